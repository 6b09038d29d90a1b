#include "screens/input_desk.h"

namespace quiz {

namespace {

/// Where seats play the keyboard has only these left for the page; Erase where somebody writes.
bool is_page_button(Button button, bool text) {
    switch (button) {
    case Button::Up:
    case Button::Down:
    case Button::Left:
    case Button::Right:
    case Button::Previous:
    case Button::Next:
    case Button::Confirm:
    case Button::Back:
    case Button::FullScreen: return true;
    case Button::Erase: return text;
    default: return false;
    }
}

} // namespace

InputDesk::InputDesk(Stage& stage, ScreenStack& stack)
    : stage_(stage), stack_(stack), controls_(stage.bindings) {}

void InputDesk::device(const ScriptedEvent& event) {
    using What = ScriptedEvent::What;
    switch (event.what) {
    case What::Plug:
        before_();
        controls_.plug(event.device, event.name);
        stack_.plug(event.device, event.name);
        done();
        return;
    case What::Unplug:
        before_();
        controls_.unplug(event.device);
        stack_.unplug(event.device);
        done();
        return;
    case What::Down:
    case What::Up: break;
    }
    const bool down = event.what == What::Down;
    const bool writes = down && event.kind == DeviceKind::Keyboard && stack_.takes_text();
    if (writes && event.name.size() == 1) return type(static_cast<unsigned char>(event.name[0]));
    if (writes && event.name == "Space") return type(U' ');
    control({event.kind, event.device, event.name, down});
}

void InputDesk::control(const DeviceEvent& event) {
    const bool keyboard = event.kind == DeviceKind::Keyboard;
    const bool text = stack_.takes_text();
    const bool seats = stack_.takes_seats();
    if (event.down) before_();
    // While somebody writes on it the keyboard is nobody's handset.
    if (keyboard && text)
        static_cast<void>(stage_.table.controls.note(event));
    else if (stack_.device(event) && event.down)
        return done();
    const auto button = controls_.take(event, text || seats);
    if (seats && button && !is_page_button(*button, text)) return;
    press(button);
}

void InputDesk::done() {
    if (stage_.bindings_changed) controls_.use(stage_.bindings);
    after_();
}

void InputDesk::type(char32_t character) {
    before_();
    stack_.type(character);
    done();
}

void InputDesk::press(std::optional<Button> button) {
    if (!button) return;
    before_();
    stack_.press(*button);
    done();
}

void InputDesk::advance(std::chrono::milliseconds elapsed) {
    if (const auto again = controls_.advance(elapsed)) stack_.press(*again);
}

void InputDesk::release_all() {
    controls_.release_all();
    stage_.table.controls.release_all();
}

} // namespace quiz
