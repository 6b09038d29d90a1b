#include "screens/lobby.h"

#include "evening.h"
#include "screens/lobby_press_test.h"
#include "support/catch.h"

#include <set>

using namespace quiz;

namespace {

/// An evening's lobby, and devices around it.
class Table {
public:
    explicit Table(const Settings& settings = {}) : evening(settings) {
        const auto read = Bindings::load(QUIZ_SOURCE_DIR "/assets/bindings.json", "");
        evening.stage->table.controls = SeatControls(read.bindings);
        evening.begin();
        evening.stack->open(std::make_unique<LobbyScreen>(*evening.stage));
    }

    void down(const std::string& key) {
        evening.stack->device({DeviceKind::Keyboard, 0, key, true});
    }
    void up(const std::string& key) {
        evening.stack->device({DeviceKind::Keyboard, 0, key, false});
    }
    void key(const std::string& key) {
        down(key);
        up(key);
    }
    void keys(const std::string& row) {
        for (const char one : row) key(std::string(1, one));
    }
    void pad(int number, int button) {
        DeviceEvent event{DeviceKind::Pad, number, "button" + std::to_string(button), true};
        evening.stack->device(event);
        event.down = false;
        evening.stack->device(event);
    }
    [[nodiscard]] const Lobby& lobby() const { return evening.stage->table.lobby; }
    [[nodiscard]] const LobbySeat& seat(int number) const {
        return lobby().seats().at(static_cast<std::size_t>(number));
    }
    [[nodiscard]] const LobbyScreen& page() const {
        return dynamic_cast<const LobbyScreen&>(evening.stack->top());
    }
    [[nodiscard]] SeatDoing::What doing(Seat seat) const { return page().doing(seat).what; }
    void hold(const std::string& key, int milliseconds) {
        down(key);
        for (int passed = 0; passed < milliseconds; passed += 20) evening.wait(20);
        up(key);
    }

    Evening evening;
};

constexpr auto choosing = SeatDoing::What::Choosing;
constexpr auto turning = SeatDoing::What::Turning;
constexpr auto typing = SeatDoing::What::Typing;
constexpr auto ready = SeatDoing::What::Ready;

} // namespace

TEST_CASE("A party is reached from the title", "[screens]") {
    Evening evening;
    evening.begin();
    evening.press(Button::Down);
    evening.press(Button::Confirm);
    CHECK(evening.name() == "lobby");
    CHECK(evening.stack->takes_seats());
}

TEST_CASE("Any own answer button takes a place, with a name and a mark to begin with",
          "[screens]") {
    Table table;
    table.evening.stack->plug(0, "045e:028e");
    table.evening.stack->plug(1, "054c:0002");
    table.key("3");
    table.key("O");
    table.pad(0, 2);
    table.pad(1, 4);
    table.pad(1, 13);
    REQUIRE(table.lobby().seats().size() == 5);
    std::set<std::string> names;
    for (int i = 0; i < 5; ++i) {
        CHECK(table.doing(i) == choosing);
        CHECK_FALSE(table.seat(i).player.name.empty());
        names.insert(table.seat(i).player.name);
        CHECK(table.evening.shows(table.seat(i).player.name));
    }
    CHECK(names.size() == 5);
    const RecordingCanvas drawn = table.evening.drawn();
    CHECK(drawn.all<RecordingCanvas::SeatMarkCall>().size() >= 5);
    CHECK(drawn.shows("Pad 1"));
    CHECK(drawn.shows("Buzz! 3"));
}

TEST_CASE("Letters, digits and a pad's own buttons are never buttons of the page", "[screens]") {
    Table table;
    table.evening.stack->plug(0, "045e:028e");
    for (const char* key : {"1", "U", "A", "V", "F", "P"})
        CHECK(table.evening.stack->device({DeviceKind::Keyboard, 0, key, true}));
    for (const char* key : {"Enter", "Escape", "Up", "F11", "H", "Q"})
        CHECK_FALSE(table.evening.stack->device({DeviceKind::Keyboard, 0, key, true}));
    CHECK(table.evening.stack->device({DeviceKind::Pad, 0, "button6", true}));
    CHECK_FALSE(table.evening.stack->device({DeviceKind::Pad, 0, "povx-", true}));
}

