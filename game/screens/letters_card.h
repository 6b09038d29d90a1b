#pragma once

#include "layout/arrange.h"
#include "layout/sheet.h"

namespace quiz {

/// A card on which something is spelt: a field above a board of keys above a row of buttons. Keys
/// grow where there is room.
struct LettersCard {
    Box field;
    Box keys;
    Box buttons;
};

/// Draws the card in the middle of `room`, for so many rows of keys, and tells where its parts
/// stand.
[[nodiscard]] LettersCard letters_card(Sheet& sheet, const Room& room, int rows);

} // namespace quiz
