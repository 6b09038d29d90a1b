#include "layout/dialog_card.h"

#include "layout/arrange.h"
#include "layout/looks.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr float table_share = 0.72F; // of the card's inner width
constexpr float row_leading = 1.3F;  // in em sizes, at least
constexpr float row_most = 1.6F;     // where there is room
constexpr float line_share = 0.9F;   // of a row's height
constexpr float large = 1.25F;       // a mere question or message is set so much larger

void table_of_lines(Sheet& sheet, const DialogOptions& options, const Box& place) {
    const Boxes boxes = rows(place, static_cast<int>(options.lines.size()), 0);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const Box& box = boxes[i];
        sheet.dots({box.x, box.y}, {box.right(), box.y}, sheet.theme().colours.gold);
        TextStyle style{.face = Face::ReadingMedium,
                        .size = sheet.theme().sizes.body,
                        .colour = sheet.theme().colours.ink,
                        .align = Align::Right,
                        .most_lines = 1};
        Room room(box);
        const auto set = [&](const std::string& text, const Box& part) {
            sheet.text(sheet.fit(style, text, {part.width, box.height * line_share}), style, part);
        };
        const float number = sheet.width(style, options.lines[i].second) + 1;
        set(options.lines[i].second, room.right(number, sheet.theme().spaces.small));
        style.align = Align::Left;
        set(options.lines[i].first, room.rest());
    }
}

} // namespace

void dialog_card(Sheet& sheet, const DialogOptions& options, const Box& place) {
    const Theme& theme = sheet.theme();
    const bool mere = options.lines.empty() && !options.stacked;
    const float grown = mere ? std::max(1.0F, large / sheet.text_scale()) : 1;
    const float padding = mere ? theme.spaces.huge : theme.spaces.large;
    const float gap = theme.spaces.medium;
    const float width = place.width - 2 * padding;

    const TextStyle title_style{.face = Face::StageItalic,
                                .size = theme.sizes.points * grown,
                                .colour = theme.colours.crimson,
                                .align = Align::Centre,
                                .most_lines = 2};
    const TextStyle text_style{.face = Face::Reading,
                               .size = theme.sizes.body * grown,
                               .colour = theme.colours.ink,
                               .align = Align::Centre};
    const TextBlock title = sheet.fit(title_style, options.title, {width, 0});
    const float one = button_height(sheet);
    const float count = static_cast<float>(options.buttons.size());
    const float buttons = options.stacked ? one * count + theme.spaces.small * (count - 1) : one;
    const float all_room = place.height - 2 * padding - title.height - buttons - 2 * gap;
    // Rows give way to the smallest that can be read before words do.
    const auto lines = static_cast<float>(options.lines.size());
    const float row =
        std::clamp(all_room * 0.7F / std::max(1.0F, lines), theme.sizes.floor * row_leading,
                   sheet.scaled(theme.sizes.body) * row_most);
    const float table = lines > 0 ? row * lines + gap : 0;
    const float words_room = all_room - table;

    std::string words;
    for (const std::string& text : options.texts) words += (words.empty() ? "" : "\n") + text;
    const TextBlock text = sheet.fit(text_style, words, {width, std::max(1.0F, words_room)});
    const float text_height = words.empty() ? 0 : text.height + gap;

    Room room(centred(
        place, {place.width, 2 * padding + title.height + text_height + table + gap + buttons}));
    sheet.box(room.rest(), card_look(theme));
    room = Room(room.rest().inset(padding));
    sheet.text(title, title_style, room.top(title.height, gap));
    if (!words.empty()) sheet.text(text, text_style, room.top(text.height, gap));
    if (lines > 0) {
        const Box box = room.top(row * lines, gap);
        table_of_lines(sheet, options, centred(box, {box.width * table_share, box.height}));
    }
    if (!options.stacked) {
        button_row(sheet, options.buttons, room.rest());
        return;
    }
    for (const ButtonOptions& options_of_one : options.buttons)
        button(sheet, options_of_one, room.top(one, theme.spaces.small));
}

} // namespace quiz
