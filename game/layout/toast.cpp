#include "layout/toast.h"

#include "layout/arrange.h"
#include "layout/looks.h"

#include <algorithm>

namespace quiz {

void toast(Sheet& sheet, const std::string& text, const Box& place) {
    const Theme& theme = sheet.theme();
    const TextStyle style{.face = Face::ReadingMedium,
                          .size = theme.sizes.detail,
                          .colour = theme.colours.ink,
                          .align = Align::Centre};
    const Size padding{theme.spaces.large, theme.spaces.hair};
    const TextBlock block = sheet.fit(
        style, text, {place.width - 2 * padding.width, place.height - 2 * padding.height});
    const Box box =
        centred(place, {block.width + 2 * padding.width, block.height + 2 * padding.height});
    sheet.box(box, card_look(theme, {.hovered = true}));
    sheet.text(block, style, box);
}

} // namespace quiz
