#pragma once

#include "english/clause.h"

#include <string>

namespace quiz {

/// Of a statement told whole, word by word: which pronoun in it stands for nothing that the
/// statement names before, and so for something said before it. Empty when there is none: then it
/// reads as it did where it was written.
[[nodiscard]] std::string points_outside(const Clause& clause);

/// "had never sung before but was preferred to 40 others", "did not allow it": told word for word,
/// with what tells whoever did so from all others.
[[nodiscard]] bool keeps_denial(const Clause& clause);

/// "wanted Nora Whitcombe to play Elsa"
[[nodiscard]] bool wants_in_part(const Clause& clause);

/// "Ivo Sandor has said that he ...": that somebody says so of himself, or what he wanted of one,
/// is told for sure.
[[nodiscard]] bool said_by_one(const Clause& clause);

} // namespace quiz
