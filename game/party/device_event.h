#pragma once

#include <string>

namespace quiz {

enum class DeviceKind { Keyboard, Pad };

/// A control of a device went down or up. Controls go by name: keys as in `assets/bindings.json`
/// ("A", "Enter", "PageUp"), a pad's as "button0", and "x-" or "povy+" for the two ends of an axis.
struct DeviceEvent {
    DeviceKind kind = DeviceKind::Keyboard;
    int device = 0; ///< Which pad; 0 for the keyboard.
    std::string control;
    bool down = true;
};

} // namespace quiz
