#pragma once

#include "core/problem.h"
#include "films/catalogue.h"
#include "generator/question.h"

#include <cstdint>
#include <string>
#include <vector>

namespace quiz {

/// What became of one thing that could have been asked: for `questions --explain`.
struct Outcome {
    std::string source; ///< "the-red-shoes/trivia/ballet-paintings"
    std::string asked;  ///< The question's id; empty when it was not asked.
    std::string reason; ///< Why not, in plain words.
};

struct Generation {
    std::vector<Question> questions; ///< In film and file order; the ids are different.
    std::vector<Outcome> outcomes;   ///< Everything considered, in the same order.
    Problems
        problems; ///< Hand-written questions that break a rule of question quality, with place.
};

class PoolLore;

/// Every question of one film by itself, from pools that were prepared once: for streams. The same
/// as generate() gives for a catalogue of this film alone.
[[nodiscard]] Generation generate(const Film& film, const PoolLore& pool, std::uint64_t seed);

/// Every question the catalogue's films give. The same catalogue and seed give the same bytes on
/// any machine; the seed chooses wrong answers and option order, never whether something is asked.
/// Of two questions with the same stem only one is asked: in a film the author's before one made by
/// itself, else that of the earlier film and record. So a new record can take the place of another
/// one's question of the very same words, and gives ids to both where only pattern and answer were
/// the same; it changes no other question.
[[nodiscard]] Generation generate(const Catalogue& catalogue, std::uint64_t seed);

} // namespace quiz
