#include "core/append_file.h"

#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace quiz;
using quiz::test::get;
using quiz::test::put;
using quiz::test::TemporaryFolder;
using Safety = AppendFile::Safety;

TEST_CASE("What is appended stands behind what was there", "[core]") {
    const TemporaryFolder folder;
    put(folder / "file", "one\n");
    auto file = AppendFile::open(folder / "file");
    REQUIRE(file);
    REQUIRE(file->append("two\n", Safety::Program));
    REQUIRE(file->append("", Safety::Power));
    REQUIRE(file->append("three\n", Safety::Power));
    CHECK(get(folder / "file") == "one\ntwo\nthree\n");
}

TEST_CASE("A file that is not there is not made, and says why", "[core]") {
    const TemporaryFolder folder;
    const auto file = AppendFile::open(folder / "file");
    REQUIRE_FALSE(file);
    CHECK(file.error().find("No such file") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(folder / "file"));
    CHECK_FALSE(AppendFile::open(folder.path()));
}

TEST_CASE("A file is held by one at a time, and let go with its holder", "[core]") {
    const TemporaryFolder folder;
    put(folder / "file", "");
    {
        auto first = AppendFile::open(folder / "file");
        REQUIRE(first);
        const auto second = AppendFile::open(folder / "file");
        REQUIRE_FALSE(second);
        CHECK(second.error().find("in use") != std::string::npos);
        const AppendFile moved = std::move(*first);
        CHECK_FALSE(AppendFile::open(folder / "file"));
    }
    CHECK(AppendFile::open(folder / "file"));
}

TEST_CASE("A piece that finds no room is taken back whole", "[core]") {
    const TemporaryFolder folder;
    put(folder / "file", "one\n");
    bool full = true;
    auto file = AppendFile::open(
        folder / "file", [&](WriteStep step) { return !full || step != WriteStep::WriteBytes; });
    REQUIRE(file);
    const auto failed = file->append("two and more\n", Safety::Power);
    REQUIRE_FALSE(failed);
    CHECK(failed.error().find("No space left") != std::string::npos);
    CHECK(get(folder / "file") == "one\n");
    full = false;
    REQUIRE(file->append("two\n", Safety::Power));
    CHECK(get(folder / "file") == "one\ntwo\n");
}
