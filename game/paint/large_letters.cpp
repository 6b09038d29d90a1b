#include "paint/large_letters.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr int strip_height = 10;

} // namespace

const std::vector<LargeLetters::Strip>& LargeLetters::strips(const sf::Font& font,
                                                             const sf::Glyph& glyph,
                                                             char32_t code_point, unsigned size) {
    const auto [found, is_new] = kept_.try_emplace({&font, code_point, size});
    std::vector<Strip>& strips = found->second;
    if (!is_new) return strips;
    const sf::IntRect& rect = glyph.textureRect;
    sf::Image ink;
    ink.create(static_cast<unsigned>(rect.width), static_cast<unsigned>(rect.height));
    ink.copy(font.getTexture(size).copyToImage(), 0, 0, rect);
    for (int top = 0; top < rect.height; top += strip_height) {
        const int bottom = std::min(top + strip_height, rect.height);
        int left = rect.width;
        int right = 0;
        // A neighbouring row's softness reaches over.
        for (int y = std::max(top - 1, 0); y < std::min(bottom + 1, rect.height); ++y)
            for (int x = 0; x < rect.width; ++x)
                if (ink.getPixel(static_cast<unsigned>(x), static_cast<unsigned>(y)).a > 0) {
                    left = std::min(left, x);
                    right = std::max(right, x + 1);
                }
        if (left >= right) continue;
        strips.push_back({left - 1, top == 0 ? -1 : top, right + 1,
                          bottom == rect.height ? bottom + 1 : bottom});
    }
    return strips;
}

} // namespace quiz