TEST_CASE("Remembered names are offered first, and one that is taken is not", "[screens]") {
    Settings settings;
    settings.party_names = {"Anna", "Bert", "A name that is far too long"};
    Table table(settings);
    table.key("1");
    CHECK(table.seat(0).player.name == "Anna");
    table.key("U");
    CHECK(table.seat(1).player.name == "Bert");
    table.key("2");
    CHECK(table.seat(0).player.name == "Odette"); // then those the stage lends
    table.key("1");
    CHECK(table.seat(0).player.name == "Anna");
    table.key("1");
    CHECK(table.page().doing(0).writes); // the ring's other end
    CHECK(table.evening.shows("write a name"));
    table.key("1");
    CHECK_FALSE(table.page().doing(0).writes);
    table.key("4");
    CHECK(table.doing(0) == ready);
    CHECK(table.evening.shows("ready"));
}

TEST_CASE("A keyboard's player types the name, and the keys are nobody's meanwhile", "[screens]") {
    Table table;
    table.keys("U");
    table.keys("P");
    table.keys("1");
    table.key("1"); // back from the first name: "write a name"
    table.key("4");
    REQUIRE(table.doing(1) == typing);
    CHECK(table.evening.stack->takes_text());
    table.evening.type("Zoe's");
    table.evening.press(Button::Erase);
    table.evening.type("M abcdefghijklmn");
    table.evening.press(Button::Confirm);
    CHECK(table.doing(1) == ready);
    CHECK_FALSE(table.evening.stack->takes_text());
    CHECK(table.seat(1).player.name == "Zoe'M abcdefgh");
    CHECK(table.evening.name() == "lobby");
}

TEST_CASE("Escape gives a typed name up, and an empty one is none", "[screens]") {
    Table table;
    table.key("1");
    table.key("1");
    REQUIRE(table.page().doing(0).writes);
    const std::string before = table.seat(0).player.name;
    table.key("4");
    REQUIRE(table.doing(0) == typing);
    table.evening.type("Xx");
    table.evening.press(Button::Back);
    CHECK(table.doing(0) == choosing);
    table.key("4");
    table.evening.type("   ");
    table.evening.press(Button::Confirm);
    CHECK(table.doing(0) == choosing);
    CHECK(table.seat(0).player.name == before);
    CHECK(table.evening.name() == "lobby");
}

TEST_CASE("A pad writes a name with the wheel, left, right, bottom and top", "[screens]") {
    Table table;
    table.evening.stack->plug(0, "045e:028e");
    const auto bottom = [&] { table.pad(0, 0); };
    const auto right = [&] { table.pad(0, 1); };
    const auto left = [&] { table.pad(0, 2); };
    const auto top = [&] { table.pad(0, 3); };
    bottom();
    left(); // to "write a name"
    bottom();
    REQUIRE(table.doing(0) == turning);
    right();
    right();
    bottom(); // C
    left();
    left();
    bottom(); // a
    bottom(); // a
    top();    // back
    for (int i = 0; i < 2; ++i) right();
    bottom(); // c
    CHECK(table.page().doing(0).wheel.text() == "Cac");
    for (int i = 0; i < 3; ++i) left();
    CHECK(table.page().doing(0).wheel.at_end());
    bottom();
    CHECK(table.doing(0) == ready);
    CHECK(table.seat(0).player.name == "Cac");
}

TEST_CASE("A buzzer ends its name with the red button", "[screens]") {
    Table table;
    table.evening.stack->plug(0, "054c:0002");
    table.pad(0, 9); // the second buzzer's blue one
    table.pad(0, 9);
    table.pad(0, 6); // yellow: done, so write
    REQUIRE(table.doing(0) == turning);
    table.pad(0, 6);
    table.pad(0, 5);
    CHECK(table.doing(0) == ready);
    CHECK(table.seat(0).player.name == "A");
}

TEST_CASE("A held side button goes on turning", "[screens]") {
    Table table;
    table.evening.stack->plug(0, "045e:028e");
    table.pad(0, 0);
    table.pad(0, 2);
    table.pad(0, 0);
    REQUIRE(table.doing(0) == turning);
    table.evening.stack->device({DeviceKind::Pad, 0, "button1", true});
    CHECK(table.evening.stack->moving());
    for (int i = 0; i < 50; ++i) table.evening.wait(20);
    CHECK(table.page().doing(0).wheel.letter() > "D");
    table.evening.stack->device({DeviceKind::Pad, 0, "button1", false});
    table.evening.wait(20);
    CHECK_FALSE(table.evening.stack->moving());
}

