#include "paint/raster.h"

#include "support/catch.h"

#include <cstddef>
#include <cstdint>

using namespace quiz;

namespace {

constexpr int side = 32;

std::uint32_t pixel(const Raster& raster, int x, int y) {
    return raster.pixels()[static_cast<std::size_t>(y * side + x)];
}

/// A sheet bent so that its triangles have edges of every slope, more or less opaque.
Mesh bent_sheet(float strength) {
    Mesh mesh;
    mesh.patch(
        5, 4,
        [](float u, float v) {
            return Point{2.3F + 25 * u + 3 * v * v, 1.7F + 24 * v + 2.6F * u * u};
        },
        [strength](float u, float v) {
            return Colour{static_cast<std::uint8_t>(200 * u), 120,
                          static_cast<std::uint8_t>(200 * v)}
                .with_alpha(strength);
        },
        {false, false, false, false});
    return mesh;
}

} // namespace

TEST_CASE("A raster covers the pixels whose middles lie in the shape", "[paint]") {
    Raster raster;
    raster.begin({0, 0, side, side});
    Mesh mesh;
    mesh.gradient({2.6F, 3.4F, 5, 6}, {255, 0, 0}, {255, 0, 0});
    raster.paint(mesh, Coat::Cover);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            const bool inside = x >= 3 && x < 8 && y >= 3 && y < 9;
            CHECK(pixel(raster, x, y) == (inside ? 0xFFFF0000U : 0xFF000000U));
        }
}

TEST_CASE("Triangles that share an edge leave no gap and do not meet twice", "[paint]") {
    Raster raster;
    raster.begin({0, 0, side, side});
    const Mesh sheet = bent_sheet(0.5F);
    Mesh plain;
    // All of one colour: what is blended twice, or never, stands out.
    const auto at = [&](std::size_t corner) {
        const sf::Vector2f position = sheet.vertices()[corner].position;
        return Ink{{position.x, position.y}, {200, 100, 60, 128}};
    };
    for (std::size_t i = 0; i < sheet.vertices().size(); i += 3)
        plain.triangle(at(i), at(i + 1), at(i + 2));
    raster.paint(plain, Coat::Blend);
    int painted = 0;
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            const std::uint32_t seen = pixel(raster, x, y);
            if (seen == 0xFF000000U) continue;
            CHECK(seen == 0xFF64321EU);
            ++painted;
        }
    CHECK(painted > 500);
    CHECK(pixel(raster, 15, 15) == 0xFF64321EU);
}

TEST_CASE("A raster's pixels are the same whatever part is painted", "[paint]") {
    const Mesh sheet = bent_sheet(0.6F);
    for (const Coat coat : {Coat::Cover, Coat::Blend, Coat::Light}) {
        Raster all;
        all.set_transform(1.03F, 0.4F, -0.6F);
        all.begin({0, 0, side, side});
        all.paint(sheet, coat);
        Raster part;
        part.set_transform(1.03F, 0.4F, -0.6F);
        part.begin({0, 9, side, 14});
        for (const sf::IntRect& half :
             {sf::IntRect(0, 0, 13, side), sf::IntRect(13, 0, 40, side)}) {
            part.clip(half);
            part.paint(sheet, coat);
        }
        for (int y = 9; y < 23; ++y)
            for (int x = 0; x < side; ++x) CHECK(pixel(part, x, y - 9) == pixel(all, x, y));
    }
}

TEST_CASE("What is blended and lets nothing through comes out as a cover", "[paint]") {
    Mesh mesh;
    mesh.gradient({0, 0, side, side}, {200, 100, 10}, {3, 90, 250});
    Mesh before;
    before.gradient({0, 0, side, side}, {250, 250, 250}, {250, 250, 250});
    Raster blended;
    Raster covered;
    for (Raster* raster : {&blended, &covered}) raster->begin({0, 0, side, side});
    blended.paint(before, Coat::Cover);
    blended.paint(mesh, Coat::Blend);
    covered.paint(mesh, Coat::Cover);
    CHECK(blended.pixels() == covered.pixels());
    CHECK(pixel(blended, 0, 0) != pixel(blended, 0, side - 1));
}

TEST_CASE("Light is added until it is white; a cover hides whatever its alpha", "[paint]") {
    Raster raster;
    raster.begin({0, 0, side, side});
    Mesh mesh;
    mesh.gradient({0, 0, side, side}, {200, 100, 10, 128}, {200, 100, 10, 128});
    raster.paint(mesh, Coat::Light);
    CHECK(pixel(raster, 5, 5) == 0xFF643205U);
    for (int i = 0; i < 4; ++i) raster.paint(mesh, Coat::Light);
    CHECK(pixel(raster, 5, 5) == 0xFFFFFA19U);
    raster.paint(mesh, Coat::Cover);
    CHECK(pixel(raster, 5, 5) == 0xFFC8640AU);
}
