#pragma once

#include "screens/page.h"

#include <memory>

namespace quiz {

/// The page that follows a match that is over: name entry when the player has no name yet or made
/// the first ten, else the result.
[[nodiscard]] std::unique_ptr<Screen> after_match(Stage& stage, Performance performance);

/// Keeps the score of a match under the player's name, without asking: when the window closes.
Result keep_score(Stage& stage, const Performance& performance);

/// The name under which a score is kept when the player gave none.
[[nodiscard]] std::string name_or_guest(const Strings& words, const std::string& name);

/// Would this many points stand among the first ten of the table?
[[nodiscard]] bool makes_the_table(const Scores& scores, const ScoreTable& table, int points);

} // namespace quiz
