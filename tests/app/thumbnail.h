#pragma once

#include <SFML/Graphics/Image.hpp>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace quiz {

/// A picture as coarse as a word's place on a page: how light each of 64 x 36 cells is, and of what
/// colour each of 16 x 9. Kept as text, since it is small and a diff shows where a page changed.
class Thumbnail {
public:
    static constexpr int across = 64;
    static constexpr int down = 36;
    static constexpr int colour_cells = 4; ///< Cells of lightness to one of colour, each way.
    static constexpr int levels = 64;

    /// REQUIRES: width and height are multiples of 64 and 36.
    explicit Thumbnail(const sf::Image& picture);
    /// As text() wrote it; nothing drawn (all black) when it is no such text.
    explicit Thumbnail(std::string_view text);

    [[nodiscard]] std::string text() const;
    /// The cells of lightness that differ in lightness or colour by more than `tolerance` levels,
    /// row by row from the top left.
    [[nodiscard]] std::vector<int> different_cells(const Thumbnail& other, int tolerance) const;
    /// The greatest difference, in levels.
    [[nodiscard]] int greatest_difference(const Thumbnail& other) const;
    /// Enlarged to that size, to be looked at beside the picture.
    [[nodiscard]] sf::Image enlarged(unsigned width, unsigned height) const;
    /// The cell over a pixel of a picture of that size.
    [[nodiscard]] static int cell_at(unsigned x, unsigned y, sf::Vector2u size);

private:
    static constexpr int colours_across = across / colour_cells;
    static constexpr int colours_down = down / colour_cells;
    [[nodiscard]] int difference(const Thumbnail& other, int cell) const;
    [[nodiscard]] static std::size_t colour_of(int cell);

    std::vector<int> light_ = std::vector<int>(std::size_t{across} * down);
    /// Blue less light and red less light, in the middle of the levels when grey.
    std::array<std::vector<int>, 2> colour_{
        std::vector<int>(std::size_t{colours_across} * colours_down),
        std::vector<int>(std::size_t{colours_across} * colours_down)};
};

} // namespace quiz
