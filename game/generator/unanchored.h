#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace quiz {

/// All take the words of a question, folded, without what stands in quotation marks.

/// "has a longer part", "thought of trying it as well": than whose, and as who else, nothing says.
[[nodiscard]] bool compares_with_nothing(const std::vector<std::string>& words);

/// "Which actor declined?", "agreed at last", "the new version": what, and newer than which?
[[nodiscard]] bool leaves_open(const std::vector<std::string>& words);

/// "the suit", "the novel", "the little brother": known from what was said before, or not at all.
[[nodiscard]] bool points_back(const std::vector<std::string>& words);

/// "the two friends", who were named before.
[[nodiscard]] bool counts_back(std::string_view folded_question);

} // namespace quiz
