#include "paint/palette.h"
#include "paint/scenery.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace quiz {

namespace {

constexpr float pi = 3.14159265F;
constexpr float tie_height = 0.66F; // Where the open curtain is gathered, as a share of the height.
constexpr SoftEdges hard{false, false, false, false};

/// The inner edge of the open left curtain: swept aside to its tie, falling free below it.
float open_edge(float v) {
    static const Cubic above{{262, 0}, {244, 0.30F}, {150, 0.42F}, {146, tie_height}};
    static const Cubic below{{146, tie_height}, {150, 0.74F}, {192, 0.82F}, {204, 1}};
    const bool upper = v < tie_height;
    const Cubic& curve = upper ? above : below;
    // The curves rise evenly enough that a few steps of bisection find the height.
    float low = 0;
    float high = 1;
    for (int i = 0; i < 12; ++i) {
        const float t = (low + high) / 2;
        (curve.at(t).y < v ? low : high) = t;
    }
    return curve.at((low + high) / 2).x;
}

/// How far the curtain is open at this height: while it moves, the hem trails behind the top.
float open_here(float open, float v) {
    const float lag = 0.22F * v * v;
    return smooth_step(0, 1, std::clamp(open * (1 + 0.22F) - lag, 0.0F, 1.0F));
}

struct Fold {
    float start;
    float width;
};

/// Folds of unequal width; together they make up the cloth.
constexpr int fold_count = 10;
std::array<Fold, fold_count> make_folds() {
    constexpr std::array<float, fold_count> widths{1.1F, 0.82F, 1.25F, 0.9F,  1.12F,
                                                   0.8F, 1.2F,  0.92F, 1.15F, 0.86F};
    std::array<Fold, fold_count> folds{};
    float total = 0;
    for (const float width : widths) total += width;
    float start = 0;
    for (std::size_t i = 0; i < fold_count; ++i) {
        folds[i] = {start, widths[i] / total};
        start += folds[i].width;
    }
    return folds;
}

/// Folds wander a little on their way down; the cloth's two edges do not.
float wander(float across, float v) {
    return 0.016F * std::sin(across * 17.0F + v * 5.1F) * std::sin(pi * across);
}

/// Light that a fold's cloth gives back at `t` (0 to 1 across it), lit from `side` (-1 left, 1
/// right). Velvet is brightest not where it faces us but where its pile is seen from the side.
float fold_light(float t, float side) {
    const float angle = (t - 0.5F) * 2; // -1 in one valley, 1 in the next
    const float facing = std::sqrt(std::max(0.0F, 1 - 0.94F * angle * angle));
    const float lit = std::clamp(0.62F * facing + 0.42F * angle * side, 0.0F, 1.0F);
    const float pile = std::pow(1 - facing, 1.5F) * std::max(0.0F, angle * side) * 0.75F;
    const float valley = smooth_step(0, 0.20F, t) * smooth_step(0, 0.14F, 1 - t);
    return (0.16F + 0.80F * lit + pile) * (0.16F + 0.84F * valley);
}

void build_side(Mesh& mesh, float open, bool left) {
    static const std::array<Fold, fold_count> folds = make_folds();
    constexpr int columns_a_fold = 9;
    constexpr int rows = 20;
    const auto mirrored = [left](Point at) { return left ? at : Point{canvas_width - at.x, at.y}; };
    for (int fold = 0; fold < fold_count; ++fold) {
        const Fold& cloth = folds[static_cast<std::size_t>(fold)];
        const auto phase = static_cast<float>(fold);
        const auto at = [&](float u, float v) {
            const float share = open_here(open, v);
            const float edge = mix(canvas_width / 2 + 14, open_edge(v), share);
            const float across = cloth.start + cloth.width * u;
            const float x = mix(-40.0F, edge, across + wander(across, v));
            // The hem hangs in scallops, a fold's crown nearer to us and so lower.
            const float crown = std::sin(pi * u);
            const float y = v * (canvas_height + 6) + (v > 0.98F ? crown * 6 - 6 : 0);
            return mirrored({x, y});
        };
        const auto shade = [&](float u, float v) {
            const float share = open_here(open, v);
            const float across = cloth.start + cloth.width * u;
            // Drawn wide, the cloth has shallower folds.
            const float depth = mix(0.86F, 1.0F, share);
            float value = mix(0.5F, fold_light(u, 0.9F), depth);
            // Gathered at the tie: pressed together, darker between.
            const float tie = share * std::exp(-std::pow((v - tie_height) / 0.055F, 2.0F));
            value *= 1 - 0.35F * tie;
            // Light: little at the wall and under the valance, most on the middle height towards
            // the stage, and the footlights from below.
            const float from_stage = mix(0.50F, 1.06F, smooth_step(0, 0.85F, across));
            const float under_valance = mix(0.30F, 1, smooth_step(0.05F, 0.24F, v));
            const float lower = mix(1, 0.66F, smooth_step(0.55F, 0.95F, v));
            const float nap = 1 + 0.05F * std::sin(phase * 7.7F + v * 9 + u * 3);
            value *= from_stage * under_valance * lower * nap;
            return palette::velvet(value);
        };
        const bool innermost = fold + 1 == fold_count;
        mesh.patch(columns_a_fold, rows, at, shade, {false, innermost, false, false});
    }
}

/// A twisted gold cord around the gathered cloth, with a tassel.
void build_tie(Mesh& mesh, float open, bool left) {
    const float share = open_here(open, tie_height);
    const float shown = smooth_step(0.86F, 1.0F, share);
    if (shown <= 0) return;
    const auto place = [left](float x, float y) {
        return left ? Point{x, y} : Point{canvas_width - x, y};
    };
    const float y = tie_height * canvas_height;
    const auto bright = [shown](float light) { return palette::bullion(light).with_alpha(shown); };
    const auto cord_at = [&](float u) {
        return Point{mix(-12.0F, 152.0F, u), y - 34 + 46 * u + 17 * std::sin(pi * u)};
    };
    mesh.patch(
        54, 6,
        [&](float u, float v) {
            const Point at = cord_at(u);
            return place(at.x, at.y + (v - 0.5F) * 15);
        },
        [&](float u, float v) {
            const float round = std::sqrt(std::max(0.0F, 1 - std::pow(2 * v - 1, 2.0F)));
            const float twist = 0.5F + 0.5F * std::sin((u * 15 + v * 0.9F) * 2 * pi);
            return bright((0.20F + 0.75F * round * (0.35F + 0.65F * twist)) * mix(0.5F, 1, u));
        },
        {false, true, true, true});
    // Tassel: a knot and a skirt of threads.
    const Point knot{150, y + 15};
    mesh.patch(
        18, 8,
        [&](float u, float v) {
            const float half = v < 0.18F ? mix(5.0F, 9.0F, v / 0.18F)
                                         : mix(9.0F, 17.0F, smooth_step(0.18F, 1.0F, v));
            return place(knot.x + (2 * u - 1) * half, knot.y + 8 + v * 66);
        },
        [&](float u, float v) {
            const float round = std::sqrt(std::max(0.0F, 1 - std::pow(2 * u - 1, 2.0F)));
            const float thread = 0.72F + 0.28F * std::sin(u * 18 * pi);
            const float band = v > 0.14F && v < 0.22F ? 0.5F : 1;
            return bright((0.22F + 0.62F * round) * thread * band * mix(1.05F, 0.72F, v));
        });
    mesh.fill(ellipse(place(knot.x, knot.y), 11, 11, 1 / mesh.pixel()), place(knot.x, knot.y),
              [&](Point at) {
                  const Point centre = place(knot.x, knot.y);
                  return bright(0.62F - (at.y - centre.y) * 0.035F + (at.x - centre.x) * 0.012F);
              });
}

// Valance.

constexpr int swags = 8;

float swag_at(float x) {
    const float along = x / canvas_width * swags;
    return std::abs(std::sin(pi * along));
}

float valance_bottom(float x) { return 52 + 20 * std::pow(swag_at(x), 0.8F); }

} // namespace

