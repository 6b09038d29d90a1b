#pragma once

#include "layout/text_line.h"

#include <SFML/Graphics/Font.hpp>

#include <array>
#include <filesystem>
#include <memory>

namespace quiz {

/// The font files as the painter uses them. The same files that the text was measured with.
class Fonts {
public:
    /// One file for each Face, in its order. Throws std::runtime_error with one clear sentence when
    /// one of them cannot be read.
    explicit Fonts(const std::array<std::filesystem::path, face_count>& files);

    [[nodiscard]] const sf::Font& face(Face face) const {
        return *faces_[static_cast<std::size_t>(face)];
    }

private:
    std::array<std::unique_ptr<sf::Font>, face_count> faces_;
};

} // namespace quiz
