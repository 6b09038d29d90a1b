#include "rules/aftermath.h"

namespace quiz {

void remember_match(Memory& memory, const std::vector<Played>& played) {
    if (played.empty()) return;
    ++memory.matches;
    for (const Played& one : played)
        remember(memory, one.question.id, one.question.hardness, one.answers.front().right,
                 memory.matches);
}

} // namespace quiz
