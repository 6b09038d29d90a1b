#include "paint/beam.h"
#include "paint/palette.h"
#include "paint/scenery.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace quiz {

namespace {

constexpr float hidden_by_curtain = 136;
constexpr float hidden_by_valance = 40;
constexpr SoftEdges hard{false, false, false, false};

/// The painted cloth at the back: dark towards all edges, with a breath of haze above the floor.
/// The beam lifts it to the theme's `stage_lit` and no further: texts are chosen against that.
Colour cloth(const Palette& palette, Point at, const Beam& beam) {
    const Colour unlit = palette.colours.stage_dark;
    const Colour lit = palette.colours.stage_lit;
    const float x = (at.x - canvas_width / 2) / 900;
    const float y = (at.y - 450) / 600;
    const float away = std::sqrt(x * x + y * y);
    const Colour base = mix(unlit, palette.colours.night, smooth_step(0.1F, 1.02F, away));
    const float haze =
        smooth_step(660, floor_top, at.y) * (1 - smooth_step(0.1F, 0.85F, std::abs(x)));
    const Colour hazy = mix(base, palette.scenery.haze, haze * 0.42F);
    const Colour shown = mix(hazy, lit, std::min(beam.on_cloth(at), 1.0F));
    // Skirting: cloth and floor meet in shadow.
    return mix(shown, palette.scenery.corner, 0.72F * smooth_step(floor_top - 34, floor_top, at.y));
}

Colour boards(const Palette& palette, Point at, float plank, const Beam& beam, float lamps) {
    const float depth = (at.y - floor_top) / (canvas_height - floor_top);
    const float x = std::abs(at.x - canvas_width / 2) / 960;
    // Each plank of its own wood.
    const float tone = 0.84F + 0.16F * std::sin(plank * 12.9898F + 1.7F * std::sin(plank * 4.1F));
    Colour wood = mix(palette.scenery.board, palette.scenery.board_near, depth);
    wood = mix(palette.scenery.board_dark, wood, tone);
    wood = mix(wood, palette.colours.night, smooth_step(0.3F, 1.0F, x) * 0.85F);
    // The varnish mirrors the lit cloth near the back.
    const float across = std::abs(at.x - beam.pool.x) / 620;
    const float mirror = beam.strength * (1 - smooth_step(0.05F, 1.0F, across)) *
                         (1 - smooth_step(0.0F, 0.55F, depth));
    wood = mix(wood, palette.scenery.varnish, 0.34F * tone * mirror);
    wood = mix(wood, palette.scenery.board_lit, 0.78F * tone * std::min(beam.on_floor(at), 1.0F));
    const float warm = lamps * depth * depth * (1 - smooth_step(0.55F, 1.0F, x));
    wood = mix(wood, palette.scenery.board_warm, 0.32F * tone * warm);
    return mix(palette.scenery.corner, wood, 0.28F + 0.72F * smooth_step(0, 0.14F, depth));
}

constexpr int planks = 30;

float plank_x(float i, float y) {
    constexpr float vanishing = 330;
    const float spread = (y - vanishing) / (canvas_height - vanishing);
    return canvas_width / 2 + (i / planks - 0.5F) * 3300 * spread;
}

/// Rows draw together towards the back, as the eye does.
float floor_row(float v) { return mix(floor_top, canvas_height, v * (0.5F + 0.5F * v)); }

bool in_sight(float plank) {
    return plank_x(plank + 1, floor_top) >= 0 && plank_x(plank, floor_top) <= canvas_width;
}

/// Where boards end and the next begin: two to each plank, never beside one another.
void build_joints(Mesh& mesh, const Palette& palette, int i, const Beam& beam, float lamps) {
    const auto plank = static_cast<float>(i);
    const float first = 0.5F + 0.5F * std::sin(plank * 7.31F + 2.0F * std::sin(plank * 3.7F));
    for (const float where : {mix(0.12F, 0.52F, first), mix(0.60F, 0.95F, 1 - first)}) {
        const float y = floor_row(where);
        const float thick = mix(1.0F, 3.0F, where);
        mesh.patch(
            1, 1,
            [&](float u, float v) {
                const float here = y + v * thick;
                return Point{plank_x(plank + u, here), here};
            },
            [&](float u, float v) {
                const Point at{plank_x(plank + u, y), y + v * thick};
                return mix(boards(palette, at, plank, beam, lamps), palette.scenery.joint,
                           0.30F + 0.35F * where);
            },
            hard);
    }
}

} // namespace

