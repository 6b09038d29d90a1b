#include "paint/palette.h"

#include "paint/outline.h"

#include <algorithm>
#include <cstddef>

namespace quiz {

namespace {

Colour on(const Theme::Ramp& ramp, float light) {
    const float along = std::clamp(light, 0.0F, 1.0F) * static_cast<float>(ramp.size() - 1);
    const auto index = std::min(static_cast<std::size_t>(along), ramp.size() - 2);
    return mix(ramp[index], ramp[index + 1], along - static_cast<float>(index));
}

} // namespace

Colour Palette::velvet(float light) const { return on(ramps.velvet, light); }
Colour Palette::bullion(float light) const { return on(ramps.bullion, light); }
Colour Palette::satin(float light) const { return on(ramps.satin, light); }

} // namespace quiz
