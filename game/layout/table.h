#pragma once

#include "layout/sheet.h"

#include <optional>
#include <string>
#include <vector>

namespace quiz {

struct TableColumn {
    std::string title;
    float share = 1; ///< Of the width, relative to the others.
    Align align = Align::Left;
    bool strong = false;
};

struct TableOptions {
    std::vector<TableColumn> columns;
    std::vector<std::vector<std::string>> rows; ///< As many cells as columns.
    std::optional<std::size_t> marked;          ///< This row is lit and has a rose.
};

/// Height of one row at the player's text size.
[[nodiscard]] float table_row_height(const Sheet& sheet);
/// How many rows fit below the titles.
[[nodiscard]] int table_rows_fitting(const Sheet& sheet, float height);

/// A table on a card: titles, a line, rows. Rows that do not fit are left out.
void table(Sheet& sheet, const TableOptions& options, const Box& place);

} // namespace quiz
