#pragma once

#include "generator/heard.h"

namespace quiz {

/// Does a question break off before it has said what ("persuades his friend Tony"), end in a word
/// that stood for something told before ("takes the red one", "accepted hers"), or ask at its end
/// for what is no part of its statement ("opened in March, cost how much")? `question`: as it is
/// heard.
[[nodiscard]] bool is_cut_short(const HeardWords& question);

} // namespace quiz
