// The marks that tell seats apart: a pale shape on a coloured disc.

#include "paint/palette.h"
#include "paint/sfml_canvas.h"

#include <algorithm>
#include <cmath>

namespace quiz {

namespace {

constexpr float full_turn = 6.2831853F;

/// A star of so many points.
Outline star(Point centre, int points, float outer, float inner) {
    Outline corners;
    for (int i = 0; i < 2 * points; ++i) {
        const float turn = full_turn * static_cast<float>(i) / static_cast<float>(2 * points);
        const float radius = i % 2 == 0 ? outer : inner;
        corners.push_back(centre + Point{std::sin(turn), -std::cos(turn)} * radius);
    }
    return corners;
}

} // namespace

void add_seat_mark(Mesh& mesh, const Palette& palette, int mark, const Box& box, Colour ground) {
    const float half = std::min(box.width, box.height) / 2;
    const Point centre = box.centre();
    const float scale = 1 / mesh.pixel();
    mesh.fill(ellipse(centre, half, half, scale), ground);
    const Outline shape = star(centre, 3 + mark % 10, half * 0.66F, half * 0.34F);
    mesh.fill(shape, palette.colours.cream.with_alpha(static_cast<float>(ground.a) / 255));
}

} // namespace quiz
