#include "layout/button_row.h"

#include "layout/arrange.h"
#include "layout/hint_bar.h"
#include "layout/looks.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr float leading = 1.9F;     // height of a button in em sizes
constexpr float marker_size = 0.9F; // in em sizes
constexpr float cap_share = 0.62F;  // of the button's height

float side_room(const Sheet& sheet) {
    const Theme& theme = sheet.theme();
    return theme.spaces.small + sheet.stretched(theme.sizes.body) * marker_size +
           theme.spaces.tight;
}

TextStyle label_style(const Theme& theme) {
    return {.face = Face::ReadingBold, .size = theme.sizes.body, .align = Align::Centre};
}

float key_room(const Sheet& sheet, const ButtonOptions& options) {
    if (options.key.empty()) return 0;
    return key_cap_width(sheet, options.key, button_height(sheet) * cap_share,
                         sheet.theme().sizes.hint) +
           sheet.theme().spaces.tight;
}

} // namespace

float button_height(const Sheet& sheet) {
    return sheet.stretched(sheet.theme().sizes.body) * leading;
}

void button(Sheet& sheet, const ButtonOptions& options, const Box& place) {
    const Theme& theme = sheet.theme();
    const Highlight highlight = sheet.target(options.id, place);
    sheet.box(place, button_look(theme, options.primary, highlight));
    TextStyle style = label_style(theme);
    style.colour = options.primary ? theme.colours.button_text : theme.colours.ink;
    const float key = key_room(sheet, options);
    Box room = place.inset(side_room(sheet), 0);
    room.width -= key;
    const Box words = sheet.text(style, options.label, room);
    if (!options.key.empty()) {
        const float height = place.height * cap_share;
        key_cap(sheet, options.key,
                {words.right() + theme.spaces.small, place.centre().y - height / 2, 0, height},
                options.primary ? theme.colours.button_text : theme.colours.ink_soft,
                options.primary ? theme.colours.button_bottom : theme.colours.card_lit_top,
                theme.sizes.hint);
    }
    const float size = sheet.stretched(theme.sizes.body) * marker_size;
    marker(sheet, highlight,
           {words.x - theme.spaces.tight - size, place.centre().y - size / 2, size, size},
           options.primary ? theme.colours.lamp : theme.colours.crimson);
}

void button_row(Sheet& sheet, const std::vector<ButtonOptions>& buttons, const Box& place) {
    if (buttons.empty()) return;
    const Theme& theme = sheet.theme();
    const float gap = theme.spaces.medium;
    const float gaps = gap * static_cast<float>(buttons.size() - 1);
    std::vector<float> widths;
    float sum = 0;
    for (const ButtonOptions& options : buttons) {
        widths.push_back(sheet.width(label_style(theme), options.label) + 2 * side_room(sheet) +
                         key_room(sheet, options) + 1);
        sum += widths.back();
    }
    const float share = std::min(1.0F, (place.width - gaps) / sum);
    Room room(centred(place, {sum * share + gaps, place.height}));
    for (std::size_t i = 0; i < buttons.size(); ++i)
        button(sheet, buttons[i], room.left(widths[i] * share, gap));
}

} // namespace quiz
