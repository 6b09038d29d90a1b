#include "evening.h"
#include "layout/blank_canvas.h"
#include "paint/letterbox.h"
#include "screens/how_to_play.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>
#include <set>

using namespace quiz;

TEST_CASE("Each page is reached from the title and left by Back", "[screens]") {
    struct Row {
        int downs;
        const char* page;
    };
    const Row row = GENERATE(Row{2, "programmes"}, Row{3, "help"}, Row{4, "scores"},
                             Row{5, "about"}, Row{6, "questions"}, Row{7, "settings"});
    Evening evening;
    evening.begin();
    evening.press(Button::Down, row.downs);
    evening.press(Button::Confirm);
    CHECK(evening.name() == row.page);
    CHECK(evening.shows("back"));
    evening.press(Button::Back);
    CHECK(evening.name() == "title");
}

TEST_CASE("A collection is shown as one, without a year and a story", "[screens]") {
    Evening evening({}, R"({"title": "Harbour Questions", "licence": "Written for tests, CC0",
                            "questions": [{"question": "Who is Captain Rudge?", "answer": "A sailor",
                                           "wrong": ["A baker", "A tailor", "A tinker"]}]})");
    evening.begin();
    CHECK(evening.shows("a collection"));
    evening.press(Button::Down, 5);
    evening.press(Button::Confirm);
    CHECK(evening.name() == "about");
    CHECK(evening.shows("Harbour Questions"));
    CHECK(evening.shows("Written for tests, CC0"));
    CHECK_FALSE(evening.shows("Year"));
    CHECK_FALSE(evening.shows("The story"));
}

TEST_CASE("Each page is reached and left by the pointer", "[screens]") {
    const int id = GENERATE(1, 2, 3, 4, 6, 7);
    Evening evening;
    evening.begin();
    evening.click(id);
    CHECK(evening.name() != "title");
    evening.click(back_target);
    CHECK(evening.name() == "title");
}

TEST_CASE("A performance begins from the title with the house's own questions", "[screens]") {
    Evening evening;
    evening.begin();
    evening.press(Button::Confirm);
    REQUIRE(evening.name() == "reading");
    CHECK(evening.match().size() == 2);
    CHECK(evening.shows("Only")); // the film is small, and the player is told
}

TEST_CASE("The focus of the title goes round", "[screens]") {
    Evening evening;
    evening.begin();
    std::set<TargetId> seen;
    for (int i = 0; i < 9; ++i) {
        seen.insert(evening.focus());
        evening.press(Button::Down);
    }
    CHECK(seen.size() == 9);
    CHECK(evening.focus() == 0);
    evening.press(Button::Up);
    CHECK(evening.focus() == 5);
}

TEST_CASE("The focus follows the pointer, and a button takes the highlight back", "[screens]") {
    Evening evening;
    evening.begin();
    evening.stack->point(evening.target(3)->box.centre(), PointerAction::Move);
    CHECK(evening.focus() == 3);
    CHECK(evening.stack->top().pointed_at() == 3);
    evening.press(Button::Down);
    CHECK(evening.focus() == 7);
    CHECK(evening.stack->top().pointed_at() == no_target);
}

TEST_CASE("The pages of the help are turned by arrows, tabs, wheel and pointer", "[screens]") {
    Evening evening;
    evening.begin();
    evening.stack->open(std::make_unique<HowToPlayScreen>(*evening.stage));
    CHECK(evening.shows("Three acts"));
    evening.press(Button::Right);
    CHECK(evening.shows("685 after 15"));
    evening.press(Button::NextTab);
    CHECK(evening.shows("Understudy"));
    evening.stack->point({960, 500}, PointerAction::ScrollDown);
    CHECK(evening.shows("gamepad"));
    evening.click(1);
    CHECK(evening.shows("Letters only answer"));
    CHECK(evening.drawn().all<RecordingCanvas::MarkCall>().size() == 6 * 4); // a mark a button
    evening.click(1);
    CHECK(evening.shows("Three acts"));
    evening.press(Button::Left);
    CHECK(evening.shows("Letters only answer"));
}

TEST_CASE("What should be told at the start is told once, over the title", "[screens]") {
    Evening evening;
    evening.begin(); // closes what was told
    for (int i = 0; i < 5; ++i) evening.wait(1000);
    CHECK(evening.name() == "title");
}

