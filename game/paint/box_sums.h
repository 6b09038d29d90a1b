#pragma once

#include "layout/geometry.h"

#include <cstddef>
#include <vector>

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

/// Adds a box to some that do not overlap, so that they still do not: what it meets becomes one
/// with it, and may meet more.
inline void add_apart(std::vector<Box>& boxes, Box box) {
    if (is_empty(box)) return;
    for (std::size_t i = 0; i < boxes.size();) {
        if (!boxes[i].overlaps(box)) {
            ++i;
            continue;
        }
        box = united(box, boxes[i]);
        boxes[i] = boxes.back();
        boxes.pop_back();
        i = 0;
    }
    boxes.push_back(box);
}

} // namespace quiz
