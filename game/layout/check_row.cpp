#include "layout/check_row.h"

#include "layout/arrange.h"
#include "layout/looks.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace quiz {

namespace {

constexpr float row_leading = 1.3F;  // of the label's line height
constexpr float box_share = 0.52F;   // of the row's height
constexpr float most_columns = 0.6F; // of the width, all cells together

void check_box(Sheet& sheet, bool checked, const Box& place) {
    const Theme& theme = sheet.theme();
    BoxLook look =
        plain_look(checked ? theme.colours.crimson : theme.colours.card_lit_top, theme.radii.small);
    look.border = checked ? theme.colours.crimson : theme.colours.ink_soft;
    look.border_width = theme.spaces.border;
    sheet.box(place, look);
    if (checked) sheet.symbol(Symbol::Tick, place.inset(theme.spaces.hair), theme.colours.cream);
}

/// A column without the gap on its left: what grows with the player's text size stays out of that.
Box written_part(const Sheet& sheet, const Box& column) {
    const float gap = std::min(sheet.theme().spaces.small, column.width / 2);
    return {column.x + gap, column.y, column.width - gap, column.height};
}

} // namespace

float check_row_height(const Sheet& sheet) {
    return sheet.stretched(sheet.theme().sizes.body) * sheet.theme().leading.stage * row_leading;
}

CheckColumns check_columns(const Sheet& sheet, const std::vector<std::vector<std::string>>& rows,
                           float width) {
    const Theme& theme = sheet.theme();
    TextStyle style{.face = Face::ReadingBold, .size = theme.sizes.hint};
    std::vector<float> widths;
    for (;;) {
        widths.assign(rows.front().size(), 0);
        for (const auto& cells : rows)
            for (std::size_t i = 0; i < cells.size(); ++i)
                widths.at(i) =
                    std::max(widths.at(i), sheet.width(style, cells[i]) + theme.spaces.medium);
        const float sum = std::accumulate(widths.begin(), widths.end(), 0.0F);
        const float least = theme.sizes.floor / sheet.text_scale();
        if (sum <= width / 2) return {std::move(widths), style.size};
        if (style.size <= least) {
            const float share = std::min(1.0F, width * most_columns / sum);
            for (float& one : widths) one *= share;
            return {std::move(widths), style.size};
        }
        style.size = std::max(least, style.size - 1);
    }
}

float check_row_titles_height(const Sheet& sheet, const std::vector<std::string>& titles,
                              const CheckColumns& columns) {
    const Theme& theme = sheet.theme();
    const TextStyle style{.face = Face::ReadingMedium,
                          .size = theme.sizes.floor / sheet.text_scale()};
    float height = check_row_height(sheet);
    for (std::size_t i = 0; i < titles.size(); ++i)
        height = std::max(height,
                          sheet
                              .fit(style, titles[i],
                                   {written_part(sheet, {0, 0, columns.widths.at(i), 0}).width, 0})
                              .height);
    return height;
}

float check_row_label_width(const Sheet& sheet, const CheckColumns& columns, float row_width) {
    const float sides = 2 * (check_row_height(sheet) * box_share + sheet.theme().spaces.small);
    return row_width - 2 * sheet.theme().spaces.small - sides -
           std::accumulate(columns.widths.begin(), columns.widths.end(), 0.0F);
}

TextStyle check_row_label_style(const Sheet& sheet) {
    // As wide as it gets, when the row is lit; all in one size.
    const float size = sheet.stretched(sheet.theme().sizes.body);
    return {
        .face = Face::StageBold, .size = size / sheet.text_scale(), .most_lines = 1, .floor = size};
}

void check_row(Sheet& sheet, const CheckRowOptions& options, const Box& place) {
    const Theme& theme = sheet.theme();
    const bool titles = options.id == no_target;
    const Highlight highlight = titles ? Highlight{} : sheet.target(options.id, place);
    lit_row(sheet, highlight, place);
    Room room(place.inset(theme.spaces.small, 0));
    const float side = check_row_height(sheet) * box_share;
    marker(sheet, highlight, centred(room.left(side, theme.spaces.small), {side, side}),
           theme.colours.crimson);
    const Box tick = room.left(side, theme.spaces.small);
    if (options.checked) check_box(sheet, *options.checked, centred(tick, {side, side}));
    for (std::size_t i = options.cells.size(); i-- > 0;) {
        const bool warns = options.warn && i + 1 == options.cells.size();
        sheet.text({.face = titles  ? Face::ReadingMedium
                            : warns ? Face::ReadingBold
                                    : Face::Reading,
                    .size = options.columns.size,
                    .colour = warns    ? theme.colours.wrong
                              : titles ? theme.colours.ink_soft
                                       : theme.colours.ink,
                    .align = Align::Right,
                    .most_lines = titles ? 0 : 1},
                   options.cells.at(i),
                   written_part(sheet, room.right(options.columns.widths.at(i))));
    }
    TextStyle label = check_row_label_style(sheet);
    if (titles)
        label = {.face = Face::ReadingMedium, .size = theme.sizes.hint, .most_lines = 1};
    else if (!highlight.focused)
        label.face = Face::Stage;
    label.colour = titles              ? theme.colours.ink_soft
                   : highlight.focused ? theme.colours.crimson
                                       : theme.colours.ink;
    sheet.text(label, options.label, room.rest());
}

} // namespace quiz
