#include "layout/answer_card.h"
#include "lobby_table.h"
#include "party.h"
#include "screens/note_cards.h"
#include "screens/performance_view.h"
#include "screens/programmes.h"
#include "screens/questions.h"
#include "screens/result.h"
#include "screens/sample_player.h"
#include "screens/settings.h"
#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace quiz;

// How pages use their room, and what stands still while something else changes.

namespace {

std::vector<Sheet::Written> written(const Page& page) {
    RecordingCanvas canvas;
    return page.laid_out(canvas).written();
}

float size_of(const Page& page, const std::string& text) {
    for (const Sheet::Written& one : written(page))
        if (one.text == text) return one.size;
    return 0;
}

const Page& page_of(const SampleEvening& evening) {
    return dynamic_cast<const Page&>(evening.stack->top());
}

/// The smallest box that was drawn around each of the four marks: the cards.
std::vector<Box> cards(const RecordingCanvas& canvas) {
    std::vector<Box> found;
    for (const auto& mark : canvas.all<RecordingCanvas::MarkCall>()) {
        Box smallest = whole_canvas;
        for (const auto& call : canvas.all<RecordingCanvas::BoxCall>())
            if (call.box.contains(mark.box.centre()) && call.box.width < smallest.width)
                smallest = call.box;
        found.push_back(smallest);
    }
    return found;
}

} // namespace

TEST_CASE("A short stem is set larger than a long one, as large as it keeps air", "[screens]") {
    const auto stem = [](SampleContent content) {
        Evening evening;
        evening.perform(content);
        evening.wait(2000);
        return size_of(evening.page(), evening.match().question().prompt);
    };
    const Evening house;
    CHECK(stem(SampleContent::Shortest) > house.theme.sizes.stem);
    CHECK(stem(SampleContent::Shortest) > stem(SampleContent::Longest));
}

TEST_CASE("Where no lifelines are sold, the cards have their room", "[screens]") {
    const auto card = [](Evening& evening) {
        evening.press(Button::Confirm);
        evening.wait(1000);
        REQUIRE(evening.name() == "question");
        return evening.target(option_target)->box;
    };
    Evening performance;
    performance.perform();
    const Box usual = card(performance);
    Evening dance;
    dance.begin();
    dance.stack->open(std::make_unique<ProgrammesScreen>(*dance.stage));
    dance.click(0);
    REQUIRE(dance.name() == "reading");
    const Box tall = card(dance);
    CHECK(tall.height > usual.height * 1.1F);
    CHECK(tall.width == usual.width);
}

TEST_CASE("The number of a result does not change its size while it counts", "[screens]") {
    Settings settings;
    settings.text_percent = GENERATE(100, 150);
    Evening evening(settings);
    evening.begin();
    ResultPage page = sample_result(settings);
    page.result.points = 1234567;
    page.result.record = true; // roses beside it: it needs all the room there is
    evening.stack->open(std::make_unique<ResultScreen>(*evening.stage, std::move(page)));
    std::set<float> sizes;
    std::set<std::string> numbers;
    for (int step = 0; step < 60; ++step) {
        evening.wait(20);
        float largest = 0;
        std::string number;
        for (const Sheet::Written& one : written(evening.page()))
            if (one.text.find_first_not_of("0123456789,") == std::string::npos &&
                one.size > largest) {
                largest = one.size;
                number = one.text;
            }
        sizes.insert(largest);
        numbers.insert(number);
    }
    CHECK(numbers.size() > 5); // it did count
    CHECK(numbers.count("1,234,567") == 1);
    CHECK(sizes.size() == 1);
}

TEST_CASE("On the podium two have the room of three", "[screens]") {
    const auto steps = [](int seats) {
        Evening house;
        SampleEvening evening(*house.stage, {.seats = seats});
        evening.until_act(3).play_until("podium").wait(8000);
        std::vector<Box> found;
        for (const auto& call : drawn(evening).all<RecordingCanvas::BoxCall>())
            if (call.look.top == house.theme.colours.button_top && call.box.height > 120)
                found.push_back(call.box);
        std::sort(found.begin(), found.end(), [](const Box& a, const Box& b) { return a.x < b.x; });
        return found;
    };
    const std::vector<Box> two = steps(2);
    const std::vector<Box> three = steps(6);
    REQUIRE(two.size() == 2);
    REQUIRE(three.size() == 3);
    CHECK(two.front().x == Approx(three.front().x));
    CHECK(two.back().right() == Approx(three.back().right()));
    CHECK(two.front().width > three.front().width);
}

