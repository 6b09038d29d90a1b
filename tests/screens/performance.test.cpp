#include "screens/performance.h"

#include "evening.h"
#include "screens/performance_view.h"
#include "support/catch.h"

#include <algorithm>

using namespace quiz;

namespace {

Settings named(const std::string& name) {
    Settings settings;
    settings.name = name;
    return settings;
}

bool heard(const Evening& evening, Cue cue) {
    const auto& cues = evening.stage->cues;
    return std::find(cues.begin(), cues.end(), cue) != cues.end();
}

} // namespace

TEST_CASE("A whole match is played through the pages with buttons alone", "[screens]") {
    Evening evening;
    evening.perform();
    CHECK(evening.name() == "reading");
    evening.play_on({3});
    REQUIRE(evening.name() == "name"); // the first time
    CHECK(evening.stack->takes_text());
    evening.type("Odette");
    evening.press(Button::Confirm);
    REQUIRE(evening.name() == "result");
    evening.wait(1000);
    CHECK(evening.shows("9 of 10"));
    CHECK(evening.shows("A new record!"));
    CHECK(evening.shows("Odette, "));
    CHECK(evening.house->settings().name == "Odette");
    REQUIRE(evening.house->scores().tables.size() == 1);
    CHECK(evening.house->scores().tables[0].entries.at(0).name == "Odette");
    CHECK(heard(evening, Cue::Record));

    evening.press(Button::Right); // High scores
    evening.press(Button::Confirm);
    REQUIRE(evening.name() == "scores");
    CHECK(evening.shows("Odette"));
    CHECK(evening.shows("23 Nov 2026"));
    evening.press(Button::Back);
    CHECK(evening.name() == "result");
    evening.press(Button::Back);
    CHECK(evening.name() == "title");
    CHECK_FALSE(evening.shows("best ")); // of another film than this house has
}

TEST_CASE("The title's best is of the films and length that it would play", "[screens]") {
    Evening evening(named("Basil"));
    evening.begin();
    evening.press(Button::Confirm);
    evening.play_on();
    evening.wait(1);
    if (evening.name() == "name") evening.press(Button::Confirm);
    REQUIRE(evening.name() == "result");
    evening.press(Button::Back);
    CHECK(evening.shows("best "));
    ScoreTable longer = evening.house->scores().tables[0].table;
    longer.questions = 50;
    ScoreEntry entry;
    entry.points = 38000;
    entry.date = "2026-11-22T19:30:00Z";
    static_cast<void>(ScoresFile(evening.folder / "scores.json").add(longer, entry));
    evening.restart();
    evening.begin();
    CHECK(evening.shows("best "));
    CHECK_FALSE(evening.shows("38,000"));
}

TEST_CASE("A match is played with arrows and Confirm alone", "[screens]") {
    Evening evening(named("Basil"));
    evening.perform();
    evening.press(Button::Confirm); // shows the answers
    evening.wait(300);
    const int key = evening.match().question().answer;
    CHECK(evening.focus() == option_target);
    if (key % 2 == 1) evening.press(Button::Right);
    if (key >= 2) evening.press(Button::Down);
    CHECK(evening.focus() == option_target + key);
    evening.press(Button::Confirm);
    REQUIRE(evening.name() == "reveal");
    CHECK(evening.match().seat(0).right == 1);
    CHECK(heard(evening, Cue::Right));
}

TEST_CASE("A match is played with the pointer alone", "[screens]") {
    Evening evening(named("Basil"));
    evening.perform();
    evening.stack->point({960, 300}, PointerAction::Press); // anywhere
    evening.wait(300);
    REQUIRE(evening.name() == "question");
    evening.click(option_target + evening.match().question().answer);
    REQUIRE(evening.name() == "reveal");
    CHECK(evening.match().seat(0).right == 1);
    evening.click(go_on_target);
    CHECK(evening.name() == "reading");
}

