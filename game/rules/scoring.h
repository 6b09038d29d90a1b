#pragma once

#include "rules/match.h"

namespace quiz {

/// Base points: 500, 750, 1000.
[[nodiscard]] int base_points(Difficulty difficulty);

/// The formula of the README: `base` if 3t <= T, else base - base (3t - T) / (4T), rounded down to
/// a multiple of 5; t <= T. Flat scoring: base. `streak_before` right answers in a row came before.
[[nodiscard]] Award award(int base, Milliseconds at, Milliseconds answer_time, int streak_before,
                          Scoring scoring);

/// The reading beat: 0.5 s + 50 ms per character, at most 9 s.
[[nodiscard]] Milliseconds reading_time(std::string_view stem);

/// 0 (Student) to 5 (Prima ballerina assoluta): at 0, 20, 40, 60, 75, 90 % of `most`.
[[nodiscard]] int rank(int points, int most);
[[nodiscard]] std::string_view rank_name(int rank);
inline constexpr int rank_count = 6;

} // namespace quiz
