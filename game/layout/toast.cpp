#include "layout/toast.h"

#include "layout/arrange.h"
#include "layout/looks.h"

#include <algorithm>

namespace quiz {

void toast(Sheet& sheet, const std::string& text, const Box& place) {
    const Theme& theme = sheet.theme();
    const TextStyle style{.face = Face::ReadingMedium,
                          .size = theme.sizes.detail,
                          .colour = theme.colours.stage_text,
                          .align = Align::Centre};
    const Size padding{theme.spaces.large, theme.spaces.hair};
    const TextBlock block = sheet.fit(
        style, text, {place.width - 2 * padding.width, place.height - 2 * padding.height});
    // A plate that hangs from the top of the canvas in front of the drapery, as a theatre hangs its
    // notices: it begins above the edge.
    const Box words =
        centred(place, {block.width + 2 * padding.width, block.height + 2 * padding.height});
    const float above = words.y + theme.radii.card;
    BoxLook look = plate_look(theme);
    look.border = theme.colours.gold;
    look.shadow = theme.spaces.shadow;
    sheet.box({words.x, words.y - above, words.width, words.height + above}, look);
    sheet.text(block, style, words);
}

} // namespace quiz
