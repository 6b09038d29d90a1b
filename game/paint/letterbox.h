#pragma once

#include "layout/geometry.h"

namespace quiz {

/// Where the canvas lies on a target of so many physical pixels: scaled once, as large as fits,
/// centred, on whole pixels.
struct Letterbox {
    int left = 0;
    int top = 0;
    int width = 0;   ///< Physical pixels of the canvas.
    int height = 0;  ///< Physical pixels of the canvas.
    float scale = 1; ///< Physical pixels per canvas unit.
    bool operator==(const Letterbox&) const = default;

    /// From physical pixels to canvas units; may lie outside the canvas.
    [[nodiscard]] Point to_canvas(float x, float y) const;
    /// From canvas units to physical pixels.
    [[nodiscard]] Point to_target(Point at) const;
};

/// REQUIRES: width > 0 and height > 0.
[[nodiscard]] Letterbox letterbox(int width, int height);

} // namespace quiz
