#include "layout/dialog_card.h"

#include "layout/arrange.h"
#include "layout/looks.h"

#include <algorithm>

namespace quiz {

void dialog_card(Sheet& sheet, const DialogOptions& options, const Box& place) {
    const Theme& theme = sheet.theme();
    const float padding = theme.spaces.large;
    const float gap = theme.spaces.medium;
    const float width = place.width - 2 * padding;

    const TextStyle title_style{.face = Face::StageItalic,
                                .size = theme.sizes.points,
                                .colour = theme.colours.crimson,
                                .align = Align::Centre,
                                .most_lines = 2};
    const TextStyle text_style{.face = Face::Reading,
                               .size = theme.sizes.body,
                               .colour = theme.colours.ink,
                               .align = Align::Centre};
    const TextBlock title = sheet.fit(title_style, options.title, {width, 0});
    const float one = button_height(sheet);
    const float count = static_cast<float>(options.buttons.size());
    const float buttons = options.stacked ? one * count + theme.spaces.small * (count - 1) : one;
    const float words_room = place.height - 2 * padding - title.height - buttons - 2 * gap;

    std::string words;
    for (const std::string& text : options.texts) words += (words.empty() ? "" : "\n") + text;
    const TextBlock text = sheet.fit(text_style, words, {width, std::max(1.0F, words_room)});
    const float text_height = words.empty() ? 0 : text.height + gap;

    Room room(
        centred(place, {place.width, 2 * padding + title.height + text_height + gap + buttons}));
    sheet.box(room.rest(), card_look(theme));
    room = Room(room.rest().inset(padding));
    sheet.text(title, title_style, room.top(title.height, gap));
    if (!words.empty()) sheet.text(text, text_style, room.top(text.height, gap));
    if (!options.stacked) {
        button_row(sheet, options.buttons, room.rest());
        return;
    }
    for (const ButtonOptions& options_of_one : options.buttons)
        button(sheet, options_of_one, room.top(one, theme.spaces.small));
}

} // namespace quiz
