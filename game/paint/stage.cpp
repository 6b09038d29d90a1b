#include "paint/palette.h"
#include "paint/scenery.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace quiz {

namespace {

constexpr float floor_top = 905;
constexpr float hidden_by_curtain = 136;
constexpr float hidden_by_valance = 48;
constexpr SoftEdges hard{false, false, false, false};

/// The follow spot's beam, from above the valance to its pool on the floor.
struct Beam {
    Point lamp;
    Point pool;
    Point target;
    float strength = 0;

    explicit Beam(const Backdrop& backdrop)
        : target(backdrop.spot), strength(std::clamp(backdrop.spot_share, 0.0F, 1.0F)) {
        constexpr float source = -190;
        constexpr float landing = 985;
        lamp = {mix(canvas_width / 2, target.x, 0.3F), source};
        const Point axis = target - lamp;
        pool = lamp + axis * (axis.y > 1 ? (landing - source) / axis.y : 1);
    }
    [[nodiscard]] float down(float y) const { return (y - lamp.y) / (pool.y - lamp.y); }
    [[nodiscard]] float middle(float y) const { return mix(lamp.x, pool.x, down(y)); }
    [[nodiscard]] float half_width(float y) const { return mix(86.0F, 610.0F, down(y)); }
    /// Light at a place on the cloth, 0 to 1.
    [[nodiscard]] float on_cloth(Point at) const {
        const float across = std::abs(at.x - middle(at.y)) / half_width(at.y);
        const float core = 1 - smooth_step(0.62F, 1.0F, across);
        const float near =
            1 - std::min(1.0F, length({(at.x - target.x) / 640, (at.y - target.y) / 420}));
        return strength * (core * mix(0.78F, 0.52F, down(at.y)) + 0.30F * near * near);
    }
    [[nodiscard]] float on_floor(Point at) const {
        const float away = length({(at.x - pool.x) / 690, (at.y - pool.y) / 120});
        return strength * (1 - smooth_step(0.1F, 1.0F, away));
    }
};

/// The painted cloth at the back: dark towards all edges, with a breath of haze above the floor.
/// The beam lifts it to the theme's `stage_lit` and no further: texts are chosen against that.
Colour cloth(Point at, const Beam& beam) {
    constexpr Colour unlit{23, 61, 75};
    constexpr Colour lit{44, 90, 103};
    const float x = (at.x - canvas_width / 2) / 900;
    const float y = (at.y - 450) / 600;
    const float away = std::sqrt(x * x + y * y);
    const Colour base = mix(unlit, palette::night, smooth_step(0.15F, 1.06F, away));
    const float haze =
        smooth_step(690, floor_top, at.y) * (1 - smooth_step(0.1F, 0.85F, std::abs(x)));
    const Colour hazy = mix(base, Colour{40, 60, 62}, haze * 0.5F);
    const Colour shown = mix(hazy, lit, std::min(beam.on_cloth(at), 1.0F));
    // Skirting: cloth and floor meet in shadow.
    return mix(shown, Colour{10, 9, 11}, 0.72F * smooth_step(floor_top - 34, floor_top, at.y));
}

Colour boards(Point at, float plank, const Beam& beam, float lamps) {
    const float depth = (at.y - floor_top) / (canvas_height - floor_top);
    const float x = std::abs(at.x - canvas_width / 2) / 960;
    // Each plank of its own wood.
    const float tone = 0.84F + 0.16F * std::sin(plank * 12.9898F + 1.7F * std::sin(plank * 4.1F));
    Colour wood = mix(Colour{50, 28, 17}, Colour{20, 10, 8}, depth);
    wood = mix(Colour{9, 5, 5}, wood, tone);
    wood = mix(wood, palette::night, smooth_step(0.3F, 1.0F, x) * 0.85F);
    wood = mix(wood, Colour{122, 84, 54}, 0.62F * tone * std::min(beam.on_floor(at), 1.0F));
    const float warm = lamps * depth * depth * (1 - smooth_step(0.55F, 1.0F, x));
    wood = mix(wood, Colour{150, 84, 36}, 0.30F * tone * warm);
    return mix(Colour{10, 9, 11}, wood, 0.28F + 0.72F * smooth_step(0, 0.14F, depth));
}

constexpr int planks = 26;

float plank_x(float i, float y) {
    constexpr float vanishing = 330;
    const float spread = (y - vanishing) / (canvas_height - vanishing);
    return canvas_width / 2 + (i / planks - 0.5F) * 3300 * spread;
}

} // namespace

void build_cloth(Mesh& mesh, const Backdrop& backdrop) {
    const Beam beam(backdrop);
    // Columns run along the beam's edges, so that few of them draw it without teeth.
    constexpr int outside = 6;
    constexpr std::array<float, 15> across{-1.0F, -0.9F, -0.8F, -0.72F, -0.62F, -0.4F, -0.2F, 0.0F,
                                           0.2F,  0.4F,  0.62F, 0.72F,  0.8F,   0.9F,  1.0F};
    constexpr int columns = 2 * outside + static_cast<int>(across.size()) - 1;
    // An open curtain and the valance hide a good part of it.
    const float hidden = backdrop.curtain >= 1 ? hidden_by_curtain : 0;
    const float first = hidden;
    const float last = canvas_width - hidden;
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
        columns, 15, at, [&](float u, float v) { return cloth(at(u, v), beam); }, hard);
}

void build_floor(Mesh& mesh, const Backdrop& backdrop) {
    const Beam beam(backdrop);
    const float lamps = std::clamp(backdrop.footlights, 0.0F, 1.0F);
    constexpr int rows = 5;
    const auto height = [](float v) {
        return mix(floor_top, canvas_height, v * (0.55F + 0.45F * v));
    };
    // Planks run towards a vanishing point behind the cloth; between them a dark line.
    for (int i = 0; i < planks; ++i) {
        const auto plank = static_cast<float>(i);
        if (plank_x(plank + 1, floor_top) < 0 || plank_x(plank, floor_top) > canvas_width) continue;
        const auto at = [&](float u, float v) {
            return Point{plank_x(plank + u, height(v)), height(v)};
        };
        mesh.patch(
            1, rows, at, [&](float u, float v) { return boards(at(u, v), plank, beam, lamps); },
            hard);
    }
    for (int i = 1; i < planks; ++i) {
        const auto plank = static_cast<float>(i);
        if (plank_x(plank, floor_top) < 0 || plank_x(plank, floor_top) > canvas_width) continue;
        const auto at = [&](float u, float v) {
            return Point{plank_x(plank, height(v)) + (u - 0.5F) * mix(2.4F, 4.4F, v), height(v)};
        };
        mesh.patch(
            2, 2, at,
            [&](float u, float v) {
                const bool middle = u > 0.25F && u < 0.75F;
                const float neighbour = u < 0.5F ? plank - 1 : plank;
                const Colour wood = boards(at(u, v), neighbour, beam, lamps);
                return middle ? mix(wood, Colour{5, 3, 3}, 0.35F + 0.5F * v) : wood;
            },
            hard);
    }
}

void build_pool(Mesh& mesh, Point spot, float strength) {
    if (strength <= 0) return;
    // Red velvet gives back little but red.
    mesh.glow(spot, 660, 540, Colour{255, 84, 74}.with_alpha(std::min(strength, 1.0F) * 0.22F));
    mesh.glow(spot, 430, 350, Colour{255, 110, 92}.with_alpha(std::min(strength, 1.0F) * 0.13F));
}

} // namespace quiz
