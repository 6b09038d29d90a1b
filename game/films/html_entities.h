#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace quiz {

struct DecodedText {
    std::string text;
    std::vector<std::string> unknown; ///< References that stand for nothing known: "&foo;".
};

/// The text with the character references of HTML decoded once: "&quot;", "&#039;", "&#x27;". An
/// unknown one stays as it stands, and so does an ampersand by itself.
[[nodiscard]] DecodedText decode_entities(std::string_view text);

} // namespace quiz
