// The red shoes on a page: a picture, as large as its box.
#include "paint/sfml_canvas.h"

#include <algorithm>
#include <cmath>

namespace quiz {

namespace {

/// Shoes lower than so many units are a mark, drawn with fewer and broader strokes: the same mark
/// in every window.
constexpr float mark_below = 150;

} // namespace

/// As large as they fit into the box, on whole pixels.
void SfmlCanvas::shoes(const Box& box, Colour colour, bool mirrored) {
    const Picture picture = box.height < mark_below ? Picture::Slippers : Picture::Shoes;
    const Size size = pictures_.size(picture);
    const float fit =
        std::min(box.width / size.width, box.height / size.height) * view_.box().scale;
    const float width = std::max(1.0F, std::round(size.width * fit));
    const float height = std::max(1.0F, std::round(size.height * fit));
    const sf::Texture& texture =
        pictures_.at(picture, static_cast<unsigned>(width), static_cast<unsigned>(height));
    const float left = std::round(box.centre().x * view_.box().scale - width / 2);
    const float top = std::round(box.centre().y * view_.box().scale - height / 2);
    const sf::Color faded(255, 255, 255, colour.a);
    const float from = mirrored ? width : 0;
    const float to = width - from;
    const sf::Vertex a({left, top}, faded, {from, 0});
    const sf::Vertex b({left + width, top}, faded, {to, 0});
    const sf::Vertex c({left + width, top + height}, faded, {to, height});
    const sf::Vertex d({left, top + height}, faded, {from, height});
    std::vector<sf::Vertex>& vertices =
        layers_.pieces(texture, box.inset(-2 * pixel_), Layers::Kind::Pictures);
    vertices.insert(vertices.end(), {a, b, c, a, c, d});
}

} // namespace quiz
