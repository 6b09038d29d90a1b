#include "screens/dialog.h"

#include "layout/looks.h"
#include "screens/furniture.h"

#include <utility>

namespace quiz {

namespace {

constexpr float card_share = 0.74F; // of the stage's width

} // namespace

DialogScreen::DialogScreen(Stage& stage, Options options)
    : Page(stage), options_(std::move(options)) {
    focus_on(0);
}

void DialogScreen::compose(Sheet& sheet) const {
    sheet.box(whole_canvas, plain_look(theme().colours.shade));
    const Box stage_box = theme().stage();
    DialogOptions dialog{.title = options_.title, .texts = options_.texts, .lines = options_.lines};
    for (std::size_t i = 0; i < options_.choices.size(); ++i)
        dialog.buttons.push_back(
            {static_cast<TargetId>(i), options_.choices[i].label, options_.choices[i].primary});
    dialog_card(sheet, dialog,
                centred(stage_box, {stage_box.width * card_share, stage_box.height}));
}

Transition DialogScreen::chosen(TargetId id) {
    cue(Cue::Confirm);
    const Choice& choice = options_.choices.at(static_cast<std::size_t>(id));
    return choice.act ? choice.act() : LeaveScreen{};
}

Transition DialogScreen::back() {
    cue(Cue::Back);
    const Choice& harmless = options_.choices.at(options_.back);
    return harmless.act ? harmless.act() : LeaveScreen{};
}

std::unique_ptr<Screen> message(Stage& stage, std::string title, std::vector<std::string> texts) {
    return std::make_unique<DialogScreen>(
        stage,
        DialogScreen::Options{.title = std::move(title),
                              .texts = std::move(texts),
                              .choices = {{stage.strings("common.very_well"), nullptr, true}}});
}

} // namespace quiz
