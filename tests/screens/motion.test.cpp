#include "evening.h"
#include "screens/screen.h"
#include "support/catch.h"

using namespace quiz;

namespace {

Backdrop backdrop(const Evening& evening) {
    const auto all = evening.drawn().all<Backdrop>();
    REQUIRE_FALSE(all.empty());
    return all.back();
}

Settings named(bool reduced_motion) {
    Settings settings;
    settings.name = "Odette";
    settings.reduced_motion = reduced_motion;
    return settings;
}

constexpr int frame = 16; // milliseconds

/// A page that ends at the first press, one step back or all the way home.
class Leaves final : public Screen {
public:
    explicit Leaves(bool home) : home_(home) {}
    Transition press(Button) override {
        return home_ ? Transition{Home{}} : Transition{LeaveScreen{}};
    }
    Transition point(Point, PointerAction) override { return Stay{}; }
    Transition advance(std::chrono::milliseconds) override { return Stay{}; }
    void draw(Canvas&) const override {}
    [[nodiscard]] const char* name() const override { return "leaves"; }

private:
    bool home_;
};

} // namespace

TEST_CASE("A performance begins with the curtain down and up, and inputs do not wait for it",
          "[screens]") {
    Evening evening(named(false));
    evening.perform();
    const int fall = static_cast<int>(evening.theme.durations.curtain.count()) / 2;
    evening.wait(frame);
    CHECK(backdrop(evening).curtain > 0.9F);
    evening.wait(fall - 2 * frame);
    CHECK(backdrop(evening).curtain < 0.1F);
    evening.press(Button::Confirm); // shows the answers
    CHECK(evening.name() == "question");
    evening.wait(fall);
    const float rising = backdrop(evening).curtain;
    CHECK(rising > 0.05F);
    CHECK(rising < 0.95F);
    evening.wait(2 * fall);
    CHECK(backdrop(evening).curtain == 1);
}

TEST_CASE("Whoever comes home to the title sees the curtain fall and rise, from a page beside it "
          "not",
          "[screens]") {
    Evening evening(named(false));
    evening.begin();
    for (const bool home : {false, true}) {
        evening.stack->open(std::make_unique<Leaves>(home));
        evening.press(Button::Confirm);
        REQUIRE(evening.name() == "title");
        const int rise = static_cast<int>(evening.theme.durations.curtain.count());
        evening.wait(rise / 2 - frame);
        CHECK((backdrop(evening).curtain < 0.1F) == home);
        CHECK(evening.stack->moving() == home);
        evening.wait(rise + 2 * frame);
        CHECK(backdrop(evening).curtain == 1);
        CHECK_FALSE(evening.stack->moving());
    }
}

TEST_CASE("A toast comes, stands still without being drawn, and is gone", "[screens]") {
    Evening evening(named(false));
    evening.begin();
    evening.stack->tell("mine.json is in use again.");
    CHECK(evening.stack->moving());
    evening.wait(static_cast<int>(evening.theme.durations.appear.count()) + frame);
    static_cast<void>(evening.stack->take_dirty());
    CHECK_FALSE(evening.stack->moving());
    evening.wait(1000);
    CHECK_FALSE(evening.stack->take_dirty());
    CHECK(evening.shows("mine.json"));
    evening.wait(static_cast<int>(evening.theme.durations.toast.count()));
    CHECK(evening.stack->take_dirty());
    CHECK_FALSE(evening.shows("mine.json"));
}

TEST_CASE("A toast stands over a calm page, too", "[screens]") {
    Evening evening(named(false));
    evening.perform();
    evening.press(Button::Confirm);
    evening.wait(4000);
    REQUIRE(evening.stack->calm());
    evening.stack->tell("mine.json is in use again.");
    CHECK(evening.shows("mine.json"));
    evening.wait(1000);
    REQUIRE(evening.stack->calm());
    CHECK(evening.shows("mine.json"));
}

