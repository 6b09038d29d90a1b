#pragma once

#include "paint/brush.h"
#include "paint/lettering.h"

#include <SFML/Graphics/Rect.hpp>

#include <cstdint>
#include <vector>

namespace quiz {

/// Paints meshes and letters into memory, with the very pixels that OpenGL covers and at most a
/// shade beside its colours. It knows coloured triangles and upright letters alone, and so is
/// several times as quick as OpenGL in software. A pixel comes out the same whatever part of the
/// picture is painted.
class Raster : public Brush {
public:
    /// How canvas units become pixels: those of a picture whose upper left corner is 0, 0.
    void set_transform(float scale, float left, float top) {
        to_pixels_ = sf::Transform(scale, 0, left, 0, scale, top, 0, 0, 1);
    }
    /// The part to be painted, in pixels: black. Its memory is kept for the next one.
    void begin(const sf::IntRect& part);
    /// The same, but whatever is there: all of it is to be filled, see data().
    void begin_unpainted(const sf::IntRect& part);
    /// From now on only what lies in there is painted, too.
    void clip(const sf::IntRect& part);
    using Brush::paint;
    void paint(std::span<const sf::Vertex> triangles, Coat coat,
               const sf::Transform& placed) override;
    /// REQUIRES: they were noted in lettering().
    void letters(std::span<const sf::Vertex> triangles, const sf::Texture& texture) override;
    [[nodiscard]] Lettering& lettering() { return lettering_; }

    /// The part as it is already, to be filled: see pixels().
    [[nodiscard]] std::uint32_t* data() { return pixels_.data(); }
    /// The part, row by row from the top: 0xFFRRGGBB.
    [[nodiscard]] const std::vector<std::uint32_t>& pixels() const { return pixels_; }

private:
    template <typename Lay>
    void triangle(const sf::Vertex* corners, const float* matrix, Lay lay);

    void letter(const Lettering::Sheet& sheet, const sf::Vertex& from, const sf::Vertex& to);

    Lettering lettering_;
    sf::Transform to_pixels_;
    sf::IntRect part_;
    sf::IntRect clip_;
    std::vector<std::uint32_t> pixels_;
};

} // namespace quiz
