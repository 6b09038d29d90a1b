#include "rules/evening.h"
#include "support/catch.h"

#include <algorithm>
#include <functional>
#include <set>

using namespace quiz;
using namespace quiz::sample;

namespace {

/// Three seats, buzzing open for one second.
Match open_call(int seats = 3, std::uint64_t seed = 1) {
    Match match = evening({{"curtain-call", 3}}, seats, seed);
    (void)read(match);
    (void)match.advance(ms(1000));
    return match;
}

void buzz(Match& match, Seat seat) {
    (void)match.apply({seat, Choose{3}});
    (void)match.advance(ms(1));
}

void answer(Match& match, Seat seat, bool right) {
    (void)match.advance(ms(500));
    (void)match.apply({seat, Choose{right ? key(match) : wrong(match)}});
}

} // namespace

TEST_CASE("Who buzzes first answers alone and earns the base", "[rules]") {
    Match match = open_call();
    CHECK(match.apply({1, Choose{0}}).empty()); // decided as soon as time goes on
    const MatchEvents events = match.advance(ms(1));
    REQUIRE(count<Buzzed>(events) == 1);
    CHECK(find<Buzzed>(events)->seat == 1);
    CHECK(in<Answering>(match).only == 1);
    CHECK(in<Answering>(match).allowed == ms(5000));
    answer(match, 1, true);
    REQUIRE(is<Reveal>(match));
    CHECK(points(match) == std::vector<int>{0, 500, 0});
    CHECK(in<Reveal>(match).answers.at(1).at == ms(1501));
    CHECK_FALSE(in<Reveal>(match).answers.at(0).asked);
}

TEST_CASE("A buzzer of its own buzzes too, and answers nothing", "[rules]") {
    Match match = open_call();
    (void)match.apply({2, Buzz{}});
    (void)match.advance(ms(300));
    CHECK(in<Answering>(match).only == 2);
    CHECK(match.apply({2, Buzz{}}).empty());
    CHECK(is<Answering>(match));
}

TEST_CASE("A wrong buzz costs half, and the second ends the question", "[rules]") {
    Match match = open_call();
    buzz(match, 0);
    answer(match, 0, false);
    CHECK(points(match) == std::vector<int>{-250, 0, 0});
    REQUIRE(is<Buzzing>(match));
    buzz(match, 0); // out
    CHECK(is<Buzzing>(match));
    buzz(match, 1);
    answer(match, 1, false);
    CHECK(points(match) == std::vector<int>{-250, -250, 0});
    CHECK(is<Reveal>(match));
}

TEST_CASE("Silence after a buzz is a wrong answer", "[rules]") {
    Match match = open_call();
    buzz(match, 0);
    CHECK(match.advance(ms(4999)).empty());
    CHECK(count<TimeRanOut>(match.advance(ms(1))) == 1);
    CHECK(points(match) == std::vector<int>{-250, 0, 0});
    CHECK(is<Buzzing>(match));
}

TEST_CASE("When all who could buzz were wrong the question ends", "[rules]") {
    Match match = open_call(1);
    buzz(match, 0);
    answer(match, 0, false);
    CHECK(is<Reveal>(match));
}

TEST_CASE("After a wrong answer the others have at least three seconds", "[rules]") {
    Match match = open_call();
    (void)match.advance(ms(8999));
    buzz(match, 0); // at 9999 of 10000
    answer(match, 0, false);
    const auto& buzzing = in<Buzzing>(match);
    CHECK(buzzing.allowed - buzzing.elapsed == ms(3000));
}

TEST_CASE("With no buzz at all the question ends after half of T", "[rules]") {
    Match match = open_call();
    CHECK(match.advance(ms(9000)).empty());
    const MatchEvents events = match.advance(ms(1));
    CHECK(count<TimeRanOut>(events) == 1);
    CHECK(count<Judged>(events) == 0);
    CHECK(is<Reveal>(match));
    CHECK(match.played().size() == 1);
}

TEST_CASE("A tie goes to the lower score", "[rules]") {
    const bool swapped = GENERATE(false, true);
    Match match = open_call();
    buzz(match, 1);
    answer(match, 1, false); // seat 1 has -250 and is out
    buzz(match, 0);
    answer(match, 0, true);
    (void)wait(match);
    (void)read(match);
    // By stamps of one poll pass, in whatever order they come.
    const Milliseconds stamp = match.now() + ms(700);
    std::vector<Seat> order{0, 1, 2};
    if (swapped) std::reverse(order.begin(), order.end());
    for (const Seat seat : order) (void)match.apply({seat, Choose{0}, stamp});
    (void)match.advance(ms(2));
    CHECK(in<Answering>(match).only == 1);
}

TEST_CASE("A tie of equals is drawn by the seed, whatever the order of presses", "[rules]") {
    std::set<Seat> winners;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        std::vector<Seat> order{0, 1, 2};
        std::optional<Seat> first;
        do {
            Match match = open_call(3, seed);
            for (const Seat seat : order) (void)match.apply({seat, Choose{0}});
            (void)match.advance(ms(1));
            const Seat winner = in<Answering>(match).only.value();
            if (!first) first = winner;
            CHECK(winner == *first);
        } while (std::next_permutation(order.begin(), order.end()));
        winners.insert(first.value());
    }
    CHECK(winners == std::set<Seat>{0, 1, 2});
}

