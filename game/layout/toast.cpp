#include "layout/toast.h"

#include "layout/arrange.h"
#include "layout/looks.h"

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
    // As high as its strip, however short the words: no fringe peeps out below.
    const Box plate = centred(place, {block.width + 2 * padding.width, place.height});
    hung_plate(sheet, plate);
    sheet.text(block, style, plate);
}

} // namespace quiz
