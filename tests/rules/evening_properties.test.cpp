#include "rules/evening.h"
#include "support/catch.h"

#include <rapidcheck/catch.h>

#include <cmath>
#include <cstdio>

using namespace quiz;
using namespace quiz::sample;

namespace {

/// Keeps every score by the events alone, as a screen would.
class Ledger {
public:
    explicit Ledger(const Match& match) : scores_(match.seats().size()) {}

    void take(const MatchEvents& events) {
        for (const MatchEvent& event : events) {
            if (const auto* judged = std::get_if<Judged>(&event))
                book(judged->seat, judged->answer.award.total(), judged->points);
            if (const auto* stopped = std::get_if<MusicStopped>(&event))
                if (stopped->seat != no_seat && stopped->paid != 0)
                    book(stopped->seat, -stopped->paid, stopped->points);
            if (const auto* undone = std::get_if<Undone>(&event))
                book(undone->seat, undone->back, undone->points);
            if (const auto* joined = std::get_if<Joined>(&event)) {
                RC_ASSERT(static_cast<std::size_t>(joined->seat) == scores_.size());
                scores_.push_back(joined->points);
            }
        }
    }
    [[nodiscard]] const std::vector<int>& scores() const { return scores_; }

private:
    void book(Seat seat, int change, int after) {
        int& score = scores_.at(static_cast<std::size_t>(seat));
        score += change;
        RC_ASSERT(score == after);
    }
    std::vector<int> scores_;
};

/// How long an evening may take by itself: generously, from all its numbers.
Milliseconds longest(const Match& match) {
    const std::int64_t each = 9000 + 20000 + 16000 + 60000 + 15000;
    const std::int64_t shoes = 90000;
    const auto acts = static_cast<std::int64_t>(match.programme().acts.size());
    return Milliseconds{60000 + acts * (12000 + shoes + 60000) +
                        2 * each * static_cast<std::int64_t>(match.size())};
}

} // namespace

TEST_CASE("Scores are never lost or doubled, whatever anybody does", "[rules]") {
    rc::check("scores follow the events", [] {
        Random random(*rc::gen::arbitrary<std::uint64_t>());
        Match match(evening_programme(random_rounds(random)), random_party(random, 5));
        Ledger ledger(match);
        ledger.take(match.start());
        for (int step = 0; step < 250 && !match.over(); ++step) {
            ledger.take(
                match.advance(Milliseconds{static_cast<std::int64_t>(below(random, 1500))}));
            ledger.take(match.apply(random_input(random, match)));
            RC_ASSERT(points(match) == ledger.scores());
        }
        ledger.take(match.advance(ms(3600000)));
        RC_ASSERT(points(match) == ledger.scores());
    });
}

TEST_CASE("Every question is judged once for every seat, or not at all", "[rules]") {
    rc::check("one judgement a question", [] {
        Random random(*rc::gen::arbitrary<std::uint64_t>());
        Match match(evening_programme(random_rounds(random)), random_party(random, 5));
        play_at_random(match, match, random, 250);
        int last = 0;
        for (const Played& one : match.played()) {
            RC_ASSERT(one.number > last);
            last = one.number;
            RC_ASSERT(one.answers.size() <= match.seats().size());
            for (const Answer& answer : one.answers)
                RC_ASSERT(answer.right == (answer.option == one.question.answer && answer.asked));
        }
    });
}

TEST_CASE("No phase can stick: with no input at all every state reaches the end", "[rules]") {
    rc::check("time alone ends it", [] {
        Random random(*rc::gen::arbitrary<std::uint64_t>());
        Match match(evening_programme(random_rounds(random)), random_party(random, 5));
        play_at_random(match, match, random, static_cast<int>(below(random, 120)));
        if (match.paused()) (void)match.apply({no_seat, Resume{}});
        // Added time can make one phase longer, by what was added.
        const Milliseconds limit = longest(match) + ms(15000) * 120;
        Milliseconds waited{0};
        while (!match.over()) {
            RC_ASSERT(waited < limit);
            (void)match.advance(ms(50000));
            waited += ms(50000);
        }
        (void)match.advance(Milliseconds::max());
        RC_ASSERT(match.over());
    });
}

