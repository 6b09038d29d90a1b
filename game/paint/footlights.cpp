#include "paint/palette.h"
#include "paint/scenery.h"

#include <algorithm>
#include <cmath>

namespace quiz {

namespace {

constexpr float pi = 3.14159265F;
constexpr int lamp_count = 9;
constexpr float first_lamp = 276;
constexpr float lamp_gap = 171;
constexpr float shell_radius = 27;
constexpr float shell_foot = canvas_height + 3;

Point lamp_at(int i) { return {first_lamp + static_cast<float>(i) * lamp_gap, shell_foot}; }

} // namespace

void build_lamp_light(Mesh& mesh, const Palette& palette, float brightness, Pass pass) {
    const float share = std::clamp(brightness, 0.0F, 1.0F);
    if (share <= 0) return;
    // One wash of light over the front of the stage, strongest behind each lamp.
    const int columns = lamp_count * (pass == Pass::Full ? 4 : 2) + (pass == Pass::Full ? 4 : 2);
    constexpr float left = first_lamp - lamp_gap / 2 - lamp_gap / 4;
    constexpr float right = canvas_width - left;
    mesh.patch(
        columns, 3,
        [](float u, float v) {
            const float rise = 1 - (1 - v) * (1 - v);
            return Point{mix(left, right, u), mix(footlights_top + 60, canvas_height, rise)};
        },
        [&](float u, float v) {
            const float lamp = (mix(left, right, u) - first_lamp) / lamp_gap;
            const float near = 0.5F + 0.5F * std::cos(lamp * 2 * pi);
            const float ends = smooth_step(0, 0.06F, u) * smooth_step(0, 0.06F, 1 - u);
            return palette.scenery.lamp_wash.with_alpha(share * ends * v * v *
                                                        (0.10F + 0.26F * near));
        },
        {false, false, false, false});
    const GlowGrain small = pass == Pass::Full ? GlowGrain{12, 3} : GlowGrain{8, 2};
    for (int i = 0; i < lamp_count; ++i) {
        const Point at = lamp_at(i);
        mesh.glow({at.x, at.y - shell_radius}, 54, 38,
                  palette.scenery.lamp_glow.with_alpha(0.78F * share), small);
    }
}

void build_lamps(Mesh& mesh, const Palette& palette, float brightness) {
    const float share = std::clamp(brightness, 0.0F, 1.0F);
    for (int i = 0; i < lamp_count; ++i) {
        const Point foot = lamp_at(i);
        // A brass shell, seen from behind: ribs fan out from its foot, and the lamp it hides
        // lights the scalloped rim.
        constexpr int ribs = 7;
        mesh.patch(
            ribs * 4, 2,
            [&](float u, float v) {
                const float angle = mix(-0.5F, 0.5F, u) * pi;
                const float scallop = 1 + 0.045F * std::abs(std::sin(u * ribs * pi));
                // Three rings: foot, just under the rim, rim.
                const float reach = v < 0.25F ? 0.1F : v < 0.75F ? 0.84F : 1;
                const float radius = shell_radius * scallop * reach;
                return Point{foot.x + std::sin(angle) * radius * 1.08F,
                             foot.y - std::cos(angle) * radius};
            },
            [&](float u, float v) {
                const float rib = std::abs(std::sin(u * ribs * pi));
                const float from_left = 1 - std::abs(u - 0.42F) * 1.1F;
                const float own = (0.10F + 0.40F * rib) * from_left;
                const float rim = v > 0.75F ? share : 0;
                return palette.bullion(own * mix(0.7F, 1.0F, share) + 0.75F * rim);
            },
            {false, false, false, true});
    }
}

} // namespace quiz
