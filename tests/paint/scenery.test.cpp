#include "paint/scenery.h"

#include "layout/theme.h"
#include "support/catch.h"

#include <cmath>

using namespace quiz;

namespace {

bool covers(const Mesh& mesh, Point at) {
    const auto& vertices = mesh.vertices();
    for (std::size_t i = 0; i + 2 < vertices.size(); i += 3) {
        int left = 0;
        int right = 0;
        for (std::size_t k = 0; k < 3; ++k) {
            const auto a = vertices[i + k].position;
            const auto b = vertices[i + (k + 1) % 3].position;
            const float side = (b.x - a.x) * (at.y - a.y) - (b.y - a.y) * (at.x - a.x);
            left += side <= 0.01F ? 1 : 0;
            right += side >= -0.01F ? 1 : 0;
        }
        if (left == 3 || right == 3) return true;
    }
    return false;
}

const Palette& palette() {
    static const Palette palette(load_theme(QUIZ_SOURCE_DIR "/assets"));
    return palette;
}

Backdrop opened(float share) {
    Backdrop backdrop;
    backdrop.curtain = share;
    return backdrop;
}

double luminance(double r, double g, double b) {
    const auto linear = [](double share) {
        return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(r / 255) + 0.7152 * linear(g / 255) + 0.0722 * linear(b / 255);
}

} // namespace

TEST_CASE("The theatre is drawn with few enough triangles", "[paint]") {
    Mesh all(1);
    const Backdrop backdrop;
    build_cloth(all, palette(), backdrop);
    build_floor(all, palette(), backdrop);
    build_dust(all, palette(), backdrop, 0, Pass::Simple);
    build_curtains(all, all, all, palette(), opened(1), 0, Pass::Simple);
    build_valance(all, all, palette(), Pass::Simple);
    build_lamps(all, palette(), 1);
    build_lamp_light(all, palette(), 1, Pass::Simple);
    CHECK(all.vertices().size() / 3 < 12500);
}

TEST_CASE("A closed curtain leaves no gap, and cloth and floor none behind an open one",
          "[paint]") {
    Mesh curtains(1);
    Mesh trimmings(1);
    build_curtains(curtains, trimmings, trimmings, palette(), opened(0), 0, Pass::Simple);
    Mesh open(1);
    build_curtains(open, trimmings, trimmings, palette(), opened(1), 0, Pass::Simple);
    Mesh valance(1);
    build_valance(valance, trimmings, palette(), Pass::Simple);
    Mesh stage(1);
    Backdrop backdrop;
    for (const Point spot : {Point{960, 480}, Point{100, 300}, Point{1900, 900}, Point{960, -50}}) {
        backdrop.spot = spot;
        stage.clear();
        build_cloth(stage, palette(), backdrop);
        build_floor(stage, palette(), backdrop);
        for (float x = 3; x < canvas_width; x += 61)
            for (float y = 3; y < canvas_height; y += 53) {
                INFO("spot " << spot.x << "," << spot.y << " at " << x << "," << y);
                REQUIRE((covers(stage, {x, y}) || covers(open, {x, y}) || covers(valance, {x, y})));
                REQUIRE(covers(curtains, {x, y}));
            }
    }
}

TEST_CASE("An open curtain leaves the pages' part of the canvas free", "[paint]") {
    const Theme theme = load_theme(QUIZ_SOURCE_DIR "/assets");
    Mesh curtains(1);
    Mesh trimmings(1);
    build_curtains(curtains, trimmings, trimmings, palette(), opened(1), 0, Pass::Full);
    const Box stage = theme.stage();
    for (float y = stage.y + 20; y < stage.bottom(); y += 20) {
        INFO(y);
        CHECK_FALSE(covers(curtains, {stage.x, y}));
        CHECK_FALSE(covers(curtains, {stage.right(), y}));
    }
    Mesh valance(1);
    build_valance(valance, valance, palette(), Pass::Full);
    float lowest = 0;
    for (const sf::Vertex& vertex : valance.vertices())
        if (vertex.color.a == 255) lowest = std::max(lowest, vertex.position.y);
    CHECK(lowest <= stage.y);
}

TEST_CASE("Wherever the spot points, texts keep the contrast they were chosen for", "[paint]") {
    const Theme theme = load_theme(QUIZ_SOURCE_DIR "/assets");
    const Colour lit = theme.colours.stage_lit;
    const double most = luminance(lit.r, lit.g, lit.b) * 1.01;
    for (const float share : {0.0F, 0.5F, 1.0F, 3.0F})
        for (const Point spot : {Point{960, 480}, Point{300, 200}, Point{1700, 800}}) {
            Backdrop backdrop;
            backdrop.spot = spot;
            backdrop.spot_share = share;
            Mesh cloth(1);
            build_cloth(cloth, palette(), backdrop);
            for (const sf::Vertex& vertex : cloth.vertices())
                REQUIRE(luminance(vertex.color.r, vertex.color.g, vertex.color.b) <= most);
        }
}

TEST_CASE("Backdrops out of range are drawn as the nearest in range", "[paint]") {
    for (const float odd : {-1.0F, 2.0F}) {
        Mesh mesh(1);
        Backdrop backdrop;
        build_curtains(mesh, mesh, mesh, palette(), opened(odd), 0, Pass::Full);
        build_dust(mesh, palette(), backdrop, 0, Pass::Full);
        build_lamps(mesh, palette(), odd);
        build_lamp_light(mesh, palette(), odd, Pass::Full);
        backdrop.spot_share = odd;
        backdrop.footlights = odd;
        build_cloth(mesh, palette(), backdrop);
        build_floor(mesh, palette(), backdrop);
        for (const sf::Vertex& vertex : mesh.vertices()) {
            REQUIRE(std::isfinite(vertex.position.x));
            REQUIRE(vertex.position.x > -800);
            REQUIRE(vertex.position.x < canvas_width + 800);
        }
    }
}
