#include "screens/controls_page.h"

#include "evening.h"
#include "layout/recording_canvas.h"
#include "screens/how_to_play.h"
#include "support/catch.h"

#include <algorithm>

using namespace quiz;

namespace {

/// The page, and devices in front of it. What no page takes becomes a button by the bindings.
class Desk {
public:
    explicit Desk(int tab = 0) {
        evening.stage->table.controls = SeatControls(evening.stage->bindings);
        evening.begin();
        evening.stack->open(std::make_unique<ControlsScreen>(*evening.stage, tab));
    }
    void tap(const DeviceEvent& event) {
        if (!evening.stack->device(event)) {
            const auto button =
                event.kind == DeviceKind::Keyboard
                    ? bindings().key(event.control)
                    : bindings().pad(evening.stage->table.controls.model(event.device),
                                     event.control);
            if (button) evening.stack->press(*button);
        }
        DeviceEvent up = event;
        up.down = false;
        evening.stack->device(up);
    }
    void key(const std::string& name) { tap({DeviceKind::Keyboard, 0, name, true}); }
    void pad(int number, int button) {
        tap({DeviceKind::Pad, number, "button" + std::to_string(button), true});
    }
    /// The cap that shows that sign.
    void click(const std::string& sign) {
        RecordingCanvas blank;
        const Sheet sheet = evening.page().laid_out(blank);
        for (const Target& target : sheet.targets())
            for (const Sheet::Written& written : sheet.written())
                if (target.focusable && written.text == sign &&
                    target.box.contains(written.extent.centre()))
                    return evening.click(target.id);
        FAIL("no cap shows " << sign);
    }
    [[nodiscard]] const Bindings& bindings() const { return evening.stage->bindings; }

    Evening evening;
};

} // namespace

TEST_CASE("The settings lead to keys and buttons", "[screens]") {
    Evening evening;
    evening.begin();
    evening.stage->table.controls = SeatControls(evening.stage->bindings);
    evening.press(Button::Down, 7);
    evening.press(Button::Confirm);
    REQUIRE(evening.name() == "settings");
    while (!evening.shows("Which key or button does what")) evening.press(Button::Down);
    evening.press(Button::Confirm);
    CHECK(evening.name() == "controls");
    for (const char* key : {"1", "U", "D", "M"}) CHECK(evening.shows(key));
    evening.press(Button::NextTab);
    CHECK(evening.shows("Answer A"));
    evening.press(Button::NextTab);
    CHECK(evening.shows("Understudy"));
    evening.press(Button::Back);
    CHECK(evening.name() == "settings");
}

TEST_CASE("A key is chosen and replaced, and lobby and help show the new one", "[screens]") {
    Desk desk;
    desk.click("O");
    CHECK(desk.evening.shows("press the new key"));
    desk.key("Comma");
    CHECK_FALSE(desk.evening.shows("press the new key"));
    CHECK(desk.bindings().seats().zones[1][2] == "Comma");
    CHECK(desk.evening.stage->bindings_changed);
    CHECK(desk.evening.shows(","));
    CHECK(desk.evening.stage->table.controls.labels({Handset::Kind::KeyboardZone, 0, 1})[2] ==
          "Comma");
    desk.evening.stack->open(
        std::make_unique<HowToPlayScreen>(*desk.evening.stage, help_pages() - 1));
    CHECK(desk.evening.shows(","));
    CHECK_FALSE(desk.evening.shows("O"));
}

