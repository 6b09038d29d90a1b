#include "rules/match.h"
#include "rules/sample.h"
#include "rules/scoring.h"
#include "support/catch.h"

#include <algorithm>

using namespace quiz;
using namespace quiz::sample;

namespace {

const Answering& answering(const Match& match) { return std::get<Answering>(match.phase()); }
MatchEvents use(Match& match, Lifeline lifeline) { return match.apply({0, UseLifeline{lifeline}}); }

} // namespace

TEST_CASE("A halve takes two wrong options, always the same two", "[rules]") {
    std::array<int, 2> first{};
    for (int round = 0; round < 2; ++round) {
        Match match(programme({1}), {});
        to_options(match);
        const MatchEvents events = use(match, Lifeline::Halve);
        REQUIRE(count<OptionsHalved>(events) == 1);
        const std::array<int, 2> gone = find<OptionsHalved>(events)->gone;
        CHECK(gone[0] != gone[1]);
        for (const int option : gone) {
            CHECK(option != match.question().answer);
            CHECK(answering(match).gone.at(static_cast<std::size_t>(option)));
            CHECK(match.apply({0, Choose{option}}).empty());
        }
        CHECK(std::count(answering(match).gone.begin(), answering(match).gone.end(), true) == 2);
        if (round == 0) first = gone;
        CHECK(gone == first);
        CHECK(count<Judged>(match.apply({0, Choose{match.question().answer}})) == 1);
    }
}

TEST_CASE("Over many questions a halve leaves each wrong option about as often", "[rules]") {
    std::array<int, 4> left{};
    for (int i = 0; i < 600; ++i) {
        Programme one;
        one.acts.push_back({{question("id" + std::to_string(i), Difficulty::Easy, 1)}, {}, {}});
        Match match(one, {});
        to_options(match);
        (void)use(match, Lifeline::Halve);
        for (std::size_t option = 0; option < 4; ++option)
            if (!answering(match).gone.at(option)) ++left.at(option);
    }
    CHECK(left[1] == 600);
    for (const std::size_t option : {0U, 2U, 3U}) {
        CHECK(left.at(option) > 150);
        CHECK(left.at(option) < 250);
    }
}

TEST_CASE("Each lifeline serves once in a match", "[rules]") {
    const Lifeline lifeline = GENERATE(Lifeline::Halve, Lifeline::Encore, Lifeline::Understudy);
    Match match(programme({2}), {});
    CHECK_FALSE(match.can_use(0, lifeline)); // still reading
    to_options(match);
    CHECK(match.can_use(0, lifeline));
    CHECK_FALSE(use(match, lifeline).empty());
    (void)match.apply({0, GoOn{}}); // the understudy has its own beat
    CHECK_FALSE(match.can_use(0, lifeline));
    CHECK(use(match, lifeline).empty());
    (void)match.advance(Milliseconds{40000});
    (void)match.apply({0, GoOn{}});
    to_options(match);
    CHECK_FALSE(match.can_use(0, lifeline));
    CHECK(use(match, lifeline).empty());
    CHECK_FALSE(match.seat(0).lifelines.at(static_cast<std::size_t>(lifeline)));
}

TEST_CASE("All three lifelines can serve one question", "[rules]") {
    Match match(programme({1}), {});
    to_options(match);
    CHECK_FALSE(use(match, Lifeline::Halve).empty());
    CHECK_FALSE(use(match, Lifeline::Encore).empty());
    CHECK_FALSE(use(match, Lifeline::Understudy).empty());
    CHECK(std::holds_alternative<Reading>(match.phase()));
}

