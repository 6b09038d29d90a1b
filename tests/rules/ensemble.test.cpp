#include "rules/evening.h"
#include "rules/scoring.h"
#include "support/catch.h"

#include <functional>

using namespace quiz;
using namespace quiz::sample;

namespace {

/// Three seats before the open options of the first question, 1 s after they showed.
Match open_ensemble() {
    Match match = evening({{"ensemble", 3}}, 3);
    (void)read(match);
    (void)match.advance(ms(1000));
    return match;
}

} // namespace

TEST_CASE("In an ensemble all answer, hidden, and the clock ends with the last", "[rules]") {
    Match match = open_ensemble();
    MatchEvents events = match.apply({0, Choose{key(match)}});
    CHECK(count<Answered>(events) == 1);
    CHECK(count<Judged>(events) == 0);
    CHECK(points(match) == std::vector<int>{0, 0, 0});
    (void)match.apply({2, Choose{wrong(match)}});
    CHECK(is<Answering>(match));
    (void)match.advance(ms(9000));
    events = match.apply({1, Choose{key(match)}});
    CHECK(count<Judged>(events) == 3);
    REQUIRE(is<Reveal>(match));
    CHECK(points(match) ==
          std::vector<int>{500, award(500, ms(10000), ms(20000), 0, Scoring::Speed).total(), 0});
    const auto& answers = in<Reveal>(match).answers;
    CHECK(answers.at(0).at == ms(1000));
    CHECK(answers.at(1).at == ms(10000));
    CHECK(answers.at(2).option == wrong(match));
}

TEST_CASE("Who does not answer never holds an ensemble", "[rules]") {
    Match match = open_ensemble();
    (void)match.apply({0, Choose{key(match)}});
    CHECK(match.advance(ms(19000)).empty()); // t = T still counts
    SECTION("the last moment") {
        (void)match.apply({1, Choose{key(match)}});
        (void)match.advance(ms(1));
        CHECK(points(match) == std::vector<int>{500, 250, 0});
    }
    SECTION("one millisecond later") {
        const MatchEvents events = match.advance(ms(1));
        CHECK(count<TimeRanOut>(events) == 1);
        CHECK(count<Judged>(events) == 3);
        (void)match.apply({1, Choose{key(match)}});
        CHECK(points(match) == std::vector<int>{500, 0, 0});
        CHECK(in<Reveal>(match).left == reveal_time(match.question()) - ms(1));
    }
}

TEST_CASE("Near misses of an ensemble change nothing", "[rules]") {
    struct Row {
        const char* name;
        std::function<void(Match&)> before;
        Input input;
    };
    const Row row = GENERATE(
        Row{"a second answer",
            [](Match& m) {
                (void)m.apply({1, Choose{wrong(m)}});
            },
            {1, Choose{0}}},
        Row{"of a seat that is not there", [](Match&) {}, {3, Choose{0}}},
        Row{"of nobody", [](Match&) {}, {no_seat, Choose{0}}},
        Row{"no option", [](Match&) {}, {1, Choose{4}}},
        Row{"a negative option", [](Match&) {}, {1, Choose{-1}}},
        Row{"of a removed seat",
            [](Match& m) {
                (void)m.apply({no_seat, Remove{1}});
            },
            {1, Choose{0}}},
        Row{"of a seat that has left",
            [](Match& m) {
                (void)m.apply({1, Leave{}});
            },
            {1, Choose{0}}},
        Row{"of one that came late",
            [](Match& m) {
                (void)m.apply({3, Join{{"Vicky", 0, -1}}});
            },
            {3, Choose{0}}},
        Row{"in a pause",
            [](Match& m) {
                (void)m.apply({no_seat, Pause{}});
            },
            {1, Choose{0}}},
        Row{"a lifeline", [](Match&) {}, {1, UseLifeline{Lifeline::Halve}}},
        Row{"a player's wish to go on", [](Match&) {}, {1, GoOn{}}},
        Row{"a buzz", [](Match&) {}, {1, Buzz{}}},
        Row{"after the reveal", [](Match& m) { (void)m.advance(ms(19001)); }, {1, Choose{0}}});
    CAPTURE(row.name);
    Match match = open_ensemble();
    row.before(match);
    const std::size_t phase = match.phase().index();
    const std::vector<int> before = points(match);
    CHECK(match.apply(row.input).empty());
    CHECK(match.phase().index() == phase);
    CHECK(points(match) == before);
}

TEST_CASE("An ensemble takes no answer in the beat or the first 250 ms, by stamp", "[rules]") {
    const int after = GENERATE(-1, 0, 249, 250);
    CAPTURE(after);
    Match match = evening({{"ensemble", 1}}, 1);
    const Milliseconds beat = in<Reading>(match).left;
    (void)match.apply({0, Choose{key(match)}, beat + ms(after)});
    CHECK(is<Reveal>(match) == (after >= 250));
    CHECK(points(match).front() == (after >= 250 ? 500 : 0));
}

TEST_CASE("An answer stays when its seat leaves, and is void when it is removed", "[rules]") {
    const bool removed = GENERATE(false, true);
    Match match = open_ensemble();
    (void)match.apply({0, Choose{key(match)}});
    (void)match.apply({1, Choose{wrong(match)}});
    (void)(removed ? match.apply({no_seat, Remove{0}}) : match.apply({0, Leave{}}));
    CHECK(is<Answering>(match));
    (void)match.apply({2, Choose{key(match)}});
    REQUIRE(is<Reveal>(match));
    CHECK(points(match) == std::vector<int>{removed ? 0 : 500, 0, 500});
    CHECK(in<Reveal>(match).answers.at(0).asked != removed);
}

TEST_CASE("The clock ends when the last one that was waited for leaves", "[rules]") {
    Match match = open_ensemble();
    (void)match.apply({0, Choose{key(match)}});
    (void)match.apply({1, Choose{key(match)}});
    CHECK(count<Judged>(match.apply({2, Leave{}})) == 3);
    CHECK(is<Reveal>(match));
}

TEST_CASE("Streaks are each seat's own, and a missing answer ends one", "[rules]") {
    Match match = evening({{"ensemble", 3}}, 2);
    for (int question = 0; question < 3; ++question) {
        (void)read(match);
        (void)match.advance(ms(1000));
        (void)match.apply({0, Choose{key(match)}});
        if (question != 1) (void)match.apply({1, Choose{key(match)}});
        if (question == 1) (void)match.advance(ms(19001));
        if (question < 2) (void)wait(match);
    }
    CHECK(points(match) == std::vector<int>{500 + 550 + 600, 1000});
    CHECK(match.seat(0).longest_streak == 3);
    CHECK(match.seat(1).longest_streak == 1);
}

TEST_CASE("Flat scoring pays the base at an evening too", "[rules]") {
    MatchSettings settings = party(2);
    settings.scoring = Scoring::Flat;
    Match match(evening_programme({{"ensemble", 1}}), settings);
    (void)read(match);
    (void)match.advance(ms(19000));
    (void)match.apply({0, Choose{key(match)}});
    (void)match.apply({1, Choose{key(match)}});
    CHECK(points(match) == std::vector<int>{500, 500});
}
