#pragma once

#include "layout/text_line.h"

#include <filesystem>
#include <vector>

namespace quiz {

/// Where fonts are looked for, in this order: `assets/fonts` beside the program, then in
/// `data_folder`, then the system's folders.
[[nodiscard]] std::vector<std::filesystem::path>
font_folders(const std::filesystem::path& data_folder);

/// The file of a face, in the first folder that has it. None has it: a broken installation, throws
/// std::runtime_error with one sentence that names the file and its Debian package.
[[nodiscard]] std::filesystem::path font_path(Face face,
                                              const std::vector<std::filesystem::path>& folders);

/// The face whose glyphs stand in where `face` has none; Face::Reading stands in for itself.
[[nodiscard]] Face fallback_face(Face face);

} // namespace quiz
