#pragma once

#include "english/token.h"

#include <functional>
#include <optional>

namespace quiz {

/// Looks a name up among everything known: the film's figures (short forms too), then the pools.
using FindName = std::function<std::optional<Mention>(std::string_view name)>;

/// Joins the words of names, dates and sums into one token each and says what they stand for: by
/// `find`, by a noun beside them ("the novelist Dora Kestrel", "\"Low Water,\" a novel"), by their
/// last word ("Hollywood Theatre"), by a first name.
/// `written_as_name` tells of a single word at the head of a sentence whether it is a name.
[[nodiscard]] Tokens with_mentions(
    const Tokens& tokens, const FindName& find,
    const std::function<bool(std::string_view)>& written_as_name = [](std::string_view) {
        return false;
    });

} // namespace quiz
