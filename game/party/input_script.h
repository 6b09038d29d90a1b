#pragma once

#include "core/problem.h"
#include "party/device_event.h"

#include <tl/expected.hpp>

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace quiz {

/// One line of a file for `--inputs`: what a device did, and when.
struct ScriptedEvent {
    enum class What { Down, Up, Plug, Unplug };
    std::chrono::milliseconds at{0}; ///< Since the program began to read devices.
    What what{};
    DeviceKind kind = DeviceKind::Keyboard;
    int device = 0;
    std::string name{}; ///< The control; for Plug the model, "045e:028e".
    bool operator==(const ScriptedEvent&) const = default;
};

/// Reads stamped device events, one a line, rising in time; blank lines and what follows "#" at the
/// beginning of a line or after a blank is left out:
///
///     0 plug pad 0 045e:028e
///     1500 down keyboard U
///     1560 up keyboard U
///     1600 tap pad 0 button0        down, and up 50 ms later
///     9000 unplug pad 0
///
/// The error is the first problem, with its line.
[[nodiscard]] tl::expected<std::vector<ScriptedEvent>, Problem>
read_input_script(std::string_view text, std::string_view file);

/// The events from `next` on that have come by then; `next` moves behind them. Events of one call
/// are one poll pass.
[[nodiscard]] std::vector<ScriptedEvent> due_events(const std::vector<ScriptedEvent>& events,
                                                    std::size_t& next,
                                                    std::chrono::milliseconds now);

} // namespace quiz
