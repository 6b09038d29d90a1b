#include "screens/questions.h"

#include "core/files.h"
#include "evening.h"
#include "support/catch.h"

using namespace quiz;

namespace {

/// The page with the sample's films (twelve rows of films, one of them broken, and one for all).
struct Shelf : Evening {
    Shelf() {
        begin();
        stack->open(std::make_unique<QuestionsScreen>(*stage, sample_overview()));
        (void)drawn();
    }
    [[nodiscard]] const std::vector<std::string>& ticked() const { return house->settings().films; }
    /// The row that has the focus is in sight.
    [[nodiscard]] bool sees_focus() const { return target(focus()).has_value(); }
};

std::string slug(std::size_t film) { return sample_overview().at(film).slug; }

} // namespace

TEST_CASE("The house's film is listed with its counts, its path and no mistakes", "[screens]") {
    Evening evening;
    evening.begin();
    evening.stack->open(std::make_unique<QuestionsScreen>(*evening.stage));
    CHECK(evening.shows("The Small Shoes"));
    CHECK(evening.shows("1950"));
    CHECK(evening.shows("small.json"));
    CHECK(evening.shows("Your own files: "));
    CHECK_FALSE(evening.shows("All films")); // there is nothing to choose
    evening.press(Button::Confirm);
    CHECK(evening.house->settings().films.empty());
}

TEST_CASE("Films are ticked by button and by pointer, and the ticks are kept", "[screens]") {
    Shelf shelf;
    shelf.press(Button::Down, 2);
    shelf.press(Button::Confirm);
    CHECK(shelf.ticked() == std::vector<std::string>{slug(1)});
    shelf.click(1);
    CHECK(shelf.ticked().size() == 2);
    CHECK(SettingsFile(shelf.folder / "settings.json").load().settings.films == shelf.ticked());
    shelf.click(1);
    CHECK(shelf.ticked() == std::vector<std::string>{slug(1)});
    shelf.click(0); // all films
    CHECK(shelf.ticked().empty());
    shelf.press(Button::Down, 3); // taking the last tick away means all again
    shelf.press(Button::Confirm, 2);
    CHECK(shelf.ticked().empty());
}

TEST_CASE("A long list is walked to its end and back, with the focus in sight", "[screens]") {
    Shelf shelf;
    for (int row = 1; row <= 12; ++row) {
        shelf.press(Button::Down);
        CHECK(shelf.focus() == row);
        CHECK(shelf.sees_focus());
    }
    shelf.press(Button::Down);
    CHECK(shelf.focus() == 12);
    CHECK(shelf.shows("half-written.json, line 3"));
    shelf.press(Button::Confirm); // a broken file cannot be ticked
    CHECK(shelf.ticked().empty());
    shelf.press(Button::PreviousTab, 5);
    CHECK(shelf.focus() == 0);
    CHECK(shelf.sees_focus());
    shelf.press(Button::NextTab);
    CHECK(shelf.focus() > 2);
    CHECK(shelf.sees_focus());
}

TEST_CASE("The wheel brings later films into sight, and a click ticks what it is on", "[screens]") {
    Shelf shelf;
    CHECK_FALSE(shelf.target(12));
    for (int i = 0; i < 20; ++i) shelf.stack->point({960, 500}, PointerAction::ScrollDown);
    REQUIRE(shelf.target(12));
    CHECK_FALSE(shelf.target(0));
    shelf.click(11);
    CHECK(shelf.ticked() == std::vector<std::string>{slug(10)});
    for (int i = 0; i < 20; ++i) shelf.stack->point({960, 500}, PointerAction::ScrollUp);
    CHECK(shelf.target(0));
}

TEST_CASE("Each mistake of a film is told in words", "[screens]") {
    Shelf shelf;
    shelf.press(Button::Down, 4);
    CHECK(shelf.shows("1 of 3"));
    CHECK(shelf.shows("line 1061"));
    shelf.press(Button::Right);
    CHECK(shelf.shows("line 1204"));
    shelf.click(8002); // the hint
    CHECK(shelf.shows("3 of 3"));
    shelf.press(Button::Right);
    CHECK(shelf.shows("1 of 3"));
    shelf.press(Button::Left);
    CHECK(shelf.shows("3 of 3"));
    shelf.press(Button::Up);
    CHECK(shelf.shows("No mistakes"));
}

