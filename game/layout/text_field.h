#pragma once

#include "layout/sheet.h"

#include <string>

namespace quiz {

struct TextFieldOptions {
    std::string text;
    std::string empty; ///< Shown, softer, while there is no text.
    bool caret = true;
    Highlight highlight{};
};

/// A line to write on, with a caret behind the text.
void text_field(Sheet& sheet, const TextFieldOptions& options, const Box& place);

} // namespace quiz
