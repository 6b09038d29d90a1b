#include "party/controls.h"

#include <cmath>

namespace quiz {

namespace {

// How far a stick must go to press, and how far back to let go.
constexpr float press_at = 60;
constexpr float release_at = 40;

bool repeats(Button button) {
    return button == Button::Up || button == Button::Down || button == Button::Left ||
           button == Button::Right || button == Button::Erase || button == Button::Previous ||
           button == Button::Next;
}

} // namespace

void Controls::plug(int pad, std::string model) { models_[pad] = std::move(model); }

void Controls::unplug(int pad) {
    models_.erase(pad);
    std::erase_if(down_, [pad](const Control& control) {
        return control.kind == DeviceKind::Pad && control.device == pad;
    });
    std::erase_if(tilted_, [pad](const auto& end) { return end.first == pad; });
    if (held_ && held_->control.kind == DeviceKind::Pad && held_->control.device == pad)
        held_.reset();
}

void Controls::release(const Control& control) {
    down_.erase(control);
    if (held_ && held_->control == control) held_.reset();
}

std::optional<Button> Controls::take(const DeviceEvent& event, bool text_field) {
    const Control control{event.kind, event.device, event.control};
    if (!event.down) {
        release(control);
        return std::nullopt;
    }
    if (!down_.insert(control).second) return std::nullopt; // the system's own repeat
    std::optional<Button> button;
    if (event.kind == DeviceKind::Keyboard) {
        if (text_field && types_character(event.control)) return std::nullopt;
        button = bindings_.key(event.control);
    } else {
        const auto model = models_.find(event.device);
        button = bindings_.pad(model == models_.end() ? "" : model->second, event.control);
    }
    if (button && repeats(*button)) held_ = Held{control, *button, repeat_delay};
    return button;
}

std::vector<DeviceEvent> Controls::axis_events(int pad, const std::string& axis, float position) {
    std::vector<DeviceEvent> events;
    for (const float side : {-1.0F, 1.0F}) {
        const std::pair end{pad, axis + (side < 0 ? "-" : "+")};
        const bool was_down = tilted_.count(end) > 0;
        const bool is_down = position * side >= (was_down ? release_at : press_at);
        if (is_down == was_down) continue;
        if (is_down)
            tilted_.insert(end);
        else
            tilted_.erase(end);
        events.push_back({DeviceKind::Pad, pad, end.second, is_down});
    }
    return events;
}

std::optional<Button> Controls::advance(Milliseconds elapsed) {
    if (!held_) return std::nullopt;
    held_->until -= elapsed;
    if (held_->until.count() > 0) return std::nullopt;
    // After a hitch one press is enough: nobody wants the ones that were missed.
    held_->until = repeat_gap;
    return held_->button;
}

void Controls::release_all() {
    down_.clear();
    tilted_.clear();
    held_.reset();
}

} // namespace quiz
