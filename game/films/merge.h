#pragma once

#include "films/film.h"

#include <vector>

namespace quiz {

/// Makes one film of those that have the same title and year, in the order given: a later record
/// replaces the earlier one of the same id, a later part the same actor and role, a later credit
/// the same person and job; lists are joined. Then sorts by slug, which the year makes unique.
[[nodiscard]] std::vector<Film> merge_films(std::vector<Film> films);

} // namespace quiz
