#pragma once

#include "english/token.h"

#include <functional>
#include <optional>

namespace quiz {

/// Looks a name up among everything known: the film's figures (short forms too), then the pools.
using FindName = std::function<std::optional<Mention>(std::string_view name)>;

/// Joins the words of names, dates and sums into one token each and says what they stand for: by
/// `find`, by a noun beside them ("the novelist Graham Greene", "\"Nostromo,\" a novel"), by their
/// last word ("Hollywood Theatre"), by a first name.
[[nodiscard]] Tokens with_mentions(const Tokens& tokens, const FindName& find);

} // namespace quiz
