#include "paint/damage.h"

#include "paint/box_sums.h"
#include "paint/effects.h"
#include "paint/scenery.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>
#include <vector>

using namespace quiz;

namespace {

using Boxes = std::vector<Box>;

} // namespace

TEST_CASE("Of a frame like the one before nothing is painted again", "[paint]") {
    Damage damage;
    const auto frame = [&] {
        damage.begin();
        damage.backdrop({});
        damage.note(1, {10, 10, 20, 20});
        return damage.end();
    };
    CHECK(frame() == Boxes{whole_canvas}); // nothing was known
    CHECK(frame().empty());
    damage.forget();
    CHECK(frame() == Boxes{whole_canvas});
}

TEST_CASE("What differs, came or went is painted again, where it was and where it is", "[paint]") {
    Damage damage;
    const auto frame = [&](std::uint64_t second, Box place, bool third) {
        damage.begin();
        damage.backdrop({});
        damage.note(1, {0, 0, 5, 5});
        damage.note(second, place);
        if (third) damage.note(3, {500, 500, 10, 10});
        return damage.end();
    };
    static_cast<void>(frame(2, {10, 10, 20, 20}, false));
    CHECK(frame(7, {40, 10, 20, 30}, false) == Boxes{{40, 10, 20, 30}, {10, 10, 20, 20}});
    CHECK(frame(7, {40, 10, 20, 30}, true) == Boxes{{500, 500, 10, 10}});
    CHECK(frame(7, {40, 10, 20, 30}, false) == Boxes{{500, 500, 10, 10}});
}

TEST_CASE("Far from one another, few parts are painted, and none twice", "[paint]") {
    Damage damage;
    std::uint64_t print = 1;
    const auto frame = [&] {
        damage.begin();
        damage.backdrop({});
        for (int i = 0; i < 12; ++i) {
            const auto x = static_cast<float>(i % 4) * 500;
            const auto y = static_cast<float>(i / 4) * 400;
            damage.note(print++, {x, y, 120, 90});
        }
        return damage.end();
    };
    CHECK(frame() == Boxes{whole_canvas});
    const Boxes parts = frame();
    CHECK(parts.size() <= 4);
    for (std::size_t i = 0; i < parts.size(); ++i)
        for (std::size_t j = i + 1; j < parts.size(); ++j) CHECK_FALSE(parts[i].overlaps(parts[j]));
    for (int i = 0; i < 12; ++i) { // none is forgotten
        const Point middle{static_cast<float>(i % 4) * 500 + 60,
                           static_cast<float>(i / 4) * 400 + 45};
        CHECK(std::any_of(parts.begin(), parts.end(),
                          [&](const Box& part) { return part.contains(middle); }));
    }
}

TEST_CASE("Flying roses stay within the boxes that are painted again for them", "[paint]") {
    CHECK(roses_box(0, true).width == 0);
    for (const float share : {0.2F, 0.6F, 1.0F}) {
        CHECK(roses_box(share, true).right() < canvas_width / 2);
        CHECK(roses_box(share, false).x > canvas_width / 2);
    }
    CHECK(roses_box(1, true).contains({338, 968}));
}

TEST_CASE("Valance and curtains stay within the parts that are painted again for them", "[paint]") {
    const Palette palette(load_theme(QUIZ_SOURCE_DIR "/assets"));
    Mesh opaque;
    Mesh rest;
    build_valance(opaque, rest, palette, Pass::Simple);
    for (const sf::Vertex& vertex : opaque.vertices()) // whole above valance_hides
        REQUIRE((vertex.position.y <= 0 || vertex.color.a == 255));
    Mesh valance;
    build_valance(valance, valance, palette, Pass::Full);
    for (const sf::Vertex& vertex : valance.vertices())
        REQUIRE(vertex.position.y <= valance_bottom);
    for (const float open : {0.4F, 1.0F}) {
        Mesh curtains;
        Backdrop backdrop;
        backdrop.curtain = open;
        build_curtains(curtains, curtains, curtains, palette, backdrop, 0, Pass::Full);
        const Box free = curtain_free(open);
        for (const sf::Vertex& vertex : curtains.vertices())
            REQUIRE((vertex.position.x <= free.x || vertex.position.x >= free.right()));
    }
}

