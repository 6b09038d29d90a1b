#include "layout/answer_card.h"
#include "layout/button_row.h"
#include "layout/check_row.h"
#include "layout/dialog_card.h"
#include "layout/fonts.h"
#include "layout/hint_bar.h"
#include "layout/letter_board.h"
#include "layout/menu.h"
#include "layout/record_panel.h"
#include "layout/recording_canvas.h"
#include "layout/table.h"
#include "layout/toast.h"
#include "support/catch.h"

#include <algorithm>

using namespace quiz;

namespace {

const TextMeasure& measure() {
    static const TextMeasure measure(font_folders(QUIZ_SOURCE_DIR));
    return measure;
}

const Theme& theme() {
    static const Theme theme = load_theme(QUIZ_SOURCE_DIR "/assets");
    return theme;
}

struct Drawn {
    explicit Drawn(float scale = 1, TargetId focus = no_target, TargetId hover = no_target)
        : sheet(theme(), measure(), canvas, scale, focus, hover) {}
    RecordingCanvas canvas;
    Sheet sheet;

    [[nodiscard]] bool has(Symbol symbol) const {
        const auto symbols = canvas.all<RecordingCanvas::SymbolCall>();
        return std::any_of(symbols.begin(), symbols.end(),
                           [&](const auto& call) { return call.symbol == symbol; });
    }
};

} // namespace

TEST_CASE("What was recorded is played again as it was drawn", "[layout]") {
    RecordingCanvas first;
    first.backdrop({});
    first.box({1, 2, 3, 4}, {});
    first.text(measure().line(Face::Reading, 20, "Encore"), {5, 6}, {7, 8, 9});
    first.mark(2, {0, 0, 10, 10}, 0.5F);
    first.seat_mark(3, {0, 0, 10, 10}, {1, 1, 1}, {2, 2, 2});
    first.symbol(Symbol::Rose, {0, 0, 5, 5}, {2, 2, 2});
    first.ribbon({0, 0, 100, 10}, 0.25F, true);
    first.dots({0, 0}, {50, 0}, {3, 3, 3});
    RecordingCanvas second;
    first.play(second);
    REQUIRE(second.calls.size() == first.calls.size());
    for (std::size_t i = 0; i < first.calls.size(); ++i)
        CHECK(second.calls[i].index() == first.calls[i].index());
    CHECK(second.texts() == "Encore\n");
    CHECK(second.all<RecordingCanvas::RibbonCall>()[0].share == 0.25F);
    CHECK(second.all<RecordingCanvas::DotsCall>()[0].colour == Colour{3, 3, 3});
}

TEST_CASE("A menu's rows are targets one below the other, the focused one has a rose", "[layout]") {
    Drawn drawn(1, 2);
    const Box card =
        menu(drawn.sheet, {{1, "One", "first"}, {2, "Two", ""}, {3, "Three", ""}}, theme().stage());
    const auto& targets = drawn.sheet.targets();
    REQUIRE(targets.size() == 3);
    for (std::size_t i = 0; i < targets.size(); ++i) {
        CHECK(card.contains(targets[i].box.centre()));
        if (i > 0) CHECK(targets[i].box.y >= targets[i - 1].box.bottom());
    }
    CHECK(drawn.has(Symbol::Shoes));
    CHECK_FALSE(drawn.has(Symbol::Dash));
}

TEST_CASE("What is hovered has a dash, what is plain has no marker", "[layout]") {
    Drawn hovered(1, no_target, 1);
    menu(hovered.sheet, {{1, "One", ""}}, theme().stage());
    CHECK(hovered.has(Symbol::Dash));
    Drawn plain;
    menu(plain.sheet, {{1, "One", ""}}, theme().stage());
    CHECK(plain.canvas.all<RecordingCanvas::SymbolCall>().empty());
}

TEST_CASE("Hints with a number are for the pointer alone and stay in their place", "[layout]") {
    Drawn drawn;
    const Box place{0, 0, 1400, 56};
    hint_bar(drawn.sheet, {{{"Esc"}, "back", 7}, {{"1", "2"}, "answer", no_target}}, place);
    REQUIRE(drawn.sheet.targets().size() == 1);
    CHECK_FALSE(drawn.sheet.targets()[0].focusable);
    for (const auto& written : drawn.sheet.written()) CHECK(written.extent.right() <= 1400);
}

