#include "paint/fonts.h"

#include "layout/fonts.h"

#include <stdexcept>

namespace quiz {

Fonts::Fonts(const std::vector<std::filesystem::path>& font_folders, const TextMeasure& measure)
    : measure_(measure) {
    for (std::size_t i = 0; i < faces_.size(); ++i) {
        const std::filesystem::path file = font_path(static_cast<Face>(i), font_folders);
        faces_[i] = std::make_unique<sf::Font>();
        if (!faces_[i]->loadFromFile(file.string()))
            throw std::runtime_error("The font " + file.string() + " cannot be read.");
    }
}

Face Fonts::face_for(Face face, char32_t code_point) const {
    // The letters of the house's own language are in every face.
    if (code_point < 0x80 || measure_.has(face, code_point)) return face;
    const Face other = fallback_face(face);
    return measure_.has(other, code_point) ? other : face;
}

} // namespace quiz
