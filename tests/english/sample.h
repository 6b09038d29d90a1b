#pragma once

#include "english/asking.h"

#include <string>
#include <string_view>
#include <vector>

namespace quiz::testing {

/// "The Salt Mirror" (1953): a film that never was, directed by Ada Marlow, with its people, and a
/// few places and names of no film that everybody would know.
[[nodiscard]] const Subject& salt_mirror();

/// Everything asked of a text, as "Question? Answer", the best first, sentence by sentence.
[[nodiscard]] std::vector<std::string> asked(std::string_view text, bool story = false);

/// With what is asked again, in a relation's words.
[[nodiscard]] std::vector<std::string> asked_at_all(std::string_view text);

/// Why nothing was asked of the first sentence of which nothing was.
/// Of a story that told `before` first.
[[nodiscard]] std::vector<std::string> asked_after(const std::vector<std::string>& before,
                                                   std::string_view text);
/// The first sentence as it can stand alone.
[[nodiscard]] std::string told_alone(std::string_view text);
[[nodiscard]] std::string why_not(std::string_view text, bool story = false);

/// The tokens of a sentence with its names joined.
[[nodiscard]] Tokens mentions_of(std::string_view sentence);

/// The sentences after pronouns and "the film" were replaced.
[[nodiscard]] std::vector<std::string> resolved(const std::vector<std::string>& sentences);

} // namespace quiz::testing