TEST_CASE("An encore adds ten seconds that are worth half", "[rules]") {
    Match match(programme({1}), {});
    (void)match.apply({0, GoOn{}});
    (void)match.advance(Milliseconds{20000});
    const MatchEvents events = use(match, Lifeline::Encore);
    REQUIRE(count<TimeAdded>(events) == 1);
    CHECK(find<TimeAdded>(events)->added == encore_time);
    CHECK(answering(match).allowed == Milliseconds{30000});
    SECTION("in the added time") {
        (void)match.advance(Milliseconds{10000});
        (void)match.apply({0, Choose{match.question().answer}});
        CHECK(match.seat(0).points == 250);
        CHECK(match.played().front().answers.front().at == Milliseconds{30000});
    }
    SECTION("after it") {
        CHECK(count<TimeRanOut>(match.advance(Milliseconds{10001})) == 1);
        CHECK(match.seat(0).points == 0);
    }
}

TEST_CASE("An encore does not stretch the formula: T stays", "[rules]") {
    Match match(programme({1}), {});
    to_options(match);
    (void)use(match, Lifeline::Encore);
    (void)match.advance(Milliseconds{9750});
    (void)match.apply({0, Choose{match.question().answer}});
    CHECK(match.seat(0).points == 435); // t = 10 s of T = 20 s
}

TEST_CASE("An understudy stands in with its own beat, a full clock and all options", "[rules]") {
    Match match(programme({2}), {});
    to_options(match);
    (void)use(match, Lifeline::Halve);
    (void)match.advance(Milliseconds{15000});
    const MatchEvents events = use(match, Lifeline::Understudy);
    CHECK(count<QuestionReplaced>(events) == 1);
    REQUIRE(count<QuestionPosed>(events) == 1);
    CHECK(find<QuestionPosed>(events)->number == 1);
    CHECK(match.question().id == "u0");
    CHECK(std::get<Reading>(match.phase()).left == reading_time(match.question().prompt));
    to_options(match);
    CHECK(answering(match).elapsed == answer_guard);
    CHECK(answering(match).allowed == Milliseconds{20000});
    CHECK(answering(match).gone == std::array<bool, 4>{});
    (void)match.apply({0, Choose{match.question().answer}});
    CHECK(match.seat(0).points == 500);
    REQUIRE(match.played().size() == 1);
    CHECK(match.played().front().question.id == "u0"); // q0 counts as unasked
    (void)match.apply({0, GoOn{}});
    CHECK(match.question().id == "q1");
    CHECK(match.number() == 2);
    CHECK(match.programme() == programme({2}));
}

TEST_CASE("Without a spare question there is no understudy", "[rules]") {
    Programme bare = programme({1, 1});
    bare.acts[0].understudies.clear();
    Match match(bare, {});
    to_options(match);
    CHECK_FALSE(match.can_use(0, Lifeline::Understudy));
    CHECK(use(match, Lifeline::Understudy).empty());
    (void)match.apply({0, Choose{0}});
    (void)match.apply({0, GoOn{}});
    (void)match.apply({0, GoOn{}});
    to_options(match);
    CHECK(match.can_use(0, Lifeline::Understudy)); // the second act has one
}

TEST_CASE("The most points are those of a match without a fault", "[rules]") {
    const Scoring scoring = GENERATE(Scoring::Speed, Scoring::Flat);
    MatchSettings settings;
    settings.scoring = scoring;
    Match match(programme({3, 4, 3}), settings);
    while (!match.over()) {
        to_options(match);
        (void)match.apply({0, Choose{match.question().answer}});
        (void)match.apply({0, GoOn{}});
        if (std::holds_alternative<Interval>(match.phase())) (void)match.apply({0, GoOn{}});
    }
    // 3 x 500 + 4 x 750 + 3 x 1000, and 50 + 100 + 150 + 200 + 5 x 250 for the streak.
    CHECK(match.most_points() == (scoring == Scoring::Flat ? 7500 : 9250));
    CHECK(match.seat(0).points == match.most_points());
}

TEST_CASE("An understudy worth more than its act raises the most points", "[rules]") {
    Programme mixed = programme({2, 1});
    mixed.acts[0].understudies[0].difficulty = Difficulty::Hard;
    const Match match(mixed, {});
    CHECK(match.most_points() == 500 + 500 + 750 + 50 + 100 + 500);
}
