#include "layout/recording_canvas.h"
#include "party.h"
#include "screens/evening_seats.h"
#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace quiz;

TEST_CASE("An evening that nobody touches goes through every phase to the podium", "[screens]") {
    const int seats = GENERATE(1, 2, 6, 8);
    const int teams = GENERATE(0, 2);
    Evening house;
    SampleEvening evening(*house.stage, {.seats = seats, .teams = teams});
    std::set<std::string> seen;
    constexpr int most_steps = 12000;
    int steps = 0;
    for (; steps < most_steps && evening.page() != "podium"; ++steps) {
        seen.insert(evening.page());
        evening.wait(100);
    }
    CHECK(evening.page() == "podium");
    CHECK(seen == std::set<std::string>{"evening-note", "evening-act", "evening-question",
                                        "evening-reveal", "evening-interval", "evening-stakes"});
    // And it takes the evening no longer than its clocks: about nine minutes here.
    CHECK(steps < 7000);
}

TEST_CASE("An evening is played by its seats alone, and its recording plays it again",
          "[screens]") {
    const int seats = GENERATE(1, 2, 6, 8);
    Evening house;
    SampleEvening evening(*house.stage, {.seats = seats, .teams = seats > 2 ? 3 : 0});
    evening.until_act(3);
    REQUIRE(evening.page() == "evening-act");
    evening.until("evening-stakes").wait(1000);
    for (Seat seat = 0; seat < seats; ++seat) evening.press(seat, SeatButton::Choice2);
    evening.play_until("evening-question").until_options();
    for (Seat seat = 0; seat + 1 < seats; ++seat) evening.answer(seat, true);
    REQUIRE(evening.screen() != nullptr);
    Recording recording = evening.screen()->recording();
    recording.length = evening.match().now();
    CHECK(points(replay(recording)) == points(evening.match()));
    evening.play_until("podium");
    CHECK(evening.page() == "podium");
    REQUIRE(house.house->scores().tables.size() == 1);
    CHECK(house.house->scores().tables.front().entries.size() == static_cast<std::size_t>(seats));
}

TEST_CASE("A press ends the note, an announcement and a reveal once it is everybody's",
          "[screens]") {
    Evening house;
    SampleEvening evening(*house.stage, {.seats = 2});
    evening.wait(1000).press(0, SeatButton::Choice1).wait(1000);
    CHECK(evening.page() == "evening-note");
    evening.press(1, SeatButton::Buzz).wait(100);
    REQUIRE(evening.page() == "evening-act");
    evening.press(0, SeatButton::Choice1).press(1, SeatButton::Choice1).wait(100);
    CHECK(evening.page() == "evening-act"); // meant for the note: too soon
    evening.wait(800).press(0, SeatButton::Choice4).wait(100);
    CHECK(evening.page() == "evening-act");
    evening.press(1, SeatButton::Choice1).wait(100);
    CHECK(evening.page() == "evening-question");
    evening.until_options().answer(0, true).answer(1, false);
    REQUIRE(evening.page() == "evening-reveal");
    evening.press(0, SeatButton::Choice1).press(1, SeatButton::Choice1).wait(100);
    CHECK(evening.page() == "evening-reveal");
    evening.wait(800).press(0, SeatButton::Choice1).press(1, SeatButton::Choice1).wait(100);
    CHECK(evening.page() == "evening-question");
}

TEST_CASE("The match does not run while an act is announced", "[screens]") {
    Evening house;
    SampleEvening evening(*house.stage, {.seats = 2, .note = false});
    REQUIRE(evening.page() == "evening-act");
    const Milliseconds before = evening.match().now();
    evening.wait(1000);
    CHECK(evening.match().now() == before);
    CHECK(shows(evening, "Ensemble"));
    CHECK(shows(evening, "Everybody answers at once"));
    CHECK_FALSE(shows(evening, evening.match().question().prompt));
}

TEST_CASE("Between acts the newspaper dances; with reduced motion the light comes back instead",
          "[screens]") {
    Settings settings;
    settings.reduced_motion = GENERATE(false, true);
    Evening house(settings);
    SampleEvening evening(*house.stage, {.seats = 2, .note = false});
    const auto backdrop = [&] { return drawn(evening).all<Backdrop>().back(); };
    REQUIRE(evening.page() == "evening-act");
    evening.wait(100);
    CHECK(backdrop().newspaper == 0); // nothing has ended yet
    evening.until_act(1).wait(60);
    CHECK((backdrop().newspaper > 0) != settings.reduced_motion);
    CHECK((backdrop().blackout > 0) == settings.reduced_motion);
    CHECK(evening.screen()->moving());
    evening.wait(static_cast<int>(house.theme.durations.newspaper.count()));
    CHECK(backdrop().newspaper == (settings.reduced_motion ? 0.0F : 1.0F));
    CHECK(backdrop().blackout == 0);
    CHECK_FALSE(evening.screen()->moving());
    evening.until("evening-question"); // and whoever has read it all need not wait
    CHECK(backdrop().newspaper == 0);
}

