#pragma once

#include "generator/suggest.h"

#include <string>

namespace quiz {

/// What was proposed, in words: a line for each sentence that got nothing, with the reasons, and
/// the counts.
[[nodiscard]] std::string to_readable(const Suggestion& suggestion);

} // namespace quiz
