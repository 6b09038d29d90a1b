#pragma once

#include "party/device_event.h"

#include <tuple>

namespace quiz {

/// What one player holds: a row of keys, a pad, or one of the four buzzers of a Buzz! device.
struct Handset {
    enum class Kind { KeyboardZone, Pad, Buzzer };
    Kind kind = Kind::KeyboardZone;
    int device = 0; ///< Which pad; 0 for the keyboard.
    int part = 0;   ///< Which row of keys, or which buzzer; 0 for a pad.
    bool operator==(const Handset&) const = default;
    bool operator<(const Handset& other) const {
        return std::tie(kind, device, part) < std::tie(other.kind, other.device, other.part);
    }
};

/// What a handset has: four answers, perhaps a buzzer of its own, and the menu.
enum class SeatButton { Choice1, Choice2, Choice3, Choice4, Buzz, Menu };
[[nodiscard]] constexpr bool is_choice(SeatButton button) { return button <= SeatButton::Choice4; }
/// 0 to 3. REQUIRES: is_choice(button).
[[nodiscard]] constexpr int choice_of(SeatButton button) { return static_cast<int>(button); }

/// A button of a handset went down.
struct SeatPress {
    Handset handset;
    SeatButton button{};
    bool operator==(const SeatPress&) const = default;
};

} // namespace quiz
