#include "screens/pause.h"

#include "layout/dialog_card.h"
#include "screens/dialog.h"
#include "screens/furniture.h"
#include "screens/how_to_play.h"
#include "screens/settings.h"

#include <utility>

namespace quiz {

namespace {

constexpr TargetId resume = 0;
constexpr TargetId help = 1;
constexpr TargetId change_settings_target = 2;
constexpr TargetId leave_target = 3;
constexpr float card_share = 0.62F; // of the stage's width

} // namespace

PauseScreen::PauseScreen(Stage& stage, std::function<void()> leave)
    : Page(stage), leave_(std::move(leave)) {}

Backdrop PauseScreen::backdrop() const {
    Backdrop backdrop;
    backdrop.curtain = 0;
    backdrop.spot_share = 0;
    return backdrop;
}

void PauseScreen::compose(Sheet& sheet) const {
    const Box rest = with_hints(sheet, {back_hint(words("pause.go_on_hint"))});
    dialog_card(sheet,
                {.title = words("pause.heading"),
                 .texts = {words("pause.clock")},
                 .buttons = {{resume, words("pause.go_on"), true},
                             {help, words("common.how_to_play"), false},
                             {change_settings_target, words("common.settings"), false},
                             {leave_target, words("pause.leave"), false}},
                 .stacked = true},
                centred(rest, {sheet.stretched(rest.width * card_share), rest.height}));
}

Transition PauseScreen::chosen(TargetId id) {
    cue(Cue::Confirm);
    switch (id) {
    case help: return Push{std::make_unique<HowToPlayScreen>(stage())};
    case change_settings_target: return Push{std::make_unique<SettingsScreen>(stage())};
    case leave_target: {
        constexpr int dialog_and_pause = 2;
        return Push{std::make_unique<DialogScreen>(
            stage(), DialogScreen::Options{.title = words("pause.leave_question"),
                                           .texts = {words("pause.kept")},
                                           .choices = {{words("common.stay"), nullptr, true},
                                                       {words("pause.leave_now"), [leave = leave_] {
                                                            leave();
                                                            return Transition{
                                                                LeaveScreen{dialog_and_pause}};
                                                        }}}})};
    }
    default: return LeaveScreen{};
    }
}

Transition PauseScreen::other(Button button) {
    return button == Button::Menu ? back() : Transition{Stay{}};
}

} // namespace quiz
