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
constexpr int pleats = 40;
constexpr int threads = 200;
constexpr int twists = 72;

float swag_at(float x) { return std::abs(std::sin(pi * x / canvas_width * swags)); }

float bottom_at(float x) { return 52 + 20 * std::pow(swag_at(x), 0.8F); }

/// 1 in the middle of the stage, 0 at the walls.
float towards_middle(float u) { return 1 - std::abs(2 * u - 1); }

void build_pleats(Mesh& mesh) {
    constexpr std::array<float, 6> bends{0.0F, 0.12F, 0.32F, 0.62F, 0.88F, 1.0F};
    constexpr int bend_count = static_cast<int>(bends.size()) - 1;
    for (int pleat = 0; pleat < pleats; ++pleat) {
        const auto across = [&](float u) {
            const auto bend = static_cast<std::size_t>(std::lround(u * bend_count));
            return (static_cast<float>(pleat) + bends[bend]) / pleats;
        };
        mesh.patch(
            bend_count, 1,
            [&](float u, float v) {
                const float x = across(u) * canvas_width;
                return Point{x, v * bottom_at(x)};
            },
            [&](float u, float v) {
                const float where = across(u);
                const float t = where * pleats - static_cast<float>(pleat);
                const float side = where < 0.5F ? 0.85F : -0.85F;
                const float drape = 0.74F + 0.26F * swag_at(where * canvas_width);
                const float gather = 0.88F + 0.12F * std::sin(static_cast<float>(pleat) * 4.7F);
                return palette::velvet(fold_light(t, side) * 1.06F *
                                       mix(0.62F, 1.0F, towards_middle(where)) * drape * gather *
                                       mix(0.58F, 1.02F, v));
            },
            hard);
    }
}

void build_fringe(Mesh& mesh) {
    mesh.patch(
        threads * 2, 2,
        [](float u, float v) {
            const float x = u * canvas_width;
            const float thread = u * threads;
            const float uneven = 2.2F * std::sin(thread * 2.1F) + 1.4F * std::sin(thread * 5.3F);
            return Point{x, bottom_at(x) + 2 + (v < 0.75F ? v * 2 * 18 : 20 + uneven)};
        },
        [](float u, float v) {
            const float strand = 0.5F + 0.5F * std::cos(u * threads * 2 * pi);
            const Colour gold = palette::bullion((0.18F + 0.62F * strand) *
                                                 mix(0.98F, 0.66F, std::min(1.0F, v * 2)) *
                                                 mix(0.66F, 1.08F, towards_middle(u)));
            return v < 0.75F ? gold : gold.with_alpha(0);
        },
        hard);
}

void build_braid(Mesh& mesh) {
    mesh.patch(
        twists * 3, 2,
        [](float u, float v) {
            const float x = u * canvas_width;
            return Point{x, bottom_at(x) - 6 + v * 11};
        },
        [](float u, float v) {
            const float round = v > 0.25F && v < 0.75F ? 1.0F : 0.12F;
            const float twist = 0.5F + 0.5F * std::cos((u * twists + v * 0.5F) * 2 * pi);
            return palette::bullion((0.25F + 0.62F * round * (0.6F + 0.4F * twist)) *
                                    mix(0.66F, 1.1F, towards_middle(u)));
        },
        {false, false, true, false});
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

void build_valance(Mesh& mesh) {
    // Its shadow on what hangs behind.
    mesh.patch(
        48, 2,
        [](float u, float v) {
            const float x = u * canvas_width;
            return Point{x, bottom_at(x) + 10 + v * 62};
        },
        [](float, float v) {
            return Colour{10, 0, 4, 255}.with_alpha(0.62F * (1 - v) * (1 - v));
        },
        hard);
    build_pleats(mesh);
    build_fringe(mesh);
    build_braid(mesh);
}

} // namespace quiz
