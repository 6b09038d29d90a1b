#include "layout/geometry.h"

#include <algorithm>
#include <cmath>

namespace quiz {

Colour mix(Colour a, Colour b, float share) {
    share = std::clamp(share, 0.0F, 1.0F);
    const auto part = [share](std::uint8_t from, std::uint8_t to) {
        const auto start = static_cast<float>(from);
        return static_cast<std::uint8_t>(
            std::lround(start + (static_cast<float>(to) - start) * share));
    };
    return {part(a.r, b.r), part(a.g, b.g), part(a.b, b.b), part(a.a, b.a)};
}

} // namespace quiz
