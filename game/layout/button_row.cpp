#include "layout/button_row.h"

#include "layout/arrange.h"
#include "layout/hint_bar.h"
#include "layout/looks.h"

#include <algorithm>
#include <numeric>

namespace quiz {

namespace {

constexpr float leading = 1.9F;     // height of a button in em sizes
constexpr float marker_size = 0.9F; // in em sizes
constexpr float shrink_step = 0.97F;
constexpr float cap_share = 0.62F; // of the button's height

float side_room(const Sheet& sheet) {
    const Theme& theme = sheet.theme();
    return 2 * theme.spaces.tight + sheet.stretched(theme.sizes.body) * marker_size +
           theme.spaces.tight;
}

TextStyle label_style(float size) {
    return {.face = Face::ReadingBold, .size = size, .align = Align::Centre};
}

/// Size of a key's letter, at a text size of 100 %: it grows half as much as the text.
float key_size(const Sheet& sheet) {
    return sheet.stretched(sheet.theme().sizes.hint) / sheet.text_scale();
}

float key_room(const Sheet& sheet, const ButtonOptions& options) {
    if (options.key.empty()) return 0;
    return key_cap_width(sheet, options.key, button_height(sheet) * cap_share, key_size(sheet)) +
           sheet.theme().spaces.tight;
}

/// `side` is what stays free on both sides of the words, for the marker.
void draw_button(Sheet& sheet, const ButtonOptions& options, float label, float side,
                 const Box& place) {
    const Theme& theme = sheet.theme();
    const Highlight highlight = sheet.target(options.id, place);
    sheet.box(place, button_look(theme, options.primary, highlight));
    TextStyle style = label_style(label);
    style.colour = options.primary ? theme.colours.button_text : theme.colours.ink;
    const float key = key_room(sheet, options);
    Box room = place.inset(side, 0);
    room.width -= key;
    const Box words = sheet.text(style, options.label, room);
    if (!options.key.empty()) {
        const float height = place.height * cap_share;
        key_cap(sheet, options.key,
                {words.right() + theme.spaces.small, place.centre().y - height / 2, 0, height},
                options.primary ? theme.colours.button_text : theme.colours.ink_soft,
                options.primary ? theme.colours.button_bottom : theme.colours.card_lit_top,
                key_size(sheet));
    }
    const float size = sheet.stretched(theme.sizes.body) * marker_size;
    if (side < side_room(sheet)) return;
    marker(sheet, highlight,
           {words.x - theme.spaces.tight - size, place.centre().y - size / 2, size, size},
           options.primary ? theme.colours.lamp : theme.colours.crimson);
}

} // namespace

float button_height(const Sheet& sheet) {
    return sheet.stretched(sheet.theme().sizes.body) * leading;
}

void button(Sheet& sheet, const ButtonOptions& options, const Box& place) {
    draw_button(sheet, options, sheet.theme().sizes.body, side_room(sheet), place);
}

void button_row(Sheet& sheet, const std::vector<ButtonOptions>& buttons, const Box& place) {
    if (buttons.empty()) return;
    const Theme& theme = sheet.theme();
    const float gap = theme.spaces.medium;
    const float gaps = gap * static_cast<float>(buttons.size() - 1);
    // Smaller by steps until the row fits, so that all words are set alike.
    std::vector<float> widths;
    widths.reserve(buttons.size());
    float sum = 0;
    float size = theme.sizes.body;
    float side = side_room(sheet);
    const auto measure = [&] {
        widths.clear();
        for (const ButtonOptions& options : buttons)
            widths.push_back(sheet.width(label_style(size), options.label) + 2 * side +
                             key_room(sheet, options) + 1);
        sum = std::accumulate(widths.begin(), widths.end(), 0.0F);
        return sum + gaps <= place.width;
    };
    const float least = theme.sizes.floor / sheet.text_scale();
    while (!measure() && size > least) size = std::max(least, size * shrink_step);
    if (sum + gaps > place.width) { // long words: no room for a marker beside them
        side = theme.spaces.small;
        measure();
    }
    const float share = std::min(1.0F, (place.width - gaps) / sum);
    Room room(centred(place, {sum * share + gaps, place.height}));
    for (std::size_t i = 0; i < buttons.size(); ++i)
        draw_button(sheet, buttons[i], size, side, room.left(widths[i] * share, gap));
}

} // namespace quiz
