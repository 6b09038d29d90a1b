#include "paint/mesh.h"

#include "paint/sfml_canvas.h"
#include "support/catch.h"

#include <cmath>

using namespace quiz;

namespace {

const Palette& palette() {
    static const Palette palette(load_theme(QUIZ_SOURCE_DIR "/assets"));
    return palette;
}

double area_of(const Mesh& mesh, bool opaque_only) {
    double sum = 0;
    const auto& vertices = mesh.vertices();
    for (std::size_t i = 0; i + 2 < vertices.size(); i += 3) {
        const auto& a = vertices[i];
        const auto& b = vertices[i + 1];
        const auto& c = vertices[i + 2];
        if (opaque_only && (a.color.a < 255 || b.color.a < 255 || c.color.a < 255)) continue;
        sum += std::abs((b.position.x - a.position.x) * (c.position.y - a.position.y) -
                        (c.position.x - a.position.x) * (b.position.y - a.position.y)) /
               2;
    }
    return sum;
}

} // namespace

TEST_CASE("A filled shape is solid inside and fades over one physical pixel", "[paint]") {
    for (const float pixel : {0.5F, 1.0F, 2.0F}) {
        INFO(pixel);
        Mesh mesh(pixel);
        mesh.fill(rounded_rectangle({0, 0, 100, 50}, 0, 1 / pixel), Colour{9, 8, 7});
        // Half a pixel of the edge is inside, half outside.
        CHECK(area_of(mesh, true) == Approx((100 - pixel) * (50 - pixel)));
        CHECK(area_of(mesh, false) == Approx((100 + pixel) * (50 + pixel)).epsilon(0.01));
        for (const sf::Vertex& vertex : mesh.vertices())
            CHECK((vertex.color.a == 255 || vertex.color.a == 0));
    }
}

TEST_CASE("A line thinner than a pixel grows fainter, not thinner", "[paint]") {
    Mesh mesh(1);
    mesh.stroke({{0, 0}, {100, 0}}, 0.25F, Colour{255, 255, 255});
    int strongest = 0;
    for (const sf::Vertex& vertex : mesh.vertices())
        strongest = std::max<int>(strongest, vertex.color.a);
    CHECK(strongest == Approx(64).margin(1));
    CHECK(area_of(mesh, false) >= 100);
}

TEST_CASE("Filling a cleared mesh again takes no new memory", "[paint]") {
    Mesh mesh(1);
    add_rose(mesh, palette(), {0, 0, 200, 300}, {200, 20, 40});
    const auto* before = mesh.vertices().data();
    const auto count = mesh.vertices().size();
    mesh.clear();
    CHECK(mesh.empty());
    add_rose(mesh, palette(), {50, 50, 200, 300}, {200, 20, 40});
    CHECK(mesh.vertices().data() == before);
    CHECK(mesh.vertices().size() == count);
}

TEST_CASE("Every symbol stays near its box, at any size", "[paint]") {
    for (int i = 0; i <= static_cast<int>(Symbol::Dash); ++i)
        for (const float side : {20.0F, 64.0F, 300.0F}) {
            if (static_cast<Symbol>(i) == Symbol::Shoes) continue; // a picture
            INFO("symbol " << i << " at " << side);
            Mesh mesh(1);
            add_symbol(mesh, palette(), static_cast<Symbol>(i), {100, 100, side, side},
                       Colour{0, 0, 0});
            REQUIRE_FALSE(mesh.empty());
            const float margin = side * 0.08F + 2;
            for (const sf::Vertex& vertex : mesh.vertices()) {
                REQUIRE(vertex.position.x >= 100 - margin);
                REQUIRE(vertex.position.y >= 100 - margin);
                REQUIRE(vertex.position.x <= 100 + side + margin);
                REQUIRE(vertex.position.y <= 100 + side + margin);
            }
        }
}

TEST_CASE("Boxes without room, ribbons without time and dots without length are no trouble",
          "[paint]") {
    Mesh mesh(1);
    add_box(mesh, palette(), {0, 0, 0, 0}, {});
    CHECK(mesh.empty());
    BoxLook look;
    look.top = look.bottom = {1, 2, 3};
    look.border = {4, 5, 6};
    look.border_width = 40; // wider than the box
    look.radius = 90;
    look.shadow = 60;
    look.glow = {255, 255, 255};
    look.glow_width = 8;
    add_box(mesh, palette(), {0, 0, 12, 6}, look);
    const Palette palette(load_theme(QUIZ_SOURCE_DIR "/assets"));
    add_ribbon(mesh, palette, {0, 0, 300, 20}, 0, false);
    add_ribbon(mesh, palette, {0, 0, 300, 20}, 0.001F, true);
    add_ribbon(mesh, palette, {0, 0, 300, 20}, 7, true);
    add_dots(mesh, {5, 5}, {5, 5}, {1, 1, 1});
    mesh.stroke({{1, 1}}, 3, {1, 1, 1});
    mesh.stroke({{1, 1}, {1, 1}}, 3, {1, 1, 1});
    for (const sf::Vertex& vertex : mesh.vertices()) {
        REQUIRE(std::isfinite(vertex.position.x));
        REQUIRE(std::isfinite(vertex.position.y));
    }
}
