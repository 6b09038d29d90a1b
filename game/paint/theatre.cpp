#include "paint/theatre.h"

#include "paint/box_sums.h"

#include <algorithm>

namespace quiz {

namespace {

/// With OpenGL.
class GlBrush : public Brush {
public:
    explicit GlBrush(const View& view) : view_(view) {}
    void paint(std::span<const sf::Vertex> triangles, Coat coat,
               const sf::Transform& placed) override {
        if (triangles.empty()) return;
        sf::RenderStates states(coat == Coat::Cover   ? sf::BlendNone
                                : coat == Coat::Blend ? sf::BlendAlpha
                                                      : sf::BlendAdd);
        states.transform = view_.transform() * placed;
        view_.target().draw(triangles.data(), triangles.size(), sf::Triangles, states);
        ++calls_;
    }
    void letters(std::span<const sf::Vertex> triangles, const sf::Texture& texture) override {
        view_.target().draw(triangles.data(), triangles.size(), sf::Triangles,
                            sf::RenderStates(&texture));
        ++calls_;
    }
    [[nodiscard]] int calls() const { return calls_; }

private:
    const View& view_;
    int calls_ = 0;
};

/// Painted at a time: so much stays in the processor's own memory.
constexpr int pixels_at_a_time = 160'000;

/// What may lie in those pixels, and a little more.
Box units_around(const sf::IntRect& pixels, const Letterbox& box) {
    constexpr float slack = 2; // pixels
    const Point from = box.to_canvas(static_cast<float>(pixels.left) - slack,
                                     static_cast<float>(pixels.top) - slack);
    const Point to = box.to_canvas(static_cast<float>(pixels.left + pixels.width) + slack,
                                   static_cast<float>(pixels.top + pixels.height) + slack);
    return {from.x, from.y, to.x - from.x, to.y - from.y};
}

} // namespace

void Theatre::show(const Backdrop& backdrop, const View& view) {
    scenery_.build(backdrop);
    if (!kept_) return;
    const Letterbox& box = view.box();
    raster_.set_transform(box.scale, static_cast<float>(box.left), static_cast<float>(box.top));
    if (copy_.valid()) {
        add_difference(stale_, shown_, backdrop);
        moves_ = backdrop.curtain != shown_.curtain || backdrop.dim != shown_.dim;
    } else {
        copy_.make(view.target());
        stale_.assign(1, whole_canvas);
        moves_ = false;
    }
    shown_ = backdrop;
}

int Theatre::put(const Box& part, const View& view, const Over& over) {
    if (!kept_ || !copy_.valid()) return draw(part, view, over);
    // What will be painted anew in the next frame, too, is not copied: it stays marked.
    const bool anew = std::any_of(stale_.begin(), stale_.end(),
                                  [&](const Box& box) { return covers(box, part); });
    const bool in_passing = anew && moves_;
    if (!anew) refresh(part, view);
    if (!anew && !over) {
        copy_.put_back(view.target(), view.in_pixels(part));
        return 0;
    }
    in_bands(view.in_pixels(part), [&](const sf::IntRect& band) {
        if (anew) {
            paint(band, view);
            if (!in_passing) copy_.fill(view.target(), band, raster_.pixels());
        } else {
            raster_.begin(band);
            copy_.read(view.target(), band, raster_.data());
        }
        if (over) over(raster_, units_around(band, view.box()));
        strip_.lay(view.target(), band, raster_.pixels());
    });
    if (anew && !in_passing) cut_out(stale_, part);
    return 0;
}

int Theatre::draw(const Box& part, const View& view, const Over& over) const {
    GlBrush brush(view);
    // All that is cut for, which is a little more than the part: what lies there alone would go.
    const Box around = units_around(view.in_pixels(part), view.box());
    view.cut(part, scenery_.gap());
    scenery_.paint_stage(brush, around);
    view.cut(part);
    scenery_.paint_house(brush, around);
    if (over) over(brush, around);
    return brush.calls();
}

template <typename Take>
void Theatre::in_bands(const sf::IntRect& part, Take take) {
    const int rows = std::clamp(pixels_at_a_time / std::max(part.width, 1), 1, Strip::most_rows);
    const int end = part.top + part.height;
    for (int top = part.top; top < end; top += rows)
        take(sf::IntRect(part.left, top, part.width, std::min(rows, end - top)));
}

void Theatre::paint(const sf::IntRect& band, const View& view) {
    const Box part = units_around(band, view.box());
    raster_.begin(band);
    raster_.clip(view.in_pixels(scenery_.gap()));
    scenery_.paint_stage(raster_, part);
    raster_.clip(band);
    scenery_.paint_house(raster_, part);
}

void Theatre::refresh(const Box& part, const View& view) {
    for (const Box& stale : stale_)
        if (const Box anew = common(stale, part); !is_empty(anew))
            in_bands(view.in_pixels(anew), [&](const sf::IntRect& band) {
                paint(band, view);
                copy_.fill(view.target(), band, raster_.pixels());
            });
    cut_out(stale_, part);
}

} // namespace quiz
