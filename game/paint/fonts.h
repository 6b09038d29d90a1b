#pragma once

#include "layout/text_measure.h"

#include <SFML/Graphics/Font.hpp>

#include <array>
#include <filesystem>
#include <memory>
#include <vector>

namespace quiz {

/// The fonts as the painter uses them: the same files that the text was measured with.
class Fonts {
public:
    /// Throws std::runtime_error with one clear sentence when a font is missing or cannot be read.
    explicit Fonts(const std::vector<std::filesystem::path>& font_folders);

    [[nodiscard]] const sf::Font& face(Face face) const {
        return *faces_[static_cast<std::size_t>(face)];
    }

private:
    std::array<std::unique_ptr<sf::Font>, face_count> faces_;
};

} // namespace quiz
