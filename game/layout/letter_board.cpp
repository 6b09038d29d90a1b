#include "layout/letter_board.h"

#include "core/text.h"
#include "layout/arrange.h"
#include "layout/looks.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr float key_leading = 1.7F;
constexpr float most_growth = 1.25F; // of a key, whatever the text size

bool is_word(const std::string& key) { return character_count(key) > 1; }

} // namespace

float letter_board_height(const Sheet& sheet, int rows, float grown) {
    const Theme& theme = sheet.theme();
    const float key = std::min(sheet.scaled(theme.sizes.body * grown) * key_leading,
                               theme.sizes.body * key_leading * std::max(most_growth, grown));
    return key * static_cast<float>(rows) + theme.spaces.tight * static_cast<float>(rows - 1);
}

void letter_board(Sheet& sheet, const LetterBoardOptions& options, const Box& place) {
    const Theme& theme = sheet.theme();
    const int count = static_cast<int>(options.keys.size());
    const int words =
        static_cast<int>(std::count_if(options.keys.begin(), options.keys.end(), is_word));
    const int down = (count + words + options.across - 1) / options.across;
    const float gap = theme.spaces.tight;
    const Boxes boxes = grid(place, options.across, down, gap, gap);
    // Letters grow with their keys.
    const float usual = (letter_board_height(sheet, down) + gap) / static_cast<float>(down) - gap;
    const float grown = std::max(1.0F, boxes.at(0).height / usual);
    std::size_t cell = 0;
    for (int i = 0; i < count; ++i) {
        const std::string& key = options.keys.at(static_cast<std::size_t>(i));
        Box box = boxes.at(cell++);
        if (is_word(key)) box.width = boxes.at(cell++).right() - box.x;
        // No hole at the end of the last row.
        if (i + 1 == count) box.width = boxes.at(boxes.size() - 1).right() - box.x;
        const Highlight highlight = sheet.target(options.first + i, box);
        BoxLook cap = card_look(theme, highlight);
        cap.shadow = 0;
        cap.radius = theme.radii.small;
        sheet.box(box, cap);
        sheet.text({.face = highlight.focused ? Face::ReadingBold : Face::ReadingMedium,
                    .size = is_word(key) ? theme.sizes.floor : theme.sizes.body * grown,
                    .colour = highlight.focused ? theme.colours.crimson : theme.colours.ink,
                    .align = Align::Centre,
                    .most_lines = 1},
                   key, box);
    }
}

} // namespace quiz
