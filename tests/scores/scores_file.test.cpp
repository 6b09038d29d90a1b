#include "core/text.h"
#include "scores/scores.h"
#include "support/catch.h"
#include "support/spoken.h"
#include "support/temporary_folder.h"

#include <rapidcheck/catch.h>

#include <limits>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace quiz;
using quiz::test::get;
using quiz::test::put;
using quiz::test::TemporaryFolder;

namespace {

ScoreTable some_table() {
    ScoreTable table;
    table.films = {"the-red-shoes"};
    table.questions = 10;
    return table;
}

ScoreEntry entry(const std::string& name, int points) {
    ScoreEntry made;
    made.name = name;
    made.points = points;
    made.right = 3;
    made.longest_streak = 2;
    made.date = "2026-11-23T19:30:00Z";
    made.seed = std::numeric_limits<std::uint64_t>::max();
    made.digest = "0123456789abcdef";
    return made;
}

std::size_t entries_in(const ScoresFile& file) {
    const auto loaded = file.load();
    const auto* found = loaded.scores.find(some_table());
    return found == nullptr ? 0 : found->entries.size();
}

} // namespace

TEST_CASE("What is added is read back, in a file a person can read", "[scores]") {
    const TemporaryFolder folder;
    const ScoresFile file(folder / "data/scores.json");
    auto seeded = some_table();
    seeded.seed = 20261123;
    CHECK(file.add(some_table(), entry("Vicky", 5000)).place == 1);
    CHECK(file.add(seeded, entry("Vicky", 4000)).place == 1);
    const auto added = file.add(some_table(), entry("Boris", 6000));
    CHECK(added.place == 1);
    CHECK_FALSE(added.trouble);

    const auto loaded = file.load();
    CHECK_FALSE(loaded.notice);
    CHECK(loaded.scores == added.scores);
    CHECK(loaded.scores.tables.size() == 2);
    CHECK(loaded.scores.find(some_table())->entries[1] == entry("Vicky", 5000));
    const auto text = get(folder / "data/scores.json");
    CHECK(text.rfind("{\n  \"version\": 1,\n", 0) == 0);
    CHECK(text.find("\"name\": \"Boris\"") != std::string::npos);
}

TEST_CASE("An evening's scores come in one write, below zero too, and only once", "[scores]") {
    const TemporaryFolder folder;
    const ScoresFile file(folder / "scores.json");
    auto party = some_table();
    party.mode = "party";
    party.difficulty = "harder"; // ranked apart from the usual
    const std::vector<ScoreEntry> seats{entry("Vicky", 900), entry("", 0), entry("Boris", -250)};
    // Cut off before anything is written, then done, then done again.
    CHECK(file.add_evening(party, seats, [](WriteStep now) { return now != WriteStep::Rename; })
              .trouble);
    CHECK(file.load().scores.tables.empty());
    CHECK(file.add_evening(party, seats).place == 1);
    const auto again = file.add_evening(party, seats);
    CHECK(again.place == 1);
    CHECK_FALSE(again.trouble);
    const auto loaded = file.load();
    CHECK_FALSE(loaded.notice);
    CHECK(loaded.scores == again.scores);
    REQUIRE(loaded.scores.find(party) != nullptr);
    auto usual = party;
    usual.difficulty.clear();
    CHECK(loaded.scores.find(usual) == nullptr);
    REQUIRE(loaded.scores.find(party)->entries.size() == 3);
    CHECK(loaded.scores.find(party)->entries[2].points == -250);
    // Another evening with the same people and points is another evening.
    auto later = seats;
    for (auto& one : later) one.date = "2026-11-24T19:30:00Z";
    CHECK(file.add_evening(party, later).place == 1);
    CHECK(file.load().scores.find(party)->entries.size() == 6);
    CHECK_FALSE(file.add_evening(party, {}).place);
}

