#pragma once

#include "layout/sheet.h"

#include <optional>
#include <string>
#include <vector>

namespace quiz {

struct MenuRow {
    TargetId id = no_target;
    std::string label;
    std::string detail;        ///< At the right; may be empty.
    std::optional<int> mark{}; ///< Of a seat, before the label.
};

/// How high its card is where there is room for it at its usual size.
[[nodiscard]] float menu_height(const Sheet& sheet, const std::vector<MenuRow>& rows);

/// A programme card of rows to choose from, dotted lines between them. The card is as high as its
/// rows and stands in the middle of `place`, whose width it takes; rows grow closer when there is
/// too little room, and a little larger where there is much. Returns the card's box. REQUIRES: one
/// row or more.
Box menu(Sheet& sheet, const std::vector<MenuRow>& rows, const Box& place);

} // namespace quiz
