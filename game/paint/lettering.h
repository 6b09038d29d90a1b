#pragma once

#include <SFML/Graphics/Rect.hpp>
#include <SFML/Graphics/Texture.hpp>

#include <cstdint>
#include <map>
#include <set>
#include <tuple>
#include <vector>

namespace quiz {

/// How much ink the letters in a font's texture have, in the processor's own memory: for painting
/// there.
class Lettering {
public:
    struct Sheet {
        int width = 0;
        int height = 0;
        std::vector<std::uint8_t> ink; ///< Row by row from the top.
    };
    /// The letter that lies there in a font's texture is to be painted. The texture must outlive
    /// this, or what forget() ends: it grows with every new letter, and is copied anew when one is
    /// to be painted.
    void note(const sf::Texture& texture, const sf::IntRect& place);
    /// All textures may be gone.
    void forget() {
        copies_.clear();
        known_.clear();
    }
    /// REQUIRES: each letter to be painted was noted.
    [[nodiscard]] const Sheet& sheet(const sf::Texture& texture);

private:
    struct Copy {
        Sheet sheet;
        int rows = 0; ///< Down to the lowest letter, and one below it.
        bool stale = true;
    };
    std::map<const sf::Texture*, Copy> copies_;
    std::set<std::tuple<const sf::Texture*, int, int>> known_; ///< Letters, by their corners.
};

} // namespace quiz
