#pragma once

#include "layout/canvas.h"
#include "paint/brush.h"
#include "paint/mesh.h"
#include "paint/palette.h"
#include "paint/pictures.h"

#include <SFML/Graphics/RenderTarget.hpp>

#include <vector>

namespace quiz {

/// What flies about the theatre for a moment: roses that are thrown on the stage, petals that rain
/// at both sides, the newspaper that whirls and dances. Each is a function of its share of the
/// Backdrop alone.
class Effects {
public:
    Effects(const Pictures& pictures, const Palette& palette)
        : pictures_(pictures), palette_(palette) {}

    void set_pixel(float pixel);
    /// Those thrown from one side; on the stage, under the page.
    void paint_roses(Brush& brush, float share, bool left);
    /// Makes ready what flies over the page.
    void build_front(const Backdrop& backdrop);
    /// The boxes, in canvas units, that it covers.
    [[nodiscard]] const std::vector<Box>& covered() const { return covered_; }
    /// Returns the number of draw calls.
    int draw_front(sf::RenderTarget& target, const sf::Transform& transform) const;
    /// Paints the pictures that will be needed, so that no frame waits for them.
    void prepare() const;

private:
    void build_newspaper(float share);
    [[nodiscard]] const sf::Texture& texture(Picture picture, float height) const;

    const Pictures& pictures_;
    const Palette& palette_;
    Mesh rose_;
    Mesh front_;
    std::vector<sf::Vertex> paper_; ///< A strip; empty when the newspaper is not there.
    const sf::Texture* paper_texture_ = nullptr;
    std::vector<Box> covered_;
};

/// What the roses thrown from one side cover when they have flown that far; empty before.
[[nodiscard]] Box roses_box(float share, bool left);

/// Petals that have fallen by that share, 0 to 1. Adds the boxes that they cover.
void build_petals(Mesh& mesh, std::vector<Box>& covered, const Palette& palette, float share);

} // namespace quiz
