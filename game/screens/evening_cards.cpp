#include "screens/evening_cards.h"

#include "layout/answer_card.h"
#include "layout/arrange.h"
#include "layout/looks.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr std::array<float, 4> heights{0.78F, 0.9F, 1.0F, 1.14F}; // of the theme's card
constexpr float mark_share = 0.66F;                               // of the lowest card's height

TextStyle text_style(const Theme& theme, float grown) {
    return {.face = Face::ReadingBold,
            .size = theme.sizes.option * grown,
            .colour = theme.colours.ink,
            .floor = theme.sizes.far};
}

float mark_side(const Theme& theme, float grown) {
    return theme.spaces.card * heights.front() * mark_share * grown;
}

/// Where the words of a card stand.
Box words_place(const Theme& theme, const EveningCard& card, float grown, const Box& box) {
    Room room(box.inset(theme.spaces.small, theme.spaces.hair));
    room.left(mark_side(theme, grown), theme.spaces.small);
    if (card.seat_mark) room.left(mark_side(theme, grown), theme.spaces.small);
    return room.rest();
}

/// The four are set alike: the size at which all of them fit.
float size_of(const Sheet& sheet, const EveningCards& cards, float grown, const Box& box) {
    const Theme& theme = sheet.theme();
    float size = sheet.scaled(theme.sizes.option * grown);
    for (const EveningCard& card : cards) {
        if (card.text.empty()) continue;
        const Box place = words_place(theme, card, grown, box);
        const TextBlock block =
            sheet.fit(text_style(theme, grown), card.text, {place.width, place.height});
        size = block.cut ? 0 : std::min(size, block.lines.front().size);
    }
    return size;
}

/// One or two cards stand side by side, or one in the middle.
int rows_of(const EveningCards& cards) {
    const bool below = std::any_of(cards.begin() + 2, cards.end(),
                                   [](const EveningCard& card) { return !card.text.empty(); });
    return below ? 2 : 1;
}

float card_width(const Theme& theme, float width) { return (width - theme.spaces.medium) / 2; }

} // namespace

float evening_cards_height(const Sheet& sheet, const EveningCards& cards, float grown,
                           float width) {
    const Theme& theme = sheet.theme();
    float height = 0;
    for (const float share : heights) {
        height = theme.spaces.card * share * grown;
        const Box box{0, 0, card_width(theme, width), height};
        if (size_of(sheet, cards, grown, box) >= theme.sizes.far) break;
    }
    return rows_of(cards) == 1 ? height : 2 * height + theme.spaces.small;
}

float evening_cards_grown(const Sheet& sheet, const EveningCards& cards, float most, float width) {
    const Theme& theme = sheet.theme();
    const Box box{0, 0, card_width(theme, width), theme.spaces.card};
    const auto lines = [&](const EveningCard& card, float share) {
        const Box place = words_place(theme, card, share, box);
        return sheet.fit(text_style(theme, share), card.text, {place.width, 0}).lines.size();
    };
    return grown(most, 0, [&](float share) {
        return static_cast<float>(
            std::count_if(cards.begin(), cards.end(), [&](const EveningCard& card) {
                return !card.text.empty() && lines(card, share) > lines(card, 1);
            }));
    });
}

void compose_card_backs(Sheet& sheet, const EveningCards& cards, const Box& place) {
    const Theme& theme = sheet.theme();
    const Boxes boxes = grid(place, 2, rows_of(cards), theme.spaces.medium, theme.spaces.small);
    for (const Box& box : boxes) card_back(sheet, box);
}

void compose_evening_cards(Sheet& sheet, const EveningCards& cards, float grown, const Box& place) {
    const Theme& theme = sheet.theme();
    const Boxes boxes = grid(place, 2, rows_of(cards), theme.spaces.medium, theme.spaces.small);
    const bool alone = cards[1].text.empty();
    TextStyle style = text_style(theme, grown);
    style.size =
        std::max(theme.sizes.far, size_of(sheet, cards, grown, boxes[0])) / sheet.text_scale();
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const EveningCard& card = cards.at(i);
        if (card.text.empty()) continue;
        const Box box = alone ? place : Box(boxes[i]);
        sheet.box(box, card_look(theme));
        const float side = mark_side(theme, grown);
        Room room(box.inset(theme.spaces.small, theme.spaces.hair));
        sheet.mark(static_cast<int>(i), centred(room.left(side, theme.spaces.small), {side, side}));
        if (card.seat_mark)
            sheet.seat_mark(*card.seat_mark,
                            centred(room.left(side, theme.spaces.small), {side, side}));
        sheet.text(style, card.text, room.rest());
    }
}

} // namespace quiz
