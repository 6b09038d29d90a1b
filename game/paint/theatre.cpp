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
    const bool still = std::none_of(stale_.begin(), stale_.end(),
                                    [&](const Box& stale) { return stale.overlaps(part); });
    if (still && !over) {
        copy_.put_back(view.target(), view.in_pixels(part));
        return 0;
    }
    in_bands(view.in_pixels(part), [&](const sf::IntRect& band) {
        const bool anew = paint_stale(band, view);
        // What will be painted anew in the next frame, too, is not copied: it stays marked.
        if (anew && !moves_) copy_.fill(view.target(), band, raster_.pixels());
        if (over) over(raster_, units_around(band, view.box()));
        strip_.lay(view.target(), band, raster_.pixels());
    });
    if (!moves_) cut_out(stale_, part);
    return 0;
}

bool Theatre::paint_stale(const sf::IntRect& band, const View& view) {
    const auto in_band = [&](const Box& box) {
        sf::IntRect both;
        return view.in_pixels(box).intersects(band, both) ? both : sf::IntRect{};
    };
    if (std::any_of(stale_.begin(), stale_.end(),
                    [&](const Box& stale) { return in_band(stale) == band; })) {
        raster_.begin(band);
    } else {
        raster_.begin_unpainted(band);
        copy_.read(view.target(), band, raster_.data());
    }
    bool anew = false;
    const sf::IntRect gap = in_band(scenery_.gap());
    for (const Box& stale : stale_) {
        const sf::IntRect pixels = in_band(stale);
        if (pixels.width <= 0) continue;
        anew = true;
        const Box part = units_around(pixels, view.box());
        // Only where the house goes over it: pixels, not units, as View::cut() has it.
        sf::IntRect stage;
        if (pixels.intersects(gap, stage)) {
            raster_.clip(stage);
            scenery_.paint_stage(raster_, part);
        }
        raster_.clip(pixels);
        scenery_.paint_house(raster_, part);
    }
    raster_.clip(band);
    return anew;
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

} // namespace quiz
