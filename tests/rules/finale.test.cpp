#include "rules/evening.h"
#include "rules/scoring.h"
#include "support/catch.h"

#include <functional>

using namespace quiz;
using namespace quiz::sample;

namespace {

/// Seat 0 has 1000, seat 1 has 500, seat 2 nothing; the stakes are open for 300 ms.
Match open_finale() {
    Match match = evening({{"ensemble", 2}, {"finale", 1}}, 3);
    for (int question = 0; question < 2; ++question) {
        (void)read(match);
        (void)match.advance(ms(500));
        (void)match.apply({0, Choose{key(match)}});
        (void)match.apply({1, Choose{question == 0 ? key(match) : wrong(match)}});
        (void)match.apply({2, Choose{wrong(match)}});
        (void)wait(match);
    }
    (void)wait(match);
    (void)match.advance(ms(300));
    return match;
}

const std::vector<int> before{1050, 500, 0};

/// All stake: all, one third, two thirds. Then the options show for 300 ms.
Match staked_finale() {
    Match match = open_finale();
    (void)match.apply({0, Choose{3}});
    (void)match.apply({1, Choose{1}});
    (void)match.apply({2, Choose{2}});
    (void)read(match);
    (void)match.advance(ms(300));
    return match;
}

} // namespace

TEST_CASE("A stake is a share of the own score, or of 500 where that is more", "[rules]") {
    CHECK(stake_points(1500, 0) == 0);
    CHECK(stake_points(1500, 1) == 500);
    CHECK(stake_points(1500, 2) == 1000);
    CHECK(stake_points(1500, 3) == 1500);
    CHECK(stake_points(1000, 1) == 330);
    CHECK(stake_points(1000, 2) == 665);
    CHECK(stake_points(499, 3) == 500);
    CHECK(stake_points(0, 1) == 165);
    CHECK(stake_points(-2000, 3) == 500);
}

TEST_CASE("Stakes come first, hidden; then the question, read before it is answered", "[rules]") {
    Match match = open_finale();
    REQUIRE(points(match) == before);
    REQUIRE(is<Staking>(match));
    MatchEvents events = match.apply({0, Choose{3}});
    CHECK(count<Staked>(events) == 1);
    CHECK_FALSE(match.seat(0).stake);
    (void)match.apply({1, Choose{1}});
    events = match.apply({2, Choose{2}});
    CHECK(count<StakesClosed>(events) == 1);
    CHECK(match.seat(0).stake == 1050);
    CHECK(match.seat(1).stake == 165);
    CHECK(match.seat(2).stake == 330);
    CHECK(is<Reading>(match));
    CHECK(points(match) == before);
}

TEST_CASE("Right wins the stake; wrong or no answer loses it", "[rules]") {
    Match match = staked_finale();
    (void)match.apply({0, Choose{key(match)}});
    (void)match.apply({1, Choose{wrong(match)}});
    CHECK(is<Answering>(match));
    (void)match.advance(ms(19701));
    REQUIRE(is<Reveal>(match));
    CHECK(points(match) == std::vector<int>{2100, 335, -330});
    (void)wait(match);
    CHECK(match.over());
}

TEST_CASE("Who stakes nothing in time stakes nothing", "[rules]") {
    Match match = open_finale();
    (void)match.apply({0, Choose{1}});
    (void)match.advance(ms(14700));
    CHECK(is<Staking>(match));
    (void)match.advance(ms(1));
    CHECK(is<Reading>(match));
    CHECK(match.seat(1).stake == 0);
    (void)match.advance(ms(60000));
    CHECK(points(match) == std::vector<int>{700, 500, 0});
}

TEST_CASE("A lost device stops the clock of the finale, for a minute at most", "[rules]") {
    const bool answering = GENERATE(false, true);
    Match match = answering ? staked_finale() : open_finale();
    const std::size_t phase = match.phase().index();
    (void)match.apply({1, DeviceLost{}});
    (void)match.advance(ms(40000));
    CHECK(match.phase().index() == phase);
    SECTION("it comes back") {
        (void)match.apply({1, DeviceFound{}});
        const auto left = answering ? 19700 : 14700;
        (void)match.advance(ms(left));
        CHECK(match.phase().index() == phase);
        (void)match.advance(ms(1));
        CHECK(match.phase().index() != phase);
    }
    SECTION("it stays away") {
        (void)match.advance(ms(20000));
        CHECK(match.phase().index() == phase);
        (void)match.advance(ms(answering ? 19701 : 14701));
        CHECK(match.phase().index() != phase);
    }
    SECTION("its seat leaves") {
        (void)match.apply({1, Leave{}});
        (void)match.advance(ms(answering ? 19701 : 14701));
        CHECK(match.phase().index() != phase);
    }
}

TEST_CASE("Near misses of the finale change nothing", "[rules]") {
    using Steps = std::function<void(Match&)>;
    struct Row {
        const char* name;
        bool staked;
        Steps steps;
        Input input;
    };
    const Steps none = [](Match&) {};
    const Row row = GENERATE_COPY(
        Row{"a second stake",
            false,
            [](Match& m) {
                (void)m.apply({0, Choose{0}});
            },
            {0, Choose{3}}},
        Row{"no stake", false, none, {0, Choose{4}}},
        Row{"a foreign seat stakes", false, none, {5, Choose{1}}},
        Row{"a removed seat stakes",
            false,
            [](Match& m) {
                (void)m.apply({1, Remove{0}});
            },
            {0, Choose{1}}},
        Row{"a buzz", false, none, {0, Buzz{}}},
        Row{"a stake in the beat",
            false,
            [](Match& m) { (void)m.advance(ms(14701)); },
            {0, Choose{1}}},
        Row{"a second answer",
            true,
            [](Match& m) {
                (void)m.apply({0, Choose{wrong(m)}});
            },
            {0, Choose{0}}},
        Row{"after the reveal", true, [](Match& m) { (void)m.advance(ms(19701)); }, {0, Choose{0}}},
        Row{"in a pause",
            true,
            [](Match& m) {
                (void)m.apply({2, Pause{}});
            },
            {0, Choose{0}}});
    CAPTURE(row.name);
    Match match = row.staked ? staked_finale() : open_finale();
    row.steps(match);
    const std::size_t phase = match.phase().index();
    const std::vector<int> held = points(match);
    CHECK(match.apply(row.input).empty());
    CHECK(match.phase().index() == phase);
    CHECK(points(match) == held);
}
