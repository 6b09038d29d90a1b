#include "core/paths.h"

#include <cstdlib>
#include <stdexcept>

namespace quiz {

namespace fs = std::filesystem;

Environment process_environment() {
    return [](const std::string& name) -> std::optional<std::string> {
        const char* value = std::getenv(name.c_str());
        return value == nullptr ? std::nullopt : std::optional<std::string>(value);
    };
}

UserFolders user_folders(const Environment& environment) {
    const fs::path home = environment("HOME").value_or("/");
    const auto base = [&](const char* variable, const char* otherwise) {
        const auto given = environment(variable);
        const fs::path folder = given.value_or("");
        return (folder.is_absolute() ? folder : home / otherwise) / "red-shoes";
    };
    return {base("XDG_DATA_HOME", ".local/share"), base("XDG_CONFIG_HOME", ".config"),
            base("XDG_STATE_HOME", ".local/state")};
}

namespace {

bool holds_data(const fs::path& folder) {
    std::error_code ignored;
    return fs::is_directory(folder / "assets", ignored) &&
           fs::is_directory(folder / "questions", ignored);
}

} // namespace

fs::path data_folder(const std::optional<fs::path>& chosen) {
    if (chosen) {
        if (holds_data(*chosen)) return *chosen;
        throw std::runtime_error("The folder given with --data, " + chosen->string() +
                                 ", does not hold the folders assets and questions.");
    }
    std::error_code failed;
    const fs::path program = fs::read_symlink("/proc/self/exe", failed);
    if (!failed) {
        // A build-tree binary is <source>/build/<preset>/red-shoes or deeper; an installed one
        // <prefix>/bin/red-shoes.
        fs::path folder = program.parent_path();
        for (int up = 0; up < 5 && folder.has_relative_path(); ++up, folder = folder.parent_path())
            if (holds_data(folder) && fs::exists(folder / "CMakePresets.json", failed))
                return folder;
        fs::path installed = program.parent_path().parent_path() / "share" / "red-shoes";
        if (holds_data(installed)) return installed;
    }
    throw std::runtime_error("The game's data (folders assets and questions) was not found beside "
                             "the program. Install it again, or name the folder with --data.");
}

} // namespace quiz
