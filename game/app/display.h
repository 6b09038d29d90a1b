#pragma once

#include <optional>
#include <string>

namespace quiz {

/// Nothing when a display answers and can draw with OpenGL; else one sentence why not. To be asked
/// before the first `sf::` call: SFML aborts the program when there is no display.
[[nodiscard]] std::optional<std::string> display_problem();

/// What SFML 2.5 cannot ask of a window (an X11 window id).
void set_minimum_size(unsigned long window, int width, int height);
/// Covers the whole screen, without border, or goes back. The window stays, and its OpenGL context
/// with it.
void set_full_screen(unsigned long window, bool full);

} // namespace quiz
