#pragma once

#include <SFML/Graphics/RenderTarget.hpp>
#include <SFML/Graphics/Texture.hpp>
#include <SFML/Graphics/Vertex.hpp>

#include <vector>

namespace quiz {

/// A copy of what a target shows under things that fly over it, so that these can be taken away
/// again without painting the page anew. Boxes are in pixels of the target, y downwards.
class Underlay {
public:
    /// Whether it holds what the target shows without what flies.
    [[nodiscard]] bool valid() const { return valid_; }
    void forget() { valid_ = false; }
    /// Copies all that the target shows. Stays invalid where the system refuses.
    void keep(sf::RenderTarget& target);
    /// Copies a part that was painted anew. REQUIRES: valid().
    void keep(sf::RenderTarget& target, const sf::IntRect& part);
    /// Puts parts back onto the target. REQUIRES: valid().
    void put_back(sf::RenderTarget& target, const std::vector<sf::IntRect>& parts);

private:
    sf::Texture texture_;
    std::vector<sf::Vertex> vertices_;
    bool valid_ = false;
};

} // namespace quiz
