#include "paint/fonts.h"

#include <stdexcept>

namespace quiz {

Fonts::Fonts(const std::array<std::filesystem::path, face_count>& files) {
    for (std::size_t i = 0; i < files.size(); ++i) {
        faces_[i] = std::make_unique<sf::Font>();
        if (!faces_[i]->loadFromFile(files[i].string()))
            throw std::runtime_error("the font file " + files[i].string() + " cannot be read");
    }
}

} // namespace quiz
