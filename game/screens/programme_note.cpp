#include "screens/programme_note.h"

#include "core/text.h"
#include "layout/looks.h"
#include "screens/furniture.h"
#include "screens/performance.h"

#include <utility>

namespace quiz {

namespace {

constexpr TargetId go_on = 0;

void note_card(Sheet& sheet, const NoteCard& card, const Box& box) {
    const Theme& theme = sheet.theme();
    sheet.box(box, card_look(theme));
    Room room(box.inset(theme.spaces.medium, theme.spaces.tight));
    sheet.text(
        {.face = Face::StageItalic,
         .size = theme.sizes.option / sheet.text_scale(),
         .colour = theme.colours.crimson,
         .most_lines = 1},
        card.heading,
        room.top(sheet.line_height(Face::StageItalic, theme.sizes.option) / sheet.text_scale(),
                 theme.spaces.hair));
    sheet.text({.face = Face::Reading,
                .size = theme.sizes.body,
                .colour = theme.colours.ink,
                .upright = Upright::Top},
               join(card.lines, " "), room.rest());
}

} // namespace

ProgrammeNoteScreen::ProgrammeNoteScreen(Stage& stage, Performance performance)
    : Page(stage), performance_(std::move(performance)) {}

void ProgrammeNoteScreen::compose(Sheet& sheet) const {
    const Theme& look = theme();
    // A click anywhere goes on.
    sheet.pointer_target(go_on, look.stage());
    Room room(with_hints(
        sheet, {{{words("keys.enter")}, words("programme_note.begin"), go_on}, back_hint()}));
    heading(sheet, room, words("programme_note.heading"));
    const auto& cards = performance_.match.match().programme().note;
    const int down = (static_cast<int>(cards.size()) + 1) / 2;
    const std::vector<Box> boxes =
        grid(room.rest(), 2, std::max(down, 1), look.spaces.medium, look.spaces.small);
    for (std::size_t i = 0; i < cards.size(); ++i) note_card(sheet, cards[i], boxes.at(i));
}

Transition ProgrammeNoteScreen::press(Button button) {
    return button == Button::Confirm ? chosen(go_on) : Page::press(button);
}

Transition ProgrammeNoteScreen::chosen(TargetId) {
    cue(Cue::CurtainUp);
    return Replace{std::make_unique<PerformanceScreen>(stage(), std::move(performance_))};
}

tl::expected<std::unique_ptr<Screen>, std::string> begin_with_note(Stage& stage,
                                                                   const MatchWish& wish) {
    auto performance = stage.house.open(wish);
    if (!performance) return tl::unexpected(performance.error());
    if (performance->match.match().programme().note.empty()) {
        stage.cues.push_back(Cue::CurtainUp);
        return std::make_unique<PerformanceScreen>(stage, std::move(*performance));
    }
    return std::make_unique<ProgrammeNoteScreen>(stage, std::move(*performance));
}

} // namespace quiz
