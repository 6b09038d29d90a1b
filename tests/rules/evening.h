#pragma once

#include "core/random.h"
#include "rules/recording.h"
#include "rules/sample.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

/// Made-up evenings for the tests of the rules.
namespace quiz::sample {

using Rounds = std::vector<std::pair<std::string, int>>;

/// An act for each round, with so many questions: easy, medium, hard, easy ...
inline Programme evening_programme(const Rounds& rounds) {
    std::vector<int> counts;
    for (const auto& [name, count] : rounds) counts.push_back(count);
    Programme made = programme(counts);
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        made.acts[i].round = rounds[i].first;
        made.acts[i].understudies.clear();
    }
    return made;
}

inline MatchSettings party(int seats, std::uint64_t seed = 1) {
    MatchSettings settings;
    settings.mode = party_mode;
    settings.seats = seats;
    settings.seed = seed;
    return settings;
}

inline Match evening(const Rounds& rounds, int seats, std::uint64_t seed = 1) {
    return {evening_programme(rounds), party(seats, seed)};
}

inline Milliseconds ms(std::int64_t count) { return Milliseconds{count}; }

inline int key(const Match& match) { return match.question().answer; }

template <typename Kind>
const Kind& in(const Match& match) {
    return std::get<Kind>(match.phase());
}
template <typename Kind>
bool is(const Match& match) {
    return std::holds_alternative<Kind>(match.phase());
}

/// Runs out the reading beat, to the very moment the options show.
inline MatchEvents read(Match& match) { return match.advance(in<Reading>(match).left); }

/// Runs out the present reveal or interval.
inline MatchEvents wait(Match& match) {
    if (is<Reveal>(match)) return match.advance(in<Reveal>(match).left);
    return match.advance(in<Interval>(match).left);
}

inline std::vector<int> points(const Match& match) {
    std::vector<int> all;
    for (const SeatState& seat : match.seats()) all.push_back(seat.points);
    return all;
}

/// Anything anybody can do, but often enough what makes sense.
inline Input random_input(Random& random, const Match& match) {
    const auto seats = static_cast<std::uint64_t>(match.seats().size());
    Input input;
    input.seat = static_cast<Seat>(below(random, seats));
    if (below(random, 30) == 0) input.seat = static_cast<Seat>(below(random, seats + 4)) - 2;
    switch (below(random, 40)) {
    case 0: input.action = Choose{static_cast<int>(below(random, 8)) - 2}; break;
    case 1: input.action = Buzz{}; break;
    case 2:
        input = {static_cast<Seat>(seats), Join{{"Late", static_cast<int>(below(random, 12)), -1}}};
        break;
    case 3:
        if (below(random, 4) == 0)
            input.action = Rename{below(random, 3) == 0 ? "" : "An \"other\"\nname"};
        else
            input.action = Leave{};
        break;
    case 4:
    case 5: input.action = Return{}; break;
    case 6: input.action = DeviceLost{}; break;
    case 7: input.action = DeviceFound{}; break;
    case 8: input.action = AddTime{}; break;
    case 9: input.action = Skip{}; break;
    case 10: input.action = Undo{}; break;
    case 11:
        if (below(random, 4) == 0)
            input.action = Remove{static_cast<Seat>(below(random, seats + 1)) - 1};
        else
            input.action = Resume{};
        break;
    case 12:
        if (below(random, 6) == 0)
            input.action = EndAct{};
        else
            input.action = Resume{};
        break;
    case 13:
        if (below(random, 40) == 0)
            input.action = EndEvening{};
        else
            input.action = Resume{};
        break;
    case 14: input.action = Pause{}; break;
    case 15:
    case 16: input.action = Resume{}; break;
    case 17: input.action = TakeUp{}; break;
    case 18: input.action = UseLifeline{}; break;
    case 19:
    case 20:
    case 21:
    case 22: input.action = GoOn{}; break;
    case 23:
    case 24:
    case 25: input.action = Choose{static_cast<int>(below(random, 4))}; break;
    default: input.action = Choose{match.programme().size() > 0 ? match.question().answer : 0};
    }
    return input;
}

inline Rounds random_rounds(Random& random) {
    const std::vector<std::string> names{"ensemble", "curtain-call", "shoes", "finale"};
    Rounds rounds;
    for (std::uint64_t act = below(random, 4) + 1; act > 0; --act)
        rounds.emplace_back(pick(random, names), static_cast<int>(below(random, 5)));
    return rounds;
}

inline MatchSettings random_party(Random& random, std::uint64_t seed) {
    MatchSettings settings = party(static_cast<int>(below(random, 8)) + 1, seed);
    settings.scoring = below(random, 4) == 0 ? Scoring::Flat : Scoring::Speed;
    settings.answer_time = Milliseconds{static_cast<std::int64_t>(below(random, 4)) * 10000};
    const std::uint64_t teams = below(random, 6);
    settings.teams = teams < 2 ? 0 : static_cast<int>(std::min<std::uint64_t>(teams, 4));
    return settings;
}

/// Does at most so many random things to an evening.
template <typename Evening>
void play_at_random(Evening& match, const Match& seen, Random& random, int steps) {
    for (int step = 0; step < steps && !seen.over(); ++step) {
        const std::uint64_t longest = below(random, 12) == 0 ? 25000 : 1500;
        const auto span = Milliseconds{static_cast<std::int64_t>(below(random, longest))};
        if (below(random, 4) == 0) {
            Input input = random_input(random, seen);
            input.stamp = seen.now() + span;
            (void)match.apply(input);
        } else {
            (void)match.advance(span);
            (void)match.apply(random_input(random, seen));
        }
    }
}

/// Plays one ensemble question from its beat: who of the seats is right.
inline void play_ensemble(Match& match, const std::vector<Seat>& right) {
    (void)read(match);
    (void)match.advance(ms(500));
    const int answer = key(match);
    const int other = wrong(match);
    for (Seat seat = 0; seat < static_cast<Seat>(match.seats().size()); ++seat) {
        const bool knows = std::find(right.begin(), right.end(), seat) != right.end();
        (void)match.apply({seat, Choose{knows ? answer : other}});
    }
}

} // namespace quiz::sample
