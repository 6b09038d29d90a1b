#pragma once

#include "house/house.h"

#include <tl/expected.hpp>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace quiz {

struct ShotOptions {
    std::filesystem::path data; ///< Folder with `assets`.
    int width = 1920;
    int height = 1080;
    std::string language = "en";
    std::optional<std::string> screen; ///< Only this one.
};

/// Draws every sample page into `folder` (made if need be) as `NAME.png`, each file whole or not at
/// all, and returns the files. The house must be one of which nothing is kept. REQUIRES:
/// !display_problem(). The error is one sentence: no page of that name, a folder that cannot be
/// written.
[[nodiscard]] tl::expected<std::vector<std::filesystem::path>, std::string>
write_shots(House& house, const std::filesystem::path& folder, const ShotOptions& options);

} // namespace quiz
