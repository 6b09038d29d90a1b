#pragma once

#include "layout/fonts.h"
#include "paint/fonts.h"
#include "paint/palette.h"
#include "paint/pictures.h"

#include <filesystem>

namespace quiz {

/// What painting needs from the installation in `data`: the fonts, the drawings, the
/// colours. Throws
/// std::runtime_error where one is missing or broken.
struct Paintbox {
    Paintbox(const std::filesystem::path& data, const Theme& theme)
        : fonts(font_folders(data)), pictures(data / "assets"), palette(theme) {}

    Fonts fonts;
    Pictures pictures;
    Palette palette;
};

} // namespace quiz
