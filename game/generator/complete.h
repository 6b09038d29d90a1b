#pragma once

#include "core/random.h"
#include "generator/draft.h"
#include "generator/lore.h"
#include "generator/quality.h"

#include <optional>
#include <variant>
#include <vector>

namespace quiz {

/// A draft with its wrong answers found; or why it is not asked.
struct Completed {
    std::optional<Question> question;
    std::vector<Violation> violations; ///< Blockers when there is no question, else warnings.
    std::string reason;                ///< In plain words, when there is no question.
};

/// Finds three wrong answers that are wrong and tempt, and puts the options in order: numbers
/// ascending with the key's rank drawn uniformly, everything else shuffled uniformly. Whether there
/// is a question does not depend on `random`.
[[nodiscard]] Completed complete(const Draft& draft, const FilmLore& lore, Random random);

/// Wrong answers for the draft, nearest first, at most `most`: the film's own figures, then the
/// pool's (near in era, job, gender and country). Each passes judge_wrong().
[[nodiscard]] std::vector<std::string> find_wrong(const Draft& draft, const FilmLore& lore,
                                                  std::size_t most);

} // namespace quiz
