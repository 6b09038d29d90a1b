#include "paint/palette.h"
#include "paint/scenery.h"
#include "paint/velvet.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace quiz {

namespace {

constexpr float pi = 3.14159265F;
constexpr float tie_height = 0.66F; // Where the open curtain is gathered, as a share of the height.
constexpr SoftEdges hard{false, false, false, false};

/// The inner edge of the open left curtain: swept aside to its tie, falling free below it.
float open_edge(float v) {
    static const Cubic above{{216, 0}, {210, 0.30F}, {150, 0.42F}, {146, tie_height}};
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

/// How far the left half, closed, reaches behind the right one.
constexpr float lap = 14;

/// The inner edge of a half at this height, as if it were the left one. The seam hangs where the
/// valance has its middle tassel.
float edge(float open, float v, float beyond_middle = 0) {
    return mix(canvas_width / 2 + beyond_middle, open_edge(v), open_here(open, v));
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

/// Where across a fold the cloth is bent: close together in the valleys.
constexpr std::array<float, 7> fine_bends{0.0F, 0.08F, 0.20F, 0.45F, 0.74F, 0.91F, 1.0F};
/// In OpenGL in software what counts are the edges of the triangles.
constexpr std::array<float, 5> simple_bends{0.0F, 0.14F, 0.46F, 0.86F, 1.0F};
/// While the curtain moves nobody counts them.
constexpr std::array<float, 4> moving_bends{0.0F, 0.22F, 0.74F, 1.0F};
/// Heights: close together where light and shape change fast.
constexpr std::array<float, 10> heights{0.0F,  0.10F, 0.18F, 0.30F, 0.45F,
                                        0.57F, 0.66F, 0.74F, 0.87F, 1.0F};

/// One half of the curtain, drawn as the left one and mirrored for the right.
class Drape {
public:
    Drape(const Palette& palette, const Backdrop& backdrop, bool left, float ambient)
        : palette_(palette), left_(left), ambient_(ambient), spot_(backdrop.spot) {
        const float open = std::clamp(backdrop.curtain, 0.0F, 1.0F);
        moves_ = open > 0 && open < 1;
        // The spot's light falls on the curtain as far as that is closed.
        pool_ = 0.34F * std::clamp(backdrop.spot_share, 0.0F, 1.0F) *
                std::clamp(1 - 2 * open, 0.0F, 1.0F);
        for (std::size_t i = 0; i < heights.size(); ++i) {
            shares_[i] = open_here(open, heights[i]);
            edges_[i] = edge(open, heights[i], left ? lap : 0);
        }
    }
    [[nodiscard]] bool moves() const { return moves_; }
    [[nodiscard]] Point at(float across, std::size_t row) const {
        const float v = heights[row];
        // The draught of the house: least where the cloth is held.
        const float breath = 0.010F * std::sin(ambient_ * 0.9F + across * 9 + v * 3) *
                             std::sin(pi * across) * v * (1 - 0.6F * shares_[row]);
        const float x = mix(-40.0F, edges_[row], across + wander(across, v) + breath);
        return {left_ ? x : canvas_width - x, v * canvas_height};
    }
    /// The cloth's colour at `t` across a fold.
    [[nodiscard]] Colour shade(int fold, float t, float across, std::size_t row) const {
        const float v = heights[row];
        const float share = shares_[row];
        // Drawn wide, the cloth has shallower folds; gathered at the tie, it is pressed together.
        float value = mix(0.5F, fold_light(t, 0.9F), mix(0.86F, 1.0F, share));
        value *= 1 - 0.35F * share * std::exp(-std::pow((v - tie_height) / 0.055F, 2.0F));
        // Little light at the wall and under the valance, most at middle height near the stage.
        value *= mix(0.50F, 1.06F, smooth_step(0, 0.85F, across));
        value *= mix(0.26F, 1.0F, smooth_step(0.05F, 0.27F, v));
        value *= mix(1.0F, 0.66F, smooth_step(0.55F, 0.95F, v));
        value *= 1 + 0.05F * std::sin(static_cast<float>(fold) * 7.7F + v * 9 + t * 3);
        return in_pool(palette_.velvet(value), across, row);
    }

private:
    [[nodiscard]] Colour in_pool(Colour cloth, float across, std::size_t row) const {
        if (pool_ <= 0) return cloth;
        const Point away = at(across, row) - spot_;
        const float t = std::min(1.0F, length({away.x / 640, away.y / 520}));
        const float light = pool_ * (1 - t * t) * (1 - t * t) * (1 - 0.35F * t);
        // Red velvet gives back little but red.
        const auto lit = [light](std::uint8_t own, std::uint8_t more) {
            const float sum =
                std::round(static_cast<float>(own) + light * static_cast<float>(more));
            return static_cast<std::uint8_t>(std::min(sum, 255.0F));
        };
        const Colour& back = palette_.scenery.spot_on_velvet;
        return {lit(cloth.r, back.r), lit(cloth.g, back.g), lit(cloth.b, back.b)};
    }

    const Palette& palette_;
    bool left_;
    float ambient_;
    Point spot_;
    bool moves_ = false;
    float pool_ = 0; ///< The strength of the spot's light on it.
    std::array<float, heights.size()> shares_{};
    std::array<float, heights.size()> edges_{};
};

void build_side(Mesh& curtains, Mesh& edges, const Drape& drape, bool left, Pass pass) {
    static const std::array<Fold, fold_count> folds = make_folds();
    const std::span<const float> bends = pass == Pass::Full ? std::span<const float>(fine_bends)
                                         : drape.moves()    ? std::span<const float>(moving_bends)
                                                            : std::span<const float>(simple_bends);
    constexpr int rows = static_cast<int>(heights.size()) - 1;
    const auto row_of = [](float v) { return static_cast<std::size_t>(std::lround(v * rows)); };
    for (int fold = 0; fold < fold_count; ++fold) {
        const Fold& cloth = folds[static_cast<std::size_t>(fold)];
        const int columns = static_cast<int>(bends.size()) - 1;
        const auto bend = [&](float u) {
            return bends[static_cast<std::size_t>(std::lround(u * static_cast<float>(columns)))];
        };
        curtains.patch(
            columns, rows,
            [&](float u, float v) {
                return drape.at(cloth.start + cloth.width * bend(u), row_of(v));
            },
            [&](float u, float v) {
                const float across = cloth.start + cloth.width * bend(u);
                return drape.shade(fold, bend(u), across, row_of(v));
            },
            hard);
    }
    // The inner edge, softened: a hair of cloth that ends in nothing. Closed, the right half lies
    // over the left one, whose edge must not shine through.
    const float outward = left ? edges.pixel() : -edges.pixel();
    edges.patch(
        1, rows,
        [&](float u, float v) {
            const Point edge = drape.at(1, row_of(v));
            return Point{edge.x + outward * u, edge.y};
        },
        [&](float u, float v) {
            const bool covered = left && drape.at(1, row_of(v)).x > canvas_width / 2 - 16;
            const Colour colour = drape.shade(fold_count - 1, 1, 1, row_of(v));
            return colour.with_alpha(covered ? 0 : 1 - u);
        },
        hard);
}

/// Gold bullion along the hem: it follows the folds, in and out of the light.
void build_hem(Mesh& mesh, const Palette& palette, const Drape& drape, Pass pass) {
    const int threads_a_fold = pass == Pass::Full ? 8 : drape.moves() ? 2 : 3;
    const int columns = fold_count * threads_a_fold * 2;
    constexpr std::size_t hem = heights.size() - 1;
    const auto forward = [](float u) { return 0.5F - 0.5F * std::cos(u * fold_count * 2 * pi); };
    mesh.patch(
        columns, 2,
        [&](float u, float v) {
            const Point foot = drape.at(u, hem);
            return Point{foot.x, canvas_height - 41 + 5 * forward(u) + 32 * v};
        },
        [&](float u, float v) {
            const float strand = 0.5F + 0.5F * std::cos(u * static_cast<float>(columns) * pi);
            const float band = v < 0.25F   ? 0.66F
                               : v < 0.75F ? 0.28F + 0.30F * strand
                                           : 0.08F + 0.34F * strand;
            return palette.bullion(band * mix(0.22F, 0.95F, forward(u)) *
                                   mix(0.40F, 1.0F, smooth_step(0, 0.9F, u)));
        },
        {false, false, true, true});
}

/// A twisted gold cord around the gathered cloth, with a tassel.
void build_tie(Mesh& mesh, const Palette& palette, float open, bool left) {
    const float share = open_here(open, tie_height);
    const float shown = smooth_step(0.86F, 1.0F, share);
    if (shown <= 0) return;
    const auto place = [left](float x, float y) {
        return left ? Point{x, y} : Point{canvas_width - x, y};
    };
    const float y = tie_height * canvas_height;
    const auto bright = [&, shown](float light) {
        return palette.bullion(light).with_alpha(shown);
    };
    const auto cord_at = [&](float u) {
        return Point{mix(-12.0F, 152.0F, u), y - 34 + 46 * u + 17 * std::sin(pi * u)};
    };
    mesh.patch(
        28, 3,
        [&](float u, float v) {
            const Point at = cord_at(u);
            return place(at.x, at.y + (v - 0.5F) * 15);
        },
        [&](float u, float v) {
            const float round = std::sqrt(std::max(0.0F, 1 - std::pow(2 * v - 1, 2.0F)));
            const float twist = 0.5F + 0.5F * std::sin((u * 12 + v * 0.9F) * 2 * pi);
            return bright((0.20F + 0.75F * round * (0.35F + 0.65F * twist)) * mix(0.5F, 1, u));
        },
        {false, true, true, true});
    // Tassel: a knot and a skirt of threads.
    const Point knot{150, y + 15};
    mesh.patch(
        12, 4,
        [&](float u, float v) {
            const float half = v < 0.18F ? mix(5.0F, 9.0F, v / 0.18F)
                                         : mix(9.0F, 17.0F, smooth_step(0.18F, 1.0F, v));
            return place(knot.x + (2 * u - 1) * half, knot.y + 8 + v * 66);
        },
        [&](float u, float v) {
            const float round = std::sqrt(std::max(0.0F, 1 - std::pow(2 * u - 1, 2.0F)));
            const float thread = 0.76F + 0.24F * std::cos(u * 12 * pi);
            const float band = v > 0.14F && v < 0.22F ? 0.5F : 1;
            return bright((0.22F + 0.62F * round) * thread * band * mix(1.05F, 0.72F, v));
        });
    mesh.fill(ellipse(place(knot.x, knot.y), 11, 11, 1 / mesh.pixel()), place(knot.x, knot.y),
              [&](Point at) {
                  const Point centre = place(knot.x, knot.y);
                  return bright(0.62F - (at.y - centre.y) * 0.035F + (at.x - centre.x) * 0.012F);
              });
}

} // namespace

Box curtain_gap(float open) {
    open = std::clamp(open, 0.0F, 1.0F);
    float left = canvas_width / 2;
    for (const float v : heights) left = std::min(left, edge(open, v));
    return {left, 0, canvas_width - 2 * left, canvas_height};
}

Box curtain_free(float open) {
    constexpr float tassel = 24;
    open = std::clamp(open, 0.0F, 1.0F);
    float left = 0;
    for (const float v : heights) left = std::max(left, edge(open, v, lap) + tassel);
    return {left, 0, std::max(canvas_width - 2 * left, 0.0F), canvas_height};
}

void build_curtains(Mesh& curtains, Mesh& edges, Mesh& trimmings, const Palette& palette,
                    const Backdrop& backdrop, float ambient, Pass pass) {
    const float open = std::clamp(backdrop.curtain, 0.0F, 1.0F);
    for (const bool left : {true, false}) {
        const Drape drape(palette, backdrop, left, ambient);
        build_side(curtains, edges, drape, left, pass);
        build_hem(trimmings, palette, drape, pass);
        build_tie(trimmings, palette, open, left);
    }
}

} // namespace quiz
