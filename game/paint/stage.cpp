#include "paint/palette.h"
#include "paint/scenery.h"

#include <algorithm>
#include <cmath>

namespace quiz {

namespace {

constexpr float floor_top = 905;
constexpr Point source{canvas_width / 2, -190};

/// Light added to what is there: premultiplied, since it is drawn by addition.
Colour light(Colour colour, float strength) {
    return colour.with_alpha(std::clamp(strength, 0.0F, 1.0F));
}

/// The painted cloth at the back, darker towards all edges, with a breath of haze above the floor.
Colour cloth(Point at) {
    const float x = (at.x - canvas_width / 2) / 900;
    const float y = (at.y - 470) / 560;
    const float away = std::sqrt(x * x + y * y);
    const Colour base = mix(palette::teal_lit, palette::teal, smooth_step(0.0F, 0.55F, away));
    const Colour dark = mix(base, palette::night, smooth_step(0.25F, 1.05F, away));
    const float haze =
        smooth_step(660, floor_top, at.y) * (1 - smooth_step(0.1F, 0.85F, std::abs(x)));
    return mix(dark, Colour{64, 92, 92}, haze * 0.4F);
}

Colour boards(Point at, float plank) {
    const float depth = (at.y - floor_top) / (canvas_height - floor_top);
    const float x = std::abs(at.x - canvas_width / 2) / 960;
    // Each plank of its own wood; the far end fades into the cloth's haze.
    const float tone = 0.86F + 0.14F * std::sin(plank * 12.9898F + 1.7F * std::sin(plank * 4.1F));
    Colour wood = mix(Colour{74, 42, 24}, Colour{22, 11, 8}, smooth_step(0.0F, 1.0F, depth));
    wood = mix(Colour{10, 6, 6}, wood, tone);
    return mix(wood, palette::night, smooth_step(0.3F, 1.0F, x) * 0.85F);
}

} // namespace

void build_stage(Mesh& mesh) {
    constexpr SoftEdges hard{false, false, false, false};
    mesh.patch(
        40, 26,
        [](float u, float v) {
            return Point{u * canvas_width, v * (floor_top + 2)};
        },
        [](float u, float v) {
            return cloth({u * canvas_width, v * floor_top});
        },
        hard);

    // Planks run towards a vanishing point behind the cloth.
    constexpr int planks = 26;
    constexpr float vanishing = 330;
    const auto plank_x = [](float i, float y) {
        const float spread = (y - vanishing) / (canvas_height - vanishing);
        return canvas_width / 2 + (i / planks - 0.5F) * 3300 * spread;
    };
    for (int i = 0; i < planks; ++i) {
        const auto at = [&](float u, float v) {
            const float y = mix(floor_top, canvas_height, v);
            return Point{plank_x(static_cast<float>(i) + u, y), y};
        };
        mesh.patch(
            1, 6, at, [&](float u, float v) { return boards(at(u, v), static_cast<float>(i)); },
            hard);
    }
    for (int i = 1; i < planks; ++i) {
        const auto x = static_cast<float>(i);
        const auto at = [&](float u, float v) {
            const float y = mix(floor_top, canvas_height, v);
            return Point{plank_x(x, y) + (u - 0.5F) * mix(1.2F, 3.2F, v), y};
        };
        mesh.patch(
            1, 6, at,
            [&](float, float v) {
                return mix(boards(at(0.5F, v), x), Colour{6, 3, 3}, 0.25F + 0.45F * v);
            },
            hard);
    }
    // The skirting where cloth and floor meet, as a soft shadow.
    mesh.patch(
        24, 4,
        [](float u, float v) {
            return Point{u * canvas_width, floor_top - 26 + v * 44};
        },
        [](float u, float v) {
            const Point at{u * canvas_width, floor_top - 26 + v * 44};
            const Colour under = at.y < floor_top ? cloth(at) : mix(cloth(at), boards(at, 3), v);
            const float dark = std::max(0.0F, 1 - std::abs(v - 0.55F) / 0.55F);
            return mix(under, Colour{8, 10, 14}, 0.6F * dark * dark);
        },
        hard);
}

void build_beam(Mesh& mesh, Point spot, float strength) {
    if (strength <= 0) return;
    const Point lamp{source.x + (spot.x - source.x) * 0.3F, source.y};
    const Point axis = spot - lamp;
    constexpr float landing = 985;
    const float reach = axis.y > 1 ? (landing - lamp.y) / axis.y : 1;
    const Point pool = lamp + axis * reach;
    const auto half_width = [&](float along) { return mix(86.0F, 610.0F, along); };
    const auto profile = [](float across) {
        const float away = std::abs(across);
        return 1 - smooth_step(0.6F, 1.0F, away) * 0.999F;
    };
    const Colour warm{255, 240, 205};
    constexpr SoftEdges hard{false, false, false, false};
    mesh.patch(
        20, 14,
        [&](float u, float v) {
            const Point centre = mix(lamp, pool, v);
            const float across = u * 2 - 1;
            // The foot of the beam is round: it lies on the floor as an ellipse.
            const float round = v > 0.9F ? (v - 0.9F) * 10 : 0;
            const float sag = round * 70 * (std::sqrt(std::max(0.0F, 1 - across * across)) - 0.35F);
            return Point{centre.x + across * half_width(v), centre.y + sag};
        },
        [&](float u, float v) {
            const float fall = mix(0.24F, 0.085F, std::sqrt(v)) * (1 - smooth_step(0.93F, 1.0F, v));
            return light(warm, strength * fall * profile(u * 2 - 1));
        },
        hard);
    mesh.glow(spot, 620, 360, light(warm, strength * 0.06F));
    mesh.glow({pool.x, landing - 8}, 700, 84, light({255, 214, 150}, strength * 0.24F));
}

void build_pool(Mesh& mesh, Point spot, float strength) {
    if (strength <= 0) return;
    // Red velvet gives back little but red.
    mesh.glow(spot, 660, 540, light({255, 84, 74}, strength * 0.22F));
    mesh.glow(spot, 430, 350, light({255, 110, 92}, strength * 0.13F));
}

} // namespace quiz
