#include "paint/letterbox.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace quiz {

Point Letterbox::to_canvas(float x, float y) const {
    return {(x - static_cast<float>(left)) / scale, (y - static_cast<float>(top)) / scale};
}

Point Letterbox::to_target(Point at) const {
    return {static_cast<float>(left) + at.x * scale, static_cast<float>(top) + at.y * scale};
}

Letterbox letterbox(int width, int height) {
    assert(width > 0 && height > 0);
    Letterbox result;
    result.scale = std::min(static_cast<float>(width) / canvas_width,
                            static_cast<float>(height) / canvas_height);
    const auto extent = [&](float units, int most) {
        return std::clamp(static_cast<int>(std::lround(units * result.scale)), 1, most);
    };
    result.width = extent(canvas_width, width);
    result.height = extent(canvas_height, height);
    result.left = (width - result.width) / 2;
    result.top = (height - result.height) / 2;
    return result;
}

} // namespace quiz
