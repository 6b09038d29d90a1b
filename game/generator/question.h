#pragma once

#include "films/film.h"

#include <array>
#include <string>
#include <vector>

namespace quiz {

/// One question with four options, of which exactly one is right.
struct Question {
    std::string id;   ///< "the-red-shoes/ballet-paintings/who/hein-heckroth": stable.
    std::string film; ///< Title, as printed.
    std::string film_slug;
    std::string prompt; ///< The stem.
    std::array<std::string, 4> options;
    int answer = 0; ///< Index of the key, 0 to 3.
    AnswerType kind = AnswerType::Thing;
    Difficulty difficulty = Difficulty::Medium;
    /// Prior on the scale of the player's level, -2 (easy) to +2 (hard); orders within a band.
    /// hardness.h says where it comes from.
    double hardness = 0;
    std::string source; ///< "trivia/ballet-paintings", "cast/<slug of the role>": the record.
    std::string fact;   ///< Questions of one fact are never in one match.
    std::string explanation;
    bool spoiler = false;
    bool operator==(const Question&) const = default;

    [[nodiscard]] const std::string& key() const {
        return options.at(static_cast<std::size_t>(answer));
    }
};

} // namespace quiz
