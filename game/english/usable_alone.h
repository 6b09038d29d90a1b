#pragma once

#include "english/clause.h"

#include <string>

namespace quiz {

/// A prize of the stage, of television or of letters: "a Tony", which no film wins.
[[nodiscard]] bool is_stage_prize(const Token& token);

/// Why a statement must not stand alone: it was cut off, its words do not fit each other, or what
/// it tells of is not said to be of the film. Empty where nothing is wrong.
[[nodiscard]] std::string trouble_alone(const Clause& clause, bool story);

} // namespace quiz
