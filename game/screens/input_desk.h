#pragma once

#include "party/controls.h"
#include "party/input_script.h"
#include "screens/screen_stack.h"
#include "screens/stage.h"

#include <functional>
#include <optional>
#include <utility>

namespace quiz {

/// Where devices come in, real ones and those of a script: what a handset's control means goes to
/// the seats, what else it means to the page in use. Plain: no window, no clock.
class InputDesk {
public:
    /// `stage` and `stack` must outlive it.
    InputDesk(Stage& stage, ScreenStack& stack);

    /// Called before something is handed on to the pages, so that they know what time it is.
    void before(std::function<void()> call) { before_ = std::move(call); }
    /// Called after it.
    void after(std::function<void()> call) { after_ = std::move(call); }

    /// A device came, went, or a control of it went down or up. Keys of a script write into text
    /// fields.
    void device(const ScriptedEvent& event);
    /// A control went down or up; keys that write come by type() as well.
    void control(const DeviceEvent& event);
    void type(char32_t character);
    void press(std::optional<Button> button);
    /// Held directions repeat.
    void advance(std::chrono::milliseconds elapsed);
    /// Nothing is held any more: the window lost its focus.
    void release_all();

    /// How far sticks are, and which bindings hold.
    [[nodiscard]] Controls& controls() { return controls_; }

private:
    void done();

    Stage& stage_;
    ScreenStack& stack_;
    Controls controls_;
    std::function<void()> before_ = [] {};
    std::function<void()> after_ = [] {};
};

} // namespace quiz
