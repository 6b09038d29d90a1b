#pragma once

#include "layout/sheet.h"

#include <string>

namespace quiz {

// Texts that are too long for their place, cut with an ellipsis.

/// The start of a long text, or for paths its end, which says more. `most`: characters.
[[nodiscard]] std::string shortened(const std::string& text, std::size_t most,
                                    bool keep_end = false);

/// A title, or the start of it that a line of that width holds.
[[nodiscard]] std::string cut_to_width(const Sheet& sheet, const TextStyle& style,
                                       const std::string& title, float width);

/// A long sentence, or the start of it that its place holds.
[[nodiscard]] std::string cut_to_place(const Sheet& sheet, const TextStyle& style,
                                       const std::string& text, const Box& place);

} // namespace quiz
