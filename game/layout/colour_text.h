#pragma once

#include "layout/geometry.h"

#include <optional>
#include <string_view>

namespace quiz {

/// "#RRGGBB" or "#RRGGBBAA"; nothing when it is neither.
[[nodiscard]] std::optional<Colour> parse_colour(std::string_view text);

} // namespace quiz
