#include "rules/match.h"

#include "rules/sample.h"
#include "rules/scoring.h"
#include "support/catch.h"

using namespace quiz;
using namespace quiz::sample;

namespace {

constexpr Milliseconds full{20000};

const Answering& answering(const Match& match) { return std::get<Answering>(match.phase()); }
const Answer& last_answer(const Match& match) { return match.played().back().answers.front(); }

} // namespace

TEST_CASE("A match opens with its first question in the reading beat", "[rules]") {
    const Match match(programme({3, 4, 3}), {});
    const MatchEvents events = match.start();
    REQUIRE(count<QuestionPosed>(events) == 1);
    CHECK(find<QuestionPosed>(events)->number == 1);
    CHECK(find<QuestionPosed>(events)->act == 0);
    CHECK(std::get<Reading>(match.phase()).left == reading_time(match.question().prompt));
    CHECK(match.size() == 10);
    CHECK_FALSE(match.over());
}

TEST_CASE("The options come by themselves when the reading beat is over", "[rules]") {
    Match match(programme({1}), {});
    const Milliseconds beat = reading_time(match.question().prompt);
    CHECK(match.advance(beat - Milliseconds{1}).empty());
    CHECK(std::holds_alternative<Reading>(match.phase()));
    CHECK(count<OptionsShown>(match.advance(Milliseconds{1})) == 1);
    CHECK(answering(match).elapsed == Milliseconds{0});
    CHECK(answering(match).allowed == full);
}

TEST_CASE("A key press skips the reading beat, and nothing else does", "[rules]") {
    Match match(programme({1}), {});
    CHECK(match.apply({0, Choose{match.question().answer}}).empty());
    CHECK(match.apply({0, UseLifeline{Lifeline::Halve}}).empty());
    CHECK(std::holds_alternative<Reading>(match.phase()));
    CHECK(count<OptionsShown>(match.apply({0, GoOn{}})) == 1);
    CHECK(std::holds_alternative<Answering>(match.phase()));
    CHECK(match.apply({0, GoOn{}}).empty());
    CHECK(std::holds_alternative<Answering>(match.phase()));
}

TEST_CASE("Options take no answer in their first 250 ms", "[rules]") {
    const int wait = GENERATE(0, 1, 249, 250, 251);
    CAPTURE(wait);
    Match match(programme({1}), {});
    (void)match.apply({0, GoOn{}});
    (void)match.advance(Milliseconds{wait});
    const MatchEvents events = match.apply({0, Choose{match.question().answer}});
    CHECK(count<Judged>(events) == (wait >= 250 ? 1 : 0));
    CHECK(std::holds_alternative<Reveal>(match.phase()) == (wait >= 250));
}

TEST_CASE("The guard of the first 250 ms is for answers, not for lifelines", "[rules]") {
    Match match(programme({1}), {});
    (void)match.apply({0, GoOn{}});
    CHECK(count<OptionsHalved>(match.apply({0, UseLifeline{Lifeline::Halve}})) == 1);
}

TEST_CASE("An answer at t = T counts, at T + 1 the time has run out", "[rules]") {
    Match match(programme({1}), {});
    (void)match.apply({0, GoOn{}});
    SECTION("t = T") {
        CHECK(match.advance(full).empty());
        (void)match.apply({0, Choose{match.question().answer}});
        CHECK(last_answer(match).right);
        CHECK(last_answer(match).at == full);
        CHECK(match.seat(0).points == 250);
    }
    SECTION("t = T + 1") {
        const MatchEvents events = match.advance(full + Milliseconds{1});
        CHECK(count<TimeRanOut>(events) == 1);
        CHECK(count<Judged>(events) == 1);
        CHECK(count<Answered>(events) == 0);
        CHECK(match.apply({0, Choose{match.question().answer}}).empty());
        CHECK_FALSE(last_answer(match).option.has_value());
        CHECK_FALSE(last_answer(match).right);
        CHECK(match.seat(0).points == 0);
    }
}

TEST_CASE("A right answer is awarded, a wrong one gives nothing and ends the streak", "[rules]") {
    Match match(programme({3}), {});
    to_options(match);
    MatchEvents events = match.apply({0, Choose{match.question().answer}});
    REQUIRE(count<Judged>(events) == 1);
    CHECK(std::holds_alternative<Answered>(events.front()));
    CHECK(find<Judged>(events)->answer.award == Award{500, 500, 0});
    CHECK(find<Judged>(events)->points == 500);
    CHECK(find<Judged>(events)->streak == 1);
    (void)match.apply({0, GoOn{}});
    to_options(match);
    events = match.apply({0, Choose{match.question().answer}});
    CHECK(find<Judged>(events)->answer.award == Award{500, 500, 50});
    CHECK(find<Judged>(events)->streak == 2);
    (void)match.apply({0, GoOn{}});
    to_options(match);
    events = match.apply({0, Choose{wrong(match)}});
    CHECK(find<Judged>(events)->answer.award == Award{});
    CHECK(find<Judged>(events)->points == 1050);
    CHECK(find<Judged>(events)->streak == 0);
    CHECK(match.seat(0).longest_streak == 2);
    CHECK(match.seat(0).right == 2);
    CHECK(match.played().size() == 3);
}

