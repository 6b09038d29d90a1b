#include "layout/focus.h"

#include "support/catch.h"

using namespace quiz;

namespace {

/// Four cards in two rows, and three tickets below.
const std::vector<Target> targets{
    {0, {0, 0, 100, 50}},    {1, {120, 0, 100, 50}},        {2, {0, 60, 100, 50}},
    {3, {120, 60, 100, 50}}, {4, {0, 120, 60, 20}},         {5, {80, 120, 60, 20}},
    {6, {160, 120, 60, 20}}, {7, {0, 150, 220, 20}, false},
};

} // namespace

TEST_CASE("An arrow leads to the nearest target in line", "[layout]") {
    struct Row {
        TargetId from;
        Direction direction;
        TargetId to;
    };
    const Row row = GENERATE(
        Row{0, Direction::Right, 1}, Row{1, Direction::Left, 0}, Row{0, Direction::Down, 2},
        Row{3, Direction::Up, 1}, Row{3, Direction::Left, 2}, Row{2, Direction::Down, 4},
        Row{3, Direction::Down, 6}, Row{4, Direction::Right, 5}, Row{5, Direction::Right, 6},
        Row{6, Direction::Up, 3}, Row{4, Direction::Up, 2});
    INFO(row.from << " -> " << row.to);
    CHECK(move_focus(targets, row.from, row.direction) == row.to);
}

TEST_CASE("At the edge the focus comes round in the same row or column", "[layout]") {
    CHECK(move_focus(targets, 1, Direction::Right) == 0);
    CHECK(move_focus(targets, 4, Direction::Left) == 6);
    CHECK(move_focus(targets, 0, Direction::Up) == 4);
}

TEST_CASE("What the pointer alone reaches is no place for the focus", "[layout]") {
    CHECK(move_focus(targets, 4, Direction::Down) != 7);
    CHECK(move_focus(targets, 7, Direction::Down) == 0);
    CHECK(move_focus(targets, no_target, Direction::Up) == 0);
    CHECK(move_focus({}, no_target, Direction::Up) == no_target);
    CHECK(move_focus({{3, {0, 0, 10, 10}}}, 3, Direction::Up) == no_target);
}

TEST_CASE("The target at a point is the last laid out there", "[layout]") {
    std::vector<Target> over = targets;
    over.push_back({8, {10, 10, 5, 5}});
    CHECK(target_at(over, {12, 12}) == 8);
    CHECK(target_at(over, {1, 1}) == 0);
    CHECK(target_at(over, {110, 10}) == no_target);
    CHECK(target_at(over, {99.9F, 49.9F}) == 0);
    CHECK(target_at(over, {100, 10}) == no_target);
}
