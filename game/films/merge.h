#pragma once

#include "films/film.h"

#include <vector>

namespace quiz {

/// Makes one film of those that have the same title and year, in the order given: a later record
/// replaces the earlier one whose id it was given or whose words are its own, a later part the same
/// actor and role, a later credit the same person and job; lists are joined. Ids made of first
/// words that an earlier file's record has already grow until they differ. Then sorts by slug,
/// which the year makes unique, and notes which films share their title with another.
[[nodiscard]] std::vector<Film> merge_films(std::vector<Film> films);

} // namespace quiz
