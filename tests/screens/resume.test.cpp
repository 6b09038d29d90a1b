#include "screens/resume.h"

#include "evening.h"
#include "screens/evening.h"
#include "screens/lobby.h"
#include "screens/save_table.h"
#include "screens/title.h"
#include "support/catch.h"

#include <algorithm>
#include <array>

using namespace quiz;

namespace {

/// Plays so many questions of an evening, and leaves it as a crash would.
void interrupt(House& house, std::size_t questions, bool first_leaves = false) {
    MatchWish wish;
    wish.mode = party_mode;
    wish.seats = 2;
    wish.players = {{"Vicky", 0, -1}, {"Julian", 1, -1}};
    wish.acts = {{"ensemble", Difficulty::Easy, 1, 0}, {"ensemble", Difficulty::Medium, 1, 0}};
    auto performance = house.open(wish);
    REQUIRE(performance);
    static_cast<void>(performance->match.start());
    static_cast<void>(house.keep_going(*performance));
    const Match& match = performance->match.match();
    while (match.played().size() < questions) {
        static_cast<void>(performance->match.advance(Milliseconds{400}));
        if (std::holds_alternative<Answering>(match.phase()))
            static_cast<void>(performance->match.apply({0, Choose{match.question().answer}}));
        static_cast<void>(house.keep_going(*performance));
    }
    if (first_leaves) static_cast<void>(performance->match.apply({0, Leave{}}));
    static_cast<void>(house.keep_going(*performance));
}

ResumeEvening title_again() {
    return [](Stage& stage) -> tl::expected<std::unique_ptr<Screen>, std::string> {
        auto performance = stage.house.resume();
        if (!performance) return tl::unexpected(performance.error());
        return std::make_unique<TitleScreen>(stage);
    };
}

} // namespace

TEST_CASE("Nothing is offered where nothing was interrupted", "[screens]") {
    Evening evening;
    CHECK(offer_resume(*evening.stage, title_again()) == nullptr);
    interrupt(*evening.house, 0);
    CHECK(offer_resume(*evening.stage, title_again()) == nullptr);
}

TEST_CASE("An interrupted evening is offered with its scores; later, ended, or gone on with",
          "[screens]") {
    Evening evening;
    interrupt(*evening.house, 1);
    evening.begin();
    auto dialog = offer_resume(*evening.stage, title_again());
    REQUIRE(dialog);
    evening.stack->open(std::move(dialog));
    CHECK(evening.shows("after question 1 of 2"));
    CHECK(evening.shows("Vicky"));
    CHECK(evening.shows("Julian"));
    SECTION("Back leaves it for the next start") {
        evening.press(Button::Back);
        CHECK(evening.name() == "title");
        CHECK(evening.house->interrupted());
        CHECK(evening.house->scores().tables.empty());
    }
    SECTION("it is ended where it stands") {
        evening.click(2);
        CHECK(evening.name() == "title");
        CHECK_FALSE(evening.house->interrupted());
        REQUIRE(evening.house->scores().tables.size() == 1);
        CHECK(evening.house->scores().tables.front().entries.size() == 2);
    }
    SECTION("it goes on") {
        evening.click(0);
        CHECK(evening.name() == "title"); // which stands for the evening's page here
        CHECK(evening.house->scores().tables.empty());
    }
}

TEST_CASE("An evening gone on with stands still until its seats are taken, and keeps its scores",
          "[screens]") {
    Evening evening;
    interrupt(*evening.house, 1);
    evening.begin();
    auto dialog = offer_resume(*evening.stage, resume_evening);
    REQUIRE(dialog);
    evening.stack->open(std::move(dialog));
    evening.click(0);
    REQUIRE(evening.name() == "evening-menu");
    const auto& page = dynamic_cast<const EveningScreen&>(evening.stack->top());
    const Match& match = page.match();
    const int kept = match.seat(0).points;
    CHECK(kept > 0);
    CHECK(match.seat(1).points == 0);
    CHECK(match.paused());
    CHECK(evening.shows("Take your seats"));
    CHECK(evening.shows("Vicky"));
    CHECK(evening.shows("Julian"));
    CHECK_FALSE(evening.shows("device has gone"));
    evening.wait(60000);
    CHECK(evening.name() == "evening-menu");
    CHECK(match.played().size() == 1);

    // The second answer of a row of keys is Julian's, then any is Vicky's.
    const Bindings bindings =
        Bindings::load(QUIZ_SOURCE_DIR "/assets/bindings.json", evening.folder / "none").bindings;
    evening.stage->table.controls = SeatControls(bindings);
    const auto tap = [&](const char* key) {
        evening.stack->device({DeviceKind::Keyboard, 0, key, true});
        evening.stack->device({DeviceKind::Keyboard, 0, key, false});
    };
    tap("2");
    CHECK(match.seat(1).connected);
    CHECK_FALSE(match.seat(0).connected);
    CHECK_FALSE(evening.shows("Julian's device has gone"));
    evening.stack->plug(0, "045e:028e");
    evening.stack->device({DeviceKind::Pad, 0, "button3", true});
    evening.stack->device({DeviceKind::Pad, 0, "button3", false});
    CHECK(match.seat(0).connected);
    CHECK(match.seats().size() == 2);
    CHECK(evening.stage->table.lobby.unheld().empty());

    evening.press(Button::Confirm); // go on
    CHECK_FALSE(evening.name() == "evening-menu");
    CHECK(match.seat(0).points == kept);
    constexpr int most = 2000;
    for (int i = 0; i < most && evening.name() != "podium"; ++i) {
        evening.wait(100);
        if (evening.name() != "evening-question" ||
            !std::holds_alternative<Answering>(match.phase()))
            continue;
        constexpr std::array keys{"1", "2", "3", "4"};
        tap(keys.at(static_cast<std::size_t>(match.question().answer)));
    }
    REQUIRE(evening.name() == "podium");
    CHECK_FALSE(evening.house->interrupted());
    REQUIRE(evening.house->scores().tables.size() == 1);
    const auto& entries = evening.house->scores().tables.front().entries;
    REQUIRE(entries.size() == 2);
    // Julian alone has answered since; what Vicky had is what she has.
    const auto vicky = std::find_if(entries.begin(), entries.end(),
                                    [](const auto& one) { return one.name == "Vicky"; });
    const auto julian = std::find_if(entries.begin(), entries.end(),
                                     [](const auto& one) { return one.name == "Julian"; });
    REQUIRE(vicky != entries.end());
    REQUIRE(julian != entries.end());
    CHECK(vicky->points == kept);
    CHECK(julian->points > 0);
}

