#include "paint/theatre.h"

#include "paint/box_sums.h"

#include <algorithm>

namespace quiz {

namespace {

/// With OpenGL.
class GlBrush : public Brush {
public:
    explicit GlBrush(const View& view) : view_(view) {}
    void paint(const Mesh& mesh, Coat coat) override {
        if (mesh.empty()) return;
        sf::RenderStates states(coat == Coat::Cover   ? sf::BlendNone
                                : coat == Coat::Blend ? sf::BlendAlpha
                                                      : sf::BlendAdd);
        states.transform = view_.transform();
        view_.target().draw(mesh.vertices().data(), mesh.vertices().size(), sf::Triangles, states);
        ++calls_;
    }
    [[nodiscard]] int calls() const { return calls_; }

private:
    const View& view_;
    int calls_ = 0;
};

/// Painted at a time: so much stays in the processor's own memory.
constexpr int pixels_at_a_time = 160'000;

} // namespace

void Theatre::show(const Backdrop& backdrop, const View& view) {
    scenery_.build(backdrop);
    if (!kept_) return;
    if (copy_.valid()) {
        add_difference(stale_, shown_, backdrop);
    } else {
        copy_.make(view.target());
        stale_.assign(1, whole_canvas);
    }
    shown_ = backdrop;
}

int Theatre::put(const Box& part, const View& view) {
    if (!kept_ || !copy_.valid()) {
        GlBrush brush(view);
        if (const Box gap = common(part, scenery_.gap()); !is_empty(gap)) {
            view.cut(gap);
            scenery_.paint_stage(brush);
        }
        view.cut(part);
        scenery_.paint_house(brush, part);
        return brush.calls();
    }
    for (const Box& stale : stale_)
        if (const Box anew = common(stale, part); !is_empty(anew)) paint_in_memory(anew, view);
    cut_out(stale_, part);
    copy_.put_back(view.target(), view.in_pixels(part));
    return 0;
}

void Theatre::paint_in_memory(const Box& part, const View& view) {
    const Letterbox& box = view.box();
    raster_.set_transform(box.scale, static_cast<float>(box.left), static_cast<float>(box.top));
    const sf::IntRect all = view.in_pixels(part);
    const sf::IntRect gap = view.in_pixels(scenery_.gap());
    const int rows = std::max(pixels_at_a_time / std::max(all.width, 1), 1);
    for (int top = all.top; top < all.top + all.height; top += rows) {
        const sf::IntRect band(all.left, top, all.width,
                               std::min(rows, all.top + all.height - top));
        raster_.begin(band);
        raster_.clip(gap);
        scenery_.paint_stage(raster_);
        raster_.clip(band);
        scenery_.paint_house(raster_, part);
        copy_.fill(view.target(), band, raster_.pixels());
    }
}

} // namespace quiz
