#pragma once

#include "layout/fonts.h"
#include "paint/fonts.h"
#include "paint/pictures.h"

#include <filesystem>

namespace quiz {

/// What painting needs from the installation in `data`: the fonts and the drawings. Throws
/// std::runtime_error where one is missing or broken.
struct Paintbox {
    Paintbox(const std::filesystem::path& data, const TextMeasure& measure)
        : fonts(font_folders(data), measure), pictures(data / "assets") {}

    Fonts fonts;
    Pictures pictures;
};

} // namespace quiz
