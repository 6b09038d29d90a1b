#pragma once

#include "english/asking.h"
#include "generator/lore.h"

#include <string>

namespace quiz {

/// Why the answer cannot be who is asked for, by the record itself: a title that was taken for
/// somebody, a part for its player, an actress who is said to be none; or who plays a part and may
/// be a man or a woman. Empty when it can.
[[nodiscard]] std::string misnamed(const FilmLore& lore, const Record& record,
                                   const Asking& asking);

} // namespace quiz
