#pragma once

#include "layout/geometry.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace quiz {

/// Colours between two points, along a line or from a middle outwards, evenly spaced.
struct ArtPaint {
    enum class Kind { Flat, Linear, Radial };
    Kind kind = Kind::Flat;
    Point from;     ///< Radial: the middle.
    Point to;       ///< Radial: the two radii.
    float turn = 0; ///< Radial: degrees clockwise.
    std::vector<Colour> colours;

    [[nodiscard]] Colour at(Point place) const;
};

/// A part of a path, as FreeType takes them: its points and what they are.
struct ArtPath {
    struct Node {
        Point at;
        bool on_curve = true; ///< Else a control point of a cubic.
    };
    std::string name;
    std::vector<std::vector<Node>> contours;
};

/// One coat of paint.
struct ArtLayer {
    std::size_t path = 0;
    std::vector<std::size_t> inside; ///< Paths that it does not leave.
    float line = 0;                  ///< Width of a line along the path; 0 = filled.
    float blur = 0;                  ///< Reach of its softness.
    ArtPaint paint;
};

/// A drawing of our own, read from assets/art/*.art: paths in the words of SVG, painted in coats
/// from the first to the last. Painted at the very size it is shown at, so it is crisp at any.
class Artwork {
public:
    /// What is malformed is a broken installation: throws std::runtime_error with one sentence that
    /// names file and line.
    [[nodiscard]] static Artwork read(std::string_view text, std::string_view file);
    [[nodiscard]] static Artwork load(const std::filesystem::path& file);

    [[nodiscard]] Size size() const { return size_; }
    /// Four bytes a pixel, red first, not multiplied by the alpha. `width` and `height` in pixels.
    [[nodiscard]] std::vector<std::uint8_t> paint(unsigned width, unsigned height) const;

private:
    Size size_;
    std::vector<ArtPath> paths_;
    std::vector<ArtLayer> layers_;
};

/// SVG path data of absolute M, L, C and Z. Throws std::runtime_error that says what is wrong.
[[nodiscard]] ArtPath read_path(std::string_view data);

} // namespace quiz
