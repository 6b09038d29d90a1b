#include "party.h"
#include "support/catch.h"

using namespace quiz;

TEST_CASE("The menu opens from any handset, hides the question, and is moved through by answers",
          "[screens]") {
    Evening house;
    SampleEvening evening(*house.stage, {.seats = 6});
    evening.until_options();
    const std::string stem = evening.match().question().prompt;
    CHECK(shows(evening, stem));
    evening.press(1, SeatButton::Menu);
    REQUIRE(evening.page() == "evening-menu");
    CHECK(shows(evening, "Basil has opened the menu"));
    CHECK_FALSE(shows(evening, stem));
    CHECK(evening.match().paused());
    const auto& page = dynamic_cast<const Page&>(evening.stack->top());
    evening.press(3, SeatButton::Choice4);
    CHECK(page.focus() == 1);
    evening.press(3, SeatButton::Choice3);
    CHECK(page.focus() == 0);
    evening.press(4, SeatButton::Choice2);
    // Back to the question, but not at once.
    CHECK(evening.page() == "evening-lead-in");
    CHECK_FALSE(shows(evening, stem));
    const auto elapsed = std::get<Answering>(evening.match().phase()).elapsed;
    evening.wait(1000).press(0, SeatButton::Choice1);
    CHECK_FALSE(std::get<Answering>(evening.match().phase()).given.at(0));
    evening.wait(1999);
    CHECK(std::get<Answering>(evening.match().phase()).elapsed == elapsed);
    evening.wait(1);
    CHECK(evening.page() == "evening-question");
    CHECK_FALSE(evening.match().paused());
}

TEST_CASE("The menu's commands do what they say", "[screens]") {
    Evening house;
    SampleEvening evening(*house.stage, {.seats = 6});
    const auto command = [&](const std::string& label) {
        evening.stack->press(Button::Back);
        choose_row(evening, label);
    };
    evening.until_options();
    SECTION("more time") {
        const auto allowed = std::get<Answering>(evening.match().phase()).allowed;
        command("15 seconds more");
        CHECK(std::get<Answering>(evening.match().phase()).allowed == allowed + added_time);
    }
    SECTION("skip") {
        command("Skip this question");
        CHECK(evening.match().number() == 2);
        CHECK(evening.match().played().empty());
    }
    SECTION("undo") {
        evening.all_answer();
        REQUIRE(evening.page() == "evening-reveal");
        REQUIRE(evening.match().seat(0).points == 500);
        command("Undo the last judgement");
        CHECK(evening.match().seat(0).points == 0);
        CHECK(evening.page() == "evening-reveal");
        CHECK(shows(evening, "taken back"));
    }
    SECTION("a seat takes another name, which nobody else has") {
        const auto rename = [&](const std::string& name) {
            command("Seats");
            choose_row(evening, "Nadia");
            choose_row(evening, "Another name");
            REQUIRE(evening.page() == "name");
            CHECK(shows(evening, "Who is Nadia?"));
            for (const char c : name) evening.stack->type(static_cast<char32_t>(c));
            evening.stack->press(Button::Confirm);
            CHECK(evening.page() == "evening-menu");
        };
        rename("basil");
        CHECK(shows(evening, "There is a basil at the table already"));
        CHECK(evening.match().seat(2).player.name == "Nadia");
        evening.stack->press(Button::Menu);
        evening.wait(5000);
        rename("Irina of the Ballet");
        CHECK(evening.match().seat(2).player.name == "Irina of the B");
        CHECK(house.stage->table.lobby.seats().at(2).player.name == "Irina of the B");
        CHECK(shows(evening, "Nadia is Irina of the B from now on"));
        CHECK(evening.match().paused());
    }
    SECTION("a seat leaves, and is put out") {
        command("Seats");
        choose_row(evening, "Nadia");
        choose_row(evening, "Leaves for now, may come back");
        CHECK_FALSE(evening.match().seat(2).present);
        CHECK_FALSE(house.stage->table.lobby.seats().at(2).present);
        CHECK(shows(evening, "Nadia has left the table"));
        command("Seats");
        choose_row(evening, "Igor");
        choose_row(evening, "Is put out for this evening");
        CHECK(evening.match().seat(4).removed);
        CHECK(house.stage->table.lobby.seats().at(4).removed);
        evening.wait(3000);
        CHECK_FALSE(shows(evening, "Igor still"));
    }
    SECTION("settings and help open over it, and lead back") {
        command("Settings");
        CHECK(evening.page() == "settings");
        evening.stack->press(Button::Back);
        choose_row(evening, "How to play");
        evening.stack->press(Button::Back);
        CHECK(evening.page() == "evening-menu");
    }
    SECTION("the act ends") {
        command("End this act");
        CHECK(evening.page() == "evening-interval");
    }
    SECTION("a seat is taken over by another device") {
        Lobby& lobby = house.stage->table.lobby;
        for (const SeatHappening& lost : lobby.unplug(0)) evening.tell(lost.what, lost.seat);
        REQUIRE_FALSE(evening.match().seat(1).connected);
        command("Seats");
        choose_row(evening, "Basil");
        choose_row(evening, "Another device takes over");
        CHECK(shows(evening, "press an answer for Basil"));
        const auto claimed =
            lobby.press({{Handset::Kind::KeyboardZone, 0, 3}, SeatButton::Choice1});
        REQUIRE(claimed);
        CHECK(*claimed == SeatHappening{SeatHappening::What::Claimed, 1, {}});
        evening.tell(claimed->what, claimed->seat);
        CHECK(evening.match().seat(1).connected);
        CHECK(evening.match().seats().size() == 6);
    }
    SECTION("the evening ends, after a question about it") {
        evening.all_answer();
        command("End the evening");
        CHECK(evening.page() == "evening-menu");
        choose_row(evening, "End it, with these scores");
        CHECK(evening.page() == "podium");
        CHECK(house.house->scores().tables.size() == 1);
    }
    SECTION("before anything was played it ends where it came from") {
        command("End the evening");
        choose_row(evening, "End it, with these scores");
        CHECK(evening.screen() == nullptr);
        CHECK(house.house->scores().tables.empty());
    }
}

TEST_CASE("A window that is left pauses the evening, and says why", "[screens]") {
    Evening house;
    SampleEvening evening(*house.stage, {.seats = 2});
    evening.until_options();
    evening.stack->focus_lost();
    CHECK(evening.page() == "evening-menu");
    CHECK(shows(evening, "The window was left"));
    evening.wait(600000);
    CHECK(evening.page() == "evening-menu");
}

TEST_CASE("An act that is ended while it is announced is announced no longer", "[screens]") {
    Evening house;
    SampleEvening evening(*house.stage, {.seats = 2});
    evening.until_act(1);
    REQUIRE(evening.page() == "evening-act");
    evening.stack->press(Button::Back);
    choose_row(evening, "End this act");
    CHECK(evening.page() == "evening-interval");
    evening.wait(100);
    CHECK(evening.page() == "evening-interval");
}
