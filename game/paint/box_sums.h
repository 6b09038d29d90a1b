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

/// Takes a hole out of boxes that do not overlap: what is left of each, as strips.
inline void cut_out(std::vector<Box>& boxes, const Box& hole) {
    const std::size_t count = boxes.size();
    for (std::size_t i = count; i-- > 0;) {
        const Box box = boxes[i];
        const Box gone = common(box, hole);
        if (is_empty(gone)) continue;
        boxes[i] = boxes.back();
        boxes.pop_back();
        for (const Box& strip :
             {Box{box.x, box.y, box.width, gone.y - box.y},
              Box{box.x, gone.bottom(), box.width, box.bottom() - gone.bottom()},
              Box{box.x, gone.y, gone.x - box.x, gone.height},
              Box{gone.right(), gone.y, box.right() - gone.right(), gone.height}})
            if (!is_empty(strip)) boxes.push_back(strip);
    }
}

} // namespace quiz
