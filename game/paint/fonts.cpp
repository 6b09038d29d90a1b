#include "paint/fonts.h"

#include "layout/fonts.h"

#include <stdexcept>

namespace quiz {

Fonts::Fonts(const std::vector<std::filesystem::path>& font_folders) {
    for (std::size_t i = 0; i < faces_.size(); ++i) {
        const std::filesystem::path file = font_path(static_cast<Face>(i), font_folders);
        faces_[i] = std::make_unique<sf::Font>();
        if (!faces_[i]->loadFromFile(file.string()))
            throw std::runtime_error("The font " + file.string() + " cannot be read.");
    }
}

} // namespace quiz
