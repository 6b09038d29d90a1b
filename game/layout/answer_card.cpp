#include "layout/answer_card.h"

#include "layout/arrange.h"
#include "layout/looks.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr Symbol tick = Symbol::Tick;
constexpr Symbol cross = Symbol::Cross;
constexpr float mark_share = 0.62F; // of the card's height
constexpr float marker_share = 0.27F;
constexpr float badge_share = 0.5F;
constexpr float back_share = 0.56F; // of the card's height: the rose on its back
constexpr float gone_strength = 0.3F;
constexpr float most_grown = 1.2F; // short answers are set so much larger, at most

struct Parts {
    Box mark;
    Box text;
    Box marker;
};

Parts parts(const Theme& theme, const Box& card) {
    Room room(card.inset(theme.spaces.small, theme.spaces.hair));
    // Where a card grows with the player's text size, the room is the text's.
    const float height = std::min(card.height, theme.spaces.card);
    const float side = height * mark_share;
    const float marker_side = height * marker_share;
    Parts parts;
    parts.mark = centred(room.left(side, theme.spaces.small), {side, side});
    parts.marker = centred(room.right(marker_side, theme.spaces.tight), {marker_side, marker_side});
    parts.text = room.rest();
    return parts;
}

TextStyle text_style(float size) { return {.face = Face::ReadingBold, .size = size}; }

} // namespace

AnswerLook answer_look(const Theme& theme, AnswerState state, Highlight highlight) {
    const Theme::Colours& colours = theme.colours;
    AnswerLook look{.box = card_look(theme, highlight), .text = colours.ink};
    switch (state) {
    case AnswerState::Normal: break;
    case AnswerState::Chosen:
        look.box.border = colours.crimson;
        look.box.border_width = theme.spaces.border_strong;
        break;
    case AnswerState::Right:
        look.box.border = colours.right;
        look.box.border_width = theme.spaces.border_strong;
        look.badge = &tick;
        look.badge_ground = colours.right;
        break;
    case AnswerState::Wrong:
        look.box.border = colours.wrong;
        look.box.border_width = theme.spaces.border_strong;
        look.badge = &cross;
        look.badge_ground = colours.wrong;
        break;
    case AnswerState::Gone:
        look.box = {.top = colours.card_gone_top,
                    .bottom = colours.card_gone_bottom,
                    .border = colours.card_gone_text.with_alpha(gone_strength),
                    .border_width = theme.spaces.border,
                    .radius = theme.radii.card};
        look.text = colours.card_gone_text;
        look.mark_strength = gone_strength;
        look.struck = true;
        break;
    }
    return look;
}

void answer_card(Sheet& sheet, const AnswerCardOptions& options, const Box& box) {
    const Theme& theme = sheet.theme();
    const AnswerLook look = answer_look(theme, options.state, options.highlight);
    sheet.box(box, look.box);
    const Parts places = parts(theme, box);
    sheet.mark(options.answer, places.mark, look.mark_strength);
    TextStyle style = text_style(options.size);
    style.colour = look.text;
    const Box words = sheet.text(style, options.text, places.text);
    if (look.struck)
        sheet.box({words.x, words.centre().y, words.width, theme.spaces.border},
                  plain_look(look.text));
    if (look.badge != nullptr)
        badge(sheet, *look.badge, look.badge_ground, {box.right() - theme.spaces.small, box.y},
              box.height * badge_share);
    else if (options.state != AnswerState::Gone)
        marker(sheet, options.highlight, places.marker, theme.colours.crimson);
}

void card_back(Sheet& sheet, const Box& box) {
    const Theme& theme = sheet.theme();
    BoxLook look = card_look(theme);
    look.top = theme.colours.button_bottom;
    look.bottom = theme.colours.velvet;
    look.border = theme.colours.panel_border;
    sheet.box(box, look);
    sheet.box(box.inset(theme.spaces.tight), {.top = {0, 0, 0, 0},
                                              .bottom = {0, 0, 0, 0},
                                              .border = theme.colours.panel_border,
                                              .border_width = theme.spaces.border / 2,
                                              .radius = theme.radii.small});
    const float side = std::min(box.width, box.height) * back_share;
    sheet.symbol(Symbol::Rose, centred(box, {side, side}), theme.colours.gold);
}

float answer_text_size(const Sheet& sheet, const std::array<std::string, 4>& texts, Size card) {
    const Theme& theme = sheet.theme();
    const Box place = parts(theme, {0, 0, card.width, card.height}).text;
    // In one line each they may be larger than usual.
    const float share = grown(most_grown / sheet.text_scale(), place.width - 1, [&](float by) {
        float widest = 0;
        for (const std::string& text : texts)
            widest = std::max(widest, sheet.width(text_style(theme.sizes.option * by), text));
        return widest;
    });
    if (share > 1) return theme.sizes.option * share;
    float size = sheet.scaled(theme.sizes.option);
    for (const std::string& text : texts) {
        const TextBlock block =
            sheet.fit(text_style(theme.sizes.option), text, {place.width, place.height});
        size = std::min(size, block.lines.front().size);
    }
    return size / sheet.text_scale();
}

void badge(Sheet& sheet, Symbol symbol, Colour ground, Point centre, float diameter) {
    const Theme& theme = sheet.theme();
    const Box circle{centre.x - diameter / 2, centre.y - diameter / 2, diameter, diameter};
    BoxLook look = plain_look(ground, diameter / 2);
    look.border = theme.colours.cream;
    look.border_width = theme.spaces.border;
    sheet.box(circle, look);
    constexpr float inner = 0.24F;
    sheet.symbol(symbol, circle.inset(diameter * inner), theme.colours.cream);
}

} // namespace quiz