TEST_CASE("Everything on the question page is reached by arrows", "[screens]") {
    Evening evening(named("Basil"));
    evening.perform();
    evening.press(Button::Confirm);
    evening.wait(300);
    std::vector<TargetId> reached;
    for (const Button button :
         {Button::Right, Button::Down, Button::Left, Button::Down, Button::Right, Button::Right}) {
        evening.press(button);
        reached.push_back(evening.focus());
    }
    CHECK(reached == std::vector<TargetId>{1, 3, 2, 10, 11, 12});
}

TEST_CASE("The stem stands alone first, then options and clock come together", "[screens]") {
    Evening evening(named("Basil"));
    evening.perform();
    const Question& question = evening.match().question();
    CHECK(evening.shows("Michael Powell"));
    CHECK_FALSE(evening.shows(question.options[1]));
    CHECK(evening.drawn().all<RecordingCanvas::RibbonCall>().empty());
    evening.wait(9001);
    CHECK(evening.name() == "question");
    evening.wait(400);
    CHECK(evening.shows(question.options[1]));
    CHECK(evening.drawn().all<RecordingCanvas::MarkCall>().size() == 4);
    CHECK(evening.drawn().all<RecordingCanvas::RibbonCall>().size() == 1);
}

TEST_CASE("A wrong answer's reveal shows both answers and the end of the streak", "[screens]") {
    Evening evening(named("Basil"));
    evening.perform();
    for (int i = 0; i < 2; ++i) {
        evening.answer(true);
        evening.press(Button::Confirm);
    }
    evening.answer(false);
    evening.wait(1000);
    const Played& played = evening.match().played().back();
    CHECK(evening.shows(played.question.key()));
    CHECK(evening.shows("You chose"));
    CHECK(evening.shows("the streak of 2 ends"));
    CHECK(evening.shows("From the record"));
    CHECK(heard(evening, Cue::Wrong));
}

TEST_CASE("A reveal fills its column, and short ones are set larger", "[screens]") {
    const auto told = [](SampleContent content) {
        Evening evening;
        evening.perform(content);
        evening.answer(true);
        evening.wait(2000);
        RecordingCanvas canvas;
        const Sheet sheet = evening.page().laid_out(canvas);
        // The card of the answer and the buttons reach from edge to edge.
        const Box stage = evening.theme.stage();
        const auto boxes = canvas.all<RecordingCanvas::BoxCall>();
        CHECK(std::any_of(boxes.begin(), boxes.end(), [&](const auto& call) {
            return call.box.x == stage.x && call.box.width == stage.width;
        }));
        CHECK(sheet.targets().front().box.x == Approx(stage.x));
        CHECK(sheet.targets().back().box.right() == Approx(stage.right()));
        for (const Sheet::Written& written : sheet.written())
            if (written.text == evening.match().played().back().question.key()) return written.size;
        return 0.0F;
    };
    const Evening evening;
    const float longest = told(SampleContent::Longest);
    CHECK(told(SampleContent::Shortest) > evening.theme.sizes.points);
    CHECK(longest < evening.theme.sizes.points);
}

TEST_CASE("No answer in time is said and sounds", "[screens]") {
    Evening evening(named("Basil"));
    evening.perform();
    evening.press(Button::Confirm);
    evening.wait(20001);
    REQUIRE(evening.name() == "reveal");
    CHECK(evening.shows("Time ran out"));
    CHECK(heard(evening, Cue::TimeOut));
    CHECK_FALSE(heard(evening, Cue::Wrong));
}

TEST_CASE("The lifelines work by their keys, once each", "[screens]") {
    Evening evening(named("Basil"));
    evening.perform();
    evening.press(Button::Confirm);
    evening.wait(300);
    evening.press(Button::Halve);
    const auto& answering = std::get<Answering>(evening.match().phase());
    CHECK(std::count(answering.gone.begin(), answering.gone.end(), true) == 2);
    CHECK_FALSE(evening.target(lifeline_target));
    for (int i = 0; i < 4; ++i)
        CHECK(evening.target(option_target + i).has_value() ==
              !answering.gone.at(static_cast<std::size_t>(i)));
    evening.click(lifeline_target + 1);
    CHECK(std::get<Answering>(evening.match().phase()).allowed == Milliseconds{30000});
    const std::string before = evening.match().question().id;
    evening.press(Button::Understudy);
    CHECK(evening.match().question().id != before);
    CHECK(evening.match().number() == 1);
}

