#pragma once

#include "layout/sheet.h"

#include <string>
#include <vector>

namespace quiz {

struct ButtonOptions {
    TargetId id = no_target;
    std::string label;
    bool primary = false;
    std::string key{}; ///< Drawn as a cap at the right end; empty = none.
};

/// Height of a row of buttons at the player's text size; where there is room, they may be `grown`.
[[nodiscard]] float button_height(const Sheet& sheet, float grown = 1);

/// Buttons side by side from the left edge of `place` to its right one, which are those of what
/// they belong to; all as high as the place. One alone stands in the middle, as wide as its words.
/// Too many for the width: their words grow smaller, then wrap.
void button_row(Sheet& sheet, const std::vector<ButtonOptions>& buttons, const Box& place);

/// One button that fills its place; its words may be `grown`.
void button(Sheet& sheet, const ButtonOptions& options, const Box& place, float grown = 1);

} // namespace quiz
