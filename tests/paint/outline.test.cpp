#include "paint/outline.h"

#include "support/catch.h"

#include <algorithm>
#include <cmath>

using namespace quiz;

namespace {

Box bounds(const Outline& outline) {
    const auto [left, right] = std::minmax_element(outline.begin(), outline.end(),
                                                   [](Point a, Point b) { return a.x < b.x; });
    const auto [top, bottom] = std::minmax_element(outline.begin(), outline.end(),
                                                   [](Point a, Point b) { return a.y < b.y; });
    return {left->x, top->y, right->x - left->x, bottom->y - top->y};
}

/// Positive for a clockwise outline on the screen.
float area(const Outline& outline) {
    float sum = 0;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const Point a = outline[i];
        const Point b = outline[(i + 1) % outline.size()];
        sum += a.x * b.y - b.x * a.y;
    }
    return sum / 2;
}

} // namespace

TEST_CASE("A rounded rectangle stays in its box and loses only its corners", "[paint]") {
    const Box box{10, 20, 100, 60};
    for (const float radius : {0.0F, 4.0F, 12.0F, 30.0F, 500.0F}) {
        INFO(radius);
        const Outline outline = rounded_rectangle(box, radius, 1);
        const Box around = bounds(outline);
        // Where corners meet, their chord strays from the arc like every other.
        CHECK(around.x == Approx(box.x).margin(0.17));
        CHECK(around.y == Approx(box.y).margin(0.17));
        CHECK(around.width == Approx(box.width).margin(0.34));
        CHECK(around.height == Approx(box.height).margin(0.34));
        const float round = std::min(radius, 30.0F);
        CHECK(area(outline) == Approx(6000 - (4 - 3.14159F) * round * round).epsilon(0.01));
    }
}

TEST_CASE("A full circle stays round when it is moved inwards, without a thorn", "[paint]") {
    for (const float scale : {0.667F, 1.0F, 2.0F})
        for (const float side : {8.0F, 12.0F, 28.0F, 66.0F, 240.0F}) {
            INFO(side << " at " << scale);
            const Outline round = rounded_rectangle({900, 500, side, side}, side / 2, scale);
            const float inwards = 0.5F / scale;
            for (const Point at : offset(round, -inwards)) {
                const float reach = length(at - Point{900 + side / 2, 500 + side / 2});
                CHECK(reach == Approx(side / 2 - inwards).margin(0.1 / scale));
            }
        }
}

TEST_CASE("Outlines run clockwise, and moving them outwards makes them larger", "[paint]") {
    for (const Outline& outline :
         {rounded_rectangle({0, 0, 80, 50}, 10, 1), ellipse({0, 0}, 40, 30, 1),
          rounded_polygon({{0, -20}, {20, 20}, {-20, 20}}, 4, 1),
          Outline{{0, 0}, {9, 0}, {9, 9}}}) {
        CHECK(area(outline) > 0);
        CHECK(area(offset(outline, 2)) > area(outline));
        CHECK(area(offset(outline, -2)) < area(outline));
    }
    const Box grown = bounds(offset({{0, 0}, {10, 0}, {10, 10}, {0, 10}}, 3));
    CHECK(grown.x == Approx(-3));
    CHECK(grown.width == Approx(16));
}

TEST_CASE("Curves begin and end where they are told", "[paint]") {
    const Curve curve{{0, 0}, {5, 0}, {10, 5}, {10, 10}, {10, 20}, {0, 20}, {0, 30}};
    CHECK(curve.at(0) == Point{0, 0});
    CHECK(curve.at(0.5F) == Point{10, 10});
    CHECK(curve.at(1) == Point{0, 30});
    CHECK(curve.at(-1) == Point{0, 0});
    CHECK(curve.at(2) == Point{0, 30});
    Outline line;
    append(line, {{0, 0}, {1, 1}, {2, 2}, {3, 3}}, 6);
    CHECK(line.size() == 7);
    CHECK(line.back() == Point{3, 3});
}
