#pragma once

#include "films/film.h"

#include <vector>

namespace quiz {

/// For each part of the cast: is it a child's, by its own words ("the boy", "little Hansl") or by a
/// record's ("the children, Jane and Michael")? Then age tells it from grown ones.
[[nodiscard]] std::vector<bool> children_of(const Film& film);

} // namespace quiz
