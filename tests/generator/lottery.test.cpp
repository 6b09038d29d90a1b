#include "generator/lottery.h"

#include "support/catch.h"

using namespace quiz;

namespace {

/// What the first guesser gets from 4,000 draws, as a share.
double first_share(const std::vector<Ticket>& tickets) {
    const Lottery lottery(tickets);
    double won = 0;
    for (std::uint64_t seed = 0; seed < 4000; ++seed) {
        Random random(seed);
        won += tickets.at(lottery.draw(random).value()).wins[0] / 12.0;
    }
    return won / 4000;
}

} // namespace

TEST_CASE("However rare the sets are in which a guesser loses, it wins about a quarter",
          "[generator]") {
    std::vector<Ticket> tickets(20, Ticket{{12, 3, 3, 3, 3}, 1, 0});
    tickets.push_back({{0, 3, 3, 3, 3}, 0.3, 0});
    CHECK(first_share(tickets) > 0.22);
    CHECK(first_share(tickets) < 0.31);
    tickets[0].wins[0] = 0;
    CHECK(first_share(tickets) > 0.22);
    CHECK(first_share(tickets) < 0.31);
}

TEST_CASE("What tempts more is drawn more often where guessers do not care", "[generator]") {
    const std::vector<Ticket> tickets{{{3, 3, 3, 3, 3}, 1, 0}, {{3, 3, 3, 3, 3}, 0.25, 0}};
    const Lottery lottery(tickets);
    int first = 0;
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        Random random(seed);
        first += lottery.draw(random) == std::optional<std::size_t>(0) ? 1 : 0;
    }
    CHECK(std::abs(first - 1600) < 90);
}

TEST_CASE("What was taken out is not drawn, and at last nothing is", "[generator]") {
    Lottery lottery({{{12, 0, 3, 3, 3}, 1, 0}, {{0, 3, 3, 12, 3}, 1, 0}});
    Random random(7);
    lottery.take_out(0);
    for (int i = 0; i < 20; ++i) CHECK(lottery.draw(random) == std::optional<std::size_t>(1));
    CHECK_FALSE(lottery.draw(random, 1));
    lottery.take_out(1);
    CHECK_FALSE(lottery.draw(random));
    CHECK_FALSE(Lottery({}).draw(random));
}

TEST_CASE("Sets that all give the key away are drawn all the same", "[generator]") {
    CHECK(first_share({{{12, 0, 12, 12, 12}, 1, 0}, {{12, 0, 3, 3, 12}, 1, 0}}) == 1);
}