TEST_CASE("The cards of a question stand still from its reading to its last answer", "[screens]") {
    Settings settings;
    settings.text_percent = GENERATE(100, 150);
    settings.language = GENERATE("en", "pseudo");
    const int seats = GENERATE(2, 8);
    Evening house(settings);
    SampleEvening evening(*house.stage, {.seats = seats});
    evening.until_act(1).until("evening-question").wait(500);
    const RecordingCanvas reading = drawn(evening);
    evening.until_options().wait(1000);
    const std::vector<Box> asked = cards(drawn(evening));
    REQUIRE(asked.size() == 4);
    for (const Box& card : asked) {
        const auto backs = reading.all<RecordingCanvas::BoxCall>();
        CHECK(std::any_of(backs.begin(), backs.end(),
                          [&](const auto& call) { return call.box == card; }));
    }
    evening.press(1, SeatButton::Choice1).wait(100); // one stands in the light
    CHECK(cards(drawn(evening)) == asked);
    evening.wait(600).answer(1, false).wait(100); // and was wrong: who else?
    CHECK(cards(drawn(evening)) == asked);
}

TEST_CASE("What is said while one must not press yet lies on no card", "[screens]") {
    Settings settings;
    settings.text_percent = GENERATE(100, 125, 150);
    settings.language = GENERATE("en", "pseudo");
    Evening house(settings);
    SampleEvening evening(*house.stage, {.seats = GENERATE(2, 8)});
    evening.until_act(1).until("evening-question").wait(500);
    const std::string words = house.stage->strings("evening.not_yet");
    RecordingCanvas canvas;
    const Sheet sheet = page_of(evening).laid_out(canvas);
    bool said = false;
    for (const Sheet::Written& one : sheet.written()) {
        if (one.text != words) continue;
        said = true;
        for (const auto& call : canvas.all<RecordingCanvas::BoxCall>())
            CHECK_FALSE(call.box.overlaps(one.extent.inset(1)));
    }
    CHECK(said);
}

TEST_CASE("Rows to choose in are equally high on every page of their menu", "[screens]") {
    const auto heights = [](Evening& evening, int pages) {
        std::set<int> found;
        for (int i = 0; i < pages; ++i) {
            RecordingCanvas canvas;
            const Sheet sheet = evening.page().laid_out(canvas);
            for (const Target& target : sheet.targets())
                if (target.focusable && target.id < 100)
                    found.insert(static_cast<int>(std::lround(target.box.height * 10)));
            evening.press(Button::NextTab);
        }
        return found;
    };
    Settings settings;
    settings.text_percent = GENERATE(100, 150);
    Evening evening(settings);
    evening.begin();
    evening.stack->open(std::make_unique<SettingsScreen>(*evening.stage));
    CHECK(heights(evening, 3).size() == 1);
    LobbyTable table;
    table.keys("14");
    table.evening.press(Button::Back);
    REQUIRE(table.evening.name() == "lobby-menu");
    CHECK(heights(table.evening, 2).size() == 1);
}

TEST_CASE("No name is broken within a word beside its mark", "[screens]") {
    Settings settings;
    settings.text_percent = GENERATE(100, 125, 150);
    Evening house(settings);
    SampleEvening evening(*house.stage, {.seats = 8, .long_names = true});
    evening.until_options().wait(1000);
    const RecordingCanvas canvas = drawn(evening);
    for (const SeatState& seat : evening.match().seats()) {
        const std::string first = seat.player.name.substr(0, seat.player.name.find_first_of(" -"));
        INFO(seat.player.name);
        CHECK(canvas.shows(first));
    }
}

TEST_CASE("Cards of a note stand in rows, unless columns let all be set larger", "[screens]") {
    const Evening house;
    const std::string line = "A young dancer joins a great company, and its impresario gives her "
                             "the leading part in a new ballet about a pair of shoes.";
    const std::string much = line + " " + line;
    const auto composed = [&](const std::vector<std::string>& texts) {
        RecordingCanvas canvas;
        Sheet sheet(house.theme, house.stage->measure, canvas, 1, no_target, no_target);
        std::vector<NoteText> cards;
        for (const std::string& text : texts) cards.push_back({"The story", {text}});
        compose_note_cards(sheet, cards, house.theme.sizes.floor, house.theme.stage(),
                           [](std::size_t) { return 1.0F; });
        for (const Sheet::Written& one : sheet.written()) CHECK_FALSE(one.cut);
        std::vector<Box> boxes;
        for (const auto& call : canvas.all<RecordingCanvas::BoxCall>()) boxes.push_back(call.box);
        return boxes;
    };
    const std::vector<Box> even = composed({much, much, line, line});
    REQUIRE(even.size() == 4);
    CHECK(even[0].y == even[1].y);
    CHECK(even[2].y == even[3].y);
    CHECK(even[2].y > even[0].bottom());
    const std::vector<Box> uneven =
        composed({much + much, "Short.", much + much, "Short as well."});
    REQUIRE(uneven.size() == 4); // column by column
    CHECK(uneven[0].x == uneven[1].x);
    CHECK(uneven[2].x > uneven[0].right());
    CHECK(uneven[0].height > 1.5F * uneven[1].height);
    CHECK(uneven[1].bottom() == Approx(house.theme.stage().bottom()));
    CHECK(uneven[3].bottom() == Approx(house.theme.stage().bottom()));
    const std::vector<Box> two = composed({much + much + much + much, "Short."});
    REQUIRE(two.size() == 2); // one below the other
    CHECK(two[0].x == two[1].x);
    CHECK(two[0].width == Approx(house.theme.stage().width));
}

