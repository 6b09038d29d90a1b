#pragma once

#include <string>
#include <vector>

namespace quiz {

/// The faces of the house: Didot for the stage, Inter for reading.
enum class Face { Stage, StageBold, StageItalic, Reading, ReadingMedium, ReadingBold };
inline constexpr int face_count = 6;

/// One line of text, measured once, unhinted, in canvas units. It is painted with its glyphs at
/// these very positions, at whatever physical size.
struct TextLine {
    struct Glyph {
        char32_t code_point = 0;
        float x = 0; ///< Pen position from the line's start.
    };
    std::string text;
    Face face = Face::Reading;
    float size = 0;    ///< Em size in canvas units.
    float width = 0;   ///< Advance width, tracking included.
    float ascent = 0;  ///< Above the baseline, positive.
    float descent = 0; ///< Below the baseline, positive.
    std::vector<Glyph> glyphs;
};

} // namespace quiz
