#pragma once

#include <algorithm>
#include <string_view>

namespace quiz {

/// Calls `take` with every word of a list whose words stand between spaces.
template <typename Take>
void each_word(std::string_view list, Take take) {
    while (!list.empty()) {
        const auto end = std::min(list.find(' '), list.size());
        if (end > 0) take(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
}

/// Is the word one of the list?
[[nodiscard]] inline bool in_list(std::string_view list, std::string_view word) {
    bool found = false;
    each_word(list, [&](std::string_view one) { found = found || one == word; });
    return found;
}

} // namespace quiz
