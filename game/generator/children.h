#pragma once

#include "films/film.h"

#include <functional>
#include <string>
#include <vector>

namespace quiz {

/// The year in which a player was born; 0 = unknown.
using BornIn = std::function<int(const std::string& player)>;

/// For each part of the cast: is it a child's, by its player's age, by its own words ("the boy",
/// "little Anton") or by a record's ("the children, Elsa and Tobias", "ten-year-old Anton and his
/// sister Vera")? Then age tells it from grown ones.
[[nodiscard]] std::vector<bool> children_of(const Film& film, const BornIn& born);

} // namespace quiz
