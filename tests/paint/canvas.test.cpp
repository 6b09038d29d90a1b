#include "layout/fonts.h"
#include "layout/text_measure.h"
#include "paint/sfml_canvas.h"
#include "support/catch.h"

#include <SFML/Graphics/Image.hpp>
#include <SFML/Graphics/RenderTexture.hpp>

#include <algorithm>
#include <cstdlib>
#include <functional>

using namespace quiz;

namespace {

/// A canvas on a texture of that size, and what came of painting on it.
class Easel {
public:
    Easel(unsigned width, unsigned height) : box_(QUIZ_SOURCE_DIR, theme()), canvas_(box_) {
        REQUIRE(texture_.create(width, height));
    }
    static const TextMeasure& measure() {
        static const TextMeasure measure(folders());
        return measure;
    }
    static const Theme& theme() {
        static const Theme theme = load_theme(QUIZ_SOURCE_DIR "/assets");
        return theme;
    }
    sf::Image paint(const std::function<void(Canvas&)>& draw) {
        canvas_.begin(texture_);
        draw(canvas_);
        canvas_.end();
        texture_.display();
        return texture_.getTexture().copyToImage();
    }
    SfmlCanvas& canvas() { return canvas_; }
    [[nodiscard]] const Fonts& fonts() const { return box_.fonts; }
    [[nodiscard]] const Letterbox& letterbox() const { return canvas_.letterbox(); }

private:
    static std::vector<std::filesystem::path> folders() { return font_folders(QUIZ_SOURCE_DIR); }
    Paintbox box_;
    SfmlCanvas canvas_;
    sf::RenderTexture texture_;
};

Colour pixel(const sf::Image& image, int x, int y) {
    const sf::Color colour = image.getPixel(static_cast<unsigned>(x), static_cast<unsigned>(y));
    return {colour.r, colour.g, colour.b, colour.a};
}

constexpr Colour black{0, 0, 0};

BoxLook plain(Colour top, Colour bottom) {
    BoxLook look;
    look.top = top;
    look.bottom = bottom;
    return look;
}

int ink_in(const sf::Image& image, const Box& box) {
    int count = 0;
    for (int y = static_cast<int>(box.y); y < static_cast<int>(box.bottom()); ++y)
        for (int x = static_cast<int>(box.x); x < static_cast<int>(box.right()); ++x)
            count += pixel(image, x, y).r > 60 ? 1 : 0;
    return count;
}

/// The most by which a channel differs.
int apart(const sf::Color& a, const sf::Color& b) {
    return std::max({std::abs(a.r - b.r), std::abs(a.g - b.g), std::abs(a.b - b.b)});
}

/// From the least to the most of each channel.
struct Shades {
    sf::Color least = sf::Color::White;
    sf::Color most = sf::Color::Black;
};

/// Of a pixel and its neighbours.
Shades around(const sf::Image& image, unsigned x, unsigned y) {
    Shades shades;
    const auto [width, height] = image.getSize();
    for (unsigned row = std::max(y, 1U) - 1; row <= std::min(y + 1, height - 1); ++row)
        for (unsigned column = std::max(x, 1U) - 1; column <= std::min(x + 1, width - 1);
             ++column) {
            const sf::Color colour = image.getPixel(column, row);
            for (const auto channel : {&sf::Color::r, &sf::Color::g, &sf::Color::b}) {
                shades.least.*channel = std::min(shades.least.*channel, colour.*channel);
                shades.most.*channel = std::max(shades.most.*channel, colour.*channel);
            }
        }
    return shades;
}

/// How far a colour is from all of those.
int outside(const Shades& shades, const sf::Color& colour) {
    int most = 0;
    for (const auto channel : {&sf::Color::r, &sf::Color::g, &sf::Color::b})
        most = std::max({most, shades.least.*channel - colour.*channel,
                         colour.*channel - shades.most.*channel});
    return most;
}

} // namespace

TEST_CASE("A box is painted where it was put, with its gradient and border", "[paint]") {
    Easel easel(1920, 1080);
    const auto image = easel.paint([](Canvas& canvas) {
        BoxLook look = plain({200, 0, 0}, {0, 0, 200});
        look.border = {0, 255, 0};
        look.border_width = 4;
        canvas.box({100, 200, 300, 100}, look);
    });
    CHECK(pixel(image, 98, 250) == black);
    CHECK(pixel(image, 250, 198) == black);
    CHECK(pixel(image, 402, 250) == black);
    CHECK(pixel(image, 250, 302) == black);
    CHECK(pixel(image, 102, 250) == Colour{0, 255, 0});
    const Colour top = pixel(image, 250, 206);
    const Colour bottom = pixel(image, 250, 293);
    CHECK(top.r > 170);
    CHECK(top.b < 30);
    CHECK(bottom.b > 170);
    CHECK(bottom.r < 30);
}

