#include "core/files.h"

#include "support/catch.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <chrono>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

using namespace quiz;
using quiz::test::get;
using quiz::test::put;
using quiz::test::TemporaryFolder;

namespace {

constexpr WriteStep all_steps[] = {
    WriteStep::MakeFolder,   WriteStep::CreateTemporary, WriteStep::WriteBytes, WriteStep::SyncFile,
    WriteStep::KeepPrevious, WriteStep::Rename,          WriteStep::SyncFolder};

constexpr std::chrono::milliseconds no_wait{0};

std::size_t files_in(const std::filesystem::path& folder) {
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder),
                                                  std::filesystem::directory_iterator()));
}

} // namespace

TEST_CASE("A file is read whole, whatever bytes it holds", "[core]") {
    const TemporaryFolder folder;
    std::string bytes;
    for (int i = 0; i < 300000; ++i) bytes += static_cast<char>(i % 256);
    put(folder / "bytes", bytes);
    put(folder / "empty", "");
    CHECK(read_file(folder / "bytes") == bytes);
    CHECK(read_file(folder / "empty") == "");
}

TEST_CASE("What cannot be read gives one sentence with the reason", "[core]") {
    const TemporaryFolder folder;
    const auto missing = read_file(folder / "missing");
    REQUIRE_FALSE(missing);
    CHECK(missing.error() ==
          "Opening " + (folder / "missing").string() + " failed: No such file or directory.");
    const auto is_folder = read_file(folder.path());
    REQUIRE_FALSE(is_folder);
    CHECK(is_folder.error() == folder.path().string() + " is a folder, not a file.");
}

TEST_CASE("A pipe, a device and an endless file are refused at once", "[core]") {
    const TemporaryFolder folder;
    REQUIRE(::mkfifo((folder / "pipe.json").c_str(), 0600) == 0);
    std::filesystem::create_symlink("/dev/zero", folder / "zero.json");
    for (const char* name : {"pipe.json", "zero.json"}) {
        const auto read = read_file(folder / name);
        REQUIRE_FALSE(read);
        CHECK(read.error() == (folder / name).string() + " is a pipe or a device, not a file.");
    }
    put(folder / "large.json", "");
    std::filesystem::resize_file(folder / "large.json",
                                 largest_file + 1); // it has no bytes on disk
    const auto large = read_file(folder / "large.json");
    REQUIRE_FALSE(large);
    CHECK(large.error().find("larger than 64 MB") != std::string::npos);
}

TEST_CASE("A write makes the folders and leaves nothing else behind", "[core]") {
    const TemporaryFolder folder;
    REQUIRE(write_file(folder / "a/b/file", "one"));
    CHECK(get(folder / "a/b/file") == "one");
    REQUIRE(write_file(folder / "a/b/file", "two"));
    CHECK(get(folder / "a/b/file") == "two");
    CHECK(files_in(folder / "a/b") == 1);
}

TEST_CASE("A write takes its steps in order", "[core]") {
    const TemporaryFolder folder;
    put(folder / "file", "old");
    std::vector<WriteStep> steps;
    REQUIRE(write_file(folder / "file", "new", folder / "kept", [&](WriteStep step) {
        steps.push_back(step);
        return true;
    }));
    CHECK(std::equal(steps.begin(), steps.end(), std::begin(all_steps), std::end(all_steps)));
    CHECK(get(folder / "file") == "new");
    CHECK(get(folder / "kept") == "old");
}

TEST_CASE("A write that fails at any step leaves the old file or the new one, whole", "[core]") {
    for (const auto failing : all_steps) {
        for (const bool existed : {true, false}) {
            INFO(static_cast<int>(failing) << (existed ? " over a file" : " for the first time"));
            if (failing == WriteStep::KeepPrevious && !existed) continue; // nothing to keep
            const TemporaryFolder folder;
            if (existed) put(folder / "file", "old");
            if (existed) put(folder / "kept", "older");
            const auto written = write_file(folder / "file", "new and longer", folder / "kept",
                                            [&](WriteStep step) { return step != failing; });
            REQUIRE_FALSE(written);
            CHECK(written.error().find("No space left on device") != std::string::npos);
            const bool done = failing == WriteStep::SyncFolder;
            CHECK(get(folder / "file") == (done ? "new and longer" : existed ? "old" : ""));
            if (existed) {
                const auto kept = get(folder / "kept");
                CHECK((kept == "older" || kept == "old"));
                CHECK(files_in(folder.path()) == 2);
            } else {
                CHECK(files_in(folder.path()) == (done ? 1 : 0));
            }
        }
    }
}

TEST_CASE("A link laid in the temporary file's place is not followed", "[core]") {
    const TemporaryFolder folder;
    put(folder / "precious", "precious");
    std::filesystem::create_symlink(folder / "precious", (folder / "file").string() + ".new." +
                                                             std::to_string(::getpid()));
    REQUIRE(write_file(folder / "file", "new"));
    CHECK(get(folder / "precious") == "precious");
    CHECK(get(folder / "file") == "new");
}

TEST_CASE("A lock is free again after its holder", "[core]") {
    const TemporaryFolder folder;
    {
        const auto first = FileLock::acquire(folder / "deep/lock", no_wait);
        REQUIRE(first);
    }
    CHECK(FileLock::acquire(folder / "deep/lock", no_wait));
}

TEST_CASE("A lock handed on is still held, once", "[core]") {
    const TemporaryFolder folder;
    auto first = FileLock::acquire(folder / "lock", no_wait);
    REQUIRE(first);
    { const FileLock second = std::move(*first); }
    CHECK(FileLock::acquire(folder / "lock", no_wait));
}

TEST_CASE("A lock that another holds is refused", "[core]") {
    const TemporaryFolder folder;
    const auto first = FileLock::acquire(folder / "lock", no_wait);
    REQUIRE(first);
    CHECK_FALSE(FileLock::acquire(folder / "lock", no_wait));
}

TEST_CASE("A lock that cannot be made gives the reason", "[core]") {
    const TemporaryFolder folder;
    put(folder / "file", "");
    const auto lock = FileLock::acquire(folder / "file/lock", no_wait);
    REQUIRE_FALSE(lock);
    CHECK(lock.error().find("Not a directory") != std::string::npos);
}
