#pragma once

#include "core/strings.h"
#include "rules/match.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace quiz {

/// What an evening is remembered for, beside its winner.
enum class Prize { Fastest, Steadiest, Comeback, BravestStake, MostPasses };
/// The ids of their sentences: "podium.fastest" is its name, "podium.fastest_what" says for what.
inline constexpr std::array<std::string_view, 5> prize_ids{
    "podium.fastest", "podium.steadiest", "podium.comeback", "podium.bravest", "podium.passes"};

struct PrizeGiven {
    Prize prize{};
    std::vector<Seat> seats; ///< More than one when they are equal.
    /// What for: milliseconds, answers, places, points or passes.
    std::int64_t amount = 0;
    bool everything = false; ///< Of a stake: the whole score.
};

/// Only those that fit the evening, in the order of Prize:
/// fastest: the shortest mean time of right answers, of three at least, where at least two seats
/// have so many; steadiest: the longest row of right answers, from three on; comeback: the most
/// places won between the standings after an act and the end, from two on; bravest stake: the
/// largest share of the own score in the finale, from two thirds on, if not everybody did it; most
/// passes of the red shoes, from two on. Removed seats get none.
[[nodiscard]] std::vector<PrizeGiven> prizes(const Match& match);

/// The three best ranks with everyone who shares them; fewer when fewer played.
[[nodiscard]] std::vector<Standing> podium(const Match& match);

/// The evening as text, to keep: places, names, points, right answers, teams and prizes. Ends with
/// a newline.
[[nodiscard]] std::string table_text(const Match& match, std::string_view title,
                                     const Strings& words);

/// "2.3 s on average".
[[nodiscard]] std::string prize_words(const PrizeGiven& prize, const Strings& words);

/// The player's name, or "Seat 3" for one without.
[[nodiscard]] std::string seat_name(const Match& match, Seat seat, const Strings& words);

} // namespace quiz
