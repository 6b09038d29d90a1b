#pragma once

#include "core/strings.h"

#include <string>
#include <string_view>

namespace quiz {

/// The name of the language that nobody speaks, for `--language` and the settings file.
inline constexpr std::string_view pseudo_language_id = "pseudo";

/// A strings file made of another's sentences: every letter has an accent, every sentence is
/// longer by 40 % at least, places aside, and stands in [brackets]. What is not in brackets on a
/// page did not come from the file; what does not fit would not fit in German either. Places in
/// braces, *strong* parts and line breaks stay; a sentence without a letter stays as it is.
[[nodiscard]] std::string pseudo_json(const Strings& english);

/// One such sentence.
[[nodiscard]] std::string pseudo_sentence(std::string_view sentence);

/// The same, read as every strings file is, with `english` to fall back on.
[[nodiscard]] Strings pseudo_language(const Strings& english);

} // namespace quiz
