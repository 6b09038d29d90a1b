#include "lobby_table.h"
#include "screens/lobby_press_test.h"
#include "support/catch.h"

using namespace quiz;

namespace {

constexpr auto choosing = SeatDoing::What::Choosing;
constexpr auto ready = SeatDoing::What::Ready;

} // namespace

TEST_CASE("Letters, digits and a pad's own buttons are never buttons of the page", "[screens]") {
    LobbyTable table;
    table.evening.stack->plug(0, "045e:028e");
    for (const char* key : {"1", "U", "A", "V", "F", "P"})
        CHECK(table.evening.stack->device({DeviceKind::Keyboard, 0, key, true}));
    for (const char* key : {"Enter", "Escape", "Up", "F11", "H", "Q"})
        CHECK_FALSE(table.evening.stack->device({DeviceKind::Keyboard, 0, key, true}));
    CHECK(table.evening.stack->device({DeviceKind::Pad, 0, "button6", true}));
    CHECK_FALSE(table.evening.stack->device({DeviceKind::Pad, 0, "povx-", true}));
}

TEST_CASE("A ready player leaves by holding, and comes back as the same", "[screens]") {
    LobbyTable table;
    table.keys("14");
    table.keys("UP");
    const std::string name = table.seat(0).player.name;
    table.hold("4", 300);
    table.evening.wait(20);
    CHECK(table.lobby().seats().size() == 2); // too short
    table.hold("4", 1200);
    REQUIRE(table.lobby().seats().size() == 1);
    CHECK_FALSE(table.evening.shows(name));
    CHECK(table.doing(0) == ready); // the one who stayed
    table.key("2");
    REQUIRE(table.lobby().seats().size() == 2);
    CHECK(table.seat(1).player.name == name);
}

TEST_CASE("The table is full with eight, and says so to the ninth", "[screens]") {
    LobbyTable table;
    for (const char* key : {"1", "U", "A", "V"}) table.key(key);
    for (int pad = 0; pad < 5; ++pad) {
        table.evening.stack->plug(pad, "045e:028e");
        table.pad(pad, 0);
    }
    CHECK(table.lobby().seats().size() == 8);
    CHECK(table.evening.shows("Eight are at the table"));
}

TEST_CASE("An unplugged device keeps its seat and says so, until it is back", "[screens]") {
    LobbyTable table;
    table.evening.stack->plug(0, "045e:028e");
    table.pad(0, 0);
    table.pad(0, 0);
    table.evening.stack->unplug(0);
    CHECK(table.evening.shows("Plug it in again"));
    CHECK(table.lobby().seats().size() == 1);
    table.evening.stack->plug(3, "045e:028e");
    CHECK_FALSE(table.evening.shows("Plug it in again"));
    table.pad(3, 2);
    CHECK(table.doing(0) == choosing); // its own press again
}

TEST_CASE("An unknown pad is taught step by step, and has then joined", "[screens]") {
    LobbyTable table;
    table.evening.stack->plug(0, "1234:5678");
    CHECK(table.evening.shows("Press its bottom button"));
    table.pad(0, 11);
    CHECK(table.evening.shows("Press its right button"));
    table.pad(0, 4);
    CHECK(table.evening.shows("Press its left button"));
    table.pad(0, 4); // known already
    CHECK(table.evening.shows("Press its left button"));
    table.pad(0, 9);
    CHECK(table.evening.shows("Press its top button"));
    table.pad(0, 2);
    REQUIRE(table.lobby().seats().size() == 1);
    CHECK(table.doing(0) == choosing);
    table.pad(0, 11);
    CHECK(table.doing(0) == ready);
    // The menu has them taught anew.
    table.evening.press(Button::Back);
    while (!table.evening.shows("Forgets which button")) table.evening.press(Button::Down);
    table.evening.press(Button::Confirm);
    CHECK(table.evening.stage->table.controls.teaching(0) == 0);
}

TEST_CASE("In the press test nobody joins, and what is held together is counted", "[screens]") {
    LobbyTable table;
    table.evening.stack->open(std::make_unique<PressTestScreen>(*table.evening.stage));
    for (const char* key : {"1", "U", "S"}) table.down(key);
    table.evening.wait(20);
    CHECK(table.evening.shows("3 keys at once"));
    table.up("U");
    table.evening.wait(20);
    CHECK(table.evening.shows("2 keys at once · at most 3"));
    CHECK(table.lobby().seats().empty());
    table.evening.press(Button::Back);
    CHECK(table.evening.name() == "lobby");
    // What is still held does not join there.
    table.down("1");
    CHECK(table.lobby().seats().empty());
    table.up("1");
    table.down("1");
    CHECK(table.lobby().seats().size() == 1);
}

TEST_CASE("A keyboard that is held while the window loses its focus is let go", "[screens]") {
    LobbyTable table;
    table.keys("14");
    table.down("4");
    table.evening.wait(100);
    table.evening.stage->table.controls.release_all();
    for (int i = 0; i < 100; ++i) table.evening.wait(20);
    CHECK(table.lobby().seats().size() == 1);
}

TEST_CASE("The button that opened the press test does not leave it", "[screens]") {
    LobbyTable table;
    table.evening.stack->plug(0, "054c:0002");
    const auto red = [&](bool down) {
        table.evening.stack->device({DeviceKind::Pad, 0, "button0", down});
        table.evening.wait(20);
    };
    table.pad(0, 4);
    table.pad(0, 1); // ready
    table.pad(0, 3); // the menu
    while (!table.evening.shows("lets several keys through")) table.pad(0, 1);
    red(true);
    CHECK(table.evening.name() == "press-test");
    red(false);
    CHECK(table.evening.name() == "press-test");
    red(true);
    CHECK(table.evening.name() == "lobby-menu");
}

TEST_CASE("At a full table no pad is taught, and nobody is asked to", "[screens]") {
    LobbyTable table;
    for (int pad = 0; pad < 8; ++pad) {
        table.evening.stack->plug(pad, "045e:028e");
        table.pad(pad, 0);
    }
    table.evening.stack->plug(8, "1234:5678");
    table.pad(8, 3);
    CHECK(table.evening.stage->table.controls.teaching(8) == 0);
    CHECK(table.evening.shows("Eight are at the table"));
}
