#pragma once

#include "layout/canvas.h"
#include "paint/brush.h"
#include "paint/mesh.h"
#include "paint/palette.h"

#include <cstddef>
#include <vector>

namespace quiz {

/// How finely the theatre is drawn. Simple is for OpenGL in software, where every triangle and
/// every blended pixel has its price: fewer of both, and nothing that moves by itself.
enum class Pass { Simple, Full };

/// The theatre around every page, all of coloured triangles. Its geometry is built once for a size
/// and kept; only the parts that move (curtain, spot, lamps) are built anew, and only when they
/// have moved.
class Scenery {
public:
    /// `palette` must outlive the scenery.
    explicit Scenery(const Palette& palette) : palette_(palette) {}

    /// `pixel`: the width of a physical pixel in canvas units.
    void set_pixel(float pixel);
    void set_pass(Pass pass);
    [[nodiscard]] Pass pass() const { return pass_; }
    /// Seconds of ambient motion so far: the folds breathe and the dust drifts with it, in the full
    /// pass only.
    void set_ambient(float seconds) { ambient_ = seconds; }
    /// Builds anew what has moved. Before the drawing.
    void build(const Backdrop& backdrop);
    /// What shows between the halves of the curtain as built.
    [[nodiscard]] Box gap() const;
    /// The stage as built: what shows between the halves of the curtain. As the other, only what
    /// reaches into that part of the canvas.
    void paint_stage(Brush& brush, const Box& part) const;
    /// Curtain, valance and lamps, over it.
    void paint_house(Brush& brush, const Box& part) const;
    [[nodiscard]] std::size_t triangles() const;

private:
    const Palette& palette_;
    Pass pass_ = Pass::Full;
    float ambient_ = 0;
    float built_ambient_ = 0;
    Backdrop built_;
    bool stale_ = true;
    Mesh cloth_; ///< The painted cloth at the back, with the spot's beam on it.
    Mesh floor_;
    Mesh dust_; ///< In the beam.
    Mesh curtains_;
    Mesh trimmings_; ///< The curtains' fringes, cords and tassels.
    Mesh edges_;     ///< The curtains' soft edges.
    Box trimmed_;    ///< Where the trimmings are.
    Mesh valance_;   ///< Opaque.
    Mesh braid_;     ///< And its soft parts.
    Mesh lamps_;
    Mesh lamp_light_;
    Mesh dimmer_;
};

/// Above, nothing but the valance is to be seen, which never changes but in the dark.
inline constexpr float valance_hides = 36;
/// The valance, its fringe and its shadow end above.
inline constexpr float valance_bottom = 150;
/// The lowest part of the canvas, the only one that footlights reach.
inline constexpr float footlights_top = 880;

/// Adds the boxes in which two pictures of the theatre differ; without what flies about in it and
/// what lies over all. None overlap if none did.
void add_difference(std::vector<Box>& boxes, const Backdrop& a, const Backdrop& b);

// The parts, each into a mesh of its own. Shares run from 0 to 1, `ambient` in seconds.
void build_cloth(Mesh& mesh, const Palette& palette, const Backdrop& backdrop);
void build_floor(Mesh& mesh, const Palette& palette, const Backdrop& backdrop);
void build_dust(Mesh& mesh, const Palette& palette, const Backdrop& backdrop, float ambient,
                Pass pass);
/// `curtains` is opaque, `edges` and `trimmings` go over it. As far as it is closed the spot shines
/// on it.
void build_curtains(Mesh& curtains, Mesh& edges, Mesh& trimmings, const Palette& palette,
                    const Backdrop& backdrop, float ambient, Pass pass);
/// What shows between the curtain's halves when it is that far open.
[[nodiscard]] Box curtain_gap(float open);
/// Where no curtain hangs at any height when it is that far open, its tassels neither.
[[nodiscard]] Box curtain_free(float open);
/// `cloth` is opaque, `braid` goes over it.
void build_valance(Mesh& cloth, Mesh& braid, const Palette& palette, Pass pass);
void build_lamps(Mesh& mesh, const Palette& palette, float brightness);
void build_lamp_light(Mesh& mesh, const Palette& palette, float brightness, Pass pass);

} // namespace quiz
