#include "paint/pictures.h"

#include <algorithm>
#include <vector>

namespace quiz {

namespace {

constexpr std::array<const char*, picture_count> names{"shoes", "slippers", "newspaper", "dancer"};
constexpr std::size_t most_textures = 40;

} // namespace

Pictures::Pictures(const std::filesystem::path& assets) {
    for (std::size_t i = 0; i < picture_count; ++i)
        artworks_[i] = Artwork::load(assets / "art" / (std::string(names[i]) + ".art"));
}

const Artwork& Pictures::artwork(Picture picture) const {
    return artworks_[static_cast<std::size_t>(picture)];
}

Size Pictures::size(Picture picture) const { return artwork(picture).size(); }

sf::Image Pictures::image(Picture picture, unsigned width, unsigned height) const {
    const std::vector<std::uint8_t> pixels = artwork(picture).paint(width, height);
    sf::Image image;
    image.create(width, height, pixels.data());
    return image;
}

const sf::Texture& Pictures::at(Picture picture, unsigned width, unsigned height) const {
    auto& kept = textures_[{picture, width, height}];
    if (!kept) {
        kept = std::make_unique<sf::Texture>();
        // One that the system refuses stays empty and shows as nothing.
        static_cast<void>(kept->loadFromImage(image(picture, width, height)));
        kept->setSmooth(true);
    }
    return *kept;
}

void Pictures::trim() const {
    if (textures_.size() > most_textures) textures_.clear();
}

} // namespace quiz
