#pragma once

#include <cstddef>

/// How long the texts of a film file may be, in characters: what fits the cards on the screen
/// (design.md 3.8). The schema (questions/schema/film.json) says the same.
namespace quiz::limits {

inline constexpr std::size_t title = 80;
inline constexpr std::size_t licence = 200;
inline constexpr std::size_t stem = 240;
inline constexpr std::size_t option = 80; ///< Answers, wrong answers, names.
inline constexpr std::size_t text = 400;  ///< Sentences and explanations.
inline constexpr std::size_t id = 80;
inline constexpr std::size_t ratings = 100; ///< So many members.

inline constexpr int first_year = 1880;
inline constexpr int last_year = 2100;
inline constexpr std::size_t wrong_shown = 3;
inline constexpr std::size_t wrong_given = 24; ///< Chance chooses among all threes of them.

} // namespace quiz::limits
