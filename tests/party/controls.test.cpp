#include "party/controls.h"

#include "support/catch.h"

using namespace quiz;
using namespace std::chrono_literals;

namespace {

Controls shipped_controls() {
    return Controls(
        Bindings::load(QUIZ_SOURCE_DIR "/assets/bindings.json", "/nowhere/at/all").bindings);
}

DeviceEvent key(const char* name, bool down = true) {
    return {DeviceKind::Keyboard, 0, name, down};
}
DeviceEvent pad(int device, const char* control, bool down = true) {
    return {DeviceKind::Pad, device, control, down};
}

/// A stick's move as the window hands it on: the ends that it presses or lets go.
std::optional<Button> tilt(Controls& controls, int pad, const std::string& axis, float position) {
    std::optional<Button> pressed;
    for (const DeviceEvent& end : controls.axis_events(pad, axis, position))
        if (const auto button = controls.take(end, false)) pressed = button;
    return pressed;
}

} // namespace

TEST_CASE("A key presses its button once, however long it is held", "[party]") {
    Controls controls = shipped_controls();
    CHECK(controls.take(key("Enter"), false) == Button::Confirm);
    CHECK_FALSE(controls.take(key("Enter"), false)); // the system's repeat
    CHECK_FALSE(controls.advance(5s));
    CHECK_FALSE(controls.take(key("Enter", false), false));
    CHECK(controls.take(key("Enter"), false) == Button::Confirm);
    CHECK_FALSE(controls.take(key("F5"), false));
}

TEST_CASE("In a text field letters, digits and the space bar are no buttons", "[party]") {
    Controls controls = shipped_controls();
    for (const char* name : {"A", "B", "H", "F", "P", "1", "Space", "Numpad2"}) {
        INFO(name);
        CHECK_FALSE(controls.take(key(name), true));
    }
    CHECK(controls.take(key("Enter"), true) == Button::Confirm);
    CHECK(controls.take(key("Escape"), true) == Button::Back);
    CHECK(controls.take(key("Backspace"), true) == Button::Erase);
    CHECK(controls.take(key("F11"), true) == Button::FullScreen);
}

TEST_CASE("A held direction repeats after a while, and stops when let go", "[party]") {
    Controls controls = shipped_controls();
    CHECK(controls.take(key("Down"), false) == Button::Down);
    CHECK_FALSE(controls.advance(Controls::repeat_delay - 1ms));
    CHECK(controls.advance(1ms) == Button::Down);
    CHECK_FALSE(controls.advance(Controls::repeat_gap - 1ms));
    CHECK(controls.advance(1ms) == Button::Down);
    CHECK(controls.advance(10s) == Button::Down); // a hitch gives one press, not ninety
    CHECK_FALSE(controls.advance(1ms));
    CHECK_FALSE(controls.take(key("Down", false), false));
    CHECK_FALSE(controls.advance(10s));
}

TEST_CASE("The direction pressed last is the one that repeats", "[party]") {
    Controls controls = shipped_controls();
    CHECK(controls.take(key("Down"), false) == Button::Down);
    CHECK(controls.take(key("Right"), false) == Button::Right);
    CHECK(controls.advance(Controls::repeat_delay) == Button::Right);
    CHECK_FALSE(controls.take(key("Down", false), false));
    CHECK(controls.advance(Controls::repeat_gap) == Button::Right);
    CHECK_FALSE(controls.take(key("Right", false), false));
    CHECK_FALSE(controls.advance(10s));
}

TEST_CASE("Losing the focus lets everything go", "[party]") {
    Controls controls = shipped_controls();
    CHECK(controls.take(key("Left"), false) == Button::Left);
    controls.release_all();
    CHECK_FALSE(controls.advance(10s));
    CHECK(controls.take(key("Left"), false) == Button::Left);
}

TEST_CASE("A pad's buttons go by its own layout", "[party]") {
    Controls controls = shipped_controls();
    controls.plug(0, "045e:028e");
    controls.plug(1, "054c:05c4");
    CHECK(controls.take(pad(0, "button2"), false) == Button::Halve);
    CHECK(controls.take(pad(1, "button2"), false) == Button::Understudy);
    CHECK(controls.take(pad(2, "button0"), false) == Button::Confirm); // never announced
    // Text fields keep a pad's buttons: it has no letters.
    CHECK(controls.take(pad(0, "button1"), true) == Button::Back);
}

TEST_CASE("A stick presses past its dead zone and lets go nearer to the middle", "[party]") {
    Controls controls = shipped_controls();
    controls.plug(0, "045e:028e");
    struct Step {
        float position;
        std::optional<Button> pressed;
    };
    const Step steps[] = {{0, {}},
                          {59, {}},
                          {61, Button::Right},
                          {100, {}},
                          {55, {}},
                          {62, {}}, // trembling: still down
                          {39, {}},
                          {61, Button::Right},
                          {-100, Button::Left},
                          {-41, {}},
                          {-39, {}},
                          {0, {}}};
    for (const Step& step : steps) {
        INFO(step.position);
        CHECK(tilt(controls, 0, "x", step.position) == step.pressed);
    }
    CHECK_FALSE(controls.advance(10s));
}

TEST_CASE("A held stick repeats, and unplugging its pad ends that", "[party]") {
    Controls controls = shipped_controls();
    controls.plug(3, "045e:028e");
    CHECK(tilt(controls, 3, "povy", 100) == Button::Down);
    CHECK(controls.advance(Controls::repeat_delay) == Button::Down);
    controls.unplug(3);
    CHECK_FALSE(controls.advance(10s));
    CHECK(tilt(controls, 3, "povy", 100) == Button::Down);
}

TEST_CASE("A stick's ends go down and up once, whoever takes the press", "[party]") {
    Controls controls = shipped_controls();
    const auto ends = [&](float position) { return controls.axis_events(0, "x", position); };
    CHECK(ends(30).empty());
    REQUIRE(ends(70).size() == 1);
    CHECK(ends(90).empty());
    CHECK(ends(50).empty()); // trembling
    const auto back = ends(10);
    REQUIRE(back.size() == 1);
    CHECK(back.front().control == "x+");
    CHECK_FALSE(back.front().down);
    (void)ends(70);
    CHECK(ends(-70).size() == 2); // one end up, the other down
    controls.unplug(0);
    CHECK(ends(-70).size() == 1);
    controls.release_all();
    CHECK(ends(-70).size() == 1);
}
