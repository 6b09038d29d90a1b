#pragma once

#include "english/token.h"

#include <cstddef>

namespace quiz {

/// Says what the name, title or date at `i` is where looking it up did not: by a noun beside it
/// ("the novelist Graham Greene"), its last word ("Hollywood Theatre"), who made it, a first name.
void settle(Tokens& tokens, std::size_t i);

} // namespace quiz
