#include "rules/evening.h"
#include "support/catch.h"

#include <algorithm>
#include <functional>
#include <set>

using namespace quiz;
using namespace quiz::sample;

namespace {

constexpr int many = 60;

/// 300 ms after the first question showed: past the guard.
Match open_shoes(int seats = 3, std::uint64_t seed = 1) {
    Match match = evening({{"shoes", many}, {"ensemble", 1}}, seats, seed);
    (void)match.advance(ms(300));
    return match;
}

Seat other(const Match& match, int step = 1) {
    return (*match.wearer() + step) % static_cast<Seat>(match.seats().size());
}

MatchEvents answer(Match& match, bool right) {
    return match.apply({*match.wearer(), Choose{right ? key(match) : wrong(match)}});
}

/// Answers rightly and waits until the choice is open for 300 ms.
void to_choice(Match& match) {
    (void)answer(match, true);
    (void)wait(match);
    (void)match.advance(ms(300));
}

} // namespace

TEST_CASE("Somebody wears the shoes from the start, drawn by the seed", "[rules]") {
    std::set<Seat> wearers;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const Match match = evening({{"shoes", many}}, 3, seed);
        REQUIRE(match.wearer());
        CHECK(in<Answering>(match).only == match.wearer());
        CHECK(in<Answering>(match).allowed == ms(8000));
        CHECK(count<ShoesPassed>(match.start()) == 1);
        wearers.insert(*match.wearer());
    }
    CHECK(wearers == std::set<Seat>{0, 1, 2});
}

TEST_CASE("A right answer earns half a base and the choice of the next wearer", "[rules]") {
    Match match = open_shoes();
    const Seat wearer = *match.wearer();
    (void)answer(match, true);
    CHECK(points(match).at(static_cast<std::size_t>(wearer)) == 250);
    (void)wait(match);
    REQUIRE(is<Choosing>(match));
    const auto candidates = in<Choosing>(match).candidates;
    CHECK(candidates.size() == 2);
    CHECK(std::find(candidates.begin(), candidates.end(), wearer) == candidates.end());
    (void)match.advance(ms(300));
    const MatchEvents events = match.apply({wearer, Choose{1}});
    REQUIRE(count<ShoesPassed>(events) == 1);
    CHECK(match.wearer() == candidates.at(1));
    CHECK(in<Answering>(match).only == candidates.at(1));
    CHECK(match.number() == 2);
    CHECK(match.seat(wearer).passes == 1);
}

TEST_CASE("Silence passes the shoes to the leader", "[rules]") {
    Match match = open_shoes();
    const Seat first = *match.wearer();
    to_choice(match);
    (void)match.apply({first, Choose{0}});
    (void)match.advance(ms(300));
    const Seat second = *match.wearer();
    to_choice(match);
    // Both have 250; the third has nothing, so the leader of the others is the first.
    CHECK(in<Choosing>(match).candidates.front() == first);
    (void)match.advance(ms(3700));
    CHECK(is<Choosing>(match));
    (void)match.advance(ms(1));
    CHECK(match.wearer() == first);
    CHECK(second != first);
}

TEST_CASE("A wrong or missing answer keeps the shoes on", "[rules]") {
    const bool silent = GENERATE(false, true);
    Match match = open_shoes();
    const Seat wearer = *match.wearer();
    if (silent)
        CHECK(count<TimeRanOut>(match.advance(ms(7701))) == 1);
    else
        (void)answer(match, false);
    (void)wait(match);
    CHECK(match.wearer() == wearer);
    CHECK(in<Answering>(match).only == wearer);
    CHECK(match.number() == 2);
    CHECK(points(match) == std::vector<int>{0, 0, 0});
}

TEST_CASE("Who wears the shoes when the music stops pays 500", "[rules]") {
    std::set<std::int64_t> lengths;
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        Match match = evening({{"shoes", many}, {"ensemble", 1}}, 2, seed);
        std::int64_t music = 0;
        MatchEvents events;
        while (count<MusicStopped>(events) == 0) {
            const bool runs = is<Answering>(match) || is<Choosing>(match);
            events = match.advance(ms(1));
            music += runs ? 1 : 0;
            REQUIRE(music <= 90001);
        }
        const Seat wearer = *match.wearer();
        CHECK(find<MusicStopped>(events)->seat == wearer);
        CHECK(match.seat(wearer).points == -500);
        CHECK(in<Reveal>(match).paid == wearer);
        CHECK(music >= 60000);
        lengths.insert(music);
        events = wait(match);
        CHECK(count<ActEnded>(events) == 1);
        CHECK_FALSE(match.wearer());
    }
    CHECK(lengths.size() > 25);
}

