#include "layout/table.h"

#include "layout/arrange.h"
#include "layout/looks.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace quiz {

namespace {

constexpr float row_leading = 1.5F; // in em sizes

float marker_room(const Sheet& sheet) {
    return sheet.scaled(sheet.theme().sizes.detail) + sheet.theme().spaces.tight;
}

std::vector<Box> cells(const Sheet& sheet, const TableOptions& options, const Box& row) {
    const float gap = sheet.theme().spaces.medium;
    const float all =
        std::accumulate(options.columns.begin(), options.columns.end(), 0.0F,
                        [](float sum, const TableColumn& column) { return sum + column.share; });
    Room room(row.inset(sheet.theme().spaces.small, 0));
    room.left(marker_room(sheet));
    const float width = room.rest().width - gap * static_cast<float>(options.columns.size() - 1);
    std::vector<Box> boxes;
    for (const TableColumn& column : options.columns)
        boxes.push_back(room.left(width * column.share / all, gap));
    return boxes;
}

} // namespace

float table_row_height(const Sheet& sheet) {
    return sheet.scaled(sheet.theme().sizes.body) * row_leading;
}

int table_rows_fitting(const Sheet& sheet, float height) {
    return std::max(0, static_cast<int>(std::floor(height / table_row_height(sheet))) - 1);
}

void table(Sheet& sheet, const TableOptions& options, const Box& place) {
    const Theme& theme = sheet.theme();
    const float least = table_row_height(sheet);
    // Rows as high as fill the place evenly.
    const float height = place.height / std::max(1.0F, std::floor(place.height / least));
    Room room(place);
    // Long titles wrap, in a row as high as they need.
    TextStyle title{.face = Face::ReadingMedium,
                    .size = theme.sizes.floor / sheet.text_scale(),
                    .colour = theme.colours.ink_soft};
    float title_height = height;
    const std::vector<Box> columns = cells(sheet, options, place);
    for (std::size_t i = 0; i < columns.size(); ++i)
        title_height = std::max(
            title_height, sheet.fit(title, options.columns[i].title, {columns[i].width, 0}).height);
    const Box titles = room.top(title_height);
    const std::vector<Box> title_cells = cells(sheet, options, titles);
    for (std::size_t i = 0; i < options.columns.size(); ++i) {
        title.align = options.columns[i].align;
        sheet.text(title, options.columns[i].title, title_cells[i]);
    }
    sheet.dots({titles.x + theme.spaces.small, titles.bottom()},
               {titles.right() - theme.spaces.small, titles.bottom()}, theme.colours.gold);

    Room lines = room;
    for (std::size_t r = 0; r < options.rows.size() && lines.rest().height >= least; ++r) {
        const Box row = lines.top(height);
        if (r > 0)
            sheet.dots({row.x + theme.spaces.small, row.y},
                       {row.right() - theme.spaces.small, row.y}, theme.colours.gold);
    }
    for (std::size_t r = 0; r < options.rows.size(); ++r) {
        if (room.rest().height < least) break;
        const Box row = room.top(height);
        const bool marked = options.marked == r;
        if (marked) {
            lit_row(sheet, {.focused = true}, row);
            const float side = sheet.scaled(theme.sizes.detail) * 0.9F;
            marker(sheet, {.focused = true},
                   {row.x + theme.spaces.tight, row.centre().y - side / 2, side, side},
                   theme.colours.crimson);
        }
        const std::vector<Box> boxes = cells(sheet, options, row);
        for (std::size_t i = 0; i < options.columns.size(); ++i)
            sheet.text(
                {.face = marked || options.columns[i].strong ? Face::ReadingBold : Face::Reading,
                 .size = theme.sizes.body,
                 .colour = theme.colours.ink,
                 .align = options.columns[i].align,
                 .most_lines = 1},
                options.rows[r].at(i), boxes[i]);
    }
}

} // namespace quiz