TEST_CASE("An early buzz locks the seat for a second", "[rules]") {
    struct Row {
        int early, then;
        bool taken;
    };
    // Milliseconds before the options show; after they show; does the second buzz count?
    const Row row = GENERATE(Row{1, 998, false}, Row{1, 999, true}, Row{400, 599, false},
                             Row{400, 600, true}, Row{1000, 0, true}, Row{999, 0, false});
    CAPTURE(row.early, row.then);
    Match match = evening({{"curtain-call", 1}}, 2);
    const Milliseconds beat = in<Reading>(match).left;
    (void)match.advance(beat - ms(row.early));
    CHECK(count<SeatLocked>(match.apply({0, Choose{0}})) == 1);
    (void)match.advance(ms(row.early + row.then));
    REQUIRE(is<Buzzing>(match));
    buzz(match, 0);
    CHECK(is<Answering>(match) == row.taken);
}

TEST_CASE("Pressing early again and again locks anew, and others are free", "[rules]") {
    Match match = evening({{"curtain-call", 1}}, 2);
    const Milliseconds beat = in<Reading>(match).left;
    (void)match.advance(beat - ms(900));
    (void)match.apply({0, Choose{0}});
    (void)match.advance(ms(800));
    (void)match.apply({0, Choose{0}});
    (void)match.advance(ms(1000)); // 900 ms after the options
    buzz(match, 0);
    CHECK(in<Answering>(match).only == 0);
    Match other = evening({{"curtain-call", 1}}, 2);
    (void)other.advance(beat - ms(1));
    (void)other.apply({0, Choose{0}});
    (void)other.advance(ms(2));
    (void)other.apply({0, Choose{0}});
    buzz(other, 1);
    CHECK(in<Answering>(other).only == 1);
}

TEST_CASE("Near misses of a curtain call change nothing", "[rules]") {
    using Steps = std::function<void(Match&)>;
    struct Row {
        const char* name;
        Steps before;
        Input input;
    };
    const Steps buzzed = [](Match& m) {
        buzz(m, 0);
        (void)m.advance(ms(500));
    };
    const Row row =
        GENERATE_COPY(Row{"another seat answers", buzzed, {1, Choose{0}}},
                      Row{"a seat that is not there answers", buzzed, {3, Choose{0}}},
                      Row{"nobody answers", buzzed, {no_seat, Choose{0}}},
                      Row{"no option", buzzed, {0, Choose{4}}},
                      Row{"too soon after the buzz", [](Match& m) { buzz(m, 0); }, {0, Choose{0}}},
                      Row{"a seat that is out buzzes",
                          [](Match& m) {
                              buzz(m, 0);
                              answer(m, 0, false);
                          },
                          {0, Choose{0}}},
                      Row{"a removed seat buzzes",
                          [](Match& m) {
                              (void)m.apply({no_seat, Remove{0}});
                          },
                          {0, Choose{0}}},
                      Row{"a foreign seat buzzes", [](Match&) {}, {7, Buzz{}}},
                      Row{"in a pause",
                          [](Match& m) {
                              (void)m.apply({1, Pause{}});
                          },
                          {0, Choose{0}}},
                      Row{"a player goes on in the beat",
                          [](Match& m) {
                              (void)m.advance(ms(9001));
                              (void)wait(m);
                          },
                          {0, GoOn{}}},
                      Row{"after the reveal",
                          [](Match& m) {
                              buzz(m, 0);
                              answer(m, 0, true);
                          },
                          {1, Choose{0}}});
    CAPTURE(row.name);
    Match match = open_call();
    row.before(match);
    const std::size_t phase = match.phase().index();
    const std::vector<int> before = points(match);
    CHECK(match.apply(row.input).empty());
    (void)match.advance(ms(1));
    CHECK(match.phase().index() == phase);
    CHECK(points(match) == before);
}

TEST_CASE("Only the menu skips the beat of a curtain call", "[rules]") {
    Match match = evening({{"curtain-call", 1}}, 2);
    (void)match.apply({0, GoOn{}});
    (void)match.apply({1, GoOn{}});
    CHECK(is<Reading>(match));
    (void)match.apply({1, Skip{}});
    CHECK(is<Buzzing>(match));
}

TEST_CASE("Who leaves after a buzz has not answered; who is removed is not judged", "[rules]") {
    const bool removed = GENERATE(false, true);
    Match match = open_call();
    buzz(match, 0);
    (void)(removed ? match.apply({1, Remove{0}}) : match.apply({0, Leave{}}));
    CHECK(is<Buzzing>(match));
    CHECK(points(match).front() == (removed ? 0 : -250));
    buzz(match, 1);
    CHECK(in<Answering>(match).only == 1);
}
