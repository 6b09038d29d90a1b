#pragma once

#include "layout/sheet.h"

#include <string>
#include <vector>

namespace quiz {

/// Keys to write with by arrows, pad or pointer.
struct LetterBoardOptions {
    std::vector<std::string> keys; ///< Labels, row by row; a word takes two places.
    int across = 10;
    TargetId first = no_target; ///< Of the first key; the others follow.
};

/// Height of a board of so many rows at the player's text size, its keys `grown` times as high.
[[nodiscard]] float letter_board_height(const Sheet& sheet, int rows, float grown = 1);

void letter_board(Sheet& sheet, const LetterBoardOptions& options, const Box& place);

} // namespace quiz
