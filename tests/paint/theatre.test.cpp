#include "paint/theatre.h"

#include "layout/theme.h"
#include "paint/palette.h"
#include "support/catch.h"

#include <SFML/Graphics/Image.hpp>
#include <SFML/Graphics/RenderTexture.hpp>

#include <algorithm>
#include <cstdlib>
#include <cstring>

using namespace quiz;

namespace {

/// A theatre on a texture of that size, with a slate leaning over the foot of the stage.
class Stagehand {
public:
    Stagehand(unsigned width, unsigned height)
        : palette_(load_theme(QUIZ_SOURCE_DIR "/assets")), theatre_(palette_) {
        REQUIRE(texture_.create(width, height));
        const Letterbox fitted = quiz::letterbox(static_cast<int>(width), static_cast<int>(height));
        view_.fit(texture_, fitted);
        view_.look();
        theatre_.scenery().set_pixel(1 / fitted.scale);
        mesh_.set_pixel(1 / fitted.scale);
        mesh_.fill(slate, 0, [](Point) { return Colour{90, 120, 150}; });
    }
    void keep() { theatre_.set_kept(true); }
    sf::Image put(const Box& part, const Backdrop& backdrop = {}) {
        theatre_.show(backdrop, view_);
        theatre_.put(part, view_, [&](Brush& brush, const Box& here) {
            if (slate.overlaps(here)) brush.paint(mesh_, Coat::Blend);
        });
        view_.cut(whole_canvas);
        texture_.display();
        return texture_.getTexture().copyToImage();
    }
    /// Between the halves of the curtain as it was put last.
    [[nodiscard]] Box gap() { return theatre_.scenery().gap(); }
    static constexpr Box slate{700, 300, 400, 620};

private:
    Palette palette_;
    Theatre theatre_;
    View view_;
    Mesh mesh_;
    sf::RenderTexture texture_;
};

bool same(const sf::Image& a, const sf::Image& b) {
    const auto size = a.getSize();
    return size == b.getSize() &&
           std::memcmp(a.getPixelsPtr(), b.getPixelsPtr(), std::size_t{4} * size.x * size.y) == 0;
}

/// The greatest difference of a channel.
int most_apart(const sf::Image& a, const sf::Image& b) {
    const auto size = a.getSize();
    REQUIRE(size == b.getSize());
    int most = 0;
    for (std::size_t i = 0; i < std::size_t{4} * size.x * size.y; ++i)
        most = std::max(most, std::abs(int{a.getPixelsPtr()[i]} - int{b.getPixelsPtr()[i]}));
    return most;
}

} // namespace

TEST_CASE("A part put anew without a copy loses nothing that reaches into its edge", "[paint]") {
    Stagehand stagehand(960, 540);
    const sf::Image whole = stagehand.put(whole_canvas);
    constexpr Box slate = Stagehand::slate;
    constexpr float beside = 0.5F; // units: less than a pixel, so that the same pixels are touched
    for (const Box& part :
         {Box{slate.right() + beside, 400, 100, 100}, Box{800, slate.bottom() + beside, 100, 50},
          Box{800, slate.y - beside - 40, 100, 40}, Box{slate.x - beside - 40, 400, 40, 100},
          Box{100, 0, 1700, 500}, Box{400, valance_bottom + beside, 600, 100},
          Box{300, footlights_top - beside - 100, 900, 100}}) {
        CAPTURE(part.x, part.y);
        CHECK(same(stagehand.put(part), whole));
    }
}

TEST_CASE("A part that ends beside the gap of the curtain leaves the curtain's edge whole",
          "[paint]") {
    Backdrop backdrop;
    backdrop.curtain = GENERATE(0.3F, 0.7F, 1.0F);
    CAPTURE(backdrop.curtain);
    Stagehand stagehand(960, 540);
    const sf::Image whole = stagehand.put(whole_canvas, backdrop);
    const Box gap = stagehand.gap();
    REQUIRE(gap.width > 0);
    constexpr float half = 0.5F; // a unit: less than a pixel
    for (const Box& part :
         {Box{gap.x - half - 60, 400, 60, 100}, Box{gap.right() + half, 400, 60, 100},
          Box{gap.x + half, 400, 60, 100}, Box{gap.right() - half - 60, 400, 60, 100}}) {
        CAPTURE(part.x);
        CHECK(same(stagehand.put(part, backdrop), whole));
    }
}

TEST_CASE("What is painted anew beside the gap of the curtain leaves no stage there", "[paint]") {
    Backdrop after;
    after.curtain = GENERATE(0.0F, 1.0F);
    CAPTURE(after.curtain);
    Backdrop before = after;
    before.curtain = 0.5F; // then all is painted anew
    Stagehand kept(960, 540);
    kept.keep();
    kept.put(whole_canvas, before);
    kept.put({0, 0, 10, 10}, after); // the curtain has come to rest
    const float edge = kept.gap().x;
    // The first leaves a strip that ends left of the gap; the second reaches over it.
    kept.put({edge - 40, 400, 200, 100}, after);
    kept.put({edge - 90, 400, 300, 100}, after);
    Stagehand anew(960, 540);
    anew.keep();
    const sf::Image whole = anew.put(whole_canvas, after);
    CHECK(most_apart(kept.put(whole_canvas, after), whole) <= 2);
}

TEST_CASE("A kept theatre put in parts shows what one painted whole does", "[paint]") {
    Stagehand kept(960, 540);
    kept.keep();
    Backdrop begun;
    begun.spot_share = 1;
    Backdrop lit = begun; // changes the stage alone
    lit.spot = {500, 300};
    Backdrop dimmed = lit;
    dimmed.footlights = 0.3F;
    Backdrop moving = dimmed;
    moving.curtain = 0.7F;
    Backdrop closing = moving;
    closing.curtain = 0.4F;
    const Box upper{0, 0, canvas_width, 401.3F};
    const Box lower{0, 401.3F, canvas_width, canvas_height - 401.3F};
    kept.put(whole_canvas, begun);
    int step = 0;
    for (const Backdrop& backdrop : {lit, dimmed, moving, closing, closing, begun}) {
        CAPTURE(step++);
        Stagehand anew(960, 540);
        anew.keep();
        const sf::Image whole = anew.put(whole_canvas, backdrop);
        kept.put(lower, backdrop);
        CHECK(most_apart(kept.put(upper, backdrop), whole) <= 2); // far from the beam
    }
}
