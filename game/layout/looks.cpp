#include "layout/looks.h"

#include "layout/arrange.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr float shoes_over = 1.35F; // narrow as they are, shoes are taller than other markers
constexpr float rose_over = 1.1F;

void add_highlight(const Theme& theme, Highlight highlight, BoxLook& look) {
    if (highlight.any()) {
        look.border_width = theme.spaces.border_strong;
        look.border = theme.colours.gold;
    }
    if (highlight.focused) {
        look.glow = theme.colours.lamp;
        look.glow_width = theme.spaces.ring;
    }
}

} // namespace

BoxLook card_look(const Theme& theme, Highlight highlight) {
    const Theme::Colours& colours = theme.colours;
    BoxLook look{.top = highlight.any() ? colours.card_lit_top : colours.card_top,
                 .bottom = highlight.any() ? colours.card_lit_bottom : colours.card_bottom,
                 .border = colours.gold,
                 .border_width = theme.spaces.border,
                 .radius = theme.radii.card,
                 .shadow = theme.spaces.shadow};
    add_highlight(theme, highlight, look);
    return look;
}

BoxLook button_look(const Theme& theme, bool primary, Highlight highlight) {
    BoxLook look = card_look(theme, highlight);
    if (primary) {
        look.top = theme.colours.button_top;
        look.bottom = theme.colours.button_bottom;
    }
    return look;
}

BoxLook panel_look(const Theme& theme) {
    return {.top = theme.colours.panel,
            .bottom = theme.colours.panel,
            .border = theme.colours.panel_border,
            .border_width = theme.spaces.border,
            .radius = theme.radii.card};
}

BoxLook plate_look(const Theme& theme) {
    BoxLook look = panel_look(theme);
    for (Colour* colour : {&look.top, &look.bottom}) colour->a = 255;
    return look;
}

BoxLook plain_look(Colour colour, float radius) {
    return {.top = colour, .bottom = colour, .radius = radius};
}

BoxLook row_look(const Theme& theme, Highlight highlight) {
    return {.top = theme.colours.card_lit_top,
            .bottom = theme.colours.card_lit_bottom,
            .border = highlight.focused ? theme.colours.crimson : theme.colours.gold,
            .border_width = theme.spaces.border,
            .radius = theme.radii.small};
}

void lit_row(Sheet& sheet, Highlight highlight, const Box& row) {
    if (!highlight.any()) return;
    const Theme& theme = sheet.theme();
    sheet.box(row.inset(0, -theme.spaces.border / 2), row_look(theme, highlight));
}

void dotted_between(Sheet& sheet, const Boxes& rows) {
    const Theme& theme = sheet.theme();
    for (std::size_t i = 1; i < rows.size(); ++i)
        sheet.dots({rows[i].x + theme.spaces.small, rows[i].y},
                   {rows[i].right() - theme.spaces.small, rows[i].y}, theme.colours.gold);
}

void striped_panel(Sheet& sheet, const Box& place, Colour strip) {
    const Theme& theme = sheet.theme();
    sheet.box(place, panel_look(theme));
    const float inside = theme.spaces.tight;
    sheet.box({place.x + inside, place.y + inside, theme.spaces.hair, place.height - 2 * inside},
              plain_look(strip, theme.spaces.hair / 2));
}

void hung_plate(Sheet& sheet, const Box& place) {
    const Theme& theme = sheet.theme();
    const float cord = theme.spaces.border_strong;
    const float aside = std::min(theme.spaces.huge, place.width / 4);
    for (const float x : {place.x + aside, place.right() - aside})
        sheet.box({x - cord / 2, 0, cord, place.y + theme.radii.card},
                  plain_look(theme.colours.gold));
    BoxLook look = plate_look(theme);
    look.border = theme.colours.gold;
    look.border_width = theme.spaces.border_strong;
    look.shadow = theme.spaces.shadow;
    sheet.box(place, look);
}

void marker(Sheet& sheet, Highlight highlight, const Box& place, Colour colour) {
    if (!highlight.any()) return;
    const float side = std::min(place.width, place.height);
    // The red shoes dance from row to row; on red they would not be seen, there a rose lies.
    const Symbol cursor = colour == sheet.theme().colours.crimson ? Symbol::Shoes : Symbol::Rose;
    const float size = side * (cursor == Symbol::Shoes ? shoes_over : rose_over);
    sheet.symbol(highlight.focused ? cursor : Symbol::Dash,
                 centred(place, highlight.focused ? Size{size, size} : Size{side, side}), colour);
}

} // namespace quiz