TEST_CASE("A title that the list cuts is told in full, with the file to mend", "[screens]") {
    Shelf shelf;
    shelf.press(Button::Down, 4);
    CHECK(shelf.shows("Learned to Stop Worrying and Love the Bomb"));
    CHECK(shelf.shows("and 1 more"));
    CHECK(shelf.shows("stop-worrying.json"));
    CHECK(shelf.shows("line 1061"));
    shelf.press(Button::Left); // the longest of its mistakes needs all the room
    CHECK(shelf.shows("of the same kind."));
    CHECK(shelf.shows("stop-worrying.json"));

    std::vector<FilmOverview> sound{sample_overview().at(3), sample_overview().at(0)};
    sound.front().problems.clear();
    sound.front().errors = 0;
    Evening evening;
    evening.begin();
    evening.stack->open(std::make_unique<QuestionsScreen>(*evening.stage, sound));
    evening.press(Button::Down);
    CHECK(evening.shows("Learned to Stop Worrying and Love the Bomb"));
    CHECK_FALSE(evening.shows("stop-worrying.json"));
    evening.press(Button::Down);
    CHECK(evening.shows("sample-1944-24.json"));
}

TEST_CASE("A title is cut behind a word that has room, whatever comes next", "[screens]") {
    const std::string start(16, 'n'); // two thirds of what there is room for
    for (std::size_t narrow = 0; narrow < 5; ++narrow)
        for (std::size_t more = 1; more <= 10; ++more) {
            // One ends in an ellipsis of its own, the other needs one there: they are cut alike.
            const std::string word =
                start + std::string(narrow, 'i') + " " + std::string(more, 'n');
            FilmOverview one = sample_overview().front();
            one.problems.clear();
            FilmOverview other = one;
            one.title = word + "…";
            other.title = word + " " + start + start;
            Evening evening;
            evening.begin();
            evening.stack->open(std::make_unique<QuestionsScreen>(
                *evening.stage, std::vector<FilmOverview>{one, other}));
            std::vector<std::string> labels;
            for (const auto& call : evening.drawn().calls)
                if (const auto* text = std::get_if<RecordingCanvas::TextCall>(&call))
                    if (text->line.text.starts_with(start)) labels.push_back(text->line.text);
            CAPTURE(narrow, more);
            REQUIRE(labels.size() == 2);
            CHECK(labels[0] == labels[1]);
        }
}

TEST_CASE("Without any film the page says where to put one", "[screens]") {
    Evening evening;
    evening.begin();
    evening.stack->open(
        std::make_unique<QuestionsScreen>(*evening.stage, std::vector<FilmOverview>{}));
    CHECK(evening.shows("no film in the house"));
    for (const Button button : {Button::Up, Button::Down, Button::Left, Button::Confirm,
                                Button::NextTab, Button::PreviousTab})
        evening.press(button);
    evening.press(Button::Back);
    CHECK(evening.name() == "title");
}

TEST_CASE("A file saved while the page is open is listed anew, and a toast says so", "[screens]") {
    Evening evening;
    evening.begin();
    evening.stack->open(std::make_unique<QuestionsScreen>(*evening.stage));
    REQUIRE(write_file(evening.folder / "own" / "tug.json",
                       R"({"title": "Tug", "year": 1960, "genres": []})"));
    CHECK_FALSE(evening.house->look_again());
    const auto news = evening.house->look_again();
    REQUIRE(news);
    evening.stack->tell(*news);
    CHECK(evening.shows("tug.json was read anew"));
    CHECK(evening.shows("Tug"));
    CHECK(evening.shows("All films"));
    CHECK(evening.stack->take_dirty());
    CHECK(evening.stack->moving()); // until the toast has gone
    evening.wait(5000);
    CHECK_FALSE(evening.shows("tug.json was read anew"));

    std::filesystem::remove(evening.folder / "own" / "tug.json");
    CHECK_FALSE(evening.house->look_again());
    CHECK(evening.house->look_again());
    evening.wait(1);
    CHECK_FALSE(evening.shows("Tug"));
}

TEST_CASE("A long toast stays longer than a short one", "[screens]") {
    Shelf shelf;
    const int usual = static_cast<int>(shelf.theme.durations.toast.count());
    shelf.stack->tell("mine.json was read anew.");
    shelf.wait(usual);
    CHECK_FALSE(shelf.shows("was read anew"));
    shelf.stack->tell("mine.json, line 1061: The comma before the closing bracket is one too many. "
                      "Take it away. The last good version stays in use.");
    shelf.wait(usual);
    CHECK(shelf.shows("one too many"));
    shelf.wait(2 * usual);
    CHECK_FALSE(shelf.shows("one too many"));
}

TEST_CASE("News of the question files are told on any page, a match too", "[screens]") {
    Evening evening;
    evening.perform();
    evening.stack->tell("mine.json was read anew.");
    CHECK(evening.shows("mine.json was read anew."));
}
