#pragma once

#include "layout/sheet.h"

#include <optional>
#include <string>
#include <vector>

namespace quiz {

/// The cells at the right of such rows: how wide each column is, and the one size of all of them.
struct CheckColumns {
    std::vector<float> widths;
    float size = 0; ///< At a text size of 100 %.
};

/// A row of a list to choose several from: a box with a tick or without, a label, and cells at the
/// right, as in a table.
struct CheckRowOptions {
    TargetId id = no_target; ///< no_target: the titles above such rows.
    std::string label;
    std::vector<std::string> cells;
    CheckColumns columns;        ///< One for each cell; the label has the rest.
    std::optional<bool> checked; ///< Nothing: there is nothing to choose.
    bool warn = false;           ///< The last cell stands out.
};

void check_row(Sheet& sheet, const CheckRowOptions& options, const Box& place);

/// Columns for the cells of such rows: each as wide as its widest cell. `rows` are the cells
/// of every row, the titles among them; of columns that take more than half of `width` the text is
/// to be smaller. REQUIRES: `rows` is not empty, and no row is longer than the first.
[[nodiscard]] CheckColumns
check_columns(const Sheet& sheet, const std::vector<std::vector<std::string>>& rows, float width);

/// Height of the row of titles: that of every row, or more where titles wrap.
[[nodiscard]] float check_row_titles_height(const Sheet& sheet,
                                            const std::vector<std::string>& titles,
                                            const CheckColumns& columns);

/// What is left for the label of such a row, and how it is written there.
[[nodiscard]] float check_row_label_width(const Sheet& sheet, const CheckColumns& columns,
                                          float row_width);
[[nodiscard]] TextStyle check_row_label_style(const Sheet& sheet);

/// Height of such a row at the player's text size.
[[nodiscard]] float check_row_height(const Sheet& sheet);

} // namespace quiz
