#include "lobby_table.h"
#include "support/catch.h"

using namespace quiz;

TEST_CASE("With teams everyone is in one and can change it", "[screens]") {
    LobbyTable table;
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

TEST_CASE("One alone makes no party; two raise the curtain by Enter or by holding", "[screens]") {
    const bool holds = GENERATE(false, true);
    LobbyTable table;
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
    LobbyTable table;
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
    LobbyTable table;
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

TEST_CASE("A name that is being written when the curtain rises counts as it is", "[screens]") {
    LobbyTable table;
    table.evening.stack->plug(0, "045e:028e");
    table.keys("14");
    table.pad(0, 0);
    table.pad(0, 2); // to "write a name"
    table.pad(0, 0);
    REQUIRE(table.doing(1) == SeatDoing::What::Turning);
    table.pad(0, 1);
    table.pad(0, 0); // "B"
    table.evening.press(Button::Confirm);
    REQUIRE(table.evening.name() != "lobby");
    CHECK(table.seat(1).player.name == "B");
}

TEST_CASE("How hard an evening is can be chosen in its menu", "[screens]") {
    LobbyTable table;
    table.keys("14");
    table.evening.press(Button::Back);
    while (!table.evening.shows("shift every act by a step")) table.evening.press(Button::Down);
    CHECK(table.evening.stage->table.difficulty == EveningDifficulty::Mixed);
    table.key("1"); // by a player's own buttons, too
    CHECK(table.evening.stage->table.difficulty == EveningDifficulty::Harder);
    table.evening.press(Button::Left);
    table.evening.press(Button::Left);
    CHECK(table.evening.stage->table.difficulty == EveningDifficulty::Easier);
}

TEST_CASE("With so many expected the curtain rises by itself when they are ready", "[screens]") {
    Evening evening;
    evening.stage->table.controls = SeatControls(evening.stage->bindings);
    evening.begin();
    MatchWish wish;
    wish.mode = party_mode;
    wish.seats = 2;
    wish.difficulty = EveningDifficulty::Easier;
    evening.stack->open(std::make_unique<LobbyScreen>(*evening.stage, wish));
    CHECK(evening.stage->table.difficulty == EveningDifficulty::Easier);
    const auto key = [&](const char* name) {
        evening.stack->device({DeviceKind::Keyboard, 0, name, true});
        evening.stack->device({DeviceKind::Keyboard, 0, name, false});
        evening.wait(20);
    };
    key("1");
    key("4");
    CHECK(evening.shows("1 of 2 are at the table"));
    key("U");
    CHECK(evening.name() == "lobby");
    key("P");
    CHECK(evening.name() != "lobby");
    // Once: who comes back to the lobby is not driven on.
    evening.press(Button::Back);
    while (!evening.shows("End it, with these scores")) {
        evening.press(Button::Up);
        evening.press(Button::Confirm);
    }
    evening.press(Button::Down);
    evening.press(Button::Confirm);
    REQUIRE(evening.name() == "lobby");
    evening.wait(1000);
    CHECK(evening.name() == "lobby");
}
