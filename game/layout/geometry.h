#pragma once

#include <cstdint>

namespace quiz {

/// Everything on the screen is placed on one canvas of 1920 x 1080 units, scaled once to the window
/// and letterboxed.
inline constexpr float canvas_width = 1920;
inline constexpr float canvas_height = 1080;

struct Point {
    float x = 0;
    float y = 0;
    bool operator==(const Point&) const = default;
};

struct Size {
    float width = 0;
    float height = 0;
    bool operator==(const Size&) const = default;
};

/// A rectangle, y downwards.
struct Box {
    float x = 0;
    float y = 0;
    float width = 0;
    float height = 0;
    bool operator==(const Box&) const = default;

    [[nodiscard]] float right() const { return x + width; }
    [[nodiscard]] float bottom() const { return y + height; }
    [[nodiscard]] Point centre() const { return {x + width / 2, y + height / 2}; }
    [[nodiscard]] bool contains(Point p) const {
        return p.x >= x && p.x < right() && p.y >= y && p.y < bottom();
    }
    [[nodiscard]] bool overlaps(const Box& other) const {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
    /// Smaller by that much on every side; a negative number grows it.
    [[nodiscard]] Box inset(float by) const { return inset(by, by); }
    [[nodiscard]] Box inset(float horizontal, float vertical) const {
        return {x + horizontal, y + vertical, width - 2 * horizontal, height - 2 * vertical};
    }
    [[nodiscard]] Box moved(float dx, float dy) const { return {x + dx, y + dy, width, height}; }
};

inline constexpr Box whole_canvas{0, 0, canvas_width, canvas_height};

struct Colour {
    std::uint8_t r = 0;
    std::uint8_t g = 0;
    std::uint8_t b = 0;
    std::uint8_t a = 255;
    bool operator==(const Colour&) const = default;
    [[nodiscard]] Colour with_alpha(float share) const {
        return {r, g, b, static_cast<std::uint8_t>(static_cast<float>(a) * share)};
    }
};
/// From one colour (share 0) to the other (1), alpha too; beyond, the nearer of the two.
[[nodiscard]] Colour mix(Colour a, Colour b, float share);

} // namespace quiz
