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

Boxes::Boxes(const Box& box, int across, int down, Size gap)
    : across_(static_cast<std::size_t>(across)), size_(across_ * static_cast<std::size_t>(down)) {
    assert(across > 0 && down > 0);
    const auto share = [](float whole, int count, float between) {
        return (whole - between * static_cast<float>(count - 1)) / static_cast<float>(count);
    };
    first_ = {box.x, box.y, share(box.width, across, gap.width),
              share(box.height, down, gap.height)};
    step_ = {first_.width + gap.width, first_.height + gap.height};
}

Box Boxes::operator[](std::size_t index) const {
    assert(index < size_);
    const std::size_t row = index / across_;
    const std::size_t column = index % across_;
    return first_.moved(static_cast<float>(column) * step_.width,
                        static_cast<float>(row) * step_.height);
}

Boxes Boxes::first(std::size_t count) const {
    assert(count <= size_);
    Boxes fewer = *this;
    fewer.size_ = count;
    return fewer;
}

Boxes grid(const Box& box, int across, int down, float gap_x, float gap_y) {
    return {box, across, down, {gap_x, gap_y}};
}

Boxes rows(const Box& box, int count, float gap) { return {box, 1, count, {0, gap}}; }

Boxes columns(const Box& box, int count, float gap) { return {box, count, 1, {gap, 0}}; }

Box centred(const Box& in, Size size) {
    return {in.x + (in.width - size.width) / 2, in.y + (in.height - size.height) / 2, size.width,
            size.height};
}

} // namespace quiz
