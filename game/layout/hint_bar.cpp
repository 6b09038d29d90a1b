#include "layout/hint_bar.h"

#include "layout/arrange.h"
#include "layout/looks.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr float cap_leading = 1.35F; // height of a cap in em sizes
constexpr float thin = 2.0F / 3.0F;  // of a border

struct Measures {
    float size = 0; ///< At a text size of 100 %.
    float cap = 0;
    float gap = 0; ///< Between hints.
};

float hint_width(const Sheet& sheet, const Hint& hint, const Measures& measures) {
    const Theme::Spaces& spaces = sheet.theme().spaces;
    float width = sheet.width({.face = Face::Reading, .size = measures.size}, hint.text);
    for (const std::string& key : hint.keys)
        width += key_cap_width(sheet, key, measures.cap, measures.size) + spaces.hair;
    width += static_cast<float>(hint.marks.size()) * (measures.cap + spaces.hair);
    if (!hint.keys.empty() || !hint.marks.empty()) width += spaces.tight - spaces.hair;
    return width;
}

float bar_width(const Sheet& sheet, const std::vector<Hint>& hints, const Measures& measures) {
    float width = measures.gap * static_cast<float>(hints.size() - 1);
    for (const Hint& hint : hints) width += hint_width(sheet, hint, measures);
    return width;
}

} // namespace

float key_cap_width(const Sheet& sheet, const std::string& key, float height, float size) {
    return std::max(height, sheet.width({.face = Face::ReadingMedium, .size = size}, key) +
                                2 * sheet.theme().spaces.tight);
}

Box key_cap(Sheet& sheet, const std::string& key, const Box& place, Colour colour, Colour ground,
            float size) {
    const Theme& theme = sheet.theme();
    const Box cap{place.x, place.y, key_cap_width(sheet, key, place.height, size), place.height};
    BoxLook look = plain_look(ground, theme.radii.small);
    look.border = colour;
    look.border_width = theme.spaces.border * thin;
    sheet.box(cap, look);
    sheet.text({.face = Face::ReadingMedium,
                .size = size,
                .colour = colour,
                .align = Align::Centre,
                .most_lines = 1},
               key, cap);
    return cap;
}

void hint_bar(Sheet& sheet, const std::vector<Hint>& hints, const Box& place) {
    if (hints.empty()) return;
    const Theme& theme = sheet.theme();
    Measures measures;
    for (float share = 1;; share *= 0.97F) { // smaller by steps, until it fits or meets the floor
        const float least = std::min(1.0F, theme.sizes.floor / sheet.scaled(theme.sizes.hint));
        const float used = std::max(share, least);
        measures.size = theme.sizes.hint * used;
        measures.cap = std::min(place.height, sheet.scaled(measures.size) * cap_leading);
        measures.gap = std::max(theme.spaces.small, theme.spaces.large * used);
        if (share <= least) measures.gap = theme.spaces.medium;
        if (share <= least || bar_width(sheet, hints, measures) <= place.width) break;
    }
    const Box used = centred(place, {bar_width(sheet, hints, measures), place.height});
    // The planks below are lit by the lamps, here more and there less.
    sheet.box(used.inset(-theme.spaces.medium, 0), plate_look(theme));
    Room room(used);
    for (const Hint& hint : hints) {
        const Box box = room.left(hint_width(sheet, hint, measures), measures.gap);
        const bool hovered = hint.id != no_target && sheet.pointer_target(hint.id, box).hovered;
        const Colour text = hovered ? theme.colours.lamp : theme.colours.stage_text_soft;
        Room inside(box);
        for (const int answer : hint.marks)
            sheet.mark(answer, centred(inside.left(measures.cap, theme.spaces.hair),
                                       {measures.cap, measures.cap}));
        for (const std::string& key : hint.keys) {
            const Box cap{inside.rest().x, box.y + (box.height - measures.cap) / 2, 0,
                          measures.cap};
            const float width = key_cap_width(sheet, key, measures.cap, measures.size);
            key_cap(sheet, key, cap, hovered ? theme.colours.lamp : theme.colours.stage_text,
                    theme.colours.panel, measures.size);
            inside.left(width, theme.spaces.hair);
        }
        if (!hint.keys.empty() || !hint.marks.empty())
            inside.left(theme.spaces.tight - theme.spaces.hair);
        const Box words = sheet.text(
            {.face = Face::Reading, .size = measures.size, .colour = text, .most_lines = 1},
            hint.text, {inside.rest().x, box.y, inside.rest().width + 1, box.height});
        if (hovered)
            sheet.box({words.x, words.bottom(), words.width, theme.spaces.border * thin},
                      plain_look(text));
    }
}

} // namespace quiz
