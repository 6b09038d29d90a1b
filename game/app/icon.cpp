#include "app/icon.h"

#include "paint/sfml_canvas.h"

#include <SFML/Graphics/RenderTexture.hpp>

namespace quiz {

sf::Image draw_icon() {
    constexpr unsigned side = 128;
    constexpr auto extent = static_cast<float>(side);
    sf::RenderTexture texture;
    if (!texture.create(side, side)) return {};
    texture.clear(sf::Color::Transparent);
    Mesh mesh(1);
    add_shoes(mesh, {0, 0, extent, extent}, 1);
    texture.draw(mesh.vertices().data(), mesh.vertices().size(), sf::Triangles);
    texture.display();
    return texture.getTexture().copyToImage();
}

} // namespace quiz
