#include "app/icon.h"

namespace quiz {

sf::Image draw_icon(const Pictures& pictures) {
    constexpr unsigned side = 128;
    const Size size = pictures.size(Picture::Shoes);
    const auto width = static_cast<unsigned>(static_cast<float>(side) * size.width / size.height);
    sf::Image icon;
    icon.create(side, side, sf::Color::Transparent);
    icon.copy(pictures.image(Picture::Shoes, width, side), (side - width) / 2, 0);
    return icon;
}

} // namespace quiz
