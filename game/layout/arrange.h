#pragma once

#include "layout/geometry.h"

#include <algorithm>
#include <cstddef>

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

/// Equal parts of a box, row after row. They are worked out when asked for: dividing allocates
/// nothing.
class Boxes {
public:
    Boxes() = default;
    Boxes(const Box& box, int across, int down, Size gap);

    [[nodiscard]] std::size_t size() const { return size_; }
    /// REQUIRES: index < size().
    [[nodiscard]] Box operator[](std::size_t index) const;
    [[nodiscard]] Box at(std::size_t index) const { return (*this)[index]; }
    /// The first of them alone. REQUIRES: count <= size().
    [[nodiscard]] Boxes first(std::size_t count) const;

    class Iterator {
    public:
        Iterator(const Boxes& boxes, std::size_t index) : boxes_(&boxes), index_(index) {}
        Box operator*() const { return (*boxes_)[index_]; }
        Iterator& operator++() {
            ++index_;
            return *this;
        }
        bool operator!=(const Iterator& other) const { return index_ != other.index_; }

    private:
        const Boxes* boxes_;
        std::size_t index_;
    };
    [[nodiscard]] Iterator begin() const { return {*this, 0}; }
    [[nodiscard]] Iterator end() const { return {*this, size_}; }

private:
    Box first_; ///< Of the parts.
    Size step_; ///< From one to the next.
    std::size_t across_ = 1;
    std::size_t size_ = 0;
};

/// `count` equal parts, one below the other, `gap` apart. REQUIRES: count > 0.
[[nodiscard]] Boxes rows(const Box& box, int count, float gap);
/// `count` equal parts side by side.
[[nodiscard]] Boxes columns(const Box& box, int count, float gap);
/// Equal parts, row after row.
[[nodiscard]] Boxes grid(const Box& box, int across, int down, float gap_x, float gap_y);

/// How far little content may grow: the largest share, in steps from `most` down to 1, at which
/// what `height(share)` says fits into `room`. 1 where none does.
template <typename Height>
[[nodiscard]] float grown(float most, float room, const Height& height) {
    constexpr float step = 0.05F;
    float share = std::max(1.0F, most);
    while (share > 1 && height(share) > room) share = std::max(1.0F, share - step);
    return share;
}

/// A box of that size in the middle of another.
[[nodiscard]] Box centred(const Box& in, Size size);

} // namespace quiz
