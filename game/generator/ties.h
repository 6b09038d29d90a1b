#pragma once

#include "english/asking.h"
#include "generator/lore.h"

#include <string>

namespace quiz {

/// Why what a sentence tells has too little to do with the film, once it stands alone in a
/// question: somebody's youth, what was built long before, other people's doings. Empty when it
/// belongs to the film.
[[nodiscard]] std::string loose_tie(const Asking& asking, const FilmLore& lore);

} // namespace quiz
