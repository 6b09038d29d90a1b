#include "sound/sounds.h"

#include "support/catch.h"

using namespace quiz;

TEST_CASE("With a device, cues play at any volume", "[sound]") {
    Sounds sounds; // ALSOFT_DRIVERS=null: a device that plays into nothing
    REQUIRE_FALSE(sounds.silent());
    for (const int volume : {0, 80, 100, -5, 900}) {
        sounds.set_volume(volume);
        for (int i = 0; i <= static_cast<int>(Cue::Record); ++i) sounds.play(static_cast<Cue>(i));
    }
}

// Run on its own, in an environment without any device: see CMakeLists.txt.
TEST_CASE("Without a device everything is silent and nothing fails", "[.][no-device]") {
    Sounds sounds;
    REQUIRE(sounds.silent());
    sounds.set_volume(50);
    sounds.play(Cue::Right);
    Sounds again;
    CHECK(again.silent());
}