TEST_CASE("Every evening ends in one go, however long the time", "[rules]") {
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        Random random(seed);
        Match match(evening_programme(random_rounds(random)), random_party(random, seed));
        (void)match.advance(Milliseconds::max());
        CHECK(match.over());
    }
}

namespace {

struct Sums {
    double sum = 0;
    double squares = 0;
};

/// Plays an evening with players who all are alike: each knows half of it and takes its time; most
/// buzzes tie.
std::vector<int> equal_players(Match& match, Random& random) {
    const auto seats = static_cast<Seat>(match.seats().size());
    const auto option = [&] {
        return below(random, 2) == 0 ? key(match) : static_cast<int>(below(random, 4));
    };
    int asked = -1; // The phase in which everybody's wish was drawn.
    std::vector<Milliseconds> when(static_cast<std::size_t>(seats));
    int number = 0;
    while (!match.over()) {
        const int phase = static_cast<int>(match.phase().index());
        if (phase != asked || number != match.number()) {
            asked = phase;
            number = match.number();
            // Who answers alone is quicker: five seconds and eight are all there is.
            const auto* answering = std::get_if<Answering>(&match.phase());
            const std::int64_t step = answering != nullptr && answering->only ? 100 : 400;
            for (Milliseconds& one : when)
                one = match.now() +
                      (is<Buzzing>(match)
                           ? ms(1000 + 3000 * static_cast<std::int64_t>(below(random, 3)))
                           : ms(1000 + step * static_cast<std::int64_t>(below(random, 28))));
        }
        // Presses of one pass come in seat order: only the rules can make that fair.
        const Milliseconds pass = match.now() + ms(20);
        bool pressed = false;
        for (Seat seat = 0; seat < seats; ++seat) {
            auto& wish = when.at(static_cast<std::size_t>(seat));
            if (wish > pass || is<Reveal>(match) || is<Reading>(match)) continue;
            wish = pass + ms(4000);
            (void)match.apply({seat, Choose{option()}, pass});
            pressed = true;
        }
        if (!pressed) (void)match.advance(pass - match.now());
    }
    return points(match);
}

} // namespace

TEST_CASE("Equal players expect equal scores in every seat", "[rules][fairness]") {
    struct Row {
        const char* name;
        Rounds rounds;
        double error_most; ///< So many points of standard error at most, or the test sees nothing.
    };
    // Each kind of round alone, where nothing evens out what another does, and then together.
    const Row row = GENERATE(
        Row{"ensemble", {{"ensemble", 6}}, 25}, Row{"curtain call", {{"curtain-call", 6}}, 20},
        Row{"pass the shoes", {{"shoes", 25}}, 20}, Row{"finale", {{"finale", 1}}, 10},
        Row{"all", {{"ensemble", 3}, {"curtain-call", 4}, {"shoes", 20}, {"finale", 1}}, 90});
    constexpr int evenings = 1500;
    constexpr int seats = 4;
    std::vector<Sums> sums(seats);
    for (std::uint64_t seed = 1; seed <= evenings; ++seed) {
        Random random = stream(seed, "equal players");
        Match match = evening(row.rounds, seats, seed);
        const std::vector<int> scores = equal_players(match, random);
        for (std::size_t i = 0; i < sums.size(); ++i) {
            sums[i].sum += scores[i];
            sums[i].squares += static_cast<double>(scores[i]) * scores[i];
        }
    }
    double mean = 0;
    for (const Sums& seat : sums) mean += seat.sum / evenings / seats;
    std::printf("%-15s", row.name);
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const double own = sums[i].sum / evenings;
        const double error = std::sqrt((sums[i].squares / evenings - own * own) / evenings);
        std::printf("  seat %zu: %7.1f (error %4.1f)", i, own, error);
        // Twenty seats, 3.5 standard errors: by chance alone once in a hundred seeds, and the seed
        // is fixed.
        CHECK(std::abs(own - mean) < 3.5 * error);
        CHECK(error < row.error_most);
    }
    std::printf("\n");
}
