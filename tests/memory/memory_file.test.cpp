#include "memory/memory.h"
#include "support/catch.h"
#include "support/spoken.h"
#include "support/temporary_folder.h"

#include <rapidcheck/catch.h>

using namespace quiz;
using quiz::test::get;
using quiz::test::put;
using quiz::test::TemporaryFolder;

namespace {

constexpr const char* id = "the-red-shoes/ballet-paintings/who/hein-heckroth";

void note(Memory& memory) {
    ++memory.matches;
    remember(memory, id, 0.5, false, memory.matches);
}

} // namespace

TEST_CASE("What was remembered is read back, from a file a person can read", "[memory]") {
    const TemporaryFolder folder;
    const MemoryFile file(folder / "data/memory.json");
    const auto first = file.update(note);
    REQUIRE(first);
    const auto second = file.update([](Memory& memory) {
        note(memory);
        remember(memory, "b", -1, true, memory.matches);
        memory.asked["c"].flagged = true;
    });
    REQUIRE(second);
    CHECK(second->matches == 2);
    CHECK(second->asked.at(id).times == 2);

    const auto loaded = file.load();
    CHECK_FALSE(loaded.notice);
    CHECK(loaded.writable);
    CHECK(loaded.memory == *second);
    const std::string text = get(folder / "data/memory.json");
    CHECK(text.rfind("{\n  \"version\": 1,\n  \"matches\": 2,\n", 0) == 0);
    CHECK(text.find("\n    {\"question\":\"b\",\"times\":1,\"last\":2,\"right_in_row\":1},\n") !=
          std::string::npos);
    CHECK(text.find("\n    {\"question\":\"c\",\"times\":0,\"last\":0,\"flagged\":true},\n") !=
          std::string::npos);
}

TEST_CASE("Without a file there is no memory and no complaint", "[memory]") {
    const TemporaryFolder folder;
    const auto loaded = MemoryFile(folder / "memory.json").load();
    CHECK(loaded.memory == Memory{});
    CHECK_FALSE(loaded.notice);
    CHECK(loaded.writable);
}

TEST_CASE("A damaged memory is set aside and the last good one used", "[memory]") {
    const char* damages[] = {
        "",
        "{\"version\": 1, \"matches\": 3, \"level\": 0, \"ask",
        R"({"matches": 3, "level": 0, "asked": []})",
        R"({"version": 1, "level": 0, "asked": []})",
        R"({"version": 1, "matches": 3, "asked": []})",
        R"({"version": 1, "matches": -1, "level": 0, "asked": []})",
        R"({"version": 1, "matches": 3, "level": 7, "asked": []})",
        R"({"version": 1, "matches": 3, "level": 0, "asked": {}})",
        R"({"version": 1, "matches": 3, "level": 0, "asked": [{"times": 1, "last": 1}]})",
        R"({"version": 1, "matches": 3, "level": 0, "asked": [{"question": 7, "times": 1, "last": 1}]})",
        R"({"version": 1, "matches": 3, "level": 0, "asked": [{"question": "q", "times": "1", "last": 1}]})",
    };
    for (const char* damage : damages) {
        INFO(damage);
        const TemporaryFolder folder;
        const MemoryFile file(folder / "memory.json");
        const auto first = file.update(note);
        REQUIRE(file.update(note));
        put(folder / "memory.json", damage);
        const auto loaded = file.load();
        REQUIRE(loaded.notice);
        CHECK(spoken(loaded.notice).find("memory.json") != std::string::npos);
        CHECK(loaded.memory == *first);
        CHECK(loaded.writable);
        CHECK(get(folder / "memory.json.damaged-1") == damage);
        CHECK_FALSE(file.load().notice);
    }
}

TEST_CASE("Keys of somebody else are passed over", "[memory]") {
    const TemporaryFolder folder;
    put(folder / "memory.json",
        R"({"version": 1, "note": "mine", "matches": 3, "level": 1, "asked": [
            {"question": "q", "times": 2, "last": 3, "mood": "good"}]})");
    const auto loaded = MemoryFile(folder / "memory.json").load();
    CHECK_FALSE(loaded.notice);
    CHECK(loaded.memory.level == 1);
    CHECK(loaded.memory.asked.at("q").times == 2);
}

TEST_CASE("A memory of a newer version is left alone", "[memory]") {
    const TemporaryFolder folder;
    const std::string newer = "{\"version\": 2, \"matches\": \"many\"}";
    put(folder / "memory.json", newer);
    const MemoryFile file(folder / "memory.json");
    const auto loaded = file.load();
    REQUIRE(loaded.notice);
    CHECK_FALSE(loaded.writable);
    CHECK(loaded.memory == Memory{});
    const auto written = file.update(note);
    REQUIRE_FALSE(written);
    CHECK(spoken(written.error()).find("newer version") != std::string::npos);
    CHECK(get(folder / "memory.json") == newer);
}

TEST_CASE("A write cut at any step leaves the old memory or the new one", "[memory]") {
    for (const auto step :
         {WriteStep::MakeFolder, WriteStep::CreateTemporary, WriteStep::WriteBytes,
          WriteStep::SyncFile, WriteStep::KeepPrevious, WriteStep::Rename, WriteStep::SyncFolder}) {
        INFO(static_cast<int>(step));
        const TemporaryFolder folder;
        const MemoryFile file(folder / "memory.json");
        REQUIRE(file.update(note));
        CHECK_FALSE(file.update(note, [&](WriteStep now) { return now != step; }));
        const auto loaded = file.load();
        CHECK_FALSE(loaded.notice);
        CHECK(loaded.memory.matches == (step == WriteStep::SyncFolder ? 2 : 1));
    }
}

TEST_CASE("The last evening is remembered, and a file without one is read", "[memory]") {
    const TemporaryFolder folder;
    const MemoryFile file(folder / "memory.json");
    REQUIRE(file.update([](Memory& memory) { memory.matches = 1; }));
    CHECK(get(folder / "memory.json").find("last_evening") == std::string::npos);
    CHECK(file.load().memory.last_evening.empty());
    REQUIRE(file.update([](Memory& memory) { memory.last_evening = "2026-11-23T19:30:00Z-7"; }));
    CHECK(file.load().memory.last_evening == "2026-11-23T19:30:00Z-7");
    CHECK(file.load().memory.matches == 1);
}

TEST_CASE("Any memory the program can write, it can read", "[memory]") {
    rc::prop("round trip", [](const std::map<std::string, bool>& answers) {
        const TemporaryFolder folder;
        const MemoryFile file(folder / "memory.json");
        const auto written = file.update([&](Memory& memory) {
            for (const auto& [name, right] : answers) {
                std::string clean; // ids are UTF-8
                for (const char byte : name) clean += static_cast<char>(byte & 0x7f);
                remember(memory, clean, 0.3, right, 1);
            }
        });
        RC_ASSERT(written.has_value());
        RC_ASSERT(file.load().memory == *written);
        RC_ASSERT(!file.load().notice);
    });
}
