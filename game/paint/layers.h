#pragma once

#include "paint/brush.h"

#include <SFML/Graphics/RenderTarget.hpp>
#include <SFML/Graphics/Texture.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace quiz {

/// What is to be painted over the theatre, gathered so that few calls draw it: in each layer the
/// shapes in one array, over them textured pieces (letters, pictures) in as few for each texture as
/// their order allows. What lies over nothing of a layer goes into one below: where extents
/// overlap, later things lie over earlier ones, in few layers and arrays. Keeps its memory from
/// frame to frame.
class Layers {
public:
    void set_pixel(float pixel);
    void clear();
    /// The mesh for a shape that covers `extent` (canvas units).
    Mesh& shapes(const Box& extent);
    enum class Kind { Shapes, Letters, Pictures };
    /// The vertices, in pixels, for pieces of that texture that cover `extent` (canvas units). The
    /// texture must outlive the drawing.
    std::vector<sf::Vertex>& pieces(const sf::Texture& texture, const Box& extent, Kind kind);
    /// Paints what a brush can: all but the pictures and what lies over one. Only what reaches into
    /// `part`.
    void paint(Brush& brush, const Box& part) const;
    /// Whether that would paint anything.
    [[nodiscard]] bool brushed_in(const Box& part) const;
    /// Of it all, or what paint() leaves.
    enum class What { All, Rest };
    /// `transform`: canvas units to pixels. What covers nothing of `part` is left out. Returns the
    /// number of draw calls.
    int draw(sf::RenderTarget& target, const sf::Transform& transform, const Box& part,
             What what) const;

private:
    struct Batch {
        const sf::Texture* texture = nullptr;
        std::vector<sf::Vertex> vertices;
        std::vector<Box> covered; ///< By its pieces.
        Box extent;               ///< Around all of them.
        bool brushed = false;     ///< By paint().

        [[nodiscard]] bool reaches(const Box& box) const;
    };
    /// Some of a layer's shapes: its vertices from there on, to the next one's.
    struct Shapes {
        Box extent;
        std::size_t first = 0;
        bool brushed = false;
    };
    struct Layer {
        Mesh mesh;
        std::vector<Shapes> shapes;
        std::vector<Batch> batches;
        std::size_t batches_used = 0;
    };
    static std::span<const Batch> batches_of(const Layer& layer) {
        return {layer.batches.data(), layer.batches_used};
    }
    Layer& add_layer();
    Layer& layer_for(const Box& extent, bool textured);
    static Batch& batch_for(Layer& layer, const sf::Texture& texture, const Box& extent,
                            bool brushed);
    /// Whether a brush can paint it: over nothing that it cannot. What it cannot is remembered.
    bool brush_takes(const Box& extent, Kind kind);
    /// Calls `take` for the triangles of some shapes that may lie in that part, in order, many at a
    /// time.
    template <typename Some, typename Take>
    static void take_shapes(const Layer& layer, const Box& part, Some some, Take take);

    float pixel_ = 1;
    std::vector<Layer> layers_;
    std::size_t used_ = 0;
    std::vector<Box> left_; ///< By a brush.
};

} // namespace quiz
