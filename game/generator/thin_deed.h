#pragma once

#include "generator/heard.h"

namespace quiz {

/// Is what somebody did told so thinly that nobody could know it: in few words, without a name,
/// number, year or other title to hold on to ("kept the key to the cellar")? Cold readers marked
/// half of those. `question`: as it is heard, of a player or maker.
[[nodiscard]] bool is_thin_deed(const HeardWords& question);

} // namespace quiz
