#include "house/house.h"
#include "support/catch.h"
#include "support/theatre.h"

using namespace quiz;
using quiz::test::TestTheatre;

TEST_CASE("A question that the music cut off was shown with its answer: it counts as asked",
          "[house]") {
    int met = 0;
    for (int evening = 0; evening < 12 && met == 0; ++evening) {
        TestTheatre theatre;
        theatre.next_seed = static_cast<std::uint64_t>(evening + 1);
        House house(theatre.setup());
        MatchWish wish;
        wish.mode = party_mode;
        wish.seats = 2;
        wish.acts = {{"shoes", Difficulty::Easy, 12}};
        auto performance = house.open(wish);
        REQUIRE(performance);
        (void)performance->match.start();
        const Match& match = performance->match.match();
        while (!match.over() && match.cut_off().empty())
            (void)performance->match.advance(Milliseconds{100});
        (void)performance->match.apply({no_seat, EndEvening{}});
        (void)house.close(*performance, {});
        for (const std::string& id : match.cut_off()) {
            ++met;
            CHECK(house.memory().asked.at(id).times == 1);
        }
    }
    CHECK(met > 0);
}
