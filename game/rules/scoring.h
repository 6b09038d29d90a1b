#pragma once

#include "films/film.h"
#include "rules/match_settings.h"
#include "rules/phases.h"

#include <string_view>

namespace quiz {

/// Base points: 500, 750, 1000.
[[nodiscard]] int base_points(Difficulty difficulty);

/// The points of a right answer. Speed: `base` if 3t <= T, else base - base (3t - T) / (4T),
/// rounded down to a multiple of 5, where t = `at` and T = `answer_time`; later than T (after an
/// encore) it is worth what it is at T: half. Each right answer in a row beyond the first adds 50,
/// at most 250; `streak_before` of them came before this one. Flat, or without a clock (T = 0):
/// base alone. Source: issue 2, section 5.
[[nodiscard]] Award award(int base, Milliseconds at, Milliseconds answer_time, int streak_before,
                          Scoring scoring);

/// The reading beat: 0.5 s + 50 ms per character, at most 9 s.
[[nodiscard]] Milliseconds reading_time(std::string_view stem);

/// What one of the four answer buttons stakes in the finale: nothing, a third, two thirds or all of
/// the own score, or of 500 where that is more; down to a multiple of 5.
[[nodiscard]] int stake_points(int points, int thirds);

/// 0 (Student) to 5 (Prima ballerina assoluta): at 0, 20, 40, 60, 75, 90 % of `most`; the boundary
/// itself counts. When nothing could be won, 0.
[[nodiscard]] int rank(int points, int most);
/// The id of its name: "ranks.soloist". REQUIRES: 0 <= rank < rank_count.
[[nodiscard]] std::string_view rank_id(int rank);
/// The share of the most points, in percent, at which it begins. REQUIRES as above.
[[nodiscard]] int rank_percent(int rank);
inline constexpr int rank_count = 6;

} // namespace quiz
