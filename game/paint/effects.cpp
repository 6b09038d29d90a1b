#include "paint/effects.h"

#include "paint/box_sums.h"
#include "paint/palette.h"
#include "paint/sfml_canvas.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>
#include <vector>

namespace quiz {

namespace {

constexpr float pi = std::numbers::pi_v<float>;
constexpr float rose_side = 96;

/// Where a rose comes to lie, and how.
struct Thrown {
    Point from;
    Point to;
    float turn; ///< Degrees, as it lies.
    float size;
    float late; ///< The share at which it is thrown.
};

constexpr std::array<Thrown, 6> roses{{{{-80, 760}, {262, 1000}, 62, 1.0F, 0.0F},
                                       {{2000, 740}, {1662, 1004}, -58, 1.0F, 0.06F},
                                       {{-60, 560}, {338, 968}, 104, 0.86F, 0.14F},
                                       {{1980, 540}, {1588, 966}, -98, 0.84F, 0.20F},
                                       {{-90, 900}, {236, 952}, 20, 0.74F, 0.28F},
                                       {{2010, 880}, {1690, 950}, -24, 0.74F, 0.34F}}};

float part(float value) { return value - std::floor(value); }
/// Chance that is the same in every frame.
float chance(int which, float key) {
    return part(std::sin(static_cast<float>(which) * 12.9898F + key * 7.31F) * 4375.85F);
}

float eased(float t) {
    t = std::clamp(t, 0.0F, 1.0F);
    return 1 - (1 - t) * (1 - t) * (1 - t);
}

/// Where a rose is, nothing before it is thrown.
struct Flown {
    Point at;
    float turn; ///< Degrees.
};
std::optional<Flown> flown(const Thrown& rose, float share) {
    constexpr float latest = 0.34F;
    const float way = (share - rose.late) / (1 - latest);
    if (share <= 0 || way <= 0) return std::nullopt;
    const float t = eased(way);
    const Point at = mix(rose.from, rose.to, t);
    const float arc = 190 * t * (1 - t) * 4;
    return Flown{{at.x, at.y - arc}, rose.turn + 200 * (1 - t)};
}

/// The newspaper's way over the page: in from the left, a dance in the middle, off to the right.
Point newspaper_at(float share) {
    const float x = share < 0.5F ? mix(-260.0F, 960.0F, eased(share * 2))
                                 : mix(960.0F, 2200.0F, std::pow(share * 2 - 1, 2.4F));
    const float bob = 34 * std::sin(share * 5 * pi);
    const float y =
        560 + 330 * std::pow(std::abs(2 * share - 1), 2.0F) * (share < 0.5F ? 1 : -1.5F);
    return {x, y + bob};
}

constexpr float sheet_height = 420;
constexpr float dancer_height = 640;
constexpr float texture_share = 0.75F; // of its full size: it never holds still
constexpr float dances_from = 0.30F;
constexpr float dances_to = 0.72F;

} // namespace

void build_petals(Mesh& mesh, std::vector<Box>& covered, const Palette& palette, float share) {
    if (share <= 0 || share >= 1) return;
    constexpr int petals = 64;
    constexpr int corners = 8;
    constexpr float margin = 230; // they fall at both sides, not over what is read
    constexpr float most_sway = 28;
    for (int i = 0; i < petals; ++i) {
        // Each falls at its own pace and begins in its own time.
        const float begin = 0.42F * chance(i, 1);
        const float fall = (share - begin) / mix(0.42F, 0.58F, chance(i, 2));
        if (fall <= 0 || fall >= 1) continue;
        const float size = mix(11.0F, 21.0F, chance(i, 3));
        const float sway = std::sin(fall * mix(5.0F, 9.0F, chance(i, 4)) + 6 * chance(i, 5));
        const float side = i % 2 == 0 ? 0 : canvas_width - margin;
        const Point centre{side + margin * chance(i, 6) + most_sway * sway,
                           mix(-40.0F, canvas_height + 40, fall)};
        const float flip = std::cos(fall * mix(7.0F, 14.0F, chance(i, 7)) + 6 * chance(i, 8));
        const float turn = 2 * pi * chance(i, 9) + 1.4F * sway;
        const float faint = smooth_step(0, 0.06F, fall) * (1 - smooth_step(0.86F, 1.0F, fall));
        const float reach = 1.2F * size + 2 * mesh.pixel();
        covered.push_back({centre.x - reach, centre.y - reach, 2 * reach, 2 * reach});
        // A petal is broad at its lip and narrow at its foot; it shows two sides.
        Outline outline;
        for (int corner = 0; corner < corners; ++corner) {
            const float angle = 2 * pi * static_cast<float>(corner) / corners;
            const Point own{std::sin(angle) * size * (0.62F - 0.22F * std::cos(angle)) * flip,
                            -std::cos(angle) * size * 0.8F};
            outline.push_back(centre + Point{own.x * std::cos(turn) - own.y * std::sin(turn),
                                             own.x * std::sin(turn) + own.y * std::cos(turn)});
        }
        if (flip < 0) std::reverse(outline.begin(), outline.end());
        // Paler than the velvet that they fall before.
        const float light = flip > 0 ? mix(0.84F, 0.96F, chance(i, 10)) : 0.72F;
        const Point lip = outline.front();
        mesh.fill(outline, centre, [&](Point at) {
            const float away = std::min(1.0F, length(at - lip) / (1.6F * size));
            return palette.satin(light + 0.16F * (1 - away) - 0.14F * away).with_alpha(faint);
        });
    }
}

Box roses_box(float share, bool left) {
    constexpr float reach = 0.8F; // of its side, however it is turned
    Box covered;
    for (const Thrown& rose : roses) {
        const auto where = flown(rose, share);
        if ((rose.from.x < canvas_width / 2) != left || !where) continue;
        const float half = rose_side * rose.size * reach;
        const Box own{where->at.x - half, where->at.y - half, 2 * half, 2 * half};
        covered = is_empty(covered) ? own : united(covered, own);
    }
    return covered;
}

void Effects::set_pixel(float pixel) {
    rose_.set_pixel(pixel);
    front_.set_pixel(pixel);
    rose_.clear();
}

void Effects::paint_roses(Brush& brush, float share, bool left) {
    if (share <= 0) return;
    if (rose_.empty())
        add_rose(rose_, palette_, {-rose_side / 2, -rose_side / 2, rose_side, rose_side},
                 palette_.colours.crimson);
    for (const Thrown& rose : roses) {
        const auto where = flown(rose, share);
        if (!where || (rose.from.x < canvas_width / 2) != left) continue;
        sf::Transform placed;
        placed.translate(where->at.x, where->at.y);
        placed.rotate(where->turn);
        placed.scale(rose.size, rose.size);
        brush.paint(rose_.vertices(), Coat::Blend, placed);
    }
}

const sf::Texture& Effects::texture(Picture picture, float height) const {
    const Size size = pictures_.size(picture);
    const float pixels = height * texture_share / std::max(rose_.pixel(), 0.01F);
    return pictures_.at(picture, static_cast<unsigned>(pixels * size.width / size.height),
                        static_cast<unsigned>(pixels));
}

void Effects::prepare() const {
    static_cast<void>(texture(Picture::Newspaper, sheet_height));
    static_cast<void>(texture(Picture::Dancer, dancer_height));
}

void Effects::build_newspaper(float share) {
    paper_.clear();
    if (share <= 0 || share >= 1) return;
    const bool dances = share > dances_from && share < dances_to;
    // It turns about its own height; where it is edge-on, paper becomes dancer and back.
    const float turn = share < dances_from ? mix(-2.5F, 0.5F, share / dances_from)
                       : dances ? mix(0.5F, 2.5F, (share - dances_from) / (dances_to - dances_from))
                                : mix(2.5F, 5.5F, (share - dances_to) / (1 - dances_to));
    const float across = std::cos(turn * pi);
    const Picture picture = dances ? Picture::Dancer : Picture::Newspaper;
    const float height = dances ? dancer_height : sheet_height;
    const sf::Texture& drawn = texture(picture, height);
    const Size size = pictures_.size(picture);
    const float width = height * size.width / size.height;
    const float lean = dances ? 0.04F * std::sin(turn * pi) : 0.55F * std::sin(share * 4 * pi);
    const float curl = dances ? 0 : 26 * std::sin(turn * pi * 0.5F);
    const Point middle = newspaper_at(share);
    constexpr std::size_t columns = 6;
    const auto corner = [&](std::size_t column, float v) {
        const float u = static_cast<float>(column) / columns;
        const float x = (u - 0.5F) * width * across;
        const float y = (v - 0.5F) * height + curl * std::sin(u * pi * 2);
        const float shade = 0.72F + 0.28F * std::abs(across) - 0.10F * std::sin(u * pi * 2);
        const auto grey = static_cast<sf::Uint8>(255 * std::clamp(shade, 0.0F, 1.0F));
        const auto pixels = drawn.getSize();
        return sf::Vertex({middle.x + x * std::cos(lean) - y * std::sin(lean),
                           middle.y + x * std::sin(lean) + y * std::cos(lean)},
                          {grey, grey, grey},
                          {u * static_cast<float>(pixels.x), v * static_cast<float>(pixels.y)});
    };
    paper_texture_ = &drawn;
    for (std::size_t column = 0; column <= columns; ++column)
        for (const float v : {0.0F, 1.0F}) paper_.push_back(corner(column, v));
    Box covered{middle.x, middle.y, 0, 0};
    for (const sf::Vertex& vertex : paper_)
        covered = united(covered, {vertex.position.x, vertex.position.y, 0, 0});
    covered_.push_back(covered.inset(-2 * front_.pixel()));
}

void Effects::build_front(const Backdrop& backdrop) {
    front_.clear();
    covered_.clear();
    build_newspaper(backdrop.newspaper);
    build_petals(front_, covered_, palette_, backdrop.petals);
    if (backdrop.blackout > 0) {
        const Colour dark = palette_.colours.night.with_alpha(std::min(backdrop.blackout, 1.0F));
        front_.gradient(whole_canvas, dark, dark);
        covered_.push_back(whole_canvas);
    }
}

int Effects::draw_front(sf::RenderTarget& target, const sf::Transform& transform) const {
    int calls = 0;
    if (!paper_.empty()) {
        sf::RenderStates states(transform);
        states.texture = paper_texture_;
        target.draw(paper_.data(), paper_.size(), sf::TriangleStrip, states);
        ++calls;
    }
    if (!front_.empty()) {
        target.draw(front_.vertices().data(), front_.vertices().size(), sf::Triangles,
                    sf::RenderStates(transform));
        ++calls;
    }
    return calls;
}

} // namespace quiz
