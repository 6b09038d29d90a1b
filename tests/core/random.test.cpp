#include "core/random.h"

#include "support/catch.h"

#include <numeric>

using namespace quiz;

TEST_CASE("A seed gives the same numbers on every machine", "[core]") {
    Random random = stream(1948, "programme");
    std::vector<std::uint64_t> drawn;
    for (int i = 0; i < 6; ++i) drawn.push_back(below(random, 100));
    CHECK(drawn == std::vector<std::uint64_t>{42, 88, 6, 30, 96, 6});
    std::vector<int> order(8);
    std::iota(order.begin(), order.end(), 0);
    shuffle(random, order);
    CHECK(order == std::vector<int>{6, 1, 3, 0, 5, 2, 7, 4});
    CHECK(to_hex(digest("The Red Shoes")) == "83bcd6d37726dd3f");
}

TEST_CASE("Every result below n is equally likely", "[core]") {
    Random random(7);
    std::vector<int> seen(7);
    for (int i = 0; i < 70000; ++i) ++seen[below(random, seen.size())];
    for (const int count : seen) CHECK(std::abs(count - 10000) < 400);
}
