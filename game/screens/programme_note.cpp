#include "screens/programme_note.h"

#include "core/text.h"
#include "layout/looks.h"
#include "screens/furniture.h"
#include "screens/performance.h"

#include <algorithm>
#include <utility>

namespace quiz {

namespace {

constexpr TargetId go_on = 0;

void note_card(Sheet& sheet, const std::string& heading, const NoteCard& card, const Box& box) {
    const Theme& theme = sheet.theme();
    sheet.box(box, card_look(theme));
    Room room(box.inset(theme.spaces.medium, theme.spaces.tight));
    sheet.text(
        {.face = Face::StageItalic,
         .size = theme.sizes.option / sheet.text_scale(),
         .colour = theme.colours.crimson,
         .most_lines = 1},
        heading,
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

const std::vector<NoteCard>& ProgrammeNoteScreen::cards() const {
    return performance_.match.match().programme().note;
}

std::size_t ProgrammeNoteScreen::cards_a_page() const {
    constexpr int large_text = 125; // percent; so large, half a stage holds a card
    return stage().house.settings().text_percent >= large_text ? 2 : 4;
}

void ProgrammeNoteScreen::compose(Sheet& sheet) const {
    const Theme& look = theme();
    // A click anywhere goes on.
    sheet.pointer_target(go_on, look.stage());
    const char* onward = last_page() ? "programme_note.begin" : "programme_note.next";
    Room room(with_hints(sheet, {{{words("keys.enter")}, words(onward), go_on}, back_hint()}));
    heading(sheet, room, words("programme_note.heading"));
    const std::size_t shown = std::min(cards().size() - first_, cards_a_page());
    const int down = cards_a_page() == 2 ? 1 : (static_cast<int>(shown) + 1) / 2;
    const Boxes boxes =
        grid(room.rest(), 2, std::max(down, 1), look.spaces.medium, look.spaces.small);
    for (std::size_t i = 0; i < shown; ++i) {
        const NoteCard& card = cards()[first_ + i];
        note_card(sheet, words(card.heading), card, boxes.at(i));
    }
}

Transition ProgrammeNoteScreen::press(Button button) {
    return button == Button::Confirm ? chosen(go_on) : Page::press(button);
}

Transition ProgrammeNoteScreen::chosen(TargetId) {
    if (!last_page()) {
        first_ += cards_a_page();
        cue(Cue::Focus);
        return Stay{};
    }
    cue(Cue::CurtainUp);
    return Replace{std::make_unique<PerformanceScreen>(stage(), std::move(performance_))};
}

Transition ProgrammeNoteScreen::back() {
    if (first_ == 0) return Page::back();
    first_ -= cards_a_page();
    cue(Cue::Focus);
    return Stay{};
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
