#pragma once

#include "english/token.h"

namespace quiz {

/// The sentence told plainly, word for word otherwise: what lacks its subject is said of the film
/// ("Based on a novel by ..."), what is short of a verb gets one ("Eleven Oscar nominations."), and
/// words that only point ("it was Ivo Sandor who ...", "famous") are left out.
[[nodiscard]] Tokens reworded(Tokens tokens, const Mention& film);

/// In the first sentence of an item "here" is in the film, and "four years earlier" is earlier than
/// it.
void anchor_in_film(Tokens& tokens, const Mention& film);

} // namespace quiz
