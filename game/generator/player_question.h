#pragma once

#include "english/asking.h"
#include "films/film.h"
#include "generator/draft.h"
#include "generator/lore.h"

#include <optional>

namespace quiz {

/// The question for who plays the character that does what `asking` tells, where it asks for who
/// does it: "In the film "Low Water", which character sells the lamp?" becomes "In the film "Low
/// Water", which actor plays the character who sells the lamp?". Nothing where nobody is known to
/// play it, or its words stand in another order. A small cast has players enough to stand beside,
/// when it has too few parts.
[[nodiscard]] std::optional<Asking> for_player(const Asking& asking,
                                               const std::optional<Mention>& player);

/// Makes it a draft that stands in the place of the one for the character. Who plays another part
/// that the stem names is no wrong answer: "who tells Elsa" is not she.
void ask_instead(Draft& draft, const std::string& character, const FilmLore& lore);

/// Are its parts played, and not voiced?
[[nodiscard]] bool parts_are_seen(const Film& film);

} // namespace quiz