TEST_CASE("A nameless score is Anonymous, and a hostile name is harmless", "[scores]") {
    const TemporaryFolder folder;
    const ScoresFile file(folder / "scores.json");
    (void)file.add(some_table(), entry(" \x1b ", 2));
    (void)file.add(some_table(), entry("a\x1b[2J\xff", 1));
    const auto loaded = file.load();
    CHECK_FALSE(loaded.notice);
    CHECK(loaded.scores.find(some_table())->entries[0].name == "Anonymous");
    CHECK(loaded.scores.find(some_table())->entries[1].name == "a[2J");
}

TEST_CASE("Any scores the program can write, it can read", "[scores]") {
    rc::prop("round trip",
             [](const std::string& name, const std::string& date, std::uint64_t seed) {
                 const TemporaryFolder folder;
                 const ScoresFile file(folder / "scores.json");
                 auto one = entry(name, 7);
                 one.date = encode_utf8(decode_utf8(date));
                 one.seed = seed;
                 auto table = some_table();
                 table.seed = seed;
                 const auto added = file.add(table, one);
                 RC_ASSERT(!added.trouble);
                 const auto loaded = file.load();
                 RC_ASSERT(!loaded.notice);
                 RC_ASSERT(loaded.scores == added.scores);
             });
}

TEST_CASE("A file edited by hand is ranked anew, and foreign keys are passed over", "[scores]") {
    const TemporaryFolder folder;
    put(folder / "scores.json", R"({"version": 1, "note": "mine", "tables": [
        {"mode": "performance", "films": ["the-red-shoes"], "questions": 10, "scoring": "speed",
         "answer_seconds": 20, "entries": [
           {"name": " low ", "points": 1, "right": 1, "longest_streak": 1, "date": "", "digest": ""},
           {"name": "high", "points": 9, "right": 1, "longest_streak": 1, "date": "x",
            "digest": "", "mood": "good"}]}]})");
    const auto loaded = ScoresFile(folder / "scores.json").load();
    CHECK_FALSE(loaded.notice);
    REQUIRE(loaded.scores.find(some_table()) != nullptr);
    const auto& entries = loaded.scores.find(some_table())->entries;
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].name == "high");
    CHECK(entries[1].name == "low");
}

TEST_CASE("A damaged score file is set aside and the last good one used", "[scores]") {
    const char* damages[] = {
        "{\"version\": 1, \"tables\": [",
        R"({"version": 1, "tables": {}})",
        R"({"version": 1, "tables": [{"mode": "performance"}]})",
        R"({"version": 1, "tables": [{"mode": "performance", "films": [], "questions": 10,
            "scoring": "speed", "answer_seconds": 20,
            "entries": [{"name": "x", "points": 1, "right": -1, "longest_streak": 0, "date": "",
                         "digest": ""}]}]})",
        R"({"version": 1, "tables": [{"mode": "performance", "films": [], "questions": 10,
            "scoring": "speed", "answer_seconds": 20, "seed": "12x", "entries": []}]})",
    };
    for (const char* damage : damages) {
        INFO(damage);
        const TemporaryFolder folder;
        const ScoresFile file(folder / "scores.json");
        (void)file.add(some_table(), entry("Vicky", 1));
        (void)file.add(some_table(), entry("Boris", 2));
        put(folder / "scores.json", damage);
        const auto loaded = file.load();
        REQUIRE(loaded.notice);
        CHECK(spoken(loaded.notice).find("damaged-1") != std::string::npos);
        REQUIRE(loaded.scores.find(some_table()) != nullptr);
        CHECK(loaded.scores.find(some_table())->entries.size() == 1);
        CHECK(get(folder / "scores.json.damaged-1") == damage);
    }
}

