#pragma once

#include "paint/artwork.h"

#include <SFML/Graphics/Image.hpp>
#include <SFML/Graphics/Texture.hpp>

#include <array>
#include <filesystem>
#include <map>
#include <memory>
#include <tuple>

namespace quiz {

/// The drawings of assets/art. The slippers are the shoes drawn broadly, for a mark.
enum class Picture { Shoes, Slippers, Newspaper, Dancer };
inline constexpr std::size_t picture_count = 4;

/// The drawings, and textures of them at the sizes they were asked for.
class Pictures {
public:
    /// Reads them all. One that is missing or broken is a broken installation: throws
    /// std::runtime_error.
    explicit Pictures(const std::filesystem::path& assets);

    [[nodiscard]] Size size(Picture picture) const;
    /// Painted at the first call for that size in pixels and kept.
    [[nodiscard]] const sf::Texture& at(Picture picture, unsigned width, unsigned height) const;
    /// Without a display.
    [[nodiscard]] sf::Image image(Picture picture, unsigned width, unsigned height) const;
    /// Forgets the textures when there are very many: windows that were resized leave some behind.
    /// Call it when none is in use.
    void trim() const;

private:
    [[nodiscard]] const Artwork& artwork(Picture picture) const;

    std::array<Artwork, picture_count> artworks_;
    using Key = std::tuple<Picture, unsigned, unsigned>;
    mutable std::map<Key, std::unique_ptr<sf::Texture>> textures_;
};

} // namespace quiz
