#pragma once

#include "generator/draft.h"
#include "generator/lore.h"

namespace quiz {

/// A part that is nothing but a line of the cast: it has one name only ("Steve"), no record tells
/// of it or its player, and the pools do not know who played it. Nobody minds who it was.
[[nodiscard]] bool is_walk_on(const Part& part, const FilmLore& lore);

/// Bars those whom nobody would have cast in the part, in the days when films were cast so: an
/// African American's part was no white player's, nor the other way round. `of_role`: the draft
/// asks for the part, not for its player.
void bar_cast_apart(Draft& draft, const Part& part, bool of_role, const FilmLore& lore);

} // namespace quiz
