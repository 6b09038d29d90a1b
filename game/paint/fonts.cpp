#include "paint/fonts.h"

#include "layout/fonts.h"

#include <stdexcept>

namespace quiz {

Fonts::Fonts(const std::vector<std::filesystem::path>& font_folders) {
    for (std::size_t i = 0; i < faces_.size(); ++i) {
        const std::filesystem::path file = font_path(static_cast<Face>(i), font_folders);
        if (!faces_[i].loadFromFile(file.string()))
            throw std::runtime_error("The font " + file.string() + " cannot be read.");
    }
}

const sf::Font& Fonts::at(Face face, unsigned size) const {
    const auto found = sized_.find({face, size});
    if (found != sized_.end()) return found->second;
    return sized_.emplace(std::pair(face, size), faces_[static_cast<std::size_t>(face)])
        .first->second;
}

void Fonts::trim(const std::function<bool(const sf::Texture&)>& in_use) const {
    if (sized_.size() <= most_) return;
    const std::size_t forgotten = std::erase_if(sized_, [&](const auto& sized) {
        return !in_use(sized.second.getTexture(sized.first.second));
    });
    if (forgotten > 0) ++edition_;
    most_ = sized_.size() + many; // those in use may be many by themselves
}

} // namespace quiz
