#include "layout/dialog_card.h"

#include "layout/arrange.h"
#include "layout/looks.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr float table_share = 0.72F;  // of the card's inner width
constexpr float row_leading = 1.3F;   // in em sizes, at least
constexpr float row_most = 1.6F;      // where there is room
constexpr float line_share = 0.9F;    // of a row's height
constexpr float large = 1.25F;        // a mere question or message is set so much larger
constexpr float stacked_large = 1.3F; // buttons below one another, where there is room

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

/// How a card is set: a mere question or message is large, a choice of buttons below one another as
/// large as the page allows.
struct Setting {
    float grown = 1;
    float padding = 0;
    float gap = 0;
    TextStyle title;
    TextStyle text;
};

Setting set_in(const Sheet& sheet, const DialogOptions& options, float grown) {
    const Theme& theme = sheet.theme();
    const bool roomy = options.lines.empty();
    const float title =
        options.stacked ? theme.sizes.heading / sheet.text_scale() : theme.sizes.points * grown;
    return {.grown = grown,
            .padding = roomy ? theme.spaces.huge : theme.spaces.large,
            .gap = roomy ? theme.spaces.large : theme.spaces.medium,
            .title = {.face = Face::StageItalic,
                      .size = title,
                      .colour = theme.colours.crimson,
                      .align = Align::Centre,
                      .most_lines = 2},
            .text = {.face = Face::Reading,
                     .size = theme.sizes.body * grown,
                     .colour = theme.colours.ink,
                     .align = Align::Centre}};
}

std::string words_of(const DialogOptions& options) {
    std::string words;
    for (const std::string& text : options.texts) words += (words.empty() ? "" : "\n") + text;
    return words;
}

float buttons_height(const Sheet& sheet, const DialogOptions& options, float grown) {
    const auto count = static_cast<float>(options.stacked ? options.buttons.size() : 1);
    return button_height(sheet, grown) * count + sheet.theme().spaces.small * (count - 1);
}

/// Without lines and with all its words at their preferred size.
float height_of(const Sheet& sheet, const DialogOptions& options, const Setting& set, float width) {
    const float inside = width - 2 * set.padding;
    const std::string words = words_of(options);
    const float text = words.empty() ? 0 : sheet.fit(set.text, words, {inside, 0}).height + set.gap;
    return 2 * set.padding + sheet.fit(set.title, options.title, {inside, 0}).height + set.gap +
           text + buttons_height(sheet, options, options.stacked ? set.grown : 1);
}

Setting setting_for(const Sheet& sheet, const DialogOptions& options, Size place) {
    if (!options.lines.empty()) return set_in(sheet, options, 1);
    if (!options.stacked) return set_in(sheet, options, std::max(1.0F, large / sheet.text_scale()));
    return set_in(sheet, options,
                  grown(stacked_large / sheet.text_scale(), place.height, [&](float share) {
                      return height_of(sheet, options, set_in(sheet, options, share), place.width);
                  }));
}

} // namespace

void dialog_card(Sheet& sheet, const DialogOptions& options, const Box& place) {
    const Theme& theme = sheet.theme();
    const Setting set = setting_for(sheet, options, {place.width, place.height});
    const float gap = set.gap;
    const float width = place.width - 2 * set.padding;
    const TextBlock title = sheet.fit(set.title, options.title, {width, 0});
    const float buttons = buttons_height(sheet, options, options.stacked ? set.grown : 1);
    const float all_room = place.height - 2 * set.padding - title.height - buttons - 2 * gap;
    // Rows give way to the smallest that can be read before words do.
    const auto lines = static_cast<float>(options.lines.size());
    const float row =
        std::clamp(all_room * 0.7F / std::max(1.0F, lines), theme.sizes.floor * row_leading,
                   sheet.scaled(theme.sizes.body) * row_most);
    const float table = lines > 0 ? row * lines + gap : 0;
    const float words_room = all_room - table;

    const std::string words = words_of(options);
    const TextBlock text = sheet.fit(set.text, words, {width, std::max(1.0F, words_room)});
    const float text_height = words.empty() ? 0 : text.height + gap;

    Room room(centred(place, {place.width, 2 * set.padding + title.height + text_height + table +
                                               gap + buttons}));
    sheet.box(room.rest(), card_look(theme));
    room = Room(room.rest().inset(set.padding));
    sheet.text(title, set.title, room.top(title.height, gap));
    if (!words.empty()) sheet.text(text, set.text, room.top(text.height, gap));
    if (lines > 0) {
        const Box box = room.top(row * lines, gap);
        table_of_lines(sheet, options, centred(box, {box.width * table_share, box.height}));
    }
    if (!options.stacked) {
        button_row(sheet, options.buttons, room.rest());
        return;
    }
    for (const ButtonOptions& one : options.buttons)
        button(sheet, one, room.top(button_height(sheet, set.grown), theme.spaces.small),
               set.grown);
}

} // namespace quiz
