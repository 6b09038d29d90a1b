#include "paint/layers.h"

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
    layer.batches_used = 0;
    layer.covered.clear();
    return layer;
}

Mesh& Layers::shapes(const Box& extent) {
    if (used_ == 0) return add_layer().mesh;
    Layer& layer = layers_[used_ - 1];
    const bool over = std::any_of(layer.covered.begin(), layer.covered.end(),
                                  [&](const Box& box) { return box.overlaps(extent); });
    return over ? add_layer().mesh : layer.mesh;
}

std::vector<sf::Vertex>& Layers::pieces(const sf::Texture& texture, const Box& extent) {
    Layer& layer = used_ == 0 ? add_layer() : layers_[used_ - 1];
    layer.covered.push_back(extent);
    for (std::size_t i = 0; i < layer.batches_used; ++i)
        if (layer.batches[i].texture == &texture) return layer.batches[i].vertices;
    if (layer.batches_used == layer.batches.size()) layer.batches.emplace_back();
    Batch& batch = layer.batches[layer.batches_used++];
    batch.texture = &texture;
    batch.vertices.clear();
    return batch.vertices;
}

int Layers::draw(sf::RenderTarget& target, const sf::Transform& transform) const {
    int calls = 0;
    for (std::size_t i = 0; i < used_; ++i) {
        const Layer& layer = layers_[i];
        if (!layer.mesh.empty()) {
            target.draw(layer.mesh.vertices().data(), layer.mesh.vertices().size(), sf::Triangles,
                        sf::RenderStates(transform));
            ++calls;
        }
        for (std::size_t b = 0; b < layer.batches_used; ++b) {
            const Batch& batch = layer.batches[b];
            if (batch.vertices.empty()) continue;
            target.draw(batch.vertices.data(), batch.vertices.size(), sf::Triangles,
                        sf::RenderStates(batch.texture));
            ++calls;
        }
    }
    return calls;
}

} // namespace quiz
