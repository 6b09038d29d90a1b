#include "memory/memory.h"

#include "core/random.h"
#include "support/catch.h"

#include <cmath>

using namespace quiz;

TEST_CASE("The chance is a quarter for the lost and one for the masters", "[memory]") {
    CHECK(chance(0, 0) == Approx(0.625));
    CHECK(chance(1, 1) == Approx(0.625));
    CHECK(chance(-100, 0) == Approx(0.25));
    CHECK(chance(100, 0) == Approx(1));
    CHECK(chance(1, 0) == Approx(0.25 + 0.75 / (1 + std::exp(-1.0))));
    CHECK(chance(0, 1) < chance(0, 0));
}

TEST_CASE("A missed question stays in the box until it is right twice in a row", "[memory]") {
    struct Row {
        std::string answers; // r = right, w = wrong
        bool missed;
        int right_in_row;
    };
    const Row row = GENERATE(Row{"r", false, 1}, Row{"rr", false, 2}, Row{"w", true, 0},
                             Row{"wr", true, 1}, Row{"wrr", false, 2}, Row{"wrw", true, 0},
                             Row{"wrwr", true, 1}, Row{"wrrw", true, 0}, Row{"rrrw", true, 0},
                             Row{"rrrwr", true, 1}, Row{"wwrr", false, 2});
    Memory memory;
    std::int64_t match = 0;
    for (const char answer : row.answers) remember(memory, "q", 0, answer == 'r', ++match);
    CAPTURE(row.answers);
    CHECK(memory.asked.at("q").missed == row.missed);
    CHECK(memory.asked.at("q").right_in_row == row.right_in_row);
    CHECK(memory.asked.at("q").times == static_cast<int>(row.answers.size()));
    CHECK(memory.asked.at("q").last == match);
}

TEST_CASE("A flag outlives the answers", "[memory]") {
    Memory memory;
    memory.asked["q"].flagged = true;
    remember(memory, "q", 0, true, 3);
    CHECK(memory.asked.at("q").flagged);
}

TEST_CASE("A right answer lifts the level, a wrong one lowers it, by what was surprising",
          "[memory]") {
    Memory right;
    Memory wrong;
    remember(right, "q", 0, true, 1);
    remember(wrong, "q", 0, false, 1);
    CHECK(right.level == Approx(0.375)); // K = 1 at first
    CHECK(wrong.level == Approx(-0.625));
    remember(right, "q2", 0, true, 1);
    CHECK(right.level == Approx(0.375 + (1 - chance(0.375, 0)) / 1.05));
    Memory hard;
    Memory easy;
    remember(hard, "q", 2, true, 1);
    remember(easy, "q", -2, true, 1);
    CHECK(hard.level > easy.level);
}

TEST_CASE("The level stays within its limits", "[memory]") {
    const bool right = GENERATE(true, false);
    Memory memory;
    for (int i = 0; i < 3000; ++i) remember(memory, "q", right ? 2.5 : -2.5, right, i);
    CHECK(memory.level <= level_limit);
    CHECK(memory.level >= -level_limit);
    CHECK(std::abs(memory.level) > 2.9);
}

TEST_CASE("The level finds the skill of a simulated player", "[memory]") {
    const double skill = GENERATE(-1.5, 0.0, 1.5);
    Random random(1948);
    Memory memory;
    double mean = 0;
    for (int i = 0; i < 800; ++i) {
        const double hardness = 4 * unit(random) - 2;
        const std::string id = std::string("q").append(std::to_string(i % 150));
        remember(memory, id, hardness, unit(random) < chance(skill, hardness), i / 10);
        if (i >= 400) mean += memory.level / 400;
    }
    CAPTURE(skill);
    CHECK(std::abs(mean - skill) < 0.5);
}

TEST_CASE("A missed question comes back from the first box after a match, from the second after "
          "three",
          "[memory]") {
    Memory memory;
    const auto answered = [&](bool right) {
        remember(memory, "q", 0, right, memory.matches);
        return memory.asked.at("q");
    };
    const auto due_after = [&](int matches) {
        Memory later = memory;
        later.matches += matches;
        return is_due(later, later.asked.at("q"));
    };
    memory.matches = 1;
    CHECK_FALSE(answered(true).missed);
    CHECK_FALSE(due_after(100)); // never missed
    memory.matches = 5;
    answered(false);
    CHECK_FALSE(due_after(0));
    CHECK(due_after(1));
    memory.matches = 7;
    CHECK(answered(true).missed);
    CHECK_FALSE(due_after(2));
    CHECK(due_after(3));
    memory.matches = 11;
    answered(false); // back to the first box
    CHECK(due_after(1));
    memory.matches = 13;
    answered(true);
    memory.matches = 17;
    CHECK_FALSE(answered(true).missed);
    CHECK_FALSE(due_after(100));
}
