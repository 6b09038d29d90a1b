#include "evening.h"
#include "layout/blank_canvas.h"
#include "screens/sample_evening.h"
#include "support/catch.h"

#include <algorithm>
#include <set>
#include <sstream>

using namespace quiz;

namespace {

using Options = SampleEvening::Options;
using What = SeatHappening::What;

RecordingCanvas drawn(const SampleEvening& evening) {
    RecordingCanvas canvas;
    evening.stack->draw(canvas);
    return canvas;
}

bool shows(const SampleEvening& evening, std::string_view text) {
    return drawn(evening).shows(text);
}

void put(std::ostream& out, const Box& box) {
    out << " " << box.x << " " << box.y << " " << box.width << " " << box.height;
}

void put(std::ostream& out, Colour colour) {
    out << " " << int{colour.r} << "," << int{colour.g} << "," << int{colour.b} << ","
        << int{colour.a};
}

/// All that a picture consists of.
std::string picture(const SampleEvening& evening) {
    std::ostringstream out;
    for (const RecordingCanvas::Call& call : drawn(evening).calls) {
        if (const auto* box = std::get_if<RecordingCanvas::BoxCall>(&call)) {
            out << "box";
            put(out, box->box);
            put(out, box->look.top);
            put(out, box->look.bottom);
            put(out, box->look.border);
        } else if (const auto* text = std::get_if<RecordingCanvas::TextCall>(&call)) {
            out << "text " << text->line.text << " " << text->line.size << " " << text->start.x
                << " " << text->start.y;
            put(out, text->colour);
        } else if (const auto* mark = std::get_if<RecordingCanvas::MarkCall>(&call)) {
            out << "mark " << mark->answer << " " << mark->strength;
            put(out, mark->box);
        } else if (const auto* seat = std::get_if<RecordingCanvas::SeatMarkCall>(&call)) {
            out << "seat " << seat->mark;
            put(out, seat->box);
            put(out, seat->ground);
        } else if (const auto* symbol = std::get_if<RecordingCanvas::SymbolCall>(&call)) {
            out << "symbol " << static_cast<int>(symbol->symbol);
            put(out, symbol->box);
        } else if (const auto* ribbon = std::get_if<RecordingCanvas::RibbonCall>(&call)) {
            out << "ribbon " << ribbon->share;
        }
        out << "\n";
    }
    return out.str();
}

std::vector<int> points(const Match& match) {
    std::vector<int> all;
    for (const SeatState& seat : match.seats()) all.push_back(seat.points);
    return all;
}

/// Chooses the row of the evening's menu that bears that label, by the arrows.
void choose_row(SampleEvening& evening, const std::string& label) {
    REQUIRE(evening.page() == "evening-menu");
    constexpr int most_rows = 12;
    for (int i = 0; i < most_rows; ++i) {
        BlankCanvas blank;
        const Sheet sheet = dynamic_cast<const Page&>(evening.stack->top()).laid_out(blank);
        const auto& targets = sheet.targets();
        const TargetId focus = dynamic_cast<const Page&>(evening.stack->top()).focus();
        const Target* held = find_target(targets, focus);
        REQUIRE(held != nullptr);
        for (const Sheet::Written& written : sheet.written())
            if (written.text == label && held->box.contains(written.extent.centre())) {
                evening.stack->press(Button::Confirm);
                return;
            }
        evening.stack->press(Button::Down);
    }
    FAIL("no row \"" << label << "\"");
}

} // namespace

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
    evening.press(3, SeatButton::Choice2);
    CHECK(page.focus() == 1);
    evening.press(3, SeatButton::Choice1);
    CHECK(page.focus() == 0);
    evening.press(4, SeatButton::Choice4);
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
    SECTION("the act ends") {
        command("End this act");
        CHECK(evening.page() == "evening-interval");
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
        BlankCanvas blank;
        const Sheet sheet = page->laid_out(blank);
        for (const Sheet::Written& written : sheet.written()) {
            if (from_afar.count(written.text) == 0) continue;
            INFO(sample.name << ": " << written.text);
            CHECK(written.size >= canvas_height / 30 - 0.01F);
        }
    }
}

TEST_CASE("The podium takes no press that was meant for the last question", "[screens]") {
    Evening house;
    SampleEvening evening(*house.stage, {.seats = 2});
    evening.until_act(3).play_until("podium");
    REQUIRE(evening.page() == "podium");
    auto& podium = const_cast<Screen&>(evening.stack->top());
    const auto press = [&](SeatButton button) {
        return podium.seat_event({What::Pressed, 0, button});
    };
    static_cast<void>(press(SeatButton::Choice3));
    CHECK(evening.page() == "podium");
    evening.wait(2000);
    static_cast<void>(press(SeatButton::Choice3));
    CHECK(evening.page() == "final-table");
    static_cast<void>(press(SeatButton::Choice2));
    CHECK(std::holds_alternative<LeaveScreen>(press(SeatButton::Choice3)));
}

TEST_CASE("An evening whose window was closed goes on where it was", "[screens]") {
    Evening house;
    house.begin();
    MatchWish wish;
    wish.mode = party_mode;
    wish.seats = 2;
    wish.players = {{"Vicky", 0, -1}, {"Julian", 1, -1}};
    wish.acts = {{"ensemble", Difficulty::Easy, 1, 0}, {"ensemble", Difficulty::Medium, 1, 0}};
    auto begun = begin_evening(*house.stage, wish);
    REQUIRE(begun);
    house.stack->open(std::move(*begun));
    constexpr int most = 2000;
    for (int i = 0; i < most && house.name() != "evening-reveal"; ++i) house.wait(100);
    REQUIRE(house.name() == "evening-reveal");
    house.stack->close();
    CHECK(house.house->scores().tables.empty());
    REQUIRE(house.house->interrupted());
    auto resumed = resume_evening(*house.stage);
    REQUIRE(resumed);
    const auto& evening = dynamic_cast<const EveningScreen&>(**resumed);
    CHECK(evening.match().played().size() == 1);
}

TEST_CASE("The table is saved as text, and as a picture of it", "[screens]") {
    Evening house;
    SampleEvening evening(*house.stage, {.seats = 2});
    evening.until_act(3).play_until("podium");
    REQUIRE(evening.page() == "podium");
    for (int i = 0; i < 2; ++i) evening.stack->press(Button::Right);
    evening.stack->press(Button::Confirm);
    CHECK(evening.page() == "final-table");
    CHECK(house.stage->save_picture.extension() == ".png");
}
