#include "rules/prizes.h"

#include "rules/evening.h"
#include "support/catch.h"

using namespace quiz;
using namespace quiz::sample;

namespace {

/// One ensemble question: when each seat answers (0: not at all), and whether it is right.
struct Deed {
    int at = 0;
    bool right = false;
};

void play(Match& match, const std::vector<Deed>& deeds) {
    (void)read(match);
    const Milliseconds start = match.now();
    const int answer = key(match);
    const int other = wrong(match);
    for (std::size_t seat = 0; seat < deeds.size(); ++seat)
        if (deeds[seat].at > 0)
            (void)match.apply({static_cast<Seat>(seat), Choose{deeds[seat].right ? answer : other},
                               start + ms(deeds[seat].at)});
    if (is<Answering>(match)) (void)match.advance(ms(20001));
    (void)wait(match);
}

const Strings& english() {
    static const Strings strings = Strings::load(QUIZ_SOURCE_DIR "/assets");
    return strings;
}

const PrizeGiven* given(const std::vector<PrizeGiven>& all, Prize prize) {
    for (const PrizeGiven& one : all)
        if (one.prize == prize) return &one;
    return nullptr;
}

} // namespace

TEST_CASE("The fastest and the steadiest get their prizes", "[rules]") {
    Match match = evening({{"ensemble", 4}}, 3);
    play(match, {{1000, true}, {1500, true}, {2000, false}});
    play(match, {{1000, true}, {1500, true}, {2000, true}});
    play(match, {{4600, true}, {4900, true}, {5000, true}});
    play(match, {{5000, false}, {5900, true}, {6000, true}});
    REQUIRE(match.over());
    const auto all = prizes(match);
    REQUIRE(given(all, Prize::Fastest));
    CHECK(given(all, Prize::Fastest)->seats == std::vector<Seat>{0});
    CHECK(given(all, Prize::Fastest)->amount == 2200);
    CHECK(given(all, Prize::Steadiest)->seats == std::vector<Seat>{1});
    CHECK(given(all, Prize::Steadiest)->amount == 4);
    CHECK_FALSE(given(all, Prize::BravestStake));
    CHECK_FALSE(given(all, Prize::MostPasses));
}

TEST_CASE("Prizes that do not fit are not given", "[rules]") {
    Match match = evening({{"ensemble", 2}}, 2);
    play(match, {{1000, true}, {1500, true}});
    play(match, {{1000, true}, {1500, true}});
    CHECK(prizes(match).empty()); // two answers are too few
    Match alone = evening({{"ensemble", 3}}, 2);
    for (int i = 0; i < 3; ++i) play(alone, {{1000, true}, {0, false}});
    CHECK_FALSE(given(prizes(alone), Prize::Fastest)); // nobody to be faster than
    CHECK(given(prizes(alone), Prize::Steadiest));
}

TEST_CASE("Equal seats share a prize, and removed seats get none", "[rules]") {
    Match match = evening({{"ensemble", 3}}, 3);
    for (int i = 0; i < 3; ++i) play(match, {{1000, true}, {1000, true}, {900, true}});
    CHECK(given(prizes(match), Prize::Steadiest)->seats == std::vector<Seat>{0, 1, 2});
    Match other = evening({{"ensemble", 4}}, 3);
    for (int i = 0; i < 3; ++i) play(other, {{1000, true}, {1000, true}, {900, true}});
    (void)other.apply({no_seat, Remove{2}});
    CHECK(given(prizes(other), Prize::Fastest)->seats == std::vector<Seat>{0, 1});
}

TEST_CASE("Who wins two places back after an act has come back", "[rules]") {
    Match match = evening({{"ensemble", 1}, {"ensemble", 3}}, 3);
    play(match, {{1000, true}, {7500, true}, {1000, false}});
    (void)wait(match);
    for (int i = 0; i < 3; ++i) play(match, {{1000, false}, {1000, false}, {1000, true}});
    const auto all = prizes(match);
    REQUIRE(given(all, Prize::Comeback));
    CHECK(given(all, Prize::Comeback)->seats == std::vector<Seat>{2});
    CHECK(given(all, Prize::Comeback)->amount == 2);
}

TEST_CASE("The bravest stake is the largest share, unless everybody was as brave", "[rules]") {
    struct Row {
        std::vector<int> stakes;
        std::vector<Seat> winners;
        std::string what;
    };
    const Row row =
        GENERATE(Row{{3, 2, 0}, {0}, "500 points, everything"}, Row{{1, 2, 0}, {1}, "330 points"},
                 Row{{1, 1, 0}, {}, ""}, Row{{3, 3, 3}, {}, ""},
                 Row{{3, 0, 3}, {0, 2}, "500 points, everything"});
    Match match = evening({{"finale", 1}}, 3);
    (void)match.advance(ms(300));
    for (std::size_t seat = 0; seat < 3; ++seat)
        (void)match.apply({static_cast<Seat>(seat), Choose{row.stakes[seat]}});
    play(match, {{1000, true}, {1000, false}, {0, false}});
    REQUIRE(match.over());
    const auto all = prizes(match);
    const PrizeGiven* bravest = given(all, Prize::BravestStake);
    REQUIRE((bravest != nullptr) == !row.winners.empty());
    if (bravest == nullptr) return;
    CHECK(bravest->seats == row.winners);
    CHECK(prize_words(*bravest, english()) == row.what);
}

TEST_CASE("The podium has three steps, shared by equals", "[rules]") {
    Match match = evening({{"ensemble", 1}}, 5);
    play(match, {{1000, true}, {8000, true}, {8000, true}, {1000, false}, {1000, false}});
    const auto best = podium(match);
    REQUIRE(best.size() == 3);
    CHECK(best.at(0).seat == 0);
    CHECK(best.at(2).rank == 2);
}

TEST_CASE("The table is text to keep", "[rules]") {
    MatchSettings settings = party(3);
    settings.teams = 2;
    settings.players = {{"Léonide", 0, 0}, {"Vicky", 1, 1}};
    Match match(evening_programme({{"ensemble", 4}}), settings);
    play(match, {{1000, true}, {1500, false}, {2000, false}});
    play(match, {{1000, true}, {1500, true}, {2000, false}});
    play(match, {{1000, true}, {1500, true}, {0, true}});
    play(match, {{1000, true}, {1500, true}, {0, true}});
    CHECK(table_text(match, "The Red Shoes, 24 November 2026", english()) ==
          "The Red Shoes, 24 November 2026\n\n"
          " 1. Léonide  2,300  4 of 4 right\n"
          " 2. Vicky    1,650  3 of 4 right\n"
          " 3. Seat 3       0  0 of 4 right\n\n"
          " 1. Team 2  1,650\n"
          " 2. Team 1  1,150\n\n"
          "Fastest: Léonide (1.0 s on average)\n"
          "Steadiest: Léonide (4 right in a row)\n");
}
