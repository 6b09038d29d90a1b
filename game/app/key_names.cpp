#include "app/key_names.h"

#include <array>
#include <utility>

namespace quiz {

namespace {

using Key = sf::Keyboard;

constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view digits = "0123456789";
constexpr std::array<std::string_view, 10> pad_digits{"Numpad0", "Numpad1", "Numpad2", "Numpad3",
                                                      "Numpad4", "Numpad5", "Numpad6", "Numpad7",
                                                      "Numpad8", "Numpad9"};
constexpr std::array<std::string_view, 15> functions{
    "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "F11", "F12", "F13", "F14", "F15"};

constexpr std::array<std::pair<Key::Key, std::string_view>, 33> others{{
    {Key::Escape, "Escape"},
    {Key::Enter, "Enter"},
    {Key::Space, "Space"},
    {Key::Backspace, "Backspace"},
    {Key::Tab, "Tab"},
    {Key::PageUp, "PageUp"},
    {Key::PageDown, "PageDown"},
    {Key::Home, "Home"},
    {Key::End, "End"},
    {Key::Insert, "Insert"},
    {Key::Delete, "Delete"},
    {Key::Left, "Left"},
    {Key::Right, "Right"},
    {Key::Up, "Up"},
    {Key::Down, "Down"},
    {Key::Pause, "Pause"},
    {Key::Menu, "Menu"},
    {Key::Comma, "Comma"},
    {Key::Period, "Period"},
    {Key::Quote, "Quote"},
    {Key::Slash, "Slash"},
    {Key::Backslash, "Backslash"},
    {Key::Tilde, "Tilde"},
    {Key::Equal, "Equal"},
    {Key::Hyphen, "Dash"},
    {Key::Add, "Add"},
    {Key::Subtract, "Subtract"},
    {Key::Multiply, "Multiply"},
    {Key::Divide, "Divide"},
    {Key::LBracket, "LeftBracket"},
    {Key::RBracket, "RightBracket"},
    {Key::Semicolon, "Semicolon"},
    {Key::LShift, "LeftShift"},
}};

} // namespace

std::string_view key_name(sf::Keyboard::Key key) {
    const auto nth = [key](Key::Key first) { return static_cast<std::size_t>(key - first); };
    if (key >= Key::A && key <= Key::Z) return letters.substr(nth(Key::A), 1);
    if (key >= Key::Num0 && key <= Key::Num9) return digits.substr(nth(Key::Num0), 1);
    if (key >= Key::Numpad0 && key <= Key::Numpad9) return pad_digits.at(nth(Key::Numpad0));
    if (key >= Key::F1 && key <= Key::F15) return functions.at(nth(Key::F1));
    for (const auto& [other, name] : others)
        if (other == key) return name;
    return {};
}

} // namespace quiz
