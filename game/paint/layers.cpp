#include "paint/layers.h"

#include "paint/box_sums.h"

#include <algorithm>

namespace quiz {

void Layers::set_pixel(float pixel) {
    pixel_ = pixel;
    for (Layer& layer : layers_) layer.mesh.set_pixel(pixel);
}

void Layers::clear() {
    used_ = 0;
    left_.clear();
}

bool Layers::brush_takes(const Box& extent, Kind kind) {
    if (kind != Kind::Pictures && std::none_of(left_.begin(), left_.end(), [&](const Box& box) {
            return box.overlaps(extent);
        }))
        return true;
    left_.push_back(extent);
    return false;
}

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
        const auto batches = batches_of(layer);
        if (std::any_of(batches.begin(), batches.end(),
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
    layer.shapes.push_back(
        {extent, layer.mesh.vertices().size(), brush_takes(extent, Kind::Shapes)});
    return layer.mesh;
}

/// The texture's last, unless a later one of another texture lies under the piece.
Layers::Batch& Layers::batch_for(Layer& layer, const sf::Texture& texture, const Box& extent,
                                 bool brushed) {
    for (std::size_t i = layer.batches_used; i-- > 0;) {
        Batch& batch = layer.batches[i];
        if (batch.texture == &texture && batch.brushed == brushed) return batch;
        if (batch.reaches(extent)) break;
    }
    if (layer.batches_used == layer.batches.size()) layer.batches.emplace_back();
    Batch& batch = layer.batches[layer.batches_used++];
    batch.texture = &texture;
    batch.brushed = brushed;
    batch.extent = extent;
    batch.vertices.clear();
    batch.covered.clear();
    return batch;
}

std::vector<sf::Vertex>& Layers::pieces(const sf::Texture& texture, const Box& extent, Kind kind) {
    Batch& batch = batch_for(layer_for(extent, true), texture, extent, brush_takes(extent, kind));
    batch.covered.push_back(extent);
    batch.extent = united(batch.extent, extent);
    return batch.vertices;
}

/// A menu's dotted lines have thousands of triangles: each costs its price, seen or not.
template <typename Some, typename Take>
void Layers::take_shapes(const Layer& layer, const Box& part, Some some, Take take) {
    constexpr std::size_t cheaper_than_a_call = 600; // vertices
    const std::span<const sf::Vertex> vertices = layer.mesh.vertices();
    std::size_t from = 0;
    std::size_t to = 0;
    const auto flush = [&] {
        if (to > from) take(vertices.subspan(from, to - from));
    };
    for (std::size_t i = 0; i < layer.shapes.size(); ++i) {
        const Shapes& shapes = layer.shapes[i];
        if (!some(shapes)) { // not even between others: twice would show
            flush();
            from = to = 0;
            continue;
        }
        if (!shapes.extent.overlaps(part)) continue;
        if (to == from || shapes.first - to > cheaper_than_a_call) {
            flush();
            from = shapes.first;
        }
        to = i + 1 < layer.shapes.size() ? layer.shapes[i + 1].first : vertices.size();
    }
    flush();
}

void Layers::paint(Brush& brush, const Box& part) const {
    for (std::size_t i = 0; i < used_; ++i) {
        take_shapes(
            layers_[i], part, [](const Shapes& shapes) { return shapes.brushed; },
            [&](std::span<const sf::Vertex> triangles) { brush.paint(triangles, Coat::Blend); });
        for (const Batch& batch : batches_of(layers_[i]))
            if (batch.brushed && batch.extent.overlaps(part))
                brush.letters(batch.vertices, *batch.texture);
    }
}

bool Layers::brushed_in(const Box& part) const {
    const auto end = layers_.begin() + static_cast<std::ptrdiff_t>(used_);
    return std::any_of(layers_.begin(), end, [&](const Layer& layer) {
        const auto batches = batches_of(layer);
        return std::any_of(
                   layer.shapes.begin(), layer.shapes.end(),
                   [&](const Shapes& it) { return it.brushed && it.extent.overlaps(part); }) ||
               std::any_of(batches.begin(), batches.end(),
                           [&](const Batch& it) { return it.brushed && it.reaches(part); });
    });
}

int Layers::draw(sf::RenderTarget& target, const sf::Transform& transform, const Box& part,
                 What what) const {
    int calls = 0;
    const auto some = [&](const auto& it) { return what == What::All || !it.brushed; };
    for (std::size_t i = 0; i < used_; ++i) {
        take_shapes(layers_[i], part, some, [&](std::span<const sf::Vertex> triangles) {
            target.draw(triangles.data(), triangles.size(), sf::Triangles,
                        sf::RenderStates(transform));
            ++calls;
        });
        for (const Batch& batch : batches_of(layers_[i])) {
            if (batch.vertices.empty() || !some(batch) || !batch.extent.overlaps(part)) continue;
            target.draw(batch.vertices.data(), batch.vertices.size(), sf::Triangles,
                        sf::RenderStates(batch.texture));
            ++calls;
        }
    }
    return calls;
}

} // namespace quiz