namespace {

/// What can have the focus, row by row as one reads.
std::vector<std::vector<Target>> reading_rows(std::vector<Target> targets) {
    targets.erase(std::remove_if(targets.begin(), targets.end(),
                                 [](const Target& target) { return !target.focusable; }),
                  targets.end());
    std::sort(targets.begin(), targets.end(),
              [](const Target& a, const Target& b) { return a.box.centre().y < b.box.centre().y; });
    std::vector<std::vector<Target>> rows;
    for (const Target& target : targets) {
        if (rows.empty() || target.box.y > rows.back().front().box.centre().y) rows.emplace_back();
        rows.back().push_back(target);
    }
    for (auto& row : rows)
        std::sort(row.begin(), row.end(),
                  [](const Target& a, const Target& b) { return a.box.x < b.box.x; });
    return rows;
}

bool is_in(const std::vector<Target>& row, TargetId id) {
    return std::any_of(row.begin(), row.end(), [&](const Target& one) { return one.id == id; });
}

} // namespace

TEST_CASE("Arrows lead along the rows and from row to row as one reads", "[screens]") {
    Settings settings;
    settings.text_percent = GENERATE(100, 150);
    settings.language = GENERATE("en", "pseudo");
    Evening evening(settings);
    for (Sample& sample : sample_screens(*evening.stage)) {
        evening.stack = sample.open();
        BlankCanvas blank;
        const std::vector<Target> targets = evening.page().laid_out(blank).targets();
        const auto rows = reading_rows(targets);
        for (std::size_t r = 0; r < rows.size(); ++r) {
            INFO(sample.name << ", row " << r + 1);
            for (std::size_t i = 0; i + 1 < rows[r].size(); ++i) {
                INFO("from target " << rows[r][i].id);
                CHECK(move_focus(targets, rows[r][i].id, Direction::Right) == rows[r][i + 1].id);
                CHECK(move_focus(targets, rows[r][i + 1].id, Direction::Left) == rows[r][i].id);
            }
            if (r + 1 == rows.size()) continue;
            CHECK(is_in(rows[r + 1], move_focus(targets, rows[r].front().id, Direction::Down)));
            CHECK(is_in(rows[r], move_focus(targets, rows[r + 1].front().id, Direction::Up)));
        }
        evening.stack.reset();
    }
}

TEST_CASE("What is pointed at is what is seen, in windows of every shape", "[screens]") {
    struct Window {
        int width, height;
    };
    const Window window =
        GENERATE(Window{1280, 720}, Window{1024, 768}, Window{3440, 1440}, Window{3840, 2160});
    const Letterbox fitted = letterbox(window.width, window.height);
    Evening evening;
    for (Sample& sample : sample_screens(*evening.stage)) {
        evening.stack = sample.open();
        BlankCanvas blank;
        const std::vector<Target> targets = evening.page().laid_out(blank).targets();
        for (const Target& target : targets) {
            INFO(sample.name << ", target " << target.id << ", " << window.width << "x"
                             << window.height);
            // The pixels of the middle and, a little inwards, of the corners.
            const Box inner = target.box.inset(2);
            for (const Point at : {target.box.centre(), Point{inner.x, inner.y},
                                   Point{inner.right(), inner.bottom()}}) {
                const Point pixel = fitted.to_target(at);
                CHECK(pixel.x >= 0);
                CHECK(pixel.x < static_cast<float>(window.width));
                CHECK(pixel.y >= 0);
                CHECK(pixel.y < static_cast<float>(window.height));
                const TargetId hit =
                    target_at(targets, fitted.to_canvas(std::floor(pixel.x), std::floor(pixel.y)));
                CHECK((hit == target.id || !target.focusable)); // what has no button may be covered
            }
        }
        // The bars beside the canvas are no part of a page.
        if (fitted.left > 0) CHECK(fitted.to_canvas(static_cast<float>(fitted.left) / 2, 9).x < 0);
        if (fitted.top > 0) CHECK(fitted.to_canvas(9, static_cast<float>(fitted.top) / 2).y < 0);
        evening.stack.reset();
    }
}

TEST_CASE("Every focusable target of every page is reached by arrows", "[screens]") {
    Settings settings;
    settings.text_percent = GENERATE(100, 150);
    settings.language = GENERATE("en", "pseudo");
    Evening evening(settings);
    for (Sample& sample : sample_screens(*evening.stage)) {
        evening.stack = sample.open();
        BlankCanvas blank;
        const std::vector<Target> targets = evening.page().laid_out(blank).targets();
        std::set<TargetId> reached{first_focusable(targets)};
        std::vector<TargetId> next(reached.begin(), reached.end());
        while (!next.empty()) {
            const TargetId from = next.back();
            next.pop_back();
            for (const Direction direction :
                 {Direction::Up, Direction::Down, Direction::Left, Direction::Right}) {
                const TargetId to = move_focus(targets, from, direction);
                if (to != no_target && reached.insert(to).second) next.push_back(to);
            }
        }
        for (const Target& target : targets) {
            INFO(sample.name << ", target " << target.id);
            CHECK((!target.focusable || reached.count(target.id) == 1));
        }
        evening.stack.reset();
    }
}
