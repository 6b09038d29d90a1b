#include "paint/letterbox.h"

#include "support/catch.h"

#include <rapidcheck/catch.h>

using namespace quiz;

TEST_CASE("The canvas is as large as fits, centred, on whole pixels", "[paint]") {
    struct Case {
        int width, height;
        Letterbox expected;
    };
    const Case cases[] = {
        {1920, 1080, {0, 0, 1920, 1080, 1}},   {960, 540, {0, 0, 960, 540, 0.5F}},
        {3840, 2160, {0, 0, 3840, 2160, 2}},   {1920, 1200, {0, 60, 1920, 1080, 1}},
        {2560, 1080, {320, 0, 1920, 1080, 1}}, {960, 960, {0, 210, 960, 540, 0.5F}},
        {1, 1, {0, 0, 1, 1, 1.0F / 1920}},
    };
    for (const Case& wanted : cases) {
        INFO(wanted.width << "x" << wanted.height);
        CHECK(letterbox(wanted.width, wanted.height) == wanted.expected);
    }
}

TEST_CASE("The pointer's way to the canvas is the painter's way back", "[paint]") {
    const Letterbox box = letterbox(2560, 1080);
    CHECK(box.to_canvas(320, 0) == Point{0, 0});
    CHECK(box.to_canvas(320 + 960, 540) == Point{960, 540});
    CHECK(box.to_canvas(0, 0).x < 0); // in the bar
    rc::prop("there and back again", [] {
        const auto width = *rc::gen::inRange(200, 8000);
        const auto height = *rc::gen::inRange(200, 8000);
        const Point at{static_cast<float>(*rc::gen::inRange(0, 1920)),
                       static_cast<float>(*rc::gen::inRange(0, 1080))};
        const Letterbox fitted = letterbox(width, height);
        const Point target = fitted.to_target(at);
        const Point back = fitted.to_canvas(target.x, target.y);
        RC_ASSERT(std::abs(back.x - at.x) < 0.05F);
        RC_ASSERT(std::abs(back.y - at.y) < 0.05F);
        RC_ASSERT(target.x >= 0 && target.x <= static_cast<float>(width));
        RC_ASSERT(target.y >= 0 && target.y <= static_cast<float>(height));
        RC_ASSERT(fitted.width <= width && fitted.height <= height);
    });
}
