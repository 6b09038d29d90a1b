#include "paint/recycled.h"

#include "support/catch.h"

#include <vector>

using namespace quiz;

TEST_CASE("Memory that was given back serves the next list of about that size", "[paint]") {
    SpareMemory memory;
    void* first = memory.allocate(100);
    void* second = memory.allocate(100);
    CHECK(first != second);
    memory.give_back(first, 100);
    void* large = memory.allocate(1000);
    CHECK(large != first);
    memory.give_back(large, 1000);
    CHECK(memory.allocate(120) == first); // the same power of two
    memory.give_back(second, 100);
    memory.give_back(first, 120);
    CHECK(memory.allocate(65) == first);
    CHECK(memory.allocate(128) == second);
    memory.give_back(first, 65);
    memory.give_back(second, 128);
}

TEST_CASE("A recycling list holds what was put into it", "[paint]") {
    for (int round = 0; round < 3; ++round) {
        std::vector<int, Recycled<int>> numbers;
        for (int i = 0; i < 1000; ++i) numbers.push_back(i);
        const auto copy = numbers;
        numbers.clear();
        numbers.shrink_to_fit();
        CHECK(copy.size() == 1000);
        CHECK(copy[999] == 999);
    }
}
