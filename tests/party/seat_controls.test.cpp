#include "party/seat_controls.h"

#include "core/files.h"
#include "support/catch.h"

#include <filesystem>

using namespace quiz;

namespace {

const std::filesystem::path shipped =
    std::filesystem::path(QUIZ_SOURCE_DIR) / "assets/bindings.json";

SeatControls controls() { return SeatControls(Bindings::load(shipped, "").bindings); }

DeviceEvent key(const std::string& name, bool down = true) {
    return {DeviceKind::Keyboard, 0, name, down};
}
DeviceEvent button(int pad, int number, bool down = true) {
    return {DeviceKind::Pad, pad, "button" + std::to_string(number), down};
}
SeatPress press(Handset::Kind kind, int device, int part, SeatButton button) {
    return {{kind, device, part}, button};
}

Bindings::Read with_party(const std::string& party) {
    return Bindings::read(R"({"version": 1, "keys": {}, "pads": {}, "party": )" + party + "}",
                          "mine.json");
}

} // namespace

TEST_CASE("Each row of keys is one player's, and no other key is a button", "[party]") {
    struct Row {
        const char* key;
        int zone;
        SeatButton button;
    };
    const Row row = GENERATE(Row{"1", 0, SeatButton::Choice1}, Row{"4", 0, SeatButton::Choice4},
                             Row{"U", 1, SeatButton::Choice1}, Row{"I", 1, SeatButton::Choice2},
                             Row{"A", 2, SeatButton::Choice1}, Row{"F", 2, SeatButton::Choice4},
                             Row{"V", 3, SeatButton::Choice1}, Row{"M", 3, SeatButton::Choice4});
    SeatControls pressed = controls();
    CHECK(pressed.take(key(row.key)) ==
          press(Handset::Kind::KeyboardZone, 0, row.zone, row.button));
    CHECK_FALSE(pressed.take(key(row.key))); // held
    CHECK_FALSE(pressed.take(key(row.key, false)));
    CHECK(pressed.take(key(row.key)));
    for (const char* other : {"H", "E", "G", "Enter", "Escape", "Space", "Q", "5"})
        CHECK_FALSE(pressed.take(key(other)));
}

TEST_CASE("A known pad answers with its four face buttons, wherever they are", "[party]") {
    SeatControls pressed = controls();
    pressed.plug(0, "045e:028e");
    pressed.plug(3, "054c:05c4"); // west and north the other way round
    const auto pad = [](int device, SeatButton one) {
        return press(Handset::Kind::Pad, device, 0, one);
    };
    CHECK(pressed.take(button(0, 0)) == pad(0, SeatButton::Choice1));
    CHECK(pressed.take(button(0, 2)) == pad(0, SeatButton::Choice3));
    CHECK(pressed.take(button(3, 3)) == pad(3, SeatButton::Choice3));
    CHECK(pressed.take(button(3, 2)) == pad(3, SeatButton::Choice4));
    CHECK(pressed.take(button(0, 7)) == pad(0, SeatButton::Menu));
    CHECK_FALSE(pressed.take(button(0, 4)));
    CHECK_FALSE(pressed.take(button(9, 0))); // not plugged in
}

TEST_CASE("A Buzz! device has four players with five buttons each", "[party]") {
    SeatControls pressed = controls();
    pressed.plug(1, "054c:0002");
    CHECK(pressed.handsets(DeviceKind::Pad, 1).size() == 4);
    for (int part = 0; part < 4; ++part) {
        CHECK(pressed.take(button(1, part * 5)) ==
              press(Handset::Kind::Buzzer, 1, part, SeatButton::Buzz));
        for (int choice = 0; choice < 4; ++choice)
            CHECK(pressed.take(button(1, part * 5 + 4 - choice)) ==
                  press(Handset::Kind::Buzzer, 1, part, static_cast<SeatButton>(choice)));
    }
    CHECK_FALSE(pressed.take(button(1, 20)));
}

TEST_CASE("An unknown pad is taught by bottom, right, left and top", "[party]") {
    SeatControls pressed = controls();
    pressed.plug(0, "1234:5678");
    CHECK(pressed.handsets(DeviceKind::Pad, 0).empty());
    const std::vector<int> order{11, 4, 9, 2};
    for (std::size_t i = 0; i < order.size(); ++i) {
        CHECK(pressed.teaching(0) == static_cast<int>(i));
        const auto taken = pressed.take(button(0, order[i]));
        CHECK(taken.has_value() == (i == 3));
        (void)pressed.take(button(0, order[i], false));
        if (i == 1) {
            (void)pressed.take(button(0, order[0])); // once more: no new button
            (void)pressed.take({DeviceKind::Pad, 0, "x+", true});
            (void)pressed.take(button(0, order[0], false));
            CHECK(pressed.teaching(0) == 2);
        }
    }
    CHECK_FALSE(pressed.teaching(0));
    CHECK(pressed.handsets(DeviceKind::Pad, 0).size() == 1);
    CHECK(pressed.take(button(0, 9)) == press(Handset::Kind::Pad, 0, 0, SeatButton::Choice3));
    CHECK(pressed.take(button(0, 7))->button == SeatButton::Menu);
    // What was taught holds for the model, plugged in again or another like it.
    pressed.unplug(0);
    pressed.plug(4, "1234:5678");
    CHECK(pressed.take(button(4, 11)) == press(Handset::Kind::Pad, 4, 0, SeatButton::Choice1));
}

