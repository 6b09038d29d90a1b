#include "paint/layers.h"

#include "paint/box_sums.h"

#include <algorithm>

namespace quiz {

void Layers::set_pixel(float pixel) {
    pixel_ = pixel;
    for (Layer& layer : layers_) layer.mesh.set_pixel(pixel);
}

void Layers::clear() { used_ = 0; }

Layers::Layer& Layers::add_layer() {
    if (used_ == layers_.size()) layers_.emplace_back();
    Layer& layer = layers_[used_++];
    layer.mesh.set_pixel(pixel_);
    layer.mesh.clear();
    layer.shapes.clear();
    layer.batches_used = 0;
    return layer;
}

bool Layers::Batch::reaches(const Box& box) const {
    return extent.overlaps(box) &&
           std::any_of(covered.begin(), covered.end(),
                       [&](const Box& piece) { return piece.overlaps(box); });
}

/// The lowest layer in which it lies over all that it is to lie over.
Layers::Layer& Layers::layer_for(const Box& extent, bool textured) {
    for (std::size_t i = used_; i-- > 0;) {
        const Layer& layer = layers_[i];
        if (std::any_of(layer.batches.begin(),
                        layer.batches.begin() + static_cast<std::ptrdiff_t>(layer.batches_used),
                        [&](const Batch& batch) { return batch.reaches(extent); })) {
            if (textured) return layers_[i];
            return i + 1 < used_ ? layers_[i + 1] : add_layer();
        }
        if (std::any_of(layer.shapes.begin(), layer.shapes.end(),
                        [&](const Shapes& shapes) { return shapes.extent.overlaps(extent); }))
            return layers_[i];
    }
    return used_ == 0 ? add_layer() : layers_.front();
}

Mesh& Layers::shapes(const Box& extent) {
    Layer& layer = layer_for(extent, false);
    layer.shapes.push_back({extent, layer.mesh.vertices().size()});
    return layer.mesh;
}

/// The texture's last, unless a later one of another texture lies under the piece.
Layers::Batch& Layers::batch_for(Layer& layer, const sf::Texture& texture, const Box& extent) {
    for (std::size_t i = layer.batches_used; i-- > 0;) {
        if (layer.batches[i].texture == &texture) return layer.batches[i];
        if (layer.batches[i].reaches(extent)) break;
    }
    if (layer.batches_used == layer.batches.size()) layer.batches.emplace_back();
    Batch& batch = layer.batches[layer.batches_used++];
    batch.texture = &texture;
    batch.extent = extent;
    batch.vertices.clear();
    batch.covered.clear();
    return batch;
}

std::vector<sf::Vertex>& Layers::pieces(const sf::Texture& texture, const Box& extent) {
    Batch& batch = batch_for(layer_for(extent, true), texture, extent);
    batch.covered.push_back(extent);
    batch.extent = united(batch.extent, extent);
    return batch.vertices;
}

/// A menu's dotted lines have thousands of triangles: each costs its price, seen or not.
template <typename Take>
void Layers::take_shapes(const Layer& layer, const Box& part, Take take) {
    constexpr std::size_t cheaper_than_a_call = 600; // vertices
    const std::span<const sf::Vertex> vertices = layer.mesh.vertices();
    std::size_t from = 0;
    std::size_t to = 0;
    const auto flush = [&] {
        if (to > from) take(vertices.subspan(from, to - from));
    };
    for (std::size_t i = 0; i < layer.shapes.size(); ++i) {
        const Shapes& shapes = layer.shapes[i];
        if (!shapes.extent.overlaps(part)) continue;
        if (to == from || shapes.first - to > cheaper_than_a_call) {
            flush();
            from = shapes.first;
        }
        to = i + 1 < layer.shapes.size() ? layer.shapes[i + 1].first : vertices.size();
    }
    flush();
}

void Layers::paint_lowest(Brush& brush, const Box& part) const {
    if (used_ == 0) return;
    take_shapes(layers_.front(), part, [&](std::span<const sf::Vertex> triangles) {
        brush.paint(triangles, Coat::Blend);
    });
}

bool Layers::lowest_in(const Box& part) const {
    return used_ > 0 && std::any_of(layers_.front().shapes.begin(), layers_.front().shapes.end(),
                                    [&](const Shapes& it) { return it.extent.overlaps(part); });
}

int Layers::draw(sf::RenderTarget& target, const sf::Transform& transform, const Box& part,
                 From from) const {
    int calls = 0;
    for (std::size_t i = 0; i < used_; ++i) {
        const Layer& layer = layers_[i];
        if (i > 0 || from == From::Lowest)
            take_shapes(layer, part, [&](std::span<const sf::Vertex> triangles) {
                target.draw(triangles.data(), triangles.size(), sf::Triangles,
                            sf::RenderStates(transform));
                ++calls;
            });
        for (std::size_t b = 0; b < layer.batches_used; ++b) {
            const Batch& batch = layer.batches[b];
            if (batch.vertices.empty() || !batch.extent.overlaps(part)) continue;
            target.draw(batch.vertices.data(), batch.vertices.size(), sf::Triangles,
                        sf::RenderStates(batch.texture));
            ++calls;
        }
    }
    return calls;
}

} // namespace quiz
