#pragma once

#include "layout/text_measure.h"

#include <SFML/Graphics/Font.hpp>

#include <array>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <utility>
#include <vector>

namespace quiz {

/// The fonts as the painter uses them: the same files that the text was measured with.
class Fonts {
public:
    /// Throws std::runtime_error with one clear sentence when a font is missing or cannot be read.
    explicit Fonts(const std::vector<std::filesystem::path>& font_folders);

    /// The face to be used in that size alone, in pixels: its letters are kept until they are
    /// forgotten.
    [[nodiscard]] const sf::Font& at(Face face, unsigned size) const;
    /// Forgets the letters of sizes that are not in use once there are many of them: each has a
    /// texture of its own, and a text is set in whatever size fits it.
    void trim(const std::function<bool(const sf::Texture&)>& in_use) const;
    /// Another number whenever letters were forgotten: who keeps any must do so, too.
    [[nodiscard]] int edition() const { return edition_; }

private:
    std::array<sf::Font, face_count> faces_; ///< Without letters; copies share the opened file.
    mutable std::map<std::pair<Face, unsigned>, sf::Font> sized_;
    mutable std::size_t most_ = many;
    mutable int edition_ = 0;

    static constexpr std::size_t many = 32;
};

} // namespace quiz
