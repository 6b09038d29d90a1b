#pragma once

#include "english/token.h"

#include <cstddef>
#include <string_view>

namespace quiz {

/// Where a statement may begin: behind a lead or a mark, or another statement.
[[nodiscard]] bool begins_statement(const Tokens& tokens, std::size_t at);

/// "won a prize and was nominated for the Oscar for Ivo Lane's score": that was not won.
[[nodiscard]] bool only_nominated(const Tokens& tokens, std::size_t from, std::size_t to);

/// "In which year ...", "... by which writer?": it begins or ends with what it asks, with no film
/// put before.
[[nodiscard]] bool asks_plainly(std::string_view question);

} // namespace quiz
