#pragma once

#include <SFML/Window/Keyboard.hpp>

#include <string_view>

namespace quiz {

/// The name of a key as bindings know it: "A", "7", "Numpad7", "Enter". Empty for keys without one.
[[nodiscard]] std::string_view key_name(sf::Keyboard::Key key);

} // namespace quiz
