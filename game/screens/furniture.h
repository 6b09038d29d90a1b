#pragma once

#include "layout/arrange.h"
#include "layout/hint_bar.h"
#include "layout/sheet.h"

#include <string>
#include <vector>

namespace quiz {

// What stands in the same place on every page.

/// Draws the line of keys at the foot of the stage and returns the rest of the stage.
[[nodiscard]] Box with_hints(Sheet& sheet, const std::vector<Hint>& hints);

/// Draws a page's heading at the top of `room`, with an optional second line, and takes its place
/// away from it.
void heading(Sheet& sheet, Room& room, const std::string& title, const std::string& second = {});

/// The hint that every page has: Esc, one step back.
[[nodiscard]] Hint back_hint(const std::string& text = "back");

} // namespace quiz