TEST_CASE("Too many hints grow smaller, to the floor", "[layout]") {
    Drawn drawn(1.5F);
    std::vector<Hint> hints;
    for (int i = 0; i < 6; ++i) hints.push_back({{"Enter"}, "do something", i});
    hint_bar(drawn.sheet, hints, {0, 0, 1400, 56});
    for (const auto& written : drawn.sheet.written())
        CHECK(written.size >= theme().sizes.floor - 0.01F);
}

TEST_CASE("The four answers of a question are set in one size that fits the longest", "[layout]") {
    Drawn drawn;
    const Size card{650, theme().spaces.card};
    const float short_size = answer_text_size(drawn.sheet, {"Li", "Bo", "Al", "Jo"}, card);
    CHECK(short_size > theme().sizes.option); // little to read is set large
    const float usual = answer_text_size(
        drawn.sheet, {"Li", "Bo", "Al", "An answer in two full lines, as most are not"}, card);
    CHECK(usual == theme().sizes.option);
    const float size = answer_text_size(
        drawn.sheet, {"Li", "Bo", "Al", "A very long answer that needs much more room than these"},
        card);
    CHECK(size < short_size);
    CHECK(size >= theme().sizes.floor);
}

TEST_CASE("An answer taken away is struck out and faded, not highlighted", "[layout]") {
    Drawn drawn;
    answer_card(
        drawn.sheet,
        {.answer = 2, .text = "Gone", .state = AnswerState::Gone, .highlight = {}, .size = 42},
        {0, 0, 600, 136});
    CHECK(drawn.canvas.all<RecordingCanvas::MarkCall>().at(0).strength < 1);
    CHECK(drawn.canvas.all<RecordingCanvas::SymbolCall>().empty());
}

TEST_CASE("Buttons too many for their row grow smaller alike", "[layout]") {
    Drawn drawn(1.5F);
    button_row(drawn.sheet,
               {{1, "New performance", true}, {2, "High scores"}, {3, "Title"}, {4, "Settings"}},
               {0, 0, 1352, 85});
    const auto& written = drawn.sheet.written();
    REQUIRE(written.size() == 4);
    for (const auto& one : written) CHECK(one.size == Approx(written[0].size));
    CHECK(drawn.sheet.targets().back().box.right() <= 1352.1F);
}

TEST_CASE("Buttons reach from edge to edge of their column, their words in the middle of each",
          "[layout]") {
    const Box place{100, 0, 1352, 80};
    Drawn drawn(1, 1);
    button_row(drawn.sheet, {{1, "Go on", true, "Enter"}, {2, "Flag", false, "F"}, {3, "Pause"}},
               place);
    const auto& targets = drawn.sheet.targets();
    REQUIRE(targets.size() == 3);
    CHECK(targets.front().box.x == Approx(place.x));
    CHECK(targets.back().box.right() == Approx(place.right()));
    for (const Target& target : targets) CHECK(target.box.width == Approx(targets[0].box.width));
    const char* const labels[] = {"Go on", "Flag", "Pause"};
    int found = 0;
    for (std::size_t i = 0; i < targets.size(); ++i)
        for (const Sheet::Written& written : drawn.sheet.written())
            if (written.text == labels[i]) {
                ++found;
                CHECK(written.extent.centre().x ==
                      Approx(targets[i].box.centre().x).margin(1)); // key or not, lit or not
            }
    CHECK(found == 3);

    Drawn alone;
    button_row(alone.sheet, {{1, "Go on", true}}, place);
    CHECK(alone.sheet.targets()[0].box.width < place.width / 3);
    CHECK(alone.sheet.targets()[0].box.centre().x == Approx(place.centre().x));
}

