#include "layout/check_row.h"

#include "layout/arrange.h"
#include "layout/looks.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr float row_leading = 1.3F; // of the label's line height
constexpr float box_share = 0.52F;  // of the row's height

void check_box(Sheet& sheet, bool checked, const Box& place) {
    const Theme& theme = sheet.theme();
    BoxLook look =
        plain_look(checked ? theme.colours.crimson : theme.colours.card_lit_top, theme.radii.small);
    look.border = checked ? theme.colours.crimson : theme.colours.ink_soft;
    look.border_width = theme.spaces.border;
    sheet.box(place, look);
    if (checked) sheet.symbol(Symbol::Tick, place.inset(theme.spaces.hair), theme.colours.cream);
}

} // namespace

float check_row_height(const Sheet& sheet) {
    return sheet.stretched(sheet.theme().sizes.body) * sheet.theme().leading.stage * row_leading;
}

void check_row(Sheet& sheet, const CheckRowOptions& options, const Box& place) {
    const Theme& theme = sheet.theme();
    const bool titles = options.id == no_target;
    const Highlight highlight = titles ? Highlight{} : sheet.target(options.id, place);
    if (highlight.any())
        sheet.box(place.inset(0, theme.spaces.hair / 2), row_look(theme, highlight));
    Room room(place.inset(theme.spaces.small, 0));
    const float side = place.height * box_share;
    marker(sheet, highlight, centred(room.left(side, theme.spaces.small), {side, side}),
           theme.colours.crimson);
    const float width = room.rest().width;
    const Box tick = room.left(side, theme.spaces.small);
    if (options.checked) check_box(sheet, *options.checked, centred(tick, {side, side}));
    for (std::size_t i = options.cells.size(); i-- > 0;) {
        const bool warns = options.warn && i + 1 == options.cells.size();
        sheet.text({.face = titles  ? Face::ReadingMedium
                            : warns ? Face::ReadingBold
                                    : Face::Reading,
                    .size = theme.sizes.hint,
                    .colour = warns    ? theme.colours.wrong
                              : titles ? theme.colours.ink_soft
                                       : theme.colours.ink,
                    .align = Align::Right,
                    .most_lines = 1},
                   options.cells.at(i), room.right(width * options.shares.at(i)));
    }
    sheet.text({.face = titles              ? Face::ReadingMedium
                        : highlight.focused ? Face::StageBold
                                            : Face::Stage,
                .size = titles ? theme.sizes.hint : theme.sizes.body,
                .colour = titles              ? theme.colours.ink_soft
                          : highlight.focused ? theme.colours.crimson
                                              : theme.colours.ink,
                .most_lines = 1},
               options.label, room.rest());
}

} // namespace quiz
