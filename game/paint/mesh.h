#pragma once

#include "layout/geometry.h"
#include "paint/outline.h"

#include <SFML/Graphics/Vertex.hpp>

#include <cstddef>
#include <vector>

namespace quiz {

/// A point of a coloured surface.
struct Ink {
    Point at;
    Colour colour;
};

/// Which edges of a patch are softened. An edge that meets another surface stays hard.
struct SoftEdges {
    bool left = true;
    bool right = true;
    bool top = true;
    bool bottom = true;
};

/// Short-lived: a mesh that is kept keeps none.
using Inks = std::vector<Ink, Recycled<Ink>>;

/// Whether a filled shape ends softly, or is covered by something that does.
enum class Rim { None, Soft };

/// How finely a glow is drawn. In software GL each triangle has its price.
struct GlowGrain {
    int spokes = 36;
    int rings = 7;
};

/// Coloured triangles in canvas units: the one thing that shapes are made of, since multisampling
/// and full-screen textures are too dear in software GL. Edges are antialiased by a rim, one
/// physical pixel wide, that fades to nothing. Clearing keeps the memory, so a mesh that is filled
/// anew each frame allocates nothing once it has grown.
class Mesh {
public:
    /// `pixel`: the width of a physical pixel in canvas units.
    explicit Mesh(float pixel = 1) : pixel_(pixel) {}

    void set_pixel(float pixel) { pixel_ = pixel; }
    [[nodiscard]] float pixel() const { return pixel_; }
    [[nodiscard]] bool empty() const { return vertices_.empty(); }
    [[nodiscard]] const std::vector<sf::Vertex>& vertices() const { return vertices_; }
    void clear() { vertices_.clear(); }
    /// Gives memory back that something much larger has left.
    void fit() {
        if (vertices_.capacity() / 2 > vertices_.size()) vertices_.shrink_to_fit();
    }
    /// Adds another mesh's triangles.
    void add(const Mesh& other) {
        vertices_.insert(vertices_.end(), other.vertices_.begin(), other.vertices_.end());
    }

    void triangle(const Ink& a, const Ink& b, const Ink& c);
    /// Corners in order around.
    void quad(const Ink& a, const Ink& b, const Ink& c, const Ink& d);
    /// A rectangle with a vertical gradient and hard edges.
    void gradient(const Box& box, Colour top, Colour bottom);

    /// An outline whose inside is seen whole from `centre` (any convex one is), filled by the
    /// colours that `shade(point)` gives; a shade linear in place comes out exactly.
    template <typename Shade>
    void fill(const Outline& outline, Point centre, Shade shade);
    void fill(const Outline& outline, Colour colour);

    /// A rounded rectangle, likewise: its broad middle in one piece.
    template <typename Shade>
    void fill(const Box& box, float radius, Shade shade, Rim edge = Rim::Soft);

    /// The band between two outlines of as many points: a border.
    template <typename Shade>
    void band(const Outline& outer, const Outline& inner, Shade shade);

    /// Light or shade that fades from an outline outwards over `reach`, in a soft curve.
    void halo(const Outline& outline, float reach, Colour colour);

    /// A bent sheet: `at(u, v)` is where, `shade(u, v)` what colour, both from 0 to 1.
    template <typename At, typename Shade>
    void patch(int columns, int rows, At at, Shade shade, SoftEdges soft = {});

    /// A line with round ends and smooth joins.
    void stroke(const Outline& line, float width, Colour colour);
    void closed_stroke(const Outline& line, float width, Colour colour);

    /// A round glow: full in the middle, nothing at the rim.
    void glow(Point centre, float radius_x, float radius_y, Colour colour, GlowGrain grain = {});
    void disc(Point centre, float radius, Colour colour);

private:
    void rim(const Inks& loop, bool closed, float side);
    void patch_from_grid(const Inks& grid, int columns, int rows, SoftEdges soft);
    void fill_from(const Ink& middle, const Inks& edge);
    template <typename Shade>
    [[nodiscard]] static Inks inked(const Outline& outline, Shade shade) {
        Inks inks;
        inks.reserve(outline.size());
        for (const Point at : outline) inks.push_back({at, shade(at)});
        return inks;
    }

    float pixel_;
    std::vector<sf::Vertex> vertices_;
};

template <typename Shade>
void Mesh::fill(const Outline& outline, Point centre, Shade shade) {
    fill_from({centre, shade(centre)}, inked(offset(outline, -pixel_ / 2), shade));
}

template <typename Shade>
void Mesh::fill(const Box& box, float radius, Shade shade, Rim edge) {
    const Inks loop = inked(offset(rounded_rectangle(box, radius, 1 / pixel_), -pixel_ / 2), shade);
    // The outline's halves mirror each other: slices from side to side.
    const std::size_t count = loop.size();
    for (std::size_t i = 0; i + 1 < count / 2; ++i)
        quad(loop[count - 1 - i], loop[i], loop[i + 1], loop[count - 2 - i]);
    if (edge == Rim::Soft) rim(loop, true, pixel_);
}

template <typename Shade>
void Mesh::band(const Outline& outer, const Outline& inner, Shade shade) {
    const Outline out = offset(outer, -pixel_ / 2);
    const Outline in = offset(inner, pixel_ / 2);
    const std::size_t count = out.size();
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t next = (i + 1) % count;
        quad({out[i], shade(out[i])}, {out[next], shade(out[next])}, {in[next], shade(in[next])},
             {in[i], shade(in[i])});
    }
    rim(inked(out, shade), true, pixel_);
    rim(inked(in, shade), true, -pixel_);
}

template <typename At, typename Shade>
void Mesh::patch(int columns, int rows, At at, Shade shade, SoftEdges soft) {
    Inks grid;
    grid.reserve(static_cast<std::size_t>(columns + 1) * static_cast<std::size_t>(rows + 1));
    for (int row = 0; row <= rows; ++row) {
        const float v = static_cast<float>(row) / static_cast<float>(rows);
        for (int column = 0; column <= columns; ++column) {
            const float u = static_cast<float>(column) / static_cast<float>(columns);
            grid.push_back({at(u, v), shade(u, v)});
        }
    }
    patch_from_grid(grid, columns, rows, soft);
}

} // namespace quiz