TEST_CASE("Dimmed lamps cost the front of the stage, any other change of the theatre all of it",
          "[paint]") {
    Damage damage;
    Backdrop backdrop;
    const auto frame = [&] {
        damage.begin();
        damage.backdrop(backdrop);
        return damage.end();
    };
    static_cast<void>(frame());
    backdrop.footlights = 0.5F;
    CHECK(frame() == Boxes{{0, footlights_top, canvas_width, canvas_height - footlights_top}});
    backdrop.spot.x += 5; // it shines on the stage alone
    const Boxes parts = frame();
    REQUIRE(parts.size() == 1);
    CHECK(parts[0].x > curtain_free(1).x); // and not into the wings
    CHECK(parts[0].right() < curtain_free(1).right());
    backdrop.spot.x = 300;
    CHECK(frame()[0].x == curtain_gap(1).x);
    backdrop.spot.x = 960;
    static_cast<void>(frame());
    backdrop.footlights = 0.4F; // leaves the wings alone above the lamps
    backdrop.spot.x += 5;
    CHECK(frame().size() == 2);
    backdrop.curtain = 0.1F; // the valance hides its top
    const Boxes below = frame();
    REQUIRE(below.size() == 1);
    CHECK(below[0].y == valance_hides);
    CHECK(below[0].width == canvas_width);
    static_cast<void>(frame());
    backdrop.curtain = 0.8F; // nearly open, it leaves the middle alone
    static_cast<void>(frame());
    backdrop.curtain = 0.9F;
    const Boxes sides = frame();
    REQUIRE(sides.size() == 2);
    CHECK(sides[0].right() == curtain_free(0.8F).x);
    CHECK(sides[1].x == curtain_free(0.8F).right());
    backdrop.footlights = 1; // meets both
    backdrop.curtain = 1;
    CHECK(frame().size() == 1);
    backdrop.dim = 0.5F;
    CHECK(frame() == Boxes{whole_canvas});
    CHECK(frame().empty());
    backdrop.petals = 0.1F; // flies over the page, which stays as it is
    backdrop.newspaper = 0.1F;
    backdrop.blackout = 0.1F;
    CHECK(frame().empty());
}

TEST_CASE("What a page hides and does not change is not painted for a change behind it",
          "[paint]") {
    Damage damage;
    Backdrop backdrop;
    const Box card{400, 300, 1100, 500};
    const auto frame = [&](std::uint64_t print, const Box& solid) {
        damage.begin();
        damage.backdrop(backdrop);
        damage.note(print, card, solid);
        return damage.end();
    };
    const auto hidden = [&](const Boxes& parts) {
        return std::none_of(parts.begin(), parts.end(),
                            [&](const Box& part) { return part.contains(card.centre()); });
    };
    backdrop.curtain = 0.1F;
    static_cast<void>(frame(1, card));
    backdrop.curtain = 0.2F;
    const Boxes parts = frame(1, card);
    CHECK(hidden(parts));
    for (const Point at : {Point{50, 500}, {1800, 500}, {900, 100}, {900, 1000}})
        CHECK(std::any_of(parts.begin(), parts.end(),
                          [&](const Box& part) { return part.contains(at); }));
    backdrop.curtain = 0.1F;
    CHECK_FALSE(hidden(frame(2, card))); // it changed itself
    backdrop.curtain = 0.2F;
    CHECK_FALSE(hidden(frame(2, {}))); // the theatre shows through
    backdrop.curtain = 0.1F;
    CHECK_FALSE(hidden(frame(2, {900, 500, 20, 20}))); // too little to paint around
}

TEST_CASE("A hole leaves strips around it", "[paint]") {
    Boxes boxes{{0, 0, 10, 10}, {20, 0, 10, 10}};
    cut_out(boxes, {4, 4, 2, 2});
    float left = 0;
    for (const Box& box : boxes) left += area(box);
    CHECK(boxes.size() == 5);
    CHECK(left == 196);
    cut_out(boxes, {0, 0, 12, 12});
    CHECK(boxes == Boxes{{20, 0, 10, 10}});
    cut_out(boxes, {40, 0, 5, 5});
    CHECK(boxes.size() == 1);
}

TEST_CASE("Lamps and their light stay within the part that is painted again for them", "[paint]") {
    const Palette palette(load_theme(QUIZ_SOURCE_DIR "/assets"));
    Mesh mesh(1);
    build_lamps(mesh, palette, 1);
    build_lamp_light(mesh, palette, 1, Pass::Full);
    for (const sf::Vertex& vertex : mesh.vertices()) REQUIRE(vertex.position.y >= footlights_top);
}

TEST_CASE("Petals fall from above to below, and there are none before and after", "[paint]") {
    const Palette palette(load_theme(QUIZ_SOURCE_DIR "/assets"));
    const auto height = [&](float share) {
        Mesh mesh(1);
        std::vector<Box> covered;
        build_petals(mesh, covered, palette, share);
        REQUIRE_FALSE(mesh.empty());
        float sum = 0;
        for (const sf::Vertex& vertex : mesh.vertices()) {
            REQUIRE(vertex.position.x > -200);
            REQUIRE(vertex.position.x < canvas_width + 200);
            sum += vertex.position.y;
        }
        return sum / static_cast<float>(mesh.vertices().size());
    };
    CHECK(height(0.1F) < height(0.4F));
    CHECK(height(0.4F) < height(0.9F));
    for (const float share : {-1.0F, 0.0F, 1.0F, 2.0F}) {
        Mesh mesh(1);
        std::vector<Box> covered;
        build_petals(mesh, covered, palette, share);
        CHECK(mesh.empty());
    }
}
