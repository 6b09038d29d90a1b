#pragma once

#include <filesystem>
#include <vector>

namespace quiz {

/// The *.json files of a folder, in order; none when it is missing.
[[nodiscard]] std::vector<std::filesystem::path> json_files(const std::filesystem::path& folder);

/// Film files good and bad. The printed problems of a bad one stand beside it in a .txt file.
[[nodiscard]] std::vector<std::filesystem::path> fixtures();

} // namespace quiz
