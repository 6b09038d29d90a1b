#include "paint/scenery.h"

#include "paint/beam.h"
#include "paint/box_sums.h"
#include "paint/palette.h"

#include <algorithm>

namespace quiz {

namespace {

/// Around all its triangles.
Box extent_of(const Mesh& mesh) {
    if (mesh.empty()) return {};
    const sf::Vector2f first = mesh.vertices().front().position;
    float left = first.x;
    float top = first.y;
    float right = left;
    float bottom = top;
    for (const sf::Vertex& vertex : mesh.vertices()) {
        left = std::min(left, vertex.position.x);
        right = std::max(right, vertex.position.x);
        top = std::min(top, vertex.position.y);
        bottom = std::max(bottom, vertex.position.y);
    }
    return {left, top, right - left, bottom - top};
}

} // namespace

void Scenery::set_pixel(float pixel) {
    for (Mesh* mesh : {&cloth_, &floor_, &dust_, &curtains_, &edges_, &trimmings_, &valance_,
                       &braid_, &lamps_, &lamp_light_, &dimmer_})
        mesh->set_pixel(pixel);
    stale_ = true;
}

void Scenery::set_pass(Pass pass) {
    stale_ = stale_ || pass != pass_;
    pass_ = pass;
}

std::size_t Scenery::triangles() const {
    std::size_t vertices = 0;
    for (const Mesh* mesh : {&cloth_, &floor_, &dust_, &curtains_, &edges_, &trimmings_, &valance_,
                             &braid_, &lamps_, &lamp_light_, &dimmer_})
        vertices += mesh->vertices().size();
    return vertices / 3;
}

void Scenery::build(const Backdrop& backdrop) {
    const auto rebuild = [](Mesh& mesh, auto build_part) {
        mesh.clear();
        build_part(mesh);
    };
    const float ambient = pass_ == Pass::Full ? ambient_ : 0;
    if (stale_) {
        braid_.clear();
        rebuild(valance_, [&](Mesh& mesh) { build_valance(mesh, braid_, palette_, pass_); });
    }
    const bool breathes = ambient != built_ambient_;
    const bool curtain_moved = stale_ || backdrop.curtain != built_.curtain;
    const bool spot_moved =
        stale_ || backdrop.spot != built_.spot || backdrop.spot_share != built_.spot_share;
    const bool lamps_changed = stale_ || backdrop.footlights != built_.footlights;
    const bool closes = backdrop.curtain < 1; // then the spot shines on the curtain, too
    if (spot_moved) rebuild(cloth_, [&](Mesh& mesh) { build_cloth(mesh, palette_, backdrop); });
    if (spot_moved || breathes)
        rebuild(dust_, [&](Mesh& mesh) { build_dust(mesh, palette_, backdrop, ambient, pass_); });
    if (spot_moved || lamps_changed)
        rebuild(floor_, [&](Mesh& mesh) { build_floor(mesh, palette_, backdrop); });
    if (curtain_moved || breathes || (spot_moved && closes)) {
        edges_.clear();
        trimmings_.clear();
        rebuild(curtains_, [&](Mesh& mesh) {
            build_curtains(mesh, edges_, trimmings_, palette_, backdrop, ambient, pass_);
        });
        trimmed_ = extent_of(trimmings_);
    }
    if (lamps_changed) {
        rebuild(lamps_, [&](Mesh& mesh) { build_lamps(mesh, palette_, backdrop.footlights); });
        rebuild(lamp_light_,
                [&](Mesh& mesh) { build_lamp_light(mesh, palette_, backdrop.footlights, pass_); });
    }
    if (stale_ || backdrop.dim != built_.dim)
        rebuild(dimmer_, [&](Mesh& mesh) {
            if (backdrop.dim <= 0) return;
            const Colour shade = palette_.colours.night.with_alpha(std::min(backdrop.dim, 1.0F));
            mesh.gradient(whole_canvas, shade, shade);
        });
    built_ = backdrop;
    built_ambient_ = ambient;
    stale_ = false;
}

namespace {

/// What either spot shines on when the curtain is open, down to there.
Box lit(const Backdrop& a, const Backdrop& b, float foot) {
    const Beam one(a);
    const Beam other(b);
    const Box gap = curtain_gap(1);
    const float left = std::max(std::min(one.left(), other.left()), gap.x);
    const float right = std::min(std::max(one.right(), other.right()), gap.right());
    return {left, valance_hides, right - left, foot - valance_hides};
}

} // namespace

void add_difference(std::vector<Box>& boxes, const Backdrop& a, const Backdrop& b) {
    if (a.dim != b.dim) {
        add_apart(boxes, whole_canvas);
        return;
    }
    const Box below{0, valance_hides, canvas_width, canvas_height - valance_hides};
    const bool lamps = a.footlights != b.footlights;
    if (lamps) add_apart(boxes, {0, footlights_top, canvas_width, below.bottom() - footlights_top});
    const float open = std::min(a.curtain, b.curtain);
    if (a.spot != b.spot || a.spot_share != b.spot_share) {
        // On the stage alone; on the cloth, too, as far as that is closed.
        add_apart(boxes, open < 1 ? below : lit(a, b, lamps ? footlights_top : below.bottom()));
    }
    if (a.curtain == b.curtain) return;
    // Between the halves nothing changes while they move.
    const Box free = curtain_free(open);
    if (free.width <= 0) {
        add_apart(boxes, below);
        return;
    }
    add_apart(boxes, {0, below.y, free.x, below.height});
    add_apart(boxes, {free.right(), below.y, canvas_width - free.right(), below.height});
}

Box Scenery::gap() const { return curtain_gap(built_.curtain); }

void Scenery::paint_stage(Brush& brush, const Box& part) const {
    if (part.y < floor_top) brush.paint(cloth_, Coat::Cover);
    if (part.bottom() > floor_top) brush.paint(floor_, Coat::Cover);
    brush.paint(dust_, Coat::Light);
}

void Scenery::paint_house(Brush& brush, const Box& part) const {
    const Box free = curtain_free(built_.curtain);
    if (part.x < free.x || part.right() > free.right()) {
        brush.paint(curtains_, Coat::Cover);
        brush.paint(edges_, Coat::Blend);
        if (trimmed_.overlaps(part)) brush.paint(trimmings_, Coat::Blend);
    }
    if (part.y < valance_bottom) {
        brush.paint(valance_, Coat::Cover);
        brush.paint(braid_, Coat::Blend);
    }
    if (part.bottom() > footlights_top) {
        brush.paint(lamp_light_, Coat::Light);
        brush.paint(lamps_, Coat::Blend);
    }
    brush.paint(dimmer_, Coat::Blend);
}

} // namespace quiz
