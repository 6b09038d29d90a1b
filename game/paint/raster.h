#pragma once

#include "paint/brush.h"

#include <SFML/Graphics/Rect.hpp>

#include <cstdint>
#include <vector>

namespace quiz {

/// Paints meshes into memory, with the very pixels that OpenGL covers and at most a shade beside
/// its colours. It knows coloured triangles alone, and so is several times as quick as OpenGL in
/// software. A pixel comes out the same whatever part of the picture is painted.
class Raster : public Brush {
public:
    /// How canvas units become pixels: those of a picture whose upper left corner is 0, 0.
    void set_transform(float scale, float left, float top) {
        scale_ = scale;
        left_ = left;
        top_ = top;
    }
    /// The part to be painted, in pixels: black. Its memory is kept for the next one.
    void begin(const sf::IntRect& part);
    /// From now on only what lies in there is painted, too.
    void clip(const sf::IntRect& part);
    void paint(const Mesh& mesh, Coat coat) override;

    /// The part, row by row from the top: 0xFFRRGGBB.
    [[nodiscard]] const std::vector<std::uint32_t>& pixels() const { return pixels_; }

private:
    template <typename Lay>
    void triangle(const sf::Vertex* corners, Lay lay);

    float scale_ = 1;
    float left_ = 0;
    float top_ = 0;
    sf::IntRect part_;
    sf::IntRect clip_;
    std::vector<std::uint32_t> pixels_;
};

} // namespace quiz