TEST_CASE("No picture tells what was chosen before the reveal", "[screens]") {
    const int seats = GENERATE(2, 8);
    const bool stakes = GENERATE(false, true);
    std::set<std::string> pictures;
    for (int option = 0; option < 4; ++option) {
        Evening house;
        SampleEvening evening(*house.stage, {.seats = seats});
        if (stakes)
            evening.until_act(3).until("evening-stakes").wait(1000);
        else
            evening.until_options().wait(1000);
        const std::string before = picture(evening);
        evening.press(0, static_cast<SeatButton>(option)).wait(5000);
        REQUIRE(evening.page() == (stakes ? "evening-stakes" : "evening-question"));
        CHECK(picture(evening) != before); // that something was chosen is seen
        pictures.insert(picture(evening));
        CHECK(house.stage->cues.back() == Cue::Focus); // and heard alike
    }
    CHECK(pictures.size() == 1);
}

TEST_CASE("A reveal shows each seat's answer, time and points", "[screens]") {
    Evening house;
    SampleEvening evening(*house.stage, {.seats = 2});
    evening.until_options().wait(2000).answer(0, true).wait(1300).answer(1, false).wait(2000);
    REQUIRE(evening.page() == "evening-reveal");
    const RecordingCanvas canvas = drawn(evening);
    CHECK(canvas.shows("+500"));
    CHECK(canvas.shows("2.3 s"));
    CHECK(canvas.shows("3.6 s"));
    const auto marks = canvas.all<RecordingCanvas::MarkCall>();
    CHECK(marks.size() == 3); // the key, and one of each seat
}

TEST_CASE("Who presses first stands in the light, who was wrong is out", "[screens]") {
    Evening house;
    SampleEvening evening(*house.stage, {.seats = 6});
    evening.until_act(1).until("evening-question").wait(500);
    evening.press(2, SeatButton::Choice1).wait(10);
    const auto has_symbol = [&](Symbol symbol) {
        const auto calls = drawn(evening).all<RecordingCanvas::SymbolCall>();
        return std::any_of(calls.begin(), calls.end(),
                           [&](const auto& call) { return call.symbol == symbol; });
    };
    CHECK(has_symbol(Symbol::Lock));
    evening.until_options();
    CHECK(shows(evening, "Press first!"));
    evening.press(1, SeatButton::Choice1).press(3, SeatButton::Choice1).wait(10);
    CHECK((shows(evening, "Basil answers") || shows(evening, "Grandmother answers")));
    const Seat first = *std::get<Answering>(evening.match().phase()).only;
    evening.wait(600).answer(first, false).wait(100);
    CHECK(has_symbol(Symbol::Cross));
    CHECK(shows(evening, "Who else?"));
    CHECK(shows(evening, "wrong, 375 points less")); // a medium question
}

TEST_CASE("Who wears the shoes chooses with the four answers", "[screens]") {
    Evening house;
    SampleEvening evening(*house.stage, {.seats = 8});
    evening.until_act(2).until_options();
    const Seat wearer = *evening.match().wearer();
    evening.answer(wearer, true).until("evening-choice").wait(500);
    REQUIRE(evening.page() == "evening-choice");
    CHECK(drawn(evening).all<RecordingCanvas::MarkCall>().size() == 4);
    const Seat next = std::get<Choosing>(evening.match().phase()).candidates.at(2);
    evening.press(wearer, SeatButton::Choice3).wait(10);
    CHECK(evening.match().wearer() == next);
}

TEST_CASE("Bars race from the last standings to the new ones", "[screens]") {
    const bool still = GENERATE(false, true);
    Settings settings;
    settings.reduced_motion = still;
    Evening house(settings);
    SampleEvening evening(*house.stage, {.seats = 6});
    evening.until_act(1).play_until("evening-interval");
    REQUIRE(evening.page() == "evening-interval");
    const auto bars = [&] {
        std::vector<Box> all;
        for (const auto& call : drawn(evening).all<RecordingCanvas::BoxCall>())
            all.push_back(call.box);
        return all;
    };
    const auto first = bars();
    evening.wait(3500);
    CHECK((bars() == first) == still);
    for (const Standing& one : evening.match().standings())
        CHECK(shows(evening, house.stage->strings.number(one.points)));
}

namespace {

/// The size in which a page sets that text; 0 where it does not show it.
float size_of(const SampleEvening& evening, const std::string& text) {
    const auto* page = dynamic_cast<const Page*>(&evening.stack->top());
    REQUIRE(page != nullptr);
    RecordingCanvas blank;
    const Sheet sheet = page->laid_out(blank);
    for (const Sheet::Written& written : sheet.written())
        if (written.text == text) return written.size;
    return 0;
}

} // namespace