TEST_CASE("What another has is said, and pressed once more the two are exchanged", "[screens]") {
    Desk desk;
    desk.click("1");
    desk.key("V");
    CHECK(desk.evening.shows("V is taken: Row 4, A"));
    CHECK_FALSE(desk.evening.stage->bindings_changed);
    SECTION("another key ends the question") {
        desk.key("Q");
        CHECK(desk.bindings().seats().zones[0][0] == "Q");
        CHECK(desk.bindings().seats().zones[3][0] == "V");
    }
    SECTION("once more") {
        desk.key("V");
        CHECK(desk.bindings().seats().zones[0][0] == "V");
        CHECK(desk.bindings().seats().zones[3][0] == "1");
    }
    SECTION("Escape leaves it, and the page stays") {
        desk.key("Escape");
        CHECK(desk.bindings() == desk.evening.stage->shipped_bindings);
        CHECK(desk.evening.name() == "controls");
        desk.key("Escape");
        CHECK(desk.evening.name() == "title");
    }
    SECTION("and so does waiting") {
        desk.evening.wait(8000);
        desk.key("V");
        CHECK(desk.bindings() == desk.evening.stage->shipped_bindings);
    }
}

TEST_CASE("A key that pages need is refused with its reason", "[screens]") {
    Desk desk;
    desk.click("1");
    desk.key("Enter");
    CHECK(desk.evening.shows("Enter is needed: Choose"));
    CHECK(desk.bindings() == desk.evening.stage->shipped_bindings);
    desk.key("Q"); // it still waits
    CHECK(desk.bindings().seats().zones[0][0] == "Q");
}

TEST_CASE("Commands get keys and lose them, and the game's own come back", "[screens]") {
    Desk desk(2);
    desk.click("H");
    desk.key("Z");
    CHECK(desk.bindings().key("Z") == Button::Halve);
    desk.evening.press(Button::PreviousTab);
    desk.click("Space");
    desk.key("Backspace");
    CHECK_FALSE(desk.bindings().key("Space"));
    desk.evening.press(Button::NextTab);
    desk.click("Z");
    desk.key("Backspace");
    CHECK(desk.evening.shows("has no other one"));
    desk.click("Defaults");
    CHECK(desk.bindings() == desk.evening.stage->shipped_bindings);
}

TEST_CASE("A page that waits for a key draws nothing, and shows when it waits no longer",
          "[screens]") {
    Desk desk;
    desk.click("1");
    REQUIRE(desk.evening.shows("press the new key"));
    static_cast<void>(desk.evening.stack->take_dirty());
    desk.evening.wait(5000);
    CHECK_FALSE(desk.evening.stack->take_dirty());
    desk.evening.wait(5000);
    CHECK(desk.evening.stack->take_dirty());
    CHECK(desk.evening.shows("Choose a key"));
}

TEST_CASE("A pad changes its own buttons, and a Buzz! its players'", "[screens]") {
    Desk desk;
    desk.evening.stack->plug(0, "045e:028e");
    desk.evening.stack->plug(1, "054c:0002");
    desk.evening.press(Button::NextTab, 4);
    REQUIRE(desk.evening.shows("Pad 1"));
    desk.click("7"); // button6, flag
    desk.pad(1, 1);  // another device's buttons are not for it
    CHECK(desk.evening.shows("press the new button"));
    desk.pad(0, 9);
    CHECK(desk.bindings().pad("045e:028e", "button9") == Button::Flag);
    desk.evening.press(Button::NextTab);
    REQUIRE(desk.evening.shows("Buzz! buzzers"));
    desk.click("1"); // button0, the first red one
    desk.pad(1, 1);
    CHECK(desk.evening.shows("2 is taken: Buzzer 1, D"));
    desk.pad(1, 1);
    CHECK(desk.bindings().seats().buzzers[0].buzz == "button1");
    CHECK(desk.bindings().seats().buzzers[0].choices[3] == "button0");
}

TEST_CASE("A Buzz! alone reaches every part of the page and leaves it", "[screens]") {
    Desk desk;
    desk.evening.stack->plug(0, "054c:0002");
    RecordingCanvas blank;
    const std::size_t count = desk.evening.page().laid_out(blank).targets().size();
    std::vector<TargetId> met;
    for (std::size_t i = 0; i < count; ++i) {
        desk.pad(0, 1);
        if (std::find(met.begin(), met.end(), desk.evening.focus()) == met.end())
            met.push_back(desk.evening.focus());
    }
    CHECK(met.size() >= 18); // sixteen keys and two buttons
    desk.pad(0, 3);
    CHECK(desk.evening.name() == "title");
}
