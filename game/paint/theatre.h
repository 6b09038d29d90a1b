#pragma once

#include "paint/raster.h"
#include "paint/scenery.h"
#include "paint/underlay.h"
#include "paint/view.h"

#include <functional>
#include <vector>

namespace quiz {

/// The theatre behind a page, put onto a target. With OpenGL in software it is painted into memory,
/// and a copy of it kept in the target's form: what a page uncovers is put back, and only what
/// moved is painted anew.
class Theatre {
public:
    /// `palette` must outlive the theatre.
    explicit Theatre(const Palette& palette) : scenery_(palette) {}
    [[nodiscard]] Lettering& lettering() { return raster_.lettering(); }
    [[nodiscard]] Scenery& scenery() { return scenery_; }
    [[nodiscard]] const Scenery& scenery() const { return scenery_; }

    /// Whether a copy is kept. False to begin with.
    void set_kept(bool kept) {
        kept_ = kept;
        forget();
    }
    /// The copy is of no use any more.
    void forget() { copy_.forget(); }
    /// It is to look like that from now on. Before parts are put.
    void show(const Backdrop& backdrop, const View& view);
    /// Paints something in that part of the canvas.
    using Over = std::function<void(Brush& brush, const Box& part)>;
    /// Paints or puts a part of it, and over it what is painted by that; null: nothing. Returns the
    /// number of draw calls.
    int put(const Box& part, const View& view, const Over& over);

private:
    /// With OpenGL alone.
    int draw(const Box& part, const View& view, const Over& over) const;
    /// `band(pixels)` for band after band of a part.
    template <typename Take>
    static void in_bands(const sf::IntRect& part, Take take);
    /// In memory: of a band what is stale painted anew, the rest as the copy has it. False where
    /// nothing was.
    bool paint_stale(const sf::IntRect& band, const View& view);

    Scenery scenery_;
    bool kept_ = false;
    Underlay copy_;
    Strip strip_;            ///< On the way to the target.
    bool moves_ = false;     ///< All over, since the copy was last asked for.
    Backdrop shown_;         ///< By the copy.
    std::vector<Box> stale_; ///< Parts of it that are not yet so.
    Raster raster_;
};

} // namespace quiz
