#include "screens/film_card.h"

#include "layout/arrange.h"
#include "layout/looks.h"

#include <algorithm>

namespace quiz {

Box film_card(Sheet& sheet, const FilmCard& card, const Box& place) {
    const Theme& theme = sheet.theme();
    const float padding = theme.spaces.large;
    const float width = place.width - 2 * padding;
    const TextStyle title_style{.face = Face::StageItalic,
                                .size = theme.sizes.points / sheet.text_scale(), // large as it is
                                .colour = theme.colours.crimson,
                                .align = Align::Centre,
                                .most_lines = 1};
    const TextStyle second_style{.face = Face::Reading,
                                 .size = theme.sizes.body,
                                 .colour = theme.colours.ink_soft,
                                 .align = Align::Centre,
                                 .most_lines = 1};
    TextStyle number_style{.face = Face::StageBold,
                           .size = theme.sizes.heading / sheet.text_scale(), // and it
                           .align = Align::Centre,
                           .most_lines = 1};
    TextStyle name_style{
        .face = Face::Reading, .size = theme.sizes.detail, .align = Align::Centre, .most_lines = 1};
    const TextBlock title = sheet.fit(title_style, card.title, {width, 0});
    const TextBlock second = sheet.fit(second_style, card.second, {width, 0});
    const float number = sheet.line_height(Face::StageBold, number_style.size);
    const float name = sheet.line_height(Face::Reading, name_style.size);
    const float below = card.second.empty() ? 0 : second.height;
    const float height = title.height + below + number + name;
    // The same air above, between twice and below, or what large words leave of it.
    const float air = std::clamp((place.height - height) / 4, 0.0F, theme.spaces.medium);
    const Box box{place.x, place.y, place.width, height + 4 * air};
    sheet.box(box, card_look(theme, sheet.target(card.id, box)));
    Room room(box.inset(padding, air));
    sheet.text(title, title_style, room.top(title.height));
    if (below > 0) sheet.text(second, second_style, room.top(below));
    const float y = room.top(2 * air).centre().y;
    sheet.dots({room.rest().x, y}, {room.rest().right(), y}, theme.colours.gold);

    const Boxes columns =
        quiz::columns(room.rest(), static_cast<int>(card.counts.size()), theme.spaces.small);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const bool warns = card.warn && i + 1 == columns.size();
        number_style.colour = warns ? theme.colours.wrong : theme.colours.ink;
        name_style.colour = warns ? theme.colours.wrong : theme.colours.ink_soft;
        Room column(columns[i]);
        sheet.text(number_style, card.counts[i].first, column.top(number));
        sheet.text(name_style, card.counts[i].second, column.rest());
    }
    return box;
}

} // namespace quiz
