#pragma once

#include "generator/complete.h"

namespace quiz {

/// How well the key is known to somebody who has seen the film, best known first.
enum class Fame {
    Lead,    ///< A director, or one of the first three of the cast list: actor or part.
    Known,   ///< One of the next three of the cast list, or in a pool.
    Obscure, ///< Neither.
    None,    ///< A number or a word: it has no fame.
};

/// What the prior looks at. None of it depends on the seed, so that neither does the band.
struct HardnessFeatures {
    AnswerType kind = AnswerType::Thing;
    Fame fame = Fame::None;
    int closeness = 0;   ///< Of the three nearest wrong answers: 2 each of the film, 1 of the era.
    bool choice = true;  ///< The wrong answers are names: closeness counts.
    std::string section; ///< Where the fact stands: "cast", "crew", "trivia", "storyline" ...
    int numbers = 0;     ///< Numbers in the stem, the film's year aside.
    int words = 0;       ///< Words of the stem.
};

[[nodiscard]] HardnessFeatures hardness_features(const Draft& draft, const FilmLore& lore,
                                                 const Completed& done);

/// The prior in tenths, -20 (easy) to 20 (hard): a sum of the rows of the table in
/// game/generator/README.md. Whole numbers, since it must come out alike on every machine.
[[nodiscard]] int hardness_points(const HardnessFeatures& features);

[[nodiscard]] Difficulty band_of(int points);

/// Gives the question its band and its hardness. A band that the author gave stands; the hardness
/// is then the nearest that lies in it.
void grade(Question& question, std::optional<Difficulty> given, int points);

} // namespace quiz
