#pragma once

#include "films/film.h"

#include <string_view>

namespace quiz {

/// Whose first name this is; Unknown for names that both bear and for those not listed.
[[nodiscard]] Gender gender_of_first_name(std::string_view folded);

} // namespace quiz
