#include "paint/raster.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstring>
#include <utility>

namespace quiz {

namespace {

struct Corner {
    float x;
    float y;
    std::array<float, 4> colour; ///< Red, green, blue, alpha.
};

/// 16 bits before the point and 16 behind it. What is too large wraps around, and back in where the
/// triangle lies.
using Fixed = std::uint32_t;

Fixed to_fixed(double value) {
    const double scaled = value * 65536;
    return static_cast<Fixed>(static_cast<std::int64_t>(scaled + (scaled < 0 ? -0.5 : 0.5)));
}

/// The first pixel of a row whose middle lies there or further right.
int first_pixel(Fixed at) { return static_cast<std::int32_t>(at + 0x7FFFU) >> 16; }
/// The first row whose middle lies below: OpenGL, which counts rows from the bottom, gives those
/// that an edge just touches to what is above it.
int first_row(float at) { return static_cast<int>(std::floor(at - 0.5F)) + 1; }

/// Where an edge crosses the middles of rows, reckoned from its upper end: triangles that share it
/// must agree about it.
struct Edge {
    Edge(const Corner& upper, const Corner& lower) {
        const double height = static_cast<double>(lower.y) - upper.y;
        if (height <= 0) return; // it crosses none
        const double slope = (static_cast<double>(lower.x) - upper.x) / height;
        step = to_fixed(slope);
        origin = to_fixed(upper.x + slope * (0.5 - upper.y));
    }
    [[nodiscard]] Fixed at(int row) const { return origin + static_cast<Fixed>(row) * step; }
    Fixed origin = 0;
    Fixed step = 0;
};

/// Slivers so steep that rounding would show get one colour.
constexpr double steepest = 1024; // a pixel

/// A channel's values over the picture.
struct Plane {
    Fixed origin = 0; ///< At pixel 0, 0.
    Fixed across = 0;
    Fixed down = 0;
};

Plane plane(const Corner& a, const Corner& b, const Corner& c, std::size_t channel, double scale) {
    const double one = static_cast<double>(b.colour[channel]) - a.colour[channel];
    const double other = static_cast<double>(c.colour[channel]) - a.colour[channel];
    if (one == 0 && other == 0) return {to_fixed(a.colour[channel] + 0.5), 0, 0};
    double across = (one * (c.y - a.y) - other * (b.y - a.y)) * scale;
    double down = (other * (b.x - a.x) - one * (c.x - a.x)) * scale;
    double start = a.colour[channel];
    if (!(std::abs(across) <= steepest && std::abs(down) <= steepest)) {
        start += (one + other) / 3;
        across = down = 0;
    }
    // In the pixel's middle, and half a step up to round when it is cut.
    start += 0.5 + across * (0.5 - a.x) + down * (0.5 - a.y);
    return {to_fixed(start), to_fixed(across), to_fixed(down)};
}

/// Red, green, blue, alpha of a pixel, or how they change.
using Colours = std::array<Fixed, 4>;

/// Four pixels at a time, or one channel of theirs: an instruction for all on most processors.
using Four = std::uint32_t __attribute__((vector_size(16)));
using Halves = std::uint16_t __attribute__((vector_size(16)));
constexpr int at_a_time = 4;

constexpr std::uint32_t opaque = 0xFF000000U;
constexpr std::uint32_t red = 0x00FF0000U;
constexpr std::uint32_t green = 0x0000FF00U;
constexpr std::uint32_t byte = 0xFFU;
constexpr std::uint32_t pair = 0x00FF00FFU;

Four load(const std::uint32_t* from) {
    Four pixels;
    std::memcpy(&pixels, from, sizeof pixels);
    return pixels;
}
void store(std::uint32_t* to, Four pixels) { std::memcpy(to, &pixels, sizeof pixels); }

/// Two products of a byte each, side by side.
Four times(Four bytes, Four shares) {
    return reinterpret_cast<Four>(reinterpret_cast<Halves>(bytes) *
                                  reinterpret_cast<Halves>(shares));
}
/// Divided by 255 and rounded.
Four share_of(Four products) {
    const Halves sums = reinterpret_cast<Halves>(products) + 0x80;
    return reinterpret_cast<Four>((sums + (sums >> 8)) >> 8);
}

/// Colours of four pixels: red and blue beside each other, green alone.
struct Ramp {
    explicit Ramp(const Colours& step) {
        for (std::size_t i = 0; i < 4; ++i) {
            const Fixed by = step[i];
            spread[i] = Four{0, by, 2 * by, 3 * by};
            further[i] = Four{} + 4 * by;
        }
    }
    void start(const Colours& from) {
        for (std::size_t i = 0; i < 4; ++i) value[i] = from[i] + spread[i];
    }
    [[nodiscard]] Four red_blue() const { return (value[0] & red) | ((value[2] >> 16) & byte); }
    [[nodiscard]] Four middle() const { return (value[1] >> 16) & byte; }
    [[nodiscard]] Four share() const {
        const Four alpha = (value[3] >> 16) & byte;
        return alpha | (alpha << 16);
    }
    void go_on() {
        for (std::size_t i = 0; i < 4; ++i) value[i] += further[i];
    }
    std::array<Four, 4> value;
    std::array<Four, 4> spread;
    std::array<Four, 4> further;
};

// What becomes of four pixels. Types, so that each is built into the loops that it works in.
struct Cover {
    static constexpr bool sees_below = false;
    Four operator()(Four /*below*/, const Ramp& ramp) const {
        return opaque | ramp.red_blue() | ((ramp.value[1] >> 8) & green);
    }
};

struct Blend {
    static constexpr bool sees_below = true;
    Four operator()(Four below, const Ramp& ramp) const {
        const Four share = ramp.share();
        const Four rest = pair - share;
        const Four sides = times(ramp.red_blue(), share) + times(below & pair, rest);
        const Four middle = times(ramp.middle(), share) + times((below >> 8) & byte, rest);
        return opaque | share_of(sides) | (share_of(middle) << 8);
    }
};

Four least(Four a, Four b) {
    const Four less =
        reinterpret_cast<Four>(reinterpret_cast<Halves>(a) < reinterpret_cast<Halves>(b));
    return (a & less) | (b & ~less);
}

struct Light {
    static constexpr bool sees_below = true;
    Four operator()(Four below, const Ramp& ramp) const {
        const Four share = ramp.share();
        const Four full = Four{} + pair;
        const Four sides = least((below & pair) + share_of(times(ramp.red_blue(), share)), full);
        const Four middle =
            least(((below >> 8) & byte) + share_of(times(ramp.middle(), share)), full);
        return opaque | sides | (middle << 8);
    }
};

/// Lays colours on a row of pixels.
template <typename Lay>
void along(std::uint32_t* out, int count, Ramp ramp, Lay lay) {
    for (; count >= at_a_time; count -= at_a_time, out += at_a_time) {
        store(out, lay(Lay::sees_below ? load(out) : Four{}, ramp));
        ramp.go_on();
    }
    if (count <= 0) return;
    Four below{};
    if constexpr (Lay::sees_below)
        below = Four{out[0], count > 1 ? out[1] : 0, count > 2 ? out[2] : 0, 0};
    const Four last = lay(below, ramp);
    out[0] = last[0];
    if (count > 1) out[1] = last[1];
    if (count > 2) out[2] = last[2];
}

sf::IntRect common(const sf::IntRect& a, const sf::IntRect& b) {
    sf::IntRect both;
    return a.intersects(b, both) ? both : sf::IntRect{};
}

} // namespace

void Raster::begin(const sf::IntRect& part) {
    begin_unpainted(part);
    std::fill(pixels_.begin(), pixels_.end(), opaque);
}

void Raster::begin_unpainted(const sf::IntRect& part) {
    part_ = clip_ = part;
    pixels_.resize(static_cast<std::size_t>(part.width) * static_cast<std::size_t>(part.height));
}

void Raster::clip(const sf::IntRect& part) { clip_ = common(part, part_); }

template <typename Lay>
void Raster::triangle(const sf::Vertex* corners, const float* matrix, Lay lay) {
    std::array<Corner, 3> at{};
    for (std::size_t i = 0; i < 3; ++i) {
        const sf::Vertex& vertex = corners[i];
        at[i] = {matrix[0] * vertex.position.x + matrix[4] * vertex.position.y + matrix[12],
                 matrix[1] * vertex.position.x + matrix[5] * vertex.position.y + matrix[13],
                 {static_cast<float>(vertex.color.r), static_cast<float>(vertex.color.g),
                  static_cast<float>(vertex.color.b), static_cast<float>(vertex.color.a)}};
    }
    if (at[1].y < at[0].y) std::swap(at[0], at[1]);
    if (at[2].y < at[1].y) std::swap(at[1], at[2]);
    if (at[1].y < at[0].y) std::swap(at[0], at[1]);
    const auto& [a, b, c] = at;
    const int end = clip_.top + clip_.height;
    const int first = std::max(first_row(a.y), clip_.top);
    const int bend = std::clamp(first_row(b.y), first, end);
    const int last = std::min(first_row(c.y), end);
    if (first >= last) return;
    const double area =
        static_cast<double>(b.x - a.x) * (c.y - a.y) - static_cast<double>(c.x - a.x) * (b.y - a.y);
    if (area == 0) return;
    Colours begin{};
    Colours across{};
    Colours down{};
    constexpr std::size_t channels = Lay::sees_below ? 4 : 3; // a cover has no alpha
    for (std::size_t channel = 0; channel < channels; ++channel) {
        const Plane made = plane(a, b, c, channel, 1 / area);
        begin[channel] = made.origin + static_cast<Fixed>(first) * made.down;
        across[channel] = made.across;
        down[channel] = made.down;
    }
    std::uint32_t* line =
        pixels_.data() +
        static_cast<std::ptrdiff_t>(first - part_.top) * static_cast<std::ptrdiff_t>(part_.width) -
        part_.left;
    Ramp ramp(across);
    const auto rows = [&](int from_row, int to_row, const Edge& left, const Edge& right) {
        Fixed low = left.at(from_row);
        Fixed high = right.at(from_row);
        for (int row = from_row; row < to_row; ++row) {
            const int from = std::max(first_pixel(low), clip_.left);
            const int count = std::min(first_pixel(high), clip_.left + clip_.width) - from;
            if (count > 0) {
                Colours value = begin;
                for (std::size_t channel = 0; channel < 4; ++channel)
                    value[channel] += static_cast<Fixed>(from) * across[channel];
                ramp.start(value);
                along(line + from, count, ramp, lay);
            }
            for (std::size_t channel = 0; channel < 4; ++channel) begin[channel] += down[channel];
            low += left.step;
            high += right.step;
            line += part_.width;
        }
    };
    const Edge whole(a, c);
    const Edge upper(a, b);
    const Edge lower(b, c);
    if (area < 0) {
        rows(first, bend, upper, whole);
        rows(bend, last, lower, whole);
    } else {
        rows(first, bend, whole, upper);
        rows(bend, last, whole, lower);
    }
}

void Raster::paint(std::span<const sf::Vertex> triangles, Coat coat, const sf::Transform& placed) {
    if (clip_.width <= 0 || clip_.height <= 0) return;
    const sf::Transform transform = to_pixels_ * placed;
    const float* matrix = transform.getMatrix(); // for OpenGL: 4 x 4, column by column
    // Most triangles lie above or below. Not asked where they are turned.
    const bool upright = matrix[1] == 0 && matrix[5] > 0;
    const float above = (static_cast<float>(clip_.top) - matrix[13]) / matrix[5] - 1;
    const float below = (static_cast<float>(clip_.top + clip_.height) - matrix[13]) / matrix[5] + 1;
    for (std::size_t i = 0; i + 2 < triangles.size(); i += 3) {
        const sf::Vertex* corners = &triangles[i];
        const float a = corners[0].position.y;
        const float b = corners[1].position.y;
        const float c = corners[2].position.y;
        if (upright &&
            ((a < above && b < above && c < above) || (a > below && b > below && c > below)))
            continue;
        switch (coat) {
        case Coat::Cover: triangle(corners, matrix, Cover{}); break;
        case Coat::Blend:
            // Nothing shows through most of them: the same pixels come out, and sooner.
            if (corners[0].color.a + corners[1].color.a + corners[2].color.a == 3 * 0xFF)
                triangle(corners, matrix, Cover{});
            else
                triangle(corners, matrix, Blend{});
            break;
        case Coat::Light: triangle(corners, matrix, Light{}); break;
        }
    }
}

namespace {

/// Where a letter's pixels lie in its sheet along one axis: between two of them by a share of 256.
struct Offset {
    int whole = 0;
    std::uint32_t share = 0;
    explicit Offset(float by) {
        const auto fine = static_cast<int>(std::floor(by * 256 + 0.5F));
        whole = fine >> 8;
        share = static_cast<std::uint32_t>(fine & 0xFF);
    }
};

std::uint32_t mixed(std::uint32_t a, std::uint32_t b, std::uint32_t share) {
    return (a * (256 - share) + b * share + 128) >> 8;
}

/// `share` from 0 to 255.
std::uint32_t blended(std::uint32_t below, std::uint32_t colour, std::uint32_t share) {
    const auto rounded = [](std::uint32_t sum) {
        sum += 0x00800080U;
        return ((sum + ((sum >> 8) & pair)) >> 8) & pair;
    };
    const std::uint32_t rest = 0xFF - share;
    const std::uint32_t sides = rounded((colour & pair) * share + (below & pair) * rest);
    const std::uint32_t middle =
        rounded(((colour >> 8) & byte) * share + ((below >> 8) & byte) * rest);
    return opaque | sides | (middle << 8);
}

} // namespace

void Raster::letter(const Lettering::Sheet& sheet, const sf::Vertex& from, const sf::Vertex& to) {
    const float* matrix = to_pixels_.getMatrix();
    const float left = from.position.x + matrix[12];
    const float top = from.position.y + matrix[13];
    const auto first = [](float edge) { return static_cast<int>(std::ceil(edge - 0.5F)); };
    const int from_x = std::max(first(left), clip_.left);
    const int to_x = std::min(first(to.position.x + matrix[12]), clip_.left + clip_.width);
    const int from_y = std::max(first(top), clip_.top);
    const int to_y = std::min(first(to.position.y + matrix[13]), clip_.top + clip_.height);
    if (from_x >= to_x || from_y >= to_y) return;
    const Offset across(from.texCoords.x - left);
    const Offset down(from.texCoords.y - top);
    const std::uint32_t strength = from.color.a;
    const std::uint32_t colour =
        (std::uint32_t{from.color.r} << 16) | (std::uint32_t{from.color.g} << 8) | from.color.b;
    const auto row_of = [&](int y) {
        return sheet.ink.data() +
               static_cast<std::ptrdiff_t>(std::clamp(y, 0, sheet.height - 1)) * sheet.width;
    };
    std::uint32_t* line =
        pixels_.data() + static_cast<std::ptrdiff_t>(from_y - part_.top) * part_.width - part_.left;
    for (int y = from_y; y < to_y; ++y, line += part_.width) {
        const std::uint8_t* const upper = row_of(y + down.whole);
        const std::uint8_t* const lower = row_of(y + down.whole + 1);
        const auto ink_at = [&](int x) {
            const int at = std::clamp(x, 0, sheet.width - 1);
            return mixed(upper[at], lower[at], down.share);
        };
        std::uint32_t before = ink_at(from_x + across.whole);
        for (int x = from_x; x < to_x; ++x) {
            const std::uint32_t after = ink_at(x + across.whole + 1);
            if ((before | after) != 0) { // most of a letter's pixels are empty
                const std::uint32_t ink = mixed(before, after, across.share);
                line[x] = blended(line[x], colour, (ink * strength + 127) / 255);
            }
            before = after;
        }
    }
}

void Raster::letters(std::span<const sf::Vertex> triangles, const sf::Texture& texture) {
    if (clip_.width <= 0 || clip_.height <= 0 || triangles.empty()) return;
    const Lettering::Sheet& sheet = lettering_.sheet(texture);
    if (sheet.ink.empty()) return;
    for (std::size_t i = 0; i + 5 < triangles.size(); i += 6)
        letter(sheet, triangles[i], triangles[i + 2]);
}

} // namespace quiz
