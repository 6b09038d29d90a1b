#pragma once

#include "paint/brush.h"

#include <SFML/Graphics/RenderTarget.hpp>
#include <SFML/Graphics/Texture.hpp>

#include <cstddef>
#include <vector>

namespace quiz {

/// What is to be painted over the theatre, gathered so that few calls draw it: in each layer the
/// shapes in one array, over them textured pieces (letters, pictures) in one for each texture. What
/// lies over nothing of a layer goes into one below: where extents overlap, later things lie over
/// earlier ones, in few layers and arrays. Keeps its memory from frame to frame.
class Layers {
public:
    void set_pixel(float pixel);
    void clear();
    /// The mesh for a shape that covers `extent` (canvas units).
    Mesh& shapes(const Box& extent);
    /// The vertices, in pixels, for pieces of that texture that cover `extent` (canvas units). The
    /// texture must outlive the drawing.
    std::vector<sf::Vertex>& pieces(const sf::Texture& texture, const Box& extent);
    /// Paints the shapes over which nothing else lies yet: those of the first layer.
    /// Only what reaches into `part`.
    void paint_lowest(Brush& brush, const Box& part) const;
    /// Whether that would paint anything.
    [[nodiscard]] bool lowest_in(const Box& part) const;
    /// From which shapes on.
    enum class From { Lowest, AfterLowest };
    /// `transform`: canvas units to pixels. What covers nothing of `part` is left out. Returns the
    /// number of draw calls.
    int draw(sf::RenderTarget& target, const sf::Transform& transform, const Box& part,
             From from) const;

private:
    struct Batch {
        const sf::Texture* texture = nullptr;
        std::vector<sf::Vertex> vertices;
        std::vector<Box> covered; ///< By its pieces.
        Box extent;               ///< Around all of them.

        [[nodiscard]] bool reaches(const Box& box) const;
    };
    /// Some of a layer's shapes: its vertices from there on, to the next one's.
    struct Shapes {
        Box extent;
        std::size_t first = 0;
    };
    struct Layer {
        Mesh mesh;
        std::vector<Shapes> shapes;
        std::vector<Batch> batches;
        std::size_t batches_used = 0;
    };
    Layer& add_layer();
    Layer& layer_for(const Box& extent, bool textured);
    static Batch& batch_for(Layer& layer, const sf::Texture& texture, const Box& extent);
    /// Calls `take` for the triangles that may lie in that part, in order, many at a time.
    template <typename Take>
    static void take_shapes(const Layer& layer, const Box& part, Take take);

    float pixel_ = 1;
    std::vector<Layer> layers_;
    std::size_t used_ = 0;
};

} // namespace quiz
