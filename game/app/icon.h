#pragma once

#include "paint/pictures.h"

namespace quiz {

/// The program's icon: our own shoes on a transparent ground. Empty when it cannot be drawn.
[[nodiscard]] sf::Image draw_icon(const Pictures& pictures);

} // namespace quiz