TEST_CASE("Where a score cannot be kept, it is shown and the reason said", "[scores]") {
    const TemporaryFolder folder;

    SECTION("a newer version of the file") {
        put(folder / "scores.json", "{\"version\": 2}");
        const auto added = ScoresFile(folder / "scores.json").add(some_table(), entry("Vicky", 1));
        REQUIRE(added.trouble);
        CHECK(spoken(added.trouble).find("newer version") != std::string::npos);
        CHECK(added.place == 1);
        CHECK(added.scores.find(some_table()) != nullptr);
        CHECK(get(folder / "scores.json") == "{\"version\": 2}");
    }
    SECTION("a place that is no folder") {
        put(folder / "file", "");
        const auto added =
            ScoresFile(folder / "file/scores.json").add(some_table(), entry("Vicky", 1));
        REQUIRE(added.trouble);
        CHECK(spoken(added.trouble).find("Not a directory") != std::string::npos);
        CHECK(added.place == 1);
    }
    SECTION("a full disk") {
        const ScoresFile file(folder / "scores.json");
        (void)file.add(some_table(), entry("Boris", 2));
        const auto added = file.add(some_table(), entry("Vicky", 1),
                                    [](WriteStep step) { return step != WriteStep::WriteBytes; });
        REQUIRE(added.trouble);
        CHECK(spoken(added.trouble).find("No space left") != std::string::npos);
        CHECK(added.place == 2);
        CHECK(added.scores.find(some_table())->entries.size() == 2);
        CHECK(entries_in(file) == 1);
    }
}

TEST_CASE("A write cut at any step leaves the old scores or the new ones", "[scores]") {
    for (const auto step :
         {WriteStep::MakeFolder, WriteStep::CreateTemporary, WriteStep::WriteBytes,
          WriteStep::SyncFile, WriteStep::KeepPrevious, WriteStep::Rename, WriteStep::SyncFolder}) {
        INFO(static_cast<int>(step));
        const TemporaryFolder folder;
        const ScoresFile file(folder / "scores.json");
        (void)file.add(some_table(), entry("Boris", 2));
        (void)file.add(some_table(), entry("Vicky", 1), [&](WriteStep now) { return now != step; });
        CHECK_FALSE(file.load().notice);
        CHECK(entries_in(file) == (step == WriteStep::SyncFolder ? 2U : 1U));
    }
}

TEST_CASE("A process that dies in the middle of a write loses nothing", "[scores]") {
    for (const auto step : {WriteStep::CreateTemporary, WriteStep::WriteBytes, WriteStep::SyncFile,
                            WriteStep::KeepPrevious, WriteStep::Rename, WriteStep::SyncFolder}) {
        INFO(static_cast<int>(step));
        const TemporaryFolder folder;
        const ScoresFile file(folder / "scores.json");
        (void)file.add(some_table(), entry("Boris", 2));
        const auto child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            (void)file.add(some_table(), entry("Vicky", 1), [&](WriteStep now) {
                if (now == step) ::_exit(0);
                return true;
            });
            ::_exit(1);
        }
        int status = 0;
        REQUIRE(::waitpid(child, &status, 0) == child);
        REQUIRE(WEXITSTATUS(status) == 0);
        CHECK_FALSE(file.load().notice);
        CHECK(entries_in(file) == (step == WriteStep::SyncFolder ? 2U : 1U));
        CHECK_FALSE(file.add(some_table(), entry("Julian", 3)).trouble); // the lock is free again
    }
}

TEST_CASE("Two games that end at once lose nothing", "[scores]") {
    const TemporaryFolder folder;
    const ScoresFile file(folder / "scores.json");
    constexpr int each = 10;
    std::vector<pid_t> games;
    for (int game = 0; game < 3; ++game) {
        const auto child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            bool kept = true;
            for (int i = 0; i < each; ++i)
                kept = !file.add(some_table(), entry("game", game * 100 + i)).trouble && kept;
            ::_exit(kept ? 0 : 1);
        }
        games.push_back(child);
    }
    for (const auto game : games) {
        int status = 0;
        REQUIRE(::waitpid(game, &status, 0) == game);
        CHECK(WEXITSTATUS(status) == 0);
    }
    CHECK(entries_in(file) == 3 * each);
}

TEST_CASE("Threads of one game lose nothing either", "[scores]") {
    const TemporaryFolder folder;
    const ScoresFile file(folder / "scores.json");
    std::vector<std::thread> threads;
    for (int t = 0; t < 3; ++t)
        threads.emplace_back([&, t] {
            for (int i = 0; i < 5; ++i) (void)file.add(some_table(), entry("t", t * 10 + i));
        });
    for (auto& thread : threads) thread.join();
    CHECK(entries_in(file) == 15);
}
