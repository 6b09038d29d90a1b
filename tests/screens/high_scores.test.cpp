#include "screens/high_scores.h"

#include "evening.h"
#include "screens/about_film.h"
#include "support/catch.h"

using namespace quiz;

namespace {

/// Scores of a hundred players in one table and of one in another.
void fill(Evening& evening) {
    ScoresFile file(evening.folder / "scores.json");
    ScoreTable table;
    table.films = {"the-small-shoes"};
    table.questions = 10;
    for (int i = 0; i < 30; ++i)
        REQUIRE_FALSE(
            file.add(table, {.name = "Dancer " + std::to_string(i + 1),
                             .points = 9000 - 100 * i,
                             .right = 9,
                             .longest_streak = 3,
                             .date = "2026-11-0" + std::to_string(1 + i % 9) + "T10:00:00Z",
                             .seed = 1,
                             .digest = "0123456789abcdef"})
                .trouble);
    table.answer_seconds = 40;
    REQUIRE_FALSE(file.add(table, {.name = "Slow Dancer",
                                   .points = 5,
                                   .right = 1,
                                   .longest_streak = 1,
                                   .date = "2026-11-01T10:00:00Z",
                                   .seed = 1,
                                   .digest = "0123456789abcdef"})
                      .trouble);
    HouseSetup setup;
    setup.shipped = evening.folder / "questions";
    setup.own_questions = evening.folder / "own";
    setup.scores = evening.folder / "scores.json";
    setup.memory = evening.folder / "memory.json";
    setup.settings = evening.folder / "settings.json";
    setup.strings.assets = QUIZ_SOURCE_DIR "/assets";
    *evening.house = House(setup);
}

} // namespace

TEST_CASE("Empty high scores invite to a performance", "[screens]") {
    Evening evening;
    evening.begin();
    evening.stack->open(std::make_unique<HighScoresScreen>(*evening.stage));
    CHECK(evening.shows("No one has danced yet."));
    evening.press(Button::Confirm);
    CHECK(evening.name() == "reading");
}

TEST_CASE("A table of high scores scrolls, and arrows change the table", "[screens]") {
    Evening evening;
    evening.begin();
    fill(evening);
    evening.stack->open(std::make_unique<HighScoresScreen>(*evening.stage));
    CHECK(evening.shows("Dancer 1 9,000"));
    CHECK_FALSE(evening.shows("Dancer 30 "));
    for (int i = 0; i < 10; ++i) {
        static_cast<void>(evening.drawn());
        evening.press(Button::NextTab);
    }
    CHECK(evening.shows("Dancer 30 "));
    evening.press(Button::PreviousTab, 10);
    CHECK(evening.shows("Dancer 1 9,000"));
    evening.press(Button::Down);
    CHECK_FALSE(evening.shows("Dancer 1 9,000"));
    evening.stack->point({960, 600}, PointerAction::ScrollUp);
    CHECK(evening.shows("Dancer 1 9,000"));
    evening.press(Button::Right);
    CHECK(evening.shows("Slow Dancer"));
    evening.click(0);
    CHECK(evening.shows("Dancer 1 9,000"));
    evening.press(Button::Back);
    CHECK(evening.name() == "title");
}

TEST_CASE("High scores open at the table of the match just played", "[screens]") {
    Evening evening;
    evening.begin();
    fill(evening);
    ScoreTable wanted;
    wanted.films = {"the-small-shoes"};
    wanted.questions = 10;
    wanted.answer_seconds = 40;
    evening.stack->open(std::make_unique<HighScoresScreen>(*evening.stage, wanted));
    CHECK(evening.shows("Slow Dancer"));
    CHECK_FALSE(evening.drawn().all<RecordingCanvas::SymbolCall>().empty()); // its rose
}

TEST_CASE("The film's record is read to its end, spoilers only if allowed", "[screens]") {
    Settings settings;
    settings.text_percent = 150;
    settings.spoilers = false;
    Evening evening(settings);
    evening.begin();
    evening.stack->open(std::make_unique<AboutFilmScreen>(*evening.stage));
    CHECK(evening.shows("The Small Shoes"));
    CHECK(evening.shows("Ada Lovel"));
    std::string all;
    for (int i = 0; i < 10; ++i) {
        all += evening.drawn().texts();
        evening.press(Button::Down);
    }
    CHECK_THAT(all, Catch::Contains("A cat slept in the left shoe."));
    CHECK_THAT(all, Catch::Contains("A spoiler is hidden here."));
    CHECK_THAT(all, !Catch::Contains("run away"));
    settings.spoilers = true;
    static_cast<void>(evening.house->change_settings(settings));
    all.clear();
    for (int i = 0; i < 10; ++i) {
        all += evening.drawn().texts();
        evening.press(Button::Up);
    }
    CHECK_THAT(all, Catch::Contains("run away"));
}
