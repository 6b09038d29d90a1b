#include "screens/evening.h"

#include <utility>

namespace quiz {

/// Whatever led there: with another phase another face begins.
void EveningScreen::note_phase() {
    const std::size_t phase = match().phase().index();
    if (std::exchange(phase_, phase) == phase) return;
    since_ = Milliseconds{0};
    changed_ = true;
    looks_different();
}

void EveningScreen::handle(const MatchEvents& events) {
    note_phase();
    if (events.empty()) return;
    changed_ = true;
    looks_different();
    keep();
    const Strings& words = stage().strings;
    const auto name_of = [this](Seat seat) { return view().name(seat); };
    const auto told = [&](const char* id, Seat seat) { say(words(id, {{"name", name_of(seat)}})); };
    for (const MatchEvent& event : events) {
        if (const auto* posed = std::get_if<QuestionPosed>(&event)) {
            since_ = Milliseconds{0};
            cue(Cue::QuestionPosed);
            if (std::exchange(announced_act_, posed->act) != posed->act) announce();
        } else if (std::holds_alternative<OptionsShown>(event)) {
            cue(Cue::OptionsShown);
        } else if (const auto* judged = std::get_if<Judged>(&event)) {
            if (judged->answer.right) {
                cue(Cue::Right);
            } else if (!std::holds_alternative<Reveal>(match().phase())) {
                cue(Cue::Wrong);
                say(words("evening.buzzed_wrong", {{"name", name_of(judged->seat)},
                                                   {"points", -judged->answer.award.total()}}));
            }
        } else if (std::holds_alternative<Answered>(event) ||
                   std::holds_alternative<Staked>(event) ||
                   std::holds_alternative<SeatReady>(event)) {
            cue(Cue::Focus);
        } else if (std::holds_alternative<Buzzed>(event)) {
            cue(Cue::Buzz);
        } else if (std::holds_alternative<SeatLocked>(event)) {
            cue(Cue::Locked);
        } else if (std::holds_alternative<ShoesPassed>(event)) {
            cue(Cue::ShoesPassed);
        } else if (std::holds_alternative<ChoiceOpened>(event)) {
            cue(Cue::Confirm);
        } else if (std::holds_alternative<TimeRanOut>(event)) {
            cue(Cue::TimeOut);
        } else if (std::holds_alternative<MusicStopped>(event)) {
            cue(Cue::ShoesStop);
        } else if (std::holds_alternative<ActEnded>(event)) {
            announcing_ = Milliseconds{0}; // it may have been ended before it began
            cue(Cue::CurtainDown);
        } else if (const auto* added = std::get_if<TimeAdded>(&event)) {
            say(words("evening.time_added",
                      {{"n", static_cast<int>(added->added.count() / 1000)}}));
        } else if (std::holds_alternative<QuestionSkipped>(event)) {
            say(words("evening.skipped"));
        } else if (std::holds_alternative<Undone>(event)) {
            say(words("evening.undone"));
        } else if (const auto* joined = std::get_if<Joined>(&event)) {
            say(words("evening.joined",
                      {{"name", name_of(joined->seat)}, {"points", joined->points}}));
        } else if (const auto* renamed = std::get_if<Renamed>(&event)) {
            say(words("evening.renamed",
                      {{"before", renamed->before}, {"name", name_of(renamed->seat)}}));
        } else if (const auto* left = std::get_if<SeatLeft>(&event)) {
            told("evening.left", left->seat);
        } else if (const auto* back = std::get_if<SeatReturned>(&event)) {
            told("evening.returned", back->seat);
        } else if (const auto* removed = std::get_if<SeatRemoved>(&event)) {
            told("evening.removed", removed->seat);
        } else if (const auto* device = std::get_if<DeviceChanged>(&event)) {
            told(device->connected ? "evening.found" : "evening.lost", device->seat);
        }
    }
}

} // namespace quiz