void build_curtains(Mesh& mesh, float open) {
    open = std::clamp(open, 0.0F, 1.0F);
    for (const bool left : {false, true}) {
        build_side(mesh, open, left);
        build_tie(mesh, open, left);
    }
}

void build_valance(Mesh& mesh) {
    // Its shadow on what hangs behind.
    mesh.patch(
        64, 3,
        [](float u, float v) {
            const float x = u * canvas_width;
            return Point{x, valance_bottom(x) + 10 + v * 62};
        },
        [](float, float v) {
            return Colour{10, 0, 4, 255}.with_alpha(0.62F * (1 - v) * (1 - v));
        },
        hard);
    constexpr int pleats = 40;
    mesh.patch(
        pleats * 7, 6,
        [](float u, float v) {
            const float x = u * canvas_width;
            return Point{x, v * valance_bottom(x)};
        },
        [](float u, float v) {
            const float pleat = u * pleats;
            const float t = pleat - std::floor(pleat);
            const float middle = 1 - std::abs(2 * u - 1);
            const float side = u < 0.5F ? 0.85F : -0.85F;
            const float drape = 0.74F + 0.26F * swag_at(u * canvas_width);
            const float gather = 0.86F + 0.14F * std::sin(std::floor(pleat) * 4.7F);
            return palette::velvet(fold_light(t, side) * mix(0.62F, 1.0F, middle) * drape * gather *
                                   mix(0.55F, 1.02F, smooth_step(0, 0.8F, v)));
        },
        hard);
    // Braid, then the fringe that hangs from it.
    constexpr int threads = 384;
    mesh.patch(
        threads * 2, 2,
        [](float u, float v) {
            const float x = u * canvas_width;
            const float thread = u * threads;
            const float uneven = 2.2F * std::sin(thread * 2.1F) + 1.4F * std::sin(thread * 5.3F);
            return Point{x, valance_bottom(x) + 2 + v * (20 + uneven)};
        },
        [](float u, float v) {
            const float strand = 0.5F + 0.5F * std::cos(u * threads * 2 * pi);
            const float middle = 1 - std::abs(2 * u - 1);
            return palette::bullion((0.16F + 0.62F * strand) * mix(0.95F, 0.62F, v) *
                                    mix(0.66F, 1.08F, middle));
        },
        {false, false, false, true});
    mesh.patch(
        480, 4,
        [](float u, float v) {
            const float x = u * canvas_width;
            return Point{x, valance_bottom(x) - 6 + v * 11};
        },
        [](float u, float v) {
            const float round = std::sqrt(std::max(0.0F, 1 - std::pow(2 * v - 1, 2.0F)));
            const float twist = 0.5F + 0.5F * std::cos((u * 120 + v * 0.5F) * 2 * pi);
            const float middle = 1 - std::abs(2 * u - 1);
            return palette::bullion((0.25F + 0.62F * round * (0.6F + 0.4F * twist)) *
                                    mix(0.66F, 1.1F, middle));
        },
        {false, false, true, true});
}

} // namespace quiz
