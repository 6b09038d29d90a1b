#pragma once

#include "layout/canvas.h"
#include "paint/outline.h"

#include <algorithm>

namespace quiz {

/// Where the stage's floor begins.
inline constexpr float floor_top = 905;

/// The follow spot's beam, from above the valance to its pool on the floor.
struct Beam {
    static constexpr float glow_reach = 640;  ///< Of the light around the target, to each side.
    static constexpr float floor_reach = 680; ///< And around the pool.
    static constexpr float cone_reach = 640;  ///< Of the cone, where it lands.

    Point lamp;
    Point pool;
    Point target;
    float strength = 0; ///< 0 to 1.

    explicit Beam(const Backdrop& backdrop)
        : target(backdrop.spot), strength(std::clamp(backdrop.spot_share, 0.0F, 1.0F)) {
        constexpr float source = -190;
        constexpr float landing = 985;
        lamp = {mix(canvas_width / 2, target.x, 0.3F), source};
        const Point axis = target - lamp;
        pool = lamp + axis * (axis.y > 1 ? (landing - source) / axis.y : 1);
        // A target at the very side would throw the pool out of the theatre.
        pool.x = std::clamp(pool.x, 240.0F, canvas_width - 240);
    }
    [[nodiscard]] float down(float y) const { return (y - lamp.y) / (pool.y - lamp.y); }
    [[nodiscard]] float middle(float y) const { return mix(lamp.x, pool.x, down(y)); }
    [[nodiscard]] float half_width(float y) const { return mix(70.0F, cone_reach, down(y)); }
    /// Light at a place on the cloth, 0 to 1.
    [[nodiscard]] float on_cloth(Point at) const {
        const float across = std::abs(at.x - middle(at.y)) / half_width(at.y);
        // A bright core in a soft cone: the edge is where the lens ends, and the haze goes on.
        const float cone = 1 - smooth_step(0.50F, 1.0F, across);
        const float core = 1 - smooth_step(0.0F, 0.85F, across);
        const float fall = mix(1.0F, 0.55F, down(at.y));
        const float near =
            1 - std::min(1.0F, length({(at.x - target.x) / glow_reach, (at.y - target.y) / 420}));
        return strength * (fall * (0.62F * cone + 0.22F * core) + 0.26F * near * near);
    }
    /// It lights nothing to the left of that, or to the right.
    [[nodiscard]] float left() const {
        return std::min({target.x - glow_reach, pool.x - floor_reach, lamp.x - cone_reach});
    }
    [[nodiscard]] float right() const {
        return std::max({target.x + glow_reach, pool.x + floor_reach, lamp.x + cone_reach});
    }
    [[nodiscard]] float on_floor(Point at) const {
        const float away = length({(at.x - pool.x) / floor_reach, (at.y - pool.y) / 112});
        return strength * (1 - smooth_step(0.30F, 1.0F, away));
    }
};

} // namespace quiz
