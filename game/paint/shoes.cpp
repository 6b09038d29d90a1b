#include "paint/palette.h"
#include "paint/sfml_canvas.h"

#include <algorithm>
#include <cmath>

namespace quiz {

namespace {

constexpr float pi = 3.14159265F;

// The pair is drawn in a space of 200 x 300 and fitted into its box.
constexpr float space_width = 200;
constexpr float space_height = 300;

float bell(float value, float middle, float width) {
    const float away = (value - middle) / width;
    return std::exp(-away * away);
}

/// From a shoe's own space (60 x 165, heel at the top) or the pair's space to the canvas.
struct Place {
    Point origin;
    float scale = 1;
    float angle = 0; // Radians, clockwise.
    bool mirrored = false;

    [[nodiscard]] Point operator()(Point at) const {
        if (mirrored) at.x = -at.x;
        const float cosine = std::cos(angle);
        const float sine = std::sin(angle);
        return {origin.x + scale * (at.x * cosine - at.y * sine),
                origin.y + scale * (at.x * sine + at.y * cosine)};
    }
};

/// A satin band along a curve. It turns over where `twist` passes through zero.
void add_satin(Mesh& mesh, const Place& place, const Curve& curve, float width, float twists,
               float phase, float strength, float dark) {
    const auto half = [&](float t) {
        const float turn = std::cos((t * twists + phase) * pi);
        return width / 2 * (0.28F + 0.72F * std::abs(turn));
    };
    const auto along = [&](float t) {
        const Point before = curve.at(std::max(0.0F, t - 0.01F));
        const Point after = curve.at(std::min(1.0F, t + 0.01F));
        return unit_normal(before, after);
    };
    mesh.patch(
        6, 44,
        [&](float u, float v) {
            return place(curve.at(v) + along(v) * ((0.5F - u) * 2 * half(v)));
        },
        [&](float u, float v) {
            const float turn = std::cos((v * twists + phase) * pi);
            const float side = turn >= 0 ? u : 1 - u;
            const float sheen = bell(side, 0.38F, 0.26F);
            const float gleam = 0.5F + 0.5F * std::sin(v * 9.0F + phase * 5.0F);
            const float face = turn >= 0 ? 0.40F : 0.28F;
            const float light =
                (face + 0.36F * sheen * (0.45F + 0.55F * gleam)) * (0.62F + 0.38F * std::abs(turn));
            return palette::satin(light * dark).with_alpha(strength);
        });
}

const Curve& left_side() {
    static const Curve curve{{15, 5},  {4, 9},   {1, 22},  {3, 40},  {5, 58},   {12, 70}, {9, 88},
                             {6, 104}, {4, 116}, {7, 130}, {9, 142}, {14, 152}, {18, 160}};
    return curve;
}

const Curve& right_side() {
    static const Curve curve{{45, 5},   {54, 9},   {58, 22},  {56, 40},  {54, 58},
                             {52, 70},  {56, 88},  {60, 104}, {60, 118}, {56, 132},
                             {53, 143}, {48, 153}, {43, 160}};
    return curve;
}

Point shoe_at(float u, float v) {
    Point at = mix(left_side().at(v), right_side().at(v), u);
    const float arch = std::sin(pi * u);
    at.y += arch * (5.0F * smooth_step(0.86F, 1.0F, v) - 6.0F * (1 - smooth_step(0.0F, 0.25F, v)));
    return at;
}

/// Light on satin over a rounded form: a broad highlight, a reflected one near the far edge, and
/// a bright spot where the box of the toe bends.
float shoe_light(float u, float v) {
    const float edge = std::pow(std::abs(2 * u - 1), 3.0F);
    float light = 0.40F + 0.30F * bell(u, 0.33F, 0.20F) + 0.10F * bell(u, 0.90F, 0.08F) -
                  0.30F * edge * (u < 0.5F ? 0.55F : 1.0F);
    light *= 0.80F + 0.34F * bell(v, 0.70F, 0.22F);
    light += 0.34F * bell(u, 0.32F, 0.10F) * bell(v, 0.72F, 0.13F);
    light += 0.10F * bell(u, 0.26F, 0.07F) * bell(v, 0.24F, 0.14F);
    // The blunt tip turns away from the light.
    light *= 1 - 0.42F * smooth_step(0.90F, 1.0F, v);
    return light;
}

Outline throat() {
    Outline line;
    append(line, {{30, 2}, {40, 2}, {49, 8}, {49, 22}}, 10);
    append(line, {{49, 22}, {49, 42}, {42, 66}, {31, 74}}, 14);
    append(line, {{31, 74}, {20, 66}, {11, 42}, {11, 22}}, 14);
    append(line, {{11, 22}, {11, 8}, {20, 2}, {30, 2}}, 10);
    line.pop_back();
    return line;
}

void add_shoe(Mesh& mesh, const Place& place, float strength, float dark) {
    const auto satin = [&](float light) {
        return palette::satin(light * dark).with_alpha(strength);
    };
    const auto placed = [&](const Outline& line) {
        Outline result;
        for (const Point at : line) result.push_back(place(at));
        return result;
    };
    // What it shades behind itself.
    Outline silhouette;
    for (int i = 0; i <= 16; ++i) silhouette.push_back(shoe_at(static_cast<float>(i) / 16, 0));
    for (int i = 1; i <= 30; ++i) silhouette.push_back(shoe_at(1, static_cast<float>(i) / 30));
    for (int i = 1; i <= 12; ++i) silhouette.push_back(shoe_at(1 - static_cast<float>(i) / 12, 1));
    for (int i = 1; i < 30; ++i) silhouette.push_back(shoe_at(0, 1 - static_cast<float>(i) / 30));
    Outline cast = placed(silhouette);
    if (place.mirrored) std::reverse(cast.begin(), cast.end());
    mesh.halo(cast, 9 * place.scale, Colour{14, 0, 6, 255}.with_alpha(0.40F * strength));

    mesh.patch(
        22, 40, [&](float u, float v) { return place(shoe_at(u, v)); },
        [&](float u, float v) { return satin(shoe_light(u, v)); });

    // The flat platform of the toe, and the pleats that gather the satin under it.
    mesh.patch(
        14, 4,
        [&](float u, float v) {
            const float x = mix(20.5F, 41.0F, u);
            const float arch = std::sin(pi * u);
            return place({x, 159.5F + arch * 3.6F - (1 - v) * (1.2F + arch * 5.6F)});
        },
        [&](float u, float v) {
            const float pleat = 0.86F + 0.14F * std::cos(u * 12 * pi);
            return satin((0.50F + 0.16F * bell(u, 0.38F, 0.25F) - 0.20F * v) * pleat);
        });

    // Seams: satin drawn over the box, stitched to the wings.
    for (const float side : {-1.0F, 1.0F}) {
        Outline seam;
        append(seam,
               {{30 + side * 10, 62},
                {30 + side * 15, 74},
                {30 + side * 20, 80},
                {30 + side * 23, 92}},
               10);
        mesh.stroke(placed(seam), 0.9F * place.scale,
                    palette::satin(0.10F).with_alpha(0.55F * strength));
    }

    // The opening: lining lit at the heel, dark towards the toe.
    Outline opening = placed(throat());
    if (place.mirrored) std::reverse(opening.begin(), opening.end());
    const Point heel = place({30, 0});
    const Point toe = place({30, 76});
    const float depth = std::max(length(toe - heel), 0.001F);
    mesh.fill(opening, place({30, 26}), [&](Point at) {
        const Point way = at - heel;
        const Point along = (toe - heel) * (1 / depth);
        const float down = (way.x * along.x + way.y * along.y) / depth;
        const Colour lining =
            mix(Colour{206, 134, 112}, Colour{40, 4, 12}, smooth_step(0, 0.85F, down));
        return mix(Colour{20, 0, 6}, lining, dark).with_alpha(strength);
    });
    // The insole, seen as it runs down.
    mesh.patch(
        8, 10,
        [&](float u, float v) {
            const float half = mix(11.0F, 5.0F, v);
            return place({30 + (2 * u - 1) * half, mix(13.0F, 64.0F, v)});
        },
        [&](float u, float v) {
            const float share = (1 - v) * (1 - std::pow(std::abs(2 * u - 1), 3.0F)) * 0.55F *
                                smooth_step(0.0F, 0.25F, v);
            return Colour{246, 206, 170}.with_alpha(share * strength * dark);
        });
    // The binding, with light on its upper left.
    Outline rim = throat();
    const auto binding = [&](Point) { return satin(0.30F); };
    Outline outer = placed(offset(rim, 1.9F));
    Outline inner = placed(offset(rim, -0.9F));
    if (place.mirrored) {
        std::reverse(outer.begin(), outer.end());
        std::reverse(inner.begin(), inner.end());
    }
    mesh.band(outer, inner, binding);
    Outline lit;
    for (std::size_t i = 26; i < 44 && i < rim.size(); ++i) lit.push_back(rim[i]);
    mesh.stroke(placed(lit), 0.9F * place.scale, satin(0.86F));
    Outline lit_right;
    for (std::size_t i = 12; i < 21; ++i) lit_right.push_back(rim[i]);
    mesh.stroke(placed(lit_right), 0.8F * place.scale, satin(0.66F));

    // The drawstring's little bow at the throat.
    for (const float side : {-1.0F, 1.0F}) {
        Outline loop;
        append(loop, {{31, 75}, {31 + side * 3, 68}, {31 + side * 11, 69}, {31 + side * 10, 74}},
               8);
        append(loop, {{31 + side * 10, 74}, {31 + side * 9, 78}, {31 + side * 4, 78}, {31, 75}}, 8);
        mesh.stroke(placed(loop), 1.5F * place.scale, satin(0.62F));
        Outline end;
        append(end, {{31, 75}, {31 + side * 2, 80}, {31 + side * 5, 82}, {31 + side * 4, 88}}, 8);
        mesh.stroke(placed(end), 1.3F * place.scale, satin(0.52F));
    }
    mesh.disc(place({31, 75}), 1.7F * place.scale, satin(0.72F));
}

} // namespace

void add_shoes(Mesh& mesh, const Box& box, float strength) {
    const float scale = std::min(box.width / space_width, box.height / space_height);
    const Point corner = box.centre() - Point{space_width, space_height} * (scale / 2);
    const Place pair{corner, scale};
    const auto own = [&](Point origin, float size, float angle, bool mirrored) {
        return Place{pair(origin), scale * size, angle, mirrored};
    };
    const Place back = own({100, 118}, 1.02F, 0.20F, true);
    const Place front = own({96, 128}, 1.02F, -0.17F, false);

    // Loose ends that trail from the knot.
    add_satin(mesh, pair,
              {{98, 44},
               {70, 40},
               {44, 62},
               {34, 96},
               {26, 122},
               {44, 136},
               {30, 164},
               {24, 178},
               {12, 184},
               {14, 204}},
              10, 2.2F, 0.1F, strength, 0.78F);
    add_satin(mesh, pair,
              {{102, 44},
               {132, 42},
               {152, 58},
               {164, 86},
               {174, 110},
               {160, 126},
               {176, 150},
               {184, 164},
               {192, 172},
               {186, 192}},
              10, 2.2F, 0.25F, strength, 0.78F);

    // The shoe behind hangs by its two ribbons.
    add_satin(mesh, pair, {{98, 44}, {74, 66}, {46, 92}, {46, 146}}, 9.5F, 1.0F, 0.05F, strength,
              0.72F);
    add_satin(mesh, pair, {{99, 44}, {98, 74}, {90, 100}, {90, 150}}, 9.5F, 1.0F, 0.15F, strength,
              0.66F);
    add_shoe(mesh, back, strength, 0.84F);
    // And the one in front.
    add_satin(mesh, pair, {{101, 44}, {98, 78}, {106, 112}, {111, 156}}, 9.5F, 1.0F, 0.02F,
              strength, 0.86F);
    add_satin(mesh, pair, {{102, 44}, {124, 68}, {152, 96}, {152, 150}}, 9.5F, 1.0F, -0.05F,
              strength, 0.95F);
    add_shoe(mesh, front, strength, 1.0F);

    // The bow over the knot.
    add_satin(mesh, pair, {{100, 44}, {84, 18}, {40, 4}, {38, 26}, {38, 46}, {76, 50}, {100, 44}},
              11, 0.9F, 0.06F, strength, 0.98F);
    add_satin(mesh, pair,
              {{100, 44}, {116, 18}, {160, 4}, {162, 26}, {162, 46}, {124, 50}, {100, 44}}, 11,
              0.9F, 0.06F, strength, 1.0F);
    mesh.fill(ellipse(pair({100, 44}), 8.5F * scale, 9.5F * scale, 1 / mesh.pixel()),
              pair({98, 41}), [&](Point at) {
                  const Point from = (at - pair({97, 40})) * (1 / scale);
                  return palette::satin(0.86F - 0.055F * length(from)).with_alpha(strength);
              });
}

} // namespace quiz
