#include "paint/underlay.h"

#include <SFML/Window/Context.hpp>

#include <cassert>

namespace quiz {

namespace {

/// SFML copies whole windows only; this is the call it copies them with.
using CopyPart = void (*)(unsigned, int, int, int, int, int, int, int);

CopyPart copy_part() {
    static const auto call =
        reinterpret_cast<CopyPart>(sf::Context::getFunction("glCopyTexSubImage2D"));
    return call;
}

} // namespace

void Underlay::keep(sf::RenderTarget& target) {
    const sf::Vector2u size = target.getSize();
    valid_ = false;
    if (copy_part() == nullptr) return;
    if (texture_.getSize() != size && !texture_.create(size.x, size.y)) return;
    valid_ = true;
    keep(target, {0, 0, static_cast<int>(size.x), static_cast<int>(size.y)});
}

void Underlay::keep(sf::RenderTarget& target, const sf::IntRect& part) {
    assert(valid_);
    if (part.width <= 0 || part.height <= 0) return;
    constexpr unsigned texture_2d = 0x0DE1;
    // OpenGL counts rows from the bottom, and so does this texture.
    const int bottom = static_cast<int>(target.getSize().y) - part.top - part.height;
    static_cast<void>(target.setActive(true));
    sf::Texture::bind(&texture_);
    copy_part()(texture_2d, 0, part.left, bottom, part.left, bottom, part.width, part.height);
    target.resetGLStates(); // it did not see that binding
}

void Underlay::put_back(sf::RenderTarget& target, const std::vector<sf::IntRect>& parts) {
    assert(valid_);
    const auto height = static_cast<float>(target.getSize().y);
    vertices_.clear();
    for (const sf::IntRect& part : parts) {
        const auto left = static_cast<float>(part.left);
        const auto top = static_cast<float>(part.top);
        const float right = left + static_cast<float>(part.width);
        const float bottom = top + static_cast<float>(part.height);
        const auto corner = [height](float x, float y) {
            return sf::Vertex({x, y}, {x, height - y});
        };
        for (const sf::Vertex& vertex :
             {corner(left, top), corner(right, top), corner(right, bottom), corner(left, bottom)})
            vertices_.push_back(vertex);
    }
    if (vertices_.empty()) return;
    target.setView(target.getDefaultView());
    sf::RenderStates states(sf::BlendNone);
    states.texture = &texture_;
    target.draw(vertices_.data(), vertices_.size(), sf::Quads, states);
}

} // namespace quiz
