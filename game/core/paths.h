#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace quiz {

/// Looks an environment variable up; nothing when unset. Passed in, so that tests choose.
using Environment = std::function<std::optional<std::string>(const std::string&)>;

[[nodiscard]] Environment process_environment();

/// Where this player's files live: the XDG base directories with their defaults. A relative XDG
/// path is ignored, as the specification asks.
struct UserFolders {
    std::filesystem::path data;   ///< Scores, memory, own questions.
    std::filesystem::path config; ///< Settings, own bindings.
    std::filesystem::path state;  ///< Log, recorded matches.
};
[[nodiscard]] UserFolders user_folders(const Environment& environment);

/// The folder that holds `assets` and `questions`: `chosen` (--data) if given, else the source tree
/// of a build-tree binary, else `<prefix>/share/red-shoes` of the running program. Throws
/// std::runtime_error with one clear sentence when neither is there.
[[nodiscard]] std::filesystem::path data_folder(const std::optional<std::filesystem::path>& chosen);

} // namespace quiz
