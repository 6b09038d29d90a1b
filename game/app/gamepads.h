#pragma once

#include "party/controls.h"

#include <SFML/Window/Event.hpp>

#include <optional>

namespace quiz {

/// Pads as SFML sees them, told to Controls by name. SFML polls them whenever events are polled.
class Gamepads {
public:
    explicit Gamepads(Controls& controls) : controls_(controls) {}

    /// Announces the pads that are there already.
    void greet();
    /// The button that a pad's event presses, if it is one.
    [[nodiscard]] std::optional<Button> take(const sf::Event& event);

private:
    void plugged(unsigned pad);
    Controls& controls_;
};

} // namespace quiz