TEST_CASE("The shipped zones and buzzers are the built-in ones", "[party]") {
    const Bindings::Read read = Bindings::load(shipped, "");
    CHECK(read.problems.empty());
    CHECK(read.bindings.seats() == SeatBindings{});
}

TEST_CASE("Zones can be changed, and a wrong one is named with its place", "[party]") {
    const auto fine = with_party(R"({"zones": [["Q", "W", "E", "R"]]})");
    CHECK(fine.problems.empty());
    REQUIRE(fine.bindings.seats().zones.size() == 1);
    CHECK(fine.bindings.seats().zones.front().at(3) == "R");
    CHECK(fine.bindings.seats().buzzers.size() == 4);
    struct Row {
        std::string party, where;
    };
    const Row row = GENERATE(
        Row{R"({"zones": [["Q", "W", "E"]]})", "/party/zones/0"},
        Row{R"({"zones": [["Q", "W", "E", "R"], ["R", "T", "Y", "U"]]})", "/party/zones/1/0"},
        Row{R"({"zones": [["Q", "W", "E", 5]]})", "/party/zones/0/3"},
        Row{R"({"rows": []})", "/party/rows"},
        Row{R"({"buzzers": {"players": [{"buzz": "button0", "choices": ["button0", "b", "c", "d"]}]}})",
            "/party/buzzers/players/0/choices/0"});
    const auto wrong = with_party(row.party);
    CAPTURE(row.party);
    REQUIRE_FALSE(wrong.problems.empty());
    CHECK(wrong.problems.front().where == row.where);
}

TEST_CASE("A seat's card names the control of each answer", "[party]") {
    SeatControls pressed = controls();
    CHECK(pressed.labels({Handset::Kind::KeyboardZone, 0, 1}) ==
          std::array<std::string, 4>{"U", "I", "O", "P"});
    CHECK(pressed.labels({Handset::Kind::Pad, 0, 0}).at(0) == "bottom");
    CHECK(pressed.labels({Handset::Kind::Buzzer, 0, 2}).at(0) == "blue");
}

TEST_CASE("What is held down is known, and goes with the device or the window", "[party]") {
    SeatControls pressed = controls();
    pressed.plug(1, "054c:0002");
    (void)pressed.take(button(1, 0));
    (void)pressed.take(key("U"));
    (void)pressed.take(key("2"));
    (void)pressed.take(key("Q")); // nobody's
    const auto zone = Handset::Kind::KeyboardZone;
    CHECK(pressed.held() ==
          std::vector<SeatPress>{press(zone, 0, 0, SeatButton::Choice2),
                                 press(zone, 0, 1, SeatButton::Choice1),
                                 press(Handset::Kind::Buzzer, 1, 0, SeatButton::Buzz)});
    (void)pressed.take(key("U", false));
    pressed.unplug(1);
    CHECK(pressed.held() == std::vector<SeatPress>{press(zone, 0, 0, SeatButton::Choice2)});
    pressed.release_all();
    CHECK(pressed.held().empty());
}

TEST_CASE("What is only noted is no press, and none when its page has changed", "[party]") {
    SeatControls pressed = controls();
    CHECK(pressed.note(key("U")));
    CHECK_FALSE(pressed.take(key("U"))); // still held
    (void)pressed.note(key("U", false));
    CHECK(pressed.take(key("U")));
    pressed.plug(0, "1234:5678");
    CHECK(pressed.note(button(0, 3)));
    CHECK(pressed.teaching(0) == 0); // nothing was learnt
}

TEST_CASE("The directions of a known pad are the page's, all else is its player's", "[party]") {
    SeatControls pressed = controls();
    pressed.plug(0, "045e:028e");
    pressed.plug(1, "054c:0002");
    CHECK_FALSE(pressed.owns({DeviceKind::Pad, 0, "povx-", true}));
    CHECK_FALSE(pressed.owns({DeviceKind::Pad, 0, "y+", true}));
    for (int i = 0; i < 12; ++i) {
        CHECK(pressed.owns(button(0, i)));
        CHECK(pressed.owns(button(1, i)));
    }
    CHECK(pressed.owns({DeviceKind::Pad, 1, "x-", true}));
    CHECK(pressed.owns(key("U")));
    CHECK_FALSE(pressed.owns(key("Enter")));
}

TEST_CASE("Lessons are given out whole, taken in again, and forgotten", "[party]") {
    SeatControls pressed = controls();
    pressed.plug(2, "1234:5678");
    CHECK(pressed.pupils() == std::vector<int>{2});
    for (const int number : {11, 4, 9}) (void)pressed.take(button(2, number));
    CHECK(pressed.lessons().empty());
    (void)pressed.take(button(2, 2));
    CHECK(pressed.pupils().empty());
    const auto lessons = pressed.lessons();
    REQUIRE(lessons.count("1234:5678") == 1);
    SeatControls next = controls();
    next.plug(0, "1234:5678");
    next.teach("1234:5678", lessons.at("1234:5678"));
    CHECK(next.take(button(0, 4)) == press(Handset::Kind::Pad, 0, 0, SeatButton::Choice2));
    next.forget_lessons();
    CHECK(next.teaching(0) == 0);
}
