#include "layout/menu.h"

#include "layout/arrange.h"
#include "layout/looks.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr float row_leading = 1.16F; // of the label's line height
constexpr float mark_share = 0.78F;  // of a row's height
constexpr float label_share = 0.56F; // of a row that has a detail as well
constexpr float most_grown = 1.5F;   // few rows are so much larger, at most
constexpr float airy = 1.6F;         // and with marks so much higher: the marks grow on
constexpr float line_share = 0.865F; // of a row's height: what hangs down stays off the dots

/// Of a row that has a detail: its usual share, or what long words leave. 0 where both do not fit
/// even at the smallest size: then the detail gives way.
float label_width(const Sheet& sheet, const MenuRow& row, float width) {
    const Theme& theme = sheet.theme();
    const float smallest = theme.sizes.floor / sheet.text_scale();
    const float both = width - theme.spaces.small;
    const float label = sheet.width({.face = Face::StageBold, .size = smallest}, row.label) + 1;
    const float detail =
        sheet.width({.face = Face::ReadingMedium, .size = smallest}, row.detail) + 1;
    if (label + detail > both) return 0;
    return std::max(label, std::min(both * label_share, both - detail));
}

/// Where the parts of a row stand.
struct Parts {
    Box marker;
    Box mark;
    Box label;
    Box detail; ///< Empty where there is none, or no room for it.
};

Parts parts(const Sheet& sheet, const MenuRow& row, const Box& box) {
    const Theme& theme = sheet.theme();
    Parts parts;
    Room room(box.inset(theme.spaces.small, 0));
    const float side = std::min(sheet.scaled(theme.sizes.body), box.height / 2);
    parts.marker = centred(room.left(side, theme.spaces.small), {side, side});
    if (row.mark) {
        const float mark = box.height * mark_share;
        parts.mark = centred(room.left(mark, theme.spaces.small), {mark, mark});
    }
    const float label = row.detail.empty() ? 0 : label_width(sheet, row, room.rest().width);
    if (label <= 0) {
        parts.label = room.rest();
        return parts;
    }
    parts.label = room.left(label, theme.spaces.small);
    parts.detail = room.rest();
    return parts;
}

TextStyle label_style(const Theme& theme, bool focused, float grown) {
    return {.face = focused ? Face::StageBold : Face::Stage,
            .size = theme.sizes.menu * grown,
            .colour = focused ? theme.colours.crimson : theme.colours.ink,
            .most_lines = 1};
}

/// All rows are set alike: the size at which the longest of them fits, lit or not.
float label_size(const Sheet& sheet, const std::vector<MenuRow>& rows, float grown,
                 const Box& box) {
    const Theme& theme = sheet.theme();
    float size = sheet.scaled(theme.sizes.menu * grown);
    for (const MenuRow& row : rows) {
        const Box place = parts(sheet, row, box).label;
        const TextBlock block = sheet.fit(label_style(theme, true, grown), row.label,
                                          {place.width, place.height * line_share});
        size = std::min(size, block.lines.front().size);
    }
    return size / sheet.text_scale();
}

void menu_row(Sheet& sheet, const MenuRow& row, float size, float grown, const Box& box) {
    const Theme& theme = sheet.theme();
    const Highlight highlight = sheet.target(row.id, box);
    lit_row(sheet, highlight, box);
    const Parts places = parts(sheet, row, box);
    marker(sheet, highlight, places.marker, theme.colours.crimson);
    if (row.mark) sheet.seat_mark(*row.mark, places.mark);
    TextStyle label = label_style(theme, highlight.focused, grown);
    label.size = size;
    sheet.text(label, row.label, places.label);
    if (places.detail.width <= 0) return;
    // Where large text has to shrink to its row, the detail shrinks with the label.
    const float share = sheet.line_height(Face::ReadingMedium, theme.sizes.detail) /
                        sheet.line_height(Face::Stage, theme.sizes.menu);
    const TextStyle style{.face = Face::ReadingMedium,
                          .size = theme.sizes.detail * grown,
                          .colour = theme.colours.ink_soft,
                          .align = Align::Right,
                          .most_lines = 1};
    const float height = (places.label.height - 2 * theme.spaces.hair) * share;
    sheet.text(sheet.fit(style, row.detail, {places.detail.width, height}), style, places.detail);
}

} // namespace

float menu_height(const Sheet& sheet, const std::vector<MenuRow>& rows) {
    const Theme& theme = sheet.theme();
    return static_cast<float>(rows.size()) * sheet.line_height(Face::Stage, theme.sizes.menu) *
               row_leading +
           2 * theme.spaces.small;
}

Box menu(Sheet& sheet, const std::vector<MenuRow>& rows, const Box& place) {
    const Theme& theme = sheet.theme();
    const float count = static_cast<float>(rows.size());
    const Size padding{theme.spaces.medium, theme.spaces.small};
    const float wanted = (menu_height(sheet, rows) - 2 * padding.height) / count;
    const float grown =
        quiz::grown(most_grown / sheet.text_scale(), place.height,
                    [&](float share) { return count * wanted * share + 2 * padding.height; });
    const bool marked = std::all_of(rows.begin(), rows.end(),
                                    [](const MenuRow& row) { return row.mark.has_value(); });
    const float row_height =
        std::min(wanted * grown * (marked ? airy : 1), (place.height - 2 * padding.height) / count);
    const Box card = centred(place, {place.width, row_height * count + 2 * padding.height});
    sheet.box(card, card_look(theme));

    const Boxes boxes =
        quiz::rows(card.inset(padding.width, padding.height), static_cast<int>(rows.size()), 0);
    dotted_between(sheet, boxes);
    const float size = label_size(sheet, rows, grown, boxes[0]);
    for (std::size_t i = 0; i < rows.size(); ++i) menu_row(sheet, rows[i], size, grown, boxes[i]);
    return card;
}

} // namespace quiz
