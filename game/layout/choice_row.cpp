#include "layout/choice_row.h"

#include "layout/arrange.h"
#include "layout/looks.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr float label_share = 0.48F;
constexpr float bar_share = 0.55F;
constexpr float line_share = 0.84F; // of the row's height
constexpr float usual_row = 1.7F;   // its height in em sizes of a label
constexpr float most_grown = 1.2F;  // in higher rows, labels are so much larger, at most

void arrow(Sheet& sheet, TargetId id, const char* sign, const Box& box) {
    const Theme& theme = sheet.theme();
    const Highlight highlight = sheet.pointer_target(id, box);
    if (highlight.hovered)
        sheet.box(box.inset(theme.spaces.hair), row_look(theme, {.focused = true}));
    sheet.text({.face = Face::ReadingBold,
                .size = theme.sizes.option,
                .colour = theme.colours.crimson,
                .align = Align::Centre,
                .most_lines = 1},
               sign, box);
}

void bar(Sheet& sheet, float share, const Box& box) {
    const Theme& theme = sheet.theme();
    const Box track = centred(box, {box.width, theme.spaces.tight});
    sheet.box(track, plain_look(theme.colours.ink_soft, theme.radii.small));
    const Box filled{track.x, track.y, track.width * share, track.height};
    if (share > 0) sheet.box(filled, plain_look(theme.colours.crimson, theme.radii.small));
    const float side = theme.spaces.medium;
    BoxLook knob = card_look(theme);
    knob.radius = side / 2;
    knob.shadow = 0;
    sheet.box({filled.right() - side / 2, box.centre().y - side / 2, side, side}, knob);
}

} // namespace

void choice_row(Sheet& sheet, const ChoiceRowOptions& options, const Box& place) {
    const Theme& theme = sheet.theme();
    const Highlight highlight = sheet.target(options.id, place);
    lit_row(sheet, highlight, place);
    Room room(place.inset(theme.spaces.small, 0));
    const float side = std::min(sheet.scaled(theme.sizes.body), place.height / 2);
    marker(sheet, highlight, centred(room.left(side, theme.spaces.small), {side, side}),
           theme.colours.crimson);
    const float grown =
        std::clamp(place.height / (sheet.scaled(theme.sizes.option) * usual_row), 1.0F, most_grown);
    const TextStyle name{.face = highlight.focused ? Face::StageBold : Face::Stage,
                         .size = theme.sizes.option * grown,
                         .colour = highlight.focused ? theme.colours.crimson : theme.colours.ink,
                         .most_lines = 1};
    // In low rows accents need the air above and below a line.
    const Box left = room.left(room.rest().width * label_share, theme.spaces.small);
    const TextBlock label = sheet.fit(name, options.label, {left.width, left.height * line_share});
    sheet.text(label, name, left);
    const float arrow_width = std::min(place.height, sheet.scaled(theme.sizes.menu));
    if (options.less != no_target) arrow(sheet, options.less, "‹", room.left(arrow_width));
    if (options.more != no_target) arrow(sheet, options.more, "›", room.right(arrow_width));
    if (options.share)
        bar(sheet, *options.share,
            room.left(room.rest().width * bar_share).inset(theme.spaces.small, 0));
    // Where the label has to shrink to its row, the value shrinks with it.
    const float shrunk =
        label.lines.empty() ? 1 : label.lines.front().size / sheet.scaled(name.size);
    const TextStyle value{
        .face = Face::Reading,
        .size = std::max(theme.sizes.floor / sheet.text_scale(), theme.sizes.body * grown * shrunk),
        .colour = theme.colours.ink,
        .align = Align::Centre,
        .most_lines = 1};
    const Size place_of_value{room.rest().width, room.rest().height * line_share};
    sheet.text(sheet.fit(value, options.value, place_of_value), value, room.rest());
}

} // namespace quiz