TEST_CASE("A pause hides the question and stops the clock", "[screens]") {
    Evening evening(named("Basil"));
    evening.perform();
    evening.press(Button::Confirm);
    evening.wait(1000);
    evening.press(Button::Menu);
    CHECK(evening.name() == "pause");
    CHECK_FALSE(evening.shows("Michael Powell"));
    evening.wait(60000);
    evening.press(Button::Back);
    REQUIRE(evening.name() == "question");
    CHECK(std::get<Answering>(evening.match().phase()).elapsed == Milliseconds{1000});
}

TEST_CASE("A lost focus pauses, and nothing of the question shows on the way", "[screens]") {
    Evening evening(named("Basil"));
    evening.perform();
    evening.press(Button::Confirm);
    evening.wait(1000);
    evening.stack->focus_lost();
    CHECK(evening.match().paused());
    CHECK_FALSE(evening.shows("Michael Powell"));
    evening.wait(16);
    REQUIRE(evening.name() == "pause");
    evening.stack->focus_lost(); // twice is no trouble
    evening.press(Button::Confirm);
    CHECK(evening.name() == "question");
    CHECK_FALSE(evening.match().paused());
}

TEST_CASE("Leaving asks first and keeps the score so far", "[screens]") {
    Evening evening(named("Basil"));
    evening.perform();
    evening.answer(true);
    evening.press(Button::Back);
    evening.press(Button::Up); // round to the last: leave
    evening.press(Button::Confirm);
    REQUIRE(evening.name() == "dialog");
    CHECK(evening.shows("Your score so far is kept."));
    evening.press(Button::Confirm); // stays
    REQUIRE(evening.name() == "pause");
    evening.press(Button::Confirm);
    evening.press(Button::Right);
    evening.press(Button::Confirm); // leaves
    evening.wait(1);
    REQUIRE(evening.name() == "name"); // it makes the table
    CHECK(evening.shows("Basil"));
    evening.press(Button::Confirm);
    REQUIRE(evening.name() == "result");
    CHECK(evening.shows("1 of 1"));
    REQUIRE(evening.house->scores().tables.size() == 1);
    CHECK(evening.house->scores().tables[0].entries.size() == 1);
}

TEST_CASE("Leaving before the first answer leads home and keeps nothing", "[screens]") {
    Evening evening(named("Basil"));
    evening.perform();
    evening.press(Button::Menu);
    evening.press(Button::Up);
    evening.press(Button::Confirm);
    evening.press(Button::Right);
    evening.press(Button::Confirm);
    evening.wait(1);
    CHECK(evening.name() == "title");
    CHECK(evening.house->scores().tables.empty());
}

TEST_CASE("Closing the window keeps the score, once", "[screens]") {
    Evening evening(named("Basil"));
    evening.perform();
    evening.answer(true);
    evening.stack->close();
    CHECK(evening.stack->empty());
    REQUIRE(evening.house->scores().tables.size() == 1);
    CHECK(evening.house->scores().tables[0].entries.size() == 1);
    CHECK(evening.house->scores().tables[0].entries[0].name == "Basil");
}

TEST_CASE("Closing while the name is asked keeps the score under it", "[screens]") {
    Evening evening;
    evening.perform();
    evening.play_on();
    REQUIRE(evening.name() == "name");
    evening.type("Nadia");
    evening.stack->close();
    REQUIRE(evening.house->scores().tables.size() == 1);
    REQUIRE(evening.house->scores().tables[0].entries.size() == 1);
    CHECK(evening.house->scores().tables[0].entries[0].name == "Nadia");
}

