#include "layout/pager.h"

#include "layout/arrange.h"
#include "layout/looks.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr float track_strength = 0.3F;
constexpr float dots_share = 0.22F; // of the place's height

void arrow(Sheet& sheet, TargetId id, const char* sign, const Box& box) {
    const Theme& theme = sheet.theme();
    const bool hovered = sheet.pointer_target(id, box).hovered;
    BoxLook look = panel_look(theme);
    look.radius = box.height / 2;
    if (hovered) look.border = theme.colours.lamp;
    if (hovered) look.border_width = theme.spaces.border_strong;
    sheet.box(box, look);
    sheet.text({.face = Face::ReadingBold,
                .size = theme.sizes.option,
                .colour = hovered ? theme.colours.lamp : theme.colours.stage_text,
                .align = Align::Centre,
                .most_lines = 1},
               sign, box);
}

} // namespace

void pager(Sheet& sheet, const PagerOptions& options, const Box& place) {
    const Theme& theme = sheet.theme();
    Room room(place);
    const Box dots = room.bottom(options.pages > 1 ? place.height * dots_share : 0);
    const float side = std::min(room.rest().height, sheet.stretched(theme.spaces.huge));
    if (options.pages > 1) {
        arrow(sheet, options.previous, "‹",
              centred(room.left(side, theme.spaces.medium), {side, side}));
        arrow(sheet, options.next, "›",
              centred(room.right(side, theme.spaces.medium), {side, side}));
        const float dot = theme.spaces.tight;
        const float width = dot * static_cast<float>(2 * options.pages - 1);
        Room row(centred(dots, {width, dot}));
        for (int i = 0; i < options.pages; ++i) {
            const Box box = row.left(dot, dot);
            const bool here = i == options.page;
            sheet.box(here ? box.inset(-theme.spaces.border) : box,
                      plain_look(here ? theme.colours.lamp : theme.colours.gold,
                                 here ? dot / 2 + theme.spaces.border : dot / 2));
        }
    }
    sheet.text({.face = Face::StageItalic,
                .size = sheet.stretched(theme.sizes.points) / sheet.text_scale(),
                .colour = theme.colours.stage_text,
                .align = Align::Centre,
                .most_lines = 1},
               options.title, room.rest());
}

void scroll_bar(Sheet& sheet, const ScrollOptions& options, const Box& place) {
    if (options.shown >= options.all) return;
    const Theme& theme = sheet.theme();
    const float all = static_cast<float>(options.all);
    sheet.box(place, plain_look(theme.colours.gold.with_alpha(track_strength), place.width / 2));
    const float height =
        std::max(theme.spaces.large, place.height * static_cast<float>(options.shown) / all);
    const float way =
        static_cast<float>(options.first) / static_cast<float>(options.all - options.shown);
    sheet.box({place.x, place.y + (place.height - height) * way, place.width, height},
              plain_look(theme.colours.gold, place.width / 2));
}

} // namespace quiz