void build_cloth(Mesh& mesh, const Palette& palette, const Backdrop& backdrop) {
    const Beam beam(backdrop);
    // Columns run along the beam's edges, so that few of them draw it without teeth.
    constexpr int outside = 5;
    constexpr std::array<float, 15> across{-1.0F, -0.92F, -0.83F, -0.73F, -0.60F,
                                           -0.4F, -0.2F,  0.0F,   0.2F,   0.4F,
                                           0.60F, 0.73F,  0.83F,  0.92F,  1.0F};
    constexpr int columns = 2 * outside + static_cast<int>(across.size()) - 1;
    constexpr float first = 0;
    constexpr float last = canvas_width;
    const auto at = [&](float u, float v) {
        const int column = static_cast<int>(std::lround(u * columns));
        // Rows draw together towards the floor, for the skirting.
        const float y = mix(hidden_by_valance, floor_top, 1 - (1 - v) * (1 - v * 0.35F));
        const float left = beam.middle(y) - beam.half_width(y);
        const float right = beam.middle(y) + beam.half_width(y);
        float x = 0;
        if (column < outside)
            x = mix(first, std::max(left, first), static_cast<float>(column) / outside);
        else if (column > columns - outside)
            x = mix(std::min(right, last), last,
                    static_cast<float>(column - (columns - outside)) / outside);
        else
            x = beam.middle(y) +
                beam.half_width(y) * across[static_cast<std::size_t>(column - outside)];
        return Point{std::clamp(x, first, last), y};
    };
    mesh.patch(
        columns, 14, at, [&](float u, float v) { return cloth(palette, at(u, v), beam); }, hard);
}

void build_floor(Mesh& mesh, const Palette& palette, const Backdrop& backdrop) {
    const Beam beam(backdrop);
    const float lamps = std::clamp(backdrop.footlights, 0.0F, 1.0F);
    constexpr int rows = 6;
    // Planks run towards a vanishing point behind the cloth; between them a dark line.
    for (int i = 0; i < planks; ++i) {
        const auto plank = static_cast<float>(i);
        if (!in_sight(plank)) continue;
        const auto at = [&](float u, float v) {
            return Point{plank_x(plank + u, floor_row(v)), floor_row(v)};
        };
        mesh.patch(
            1, rows, at,
            [&](float u, float v) { return boards(palette, at(u, v), plank, beam, lamps); }, hard);
        build_joints(mesh, palette, i, beam, lamps);
    }
    for (int i = 1; i < planks; ++i) {
        const auto plank = static_cast<float>(i);
        if (plank_x(plank, floor_top) < 0 || plank_x(plank, floor_top) > canvas_width) continue;
        const auto at = [&](float u, float v) {
            const float y = floor_row(v);
            return Point{plank_x(plank, y) + (u - 0.5F) * mix(2.2F, 4.6F, v), y};
        };
        mesh.patch(
            2, 3, at,
            [&](float u, float v) {
                const bool middle = u > 0.25F && u < 0.75F;
                const float neighbour = u < 0.5F ? plank - 1 : plank;
                const Colour wood = boards(palette, at(u, v), neighbour, beam, lamps);
                return middle ? mix(wood, palette.scenery.joint, 0.35F + 0.45F * v) : wood;
            },
            hard);
    }
}

void build_dust(Mesh& mesh, const Palette& palette, const Backdrop& backdrop, float ambient,
                Pass pass) {
    const Beam beam(backdrop);
    if (beam.strength <= 0) return;
    const int motes = pass == Pass::Full ? 120 : 28;
    for (int i = 0; i < motes; ++i) {
        // Scattered by a hash: chance that is the same in every frame.
        const auto n = static_cast<float>(i);
        const auto part = [](float value) { return value - std::floor(value); };
        const auto chance = [&](float key) {
            return part(std::sin(n * 12.9898F + key) * 4375.85F);
        };
        const float slow = 0.5F + chance(1);
        const float down = part(chance(2) + ambient * 0.006F * slow);
        const float side = chance(3) * 2 - 1;
        const float y = mix(90.0F, floor_top - 40, down);
        const float sway = 9 * std::sin(ambient * 0.5F * slow + n);
        const float x = beam.middle(y) + side * 0.86F * beam.half_width(y) + sway;
        if (x < hidden_by_curtain + 60 || x > canvas_width - hidden_by_curtain - 60) continue;
        const float size = 2.4F + 3.2F * chance(4);
        const float edge = 1 - side * side;
        const float born = smooth_step(0, 0.08F, down) * smooth_step(0, 0.08F, 1 - down);
        const float strength = beam.strength * born * edge * (0.05F + 0.09F * chance(5));
        mesh.glow({x, y}, size * 1.6F, size * 1.6F, palette.scenery.dust.with_alpha(strength),
                  {6, 1});
    }
}

} // namespace quiz
