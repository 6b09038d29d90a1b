#pragma once

#include "party/bindings.h"
#include "party/device_event.h"

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace quiz {

/// Turns what devices do into buttons: by the bindings, once for each press however long it is
/// held, except that directions and Erase repeat by a timer of their own. No device, clock or SFML:
/// the application feeds it.
class Controls {
public:
    using Milliseconds = std::chrono::milliseconds;
    static constexpr Milliseconds repeat_delay{420};
    static constexpr Milliseconds repeat_gap{110};

    explicit Controls(Bindings bindings) : bindings_(std::move(bindings)) {}

    /// Other bindings from now on.
    void use(Bindings bindings) { bindings_ = std::move(bindings); }

    /// The pad of that number is of this model ("045e:028e").
    void plug(int pad, std::string model);
    /// Lets go of whatever it held.
    void unplug(int pad);

    /// The button that this event presses, if any. `text_field`: keys that type are no buttons.
    [[nodiscard]] std::optional<Button> take(const DeviceEvent& event, bool text_field);

    /// The ends of a pad's axis that go down or up as it moves to `position`, from -100 to 100.
    /// Leaves a dead zone in the middle, and a smaller one on the way back so that a trembling
    /// stick presses once.
    [[nodiscard]] std::vector<DeviceEvent> axis_events(int pad, const std::string& axis,
                                                       float position);

    /// The button that repeats in this time, if any; at most one.
    [[nodiscard]] std::optional<Button> advance(Milliseconds elapsed);

    /// Everything is let go: the window lost its focus and will not see the keys go up.
    void release_all();

private:
    struct Control {
        DeviceKind kind;
        int device;
        std::string name;
        bool operator==(const Control&) const = default;
        bool operator<(const Control& other) const {
            return std::tie(kind, device, name) < std::tie(other.kind, other.device, other.name);
        }
    };
    struct Held {
        Control control;
        Button button;
        Milliseconds until;
    };
    void release(const Control& control);

    Bindings bindings_;
    std::map<int, std::string> models_;
    std::set<Control> down_;
    std::set<std::pair<int, std::string>> tilted_; // Ends of axes.
    std::optional<Held> held_;
};

} // namespace quiz
