#pragma once

#include "films/film.h"
#include "films/sphere.h"

#include <string_view>

namespace quiz {

/// Is this folded word one of the first names often met in casts? What is missing from the list is
/// only less certain, never wrong.
[[nodiscard]] bool is_listed_given_name(std::string_view folded);

/// Whose first name this is, in that part of the world where it is told; Unknown for names that
/// both bear and for those not listed, where their ending does not tell it either.
[[nodiscard]] Gender gender_of_given_name(std::string_view folded, Sphere world = Sphere::Unknown);

/// The one part of the world where this first name is at home; Unknown where it is borne in
/// several.
[[nodiscard]] Sphere home_of_given_name(std::string_view folded);

/// What a whole name tells, its first name or what stands for one where the family name comes
/// first ("Song Kang-ho"); Unknown for a single word.
[[nodiscard]] Gender gender_of_name(std::string_view name, Sphere world = Sphere::Unknown);

} // namespace quiz
