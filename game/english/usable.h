#pragma once

#include "english/clause.h"

#include <string>
#include <string_view>

namespace quiz {

/// Why a statement must not be asked: a denial, a guess, a plan, what somebody only said, a pronoun
/// that points out of it, time without an anchor. Empty when it may be.
/// `story`: of the plot; `cut_apart`: what was told before is not known.
[[nodiscard]] std::string unusable(const Clause& clause, bool story, bool cut_apart = true);

/// The same of a whole sentence: a source that stands before or behind it ("according to ...",
/// "Reportedly, ...", "..., she said"), however plain the rest is.
[[nodiscard]] std::string hearsay(const Tokens& sentence);

/// "the scene", "the actress", "the film" where another was named: the noun of which nothing behind
/// it says which is meant; empty: there is none.
[[nodiscard]] std::string vague_noun(const Tokens& all);

/// "perhaps", "reportedly"
[[nodiscard]] bool is_guess(std::string_view lower);

/// "not", "without", "nobody", "hardly"
[[nodiscard]] bool denies(const Token& token);

/// "said that ...", "was thought to ...": what follows is not told as a fact.
[[nodiscard]] bool only_reports(const Clause& clause);

/// Without the "because ...", "although ..." or "after ..." that ends it: the rest is as true.
[[nodiscard]] Clause without_last_clause(const Clause& clause);

/// Words that only join sentences ("also", "then", "finally") are taken out.
void drop_joiners(Clause& clause);

/// Many may share what the verb says ("admire", "attend"): who did it is not asked.
[[nodiscard]] bool shared_by_many(std::string_view base);
/// The same of "was ... by": "was praised by".
[[nodiscard]] bool shared_when_done_to(std::string_view base);

} // namespace quiz
