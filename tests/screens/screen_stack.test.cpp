#include "evening.h"
#include "screens/dialog.h"
#include "screens/samples.h"
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

TEST_CASE("Before the answers a question stands still, and they come by themselves all the same",
          "[screens]") {
    Evening evening;
    evening.perform();
    evening.wait(1500); // the curtain
    REQUIRE(evening.name() == "reading");
    CHECK_FALSE(evening.stack->moving());
    static_cast<void>(evening.stack->take_dirty());
    for (int i = 0; i < 100 && evening.name() == "reading"; ++i) {
        CHECK_FALSE(evening.stack->take_dirty());
        evening.wait(100);
    }
    CHECK(evening.name() == "question");
    CHECK(evening.stack->take_dirty());
}

TEST_CASE("Where only a clock runs, the page is the one that laying it out anew gives",
          "[screens]") {
    Evening evening;
    evening.perform();
    evening.press(Button::Confirm);
    const auto same_as_anew = [&] {
        RecordingCanvas kept;
        evening.stack->draw(kept);
        RecordingCanvas twice = evening.drawn(); // as kept by the first drawing
        RecordingCanvas anew;
        const auto& page = dynamic_cast<const Page&>(evening.stack->top());
        static_cast<void>(page.laid_out(anew));
        for (RecordingCanvas* drawn : {&kept, &twice}) {
            CHECK(drawn->texts() == anew.texts());
            CHECK(drawn->calls.size() == anew.calls.size());
            const auto ribbons = drawn->all<RecordingCanvas::RibbonCall>();
            REQUIRE(ribbons.size() == 1);
            CHECK(ribbons[0].share == anew.all<RecordingCanvas::RibbonCall>()[0].share);
            const auto boxes = drawn->all<RecordingCanvas::BoxCall>();
            const auto fresh = anew.all<RecordingCanvas::BoxCall>();
            REQUIRE(boxes.size() == fresh.size());
            for (std::size_t i = 0; i < boxes.size(); ++i)
                CHECK(boxes[i].look.border == fresh[i].look.border);
        }
    };
    CHECK_FALSE(evening.stack->calm());
    evening.wait(2500);
    REQUIRE(evening.stack->calm());
    same_as_anew();
    evening.wait(1300);
    same_as_anew();
    evening.press(Button::Down); // another card is lit
    same_as_anew();
    evening.press(Button::Halve); // and two are gone
    evening.wait(16);
    same_as_anew();
    evening.wait(5000);
    REQUIRE(evening.stack->calm());
    same_as_anew();
}

TEST_CASE(
    "When the bars have raced, an interval is drawn once a second, and the note at every moment",
    "[screens]") {
    Evening evening;
    evening.begin();
    int seen = 0;
    for (Sample& sample : sample_screens(*evening.stage)) {
        const bool standings = sample.name == "evening-interval-6";
        if (!standings && sample.name != "evening-note-6") continue;
        ++seen;
        evening.stack = sample.open();
        evening.wait(4000);
        static_cast<void>(evening.stack->take_dirty());
        int drawn = 0;
        for (int i = 0; i < 100; ++i) { // two seconds
            evening.wait(20);
            if (evening.stack->take_dirty()) ++drawn;
        }
        CHECK(drawn == (standings ? 2 : 100));
        CHECK(evening.stack->calm() != standings);
    }
    CHECK(seen == 2);
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

TEST_CASE("Behind a dialog stands the theatre without the page", "[screens]") {
    Evening evening;
    evening.begin();
    evening.stack->open(message(*evening.stage, "A word", {"Just this."}));
    CHECK_FALSE(evening.shows("Solo performance"));
    CHECK(evening.shows("Just this."));
    CHECK(evening.drawn().all<Backdrop>().size() == 1);
    evening.stack->open(message(*evening.stage, "Another", {"Over the first."}));
    CHECK_FALSE(evening.shows("Just this."));
    CHECK(evening.drawn().all<Backdrop>().size() == 1);
    evening.press(Button::Confirm);
    evening.press(Button::Confirm);
    CHECK(evening.shows("Solo performance"));
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
