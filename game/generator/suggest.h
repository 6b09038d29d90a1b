#pragma once

#include "generator/generator.h"

#include <cstddef>
#include <vector>

namespace quiz {

/// A film whose bare sentences got the asks that the generator would make of them.
struct Suggestion {
    Film film;             ///< As given, but for the added asks.
    std::size_t bare = 0;  ///< Sentences without asks that it had,
    std::size_t asked = 0; ///< of which so many have some now,
    std::size_t asks = 0;  ///< so many together.
    /// Of the sentences that got none, in file order; `source` is "trivia/ballet-paintings".
    std::vector<Outcome> nothing;
    /// What the game asks of a bare sentence, but would not ask, or not without a fault, when
    /// written down: the asks make more names known to the film.
    std::vector<Outcome> taken_back;
};

/// Proposes asks for every record of the film that has no `ask`: question, answer and type of each
/// question that generate() makes of it, and of no other. Written down, they break no rule and are
/// asked again. What has an `ask`, be it an empty one, stays as it is.
/// REQUIRES: `bank` holds one film, with the origins that read_film() gives.
[[nodiscard]] Suggestion suggest_asks(const Catalogue& bank);

} // namespace quiz
