#pragma once

#include "generator/draft.h"
#include "generator/lore.h"

namespace quiz {

/// A part that is nothing but a line of the cast: no record tells of it or its player, and the
/// pools do not know who played it. Nobody minds who it was, where it has one name ("Steve"), or
/// where it stands behind the leads of a cast that film lovers know.
[[nodiscard]] bool is_walk_on(const Part& part, const FilmLore& lore);

/// One behind the leads of which no record tells: who played it is asked, and not the other way
/// round.
[[nodiscard]] bool is_small_part(const Part& part, const FilmLore& lore);

/// Where the key is a part or its player, bars all whom nobody takes for it: whom the part's own
/// name tells of ("Elsa's doctor" is not Elsa), the two stars beside a part of which no record
/// tells, and, in the days when films were cast so, an African American beside a white player's
/// part, or the other way round.
void bar_impossible_parts(Draft& draft, const FilmLore& lore);

} // namespace quiz
