#pragma once

#include "generator/heard.h"

#include <string_view>

namespace quiz {

/// Does the question begin with what it asks for, behind a lead and a preposition at most?
[[nodiscard]] bool at_head(const HeardWords& words, const Gap& gap);

/// "Which actress learned it, and she did it alone?": the question has a subject already.
[[nodiscard]] bool begins_anew(const HeardWords& words);

/// "was in his forties and Rex Tarrant only 27": told of two, with one verb.
[[nodiscard]] bool tells_of_two(const HeardWords& words);

/// "signed with Warner Bros. This was her first": a full stop that was none.
[[nodiscard]] bool has_two_sentences(std::string_view question);

/// "Rex Tarrant, who loves "Low Water", shot it again in which year?": heard as a story, until the
/// last words ask.
[[nodiscard]] bool states_first(std::string_view question);

} // namespace quiz
