#include "rules/scoring.h"

#include "support/catch.h"

#include <string>

using namespace quiz;

namespace {
constexpr Milliseconds twenty{20000};

int speed(int base, int t) { return award(base, Milliseconds{t}, twenty, 0, Scoring::Speed).time; }
} // namespace

TEST_CASE("The base is 500, 750 or 1000 by difficulty", "[rules]") {
    CHECK(base_points(Difficulty::Easy) == 500);
    CHECK(base_points(Difficulty::Medium) == 750);
    CHECK(base_points(Difficulty::Hard) == 1000);
}

TEST_CASE("An answer is worth what the formula says at its time", "[rules]") {
    struct Row {
        int base, t, points;
    };
    // T = 20 s. Worked out by hand: base - base (3t - T) / (4T), down to a multiple of 5.
    const Row row = GENERATE(Row{500, 0, 500}, Row{500, 250, 500},
                             Row{500, 6666, 500},  // 3t = 19998: just within the full third
                             Row{500, 6667, 495},  // 3t = 20001: 499.99 rounds down
                             Row{500, 10000, 435}, // 437.5
                             Row{500, 15000, 340}, // 343.75
                             Row{500, 19999, 250}, // 250.02
                             Row{500, 20000, 250}, // t = T still counts: half
                             Row{750, 6666, 750}, Row{750, 6667, 745}, Row{750, 10000, 655},
                             Row{750, 12345, 590}, // 590.30
                             Row{750, 20000, 375}, Row{1000, 6666, 1000}, Row{1000, 6667, 995},
                             Row{1000, 8000, 950}, // exactly 950
                             Row{1000, 8001, 945}, // 949.96
                             Row{1000, 10000, 875}, Row{1000, 20000, 500});
    CAPTURE(row.base, row.t);
    CHECK(speed(row.base, row.t) == row.points);
}

TEST_CASE("A full third that is no whole millisecond ends before the next one", "[rules]") {
    CHECK(award(1000, Milliseconds{10000}, Milliseconds{30000}, 0, Scoring::Speed).time == 1000);
    CHECK(award(1000, Milliseconds{10001}, Milliseconds{30000}, 0, Scoring::Speed).time == 995);
}

TEST_CASE("Time that an encore added is worth half of the base", "[rules]") {
    CHECK(speed(1000, 20001) == 500);
    CHECK(speed(1000, 30000) == 500);
    CHECK(speed(750, 25000) == 375);
}

TEST_CASE("Points never rise with time and are always multiples of five", "[rules]") {
    for (const int base : {500, 750, 1000}) {
        int before = base;
        for (int t = 0; t <= 20000; t += 7) {
            const int points = speed(base, t);
            CAPTURE(base, t, points);
            REQUIRE(points <= before);
            REQUIRE(points >= base / 2);
            REQUIRE(points % 5 == 0);
            before = points;
        }
    }
}

TEST_CASE("A streak adds 50 for each right answer beyond the first, at most 250", "[rules]") {
    const std::vector<int> bonus{0, 50, 100, 150, 200, 250, 250, 250};
    for (int before = 0; before < 8; ++before) {
        CAPTURE(before);
        const Award given = award(500, Milliseconds{0}, twenty, before, Scoring::Speed);
        CHECK(given == Award{500, 500, bonus.at(static_cast<std::size_t>(before))});
        CHECK(given.total() == 500 + bonus.at(static_cast<std::size_t>(before)));
    }
}

TEST_CASE("Flat scoring pays the base, whatever the time and the streak", "[rules]") {
    CHECK(award(750, Milliseconds{19999}, twenty, 4, Scoring::Flat) == Award{750, 750, 0});
    CHECK(award(750, Milliseconds{0}, twenty, 0, Scoring::Flat) == Award{750, 750, 0});
}

TEST_CASE("Without a clock the base is paid, as in flat scoring", "[rules]") {
    CHECK(award(750, Milliseconds{99999}, Milliseconds{0}, 4, Scoring::Speed) ==
          Award{750, 750, 0});
}

TEST_CASE("The reading beat is 0.5 s and 50 ms a character, at most 9 s", "[rules]") {
    CHECK(reading_time("") == Milliseconds{500});
    CHECK(reading_time("Who?") == Milliseconds{700});
    CHECK(reading_time("Léonide") == Milliseconds{850}); // characters, not bytes
    CHECK(reading_time(std::string(169, 'x')) == Milliseconds{8950});
    CHECK(reading_time(std::string(170, 'x')) == Milliseconds{9000});
    CHECK(reading_time(std::string(240, 'x')) == Milliseconds{9000});
}

TEST_CASE("A rank begins exactly at its share of the most", "[rules]") {
    struct Row {
        int points, most, rank;
    };
    const Row row =
        GENERATE(Row{0, 10000, 0}, Row{1999, 10000, 0}, Row{2000, 10000, 1}, Row{3999, 10000, 1},
                 Row{4000, 10000, 2}, Row{5999, 10000, 2}, Row{6000, 10000, 3}, Row{7499, 10000, 3},
                 Row{7500, 10000, 4}, Row{8999, 10000, 4}, Row{9000, 10000, 5},
                 Row{10000, 10000, 5}, Row{2, 9, 1}, // 22 %
                 Row{1, 9, 0},                       // 11 %
                 Row{0, 0, 0}, Row{5, 0, 0}, Row{2000000000, 2000000000, 5});
    CAPTURE(row.points, row.most);
    CHECK(rank(row.points, row.most) == row.rank);
}

TEST_CASE("The ranks are those of a ballet company", "[rules]") {
    CHECK(rank_id(0) == "ranks.student");
    CHECK(rank_id(1) == "ranks.corps");
    CHECK(rank_id(2) == "ranks.coryphee");
    CHECK(rank_id(3) == "ranks.soloist");
    CHECK(rank_id(4) == "ranks.principal");
    CHECK(rank_id(5) == "ranks.prima");
}
