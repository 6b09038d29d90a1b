#include "films/fixtures.h"

#include <algorithm>

namespace quiz {

std::vector<std::filesystem::path> json_files(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    if (!std::filesystem::exists(folder)) return files;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".json") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<std::filesystem::path> fixtures() {
    return json_files(QUIZ_SOURCE_DIR "/tests/films/fixtures");
}

} // namespace quiz
