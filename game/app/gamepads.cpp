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

ScriptedEvent plugged(unsigned pad) {
    const sf::Joystick::Identification what = sf::Joystick::getIdentification(pad);
    ScriptedEvent event;
    event.what = ScriptedEvent::What::Plug;
    event.kind = DeviceKind::Pad;
    event.device = static_cast<int>(pad);
    event.name = model_of(what);
    spdlog::info("pad {}: {} ({})", pad, printable(what.name.toAnsiString()), event.name);
    return event;
}

} // namespace

std::vector<ScriptedEvent> Gamepads::greet() {
    std::vector<ScriptedEvent> there;
    sf::Joystick::update();
    for (unsigned pad = 0; pad < sf::Joystick::Count; ++pad)
        if (sf::Joystick::isConnected(pad)) there.push_back(plugged(pad));
    return there;
}

std::vector<ScriptedEvent> Gamepads::take(const sf::Event& event) {
    ScriptedEvent news;
    news.kind = DeviceKind::Pad;
    switch (event.type) {
    case sf::Event::JoystickConnected: return {plugged(event.joystickConnect.joystickId)};
    case sf::Event::JoystickDisconnected:
        news.what = ScriptedEvent::What::Unplug;
        news.device = static_cast<int>(event.joystickConnect.joystickId);
        return {news};
    case sf::Event::JoystickButtonPressed:
    case sf::Event::JoystickButtonReleased:
        news.what = event.type == sf::Event::JoystickButtonPressed ? ScriptedEvent::What::Down
                                                                   : ScriptedEvent::What::Up;
        news.device = static_cast<int>(event.joystickButton.joystickId);
        news.name = "button" + std::to_string(event.joystickButton.button);
        return {news};
    case sf::Event::JoystickMoved: break;
    default: return {};
    }
    std::vector<ScriptedEvent> ends;
    for (const DeviceEvent& end :
         controls_.axis_events(static_cast<int>(event.joystickMove.joystickId),
                               axis_names.at(static_cast<std::size_t>(event.joystickMove.axis)),
                               event.joystickMove.position)) {
        news.what = end.down ? ScriptedEvent::What::Down : ScriptedEvent::What::Up;
        news.device = end.device;
        news.name = end.control;
        ends.push_back(news);
    }
    return ends;
}

} // namespace quiz
