#include "rules/evening.h"
#include "support/catch.h"

using namespace quiz;
using namespace quiz::sample;

TEST_CASE("Undo takes the last judgement back, once", "[rules]") {
    Match match = evening({{"ensemble", 2}, {"ensemble", 1}}, 2);
    play_ensemble(match, {0, 1});
    (void)wait(match);
    play_ensemble(match, {1});
    CHECK(points(match) == std::vector<int>{500, 1050});
    CHECK(match.seat(0).streak == 0);
    const int later = GENERATE(0, 1, 2); // in the reveal, the interval, the next question
    if (later >= 1) (void)wait(match);
    if (later >= 2) (void)wait(match);
    REQUIRE(match.can_undo());
    const MatchEvents events = match.apply({no_seat, Undo{}});
    REQUIRE(count<Undone>(events) == 1);
    CHECK(find<Undone>(events)->seat == 1);
    CHECK(find<Undone>(events)->back == -550);
    CHECK(points(match) == std::vector<int>{500, 500});
    CHECK(match.seat(0).streak == 1);
    CHECK(match.seat(1).right == 1);
    CHECK(match.played().back().answers.at(1).undone);
    CHECK_FALSE(match.played().front().answers.at(1).undone);
    if (later == 0) CHECK(in<Reveal>(match).answers.at(1).undone);
    CHECK_FALSE(match.can_undo());
    CHECK(match.apply({no_seat, Undo{}}).empty());
    CHECK(points(match) == std::vector<int>{500, 500});
}

TEST_CASE("Undo in an open curtain call gives the points back, and they are not lost", "[rules]") {
    Match match = evening({{"curtain-call", 1}}, 2);
    (void)read(match);
    (void)match.apply({0, Choose{0}});
    (void)match.advance(ms(500));
    (void)match.apply({0, Choose{wrong(match)}});
    (void)match.apply({no_seat, Undo{}});
    CHECK(points(match) == std::vector<int>{0, 0});
    (void)match.apply({no_seat, Skip{}});
    CHECK(points(match) == std::vector<int>{0, 0});
}

TEST_CASE("Whose wrong answer was taken back may press again, and shows no loss", "[rules]") {
    Match match = evening({{"curtain-call", 1}}, 2);
    (void)read(match);
    const auto answers = [&](Seat seat, int option) {
        (void)match.apply({seat, Choose{0}});
        (void)match.advance(ms(500));
        (void)match.apply({seat, Choose{option}});
    };
    answers(0, wrong(match));
    const bool second_buzzed = GENERATE(false, true);
    if (second_buzzed) (void)match.apply({1, Choose{0}});
    (void)match.advance(ms(500));
    (void)match.apply({no_seat, Undo{}});
    if (second_buzzed) (void)match.apply({1, Choose{wrong(match)}});
    REQUIRE(is<Buzzing>(match));
    answers(0, key(match));
    REQUIRE(is<Reveal>(match));
    CHECK(in<Reveal>(match).answers.at(0).right);
    CHECK(match.seat(0).points == 500);
    CHECK(match.seat(1).points == (second_buzzed ? -250 : 0));
}

TEST_CASE("Of two wrong answers only the last is taken back", "[rules]") {
    Match match = evening({{"curtain-call", 1}}, 2);
    (void)read(match);
    for (const Seat seat : {0, 1}) {
        (void)match.apply({seat, Choose{0}});
        (void)match.advance(ms(500));
        (void)match.apply({seat, Choose{wrong(match)}});
    }
    REQUIRE(is<Reveal>(match));
    (void)match.apply({no_seat, Undo{}});
    CHECK(points(match) == std::vector<int>{-250, 0});
    CHECK_FALSE(in<Reveal>(match).answers.at(0).undone);
    CHECK(in<Reveal>(match).answers.at(1).undone);
}

TEST_CASE("Undo gives back what the shoes cost", "[rules]") {
    Match match = evening({{"shoes", 1}, {"ensemble", 1}}, 2);
    (void)match.advance(ms(8001));
    (void)wait(match); // no questions left: the music stops
    const Seat wearer = *match.wearer();
    CHECK(match.seat(wearer).points == -500);
    (void)match.apply({no_seat, Undo{}});
    CHECK(match.seat(wearer).points == 0);
    for (const Answer& answer : match.played().back().answers) CHECK_FALSE(answer.undone);
}
