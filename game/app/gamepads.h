#pragma once

#include "party/controls.h"
#include "party/input_script.h"

#include <SFML/Window/Event.hpp>

#include <vector>

namespace quiz {

/// Pads as SFML sees them, turned into what devices do, by name. SFML polls them whenever events
/// are polled.
class Gamepads {
public:
    /// `controls` knows how far the sticks are.
    explicit Gamepads(Controls& controls) : controls_(controls) {}

    /// The pads that are there already, as if they were plugged in now.
    [[nodiscard]] static std::vector<ScriptedEvent> greet();
    /// What a pad did, if the event is a pad's; without a time.
    [[nodiscard]] std::vector<ScriptedEvent> take(const sf::Event& event);

private:
    Controls& controls_;
};

} // namespace quiz