TEST_CASE("A player who gives no name is kept as a guest", "[screens]") {
    Evening evening;
    evening.perform();
    evening.play_on();
    evening.press(Button::Back);
    REQUIRE(evening.name() == "result");
    CHECK(evening.house->scores().tables.at(0).entries.at(0).name == "Guest");
    CHECK(evening.house->settings().name.empty());
}

TEST_CASE("A flagged question says so, and can be taken back", "[screens]") {
    Evening evening(named("Basil"));
    evening.perform();
    evening.press(Button::Flag); // nothing while it is asked
    evening.answer(true);
    const std::string id = evening.match().played().back().question.id;
    evening.press(Button::Flag);
    CHECK(evening.house->memory().asked.at(id).flagged);
    CHECK(evening.shows("will not be asked again"));
    CHECK(evening.shows("Flagged"));
    evening.click(flag_target);
    CHECK_FALSE(evening.house->memory().asked.at(id).flagged);
    evening.wait(5000);
    CHECK_FALSE(evening.shows("may be asked again"));
}

TEST_CASE("An interval shows each act's answers and points", "[screens]") {
    Evening evening(named("Basil"));
    evening.perform();
    for (int i = 0; i < 3; ++i) {
        evening.answer(i != 1);
        evening.press(Button::Confirm);
    }
    REQUIRE(evening.name() == "interval");
    evening.wait(1000);
    CHECK(evening.shows("after Act I of III"));
    CHECK(evening.shows("1,000 points so far"));
    CHECK(evening.drawn().all<Backdrop>().at(0).curtain == 0);
    CHECK(heard(evening, Cue::CurtainDown));
    evening.press(Button::Confirm);
    CHECK(evening.name() == "reading");
    CHECK(heard(evening, Cue::CurtainUp));
}

TEST_CASE("The points count up and the footlights dim in steps", "[screens]") {
    Evening evening(named("Basil"));
    evening.perform();
    evening.answer(true);
    CHECK(evening.shows("0 points"));
    evening.wait(1000);
    CHECK(evening.shows("500 points"));
    evening.press(Button::Confirm);
    evening.press(Button::Confirm);
    evening.wait(500);
    const Backdrop before = evening.drawn().all<Backdrop>().at(0);
    evening.wait(16);
    CHECK(evening.drawn().all<Backdrop>().at(0) == before);
    evening.wait(15000);
    CHECK(evening.drawn().all<Backdrop>().at(0).footlights < before.footlights);
}

TEST_CASE("A match alone pauses when the pad that pressed last has gone", "[screens]") {
    Evening evening;
    evening.perform();
    evening.stack->plug(0, "045e:028e");
    evening.stack->plug(1, "045e:028e");
    evening.stack->device({DeviceKind::Pad, 0, "button0", true});
    const std::string before = evening.name();
    evening.stack->unplug(1); // nobody holds it
    CHECK(evening.name() == before);
    evening.stack->unplug(0);
    evening.wait(20);
    CHECK(evening.name() == "pause");
}

TEST_CASE("A name that the call gave is kept, and is not the player's from then on", "[screens]") {
    Evening evening(named("Basil"));
    evening.begin();
    MatchWish wish;
    wish.name = "Grandmother";
    wish.questions = 1;
    auto performance = begin_performance(*evening.stage, wish);
    REQUIRE(performance);
    evening.stack->open(std::move(*performance));
    evening.answer(true);
    evening.press(Button::Confirm);
    evening.wait(1);
    if (evening.name() == "name") evening.press(Button::Confirm);
    REQUIRE(evening.name() == "result");
    CHECK(evening.house->scores().tables[0].entries[0].name == "Grandmother");
    CHECK(evening.house->settings().name == "Basil");
    // Once more is what was asked for: one question.
    evening.press(Button::Confirm);
    CHECK(evening.match().size() == 1);
}
