#include "films/fixtures.h"

#include "core/files.h"
#include "films/film_reader.h"
#include "support/catch.h"

#include <cstdlib>
#include <fstream>

using namespace quiz;

namespace {

std::string printed_problems(const std::filesystem::path& path) {
    Problems problems;
    static_cast<void>(read_film(*read_file(path), path.filename().string(), problems));
    std::string text;
    for (const auto& problem : problems) text += to_text(problem) + "\n";
    return text;
}

} // namespace

// To approve a changed message: QUIZ_APPROVE=1 build/dev/tests/films/test_films, then read the
// diff.
TEST_CASE("Each broken film file is told what is wrong with it, word for word", "[films]") {
    for (const auto& path : fixtures()) {
        const std::string printed = printed_problems(path);
        auto approved_path = path;
        approved_path.replace_extension(".txt");
        if (std::getenv("QUIZ_APPROVE") != nullptr && !printed.empty())
            std::ofstream(approved_path, std::ios::binary) << printed;
        CAPTURE(path.filename());
        const bool good = path.filename().string().rfind("good-", 0) == 0;
        CHECK(printed.empty() == good);
        if (!good) CHECK(printed == read_file(approved_path).value_or("not approved yet"));
    }
}

TEST_CASE("The films that come with the game are sound", "[films]") {
    for (const auto& path : json_files(QUIZ_SOURCE_DIR "/questions/films"))
        CHECK(printed_problems(path).empty());
}
