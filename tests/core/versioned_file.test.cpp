#include "core/versioned_file.h"

#include "support/catch.h"
#include "support/spoken.h"
#include "support/temporary_folder.h"

using namespace quiz;
using quiz::test::get;
using quiz::test::put;
using quiz::test::TemporaryFolder;

namespace {

/// A file whose only content is one whole number.
struct NumberFile {
    explicit NumberFile(const std::filesystem::path& path)
        : file(path, 2, std::chrono::milliseconds(0)) {}

    VersionedFile::Read reader() {
        return [this](JsonReader& json, const JsonValue& root) {
            number = 0;
            ObjectReader object(json, root, "");
            object.required_integer("version", 1, 2);
            const auto read = object.required_integer("number", 0, 1000);
            object.close();
            if (json.errors() > 0) return false;
            number = static_cast<int>(read);
            return true;
        };
    }
    auto load() { return file.load(reader()); }
    auto add(int more, const WriteGate& gate = {}) {
        return file.update(
            reader(),
            [&] { return R"({"version": 2, "number": )" + std::to_string(number + more) + "}\n"; },
            gate);
    }

    VersionedFile file;
    int number = 0;
};

bool contains(const std::optional<Sentence>& notice, std::string_view part) {
    return spoken(notice).find(part) != std::string::npos;
}

} // namespace

TEST_CASE("A missing versioned file is no trouble and makes no folder", "[core]") {
    const TemporaryFolder folder;
    NumberFile numbers(folder / "deep/numbers.json");
    const auto loaded = numbers.load();
    CHECK_FALSE(loaded.found);
    CHECK_FALSE(loaded.notice);
    CHECK(loaded.writable);
    CHECK_FALSE(std::filesystem::exists(folder / "deep"));
}

TEST_CASE("An update makes the folder, and each later one keeps the version before", "[core]") {
    const TemporaryFolder folder;
    NumberFile numbers(folder / "deep/numbers.json");
    REQUIRE(numbers.add(1));
    CHECK_FALSE(std::filesystem::exists(folder / "deep/numbers.json.last"));
    REQUIRE(numbers.add(2));
    CHECK(get(folder / "deep/numbers.json") == "{\"version\": 2, \"number\": 3}\n");
    CHECK(get(folder / "deep/numbers.json.last") == "{\"version\": 2, \"number\": 1}\n");
}

TEST_CASE("Whatever is damaged is set aside, and the last good version takes its place", "[core]") {
    const char* damages[] = {
        "",
        "{\"version\": 2, \"num",
        "[]",
        "7",
        "{\"number\": 3}",
        "{\"version\": \"2\", \"number\": 3}",
        "{\"version\": 0, \"number\": 3}",
        "{\"version\": -1, \"number\": 3}",
        "{\"version\": 2.0, \"number\": 3}",
        "{\"version\": 2, \"number\": -3}",
        "{\"version\": 2, \"number\": 3, \"number\": 4}",
        "{\"version\": 2, \"number\": 3}}",
        "\xff\xfe{",
    };
    for (const char* damage : damages) {
        INFO(damage);
        const TemporaryFolder folder;
        NumberFile numbers(folder / "numbers.json");
        REQUIRE(numbers.add(5));
        REQUIRE(numbers.add(1));
        put(folder / "numbers.json", damage);

        const auto loaded = numbers.load();
        CHECK(loaded.found);
        CHECK(loaded.writable);
        CHECK(numbers.number == 5);
        CHECK(contains(loaded.notice, "numbers.json.damaged-1"));
        CHECK(contains(loaded.notice, "last good version"));
        CHECK(get(folder / "numbers.json.damaged-1") == damage);
        CHECK(get(folder / "numbers.json") == "{\"version\": 2, \"number\": 5}\n");
        CHECK_FALSE(numbers.load().notice);
        REQUIRE(numbers.add(1));
        CHECK(numbers.load().found);
        CHECK(numbers.number == 6);
    }
}

TEST_CASE("While another game holds the lock, damage is left to it", "[core]") {
    const TemporaryFolder folder;
    NumberFile numbers(folder / "numbers.json");
    REQUIRE(numbers.add(5));
    REQUIRE(numbers.add(1));
    put(folder / "numbers.json", "{");
    const auto other =
        FileLock::acquire(folder / "numbers.json.lock", std::chrono::milliseconds(0));
    REQUIRE(other);
    const auto loaded = numbers.load();
    CHECK(loaded.found); // the last good version
    CHECK(numbers.number == 5);
    CHECK_FALSE(loaded.writable);
    CHECK(contains(loaded.notice, "could not be set aside"));
    CHECK(get(folder / "numbers.json") == "{");
    CHECK_FALSE(std::filesystem::exists(folder / "numbers.json.damaged-1"));
    CHECK_FALSE(numbers.add(1));
}

