#pragma once

#include "english/asking.h"
#include "generator/lore.h"

#include <string_view>

namespace quiz {

/// Does a title in the character's name tell who is asked for, as "Dr. Vane" does of a surgeon?
/// `stem`: folded, without quotations.
[[nodiscard]] bool title_is_told(const Asking& asking, std::string_view stem);

/// Does the film's own title tell the place or work: Rome of "Roman Holiday", "Swan Lake" of "Black
/// Swan"?
[[nodiscard]] bool told_by_film_title(const Asking& asking, const FilmLore& lore);

} // namespace quiz
