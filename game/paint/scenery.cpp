#include "paint/scenery.h"

#include "paint/palette.h"

#include <algorithm>

namespace quiz {

void Scenery::set_pixel(float pixel) {
    for (Mesh* mesh : {&cloth_, &floor_, &curtains_, &trimmings_, &pool_, &valance_, &lamps_,
                       &lamp_light_, &dimmer_})
        mesh->set_pixel(pixel);
    stale_ = true;
}

void Scenery::build(const Backdrop& backdrop) {
    const auto rebuild = [](Mesh& mesh, auto build_part) {
        mesh.clear();
        build_part(mesh);
    };
    if (stale_) rebuild(valance_, build_valance);
    const bool curtain_moved = stale_ || backdrop.curtain != built_.curtain;
    const bool spot_moved =
        stale_ || backdrop.spot != built_.spot || backdrop.spot_share != built_.spot_share;
    const bool lamps_changed = stale_ || backdrop.footlights != built_.footlights;
    const bool opened = (backdrop.curtain >= 1) != (built_.curtain >= 1);
    if (spot_moved || opened) rebuild(cloth_, [&](Mesh& mesh) { build_cloth(mesh, backdrop); });
    if (spot_moved || lamps_changed)
        rebuild(floor_, [&](Mesh& mesh) { build_floor(mesh, backdrop); });
    if (curtain_moved) {
        trimmings_.clear();
        rebuild(curtains_, [&](Mesh& mesh) { build_curtains(mesh, trimmings_, backdrop.curtain); });
    }
    if (curtain_moved || spot_moved) {
        // The light falls on the curtain as far as that is closed.
        const float closed = 1 - std::clamp(backdrop.curtain, 0.0F, 1.0F);
        rebuild(pool_,
                [&](Mesh& mesh) { build_pool(mesh, backdrop.spot, backdrop.spot_share * closed); });
    }
    if (lamps_changed) {
        rebuild(lamps_, [&](Mesh& mesh) { build_lamps(mesh, backdrop.footlights); });
        rebuild(lamp_light_, [&](Mesh& mesh) { build_lamp_light(mesh, backdrop.footlights); });
    }
    if (stale_ || backdrop.dim != built_.dim)
        rebuild(dimmer_, [&](Mesh& mesh) {
            if (backdrop.dim <= 0) return;
            const Colour shade = palette::night.with_alpha(std::min(backdrop.dim, 1.0F));
            mesh.gradient({0, 0, canvas_width, canvas_height}, shade, shade);
        });
    built_ = backdrop;
    stale_ = false;
}

void Scenery::draw(sf::RenderTarget& target, const sf::Transform& transform,
                   const Backdrop& backdrop) {
    build(backdrop);
    const auto paint = [&](const Mesh& mesh, const sf::BlendMode& blend) {
        if (mesh.empty()) return;
        sf::RenderStates states(blend);
        states.transform = transform;
        target.draw(mesh.vertices().data(), mesh.vertices().size(), sf::Triangles, states);
    };
    if (backdrop.curtain > 0) {
        paint(cloth_, sf::BlendNone);
        paint(floor_, sf::BlendNone);
    }
    paint(curtains_, sf::BlendNone);
    paint(trimmings_, sf::BlendAlpha);
    paint(pool_, sf::BlendAdd);
    paint(valance_, sf::BlendAlpha);
    paint(lamp_light_, sf::BlendAdd);
    paint(lamps_, sf::BlendAlpha);
    paint(dimmer_, sf::BlendAlpha);
}

} // namespace quiz
