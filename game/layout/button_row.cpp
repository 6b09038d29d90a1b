#include "layout/button_row.h"

#include "layout/arrange.h"
#include "layout/looks.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr float leading = 1.9F;      // height of a button in em sizes
constexpr float marker_size = 0.75F; // in em sizes

float side_room(const Sheet& sheet) {
    const Theme& theme = sheet.theme();
    return theme.spaces.small + sheet.scaled(theme.sizes.body) * marker_size + theme.spaces.tight;
}

TextStyle label_style(const Theme& theme) {
    return {.face = Face::ReadingBold, .size = theme.sizes.body, .align = Align::Centre};
}

} // namespace

float button_height(const Sheet& sheet) { return sheet.scaled(sheet.theme().sizes.body) * leading; }

void button(Sheet& sheet, const ButtonOptions& options, const Box& place) {
    const Theme& theme = sheet.theme();
    const Highlight highlight = sheet.target(options.id, place);
    sheet.box(place, button_look(theme, options.primary, highlight));
    TextStyle style = label_style(theme);
    style.colour = options.primary ? theme.colours.button_text : theme.colours.ink;
    const float side = side_room(sheet);
    const Box words = sheet.text(style, options.label, place.inset(side, 0));
    const float size = sheet.scaled(theme.sizes.body) * marker_size;
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
        widths.push_back(sheet.width(label_style(theme), options.label) + 2 * side_room(sheet) + 1);
        sum += widths.back();
    }
    const float share = std::min(1.0F, (place.width - gaps) / sum);
    Room room(centred(place, {sum * share + gaps, place.height}));
    for (std::size_t i = 0; i < buttons.size(); ++i)
        button(sheet, buttons[i], room.left(widths[i] * share, gap));
}

} // namespace quiz
