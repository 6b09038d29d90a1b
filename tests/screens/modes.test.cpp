#include "evening.h"
#include "screens/high_scores.h"
#include "screens/performance.h"
#include "screens/programmes.h"
#include "screens/result.h"
#include "support/catch.h"

using namespace quiz;

namespace {

void open_row(Evening& evening, int row) {
    evening.begin();
    evening.stack->open(std::make_unique<ProgrammesScreen>(*evening.stage));
    evening.click(row);
}

const ResultPage& result(const Evening& evening) {
    return dynamic_cast<const ResultScreen&>(evening.stack->top()).page();
}

Settings named() {
    Settings settings;
    settings.name = "Vicky";
    return settings;
}

} // namespace

TEST_CASE("The dance is danced through the whole bank to its triumph, and has its own table",
          "[screens]") {
    Evening evening(named());
    open_row(evening, 0);
    REQUIRE(evening.name() == "reading");
    CHECK(evening.shows("The dance"));
    const int steps = evening.match().size();
    REQUIRE(steps >= 2);
    evening.press(Button::Confirm);
    evening.wait(500);
    CHECK(evening.shows("20")); // the clock's seconds
    CHECK_FALSE(evening.shows("Encore"));
    for (int step = 1; step < steps; ++step) {
        evening.answer(true);
        CHECK(evening.shows("Go on"));
        evening.press(Button::Confirm);
        evening.wait(1);
    }
    evening.answer(true);
    CHECK(evening.shows("Take a bow"));
    evening.press(Button::Confirm);
    evening.wait(1);
    if (evening.name() == "name") evening.press(Button::Confirm);
    REQUIRE(evening.name() == "result");
    CHECK(evening.shows("Danced to the very end!"));
    CHECK(evening.shows(std::to_string(steps) + " steps of the dance"));
    CHECK(result(evening).triumph);
    REQUIRE(evening.house->scores().tables.size() == 1);
    const ScoreTable& table = evening.house->scores().tables.front().table;
    CHECK(table.mode == "dance");
    CHECK(evening.shows("Dance again"));
    evening.press(Button::Confirm);
    REQUIRE(evening.name() == "reading");
    CHECK(evening.match().settings().mode == "dance");
}

TEST_CASE("One mistake ends the dance", "[screens]") {
    Evening evening(named());
    open_row(evening, 0);
    evening.answer(false);
    CHECK(evening.shows("Take a bow"));
    evening.press(Button::Confirm);
    evening.wait(1);
    REQUIRE(evening.name() == "result");
    CHECK_FALSE(result(evening).triumph);
    CHECK(evening.shows("0 steps of the dance"));
    evening.press(Button::Down);
    evening.click(1); // high scores: at the table of the dance
    REQUIRE(evening.name() == "scores");
    CHECK(evening.shows("Dance"));
    CHECK_FALSE(evening.shows("questions"));
}

TEST_CASE("A rehearsal has no clock, explains everything and is not ranked", "[screens]") {
    Evening evening(named());
    open_row(evening, 1);
    REQUIRE(evening.name() == "reading");
    CHECK(evening.shows("Rehearsal"));
    evening.press(Button::Confirm);
    evening.wait(500);
    CHECK(evening.drawn().all<RecordingCanvas::RibbonCall>().empty());
    evening.wait(3600000); // an hour later it still waits
    CHECK(evening.name() == "question");
    evening.answer(false);
    CHECK(evening.shows("From the record"));
    evening.press(Button::Confirm);
    evening.wait(1);
    evening.play_on();
    evening.wait(1);
    REQUIRE(evening.name() == "result");
    CHECK(evening.shows("it is not ranked"));
    CHECK(evening.house->scores().tables.empty());
    CHECK(evening.house->memory().matches == 1);
    evening.press(Button::Confirm);
    CHECK(evening.match().settings().mode == "rehearsal");
}

TEST_CASE("Other programmes lead to the challenge, and back to the title", "[screens]") {
    Evening evening;
    open_row(evening, 2);
    CHECK(evening.name() == "challenge");
    evening.press(Button::Back);
    CHECK(evening.name() == "programmes");
    CHECK(evening.shows("by the day"));
    evening.press(Button::Back);
    CHECK(evening.name() == "title");
}

TEST_CASE("Without a clock a performance waits, and has its own table", "[screens]") {
    Settings settings = named();
    settings.answer_seconds = 0;
    Evening evening(settings);
    evening.begin();
    evening.press(Button::Confirm);
    evening.press(Button::Confirm);
    evening.wait(500);
    CHECK(evening.drawn().all<RecordingCanvas::RibbonCall>().empty());
    evening.wait(3600000);
    evening.play_on();
    evening.wait(1);
    if (evening.name() == "name") evening.press(Button::Confirm);
    REQUIRE(evening.name() == "result");
    REQUIRE(evening.house->scores().tables.size() == 1);
    CHECK(evening.house->scores().tables.front().table.answer_seconds == 0);
}
