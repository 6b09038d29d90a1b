#pragma once

#include "english/clause.h"

#include <string>

namespace quiz {

/// Of a statement told whole, word by word: which pronoun in it stands for nothing that the
/// statement names before, and so for something said before it. Empty when there is none: then it
/// reads as it did where it was written.
[[nodiscard]] std::string points_outside(const Clause& clause);

} // namespace quiz
