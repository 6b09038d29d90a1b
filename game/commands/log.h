#pragma once

#include <filesystem>

namespace quiz {

/// The one place where the log is set up: `red-shoes.log` in the folder, at most three files of one
/// mebibyte. Afterwards spdlog's plain functions (spdlog::info ...) write there. Where the folder
/// cannot be written there is no log; nothing is said and nothing goes to the terminal.
void start_log(const std::filesystem::path& state_folder);

} // namespace quiz
