#include "layout/handset_picture.h"

#include "layout/arrange.h"
#include "layout/looks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace quiz {

namespace {

constexpr int answers = 4;
constexpr float thin = 2.0F / 3.0F;    // of a border
constexpr float key_font = 0.62F;      // of a cap's height
constexpr float pad_reach = 0.33F;     // of the picture's height, from its middle to a button's
constexpr float pad_button = 0.36F;    // a button's width
constexpr float bar_width = 1.35F;     // of the buzzer's height
constexpr float bar_gap = 0.07F;       // of the buzzer's height
constexpr float pressed_share = 0.06F; // how far a held button sinks

BoxLook cap_look(const Theme& theme, bool held) {
    BoxLook look =
        plain_look(held ? theme.colours.lamp : theme.colours.card_lit_top, theme.radii.small);
    look.border = held ? theme.colours.crimson : theme.colours.ink_soft;
    look.border_width = held ? theme.spaces.border_strong : theme.spaces.border;
    return look;
}

void draw_key(Sheet& sheet, const HandsetButton& button, const Box& place) {
    const Theme& theme = sheet.theme();
    const float side = std::min(place.width, place.height);
    const Box cap = centred(
        place,
        {place.width < place.height ? side : std::max(side, std::min(place.width, side * 1.2F)),
         side});
    const Box sunk = button.held ? cap.moved(0, side * pressed_share) : cap;
    sheet.box(sunk, cap_look(theme, button.held));
    const float size = std::max(theme.sizes.floor, side * key_font) / sheet.text_scale();
    sheet.text({.face = Face::ReadingBold,
                .size = size,
                .colour = theme.colours.ink,
                .align = Align::Centre,
                .most_lines = 1},
               button.key, sunk);
}

/// Bottom, right, left, top.
constexpr std::array<Point, answers> pad_places{{{0, 1}, {1, 0}, {-1, 0}, {0, -1}}};

void draw_pad(Sheet& sheet, const HandsetButton& button, const Box& place) {
    const Theme& theme = sheet.theme();
    const float side = std::min(place.width, place.height);
    const Point middle = place.centre();
    for (int i = 0; i < answers; ++i) {
        const Point at = pad_places.at(static_cast<std::size_t>(i));
        const bool meant = i == button.answer;
        const float width = side * pad_button;
        const Box disc{middle.x + at.x * side * pad_reach - width / 2,
                       middle.y + at.y * side * pad_reach - width / 2, width, width};
        // What is meant stands out from the ground, the others step back to it.
        const bool strong = button.on_dark ? !meant && button.answer != every_answer : meant;
        BoxLook look =
            plain_look(strong ? theme.colours.ink : theme.colours.card_lit_top, width / 2);
        look.border = strong ? theme.colours.card_lit_bottom : theme.colours.ink_soft;
        look.border_width = theme.spaces.border * thin;
        if (meant && button.held) {
            look.top = look.bottom = theme.colours.lamp;
            look.border = theme.colours.crimson;
            look.border_width = theme.spaces.border_strong;
        }
        sheet.box(disc, look);
    }
}

void draw_buzzer(Sheet& sheet, const HandsetButton& button, const Box& place) {
    const Theme& theme = sheet.theme();
    const std::array<Colour, answers> colours{theme.colours.buzz_blue, theme.colours.buzz_orange,
                                              theme.colours.buzz_green, theme.colours.buzz_yellow};
    const Box stack =
        centred(place, {std::min(place.width, place.height * bar_width), place.height});
    const Boxes bars = rows(stack, answers, place.height * bar_gap);
    for (int i = 0; i < answers; ++i) {
        const Box& bar = bars.at(static_cast<std::size_t>(i));
        const bool meant = i == button.answer || button.answer == every_answer;
        BoxLook look = plain_look(meant            ? colours.at(static_cast<std::size_t>(i))
                                  : button.on_dark ? theme.colours.ink
                                                   : theme.colours.card_lit_top,
                                  bar.height / 3);
        look.border = meant && button.held ? theme.colours.crimson : theme.colours.ink_soft;
        look.border_width = meant && button.held ? theme.spaces.border_strong : theme.spaces.border;
        sheet.box(meant ? bar.inset(-theme.spaces.border, -theme.spaces.border / 2)
                        : bar.inset(bar.width / 5, 0),
                  look);
    }
}

} // namespace

void handset_button(Sheet& sheet, const HandsetButton& button, const Box& place) {
    switch (button.shape) {
    case HandsetShape::Keys: draw_key(sheet, button, place); return;
    case HandsetShape::Pad: draw_pad(sheet, button, place); return;
    case HandsetShape::Buzzer: draw_buzzer(sheet, button, place); return;
    }
}

void handset_picture(Sheet& sheet, const HandsetPicture& picture, const Box& place) {
    const Theme& theme = sheet.theme();
    const Boxes places = columns(place, answers, theme.spaces.tight);
    for (std::size_t i = 0; i < places.size(); ++i) {
        Room room(places[i]);
        handset_button(sheet,
                       {.shape = picture.shape,
                        .answer = static_cast<int>(i),
                        .key = i < picture.keys.size() ? picture.keys[i] : std::string(),
                        .held = i < picture.held.size() && picture.held[i],
                        .on_dark = picture.on_dark},
                       room.top(place.height * handset_share, theme.spaces.hair));
        const float side = std::min(room.rest().width, room.rest().height);
        sheet.mark(static_cast<int>(i), centred(room.rest(), {side, side}));
    }
}

void buzzer_dome(Sheet& sheet, bool held, const Box& place) {
    const Theme& theme = sheet.theme();
    const float side = std::min(place.width, place.height);
    BoxLook look = plain_look(theme.colours.buzz_red, side / 2);
    look.border = held ? theme.colours.lamp : theme.colours.ink;
    look.border_width = held ? theme.spaces.border_strong : theme.spaces.border;
    sheet.box(centred(place, {side, side}), look);
}

std::string key_sign(const std::string& name) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 21> signs{
        {{"Comma", ","},        {"Period", "."},       {"Quote", "'"},     {"Slash", "/"},
         {"Backslash", "\\"},   {"Tilde", "~"},        {"Equal", "="},     {"Dash", "-"},
         {"LeftBracket", "["},  {"RightBracket", "]"}, {"Semicolon", ";"}, {"Add", "N+"},
         {"Subtract", "N-"},    {"Multiply", "N*"},    {"Divide", "N/"},   {"PageUp", "Pg↑"},
         {"PageDown", "Pg↓"},   {"Escape", "Esc"},     {"Insert", "Ins"},  {"Delete", "Del"},
         {"LeftShift", "Shift"}}};
    for (const auto& [key, sign] : signs)
        if (name == key) return std::string(sign);
    constexpr std::string_view numpad = "Numpad";
    if (name.rfind(numpad, 0) == 0) return "N" + name.substr(numpad.size());
    return name;
}

} // namespace quiz
