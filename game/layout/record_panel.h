#pragma once

#include "layout/sheet.h"

#include <string>

namespace quiz {

/// What the record says about an answer: a dark panel with a strip of colour, a heading and a
/// paragraph.
struct RecordPanel {
    std::string heading;
    std::string text;
    float grown = 1; ///< Little to tell is set so much larger.
};

/// As high as it gets at its preferred size.
[[nodiscard]] float record_panel_height(const Sheet& sheet, const RecordPanel& panel, float width);

/// Draws it at the top of its place, no higher than its words need. Where these would be cut, the
/// heading gives way, then they grow smaller.
void record_panel(Sheet& sheet, const RecordPanel& panel, const Box& place);

} // namespace quiz
