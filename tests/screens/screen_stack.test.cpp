#include "evening.h"
#include "screens/dialog.h"
#include "screens/settings.h"
#include "support/catch.h"

using namespace quiz;

TEST_CASE("F11 changes full screen on every page and tells the loop", "[screens]") {
    Evening evening;
    evening.begin();
    REQUIRE_FALSE(evening.house->settings().full_screen);
    evening.press(Button::FullScreen);
    CHECK(evening.house->settings().full_screen);
    CHECK(evening.stage->settings_changed);
    evening.press(Button::FullScreen);
    CHECK_FALSE(evening.house->settings().full_screen);
    CHECK(evening.name() == "title");
}

TEST_CASE("A page is drawn again only when something can have changed", "[screens]") {
    Evening evening;
    evening.begin();
    static_cast<void>(evening.stack->take_dirty());
    evening.wait(16);
    CHECK_FALSE(evening.stack->take_dirty());
    evening.stack->point({5, 5}, PointerAction::Move);
    CHECK_FALSE(evening.stack->take_dirty());
    evening.stack->point(evening.target(2)->box.centre(), PointerAction::Move);
    CHECK(evening.stack->take_dirty());
    evening.stack->point(evening.target(2)->box.centre(), PointerAction::Move);
    CHECK_FALSE(evening.stack->take_dirty());
    evening.press(Button::Down);
    CHECK(evening.stack->take_dirty());
}

TEST_CASE("A still page does not move, a running clock does", "[screens]") {
    Evening evening;
    evening.perform();
    CHECK(evening.stack->moving());
    evening.answer(true);
    CHECK(evening.stack->moving()); // the points count up
    evening.wait(1000);
    CHECK_FALSE(evening.stack->moving());
}

TEST_CASE("With reduced motion a reveal stands at once", "[screens]") {
    Settings settings;
    settings.reduced_motion = true;
    Evening evening(settings);
    evening.perform();
    evening.answer(true);
    CHECK_FALSE(evening.stack->moving());
    CHECK(evening.shows("500 points"));
}

TEST_CASE("A dialog lets the page below show, a page covers it", "[screens]") {
    Evening evening;
    evening.begin();
    evening.stack->open(message(*evening.stage, "A word", {"Just this."}));
    CHECK(evening.shows("Solo performance"));
    CHECK(evening.shows("Just this."));
    CHECK(evening.drawn().all<Backdrop>().size() == 1);
    evening.press(Button::Confirm);
    evening.stack->open(std::make_unique<SettingsScreen>(*evening.stage));
    CHECK_FALSE(evening.shows("Solo performance"));
}

TEST_CASE("Leaving the title's dialog by Quit empties the stack", "[screens]") {
    Evening evening;
    evening.begin();
    evening.press(Button::Back);
    CHECK(evening.name() == "dialog");
    evening.press(Button::Back);
    CHECK(evening.name() == "title");
    evening.press(Button::Back);
    evening.press(Button::Right);
    evening.press(Button::Confirm);
    CHECK(evening.stack->empty());
    evening.press(Button::Confirm); // and nothing happens any more
    evening.wait(16);
    CHECK_FALSE(evening.stack->moving());
}
