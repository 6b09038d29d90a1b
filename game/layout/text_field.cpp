#include "layout/text_field.h"

#include "layout/looks.h"

namespace quiz {

void text_field(Sheet& sheet, const TextFieldOptions& options, const Box& place) {
    const Theme& theme = sheet.theme();
    BoxLook look = card_look(theme, options.highlight);
    look.top = look.bottom = theme.colours.card_lit_top;
    look.radius = theme.radii.small;
    look.shadow = 0;
    sheet.box(place, look);
    const bool empty = options.text.empty();
    const Box words =
        sheet.text({.face = empty ? Face::StageItalic : Face::Stage,
                    .size = theme.sizes.seconds,
                    .colour = empty ? theme.colours.ink_soft : theme.colours.ink,
                    .align = Align::Centre,
                    .most_lines = 1},
                   empty ? options.empty : options.text, place.inset(theme.spaces.medium, 0));
    if (!options.caret) return;
    const float x = empty ? words.x - theme.spaces.tight : words.right() + theme.spaces.hair;
    sheet.box({x, place.y + theme.spaces.tight, theme.spaces.border,
               place.height - 2 * theme.spaces.tight},
              plain_look(theme.colours.crimson));
}

} // namespace quiz
