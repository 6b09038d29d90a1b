#include "layout/record_panel.h"

#include "layout/arrange.h"
#include "layout/looks.h"

#include <algorithm>

namespace quiz {

namespace {

struct Setting {
    TextStyle heading;
    TextStyle text;
    Size padding;
    float top = 0; ///< Height of the heading.
};

Setting set_in(const Sheet& sheet, float grown) {
    const Theme& theme = sheet.theme();
    // Large as it is, the heading grows half as much as the text.
    const float size = sheet.stretched(theme.sizes.option * grown) / sheet.text_scale();
    return {.heading = {.face = Face::StageItalic,
                        .size = size,
                        .colour = theme.colours.stage_text_soft,
                        .most_lines = 1},
            .text = {.face = Face::Reading,
                     .size = theme.sizes.body * grown,
                     .colour = theme.colours.stage_text,
                     .upright = Upright::Top,
                     .paragraph = true},
            .padding = {theme.spaces.large, theme.spaces.tight * grown},
            .top = sheet.line_height(Face::StageItalic, size)};
}

} // namespace

float record_panel_height(const Sheet& sheet, const RecordPanel& panel, float width) {
    const Setting set = set_in(sheet, panel.grown);
    return set.top + sheet.fit(set.text, panel.text, {width - 2 * set.padding.width, 0}).height +
           2 * set.padding.height;
}

void record_panel(Sheet& sheet, const RecordPanel& panel, const Box& place) {
    const Setting set = set_in(sheet, panel.grown);
    const Size room{place.width - 2 * set.padding.width, place.height - 2 * set.padding.height};
    float top = set.top;
    TextBlock text =
        sheet.fit(set.text, panel.text, {room.width, std::max(1.0F, room.height - top)});
    if (text.cut || room.height <= top) { // the words matter more than their heading
        top = 0;
        text = sheet.fit(set.text, panel.text, {room.width, std::max(1.0F, room.height)});
    }
    Box box = place;
    box.height = std::min(place.height, top + text.height + 2 * set.padding.height);
    striped_panel(sheet, box, sheet.theme().colours.crimson);
    Room inside(box.inset(set.padding.width, set.padding.height));
    if (top > 0) sheet.text(set.heading, panel.heading, inside.top(top));
    sheet.text(text, set.text, inside.rest());
}

} // namespace quiz