TEST_CASE("Edges between pixels are blended, edges on pixels are sharp", "[paint]") {
    Easel easel(1920, 1080);
    const auto image = easel.paint([](Canvas& canvas) {
        canvas.box({100, 100, 50, 50}, plain({255, 255, 255}, {255, 255, 255}));
        canvas.box({300.5F, 100, 50, 50}, plain({255, 255, 255}, {255, 255, 255}));
    });
    CHECK(pixel(image, 99, 125).r < 40);
    CHECK(pixel(image, 100, 125).r > 215);
    const int half = pixel(image, 300, 125).r;
    CHECK(half > 90);
    CHECK(half < 165);
}

TEST_CASE("The canvas is scaled once and letterboxed in black", "[paint]") {
    Easel easel(1000, 1000);
    const auto image = easel.paint([](Canvas& canvas) {
        // Far over every edge: bars stay black.
        canvas.box({-500, -500, 3000, 3000}, plain({255, 255, 255}, {255, 255, 255}));
        canvas.box({960, 540, 192, 108}, plain({255, 0, 0}, {255, 0, 0}));
    });
    const Letterbox box = easel.letterbox();
    CHECK(box.top > 200);
    CHECK(pixel(image, 500, box.top - 2) == black);
    CHECK(pixel(image, 500, box.top + box.height + 1) == black);
    CHECK(pixel(image, 2, box.top + 2) == Colour{255, 255, 255});
    const Point inside = box.to_target({1056, 594});
    CHECK(pixel(image, static_cast<int>(inside.x), static_cast<int>(inside.y)) ==
          Colour{255, 0, 0});
    const Point outside = box.to_target({950, 530});
    CHECK(pixel(image, static_cast<int>(outside.x), static_cast<int>(outside.y)) ==
          Colour{255, 255, 255});
}

TEST_CASE("Text stands on its line, as wide as it was measured, at every size", "[paint]") {
    const TextLine line = Easel::measure().line(Face::ReadingBold, 60, "Hein Heckroth, 120");
    for (const unsigned width : {960U, 1280U, 1920U, 2560U}) {
        INFO(width);
        Easel easel(width, width * 9 / 16);
        const auto image = easel.paint([&](Canvas& canvas) {
            canvas.text(line, {400, 500}, {255, 255, 255});
        });
        const float scale = easel.letterbox().scale;
        const auto in_pixels = [scale](float x, float y, float w, float h) {
            return Box{x * scale, y * scale, w * scale, h * scale};
        };
        CHECK(ink_in(image, in_pixels(400, 440, line.width, 75)) > 400 * scale * scale);
        CHECK(ink_in(image, in_pixels(380, 400, 16, 200)) == 0);
        CHECK(ink_in(image, in_pixels(404 + line.width, 400, 100, 200)) == 0);
        CHECK(ink_in(image, in_pixels(400, 400, line.width, 100 - line.ascent)) == 0);
        CHECK(ink_in(image, in_pixels(400, 502 + line.descent, line.width, 60)) == 0);
        // The last letters reach nearly to the measured end.
        CHECK(ink_in(image, in_pixels(400 + line.width - 30, 440, 30, 70)) > 0);
    }
}

TEST_CASE("A character that a face lacks is drawn from the one that stands in", "[paint]") {
    const TextLine line = Easel::measure().line(Face::Stage, 80, "\xE2\x86\x92"); // an arrow
    Easel easel(1920, 1080);
    const auto image = easel.paint([&](Canvas& canvas) {
        canvas.text(line, {400, 500}, {255, 255, 255});
    });
    CHECK(ink_in(image, {400, 430, line.width, 90}) > 50);
}

TEST_CASE("The ribbon is as long as the time that is left", "[paint]") {
    Easel easel(1920, 1080);
    const auto image = easel.paint([](Canvas& canvas) {
        canvas.ribbon({200, 300, 1000, 30}, 0.5F, false);
    });
    const Colour there = pixel(image, 300, 318);
    CHECK(there.r > 120);
    CHECK(there.g < 110);
    const Colour gone = pixel(image, 900, 315);
    CHECK(gone.r < 80);
}

TEST_CASE("Marks tell answers apart by shape and colour", "[paint]") {
    Easel easel(1920, 1080);
    const auto image = easel.paint([](Canvas& canvas) {
        for (int answer = 0; answer < 4; ++answer)
            canvas.mark(answer, {100.0F + 200 * static_cast<float>(answer), 100, 100, 100}, 1);
    });
    const Colour square = pixel(image, 112, 190);
    CHECK(square.r > 120);
    CHECK(pixel(image, 305, 105) == black); // a circle has no corners
    const Colour circle = pixel(image, 320, 150);
    CHECK(circle.b > circle.r);
    CHECK(pixel(image, 515, 115) == black); // nor has a triangle at the top
    CHECK(pixel(image, 520, 188).r > 90);
    CHECK(pixel(image, 710, 190) == black); // nor a diamond at the bottom
    CHECK(pixel(image, 712, 150).b > 80);
}

