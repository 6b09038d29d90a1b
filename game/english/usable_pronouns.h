#pragma once

#include "english/clause.h"

#include <string>

namespace quiz {

/// All words of a statement in order: lead, subject, verb, rest.
[[nodiscard]] Tokens all_of(const Clause& clause);

/// The one person the subject names; null when there are several or none.
[[nodiscard]] const Mention* person_of(const Tokens& subject);

/// Which pronoun in it is not certain to mean one, and why; empty when all are. `cut_apart`: any
/// may be somebody who was named in a sentence before that is not known.
[[nodiscard]] std::string pronoun_trouble(const Clause& clause, bool cut_apart);

} // namespace quiz
