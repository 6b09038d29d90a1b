#include "sound/sounds.h"

#include "support/catch.h"

using namespace quiz;

namespace {

const char* const folder = QUIZ_SOURCE_DIR "/assets/sounds";

} // namespace

TEST_CASE("With a device, cues and music play at any volume", "[sound]") {
    Sounds sounds(folder); // ALSOFT_DRIVERS=null: a device that plays into nothing
    REQUIRE_FALSE(sounds.silent());
    CHECK(sounds.problems().empty());
    for (const int volume : {0, 80, 100, -5, 900}) {
        sounds.set_volumes({.sound = volume != 80, .music = volume, .effects = volume});
        for (std::size_t i = 0; i < cue_count; ++i) sounds.play(static_cast<Cue>(i));
        for (const Music piece : {Music::Overture, Music::Waltz, Music::None, Music::Shoes})
            sounds.listen({.piece = piece, .mood = Mood::Urgent});
    }
}

TEST_CASE("Sounds whose files are missing are silent and said", "[sound]") {
    Sounds sounds("/nowhere");
    REQUIRE_FALSE(sounds.silent());
    CHECK(sounds.problems().size() == 1);
    sounds.play(Cue::Right);
    sounds.listen({.piece = Music::Waltz});
}

// Run on its own, in an environment without any device: see CMakeLists.txt.
TEST_CASE("Without a device everything is silent and nothing fails", "[.][no-device]") {
    Sounds sounds(folder);
    REQUIRE(sounds.silent());
    sounds.set_volumes({});
    sounds.play(Cue::Right);
    sounds.listen({.piece = Music::Overture});
    const Sounds again(folder);
    CHECK(again.silent());
}