TEST_CASE("A focused button has a rose on both sides, or a rose and its key", "[layout]") {
    Drawn plain(1, 1);
    button_row(plain.sheet, {{1, "Stay", true}, {2, "Leave"}}, {0, 0, 900, 80});
    const auto roses = plain.canvas.all<RecordingCanvas::SymbolCall>();
    REQUIRE(roses.size() == 2);
    const float middle = plain.sheet.targets()[0].box.centre().x;
    CHECK(middle - roses[0].box.centre().x == Approx(roses[1].box.centre().x - middle));
    Drawn keyed(1, 1);
    button_row(keyed.sheet, {{1, "Go on", true, "Enter"}}, {0, 0, 900, 80});
    CHECK(keyed.canvas.all<RecordingCanvas::SymbolCall>().size() == 1);
}

TEST_CASE("Few rows of a menu are set larger than many", "[layout]") {
    Drawn few;
    menu(few.sheet, {{1, "One", ""}, {2, "Two", ""}}, theme().stage());
    Drawn many;
    std::vector<MenuRow> rows;
    for (int i = 0; i < 14; ++i) rows.push_back({i, "Row", ""});
    menu(many.sheet, rows, theme().stage());
    CHECK(few.sheet.written()[0].size > theme().sizes.menu);
    CHECK(many.sheet.written()[0].size <= theme().sizes.menu);
}

TEST_CASE("A faded crest is greyer, but not to be seen through", "[layout]") {
    Drawn drawn;
    drawn.sheet.seat_mark(3, {0, 0, 60, 60});
    drawn.sheet.seat_mark(3, {0, 0, 60, 60}, 0.4F);
    const auto crests = drawn.canvas.all<RecordingCanvas::SeatMarkCall>();
    REQUIRE(crests.size() == 2);
    CHECK(crests[0].ground == theme().marks.at(3));
    CHECK(crests[0].figure == theme().colours.cream);
    CHECK_FALSE(crests[1].ground == crests[0].ground);
    CHECK(crests[1].ground.a == 255);
    CHECK(crests[1].figure.a == 255);
}

TEST_CASE("A notice hangs from the top of the canvas", "[layout]") {
    Drawn drawn;
    const Box strip{72, 12, 1776, 92};
    toast(drawn.sheet, "Odette: wrong, 375 points less.", strip);
    const auto boxes = drawn.canvas.all<RecordingCanvas::BoxCall>();
    REQUIRE(boxes.size() == 3);
    const Box plate = boxes[2].box;
    CHECK(boxes[2].look.top.a == 255);
    CHECK(plate.y == strip.y); // as high as its strip, with all its corners
    CHECK(plate.bottom() == strip.bottom());
    for (const std::size_t cord : {0, 1}) {
        CHECK(boxes[cord].box.y == 0);
        CHECK(boxes[cord].box.bottom() > plate.y);
        CHECK(plate.contains({boxes[cord].box.centre().x, plate.centre().y}));
    }
    for (const auto& written : drawn.sheet.written())
        CHECK(plate.contains(written.extent.centre()));
}

TEST_CASE("A table shows as many rows as fit and marks one", "[layout]") {
    Drawn drawn;
    TableOptions options;
    options.columns = {{"Name", 2}, {"Points", 1, Align::Right}};
    for (int i = 0; i < 20; ++i) options.rows.push_back({"Dancer " + std::to_string(i), "5"});
    options.marked = 1;
    const Box place{0, 0, 900, 500};
    table(drawn.sheet, options, place);
    const auto rows = static_cast<std::size_t>(table_rows_fitting(drawn.sheet, place.height));
    CHECK(rows > 5);
    CHECK(drawn.sheet.written().size() == 2 * (rows + 1));
    CHECK(drawn.has(Symbol::Shoes));
    CHECK(drawn.canvas.all<RecordingCanvas::DotsCall>().size() == rows); // above each row
}

TEST_CASE("What enters is faded and lower, its hit area is not", "[layout]") {
    Drawn drawn;
    drawn.sheet.enter(0);
    button(drawn.sheet, {1, "Go on", true}, {100, 100, 300, 70});
    CHECK(drawn.sheet.targets().at(0).box == Box{100, 100, 300, 70});
    const auto box = drawn.canvas.all<RecordingCanvas::BoxCall>().at(0);
    CHECK(box.box.y == 100 + theme().spaces.lift);
    CHECK(box.look.top.a == 0);
}

