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

/// "cast/elsa-brandt/who-plays/nora-whitcombe" of the small film; null where it is not asked.
inline const Question* asked(const Generation& made, const std::string& id) {
    return find(made, "the-glass-harbour/" + id);
}

inline bool offers(const Question& question, const std::string& option) {
    return std::count(question.options.begin(), question.options.end(), option) > 0;
}

} // namespace quiz::testing
