#pragma once

#include "layout/sheet.h"

#include <string>

namespace quiz {

/// A title between two arrows, and dots below that say which of several pages this is.
struct PagerOptions {
    std::string title;
    int page = 0; ///< 0-based.
    int pages = 1;
    TargetId previous = no_target; ///< The arrows, for the pointer.
    TargetId next = no_target;
};

void pager(Sheet& sheet, const PagerOptions& options, const Box& place);

/// A thin bar that says which part of something long is shown. All three count the same things.
struct ScrollOptions {
    int first = 0;
    int shown = 0;
    int all = 0;
};
/// Draws nothing when all of it is shown.
void scroll_bar(Sheet& sheet, const ScrollOptions& options, const Box& place);

} // namespace quiz
