#include "house/recordings.h"

#include "support/catch.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <vector>

using namespace quiz;
using quiz::test::get;
using quiz::test::put;
using quiz::test::TemporaryFolder;

namespace {

Recording recording_of(std::uint64_t seed) {
    Recording made;
    made.seed = seed;
    return made;
}

std::vector<std::string> names_in(const std::filesystem::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

TEST_CASE("A match is recorded once, under its date and seed, and two never share a name",
          "[house]") {
    const TemporaryFolder folder;
    Recording longer = recording_of(7);
    longer.length = Milliseconds{5};
    CHECK_FALSE(keep_recording(folder / "m", recording_of(7), "2026-11-23T19:30:00Z"));
    CHECK_FALSE(keep_recording(folder / "m", longer, "2026-11-23T19:30:00Z"));
    CHECK_FALSE(keep_recording(folder / "m", recording_of(7), "2026-11-23T19:30:00Z"));
    CHECK_FALSE(keep_recording(folder / "m", longer, "2026-11-23T19:30:00Z"));
    CHECK_FALSE(keep_recording(folder / "m", recording_of(8), "2026-11-23T19:30:00Z"));
    CHECK(names_in(folder / "m") == std::vector<std::string>{"2026-11-23T193000Z-7-2.match",
                                                             "2026-11-23T193000Z-7.match",
                                                             "2026-11-23T193000Z-8.match"});
    CHECK(get(folder / "m/2026-11-23T193000Z-7.match") == to_text(recording_of(7)));
}

TEST_CASE("The newest fifty are kept, and nobody else's file is touched", "[house]") {
    const TemporaryFolder folder;
    const char* others[] = {"2026-01-01T000000Z-1.match.txt", "best.match", "notes.txt",
                            "2026-01-01T000000Z-final.match", "2026-01-01.match"};
    for (const char* other : others) put(folder / other, "mine");
    for (int day = 10; day < 30; ++day)
        for (int hour = 10; hour < 13; ++hour)
            CHECK_FALSE(keep_recording(folder.path(), recording_of(5),
                                       "2026-11-" + std::to_string(day) + "T" +
                                           std::to_string(hour) + ":00:00Z"));
    const auto names = names_in(folder.path());
    CHECK(names.size() == recordings_most + std::size(others));
    for (const char* other : others)
        CHECK(std::find(names.begin(), names.end(), other) != names.end());
    CHECK(std::find(names.begin(), names.end(), "2026-11-10T100000Z-5.match") == names.end());
    CHECK(std::find(names.begin(), names.end(), "2026-11-29T120000Z-5.match") != names.end());
}

TEST_CASE("A folder that cannot be written gives the reason", "[house]") {
    const TemporaryFolder folder;
    put(folder / "file", "");
    const auto trouble = keep_recording(folder / "file", recording_of(1), "2026-11-23T19:30:00Z");
    REQUIRE(trouble);
    CHECK(trouble->find("file") != std::string::npos);
}
