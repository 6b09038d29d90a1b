#include "paint/palette.h"
#include "paint/sfml_canvas.h"

#include <algorithm>
#include <cmath>

namespace quiz {

namespace {

/// The box's shadow: as if lit from the front and above, so a little lower and softer than it.
void add_shadow(Mesh& mesh, const Palette& palette, const Box& box, const BoxLook& look,
                float scale) {
    const float reach = look.shadow;
    const Colour shade = palette.scenery.shadow.with_alpha(0.58F);
    const Box cast = box.moved(0, reach * 0.30F).inset(reach * 0.30F);
    if (cast.width <= 0 || cast.height <= 0) return;
    const float radius = std::max(look.radius, reach * 0.3F);
    // Soft as it is, its corners need few points.
    const Outline outline = rounded_rectangle(cast, radius, scale / 6);
    mesh.halo(outline, reach * 1.1F, shade);
    // An opaque box covers the shadow's middle: not painting that saves as many pixels as it has.
    if (look.top.a < 255 || look.bottom.a < 255) mesh.fill(outline, shade);
}

/// Up to this reach a glow is a focus ring, crisp and set off from the box; beyond it is light.
constexpr float widest_ring = 16;

void add_glow(Mesh& mesh, const Box& box, const BoxLook& look, float scale) {
    const float reach = look.glow_width;
    if (reach > widest_ring) {
        // It begins under the box, so that no dark seam shows between them.
        const float under = 2 * mesh.pixel();
        mesh.halo(rounded_rectangle(box.inset(under), look.radius - under, scale), reach + under,
                  look.glow);
        return;
    }
    const float gap = reach * 0.5F;
    const float width = reach - gap;
    const Box outer = box.inset(-reach);
    const Box inner = box.inset(-gap);
    mesh.halo(rounded_rectangle(outer, look.radius + reach, scale), reach * 1.6F,
              look.glow.with_alpha(0.30F));
    const Outline out = rounded_rectangle(outer, look.radius + reach, scale);
    Outline in = rounded_rectangle(inner, look.radius + gap, scale);
    if (in.size() != out.size()) in = offset(out, -width);
    mesh.band(out, in, [&](Point) { return look.glow; });
}

} // namespace

void add_box(Mesh& mesh, const Palette& palette, const Box& box, const BoxLook& look) {
    if (box.width <= 0 || box.height <= 0) return;
    const float scale = 1 / mesh.pixel();
    if (look.shadow > 0) add_shadow(mesh, palette, box, look, scale);
    if (look.glow_width > 0 && look.glow.a > 0) add_glow(mesh, box, look, scale);

    const float border = std::min(look.border.a > 0 ? std::max(look.border_width, 0.0F) : 0.0F,
                                  std::min(box.width, box.height) / 2);
    const auto shade = [&](Point at) {
        return mix(look.top, look.bottom, (at.y - box.y) / box.height);
    };
    if (look.top.a > 0 || look.bottom.a > 0) {
        // Under an opaque border the fill runs on, so that no seam shows.
        const bool opaque = look.top.a == 255 && look.bottom.a == 255 && look.border.a == 255;
        const float under = opaque ? border / 2 : border;
        const Box filled = box.inset(under);
        if (filled.width > 0 && filled.height > 0)
            mesh.fill(filled, look.radius - under, shade,
                      under > 0 && opaque ? Rim::None : Rim::Soft);
    }
    if (border > 0) {
        const Outline outer = rounded_rectangle(box, look.radius, scale);
        Outline inner = rounded_rectangle(box.inset(border), look.radius - border, scale);
        if (inner.size() != outer.size()) inner = offset(outer, -border);
        mesh.band(outer, inner, [&](Point) { return look.border; });
    }
}

Point add_mark(Mesh& mesh, const Palette& palette, int answer, const Box& box, float strength) {
    const float side = std::min(box.width, box.height);
    const Point centre = box.centre();
    const float scale = 1 / mesh.pixel();
    strength = std::clamp(strength, 0.0F, 1.0F);
    const Theme::Answers& answers = palette.answers;
    const Colour colours[4] = {answers.square, answers.circle, answers.triangle, answers.diamond};
    const Colour base = colours[std::clamp(answer, 0, 3)];
    const auto shade = [&](Point at) {
        const float height = (at.y - box.y) / std::max(box.height, 1.0F);
        return mix(mix(base, {255, 255, 255}, 0.13F), mix(base, {0, 0, 0}, 0.12F), height)
            .with_alpha(strength);
    };
    const float half = side / 2;
    switch (answer) {
    case 0: {
        const float inset = half * 0.95F;
        const Box square{centre.x - inset, centre.y - inset, 2 * inset, 2 * inset};
        mesh.fill(square, side * 0.15F, shade);
        return centre;
    }
    case 1: mesh.fill(ellipse(centre, half, half, scale), centre, shade); return centre;
    case 2: {
        // As large to the eye as the others, with room for the letter.
        const float filled = mark_letter(side) / side - mark_letter_share;
        const float reach = half * (1.06F + filled / 2);
        const float foot = half * (0.88F + filled / 3);
        const Outline corners{{centre.x, centre.y - reach - half * 0.06F},
                              {centre.x + reach, centre.y + foot},
                              {centre.x - reach, centre.y + foot}};
        mesh.fill(rounded_polygon(corners, side * 0.13F, scale), centre, shade);
        return {centre.x, centre.y + half * 0.3F};
    }
    default: {
        const float reach = half * 1.12F;
        const Outline corners{{centre.x, centre.y - reach},
                              {centre.x + reach, centre.y},
                              {centre.x, centre.y + reach},
                              {centre.x - reach, centre.y}};
        mesh.fill(rounded_polygon(corners, side * 0.16F, scale), centre, shade);
        return centre;
    }
    }
}

void add_ribbon(Mesh& mesh, const Palette& palette, const Box& box, float share, bool urgent) {
    const float scale = 1 / mesh.pixel();
    share = std::clamp(share, 0.0F, 1.0F);
    // The rail that it ran along.
    const float rail = std::max(box.height * 0.34F, 3.0F);
    const Box track{box.x, box.centre().y - rail / 2, box.width, rail};
    // A groove with light in it: seen on a card as well as on the stage.
    mesh.fill(track.inset(-rail / 4), rail * 0.75F,
              [&](Point) { return palette.scenery.shadow.with_alpha(0.45F); });
    mesh.fill(track, rail / 2, [&](Point) { return palette.scenery.rail; });
    const float width = box.width * share;
    if (width < 1) return;

    const float tail = std::min(box.height * 0.62F, width);
    const auto lift = [&](float u) {
        // A slow wave, still where it is pinned.
        return std::sin(u * box.width * share / 92.0F) * box.height * 0.035F *
               smooth_step(0, 0.08F, u);
    };
    const auto at = [&](float u, float v) {
        const float notch = 1 - std::abs(2 * v - 1); // 1 in the middle: the cut of the swallow tail
        const float end = width - tail * notch;
        return Point{box.x + end * u, box.y + box.height * v + lift(u)};
    };
    const auto shade = [&](float u, float v) {
        const float across = 2 * v - 1;
        const float weave = 0.52F + 0.30F * std::exp(-std::pow((across + 0.42F) / 0.30F, 2.0F));
        const float edge = 1 - 0.42F * std::pow(std::abs(across), 4.0F);
        const float along = 1 + 0.13F * std::sin(u * box.width * share / 92.0F + 1.1F);
        Colour colour = palette.satin(weave * edge * along);
        if (urgent) colour = mix(colour, palette.colours.ruby, 0.55F);
        return colour;
    };
    // Its shadow first.
    mesh.patch(
        6, 2,
        [&](float u, float v) {
            const Point p = at(u, v);
            return Point{p.x + 2, p.y + box.height * 0.22F};
        },
        [&](float, float) { return palette.scenery.shadow.with_alpha(0.35F); });
    if (urgent) {
        const Box lit{box.x, box.y, width, box.height};
        const Colour light = palette.colours.ruby.with_alpha(0.32F);
        mesh.halo(rounded_rectangle(lit, box.height / 2, scale), box.height * 1.5F, light);
        // Between the tails one sees through the ribbon: that is lit as well.
        mesh.triangle({{lit.right(), lit.y}, light}, {{lit.right(), lit.bottom()}, light},
                      {{lit.right() - tail, lit.centre().y}, light});
    }
    mesh.patch(std::clamp(static_cast<int>(width / 32), 4, 40), 6, at, shade);
    // A stitched hem along both edges.
    for (const float v : {0.16F, 0.84F}) {
        Outline hem;
        const int steps = std::clamp(static_cast<int>(width / 64), 2, 20);
        for (int i = 0; i <= steps; ++i)
            hem.push_back(at(static_cast<float>(i) / static_cast<float>(steps) * 0.995F, v));
        mesh.stroke(hem, std::max(box.height * 0.045F, 0.8F),
                    palette.scenery.hem.with_alpha(0.42F));
    }
}

void add_dots(Mesh& mesh, Point from, Point to, Colour colour) {
    constexpr float spacing = 7.5F;
    constexpr float radius = 1.35F;
    const float reach = length(to - from);
    const int count = static_cast<int>(reach / spacing);
    // Soft cones: as much colour as a disc of the radius has, in a third of the triangles. Menus
    // have thousands of them.
    constexpr float soft = 1.8F;
    const float size = std::max(radius, mesh.pixel() * 0.7F) * soft;
    const Colour rim = colour.with_alpha(0);
    for (int i = 0; i <= count; ++i) {
        const Point at =
            count == 0 ? from : mix(from, to, static_cast<float>(i) / static_cast<float>(count));
        const Point around[4] = {
            {at.x, at.y - size}, {at.x + size, at.y}, {at.x, at.y + size}, {at.x - size, at.y}};
        for (int corner = 0; corner < 4; ++corner)
            mesh.triangle({at, colour}, {around[corner], rim}, {around[(corner + 1) % 4], rim});
    }
}

} // namespace quiz
