#pragma once

#include "generator/heard.h"

namespace quiz {

/// Has a question words that only their place in a text explains ("after all", "for once", "the one
/// in \"Low Water\""), or a turn of phrase in which nobody asks ("on a budget of how much", "in the
/// title of \"Low Water\"")? `question`: as it is heard.
[[nodiscard]] bool has_leftovers(const HeardWords& question);

} // namespace quiz
