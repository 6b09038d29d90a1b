#pragma once

#include "layout/canvas.h"
#include "paint/mesh.h"

#include <SFML/Graphics/RenderStates.hpp>
#include <SFML/Graphics/RenderTarget.hpp>
#include <SFML/Graphics/RenderTexture.hpp>

#include <optional>
#include <vector>

namespace quiz {

/// The theatre around every page. Its geometry is built once for a size and kept; only the parts
/// that move (curtain, spot, lamps) are built anew, and only when they have moved. While the
/// curtain stands open the frame of curtains, valance and lamps comes from a picture of itself: in
/// software GL four textured strips cost less than the thousands of triangles they show.
class Scenery {
public:
    /// `pixel`: the width of a physical pixel in canvas units.
    void set_pixel(float pixel);
    void draw(sf::RenderTarget& target, const sf::Transform& transform, const Backdrop& backdrop);

private:
    void build(const Backdrop& backdrop);
    void draw_all(sf::RenderTarget& target, const sf::Transform& transform, bool stage_shows) const;
    /// Makes the picture fit; false when it cannot be had.
    bool keep_picture(sf::Vector2u size, const sf::Transform& transform, const Backdrop& backdrop);
    void draw_kept(sf::RenderTarget& target, const sf::Transform& transform);
    /// Strips around the part of the canvas where nothing but the cloth shows.
    void lay_strips(const sf::Transform& transform);

    Backdrop built_;
    bool stale_ = true;
    Mesh cloth_; ///< The painted cloth at the back, with the spot's beam on it.
    Mesh floor_;
    Mesh curtains_;
    Mesh trimmings_; ///< The curtains' soft edges, cords and tassels.
    Mesh pool_;      ///< The spot's light on a closed curtain.
    Mesh valance_;
    Mesh lamps_;
    Mesh lamp_light_;
    Mesh dimmer_;

    sf::RenderTexture picture_;
    std::optional<Backdrop> pictured_; ///< What the picture shows; nothing when it shows nothing.
    bool no_picture_ = false;          ///< The system gives no such texture: never ask again.
    std::optional<Backdrop> last_;     ///< Of the frame before.
    std::vector<sf::Vertex> strips_;
};

// The parts, each into a mesh of its own. Shares run from 0 to 1.
void build_cloth(Mesh& mesh, const Backdrop& backdrop);
void build_floor(Mesh& mesh, const Backdrop& backdrop);
void build_pool(Mesh& mesh, Point spot, float strength);
/// `curtains` is opaque, `trimmings` goes over it.
void build_curtains(Mesh& curtains, Mesh& trimmings, float open);
void build_valance(Mesh& mesh);
void build_lamps(Mesh& mesh, float brightness);
void build_lamp_light(Mesh& mesh, float brightness);

} // namespace quiz
