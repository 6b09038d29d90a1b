#include "screens/programme_note.h"

#include "screens/furniture.h"
#include "screens/note_cards.h"
#include "screens/performance.h"

#include <algorithm>
#include <utility>

namespace quiz {

namespace {

constexpr TargetId go_on = 0;

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
    std::vector<NoteText> texts;
    for (std::size_t i = first_; i < first_ + shown; ++i)
        texts.push_back({words(cards()[i].heading), cards()[i].lines});
    compose_note_cards(sheet, texts, look.sizes.floor, room.rest(),
                       [](std::size_t) { return 1.0F; });
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
