#pragma once

#include "rules/actions.h"

#include <optional>
#include <string>
#include <string_view>

namespace quiz {

/// The action as recordings write it: "choose 2", "use halve", "join {...}", "end-act".
[[nodiscard]] std::string to_words(const Action& action);
/// Nothing when the words are no action.
[[nodiscard]] std::optional<Action> read_action(std::string_view words);

/// {"name": "Anna", "mark": 3, "team": -1}, in one line.
[[nodiscard]] std::string to_words(const Player& player);
[[nodiscard]] std::optional<Player> read_player(std::string_view words);

/// The whole text as a number.
template <typename Number>
[[nodiscard]] std::optional<Number> whole_number(std::string_view text);

/// Cuts the first word off; the rest begins after the one space behind it.
[[nodiscard]] std::string_view next_word(std::string_view& rest);

} // namespace quiz