TEST_CASE("Little to read is set large: short questions, short reveals, few seats", "[screens]") {
    const auto sizes = [](int seats, SampleContent content) {
        Evening house;
        SampleEvening evening(*house.stage, {.seats = seats, .content = content});
        evening.until_options();
        const Question& question = evening.match().question();
        const float asked = size_of(evening, question.prompt);
        const float card = size_of(evening, question.options[0]);
        const float name = size_of(evening, evening.match().seat(0).player.name);
        evening.all_answer().wait(1000);
        REQUIRE(evening.page() == "evening-reveal");
        return std::vector<float>{asked, card, name, size_of(evening, question.prompt),
                                  size_of(evening, question.explanation)};
    };
    const Evening house;
    const std::vector<float> two = sizes(2, SampleContent::Usual);
    const std::vector<float> eight = sizes(8, SampleContent::Longest);
    for (std::size_t i = 0; i < two.size(); ++i) {
        INFO(i);
        CHECK(two[i] > eight[i]);
    }
    CHECK(two[0] > house.theme.sizes.stem);
    CHECK(two[4] > house.theme.sizes.body);
}

TEST_CASE("Where one chooses among the others, each name stands there once", "[screens]") {
    Evening house;
    SampleEvening evening(*house.stage, {.seats = 6});
    evening.until_act(2).until_options();
    evening.answer(*evening.match().wearer(), true).until("evening-choice").wait(500);
    const auto& choosing = std::get<Choosing>(evening.match().phase());
    const auto times = [&](const std::string& name) {
        const auto calls = drawn(evening).all<RecordingCanvas::TextCall>();
        return std::count_if(calls.begin(), calls.end(),
                             [&](const auto& call) { return call.line.text == name; });
    };
    const std::string name = evening.match().seat(choosing.candidates.at(0)).player.name;
    CHECK(times(name) == 1);
    evening.tell(SeatHappening::What::Lost, choosing.candidates.at(0)).wait(100);
    CHECK(times(name) == 2); // as its device is gone
}

TEST_CASE("What must be read from afar is large enough at every text size", "[screens]") {
    Settings settings;
    settings.text_percent = GENERATE(100, 125, 150);
    Evening house(settings);
    for (Sample& sample : evening_samples(*house.stage)) {
        const auto stack = sample.open();
        stack->advance(Milliseconds{400});
        const auto* page = dynamic_cast<const Page*>(&stack->top());
        REQUIRE(page != nullptr);
        std::set<std::string> from_afar;
        if (const auto* evening = dynamic_cast<const EveningScreen*>(page)) {
            from_afar.insert(evening->match().question().prompt);
            for (const std::string& option : evening->match().question().options)
                from_afar.insert(option);
            for (const SeatState& seat : evening->match().seats()) {
                from_afar.insert(seat.player.name);
                from_afar.insert(house.stage->strings.number(seat.points));
            }
        }
        RecordingCanvas blank;
        const Sheet sheet = page->laid_out(blank);
        for (const Sheet::Written& written : sheet.written()) {
            if (from_afar.count(written.text) == 0) continue;
            INFO(sample.name << ": " << written.text);
            CHECK(written.size >= canvas_height / 30 - 0.01F);
        }
    }
}

TEST_CASE("A name without room is cut behind a word, and stays somebody's own", "[screens]") {
    Evening house;
    RecordingCanvas blank;
    const Sheet sheet(house.theme, house.stage->measure, blank, 1, no_target, no_target);
    std::vector<SeatFace> faces;
    for (const char* name : {"Ludmilla of the Lake", "Jo", "Jean-Baptiste Poquelin",
                             "Anna Karenina", "Anna Maria Montez", "Wolfeschlegelsteinhausen"})
        faces.push_back({.name = name});
    const float width = 230;
    const std::vector<std::string> expected{"Ludmilla",    "Jo",         "Jean",
                                            faces[3].name, "Anna Maria", faces[5].name};
    CHECK(called(sheet, faces, width) == expected);
    CHECK(called(sheet, faces, 2000)[0] == faces[0].name);
    faces[0].name = "ludmilla of the lake"; // all small
    CHECK(called(sheet, faces, width)[0] == "ludmilla");
}

TEST_CASE("A curtain call that nobody answers is shown as long as any other", "[screens]") {
    Evening house;
    SampleEvening evening(*house.stage, {.seats = 2});
    evening.until_act(1).until("evening-reveal");
    REQUIRE(evening.page() == "evening-reveal");
    CHECK(evening.stack->moving());
    // Meant for the question: a moment late.
    evening.press(0, SeatButton::Choice1).press(1, SeatButton::Choice1).wait(100);
    CHECK(evening.page() == "evening-reveal");
    evening.wait(800).press(0, SeatButton::Choice1).press(1, SeatButton::Choice1).wait(100);
    CHECK(evening.page() == "evening-question");
}
