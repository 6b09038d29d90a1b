#include "paint/palette.h"
#include "paint/sfml_canvas.h"

#include <algorithm>
#include <cmath>

namespace quiz {

namespace {

/// A square drawing space of 100 x 100 in the middle of a box.
struct Square {
    Point corner;
    float unit;

    explicit Square(const Box& box) {
        const float side = std::min(box.width, box.height);
        corner = box.centre() - Point{side / 2, side / 2};
        unit = side / 100;
    }
    [[nodiscard]] Point at(float x, float y) const { return corner + Point{x, y} * unit; }
    [[nodiscard]] Outline line(std::initializer_list<Point> points) const {
        Outline result;
        for (const Point point : points) result.push_back(at(point.x, point.y));
        return result;
    }
};

void add_clock(Mesh& mesh, const Square& square, Colour colour) {
    const float scale = 1 / mesh.pixel();
    mesh.closed_stroke(ellipse(square.at(50, 52), 38 * square.unit, 38 * square.unit, scale),
                       8 * square.unit, colour);
    mesh.stroke(square.line({{50, 30}, {50, 53}, {66, 63}}), 8 * square.unit, colour);
    mesh.stroke(square.line({{43, 6}, {57, 6}}), 8 * square.unit, colour);
}

/// A clock hand going round once more: the encore's added seconds.
void add_encore(Mesh& mesh, const Square& square, Colour colour) {
    const float scale = 1 / mesh.pixel();
    const Point centre = square.at(50, 52);
    mesh.stroke(arc(centre, 36 * square.unit, 0.10F, 0.93F, scale), 9 * square.unit, colour);
    const Outline head = square.line({{46, 2}, {46, 32}, {66, 16}});
    Outline clockwise = head;
    std::reverse(clockwise.begin(), clockwise.end());
    mesh.fill(clockwise, colour);
    mesh.stroke(square.line({{50, 38}, {50, 66}}), 9 * square.unit, colour);
    mesh.stroke(square.line({{36, 52}, {64, 52}}), 9 * square.unit, colour);
}

/// Two of four cards fall away.
void add_halve(Mesh& mesh, const Square& square, Colour colour) {
    const float scale = 1 / mesh.pixel();
    const auto card = [&](float x, float y) {
        const Point at = square.at(x, y);
        return rounded_rectangle({at.x, at.y, 38 * square.unit, 38 * square.unit}, 8 * square.unit,
                                 scale);
    };
    mesh.fill(card(8, 8), colour);
    mesh.fill(card(54, 54), colour);
    for (const Point at : {Point{54, 8}, Point{8, 54}})
        mesh.closed_stroke(offset(card(at.x, at.y), -3.5F * square.unit), 6 * square.unit,
                           colour.with_alpha(0.55F));
}

/// One dancer steps in for another.
void add_understudy(Mesh& mesh, const Square& square, Colour colour) {
    const float scale = 1 / mesh.pixel();
    const auto figure = [&](float x, float y, Colour shade) {
        mesh.disc(square.at(x, y), 13 * square.unit, shade);
        Outline shoulders;
        append(shoulders,
               {square.at(x - 24, y + 52), square.at(x - 24, y + 24), square.at(x - 15, y + 19),
                square.at(x, y + 19)},
               12);
        append(shoulders,
               {square.at(x, y + 19), square.at(x + 15, y + 19), square.at(x + 24, y + 24),
                square.at(x + 24, y + 52)},
               12);
        mesh.fill(rounded_polygon(shoulders, 2 * square.unit, scale), square.at(x, y + 40),
                  [shade](Point) { return shade; });
    };
    figure(66, 24, colour.with_alpha(0.50F));
    figure(36, 38, colour);
}

void add_flag(Mesh& mesh, const Square& square, Colour colour) {
    mesh.stroke(square.line({{22, 10}, {22, 92}}), 8 * square.unit, colour);
    mesh.patch(
        12, 4,
        [&](float u, float v) {
            const float wave = 5 * std::sin(u * 5.2F);
            return square.at(24 + 58 * u, 12 + 44 * v + wave);
        },
        [&](float, float) { return colour; });
}

void add_arrow(Mesh& mesh, const Square& square, Colour colour) {
    mesh.stroke(square.line({{14, 50}, {80, 50}}), 10 * square.unit, colour);
    mesh.stroke(square.line({{56, 24}, {84, 50}, {56, 76}}), 10 * square.unit, colour);
}

void add_dots(Mesh& mesh, const Square& square, Colour colour) {
    for (const float x : {20.0F, 50.0F, 80.0F})
        mesh.disc(square.at(x, 50), 10.5F * square.unit, colour);
}

/// An envelope with its flap closed and a seal on it.
void add_letter(Mesh& mesh, const Square& square, Colour colour) {
    const float scale = 1 / mesh.pixel();
    const Point corner = square.at(9, 21);
    mesh.closed_stroke(rounded_rectangle({corner.x, corner.y, 82 * square.unit, 58 * square.unit},
                                         7 * square.unit, scale),
                       7.5F * square.unit, colour);
    mesh.stroke(square.line({{14, 27}, {50, 54}, {86, 27}}), 7.5F * square.unit, colour);
    mesh.disc(square.at(50, 56), 13 * square.unit, colour);
}

void add_lock(Mesh& mesh, const Square& square, Colour colour) {
    const float scale = 1 / mesh.pixel();
    const Point corner = square.at(20, 44);
    mesh.fill(rounded_rectangle({corner.x, corner.y, 60 * square.unit, 46 * square.unit},
                                8 * square.unit, scale),
              colour);
    Outline shackle = square.line({{31, 48}});
    for (const Point at : arc(square.at(50, 31), 19 * square.unit, -0.25F, 0.25F, scale))
        shackle.push_back(at);
    shackle.push_back(square.at(69, 48));
    mesh.stroke(shackle, 9 * square.unit, colour);
}

/// A plug drawn from its socket: a gap in the cable.
void add_plug(Mesh& mesh, const Square& square, Colour colour) {
    const float scale = 1 / mesh.pixel();
    const Point corner = square.at(28, 34);
    mesh.fill(rounded_rectangle({corner.x, corner.y, 44 * square.unit, 32 * square.unit},
                                10 * square.unit, scale),
              colour);
    mesh.stroke(square.line({{39, 14}, {39, 34}}), 9 * square.unit, colour);
    mesh.stroke(square.line({{61, 14}, {61, 34}}), 9 * square.unit, colour);
    mesh.stroke(square.line({{50, 66}, {50, 78}, {62, 88}, {78, 90}}), 8 * square.unit, colour);
}

/// A triangle that points up, or down where `turn` is -1.
void add_triangle(Mesh& mesh, const Square& square, float turn, Colour colour) {
    const float scale = 1 / mesh.pixel();
    const float tip = 50 - 34 * turn;
    const float foot = 50 + 28 * turn;
    Outline corners = square.line({{50, tip}, {86, foot}, {14, foot}});
    if (turn < 0) std::reverse(corners.begin(), corners.end());
    mesh.fill(rounded_polygon(corners, 5 * square.unit, scale), colour);
}

} // namespace

void add_rose(Mesh& mesh, const Palette& palette, const Box& box, Colour colour) {
    const Square square(box);
    const float scale = 1 / mesh.pixel();
    const auto as_faint = [&](Colour own) { return Colour{own.r, own.g, own.b, colour.a}; };
    const Colour leaf = mix(colour, as_faint(palette.scenery.leaf), 0.72F);
    const Colour dark = mix(colour, as_faint(palette.scenery.petal_deep), 0.55F);
    const Colour light = mix(colour, as_faint(palette.scenery.petal_lip), 0.34F);
    // Stem and two leaves.
    Outline stem;
    append(stem, {square.at(47, 52), square.at(46, 70), square.at(40, 86), square.at(28, 96)}, 14);
    mesh.stroke(stem, 4.2F * square.unit, leaf);
    const auto leaf_shape = [&](Point from, Point to, float bend) {
        const Point across = unit_normal(from, to) * (bend * length(to - from));
        const Point mid = mix(from, to, 0.5F);
        mesh.patch(
            6, 12,
            [&](float u, float v) {
                const float width = std::sin(v * 3.14159265F) * (u - 0.5F);
                return mix(from, to, v) + across * width + (mid - mid);
            },
            [&](float u, float) {
                return mix(leaf, as_faint(palette.scenery.leaf_vein), u < 0.5F ? 0 : 0.4F);
            });
    };
    leaf_shape(square.at(44, 74), square.at(76, 82), 0.5F);
    leaf_shape(square.at(43, 78), square.at(12, 70), 0.5F);
    // Petals, the outer ones first; each lighter along its lip.
    struct Petal {
        float angle, distance, size, tone;
    };
    static constexpr Petal petals[] = {
        {0.60F, 17, 23, 0.10F}, {0.40F, 17, 23, 0.0F},  {0.84F, 17, 22, 0.22F},
        {0.16F, 17, 22, 0.12F}, {0.00F, 15, 22, 0.30F}, {0.52F, 9, 21, 0.34F},
        {0.72F, 9, 19, 0.46F},  {0.28F, 9, 19, 0.40F},  {0.05F, 7, 17, 0.60F}};
    const Point heart = square.at(50, 34);
    for (const Petal& petal : petals) {
        const float angle = petal.angle * 6.2831853F;
        const Point centre =
            heart + Point{std::sin(angle), -std::cos(angle)} * (petal.distance * square.unit);
        const float radius = petal.size * square.unit;
        const Colour tone = mix(dark, colour, 0.35F + petal.tone);
        mesh.fill(ellipse(centre, radius, radius * 0.94F, scale), centre, [&](Point at) {
            const float out = length(at - heart) / (42 * square.unit);
            return mix(mix(dark, tone, 0.45F), mix(tone, light, petal.tone), out * 1.15F);
        });
    }
    // The curled heart.
    Outline curl;
    for (int i = 0; i <= 44; ++i) {
        const float t = static_cast<float>(i) / 44;
        const float angle = t * 13.5F + 0.6F;
        curl.push_back(heart + Point{std::sin(angle), -std::cos(angle) * 0.86F} *
                                   ((2.0F + 15.0F * t) * square.unit));
    }
    mesh.stroke(curl, 2.3F * square.unit, dark);
}

void add_symbol(Mesh& mesh, const Palette& palette, Symbol symbol, const Box& box, Colour colour) {
    const Square square(box);
    const float scale = 1 / mesh.pixel();
    switch (symbol) {
    case Symbol::Tick:
        mesh.stroke(square.line({{18, 54}, {41, 78}, {83, 25}}), 13 * square.unit, colour);
        break;
    case Symbol::Cross:
        // One arm whole, the other in two halves, so that a translucent cross has no darker middle.
        mesh.stroke(square.line({{22, 22}, {78, 78}}), 13 * square.unit, colour);
        mesh.stroke(square.line({{78, 22}, {22, 78}}), 13 * square.unit, colour);
        break;
    case Symbol::Shoes:
    case Symbol::ShoesMirrored: break; // a picture
    case Symbol::Rose: add_rose(mesh, palette, box, colour); break;
    case Symbol::Pause:
        for (const float x : {20.0F, 58.0F}) {
            const Point at = square.at(x, 14);
            mesh.fill(rounded_rectangle({at.x, at.y, 22 * square.unit, 72 * square.unit},
                                        5 * square.unit, scale),
                      colour);
        }
        break;
    case Symbol::Clock: add_clock(mesh, square, colour); break;
    case Symbol::Flag: add_flag(mesh, square, colour); break;
    case Symbol::Halve: add_halve(mesh, square, colour); break;
    case Symbol::Encore: add_encore(mesh, square, colour); break;
    case Symbol::Understudy: add_understudy(mesh, square, colour); break;
    case Symbol::Arrow: add_arrow(mesh, square, colour); break;
    case Symbol::Dots: add_dots(mesh, square, colour); break;
    case Symbol::Letter: add_letter(mesh, square, colour); break;
    case Symbol::Lock: add_lock(mesh, square, colour); break;
    case Symbol::Plug: add_plug(mesh, square, colour); break;
    case Symbol::Rise: add_triangle(mesh, square, 1, colour); break;
    case Symbol::Fall: add_triangle(mesh, square, -1, colour); break;
    case Symbol::Dash:
        mesh.stroke(square.line({{22, 50}, {78, 50}}), 12 * square.unit, colour);
        break;
    }
}

} // namespace quiz
