#pragma once

#include "layout/geometry.h"
#include "paint/letterbox.h"

#include <SFML/Graphics/RenderTarget.hpp>
#include <SFML/Graphics/Transform.hpp>

namespace quiz {

/// Where on a target the canvas lies.
class View {
public:
    void fit(sf::RenderTarget& target, const Letterbox& box);
    [[nodiscard]] sf::RenderTarget& target() const { return *target_; }
    [[nodiscard]] const Letterbox& box() const { return box_; }
    /// Canvas units to pixels from the canvas's corner.
    [[nodiscard]] const sf::Transform& transform() const { return transform_; }
    /// A part of the canvas in pixels of the target, whole ones.
    [[nodiscard]] sf::IntRect in_pixels(const Box& part) const;
    /// Looks at the canvas. What would reach out of it is cut off.
    void look() const;
    /// From now on only that part is painted on. Cut by pixels: shapes that were cut themselves
    /// would come out a little different along their edges.
    void cut(const Box& part) const;
    /// On those of its pixels alone that are the other's as well.
    void cut(const Box& part, const Box& other) const;

private:
    void cut_to(const sf::IntRect& pixels) const;

    sf::RenderTarget* target_ = nullptr;
    sf::Vector2u size_;
    Letterbox box_;
    sf::Transform transform_;
};

} // namespace quiz
