#include "core/files.h"
#include "support/catch.h"

#include <filesystem>
#include <set>
#include <string>

using namespace quiz;
namespace fs = std::filesystem;

namespace {

bool is_source(const fs::path& path) {
    return path.extension() == ".h" || path.extension() == ".cpp";
}

} // namespace

TEST_CASE("SFML is included in paint, sound and app alone", "[app]") {
    const fs::path game = QUIZ_SOURCE_DIR "/game";
    const std::set<std::string> may{"paint", "sound", "app"};
    int looked_at = 0;
    for (const auto& entry : fs::recursive_directory_iterator(game)) {
        if (!entry.is_regular_file() || !is_source(entry.path())) continue;
        ++looked_at;
        const std::string folder = fs::relative(entry.path(), game).begin()->string();
        if (may.count(folder) > 0) continue;
        INFO(entry.path().string());
        const auto text = read_file(entry.path());
        REQUIRE(text);
        CHECK(text->find("SFML/") == std::string::npos);
        CHECK(text->find("sf::") == std::string::npos);
    }
    CHECK(looked_at > 50);
}
