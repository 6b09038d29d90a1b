#include "paint/lettering.h"

#include <SFML/Graphics/Image.hpp>

#include <algorithm>
#include <cstddef>

namespace quiz {

void Lettering::note(const sf::Texture& texture, const sf::IntRect& place) {
    const auto letter = std::tuple(&texture, place.left, place.top);
    if (known_.contains(letter)) return; // else each would take memory before it is found
    known_.insert(letter);
    Copy& copy = copies_[&texture];
    copy.rows = std::max(copy.rows, place.top + place.height + 1);
    copy.stale = true;
}

const Lettering::Sheet& Lettering::sheet(const sf::Texture& texture) {
    Copy& copy = copies_[&texture];
    if (!copy.stale) return copy.sheet;
    copy.stale = false;
    const sf::Image image = texture.copyToImage();
    const sf::Vector2u size = image.getSize();
    copy.sheet.width = static_cast<int>(size.x);
    copy.sheet.height = std::min(copy.rows, static_cast<int>(size.y));
    copy.sheet.ink.resize(std::size_t{size.x} * static_cast<std::size_t>(copy.sheet.height));
    const std::uint8_t* alpha = image.getPixelsPtr() + 3;
    for (std::uint8_t& ink : copy.sheet.ink) {
        ink = *alpha;
        alpha += 4;
    }
    return copy.sheet;
}

} // namespace quiz
