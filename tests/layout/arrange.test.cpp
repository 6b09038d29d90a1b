#include "layout/arrange.h"

#include "support/catch.h"

using namespace quiz;

TEST_CASE("A room is used up from its sides", "[layout]") {
    Room room({0, 0, 100, 80});
    CHECK(room.top(10, 5) == Box{0, 0, 100, 10});
    CHECK(room.bottom(20, 5) == Box{0, 60, 100, 20});
    CHECK(room.left(30) == Box{0, 15, 30, 40});
    CHECK(room.right(10, 10) == Box{90, 15, 10, 40});
    CHECK(room.rest() == Box{30, 15, 50, 40});
}

TEST_CASE("A room that is used up is empty, never negative", "[layout]") {
    Room room({0, 0, 100, 80});
    CHECK(room.top(200).height == 200);
    CHECK(room.rest().height == 0);
    static_cast<void>(room.left(60, 60));
    CHECK(room.rest().width == 0);
}

TEST_CASE("A grid's parts are equal, apart by the gaps, and fill the box", "[layout]") {
    const Boxes parts = grid({10, 20, 100, 50}, 2, 2, 10, 6);
    REQUIRE(parts.size() == 4);
    CHECK(parts[0] == Box{10, 20, 45, 22});
    CHECK(parts[1] == Box{65, 20, 45, 22});
    CHECK(parts[3] == Box{65, 48, 45, 22});
    CHECK(rows({0, 0, 10, 30}, 3, 0).at(2) == Box{0, 20, 10, 10});
    CHECK(columns({0, 0, 30, 10}, 3, 0).at(1) == Box{10, 0, 10, 10});
    CHECK(centred({0, 0, 100, 50}, {20, 10}) == Box{40, 20, 20, 10});
}

TEST_CASE("Little content grows as far as its room and the limit allow, much does not",
          "[layout]") {
    const auto height = [](float share) { return 100 * share; };
    CHECK(grown(1.5F, 200, height) == 1.5F);
    const float fitted = grown(1.5F, 120, height);
    CHECK(fitted > 1.1F);
    CHECK(height(fitted) <= 120);
    CHECK(grown(1.5F, 80, height) == 1);
    CHECK(grown(0.8F, 200, height) == 1);
}