TEST_CASE("Whoever had left before a crash comes back to the own seat and score", "[screens]") {
    Evening evening;
    interrupt(*evening.house, 1, true);
    evening.begin();
    const Bindings bindings =
        Bindings::load(QUIZ_SOURCE_DIR "/assets/bindings.json", evening.folder / "none").bindings;
    evening.stage->table.controls = SeatControls(bindings);
    evening.stack->open(std::move(*resume_evening(*evening.stage)));
    const auto& page = dynamic_cast<const EveningScreen&>(evening.stack->top());
    const Match& match = page.match();
    const int kept = match.seat(0).points;
    REQUIRE(kept > 0);
    REQUIRE_FALSE(match.seat(0).present);
    const auto tap = [&](const char* key) {
        evening.stack->device({DeviceKind::Keyboard, 0, key, true});
        evening.stack->device({DeviceKind::Keyboard, 0, key, false});
    };
    tap("1"); // who is at the table stands first
    CHECK(match.seat(1).connected);
    SECTION("by the answer beside the name") {
        tap("U");
        CHECK(match.seat(0).present);
        CHECK(match.seat(0).points == kept);
        CHECK(match.seats().size() == 2);
    }
    SECTION("and any other answer is a new player's") {
        tap("P");
        CHECK_FALSE(match.seat(0).present);
        CHECK(match.seats().size() == 3);
    }
}

TEST_CASE("The lobby offers an interrupted evening first, and its end leads back there",
          "[screens]") {
    const bool from_title = GENERATE(true, false);
    Evening evening;
    interrupt(*evening.house, 1);
    evening.begin();
    if (from_title) {
        auto dialog = offer_resume(*evening.stage, resume_in_lobby);
        REQUIRE(dialog);
        evening.stack->open(std::move(dialog));
    } else {
        evening.stack->open(std::make_unique<LobbyScreen>(*evening.stage));
        evening.wait(20);
    }
    REQUIRE(evening.name() == "dialog");
    evening.click(0);
    evening.wait(20);
    REQUIRE(evening.name() == "evening-menu");
    evening.press(Button::Confirm);
    constexpr int most = 3000;
    for (int i = 0; i < most && evening.name() != "podium"; ++i) evening.wait(100);
    REQUIRE(evening.name() == "podium");
    evening.wait(3000);
    evening.press(Button::Right);
    evening.press(Button::Confirm); // another evening
    CHECK(evening.name() == "lobby");
    evening.wait(100);
    CHECK(evening.name() == "lobby"); // nothing is left to be offered
}

TEST_CASE("An evening passed over in the lobby ends with a word when another begins", "[screens]") {
    Evening evening;
    interrupt(*evening.house, 1);
    evening.begin();
    MatchWish wish;
    wish.mode = party_mode;
    wish.seats = 2;
    auto begun = begin_evening(*evening.stage, wish);
    REQUIRE(begun);
    evening.stack->open(std::move(*begun));
    CHECK(evening.shows("ends with its scores"));
}

TEST_CASE("Without an interrupted evening there is nothing to go on with", "[screens]") {
    Evening evening;
    CHECK_FALSE(resume_evening(*evening.stage));
    CHECK(evening.stage->table.lobby.seats().empty());
}

TEST_CASE("A table that is to be saved is text at once, and asks the loop for a picture",
          "[screens]") {
    Evening evening;
    MatchWish wish;
    wish.mode = party_mode;
    wish.seats = 2;
    auto performance = evening.house->open(wish);
    REQUIRE(performance);
    CHECK_FALSE(save_table(*evening.stage, *performance));
    CHECK(evening.stage->save_picture == evening.folder / "evenings/2026-11-23T193000Z.png");
    CHECK(std::filesystem::exists(evening.folder / "evenings/2026-11-23T193000Z.txt"));
}