TEST_CASE("A missing answer ends the streak too", "[rules]") {
    Match match(programme({2}), {});
    to_options(match);
    (void)match.apply({0, Choose{match.question().answer}});
    (void)match.apply({0, GoOn{}});
    const MatchEvents events = match.advance(Milliseconds{100000});
    CHECK(count<OptionsShown>(events) == 1);
    CHECK(count<TimeRanOut>(events) == 1);
    CHECK(match.seat(0).streak == 0);
}

TEST_CASE("An answer is given once; nothing after the reveal changes it", "[rules]") {
    Match match(programme({2}), {});
    to_options(match);
    (void)match.apply({0, Choose{wrong(match)}});
    CHECK(match.apply({0, Choose{match.question().answer}}).empty());
    CHECK(match.apply({0, UseLifeline{Lifeline::Encore}}).empty());
    CHECK(match.advance(Milliseconds{3600000}).empty());
    CHECK(std::holds_alternative<Reveal>(match.phase()));
    CHECK(match.seat(0).points == 0);
    CHECK(match.played().size() == 1);
}

TEST_CASE("What is no option is no answer", "[rules]") {
    const int option = GENERATE(-1, 4, 1000000, -1000000);
    Match match(programme({1}), {});
    to_options(match);
    CAPTURE(option);
    CHECK(match.apply({0, Choose{option}}).empty());
    CHECK(std::holds_alternative<Answering>(match.phase()));
}

TEST_CASE("Other seats have no part in a performance", "[rules]") {
    const Seat seat = GENERATE(-1, 1, 7);
    Match match(programme({1}), {});
    to_options(match);
    CHECK(match.apply({seat, Choose{match.question().answer}}).empty());
    CHECK(match.apply({seat, Leave{}}).empty());
    CHECK_FALSE(match.can_use(seat, Lifeline::Halve));
    CHECK(std::holds_alternative<Answering>(match.phase()));
}

TEST_CASE("Flat scoring pays the base for a late answer in a streak", "[rules]") {
    MatchSettings settings;
    settings.scoring = Scoring::Flat;
    Match match(programme({2}), settings);
    for (int i = 0; i < 2; ++i) {
        (void)match.apply({0, GoOn{}});
        (void)match.advance(Milliseconds{19000});
        (void)match.apply({0, Choose{match.question().answer}});
        (void)match.apply({0, GoOn{}});
    }
    CHECK(match.seat(0).points == 1000);
    CHECK(match.most_points() == 1000);
}

TEST_CASE("Without a clock the time never runs out", "[rules]") {
    MatchSettings settings;
    settings.answer_time = Milliseconds{0};
    Match match(programme({1}), settings);
    (void)match.apply({0, GoOn{}});
    CHECK(match.advance(Milliseconds{3600000}).empty());
    CHECK(match.advance(Milliseconds::max()).empty());
    CHECK(match.advance(Milliseconds::max()).empty());
    CHECK(answering(match).allowed == Milliseconds{0});
    CHECK_FALSE(match.can_use(0, Lifeline::Encore));
    (void)match.apply({0, Choose{match.question().answer}});
    CHECK(match.seat(0).points == 500);
}

TEST_CASE("A pause stops the clock and takes nothing but resume and leave", "[rules]") {
    Match match(programme({1}), {});
    to_options(match);
    CHECK(count<Paused>(match.apply({0, Pause{}})) == 1);
    CHECK(match.paused());
    CHECK(match.apply({0, Pause{}}).empty());
    CHECK(match.advance(Milliseconds{3600000}).empty());
    CHECK(match.apply({0, Choose{match.question().answer}}).empty());
    CHECK(match.apply({0, UseLifeline{Lifeline::Halve}}).empty());
    CHECK(match.apply({0, GoOn{}}).empty());
    CHECK_FALSE(match.can_use(0, Lifeline::Halve));
    SECTION("resume") {
        CHECK(count<Resumed>(match.apply({0, Resume{}})) == 1);
        CHECK(answering(match).elapsed == answer_guard);
        CHECK(match.apply({0, Resume{}}).empty());
        CHECK(count<Judged>(match.apply({0, Choose{match.question().answer}})) == 1);
    }
    SECTION("leave") {
        CHECK(count<MatchOver>(match.apply({0, Leave{}})) == 1);
        CHECK_FALSE(match.paused());
        CHECK(std::get<Over>(match.phase()).left);
    }
}

