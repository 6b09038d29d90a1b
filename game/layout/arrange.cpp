#include "layout/arrange.h"

#include <algorithm>
#include <cassert>

namespace quiz {

Box Room::top(float height, float gap) {
    const Box part{rest_.x, rest_.y, rest_.width, height};
    const float used = std::min(height + gap, rest_.height);
    rest_.y += used;
    rest_.height -= used;
    return part;
}

Box Room::bottom(float height, float gap) {
    const Box part{rest_.x, rest_.bottom() - height, rest_.width, height};
    rest_.height -= std::min(height + gap, rest_.height);
    return part;
}

Box Room::left(float width, float gap) {
    const Box part{rest_.x, rest_.y, width, rest_.height};
    const float used = std::min(width + gap, rest_.width);
    rest_.x += used;
    rest_.width -= used;
    return part;
}

Box Room::right(float width, float gap) {
    const Box part{rest_.right() - width, rest_.y, width, rest_.height};
    rest_.width -= std::min(width + gap, rest_.width);
    return part;
}

std::vector<Box> grid(const Box& box, int across, int down, float gap_x, float gap_y) {
    assert(across > 0 && down > 0);
    const auto share = [](float whole, int count, float gap) {
        return (whole - gap * static_cast<float>(count - 1)) / static_cast<float>(count);
    };
    const Size part{share(box.width, across, gap_x), share(box.height, down, gap_y)};
    std::vector<Box> boxes;
    for (int row = 0; row < down; ++row)
        for (int column = 0; column < across; ++column)
            boxes.push_back({box.x + static_cast<float>(column) * (part.width + gap_x),
                             box.y + static_cast<float>(row) * (part.height + gap_y), part.width,
                             part.height});
    return boxes;
}

std::vector<Box> rows(const Box& box, int count, float gap) { return grid(box, 1, count, 0, gap); }

std::vector<Box> columns(const Box& box, int count, float gap) {
    return grid(box, count, 1, gap, 0);
}

Box centred(const Box& in, Size size) {
    return {in.x + (in.width - size.width) / 2, in.y + (in.height - size.height) / 2, size.width,
            size.height};
}

} // namespace quiz
