#include "screens/captions.h"

#include "evening.h"
#include "support/catch.h"

#include <algorithm>

using namespace quiz;

namespace {

Settings captioned(int text_percent = 100) {
    Settings settings;
    settings.captions = true;
    settings.text_percent = text_percent;
    return settings;
}

constexpr int standing = static_cast<int>(caption_time.count());

} // namespace

TEST_CASE("What is heard is written for two seconds, for who wants it", "[screens]") {
    Evening evening(captioned());
    evening.begin();
    evening.stack->heard({}, {});
    static_cast<void>(evening.stack->take_dirty());
    evening.stack->heard({Cue::Gasp}, {});
    CHECK(evening.stack->take_dirty());
    CHECK(evening.shows("a gasp in the house"));
    evening.wait(standing - 1);
    CHECK_FALSE(evening.stack->take_dirty());
    CHECK(evening.shows("a gasp in the house"));
    evening.wait(1);
    CHECK(evening.stack->take_dirty()); // so that it is seen to go
    CHECK_FALSE(evening.shows("a gasp in the house"));
}

TEST_CASE("Without captions in the settings nothing is written", "[screens]") {
    Evening evening;
    evening.begin();
    static_cast<void>(evening.stack->take_dirty());
    evening.stack->heard({Cue::Gasp}, {Music::Waltz, Mood::Plain});
    CHECK_FALSE(evening.stack->take_dirty());
    CHECK_FALSE(evening.shows("a gasp in the house"));
    CHECK_FALSE(evening.shows("music: a waltz"));
}

TEST_CASE("The last two of several sounds are written, a sound heard again stands on",
          "[screens]") {
    Evening evening(captioned());
    evening.begin();
    evening.stack->heard({Cue::Right, Cue::Gasp, Cue::ApplauseBig, Cue::Focus}, {});
    CHECK_FALSE(evening.shows("harp: right"));
    CHECK(evening.shows("a gasp in the house"));
    CHECK(evening.shows("the whole house applauds"));
    evening.wait(standing - 500);
    evening.stack->heard({Cue::Gasp}, {});
    evening.wait(500);
    CHECK(evening.shows("a gasp in the house"));
    CHECK_FALSE(evening.shows("the whole house applauds"));
}

TEST_CASE("Music is written when it changes, not while it lasts", "[screens]") {
    Evening evening(captioned());
    evening.begin();
    evening.stack->heard({}, {Music::Waltz, Mood::Plain});
    CHECK(evening.shows("music: a waltz"));
    evening.wait(standing);
    evening.stack->heard({}, {Music::Waltz, Mood::Hushed}); // which is the same piece
    CHECK_FALSE(evening.shows("music: a waltz"));
    evening.stack->heard({}, {Music::Waltz, Mood::Urgent});
    CHECK(evening.shows("the waltz quickens"));
}

TEST_CASE("Captions stand above all that pages write, and where televisions show them",
          "[screens]") {
    const int text_percent = GENERATE(100, 125, 150);
    Evening evening(captioned(text_percent));
    evening.perform();
    const auto lines = [&] { return evening.drawn().all<RecordingCanvas::TextCall>().size(); };
    const std::size_t before = lines();
    evening.stack->heard({Cue::ApplauseBig, Cue::ShoesPassed}, {});
    CHECK(lines() == before + 1);
    const auto boxes = evening.drawn().all<RecordingCanvas::BoxCall>();
    REQUIRE_FALSE(boxes.empty());
    const Box& ground = boxes.back().box; // drawn last
    CHECK(ground.y >= canvas_height * 0.05F);
    CHECK(ground.bottom() <= evening.theme.stage().y);
    const auto texts = evening.drawn().all<RecordingCanvas::TextCall>();
    CHECK(texts.back().line.size >= evening.theme.sizes.floor);
    CHECK(texts.back().line.text.find("the red shoes are passed on") != std::string::npos);
}

TEST_CASE("Captions make way for a toast", "[screens]") {
    Evening evening(captioned());
    evening.perform();
    evening.stack->tell("mine.json is in use again.");
    evening.stack->heard({Cue::ApplauseBig}, {});
    const auto boxes = evening.drawn().all<RecordingCanvas::BoxCall>();
    REQUIRE_FALSE(boxes.empty());
    CHECK(boxes.back().box.y >= evening.theme.stage().bottom());
    CHECK(boxes.back().box.bottom() <= canvas_height);
}
