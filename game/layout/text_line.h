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
        Face face =
            Face::Reading; ///< The line's face, or the one that stands in where it has no glyph.
    };
    std::string text;
    Face face = Face::Reading;
    float size = 0;  ///< Em size in canvas units.
    float width = 0; ///< Advance width, tracking included.
    /// Above and below the baseline, both positive, and chosen so that the middle between them is
    /// the middle of the capitals: what is centred by them looks centred.
    float ascent = 0;
    float descent = 0;
    /// How far these very letters reach above and below the baseline.
    float ink_above = 0;
    float ink_below = 0;
    std::vector<Glyph> glyphs;
};

} // namespace quiz