TEST_CASE("Marks are chosen, and nobody can have another's", "[screens]") {
    Table table;
    table.keys("14");
    table.key("U");
    CHECK(table.seat(0).player.mark != table.seat(1).player.mark);
    table.key("O"); // from name to mark
    const int before = table.seat(1).player.mark;
    table.key("I");
    CHECK(table.seat(1).player.mark != before);
    for (int i = 0; i < 12; ++i) {
        table.key("U");
        CHECK(table.seat(1).player.mark != table.seat(0).player.mark);
    }
    table.key("O"); // and back to the name
    const std::string name = table.seat(1).player.name;
    table.key("I");
    CHECK(table.seat(1).player.name != name);
}

TEST_CASE("With teams everyone is in one and can change it", "[screens]") {
    Table table;
    table.keys("14");
    table.keys("UP");
    table.evening.press(Button::Back); // the menu
    REQUIRE(table.evening.name() == "lobby-menu");
    while (!table.evening.shows("A team scores the mean")) table.evening.press(Button::Down);
    table.evening.press(Button::Right);
    table.evening.press(Button::Back);
    REQUIRE(table.lobby().teams() == 2);
    CHECK(table.evening.shows("Team 1"));
    CHECK(table.evening.shows("Team 2"));
    table.key("3"); // name and mark
    table.key("3");
    table.key("3");
    CHECK(table.page().doing(0).field == SeatDoing::Field::Team);
    table.key("2");
    CHECK(table.seat(0).player.team == 1);
}

TEST_CASE("A ready player leaves by holding, and comes back as the same", "[screens]") {
    Table table;
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
    Table table;
    for (const char* key : {"1", "U", "A", "V"}) table.key(key);
    for (int pad = 0; pad < 5; ++pad) {
        table.evening.stack->plug(pad, "045e:028e");
        table.pad(pad, 0);
    }
    CHECK(table.lobby().seats().size() == 8);
    CHECK(table.evening.shows("Eight are at the table"));
}

TEST_CASE("An unplugged device keeps its seat and says so, until it is back", "[screens]") {
    Table table;
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
    Table table;
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

TEST_CASE("One alone makes no party; two raise the curtain by Enter or by holding", "[screens]") {
    const bool holds = GENERATE(false, true);
    Table table;
    table.keys("14");
    table.evening.press(Button::Confirm);
    CHECK(table.evening.name() == "lobby");
    CHECK(table.evening.shows("Two at least"));
    table.keys("UP");
    if (holds)
        table.hold("U", 1000);
    else
        table.evening.press(Button::Confirm);
    CHECK(table.evening.name() != "lobby");
}

TEST_CASE("Written names are remembered when the curtain rises, the stage's own are not",
          "[screens]") {
    Table table;
    table.evening.house->change_settings([] {
        Settings settings;
        settings.party_names = {"Old", "Anna"};
        return settings;
    }());
    table.keys("14");
    table.keys("UP");
    table.evening.stage->table.lobby.rename(0, "Anna");
    table.evening.press(Button::Confirm);
    CHECK(table.evening.house->settings().party_names == std::vector<std::string>{"Anna", "Old"});
}

TEST_CASE("Every player steers the menu with the own four buttons", "[screens]") {
    Table table;
    table.evening.stack->plug(0, "054c:0002");
    table.keys("14");
    table.pad(0, 4);
    table.pad(0, 1); // the buzzer is ready
    table.pad(0, 3); // orange: the menu
    REQUIRE(table.evening.name() == "lobby-menu");
    table.pad(0, 1); // yellow: down, to the length
    CHECK(table.evening.stage->table.length == EveningLength::Evening);
    table.pad(0, 4); // blue: choose
    CHECK(table.evening.stage->table.length == EveningLength::Long);
    table.key("3"); // another player goes up
    CHECK(table.evening.shows("The evening begins with everyone"));
    table.pad(0, 3);
    CHECK(table.evening.name() == "lobby");
}

TEST_CASE("In the press test nobody joins, and what is held together is counted", "[screens]") {
    Table table;
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
    Table table;
    table.keys("14");
    table.down("4");
    table.evening.wait(100);
    table.evening.stage->table.controls.release_all();
    for (int i = 0; i < 100; ++i) table.evening.wait(20);
    CHECK(table.lobby().seats().size() == 1);
}