TEST_CASE("The music stands still in reveals and pauses", "[rules]") {
    // Two evenings of one seed: one with long pauses in reveal and question.
    const auto answered_questions = [](bool pauses) {
        Match match = evening({{"shoes", many}, {"ensemble", 1}}, 2, 7);
        while (is<Answering>(match) || is<Reveal>(match)) {
            if (pauses) {
                (void)match.apply({0, Pause{}});
                (void)match.advance(ms(30000));
                (void)match.apply({0, Resume{}});
            }
            (void)match.advance(ms(1000));
        }
        return match.played().size();
    };
    CHECK(answered_questions(true) == answered_questions(false));
    CHECK(answered_questions(false) >= 7);
}

TEST_CASE("The music never outlasts the questions", "[rules]") {
    Match match = evening({{"shoes", 2}}, 2);
    (void)match.advance(ms(8001)); // no answer
    (void)wait(match);
    (void)match.advance(ms(8001));
    const MatchEvents events = wait(match);
    CHECK(count<MusicStopped>(events) == 1);
    CHECK(points(match).at(static_cast<std::size_t>(*match.wearer())) == -500);
    (void)wait(match);
    CHECK(match.over());
}

TEST_CASE("Near misses while the shoes are passed change nothing", "[rules]") {
    struct Row {
        const char* name;
        bool choosing;
        std::function<Input(Match&)> input;
    };
    const Row row = GENERATE(Row{"another seat answers", false,
                                 [](Match& m) {
                                     return Input{other(m), Choose{key(m)}};
                                 }},
                             Row{"another seat chooses", true,
                                 [](Match& m) {
                                     return Input{other(m), Choose{0}};
                                 }},
                             Row{"a button without a candidate", true,
                                 [](Match& m) {
                                     return Input{*m.wearer(), Choose{2}};
                                 }},
                             Row{"no button", true,
                                 [](Match& m) {
                                     return Input{*m.wearer(), Choose{-1}};
                                 }},
                             Row{"nobody chooses", true,
                                 [](Match&) {
                                     return Input{no_seat, Choose{0}};
                                 }},
                             Row{"a foreign seat", false,
                                 [](Match& m) {
                                     return Input{9, Choose{key(m)}};
                                 }},
                             Row{"a removed seat", false,
                                 [](Match& m) {
                                     const Seat gone = other(m);
                                     (void)m.apply({no_seat, Remove{gone}});
                                     return Input{gone, Choose{key(m)}};
                                 }},
                             Row{"a buzz", false,
                                 [](Match& m) {
                                     return Input{*m.wearer(), Buzz{}};
                                 }},
                             Row{"a second answer", false,
                                 [](Match& m) {
                                     const Seat wearer = *m.wearer();
                                     (void)answer(m, false);
                                     return Input{wearer, Choose{key(m)}};
                                 }},
                             Row{"in a pause", true, [](Match& m) {
                                     (void)m.apply({no_seat, Pause{}});
                                     return Input{*m.wearer(), Choose{0}};
                                 }});
    CAPTURE(row.name);
    Match match = open_shoes();
    if (row.choosing) to_choice(match);
    const Input input = row.input(match);
    const std::size_t phase = match.phase().index();
    const auto wearer = match.wearer();
    const std::vector<int> before = points(match);
    CHECK(match.apply(input).empty());
    CHECK(match.phase().index() == phase);
    CHECK(match.wearer() == wearer);
    CHECK(points(match) == before);
}

TEST_CASE("When the wearer is gone the leader takes over at once", "[rules]") {
    const bool removed = GENERATE(false, true);
    const bool choosing = GENERATE(false, true);
    Match match = open_shoes();
    if (choosing) to_choice(match);
    const Seat wearer = *match.wearer();
    (void)(removed ? match.apply({no_seat, Remove{wearer}}) : match.apply({wearer, Leave{}}));
    REQUIRE(match.wearer());
    CHECK(*match.wearer() != wearer);
    CHECK(in<Answering>(match).only == match.wearer());
    CHECK(in<Answering>(match).elapsed == ms(0));
}

TEST_CASE("Alone at the table one keeps the shoes", "[rules]") {
    Match match = open_shoes(1);
    (void)answer(match, true);
    (void)wait(match);
    CHECK(is<Answering>(match));
    CHECK(match.wearer() == 0);
}

TEST_CASE("Of many others the four best can be chosen", "[rules]") {
    Match match = open_shoes(8);
    to_choice(match);
    CHECK(in<Choosing>(match).candidates.size() == 4);
}
