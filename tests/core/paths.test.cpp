#include "core/paths.h"

#include "support/catch.h"
#include "support/temporary_folder.h"

#include <map>

using namespace quiz;
using quiz::test::TemporaryFolder;

namespace {

Environment environment_of(std::map<std::string, std::string> values) {
    return [values = std::move(values)](const std::string& name) -> std::optional<std::string> {
        const auto found = values.find(name);
        return found == values.end() ? std::nullopt : std::optional(found->second);
    };
}

} // namespace

TEST_CASE("A player's files lie where the XDG variables say", "[core]") {
    const auto folders = user_folders(environment_of({{"HOME", "/home/vicky"},
                                                      {"XDG_DATA_HOME", "/data"},
                                                      {"XDG_CONFIG_HOME", "/config"},
                                                      {"XDG_STATE_HOME", "/state"}}));
    CHECK(folders.data == "/data/red-shoes");
    CHECK(folders.config == "/config/red-shoes");
    CHECK(folders.state == "/state/red-shoes");
}

TEST_CASE("Unset, empty and relative XDG variables give the usual folders", "[core]") {
    for (const auto& values : {std::map<std::string, std::string>{{"HOME", "/home/vicky"}},
                               {{"HOME", "/home/vicky"},
                                {"XDG_DATA_HOME", ""},
                                {"XDG_CONFIG_HOME", ""},
                                {"XDG_STATE_HOME", ""}},
                               {{"HOME", "/home/vicky"},
                                {"XDG_DATA_HOME", "data"},
                                {"XDG_CONFIG_HOME", "./config"},
                                {"XDG_STATE_HOME", "~"}}}) {
        const auto folders = user_folders(environment_of(values));
        CHECK(folders.data == "/home/vicky/.local/share/red-shoes");
        CHECK(folders.config == "/home/vicky/.config/red-shoes");
        CHECK(folders.state == "/home/vicky/.local/state/red-shoes");
    }
    CHECK(user_folders(environment_of({})).data == "/.local/share/red-shoes");
}

TEST_CASE("The data folder is the chosen one, if it holds the data", "[core]") {
    const TemporaryFolder folder;
    CHECK_THROWS_WITH(data_folder(folder.path()), Catch::Contains("--data"));
    std::filesystem::create_directory(folder / "assets");
    CHECK_THROWS(data_folder(folder.path()));
    std::filesystem::create_directory(folder / "questions");
    CHECK(data_folder(folder.path()) == folder.path());
}

TEST_CASE("A program of the build tree finds the source tree", "[core]") {
    CHECK(std::filesystem::equivalent(data_folder(std::nullopt), QUIZ_SOURCE_DIR));
}
