#pragma once

#include "layout/sheet.h"

#include <optional>
#include <string>

namespace quiz {

/// A row of a settings card: a name at the left, its value at the right between two arrows.
struct ChoiceRowOptions {
    TargetId id = no_target;   ///< The row: pressing it takes the next value or opens it.
    TargetId less = no_target; ///< The arrows, for the pointer; without a number there are none.
    TargetId more = no_target;
    std::string label;
    std::string value;
    std::optional<float> share{}; ///< 0 to 1: drawn as a bar beside the value.
};

void choice_row(Sheet& sheet, const ChoiceRowOptions& options, const Box& place);

} // namespace quiz
