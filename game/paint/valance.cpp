#include "paint/palette.h"
#include "paint/scenery.h"
#include "paint/velvet.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace quiz {

namespace {

constexpr float pi = 3.14159265F;
constexpr SoftEdges hard{false, false, false, false};
constexpr int swags = 8;
constexpr float swag_width = canvas_width / swags;

/// How deep a swag hangs at `u` (0 to 1 across it): nothing at its points.
float sag(float u) { return std::pow(std::max(0.0F, std::sin(pi * u)), 0.72F); }

/// The lower edge at a place on the canvas.
float bottom_at(float x) {
    const float along = x / swag_width;
    return 42 + 32 * sag(along - std::floor(along));
}

/// 1 in the middle of the stage, 0 at the walls.
float towards_middle(float u) { return 1 - std::abs(2 * u - 1); }

/// Each swag is cloth gathered at its two points: its folds are curves that hang between them.
void build_swag(Mesh& mesh, const Palette& palette, int swag, Pass pass) {
    const bool fine = pass == Pass::Full;
    constexpr std::array<float, 5> bends{0.0F, 0.22F, 0.55F, 0.85F, 1.0F};
    constexpr int bend_count = static_cast<int>(bends.size()) - 1;
    const int folds = 4;
    const int columns = fine ? 14 : 6;
    const float left = static_cast<float>(swag) * swag_width;
    for (int fold = 0; fold < folds; ++fold) {
        const auto down = [&](float v) {
            const auto bend = static_cast<std::size_t>(std::lround(v * bend_count));
            return (static_cast<float>(fold) + bends[bend]) / static_cast<float>(folds);
        };
        const auto at = [&](float u, float v) {
            const float x = left + u * swag_width;
            // Folds draw together at the points, high up, and spread in the middle.
            const float spread = down(v);
            const float top = mix(-26.0F, 0.0F, sag(u));
            return Point{x, mix(top, bottom_at(x), std::pow(spread, 0.86F))};
        };
        mesh.patch(
            columns, bend_count, at,
            [&](float u, float v) {
                const float where = (left + u * swag_width) / canvas_width;
                const float t = bends[static_cast<std::size_t>(std::lround(v * bend_count))];
                const float gathered = smooth_step(0, 0.16F, u) * smooth_step(0, 0.16F, 1 - u);
                // Lit from below by the lamps, from the front by the spot.
                float light = mix(0.34F, fold_light(t, 0.55F), 0.55F + 0.45F * gathered);
                light *= 0.60F + 0.46F * gathered;
                light *= mix(0.62F, 1.06F, towards_middle(where)) * mix(0.62F, 1.0F, down(v));
                return palette.velvet(light);
            },
            hard);
    }
}

void build_fringe(Mesh& mesh, const Palette& palette, Pass pass) {
    const int threads = pass == Pass::Full ? 320 : 104;
    const auto count = static_cast<float>(threads);
    mesh.patch(
        threads * 2, 2,
        [&](float u, float v) {
            const float x = u * canvas_width;
            const float thread = u * count;
            const float uneven = 1.6F * std::sin(thread * 2.1F) + 1.0F * std::sin(thread * 5.3F);
            return Point{x, bottom_at(x) + 2 + (v < 0.75F ? v * 2 * 19 : 20.5F + uneven)};
        },
        [&](float u, float v) {
            const float strand = 0.5F + 0.5F * std::cos(u * count * 2 * pi);
            const Colour gold =
                palette.bullion((0.16F + 0.66F * strand) * mix(1.0F, 0.62F, std::min(1.0F, v * 2)) *
                                mix(0.66F, 1.08F, towards_middle(u)));
            return v < 0.75F ? gold : gold.with_alpha(0);
        },
        hard);
}

void build_braid(Mesh& mesh, const Palette& palette, Pass pass) {
    const int twists = pass == Pass::Full ? 96 : 48;
    mesh.patch(
        twists * 2, pass == Pass::Full ? 4 : 2,
        [](float u, float v) {
            const float x = u * canvas_width;
            return Point{x, bottom_at(x) - 7 + v * 12};
        },
        [&](float u, float v) {
            const float round = std::sqrt(std::max(0.0F, 1 - std::pow(2 * v - 1, 2.0F)));
            const float turns = u * static_cast<float>(twists) + v * 0.5F;
            const float twist = 0.5F + 0.5F * std::cos(turns * 2 * pi);
            return palette.bullion((0.22F + 0.66F * round * (0.6F + 0.4F * twist)) *
                                   mix(0.66F, 1.1F, towards_middle(u)));
        },
        {false, false, true, false});
}

/// A tassel where two swags meet.
void build_tassel(Mesh& mesh, const Palette& palette, float x, Pass pass) {
    const int grain = pass == Pass::Full ? 12 : 5;
    const float light = mix(0.62F, 1.0F, towards_middle(x / canvas_width));
    const float top = bottom_at(x) - 2;
    const auto half = [](float v) {
        if (v < 0.20F) return mix(3.0F, 8.5F, std::sin(v / 0.20F * pi * 0.6F));
        if (v < 0.30F) return 5.0F;
        return mix(6.0F, 12.0F, smooth_step(0.30F, 1.0F, v));
    };
    mesh.patch(
        grain, grain,
        [&](float u, float v) {
            return Point{x + (2 * u - 1) * half(v), top + v * 52};
        },
        [&](float u, float v) {
            const float round = std::sqrt(std::max(0.0F, 1 - std::pow(2 * u - 1, 2.0F)));
            const float thread = v < 0.30F ? 1 : 0.74F + 0.26F * std::cos(u * 10 * pi);
            const float waist = v > 0.18F && v < 0.32F ? 0.55F : 1;
            const float sheen = std::exp(-std::pow((u - 0.34F) / 0.2F, 2.0F));
            return palette.bullion((0.16F + 0.42F * round + 0.34F * sheen) * thread * waist *
                                   mix(1.05F, 0.70F, v) * light);
        });
}

} // namespace

float fold_light(float t, float side) {
    const float angle = (t - 0.5F) * 2; // -1 in one valley, 1 in the next
    const float facing = std::sqrt(std::max(0.0F, 1 - 0.94F * angle * angle));
    const float lit = std::clamp(0.62F * facing + 0.42F * angle * side, 0.0F, 1.0F);
    const float pile = std::pow(1 - facing, 1.5F) * std::max(0.0F, angle * side) * 0.75F;
    const float valley = smooth_step(0, 0.20F, t) * smooth_step(0, 0.14F, 1 - t);
    return (0.16F + 0.80F * lit + pile) * (0.16F + 0.84F * valley);
}

void build_valance(Mesh& cloth, Mesh& braid, const Palette& palette, Pass pass) {
    // Its shadow on what hangs behind.
    braid.patch(
        pass == Pass::Full ? 48 : 32, 2,
        [](float u, float v) {
            const float x = u * canvas_width;
            return Point{x, bottom_at(x) + 10 + v * 62};
        },
        [&](float, float v) {
            return palette.scenery.valance_shadow.with_alpha(0.62F * (1 - v) * (1 - v));
        },
        hard);
    for (int swag = 0; swag < swags; ++swag) build_swag(cloth, palette, swag, pass);
    build_fringe(braid, palette, pass);
    build_braid(braid, palette, pass);
    for (int swag = 1; swag < swags; ++swag)
        build_tassel(braid, palette, static_cast<float>(swag) * swag_width, pass);
}

} // namespace quiz
