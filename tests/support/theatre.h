#pragma once

#include "house/house.h"
#include "support/temporary_folder.h"

namespace quiz::test {

/// A house on the tests' own stage: one invented film, a temporary folder for what is kept, a fixed
/// date and a seed that counts up.
struct TestTheatre {
    TemporaryFolder folder;
    std::uint64_t next_seed = 100;
    std::string date = "2026-11-23T19:30:00Z";

    [[nodiscard]] HouseSetup setup() {
        HouseSetup made;
        made.shipped = QUIZ_SOURCE_DIR "/tests/support/theatre/questions";
        made.own_questions = folder / "own";
        made.scores = folder / "data/scores.json";
        made.memory = folder / "data/memory.json";
        made.settings = folder / "config/settings.json";
        made.recordings = folder / "state/matches";
        made.evenings = folder / "data/evenings";
        made.strings.assets = QUIZ_SOURCE_DIR "/assets";
        made.now = [this] { return date; };
        made.fresh_seed = [this] { return next_seed++; };
        return made;
    }
};

} // namespace quiz::test
