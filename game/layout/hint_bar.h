#pragma once

#include "layout/sheet.h"

#include <string>
#include <vector>

namespace quiz {

/// What a key does, in the line at the foot of a page: key caps and a word or two.
struct Hint {
    std::vector<std::string> keys;
    std::string text;
    /// With a number, a click on the hint does what the key does.
    TargetId id = no_target;
    /// Answers 0 to 3 whose buttons do it, drawn as their marks before the keys.
    std::vector<int> marks{};
};

/// One centred line of hints. Too many for the place grow smaller, to the floor.
void hint_bar(Sheet& sheet, const std::vector<Hint>& hints, const Box& place);

/// A key drawn as a cap, at the left end of `place` and as high; returns its box.
Box key_cap(Sheet& sheet, const std::string& key, const Box& place, Colour colour, Colour ground,
            float size);
[[nodiscard]] float key_cap_width(const Sheet& sheet, const std::string& key, float height,
                                  float size);

} // namespace quiz