TEST_CASE("The curtain closes, the lamps dim, a dialog darkens the stage", "[paint]") {
    Easel easel(960, 540);
    const auto painted = [&](const Backdrop& backdrop) {
        return easel.paint([&](Canvas& canvas) { canvas.backdrop(backdrop); });
    };
    Backdrop backdrop;
    const auto open = painted(backdrop);
    const Colour stage = pixel(open, 480, 200);
    CHECK(stage.b > stage.r);                               // teal
    CHECK(pixel(open, 20, 250).r > pixel(open, 20, 250).b); // velvet
    backdrop.curtain = 0;
    const auto closed = painted(backdrop);
    CHECK(pixel(closed, 440, 200).r > 2 * pixel(closed, 440, 200).b);
    backdrop.curtain = 1;
    backdrop.footlights = 0;
    const auto dark = painted(backdrop);
    const Point lamp = easel.letterbox().to_target({276, 1035});
    CHECK(pixel(dark, static_cast<int>(lamp.x), static_cast<int>(lamp.y)).r + 60 <
          pixel(open, static_cast<int>(lamp.x), static_cast<int>(lamp.y)).r);
    backdrop = {};
    backdrop.dim = 0.7F;
    CHECK(pixel(painted(backdrop), 480, 200).b < stage.b / 2);
    backdrop = {};
    CHECK(pixel(painted(backdrop), 480, 200) == stage); // and back: the same picture
}

TEST_CASE("Letters of many sizes are forgotten, and those shown come out as before", "[paint]") {
    for (const bool kept : {false, true}) {
        Easel easel(960, 540);
        easel.canvas().set_kept(kept);
        const auto line = [](float size) {
            return Easel::measure().line(Face::Reading, size, "Hein Heckroth");
        };
        const auto painted = [&](float other) {
            return easel.paint([&](Canvas& canvas) {
                canvas.backdrop({});
                canvas.text(line(60), {540, 500}, {250, 240, 220});
                canvas.text(line(other), {540, 700}, {250, 240, 220});
            });
        };
        const sf::Image before = painted(90);
        CHECK(easel.fonts().edition() == 0);
        for (int size = 40; size < 200; size += 2) painted(static_cast<float>(size));
        CHECK(easel.fonts().edition() > 0);
        CHECK(easel.fonts().edition() < 10); // not in every frame
        const sf::Image after = painted(90);
        REQUIRE(before.getSize() == after.getSize());
        CHECK(std::equal(before.getPixelsPtr(), before.getPixelsPtr() + std::size_t{960} * 540 * 4,
                         after.getPixelsPtr()));
    }
}