TEST_CASE("At an answer the page changes first, then the spot and at last the lamps", "[screens]") {
    Evening evening(named(false));
    evening.perform();
    evening.press(Button::Confirm);
    evening.wait(5000);
    const Backdrop before = backdrop(evening);
    REQUIRE(before.footlights < 1);
    evening.answer(true);
    evening.wait(frame);
    CHECK(backdrop(evening).spot == before.spot);
    CHECK(backdrop(evening).footlights == before.footlights);
    evening.wait(150);
    CHECK(backdrop(evening).spot != before.spot);
    evening.wait(1000);
    CHECK(backdrop(evening).footlights == 1);
    CHECK_FALSE(evening.stack->moving());
}

TEST_CASE("Roses are thrown for a right answer, none for a wrong one", "[screens]") {
    Evening evening(named(false));
    evening.perform();
    evening.wait(1000);
    evening.answer(true);
    evening.wait(frame);
    const float thrown = backdrop(evening).roses;
    CHECK(thrown > 0);
    CHECK(thrown < 1);
    CHECK(evening.stack->moving());
    evening.wait(1000);
    CHECK(backdrop(evening).roses == 1);
    CHECK_FALSE(evening.stack->moving());
    evening.press(Button::Confirm);
    CHECK(backdrop(evening).roses == 0);
    evening.answer(false);
    evening.wait(1000);
    CHECK(backdrop(evening).roses == 0);
}

TEST_CASE("Between acts the newspaper dances over the rising curtain", "[screens]") {
    Evening evening(named(false));
    evening.perform();
    while (evening.name() != "interval") {
        evening.answer(true);
        evening.press(Button::Confirm);
    }
    evening.wait(1000);
    CHECK(backdrop(evening).curtain == 0);
    CHECK(backdrop(evening).newspaper == 0);
    evening.press(Button::Confirm);
    evening.wait(100);
    CHECK(backdrop(evening).newspaper > 0);
    CHECK(backdrop(evening).newspaper < 0.5F);
    CHECK(backdrop(evening).curtain > 0);
    evening.wait(static_cast<int>(evening.theme.durations.newspaper.count()));
    CHECK(backdrop(evening).newspaper == 1);
}

TEST_CASE("Petals rain for a record and end by themselves", "[screens]") {
    Evening evening(named(false));
    evening.perform();
    evening.play_on();
    if (evening.name() == "name") evening.press(Button::Confirm);
    REQUIRE(evening.name() == "result");
    evening.wait(1000);
    CHECK(backdrop(evening).petals > 0);
    CHECK(evening.stack->moving());
    evening.wait(static_cast<int>(evening.theme.durations.petals.count()) + 1000);
    CHECK(backdrop(evening).petals == 1);
    CHECK_FALSE(evening.stack->moving());
}

TEST_CASE("With reduced motion nothing flies and no curtain runs: the light comes back instead",
          "[screens]") {
    Evening evening(named(true));
    evening.perform();
    evening.wait(frame);
    CHECK(backdrop(evening).curtain == 1);
    const float dark = backdrop(evening).blackout;
    CHECK(dark > 0.5F);
    evening.wait(5 * frame);
    CHECK(backdrop(evening).blackout < dark);
    evening.wait(1000);
    CHECK(backdrop(evening).blackout == 0);
    while (evening.name() != "interval") {
        evening.answer(true);
        CHECK(backdrop(evening).roses == 1); // they lie there
        evening.press(Button::Confirm);
    }
    evening.press(Button::Confirm);
    evening.wait(100);
    CHECK(backdrop(evening).newspaper == 0);
    evening.play_on();
    if (evening.name() == "name") evening.press(Button::Confirm);
    REQUIRE(evening.name() == "result");
    evening.wait(1000);
    CHECK(backdrop(evening).petals == 0);
    CHECK(backdrop(evening).curtain == 1);
    CHECK_FALSE(evening.stack->moving());
}
