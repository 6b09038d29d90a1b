#include "memory/memory.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace quiz {

namespace {

constexpr double guessing = 0.25;
constexpr double first_step = 1;
constexpr double step_decay = 0.05;
constexpr double least_step = 0.1;
constexpr int right_to_leave_boxes = 2;
/// Matches without it before it comes back, by box.
constexpr std::array<std::int64_t, right_to_leave_boxes> rest_in_box{1, 3};

/// How far one answer moves the level.
double step(const Memory& memory) {
    double answers = 0;
    for (const auto& [id, asked] : memory.asked) answers += asked.times;
    return std::max(least_step, first_step / (1 + step_decay * answers));
}

} // namespace

double chance(double level, double hardness) {
    return guessing + (1 - guessing) / (1 + std::exp(hardness - level));
}

bool is_due(const Memory& memory, const Memory::Asked& asked) {
    if (!asked.missed) return false;
    const auto box =
        static_cast<std::size_t>(std::clamp(asked.right_in_row, 0, right_to_leave_boxes - 1));
    return memory.matches - asked.last >= rest_in_box.at(box);
}

void remember(Memory& memory, const std::string& question_id, double hardness, bool right,
              std::int64_t match) {
    const double moved =
        memory.level + step(memory) * ((right ? 1.0 : 0.0) - chance(memory.level, hardness));
    memory.level = std::clamp(moved, -level_limit, level_limit);

    Memory::Asked& asked = memory.asked[question_id];
    ++asked.times;
    asked.last = match;
    asked.right_in_row = right ? asked.right_in_row + 1 : 0;
    asked.missed = right ? asked.missed && asked.right_in_row < right_to_leave_boxes : true;
}

} // namespace quiz
