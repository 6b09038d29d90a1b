#include "paint/scenery.h"

#include "paint/palette.h"

#include <algorithm>
#include <cmath>

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
    if (stale_) pictured_.reset();
    built_ = backdrop;
    stale_ = false;
}

namespace {

void paint(sf::RenderTarget& target, const sf::Transform& transform, const Mesh& mesh,
           const sf::BlendMode& blend) {
    if (mesh.empty()) return;
    sf::RenderStates states(blend);
    states.transform = transform;
    target.draw(mesh.vertices().data(), mesh.vertices().size(), sf::Triangles, states);
}

/// The dimmer lies over everything and is drawn apart.
Backdrop without_dim(Backdrop backdrop) {
    backdrop.dim = 0;
    return backdrop;
}

bool differs_in_lamps_only(Backdrop a, const Backdrop& b) {
    a.footlights = b.footlights;
    return a == b;
}

void add_strip(std::vector<sf::Vertex>& vertices, float left, float top, float right,
               float bottom) {
    const sf::Vector2f a(left, top);
    const sf::Vector2f b(right, top);
    const sf::Vector2f c(right, bottom);
    const sf::Vector2f d(left, bottom);
    for (const sf::Vector2f& corner : {a, b, c, a, c, d}) vertices.emplace_back(corner, corner);
}

} // namespace

void Scenery::draw_all(sf::RenderTarget& target, const sf::Transform& transform,
                       bool stage_shows) const {
    if (stage_shows) {
        paint(target, transform, cloth_, sf::BlendNone);
        paint(target, transform, floor_, sf::BlendNone);
    }
    paint(target, transform, curtains_, sf::BlendNone);
    paint(target, transform, trimmings_, sf::BlendAlpha);
    paint(target, transform, pool_, sf::BlendAdd);
    paint(target, transform, valance_, sf::BlendAlpha);
    paint(target, transform, lamp_light_, sf::BlendAdd);
    paint(target, transform, lamps_, sf::BlendAlpha);
}

void Scenery::draw(sf::RenderTarget& target, const sf::Transform& transform,
                   const Backdrop& backdrop) {
    build(backdrop);
    const Backdrop shown = without_dim(backdrop);
    // A picture pays only for what stands still, so not for `shots` nor while the curtain moves.
    // Lamps that dim by a step change a picture that is in use: it is worth drawing again at once.
    const bool still = backdrop.curtain >= 1 &&
                       (last_ == shown || (pictured_ && differs_in_lamps_only(*pictured_, shown)));
    last_ = shown;
    const sf::Vector2f size = target.getView().getSize();
    const sf::Vector2u pixels(static_cast<unsigned>(size.x), static_cast<unsigned>(size.y));
    if (still && keep_picture(pixels, transform, shown))
        draw_kept(target, transform);
    else
        draw_all(target, transform, backdrop.curtain > 0);
    paint(target, transform, dimmer_, sf::BlendAlpha);
}

bool Scenery::keep_picture(sf::Vector2u size, const sf::Transform& transform,
                           const Backdrop& backdrop) {
    if (no_picture_) return false;
    if (picture_.getSize() != size) {
        pictured_.reset();
        no_picture_ = !picture_.create(size.x, size.y);
        if (no_picture_) return false;
    }
    if (pictured_ == backdrop) return true;
    draw_all(picture_, transform, true);
    picture_.display();
    pictured_ = backdrop;
    lay_strips(transform);
    return true;
}

void Scenery::draw_kept(sf::RenderTarget& target, const sf::Transform& transform) {
    paint(target, transform, cloth_, sf::BlendNone);
    sf::RenderStates states(sf::BlendNone);
    states.texture = &picture_.getTexture();
    target.draw(strips_.data(), strips_.size(), sf::Triangles, states);
}

void Scenery::lay_strips(const sf::Transform& transform) {
    float left = 0;
    float right = canvas_width;
    float top = 0;
    float bottom = canvas_height;
    for (const Mesh* mesh : {&curtains_, &trimmings_})
        for (const sf::Vertex& vertex : mesh->vertices()) {
            if (vertex.position.x < canvas_width / 2)
                left = std::max(left, vertex.position.x);
            else
                right = std::min(right, vertex.position.x);
        }
    for (const sf::Vertex& vertex : valance_.vertices()) top = std::max(top, vertex.position.y);
    for (const Mesh* mesh : {&floor_, &lamps_, &lamp_light_})
        for (const sf::Vertex& vertex : mesh->vertices())
            bottom = std::min(bottom, vertex.position.y);
    // Whole pixels, so that the picture is shown as it was drawn.
    const sf::Vector2f from = transform.transformPoint(left, top);
    const sf::Vector2f to = transform.transformPoint(right, bottom);
    const auto width = static_cast<float>(picture_.getSize().x);
    const auto height = static_cast<float>(picture_.getSize().y);
    left = std::ceil(from.x);
    top = std::ceil(from.y);
    right = std::max(std::floor(to.x), left);
    bottom = std::max(std::floor(to.y), top);
    strips_.clear();
    add_strip(strips_, 0, 0, width, top);
    add_strip(strips_, 0, top, left, bottom);
    add_strip(strips_, right, top, width, bottom);
    add_strip(strips_, 0, bottom, width, height);
}

} // namespace quiz
