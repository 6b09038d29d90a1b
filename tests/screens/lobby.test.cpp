#include "lobby_table.h"
#include "support/catch.h"

#include <set>

using namespace quiz;

namespace {

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
    LobbyTable table;
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

TEST_CASE("Remembered names are offered first, and one that is taken is not", "[screens]") {
    Settings settings;
    settings.party_names = {"Anna", "Bert", "A name that is far too long"};
    LobbyTable table(settings);
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

TEST_CASE("While somebody looks through names, those of the others keep their size", "[screens]") {
    Settings settings;
    settings.party_names = {"Anna", "Bert", "Wilhelmina MMM"};
    LobbyTable table(settings);
    const auto size_of = [&](const std::string& name) {
        RecordingCanvas canvas;
        const Sheet sheet = table.page().laid_out(canvas);
        for (const Sheet::Written& one : sheet.written())
            if (one.text == name) return one.size;
        return 0.0F;
    };
    table.key("1");
    table.key("4");
    table.key("U");
    const float before = size_of("Anna");
    REQUIRE(before > 0);
    table.key("I");
    REQUIRE(table.seat(1).player.name == "Wilhelmina MMM");
    CHECK(size_of("Anna") == before);
    table.key("P"); // it stands: nobody's name is larger
    CHECK(size_of("Anna") < before);
    CHECK(size_of("Anna") == size_of("Wilhelmina MMM"));
}

TEST_CASE("A keyboard's player types the name, and the keys are nobody's meanwhile", "[screens]") {
    LobbyTable table;
    table.keys("U");
    table.keys("P");
    table.keys("1");
    table.key("1"); // back from the first name: "write a name"
    table.key("4");
    REQUIRE(table.doing(1) == typing);
    CHECK(table.evening.stack->takes_text());
    CHECK(table.evening.shows("type your name"));
    CHECK_FALSE(table.evening.shows("raise the curtain"));
    table.evening.type("Zoe's");
    table.evening.press(Button::Erase);
    table.evening.type("M abcdefghijklmn");
    table.evening.press(Button::Confirm);
    CHECK(table.doing(1) == ready);
    CHECK_FALSE(table.evening.stack->takes_text());
    CHECK(table.evening.shows("raise the curtain"));
    CHECK(table.seat(1).player.name == "Zoe'M abcdefgh");
    CHECK(table.evening.name() == "lobby");
}

TEST_CASE("Escape gives a typed name up, and an empty one is none", "[screens]") {
    LobbyTable table;
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
    LobbyTable table;
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
    LobbyTable table;
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
    LobbyTable table;
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
    LobbyTable table;
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
