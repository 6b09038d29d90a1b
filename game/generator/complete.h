#pragma once

#include "core/random.h"
#include "generator/draft.h"
#include "generator/lore.h"
#include "generator/quality.h"

#include <optional>
#include <vector>

namespace quiz {

/// A draft with its wrong answers found; or why it is not asked.
struct Completed {
    std::optional<Question> question;
    std::vector<Violation> violations; ///< Blockers when there is no question, else warnings.
    std::string reason;                ///< In plain words, when there is no question.
    /// The wrong answers among which chance chose, most tempting first; none for numbers and
    /// months. Whatever the seed, they are the same.
    std::vector<std::string> nearest{};
};

/// Finds three wrong answers that are wrong and tempt, and puts the options in order: numbers
/// ascending with the key's rank drawn uniformly, everything else shuffled uniformly. Whether there
/// is a question does not depend on `random`.
[[nodiscard]] Completed complete(const Draft& draft, const FilmLore& lore, Random random);

/// Wrong answers that were found, the film's own figures before the pool's.
struct Found {
    std::vector<std::string> wrong;
    std::size_t own = 0; ///< So many of them, at the front, belong to the film.
};

/// At most `most` wrong answers for the draft, nearest first (era, job, gender, country, length).
/// Each passes the judge.
[[nodiscard]] Found find_wrong(const Draft& draft, const FilmLore& lore, const WrongJudge& judge,
                               std::size_t most);

} // namespace quiz
