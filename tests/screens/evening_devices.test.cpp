#include "party.h"
#include "support/catch.h"

#include <algorithm>

using namespace quiz;

using What = SeatHappening::What;

TEST_CASE("Seats come, go, lose and find their devices in any phase, and are told", "[screens]") {
    Evening house;
    SampleEvening evening(*house.stage, {.seats = 6});
    Lobby& lobby = house.stage->table.lobby;
    evening.until_options();
    // A row of keys without a seat.
    const auto joined = lobby.press({{Handset::Kind::KeyboardZone, 0, 3}, SeatButton::Choice2});
    REQUIRE(joined);
    REQUIRE(joined->what == What::Joined);
    evening.tell(joined->what, joined->seat);
    CHECK(evening.match().seats().size() == 7);
    CHECK(shows(evening, "joins"));
    for (const SeatHappening& lost : lobby.unplug(0)) evening.tell(lost.what, lost.seat);
    CHECK_FALSE(evening.match().seat(1).connected);
    CHECK(shows(evening, "Basil's device has gone"));
    evening.all_answer();
    for (const SeatHappening& found : lobby.plug({{Handset::Kind::Pad, 5, 0}}))
        evening.tell(found.what, found.seat);
    CHECK(evening.match().seat(1).connected);
    CHECK(shows(evening, "Basil's device is back"));
    evening.play_until("podium");
    CHECK(evening.page() == "podium");
    CHECK(house.house->scores().tables.front().entries.size() == 7);
}

TEST_CASE("Where several seats wait for a device, each shows the button that claims it",
          "[screens]") {
    Evening house;
    SampleEvening evening(*house.stage, {.seats = 6});
    Lobby& lobby = house.stage->table.lobby;
    evening.until_options();
    const std::size_t before = drawn(evening).all<RecordingCanvas::MarkCall>().size();
    for (const int pad : {0, 1})
        for (const SeatHappening& lost : lobby.unplug(pad)) evening.tell(lost.what, lost.seat);
    CHECK(drawn(evening).all<RecordingCanvas::MarkCall>().size() == before + 2);
}

TEST_CASE("Whose device is dead goes on with any free one, and is told how", "[screens]") {
    Evening house;
    SampleEvening evening(*house.stage, {.seats = 6});
    Lobby& lobby = house.stage->table.lobby;
    evening.until_options();
    for (const SeatHappening& lost : lobby.unplug(0)) evening.tell(lost.what, lost.seat);
    REQUIRE_FALSE(evening.match().seat(1).connected);
    const std::size_t before = drawn(evening).all<RecordingCanvas::MarkCall>().size();
    const auto tap = [&](const char* key) {
        evening.stack->device({DeviceKind::Keyboard, 0, key, true});
        evening.stack->device({DeviceKind::Keyboard, 0, key, false});
    };
    tap("B"); // a row of keys that nobody holds
    CHECK(evening.match().seats().size() == 6);
    CHECK(shows(evening, "Press A: Basil"));
    CHECK(drawn(evening).all<RecordingCanvas::MarkCall>().size() == before + 1);
    tap("V");
    CHECK(evening.match().seats().size() == 6);
    CHECK(evening.match().seat(1).connected);
    CHECK(shows(evening, "Basil's device is back"));
    tap("V");
    CHECK(std::get<Answering>(evening.match().phase()).given.at(1));
}

TEST_CASE("A lost device shows while an act is announced, too", "[screens]") {
    Evening house;
    SampleEvening evening(*house.stage, {.seats = 6});
    evening.until("evening-act");
    for (const SeatHappening& lost : house.stage->table.lobby.unplug(0))
        evening.tell(lost.what, lost.seat);
    const auto signs = drawn(evening).all<RecordingCanvas::SymbolCall>();
    CHECK(std::any_of(signs.begin(), signs.end(),
                      [](const auto& one) { return one.symbol == Symbol::Plug; }));
}

TEST_CASE("In the finale the clock waits for a lost device, and says so", "[screens]") {
    Evening house;
    SampleEvening evening(*house.stage, {.seats = 6});
    evening.until_act(3).until_options();
    evening.tell(What::Lost, 0).wait(1000);
    CHECK(shows(evening, "The clock waits for Odette"));
    const auto elapsed = std::get<Answering>(evening.match().phase()).elapsed;
    evening.wait(10000);
    CHECK(std::get<Answering>(evening.match().phase()).elapsed == elapsed);
    evening.tell(What::Found, 0).wait(1000);
    CHECK_FALSE(shows(evening, "The clock waits"));
    CHECK(std::get<Answering>(evening.match().phase()).elapsed > elapsed);
}

TEST_CASE("Keys of the seats' rows answer through the stack of pages", "[screens]") {
    Evening house;
    SampleEvening evening(*house.stage, {.seats = 1});
    evening.until_options();
    REQUIRE(evening.stack->takes_seats());
    CHECK(evening.stack->device({DeviceKind::Keyboard, 0, "1", true}));
    CHECK(evening.page() == "evening-reveal");
}

TEST_CASE("Who was put out takes no new seat by pressing on", "[screens]") {
    Evening house;
    SampleEvening evening(*house.stage, {.seats = 2});
    evening.until_options();
    evening.stack->press(Button::Back);
    choose_row(evening, "Seats");
    choose_row(evening, "Odette");
    choose_row(evening, "Is put out for this evening");
    CHECK(evening.stack->device({DeviceKind::Keyboard, 0, "1", true}));
    CHECK(evening.match().seats().size() == 2);
    CHECK(shows(evening, "takes no seat this evening"));
}

TEST_CASE("A pad that is new in an evening is taught only as it is told", "[screens]") {
    Evening house;
    SampleEvening evening(*house.stage, {.seats = 2});
    evening.until_options();
    const SeatControls& controls = house.stage->table.controls;
    const auto tap = [&](int button) {
        const std::string control = "button" + std::to_string(button);
        evening.stack->device({DeviceKind::Pad, 4, control, true});
        evening.stack->device({DeviceKind::Pad, 4, control, false});
    };
    evening.stack->plug(4, "1234:5678");
    tap(7); // nobody has said anything yet
    CHECK(controls.teaching(4) == 0);
    CHECK(shows(evening, "Press its bottom button"));
    tap(2);
    CHECK(shows(evening, "Press its right button"));
    evening.stack->advance(Milliseconds{60000}); // nobody looks any more
    evening.until_options();
    REQUIRE(controls.teaching(4) == 1);
    tap(9);
    CHECK(controls.teaching(4) == 1);
    tap(1);
    tap(3);
    CHECK(evening.match().seats().size() == 2);
    tap(0);
    CHECK(controls.lessons().count("1234:5678") == 1);
    CHECK(evening.match().seats().size() == 3);
}
