#pragma once

#include <SFML/Graphics/Font.hpp>

#include <map>
#include <tuple>
#include <vector>

namespace quiz {

/// Where very large letters have ink. In software each pixel of a letter's quad has its price,
/// inked or not, and of a large slanted letter's quad more than half is empty: it is painted in
/// strips that are as wide as the ink.
class LargeLetters {
public:
    /// Part of a glyph, in pixels from the upper left corner of its textureRect.
    struct Strip {
        int left = 0;
        int top = 0;
        int right = 0;
        int bottom = 0;
    };
    /// From that size on, in pixels, strips are worth their triangles.
    static constexpr unsigned from_size = 120;

    /// Found at the first call for that letter and kept. With a pixel more on every side, so that
    /// softened edges are not cut off.
    [[nodiscard]] const std::vector<Strip>& strips(const sf::Font& font, const sf::Glyph& glyph,
                                                   char32_t code_point, unsigned size);
    /// All fonts may be others.
    void forget() { kept_.clear(); }

private:
    using Key = std::tuple<const sf::Font*, char32_t, unsigned>;
    std::map<Key, std::vector<Strip>> kept_;
};

} // namespace quiz
