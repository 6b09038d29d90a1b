#pragma once

#include "layout/sheet.h"

#include <optional>
#include <string>
#include <vector>

namespace quiz {

/// A row of a list to choose several from: a box with a tick or without, a label, and cells at the
/// right, as in a table.
struct CheckRowOptions {
    TargetId id = no_target; ///< no_target: the titles above such rows.
    std::string label;
    std::vector<std::string> cells;
    std::vector<float> shares;   ///< Of the row's width, one for each cell; the label has the rest.
    std::optional<bool> checked; ///< Nothing: there is nothing to choose.
    bool warn = false;           ///< The last cell stands out.
};

void check_row(Sheet& sheet, const CheckRowOptions& options, const Box& place);

/// Height of such a row at the player's text size.
[[nodiscard]] float check_row_height(const Sheet& sheet);

} // namespace quiz
