#include "core/files.h"
#include "support/catch.h"

#include <filesystem>
#include <set>
#include <string>
#include <string_view>

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

TEST_CASE("Pages and paint take their colours from the theme, none has one of its own", "[app]") {
    constexpr std::string_view digits = "0123456789";
    for (const char* folder : {"paint", "screens", "layout"}) {
        for (const auto& entry :
             fs::directory_iterator(fs::path(QUIZ_SOURCE_DIR "/game") / folder)) {
            if (!is_source(entry.path())) continue;
            INFO(entry.path().string());
            const auto text = read_file(entry.path());
            REQUIRE(text);
            const std::string_view start = "Colour{";
            for (auto at = text->find(start); at != std::string::npos;
                 at = text->find(start, at + 1))
                CHECK(digits.find((*text)[at + start.size()]) == std::string_view::npos);
        }
    }
}
