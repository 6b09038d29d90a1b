#pragma once

#include "english/asking.h"
#include "films/film.h"

#include <optional>

namespace quiz {

/// The question for who plays the character that does what `asking` tells, where it asks for who
/// does it: "In the film "Low Water", which character sells the lamp?" becomes "In the film "Low
/// Water", which actor plays the character who sells the lamp?". Nothing where nobody is known to
/// play it, or its words stand in another order. A small cast has players enough to stand beside,
/// when it has too few parts.
[[nodiscard]] std::optional<Asking> for_player(const Asking& asking,
                                               const std::optional<Mention>& player);

/// Are its parts played, and not voiced?
[[nodiscard]] bool parts_are_seen(const Film& film);

} // namespace quiz
