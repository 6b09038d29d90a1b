#pragma once

#include "layout/geometry.h"
#include "paint/recycled.h"

#include <vector>

namespace quiz {

/// Points of a line or, closed by itself, of a shape's edge (clockwise on the screen).
using Outline = std::vector<Point, Recycled<Point>>;

[[nodiscard]] inline Point operator+(Point a, Point b) { return {a.x + b.x, a.y + b.y}; }
[[nodiscard]] inline Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
[[nodiscard]] inline Point operator*(Point a, float by) { return {a.x * by, a.y * by}; }
[[nodiscard]] float length(Point a);
/// Towards a's right on the screen when walking along it: outwards for a clockwise outline is the
/// opposite of this.
[[nodiscard]] Point unit_normal(Point from, Point to);

[[nodiscard]] inline float mix(float a, float b, float t) { return a + (b - a) * t; }
[[nodiscard]] inline Point mix(Point a, Point b, float t) { return a + (b - a) * t; }
/// 0 below `from`, 1 above `to`, smooth between.
[[nodiscard]] float smooth_step(float from, float to, float value);

/// A point of a cubic Bezier curve.
struct Cubic {
    Point a, b, c, d;
    [[nodiscard]] Point at(float t) const;
};

/// Several cubics end to end, walked from 0 to 1 with equal shares for each.
class Curve {
public:
    /// Points: start, then (control, control, end) for each cubic.
    Curve(std::initializer_list<Point> points);
    [[nodiscard]] Point at(float t) const;

private:
    std::vector<Cubic> pieces_;
};

/// Appends `steps` points of the curve, its end included, its start only if the line is empty.
void append(Outline& line, const Cubic& curve, int steps);

/// `scale`: physical pixels per unit, which decides how many points a corner needs.
[[nodiscard]] Outline rounded_rectangle(const Box& box, float radius, float scale);
[[nodiscard]] Outline ellipse(Point centre, float radius_x, float radius_y, float scale);
/// Part of a circle; angles in turns, 0 at the top, clockwise.
[[nodiscard]] Outline arc(Point centre, float radius, float from, float to, float scale);
/// The polygon with its corners rounded.
[[nodiscard]] Outline rounded_polygon(const Outline& corners, float radius, float scale);

/// The closed outline moved outwards by `by` (inwards when negative).
[[nodiscard]] Outline offset(const Outline& outline, float by);
[[nodiscard]] Point middle(const Outline& outline);

} // namespace quiz