TEST_CASE("A pause in the reading beat keeps what is left of it", "[rules]") {
    Match match(programme({1}), {});
    (void)match.advance(Milliseconds{300});
    const Milliseconds left = std::get<Reading>(match.phase()).left;
    (void)match.apply({0, Pause{}});
    (void)match.advance(Milliseconds{60000});
    (void)match.apply({0, Resume{}});
    CHECK(std::get<Reading>(match.phase()).left == left);
}

TEST_CASE("An interval stands between two acts and not after the last", "[rules]") {
    Match match(programme({1, 1}), {});
    to_options(match);
    (void)match.apply({0, Choose{0}});
    MatchEvents events = match.apply({0, GoOn{}});
    REQUIRE(count<ActEnded>(events) == 1);
    CHECK(find<ActEnded>(events)->act == 0);
    CHECK(std::get<Interval>(match.phase()).act == 0);
    CHECK(match.advance(Milliseconds{3600000}).empty());
    events = match.apply({0, GoOn{}});
    REQUIRE(count<QuestionPosed>(events) == 1);
    CHECK(find<QuestionPosed>(events)->number == 2);
    CHECK(find<QuestionPosed>(events)->act == 1);
    to_options(match);
    (void)match.apply({0, Choose{0}});
    events = match.apply({0, GoOn{}});
    CHECK(count<MatchOver>(events) == 1);
    CHECK(count<ActEnded>(events) == 0);
    CHECK(match.over());
    CHECK_FALSE(std::get<Over>(match.phase()).left);
}

TEST_CASE("Acts without questions are skipped", "[rules]") {
    Match match(programme({0, 1, 0, 1, 0}), {});
    CHECK(match.act() == 1);
    to_options(match);
    (void)match.apply({0, Choose{0}});
    (void)match.apply({0, GoOn{}});
    CHECK(std::holds_alternative<Interval>(match.phase()));
    (void)match.apply({0, GoOn{}});
    CHECK(match.act() == 3);
    to_options(match);
    (void)match.apply({0, Choose{0}});
    (void)match.apply({0, GoOn{}});
    CHECK(match.over());
}

TEST_CASE("An empty programme is over at once", "[rules]") {
    const Programme empty = GENERATE(Programme{}, programme({0}), programme({0, 0}));
    Match match(empty, {});
    CHECK(match.over());
    CHECK(count<MatchOver>(match.start()) == 1);
    CHECK(match.advance(Milliseconds{1000}).empty());
    CHECK(match.apply({0, GoOn{}}).empty());
    CHECK(match.most_points() == 0);
}

TEST_CASE("Leaving ends the match anywhere, and the points so far stand", "[rules]") {
    Match match(programme({1, 1}), {});
    to_options(match);
    (void)match.apply({0, Choose{match.question().answer}});
    const int steps = GENERATE(0, 1, 2, 3);
    CAPTURE(steps);
    if (steps >= 1) (void)match.apply({0, GoOn{}}); // interval
    if (steps >= 2) (void)match.apply({0, GoOn{}}); // reading
    if (steps >= 3) (void)match.apply({0, GoOn{}}); // answering
    CHECK(count<MatchOver>(match.apply({0, Leave{}})) == 1);
    CHECK(std::get<Over>(match.phase()).left);
    CHECK(match.seat(0).points == 500);
    CHECK(match.played().size() == 1);
    CHECK(match.apply({0, Leave{}}).empty());
    CHECK(match.apply({0, GoOn{}}).empty());
    CHECK(match.apply({0, Pause{}}).empty());
}

TEST_CASE("Leaving the last reveal is no leaving: everything was played", "[rules]") {
    Match match(programme({1}), {});
    to_options(match);
    (void)match.apply({0, Choose{0}});
    (void)match.apply({0, Leave{}});
    CHECK_FALSE(std::get<Over>(match.phase()).left);
}

TEST_CASE("Whatever happened before, going on and time lead to the end", "[rules]") {
    // Every state that three steps can reach, from every act's last question on.
    const std::vector<Action> actions{Choose{0},
                                      Choose{1},
                                      UseLifeline{Lifeline::Halve},
                                      UseLifeline{Lifeline::Encore},
                                      UseLifeline{Lifeline::Understudy},
                                      GoOn{},
                                      Pause{},
                                      Resume{}};
    for (const Action& a : actions) {
        for (const Action& b : actions) {
            for (const Action& c : actions) {
                Match match(programme({1, 0, 2}), {});
                for (const Action& action : {a, b, c}) {
                    (void)match.apply({0, action});
                    (void)match.advance(Milliseconds{700});
                }
                (void)match.apply({0, Resume{}});
                int rounds = 0;
                while (!match.over() && ++rounds < 30) {
                    (void)match.advance(Milliseconds{31000});
                    (void)match.apply({0, GoOn{}});
                }
                REQUIRE(match.over());
                REQUIRE(match.played().size() == 3);
            }
        }
    }
}
