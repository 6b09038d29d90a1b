#include "layout/menu.h"

#include "layout/arrange.h"
#include "layout/looks.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr float row_leading = 1.16F; // of the label's line height
constexpr float label_share = 0.56F; // of a row that has a detail as well

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

void menu_row(Sheet& sheet, const MenuRow& row, const Box& box) {
    const Theme& theme = sheet.theme();
    const Highlight highlight = sheet.target(row.id, box);
    lit_row(sheet, highlight, box);

    Room room(box.inset(theme.spaces.small, 0));
    const float side = std::min(sheet.scaled(theme.sizes.body), box.height / 2);
    marker(sheet, highlight, centred(room.left(side, theme.spaces.small), {side, side}),
           theme.colours.crimson);
    const bool detailed = !row.detail.empty() && label_width(sheet, row, room.rest().width) > 0;
    const Box label =
        detailed ? room.left(label_width(sheet, row, room.rest().width), theme.spaces.small)
                 : room.rest();
    sheet.text({.face = highlight.focused ? Face::StageBold : Face::Stage,
                .size = theme.sizes.menu,
                .colour = highlight.focused ? theme.colours.crimson : theme.colours.ink,
                .most_lines = 1},
               row.label, label);
    // Where large text has to shrink to its row, the detail shrinks with the label.
    const float share = sheet.line_height(Face::ReadingMedium, theme.sizes.detail) /
                        sheet.line_height(Face::Stage, theme.sizes.menu);
    if (!detailed) return;
    const TextStyle style{.face = Face::ReadingMedium,
                          .size = theme.sizes.detail,
                          .colour = theme.colours.ink_soft,
                          .align = Align::Right,
                          .most_lines = 1};
    const float height = (label.height - 2 * theme.spaces.hair) * share;
    sheet.text(sheet.fit(style, row.detail, {room.rest().width, height}), style, room.rest());
}

} // namespace

Box menu(Sheet& sheet, const std::vector<MenuRow>& rows, const Box& place) {
    const Theme& theme = sheet.theme();
    const float count = static_cast<float>(rows.size());
    const Size padding{theme.spaces.medium, theme.spaces.small};
    const float wanted = sheet.line_height(Face::Stage, theme.sizes.menu) * row_leading;
    const float row_height = std::min(wanted, (place.height - 2 * padding.height) / count);
    const Box card = centred(place, {place.width, row_height * count + 2 * padding.height});
    sheet.box(card, card_look(theme));

    const Boxes boxes =
        quiz::rows(card.inset(padding.width, padding.height), static_cast<int>(rows.size()), 0);
    dotted_between(sheet, boxes);
    for (std::size_t i = 0; i < rows.size(); ++i) menu_row(sheet, rows[i], boxes[i]);
    return card;
}

} // namespace quiz
