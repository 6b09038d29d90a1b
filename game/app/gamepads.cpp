#include "app/gamepads.h"

#include "core/text.h"

#include <SFML/Window/Joystick.hpp>
#include <spdlog/spdlog.h>

#include <array>
#include <cstdio>
#include <string>

namespace quiz {

namespace {

/// By sf::Joystick::Axis.
constexpr std::array<const char*, sf::Joystick::AxisCount> axis_names{"x", "y", "z",    "r",
                                                                      "u", "v", "povx", "povy"};

std::string model_of(const sf::Joystick::Identification& pad) {
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%04x:%04x", pad.vendorId & 0xffffU,
                  pad.productId & 0xffffU);
    return text.data();
}

} // namespace

void Gamepads::plugged(unsigned pad) {
    const sf::Joystick::Identification what = sf::Joystick::getIdentification(pad);
    const std::string model = model_of(what);
    controls_.plug(static_cast<int>(pad), model);
    spdlog::info("pad {}: {} ({})", pad, printable(what.name.toAnsiString()), model);
}

void Gamepads::greet() {
    sf::Joystick::update();
    for (unsigned pad = 0; pad < sf::Joystick::Count; ++pad)
        if (sf::Joystick::isConnected(pad)) plugged(pad);
}

std::optional<Button> Gamepads::take(const sf::Event& event) {
    switch (event.type) {
    case sf::Event::JoystickConnected: plugged(event.joystickConnect.joystickId); break;
    case sf::Event::JoystickDisconnected:
        controls_.unplug(static_cast<int>(event.joystickConnect.joystickId));
        spdlog::info("pad {} unplugged", event.joystickConnect.joystickId);
        break;
    case sf::Event::JoystickButtonPressed:
    case sf::Event::JoystickButtonReleased:
        return controls_.take({DeviceKind::Pad, static_cast<int>(event.joystickButton.joystickId),
                               "button" + std::to_string(event.joystickButton.button),
                               event.type == sf::Event::JoystickButtonPressed},
                              false);
    case sf::Event::JoystickMoved:
        return controls_.take_axis(static_cast<int>(event.joystickMove.joystickId),
                                   axis_names.at(static_cast<std::size_t>(event.joystickMove.axis)),
                                   event.joystickMove.position);
    default: break;
    }
    return std::nullopt;
}

} // namespace quiz
