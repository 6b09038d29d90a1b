#pragma once

#include "generator/generator.h"

#include <algorithm>
#include <string_view>

namespace quiz::testing {

/// The question of that id; null when it was not asked.
inline const Question* find(const Generation& made, std::string_view id) {
    const auto found = std::find_if(made.questions.begin(), made.questions.end(),
                                    [&](const Question& q) { return q.id == id; });
    return found == made.questions.end() ? nullptr : &*found;
}

} // namespace quiz::testing
