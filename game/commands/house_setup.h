#pragma once

#include "commands/commands.h"
#include "house/house.h"

#include <filesystem>
#include <string>

namespace quiz {

/// The player's own files, by their names in this player's folders.
[[nodiscard]] std::filesystem::path own_questions_folder(const UserFolders& folders);
[[nodiscard]] std::filesystem::path memory_path(const UserFolders& folders);
[[nodiscard]] std::filesystem::path scores_path(const UserFolders& folders);

/// Where the words of the interface lie.
[[nodiscard]] StringsFolders strings_folders(const Invocation& invocation);
/// The words in the language of `--language`, else English.
[[nodiscard]] Strings strings_of(const Invocation& invocation);

/// A house in the real world: installed data, this player's folders, the system's clock, a seed
/// from the system's chance. Throws when the installation is broken.
[[nodiscard]] HouseSetup house_setup(const Invocation& invocation);

/// Now, in UTC: "2026-11-23T19:30:00Z".
[[nodiscard]] std::string utc_now();

} // namespace quiz
