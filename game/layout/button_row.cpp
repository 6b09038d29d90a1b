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

/// What stays free on both sides of the words: for the markers, and for a key at the right end.
float free_beside(const Sheet& sheet, const ButtonOptions& options) {
    const float key = key_room(sheet, options);
    return std::max(side_room(sheet), key > 0 ? key + sheet.theme().spaces.small : 0);
}

/// The words stand in the middle; their key at the right end, what says that they are highlighted
/// on both sides of them.
void draw_button(Sheet& sheet, const ButtonOptions& options, float label, float side,
                 const Box& place) {
    const Theme& theme = sheet.theme();
    const Highlight highlight = sheet.target(options.id, place);
    sheet.box(place, button_look(theme, options.primary, highlight));
    TextStyle style = label_style(label);
    style.colour = options.primary ? theme.colours.button_text : theme.colours.ink;
    Box room = place.inset(side, 0);
    const float key = key_room(sheet, options);
    if (side < key) room = {place.x + side, place.y, place.width - 2 * side - key, place.height};
    const Box words = sheet.text(style, options.label, room);
    if (key > 0) {
        const float height = place.height * cap_share;
        key_cap(sheet, options.key,
                {place.right() - theme.spaces.small - key + theme.spaces.tight,
                 place.centre().y - height / 2, 0, height},
                options.primary ? theme.colours.button_text : theme.colours.ink_soft,
                options.primary ? theme.colours.button_bottom : theme.colours.card_lit_top,
                key_size(sheet));
    }
    const float size = sheet.stretched(theme.sizes.body) * marker_size;
    if (side < side_room(sheet)) return;
    const float y = place.centre().y - size / 2;
    const Colour colour = options.primary ? theme.colours.lamp : theme.colours.crimson;
    marker(sheet, highlight, {words.x - theme.spaces.tight - size, y, size, size}, colour);
    if (key > 0) return; // there the key is
    marker(sheet, highlight, {words.right() + theme.spaces.tight, y, size, size}, colour);
}

/// How wide each is: all alike where their words allow it, else each by its words and an equal
/// share of what is left over. One alone is as wide as its words.
void share_out(std::vector<float>& widths, float room) {
    const float sum = std::accumulate(widths.begin(), widths.end(), 0.0F);
    if (widths.size() < 2 || sum >= room) return;
    const auto count = static_cast<float>(widths.size());
    const bool alike = *std::max_element(widths.begin(), widths.end()) <= room / count;
    for (float& width : widths) width = alike ? room / count : width + (room - sum) / count;
}

} // namespace

float button_height(const Sheet& sheet, float grown) {
    return sheet.stretched(sheet.theme().sizes.body) * leading * grown;
}

void button(Sheet& sheet, const ButtonOptions& options, const Box& place, float grown) {
    draw_button(sheet, options, sheet.theme().sizes.body * grown, free_beside(sheet, options),
                place);
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
    bool close = false; // long words: no room for a marker beside them
    const auto beside = [&](const ButtonOptions& options) {
        return close ? theme.spaces.small : free_beside(sheet, options);
    };
    const auto measure = [&] {
        widths.clear();
        for (const ButtonOptions& options : buttons)
            widths.push_back(sheet.width(label_style(size), options.label) + 2 * beside(options) +
                             (close ? key_room(sheet, options) : 0) + 1);
        sum = std::accumulate(widths.begin(), widths.end(), 0.0F);
        return sum + gaps <= place.width;
    };
    const float least = theme.sizes.floor / sheet.text_scale();
    while (!measure() && size > least) size = std::max(least, size * shrink_step);
    if (sum + gaps > place.width) {
        close = true;
        measure();
    }
    if (sum + gaps > place.width) {
        const float share = (place.width - gaps) / sum;
        for (float& width : widths) width *= share;
    }
    share_out(widths, place.width - gaps);
    sum = std::accumulate(widths.begin(), widths.end(), 0.0F);
    Room room(centred(place, {sum + gaps, place.height}));
    for (std::size_t i = 0; i < buttons.size(); ++i)
        draw_button(sheet, buttons[i], size, beside(buttons[i]), room.left(widths[i], gap));
}

} // namespace quiz
