#include "screens/music.h"

#include "rules/round_kind.h"

namespace quiz {

namespace {

constexpr Milliseconds last_seconds{5000};
constexpr MusicWish hushed_waltz{.piece = Music::Waltz, .mood = Mood::Hushed};

/// A clock of no length does not run.
MusicWish by_clock(Milliseconds elapsed, Milliseconds allowed) {
    const bool late = allowed > Milliseconds{0} && allowed - elapsed <= last_seconds;
    return {.piece = Music::Waltz, .mood = late ? Mood::Urgent : Mood::Plain};
}

} // namespace

MusicWish music_for(const Match& match) {
    if (match.paused() || match.waits_for_device()) return {};
    const Phase& phase = match.phase();
    if (std::holds_alternative<Over>(phase)) return hushed_waltz;
    if (const auto* interval = std::get_if<Interval>(&phase))
        return interval->act < 0 ? MusicWish{.piece = Music::Overture, .mood = Mood::Hushed}
                                 : hushed_waltz;
    const auto* reveal = std::get_if<Reveal>(&phase);
    if (match.round(match.act()).kind == &shoes_round()) {
        if (reveal != nullptr && reveal->paid) return {}; // it has stopped
        return {.piece = Music::Shoes};
    }
    if (reveal != nullptr) return hushed_waltz;
    if (const auto* answering = std::get_if<Answering>(&phase))
        return by_clock(answering->elapsed, answering->allowed);
    if (const auto* buzzing = std::get_if<Buzzing>(&phase))
        return by_clock(buzzing->elapsed, buzzing->allowed);
    return {.piece = Music::Waltz};
}

} // namespace quiz
