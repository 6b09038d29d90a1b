#pragma once

#include <string>
#include <vector>

namespace quiz {

/// Both take the words of a question, folded, without what stands in quotation marks.

/// "has a longer part", "thought of trying it as well": than whose, and as who else, nothing says.
[[nodiscard]] bool compares_with_nothing(const std::vector<std::string>& words);

/// "Which actor declined?", "agreed at last", "the new version": what, and newer than which?
[[nodiscard]] bool leaves_open(const std::vector<std::string>& words);

} // namespace quiz
