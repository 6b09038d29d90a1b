#pragma once

#include <SFML/Graphics/Image.hpp>

namespace quiz {

/// The program's icon: our own shoes on a transparent ground. Empty when it cannot be drawn.
[[nodiscard]] sf::Image draw_icon();

} // namespace quiz
