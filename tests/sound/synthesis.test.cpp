#include "sound/synthesis.h"

#include "support/catch.h"

#include <algorithm>
#include <cstdlib>
#include <set>

using namespace quiz;

TEST_CASE("Every cue has a short sound of its own that never clips", "[sound]") {
    std::set<std::vector<std::int16_t>> different;
    for (int i = 0; i <= static_cast<int>(Cue::Record); ++i) {
        INFO("cue " << i);
        const auto samples = synthesise(static_cast<Cue>(i));
        REQUIRE(samples.size() > static_cast<std::size_t>(sample_rate / 50));
        CHECK(samples.size() < static_cast<std::size_t>(sample_rate) * 2);
        int loudest = 0;
        for (const std::int16_t sample : samples)
            loudest = std::max(loudest, std::abs(static_cast<int>(sample)));
        CHECK(loudest > 1500);
        CHECK(loudest < 31000);
        // No click at either end.
        CHECK(std::abs(static_cast<int>(samples.front())) < 200);
        CHECK(std::abs(static_cast<int>(samples.back())) < 200);
        CHECK(synthesise(static_cast<Cue>(i)) == samples);
        different.insert(samples);
    }
    CHECK(different.size() == static_cast<std::size_t>(Cue::Record) + 1);
}
