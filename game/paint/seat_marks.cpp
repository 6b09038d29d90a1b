// The marks that tell seats apart: a pale shape on a coloured disc, one for each name in
// rules/seats.h. Each is a silhouette of few parts, to be told from three metres without its
// colour.

#include "paint/palette.h"
#include "paint/sfml_canvas.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace quiz {

namespace {

constexpr float full_turn = 6.2831853F;
constexpr int curve_steps = 14;

/// A drawing space of 100 x 100 around the disc; the disc has a radius of 50.
class Easel {
public:
    Easel(Mesh& mesh, const Box& box, Colour ground, Colour figure)
        : mesh_(mesh), ground_(ground), pale_(figure) {
        const float side = std::min(box.width, box.height);
        corner_ = box.centre() - Point{side / 2, side / 2};
        unit_ = side / 100;
    }

    [[nodiscard]] Point at(Point p) const { return corner_ + p * unit_; }
    [[nodiscard]] Outline placed(const Outline& points) const {
        Outline result;
        for (const Point point : points) result.push_back(at(point));
        return result;
    }
    /// A shape whose inside is seen whole from `centre`.
    void shape(const Outline& outline, Point centre) const {
        const Colour colour = pale_;
        mesh_.fill(placed(outline), at(centre), [colour](Point) { return colour; });
    }
    void line(const Outline& points, float width) const {
        mesh_.stroke(placed(points), width * unit_, pale_);
    }
    /// A line in the ground's colour: where the shape is open.
    void cut(const Outline& points, float width) const {
        mesh_.stroke(placed(points), width * unit_, ground_);
    }
    void disc(Point centre, float radius) const { mesh_.disc(at(centre), radius * unit_, pale_); }
    void hole(Point centre, float radius_x, float radius_y) const {
        mesh_.fill(ellipse(at(centre), radius_x * unit_, radius_y * unit_, scale()), ground_);
    }
    void ring(Point centre, float radius, float width) const {
        mesh_.closed_stroke(ellipse(at(centre), radius * unit_, radius * unit_, scale()),
                            width * unit_, pale_);
    }
    void crescent(Point outer, float outer_radius, Point inner, float inner_radius) const;
    [[nodiscard]] float scale() const { return 1 / mesh_.pixel(); }

private:
    Mesh& mesh_;
    Colour ground_;
    Colour pale_;
    Point corner_;
    float unit_ = 1;
};

Point on_circle(Point centre, float radius, float turn) {
    const float angle = turn * full_turn;
    return centre + Point{std::sin(angle), -std::cos(angle)} * radius;
}

/// The part of one disc that another does not cover, from tip to tip.
void Easel::crescent(Point outer, float outer_radius, Point inner, float inner_radius) const {
    const float apart = length(inner - outer);
    const float along =
        (apart * apart + outer_radius * outer_radius - inner_radius * inner_radius) / (2 * apart);
    const float aside = std::sqrt(std::max(0.0F, outer_radius * outer_radius - along * along));
    const Point way = (inner - outer) * (1 / apart);
    const Point tip = outer + way * along + Point{-way.y, way.x} * aside;
    const Point other = outer + way * along - Point{-way.y, way.x} * aside;
    const auto turned = [](Point from, Point to) {
        return std::atan2(to.x - from.x, from.y - to.y) / full_turn;
    };
    const auto walk = [&](Point centre, float radius, float t) {
        const float start = turned(centre, tip);
        float end = turned(centre, other);
        if (end < start) end += 1;
        return on_circle(centre, radius, start + (end - start) * t);
    };
    const Colour colour = pale_;
    mesh_.patch(
        4, 48,
        [&](float u, float v) {
            return at(mix(walk(outer, outer_radius, v), walk(inner, inner_radius, v), u));
        },
        [colour](float, float) { return colour; });
}

Outline curved(std::initializer_list<Cubic> curves) {
    Outline outline;
    for (const Cubic& curve : curves) append(outline, curve, curve_steps);
    return outline;
}

/// A ballet shoe from the side, its ribbons crossed above.
void add_shoe(const Easel& easel) {
    easel.line({{79, 52}, {70, 34}, {50, 22}}, 7);
    easel.line({{46, 54}, {60, 38}, {76, 20}}, 7);
    easel.shape(curved({{{14, 68}, {10, 58}, {20, 52}, {34, 50}},
                        {{34, 50}, {44, 48}, {46, 60}, {60, 61}},
                        {{60, 61}, {72, 62}, {84, 58}, {86, 66}},
                        {{86, 66}, {86, 76}, {74, 75}, {60, 76}},
                        {{60, 76}, {40, 78}, {18, 80}, {14, 68}}}),
                {48, 68});
    easel.shape(curved({{{70, 62}, {74, 56}, {74, 50}, {78, 48}},
                        {{78, 48}, {84, 48}, {88, 58}, {86, 68}},
                        {{86, 68}, {80, 72}, {74, 70}, {70, 62}}}),
                {79, 62});
}

/// A bloom with its curl, a stem and a leaf.
void add_rose_mark(const Easel& easel) {
    const Point heart{50, 38};
    easel.line({{50, 50}, {50, 88}}, 6);
    easel.shape(curved({{{51, 80}, {56, 66}, {66, 62}, {78, 64}},
                        {{78, 64}, {74, 76}, {64, 82}, {51, 80}}}),
                {64, 72});
    for (int i = 0; i < 6; ++i) easel.disc(on_circle(heart, 13, static_cast<float>(i) / 6), 13.5F);
    easel.disc(heart, 14);
    Outline curl;
    for (int i = 0; i <= 40; ++i) {
        const float t = static_cast<float>(i) / 40;
        curl.push_back(on_circle(heart, 2 + 14 * t, t * 1.75F + 0.1F));
    }
    easel.cut(curl, 4);
}

/// The half mask of a ball.
void add_mask(const Easel& easel) {
    easel.shape(curved({{{10, 36}, {24, 32}, {40, 34}, {50, 42}},
                        {{50, 42}, {60, 34}, {76, 32}, {90, 36}},
                        {{90, 36}, {90, 56}, {80, 70}, {66, 68}},
                        {{66, 68}, {56, 66}, {56, 58}, {50, 58}},
                        {{50, 58}, {44, 58}, {44, 66}, {34, 68}},
                        {{34, 68}, {20, 70}, {10, 56}, {10, 36}}}),
                {50, 51});
    easel.hole({31, 51}, 10, 6.5F);
    easel.hole({69, 51}, 10, 6.5F);
}

void add_moon(const Easel& easel) { easel.crescent({48, 50}, 35, {62, 43}, 28); }

void add_crown(const Easel& easel) {
    easel.shape({{18, 36}, {34, 51}, {50, 27}, {66, 51}, {82, 36}, {76, 75}, {24, 75}}, {50, 68});
    for (const Point ball : {Point{18, 34}, Point{50, 24}, Point{82, 34}}) easel.disc(ball, 6);
    easel.cut({{26, 66}, {74, 66}}, 4);
}

/// Open, its ribs to be seen.
void add_fan(const Easel& easel) {
    const Point hand{50, 80};
    constexpr float spread = 0.18F; // of a turn, to each side
    constexpr int blades = 5;
    Outline edge{hand};
    for (int i = 0; i <= blades * 8; ++i) {
        const float t = static_cast<float>(i) / (blades * 8);
        const float scallop = std::abs(std::sin(t * blades * full_turn / 2));
        edge.push_back(on_circle(hand, 49 + 6 * scallop, (2 * t - 1) * spread));
    }
    easel.shape(edge, {50, 66});
    for (int i = 1; i < blades; ++i) {
        const float turn = (2 * static_cast<float>(i) / blades - 1) * spread;
        easel.cut({on_circle(hand, 16, turn), on_circle(hand, 51, turn)}, 3.4F);
    }
    easel.disc(hand, 7);
}

void add_key(const Easel& easel) {
    const auto turned = [](float along, float aside) {
        constexpr float slope = 0.7071F; // to the lower right
        return Point{26 + (along - aside) * slope, 26 + (along + aside) * slope};
    };
    easel.ring(turned(14, 0), 13, 9);
    easel.line({turned(27, 0), turned(74, 0)}, 9);
    easel.line({turned(71, 0), turned(71, -15)}, 8);
    easel.line({turned(56, 0), turned(56, -12)}, 8);
}

void add_bell(const Easel& easel) {
    easel.disc({50, 21}, 6);
    easel.disc({50, 79}, 8);
    easel.shape(curved({{{50, 22}, {66, 22}, {70, 36}, {71, 48}},
                        {{71, 48}, {72, 58}, {76, 64}, {82, 71}},
                        {{82, 71}, {60, 71}, {40, 71}, {18, 71}},
                        {{18, 71}, {24, 64}, {28, 58}, {29, 48}},
                        {{29, 48}, {30, 36}, {34, 22}, {50, 22}}}),
                {50, 60});
}

void add_feather(const Easel& easel) {
    easel.line({{18, 86}, {36, 64}}, 6);
    easel.shape(curved({{{28, 76}, {22, 52}, {44, 22}, {80, 14}},
                        {{80, 14}, {82, 46}, {58, 76}, {28, 76}}}),
                {52, 48});
    easel.cut({{32, 69}, {50, 48}, {70, 26}}, 3.6F);
    easel.cut({{44, 55}, {62, 58}}, 3.6F);
    easel.cut({{56, 41}, {74, 42}}, 3.6F);
}

void add_lantern(const Easel& easel) {
    easel.ring({50, 19}, 7, 5);
    easel.shape({{50, 25}, {73, 40}, {27, 40}}, {50, 35});
    easel.shape({{32, 40}, {68, 40}, {68, 74}, {32, 74}}, {50, 57});
    easel.shape({{26, 74}, {74, 74}, {74, 84}, {26, 84}}, {50, 79});
    easel.cut({{41, 48}, {41, 68}}, 6);
    easel.cut({{59, 48}, {59, 68}}, 6);
}

void add_heart(const Easel& easel) {
    easel.shape(curved({{{50, 34}, {58, 18}, {84, 18}, {84, 42}},
                        {{84, 42}, {84, 58}, {62, 70}, {50, 84}},
                        {{50, 84}, {38, 70}, {16, 58}, {16, 42}},
                        {{16, 42}, {16, 18}, {42, 18}, {50, 34}}}),
                {50, 50});
}

void add_star(const Easel& easel) {
    constexpr int corners = 10;
    Outline outline;
    for (int i = 0; i < corners; ++i)
        outline.push_back(
            on_circle({50, 52}, i % 2 == 0 ? 40 : 17, static_cast<float>(i) / corners));
    easel.shape(outline, {50, 52});
}

} // namespace

void add_seat_mark(Mesh& mesh, int mark, const Box& box, Colour ground, Colour figure) {
    const float half = std::min(box.width, box.height) / 2;
    mesh.fill(ellipse(box.centre(), half, half, 1 / mesh.pixel()), ground);
    const Easel easel(mesh, box, ground, figure);
    // In the order of mark_names (rules/seats.h), which this folder does not see.
    using Draw = void (*)(const Easel&);
    constexpr std::array<Draw, 12> draws{add_shoe,    add_rose_mark, add_mask,  add_moon,
                                         add_crown,   add_fan,       add_key,   add_bell,
                                         add_feather, add_lantern,   add_heart, add_star};
    draws.at(static_cast<std::size_t>(std::clamp(mark, 0, 11)))(easel);
}

} // namespace quiz
