#pragma once

#include "paint/mesh.h"

#include <SFML/Graphics/Texture.hpp>
#include <SFML/Graphics/Transform.hpp>

#include <span>

namespace quiz {

/// How a mesh goes onto what is there already.
enum class Coat {
    Cover, ///< Hides it; alpha does not count.
    Blend, ///< By its alpha.
    Light  ///< Adds to it, by its alpha.
};

/// What a page is painted with: OpenGL, or the processor into memory.
class Brush {
public:
    virtual ~Brush() = default;
    /// Triangles, moved by `placed` in canvas units.
    virtual void paint(std::span<const sf::Vertex> triangles, Coat coat,
                       const sf::Transform& placed) = 0;
    void paint(std::span<const sf::Vertex> triangles, Coat coat) {
        paint(triangles, coat, sf::Transform::Identity);
    }
    void paint(const Mesh& mesh, Coat coat) { paint(mesh.vertices(), coat); }
    /// Letters of a font's texture: upright rectangles of two triangles each, in pixels from the
    /// canvas's corner and as large as in the texture; the first corner is the upper left one, the
    /// third the lower right one.
    virtual void letters(std::span<const sf::Vertex> triangles, const sf::Texture& texture) = 0;
};

} // namespace quiz
