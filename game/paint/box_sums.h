#pragma once

#include "layout/geometry.h"

namespace quiz {

/// The smallest box around both.
[[nodiscard]] inline Box united(const Box& a, const Box& b) {
    const float left = a.x < b.x ? a.x : b.x;
    const float top = a.y < b.y ? a.y : b.y;
    const float right = a.right() > b.right() ? a.right() : b.right();
    const float bottom = a.bottom() > b.bottom() ? a.bottom() : b.bottom();
    return {left, top, right - left, bottom - top};
}

/// What both cover; without width or height where they do not meet.
[[nodiscard]] inline Box common(const Box& a, const Box& b) {
    const float left = a.x > b.x ? a.x : b.x;
    const float top = a.y > b.y ? a.y : b.y;
    const float right = a.right() < b.right() ? a.right() : b.right();
    const float bottom = a.bottom() < b.bottom() ? a.bottom() : b.bottom();
    return {left, top, right > left ? right - left : 0, bottom > top ? bottom - top : 0};
}

[[nodiscard]] inline float area(const Box& box) { return box.width * box.height; }
[[nodiscard]] inline bool is_empty(const Box& box) { return box.width <= 0 || box.height <= 0; }

} // namespace quiz