TEST_CASE("Painting only what changed gives the picture that painting all gives", "[paint]") {
    const TextLine line = Easel::measure().line(Face::ReadingBold, 60, "Hein Heckroth");
    for (const auto& [width, height] :
         {std::pair{960U, 540U}, std::pair{1000U, 700U}, std::pair{1366U, 768U}}) {
        Easel easel(width, height);
        easel.canvas().set_kept(true);
        Backdrop backdrop;
        float share = 1;
        bool dialog = false;
        bool card = true;
        const auto draw = [&](Canvas& canvas) {
            canvas.backdrop(backdrop);
            if (card) canvas.box({500, 400, 900, 500}, plain({250, 240, 220}, {200, 190, 170}));
            canvas.text(line, {540, 500}, {40, 20, 20});
            canvas.ribbon({400, 300, 1000, 30}, share, share < 0.3F);
            canvas.mark(1, {1000, 420, 80, 80}, 1);
            if (dialog) canvas.box({480, 450, 300, 300}, plain({90, 0, 0}, {40, 0, 0}));
        };
        const auto step = [&](int frame) {
            if (frame == 1) share = 0.52F;
            if (frame == 2) backdrop.footlights = 0.5F;
            if (frame == 3) dialog = true;
            if (frame == 4) share = 0.2F;
            if (frame == 5) dialog = false;
            if (frame == 6) backdrop.curtain = 0.4F;
            // What flies over a page that stands, changes, moves as a whole, and is left alone.
            if (frame == 8) backdrop.petals = 0.30F;
            if (frame == 9) backdrop.petals = 0.34F;
            if (frame == 10) backdrop.newspaper = 0.4F;
            if (frame == 11) share = 0.9F;
            if (frame == 12) backdrop.curtain = 0.7F;
            if (frame == 13) backdrop.newspaper = 0.5F;
            if (frame == 14) backdrop.newspaper = 0.55F;
            if (frame == 15) backdrop.blackout = 0.5F;
            if (frame == 16) backdrop.blackout = 0;
            if (frame == 17) backdrop.newspaper = backdrop.petals = 0;
            // Behind a card that then goes, and with roses that lie there.
            if (frame == 19) backdrop.curtain = 0.9F;
            if (frame == 20) backdrop.spot.x = 700;
            if (frame == 21) backdrop.roses = 0.5F;
            if (frame == 22) card = false;
            if (frame == 23) backdrop.dim = 0.4F;
            // The newspaper alone, before a curtain that moves and then stands.
            constexpr int flight = 24;
            if (frame >= flight)
                backdrop.newspaper = 0.2F + 0.03F * static_cast<float>(frame - flight);
            if (frame == 25 || frame == 26) backdrop.curtain -= 0.21F;
            if (frame == 28) share = 0.4F;
        };
        for (int frame = 0; frame < 34; ++frame) {
            step(frame);
            const sf::Image kept = easel.paint(draw);
            Easel fresh(width, height);
            fresh.canvas().set_kept(true);
            const sf::Image anew = fresh.paint(draw);
            int different = 0;
            std::string where; // the last of them
            for (unsigned y = 0; y < anew.getSize().y; ++y)
                for (unsigned x = 0; x < anew.getSize().x; ++x) {
                    const sf::Color a = anew.getPixel(x, y);
                    const sf::Color b = kept.getPixel(x, y);
                    if (a == b) continue;
                    ++different;
                    where = std::to_string(x) + ", " + std::to_string(y) + ": " +
                            std::to_string(a.r) + " " + std::to_string(a.g) + " " +
                            std::to_string(a.b) + " / " + std::to_string(b.r) + " " +
                            std::to_string(b.g) + " " + std::to_string(b.b);
                }
            CAPTURE(width, height, frame, where);
            CHECK(different == 0);
            if (frame == 7 || frame == 18)
                CHECK(easel.canvas().draw_calls() == 0); // nothing changed
        }
    }
}

TEST_CASE("A page painted in memory is the one that OpenGL paints", "[paint]") {
    const TextLine line = Easel::measure().line(Face::ReadingBold, 60, "Hein Heckroth");
    const TextLine italic = Easel::measure().line(Face::StageItalic, 54, "Hein Heckroth");
    for (const auto& [width, height] : {std::pair{1000U, 700U}, std::pair{1366U, 768U}}) {
        for (const float open : {0.0F, 0.35F, 0.8F, 1.0F}) {
            Backdrop backdrop;
            backdrop.curtain = open;
            backdrop.dim = open == 0.8F ? 0.4F : 0;
            backdrop.roses = 0.5F;
            const auto draw = [&](Canvas& canvas) {
                canvas.backdrop(backdrop);
                // In memory all but the picture and what lies over it.
                BoxLook card = plain({250, 240, 220}, {200, 190, 170});
                card.radius = 12;
                card.shadow = 30;
                canvas.box({200, 700, 900, 300}, card);
                canvas.box({150, 850, 400, 200}, plain({90, 0, 0, 180}, {40, 0, 0, 180}));
                canvas.text(line, {240, 800}, {40, 20, 20});
                canvas.text(italic, {260, 820}, {0, 90, 20});
                canvas.box({300, 760, 150, 60}, plain({20, 30, 90, 200}, {20, 90, 90, 200}));
                canvas.text(line, {320, 810}, {250, 250, 250});
                canvas.mark(2, {900, 760, 120, 120}, 1);
                canvas.symbol(Symbol::Shoes, {1200, 500, 300, 300}, {255, 255, 255});
                canvas.box({1150, 600, 150, 60}, plain({20, 30, 90, 200}, {20, 90, 90, 200}));
                canvas.text(line, {1180, 650}, {250, 250, 250});
            };
            Easel easel(width, height);
            const sf::Image drawn = easel.paint(draw);
            easel.canvas().set_kept(true);
            const sf::Image in_memory = easel.paint(draw);
            int beside = 0; // a pixel on the other side of an edge
            int most = 0;
            for (unsigned y = 0; y < height; ++y)
                for (unsigned x = 0; x < width; ++x) {
                    const int off = apart(drawn.getPixel(x, y), in_memory.getPixel(x, y));
                    if (off <= 2) continue;
                    ++beside;
                    most = std::max(most, outside(around(drawn, x, y), in_memory.getPixel(x, y)));
                }
            CAPTURE(width, height, open, beside, most);
            CHECK(beside < static_cast<int>(width * height / 5000));
            CHECK(most < 16); // and of the colours that there are on its sides
        }
    }
}
