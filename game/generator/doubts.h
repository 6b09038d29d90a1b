#pragma once

#include "english/asking.h"
#include "generator/lore.h"

#include <string>
#include <string_view>

namespace quiz {

/// Why a question read from a sentence is better not asked, in plain words: it says less than the
/// sentence, names nothing that it could be about or be known by, or tells its answer. Empty when
/// it may be asked. `sentence` is the whole one that it was read from.
[[nodiscard]] std::string doubt_of(const Asking& asking, std::string_view sentence,
                                   const FilmLore& lore);

} // namespace quiz