TEST_CASE("A film alone on the page of questions has its counts in large numbers", "[screens]") {
    Settings settings;
    settings.text_percent = GENERATE(100, 150);
    Evening evening(settings);
    evening.begin();
    std::vector<FilmOverview> one{sample_overview().front()};
    const std::string title = one.front().title;
    evening.stack->open(std::make_unique<QuestionsScreen>(*evening.stage, std::move(one)));
    const auto size = [&](const std::string& text) { return size_of(evening.page(), text); };
    CHECK(size("–") >= evening.theme.sizes.heading - 0.01F); // no mistakes
    CHECK(size(title) >= evening.theme.sizes.points - 0.01F);
    CHECK(evening.shows("Mistakes"));
    CHECK(evening.target(0)->box.width == Approx(evening.theme.stage().width));
}

TEST_CASE("All of a film's title is read where it is alone on the page of questions", "[screens]") {
    Settings settings;
    settings.text_percent = GENERATE(100, 150);
    Evening evening(settings);
    evening.begin();
    std::vector<FilmOverview> one{sample_overview().front()};
    const std::string title = "Salt and Salt and Salt and Salt and Salt and Salt and Salt and Salt "
                              "and Smoke of";
    REQUIRE(title.size() == 80); // the longest that a file may have
    one.front().title = title;
    evening.stack->open(std::make_unique<QuestionsScreen>(*evening.stage, std::move(one)));
    const auto all = written(evening.page());
    CHECK(std::any_of(all.begin(), all.end(), [&](const Sheet::Written& words) {
        return words.text == title && !words.cut;
    }));
}

TEST_CASE("In the standings nobody's name is larger than another's", "[screens]") {
    Settings settings;
    settings.text_percent = GENERATE(100, 150);
    Evening house(settings);
    SampleEvening evening(*house.stage, {.seats = 8, .long_names = true});
    evening.until_act(1).play_until("evening-interval").wait(4000);
    REQUIRE(evening.page() == "evening-interval");
    std::set<float> sizes;
    for (const SeatState& seat : evening.match().seats())
        sizes.insert(size_of(page_of(evening), seat.player.name));
    CHECK(sizes.size() == 1);
    CHECK(*sizes.begin() >= house.theme.sizes.far - 0.01F);
}

TEST_CASE("What is said beside the marks of a note takes one line, large two at most",
          "[screens]") {
    Settings settings;
    settings.text_percent = GENERATE(100, 150);
    Evening house(settings);
    SampleEvening evening(*house.stage, {.seats = 8});
    evening.wait(1000);
    REQUIRE(evening.page() == "evening-note");
    const std::string words = house.stage->strings("evening.note_hint");
    const auto all = written(page_of(evening));
    const auto hint = std::find_if(all.begin(), all.end(),
                                   [&](const Sheet::Written& one) { return one.text == words; });
    REQUIRE(hint != all.end());
    const float lines = settings.text_percent == 100 ? 1.5F : 2.5F;
    CHECK(hint->extent.height < lines * hint->size * 1.32F);
}

TEST_CASE("In the lobby all who are ready have their names in one size", "[screens]") {
    Settings settings;
    settings.text_percent = GENERATE(100, 150);
    Evening evening(settings);
    auto samples = sample_screens(*evening.stage);
    const auto eight = std::find_if(samples.begin(), samples.end(), [](const Sample& sample) {
        return sample.name == "lobby-eight";
    });
    REQUIRE(eight != samples.end());
    evening.stack = eight->open();
    std::set<float> sizes;
    for (const LobbySeat& seat : evening.stage->table.lobby.seats())
        sizes.insert(size_of(evening.page(), seat.player.name));
    CHECK(sizes.size() == 1);
    CHECK(*sizes.begin() > 0);
    evening.stack.reset();
}
