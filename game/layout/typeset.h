#pragma once

#include "layout/text_line.h"

#include <cstddef>
#include <string_view>

namespace quiz {

/// The sign that is shown for the character at `index`: authors and keyboards write straight quotes
/// and a hyphen for a minus, a printed programme shows “these”, ’ and −. Didot draws its straight
/// apostrophe curly and sets it close, but its curly one far apart: there the straight one stands
/// for both. Control characters count as spaces. A sign alone, as on a key, is shown as it is.
/// REQUIRES: index < text.size().
[[nodiscard]] char32_t typeset(Face face, std::u32string_view text, std::size_t index);

} // namespace quiz
