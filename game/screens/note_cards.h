#pragma once

#include "layout/sheet.h"

#include <functional>
#include <string>
#include <vector>

namespace quiz {

/// A card of the programme note as it is shown.
struct NoteText {
    std::string heading;
    std::vector<std::string> sentences;
};

/// Sets cards in rows of two: all in one size, as large as fits, each row as high as its words
/// need. Where a long card beside a short one would leave half a row empty, they stand in columns
/// instead, or one below the other. `smallest`: of the words, on the canvas. `entered(i)`: how far
/// card i has come.
void compose_note_cards(Sheet& sheet, const std::vector<NoteText>& cards, float smallest,
                        const Box& place, const std::function<float(std::size_t)>& entered);

} // namespace quiz