TEST_CASE("The cells of a list have one size and keep apart, also where there is little room",
          "[layout]") {
    const std::vector<std::vector<std::string>> rows{
        {"Year", "Records", "Easy", "Medium", "Hard", "Mistakes"},
        {"1951", "1,061", "1,203", "1,845", "1,122", "3"}};
    for (const float scale : {1.0F, 1.25F, 1.5F})
        for (const float width : {2400.0F, 1400.0F, 1200.0F}) {
            Drawn drawn(scale);
            const CheckColumns columns = check_columns(drawn.sheet, rows, width);
            check_row(drawn.sheet,
                      {.id = 1,
                       .label = "The Hollow Wood",
                       .cells = rows[1],
                       .columns = columns,
                       .checked = true},
                      {0, 0, width, check_row_height(drawn.sheet)});
            const auto& written = drawn.sheet.written();
            REQUIRE(written.size() == 7);
            CAPTURE(scale, width);
            for (std::size_t i = 0; i + 1 < 6; ++i) { // from the right end on
                CHECK(written[i].size == written[0].size);
                CHECK(written[i + 1].extent.right() + theme().spaces.small <=
                      written[i].extent.x + 0.1F);
            }
            CHECK(written[0].size >= theme().sizes.floor);
            CHECK(written[6].extent.right() <= written[5].extent.x);
        }
}

TEST_CASE("Few rows with marks are higher than few without, many are not", "[layout]") {
    const auto height = [](std::size_t count, std::optional<int> mark) {
        Drawn drawn;
        std::vector<MenuRow> rows;
        for (std::size_t i = 0; i < count; ++i)
            rows.push_back({static_cast<TargetId>(i), "Odette", "0 points", mark});
        menu(drawn.sheet, rows, theme().stage());
        return drawn.sheet.targets().front().box.height;
    };
    CHECK(height(2, 1) > height(2, std::nullopt) * 1.3F);
    CHECK(height(14, 1) == height(14, std::nullopt));
}

TEST_CASE("A board of letters leaves no hole at the end of its last row", "[layout]") {
    Drawn drawn;
    const Box place{0, 0, 900, 300};
    LetterBoardOptions board{.keys = {}, .across = 6, .first = 10};
    for (const char* key : {"a", "b", "c", "d", "e", "f", "g", "erase"})
        board.keys.emplace_back(key);
    letter_board(drawn.sheet, board, place);
    const auto& targets = drawn.sheet.targets();
    REQUIRE(targets.size() == 8);
    CHECK(targets.back().box.right() == Approx(place.right()));
    CHECK(targets[5].box.right() == Approx(place.right()));
}

TEST_CASE("Buttons below one another are as large as their page allows", "[layout]") {
    const auto button = [](float height) {
        Drawn drawn;
        dialog_card(drawn.sheet,
                    {.title = "A pause",
                     .texts = {"The clock stands still."},
                     .buttons = {{1, "Go on", true}, {2, "Leave"}},
                     .stacked = true},
                    {300, 100, 800, height});
        for (const auto& one : drawn.sheet.written()) CHECK_FALSE(one.cut);
        return drawn.sheet.targets().front().box.height;
    };
    CHECK(button(800) > button(500));
}

TEST_CASE("What the record says is no higher than its words, and they matter more than its heading",
          "[layout]") {
    const RecordPanel panel{"From the record", "He was back in London when the film opened.", 1};
    const auto drawn_in = [&](float height) {
        Drawn drawn;
        record_panel(drawn.sheet, panel, {100, 100, 700, height});
        for (const auto& one : drawn.sheet.written()) CHECK_FALSE(one.cut);
        return std::pair{drawn.canvas.all<RecordingCanvas::BoxCall>().front().box.height,
                         drawn.canvas.shows(panel.heading)};
    };
    const Drawn any;
    const float wanted = record_panel_height(any.sheet, panel, 700);
    CHECK(drawn_in(600).first == Approx(wanted));
    CHECK(drawn_in(600).second);
    CHECK(drawn_in(130).first <= 130);
    CHECK_FALSE(drawn_in(130).second);
}
