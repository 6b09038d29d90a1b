#pragma once

#include "layout/geometry.h"

#include <vector>

namespace quiz {

/// A box that is used up from its sides: how a page is cut into rows and columns. What is asked for
/// is given even when it is more than is left; the rest is then empty, never negative.
class Room {
public:
    explicit Room(const Box& box) : rest_(box) {}
    Box top(float height, float gap = 0);
    Box bottom(float height, float gap = 0);
    Box left(float width, float gap = 0);
    Box right(float width, float gap = 0);
    [[nodiscard]] const Box& rest() const { return rest_; }

private:
    Box rest_;
};

/// `count` equal parts, one below the other, `gap` apart. REQUIRES: count > 0.
[[nodiscard]] std::vector<Box> rows(const Box& box, int count, float gap);
/// `count` equal parts side by side.
[[nodiscard]] std::vector<Box> columns(const Box& box, int count, float gap);
/// Equal parts, row after row.
[[nodiscard]] std::vector<Box> grid(const Box& box, int across, int down, float gap_x, float gap_y);

/// A box of that size in the middle of another.
[[nodiscard]] Box centred(const Box& in, Size size);

} // namespace quiz
