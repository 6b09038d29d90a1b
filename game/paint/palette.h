#pragma once

#include "layout/theme.h"

namespace quiz {

/// The theme's colours as the painted theatre uses them: cloth, metal and satin by how much light
/// comes back, 0 the deepest fold, 1 the sheen; less or more counts as the nearest.
struct Palette {
    explicit Palette(const Theme& theme)
        : colours(theme.colours), answers(theme.answers), scenery(theme.scenery),
          ramps(theme.ramps) {}

    [[nodiscard]] Colour velvet(float light) const;
    /// Gold braid.
    [[nodiscard]] Colour bullion(float light) const;
    /// Red satin: ribbon and petals.
    [[nodiscard]] Colour satin(float light) const;

    Theme::Colours colours;
    Theme::Answers answers;
    Theme::Scenery scenery;
    Theme::Ramps ramps;
};

} // namespace quiz