TEST_CASE("A second damaged file gets a name of its own", "[core]") {
    const TemporaryFolder folder;
    NumberFile numbers(folder / "numbers.json");
    put(folder / "numbers.json", "first");
    CHECK(contains(numbers.load().notice, "starts empty"));
    put(folder / "numbers.json", "second");
    CHECK(contains(numbers.load().notice, "damaged-2"));
    CHECK(get(folder / "numbers.json.damaged-1") == "first");
    CHECK(get(folder / "numbers.json.damaged-2") == "second");
    CHECK_FALSE(numbers.load().found);
}

TEST_CASE("Damage found while writing is set aside too, and told", "[core]") {
    const TemporaryFolder folder;
    NumberFile numbers(folder / "numbers.json");
    REQUIRE(numbers.add(5));
    REQUIRE(numbers.add(1));
    put(folder / "numbers.json", "{");
    const auto added = numbers.add(10);
    REQUIRE(added);
    CHECK(contains(*added, "damaged-1"));
    CHECK(get(folder / "numbers.json") == "{\"version\": 2, \"number\": 15}\n");
}

TEST_CASE("When the last good version is damaged as well, the file starts empty", "[core]") {
    const TemporaryFolder folder;
    NumberFile numbers(folder / "numbers.json");
    put(folder / "numbers.json", "{");
    put(folder / "numbers.json.last", "{");
    const auto loaded = numbers.load();
    CHECK_FALSE(loaded.found);
    CHECK(loaded.writable);
    CHECK(contains(loaded.notice, "starts empty"));
    REQUIRE(numbers.add(1));
    CHECK(numbers.load().found);
}

TEST_CASE("A file of a newer version is left alone, byte for byte", "[core]") {
    const TemporaryFolder folder;
    const char* newer = "{\"version\": 3, \"anything\": []}";
    put(folder / "numbers.json", newer);
    NumberFile numbers(folder / "numbers.json");
    const auto loaded = numbers.load();
    CHECK_FALSE(loaded.found);
    CHECK_FALSE(loaded.writable);
    CHECK(contains(loaded.notice, "newer version"));
    const auto added = numbers.add(1);
    REQUIRE_FALSE(added);
    CHECK(spoken(added.error()).find("newer version") != std::string::npos);
    CHECK(get(folder / "numbers.json") == newer);
}

TEST_CASE("A folder in the file's place is said and not touched", "[core]") {
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder / "numbers.json");
    NumberFile numbers(folder / "numbers.json");
    const auto loaded = numbers.load();
    CHECK_FALSE(loaded.writable);
    CHECK(contains(loaded.notice, "is a folder"));
    CHECK_FALSE(numbers.add(1));
    CHECK(std::filesystem::is_directory(folder / "numbers.json"));
}

TEST_CASE("A place that cannot be written gives the reason", "[core]") {
    const TemporaryFolder folder;
    put(folder / "file", "no folder");
    NumberFile numbers(folder / "file/numbers.json");
    CHECK_FALSE(numbers.load().found);
    const auto added = numbers.add(1);
    REQUIRE_FALSE(added);
    CHECK(spoken(added.error()).find("Not a directory") != std::string::npos);
}

TEST_CASE("Cut at any step, the file is the old one or the new one, whole", "[core]") {
    for (const auto step :
         {WriteStep::MakeFolder, WriteStep::CreateTemporary, WriteStep::WriteBytes,
          WriteStep::SyncFile, WriteStep::KeepPrevious, WriteStep::Rename, WriteStep::SyncFolder}) {
        INFO(static_cast<int>(step));
        const TemporaryFolder folder;
        NumberFile numbers(folder / "numbers.json");
        REQUIRE(numbers.add(1));
        REQUIRE(numbers.add(1));
        const auto cut = numbers.add(10, [&](WriteStep now) { return now != step; });
        REQUIRE_FALSE(cut);
        CHECK(spoken(cut.error()).find("No space left") != std::string::npos);
        const auto loaded = numbers.load();
        CHECK(loaded.found);
        CHECK_FALSE(loaded.notice);
        CHECK(numbers.number == (step == WriteStep::SyncFolder ? 12 : 2));
        for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
            CHECK(entry.path().string().find(".new.") == std::string::npos);
    }
}
