#include "house/recordings.h"
#include "rules/evening.h"
#include "support/catch.h"
#include "support/theatre.h"

#include <algorithm>
#include <csignal>
#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

using namespace quiz;
using quiz::test::get;
using quiz::test::put;
using quiz::test::TestTheatre;

namespace {

namespace fs = std::filesystem;
using Milliseconds = std::chrono::milliseconds;

constexpr int seats = 3;
constexpr int steps_most = 300;

Performance open_evening(House& house) {
    MatchWish wish;
    wish.mode = party_mode;
    wish.seats = seats;
    wish.players = {{"Vicky", 0, -1}, {"Julian", 1, -1}, {"Boris", 2, -1}};
    wish.acts = {{"ensemble", Difficulty::Easy, 4},
                 {"curtain-call", Difficulty::Medium, 4},
                 {"shoes", Difficulty::Easy, 5},
                 {"finale", Difficulty::Hard, 1}};
    auto opened = house.open(wish);
    if (!opened) FAIL(opened.error());
    (void)opened->match.start();
    return std::move(*opened);
}

/// One step of a play that hangs on the seed and the number of the step alone.
void step(RecordedMatch& match, std::uint64_t seed, int number) {
    Random random = stream(seed, "step " + std::to_string(number));
    sample::play_at_random(match, match.match(), random, 1);
}

void run_out(RecordedMatch& match) {
    (void)match.apply({no_seat, Resume{}});
    (void)match.advance(Milliseconds{72'000'000});
}

std::vector<fs::path> files_like(const fs::path& folder, const std::string& ending) {
    std::vector<fs::path> found;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(folder, none))
        if (entry.path().extension() == ending) found.push_back(entry.path());
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<fs::path> evening_files(const TestTheatre& theatre) {
    return files_like(theatre.folder / "state/matches", ".evening");
}

std::vector<fs::path> recorded(const TestTheatre& theatre) {
    return files_like(theatre.folder / "state/matches", ".match");
}

/// What a child said last before it was killed.
struct Report {
    std::int32_t steps = 0;
    std::int32_t played = 0;
    std::int32_t closed = 0;
};

/// Plays on in a process of its own, with the real files, that kills itself at that step of
/// writing: before it, or in the middle of it, with half of the bytes on the disk.
Report play_killed(const HouseSetup& setup, std::uint64_t seed, int kill_at, bool halfway,
                   bool resumed) {
    int ends[2] = {-1, -1};
    REQUIRE(pipe(ends) == 0);
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        HouseSetup gated = setup;
        int count = 0;
        gated.gate = [&](WriteStep now) {
            ++count;
            if (halfway && count == kill_at && now == WriteStep::WriteBytes) return false;
            if (count >= kill_at) (void)kill(getpid(), SIGKILL);
            return true;
        };
        Report report;
        const auto tell = [&](const Match& match) {
            report.played = static_cast<std::int32_t>(match.played().size());
            if (write(ends[1], &report, sizeof report) != sizeof report) _exit(3);
        };
        House house(gated);
        auto taken =
            resumed ? house.resume() : tl::expected<Performance, std::string>(open_evening(house));
        if (!taken) _exit(4);
        (void)house.keep_going(*taken);
        tell(taken->match.match());
        while (report.steps < steps_most && !taken->match.match().over()) {
            step(taken->match, seed, report.steps++);
            (void)house.keep_going(*taken);
            tell(taken->match.match());
        }
        run_out(taken->match);
        (void)house.keep_going(*taken);
        ++report.steps;
        tell(taken->match.match());
        (void)house.close(*taken, {});
        report.closed = 1;
        tell(taken->match.match());
        _exit(0);
    }
    close(ends[1]);
    Report last;
    Report report;
    while (read(ends[0], &report, sizeof report) == sizeof report) last = report;
    close(ends[0]);
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    const bool killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    REQUIRE((killed || (WIFEXITED(status) && WEXITSTATUS(status) == 0)));
    return last;
}

/// The recording's text as it grows: after the start, after each step, after the end.
std::vector<std::string> growing_text(std::uint64_t seed) {
    TestTheatre theatre;
    House house(theatre.setup());
    Performance performance = open_evening(house);
    std::vector<std::string> texts{performance.match.take_text()};
    const auto note = [&] { texts.push_back(texts.back() + performance.match.take_text()); };
    for (int i = 0; i < steps_most && !performance.match.match().over(); ++i) {
        step(performance.match, seed, i);
        note();
    }
    run_out(performance.match);
    note();
    return texts;
}

int writes_of(std::uint64_t seed) {
    TestTheatre theatre;
    int count = 0;
    HouseSetup setup = theatre.setup();
    setup.gate = [&](WriteStep) { return ++count > 0; };
    House house(setup);
    Performance performance = open_evening(house);
    (void)house.keep_going(performance);
    for (int i = 0; i < steps_most && !performance.match.match().over(); ++i) {
        step(performance.match, seed, i);
        (void)house.keep_going(performance);
    }
    run_out(performance.match);
    (void)house.keep_going(performance);
    (void)house.close(performance, {});
    return count;
}

std::string without_head(const std::string& text) {
    const std::size_t second = text.find('\n', text.find('\n') + 1);
    return text.substr(second + 1);
}

std::vector<int> scores_in(const Scores& scores) {
    std::vector<int> points;
    for (const auto& table : scores.tables)
        for (const auto& entry : table.entries) points.push_back(entry.points);
    std::sort(points.begin(), points.end());
    return points;
}

/// The evening has ended: everything is kept, and kept once.
void check_kept_once(TestTheatre& theatre) {
    const House house(theatre.setup());
    CHECK(house.notices().empty());
    CHECK_FALSE(house.interrupted());
    CHECK(evening_files(theatre).empty());
    const auto matches = recorded(theatre);
    REQUIRE(matches.size() == 1);
    const auto recording = read_recording(get(matches.front()), "m");
    REQUIRE(recording);
    const Match match = replay(*recording);
    std::vector<int> points;
    for (const Standing& one : match.standings()) points.push_back(one.points);
    std::sort(points.begin(), points.end());
    CHECK(scores_in(house.scores()) == points);
    CHECK(house.memory().matches == 1);
    int asked = 0;
    for (const auto& [id, one] : house.memory().asked) asked += one.times;
    CHECK(asked == static_cast<int>(match.played().size()));
}

} // namespace

TEST_CASE("Killed at 200 random moments, an evening loses nothing revealed and doubles nothing",
          "[house]") {
    int offered = 0;
    int ended = 0;
    int cut_lines = 0;
    for (std::uint64_t trial = 0; trial < 200; ++trial) {
        CAPTURE(trial);
        const std::uint64_t seed = 1 + trial / 10;
        static std::uint64_t known = 0;
        static std::vector<std::string> texts;
        static int writes = 0;
        if (known != seed) {
            known = seed;
            texts = growing_text(seed);
            writes = writes_of(seed);
        }
        Random random = stream(trial, "kill");
        // Half of them while what came of the evening is being kept.
        const int closing = 45;
        const int kill_at =
            trial % 2 == 0 ? 1 + static_cast<int>(below(random, static_cast<std::uint64_t>(writes)))
                           : writes - static_cast<int>(below(random, closing));
        TestTheatre theatre;
        const Report said =
            play_killed(theatre.setup(), seed, kill_at, below(random, 2) == 0, false);

        // The file is what was played up to then, and perhaps a part of the step after.
        const auto files = evening_files(theatre);
        if (!files.empty() && get(files.front()).find("\"ended\"") == std::string::npos) {
            const std::string text = without_head(get(files.front()));
            const auto done = static_cast<std::size_t>(said.steps);
            CHECK(text.size() >= texts.at(done).size());
            const std::string& next = texts.at(std::min(done + 1, texts.size() - 1));
            CHECK(next.compare(0, text.size(), text) == 0);
            cut_lines += text.back() != '\n' ? 1 : 0;
        }

        theatre.next_seed = 100; // what the child drew, it drew in its own process
        const auto interrupted = House(theatre.setup()).interrupted();
        if (interrupted) {
            ++offered;
            CHECK(interrupted->questions >= said.played);
            CHECK(interrupted->table.size() >= 1);
            CHECK(scores_in(House(theatre.setup()).scores()).empty());
            // Gone on with, and killed once more.
            const int again = 1 + static_cast<int>(below(random, 60));
            const Report then =
                play_killed(theatre.setup(), seed + 1000, again, below(random, 2) == 0, true);
            House house(theatre.setup());
            const auto second = house.interrupted();
            if (second) {
                CHECK(second->questions >= std::max(interrupted->questions, then.played));
                auto taken = house.resume();
                REQUIRE(taken);
                CHECK_FALSE(house.interrupted()); // it is being played
                run_out(taken->match);
                CHECK_FALSE(house.keep_going(*taken));
                CHECK(house.close(*taken, {}).troubles.empty());
            }
        } else {
            ended += said.played > 0 ? 1 : 0;
        }
        if (said.played > 0) check_kept_once(theatre);
    }
    // They are worth it: every kind of moment was met.
    CHECK(offered > 60);
    CHECK(ended > 40);
    CHECK(cut_lines > 10);
}

TEST_CASE("An evening that was left is offered with its questions and scores", "[house]") {
    TestTheatre theatre;
    House house(theatre.setup());
    CHECK_FALSE(house.interrupted());
    CHECK_FALSE(house.resume());
    {
        Performance performance = open_evening(house);
        CHECK_FALSE(house.keep_going(performance));
        CHECK_FALSE(house.interrupted()); // it is being played
        CHECK_FALSE(House(theatre.setup()).resume());
    }
    CHECK_FALSE(house.interrupted()); // nothing was revealed
    std::vector<int> points;
    {
        Performance performance = open_evening(house);
        for (int i = 0; performance.match.match().played().size() < 3; ++i) {
            step(performance.match, 5, i);
            CHECK_FALSE(house.keep_going(performance));
        }
        CHECK(evening_files(theatre).size() == 1); // the one with nothing revealed is gone
        points = sample::points(RecordedMatch::take_up(performance.match.recording()).match());
    }
    const auto found = house.interrupted();
    REQUIRE(found);
    CHECK(found->questions == 3);
    CHECK(found->of == 14);
    CHECK(found->begun == "2026-11-23T19:30:00Z");
    std::vector<int> shown;
    for (const auto& line : found->table) shown.push_back(line.points);
    std::sort(points.rbegin(), points.rend());
    CHECK(shown == points);
    CHECK(house.scores().tables.empty());

    auto taken = house.resume();
    REQUIRE(taken);
    CHECK(taken->table.mode == "party");
    CHECK(taken->match.match().played().size() == 3);
    CHECK_FALSE(taken->match.match().over());
}

TEST_CASE("Given up, or passed over for another, an evening keeps its scores once", "[house]") {
    const bool given_up = GENERATE(true, false);
    TestTheatre theatre;
    House house(theatre.setup());
    {
        Performance performance = open_evening(house);
        for (int i = 0; performance.match.match().played().size() < 2; ++i) {
            step(performance.match, 3, i);
            (void)house.keep_going(performance);
        }
    }
    theatre.date = "2026-11-24T20:00:00Z";
    Result result;
    if (given_up) {
        result = house.forget_interrupted();
        CHECK(result.asked == 2);
        CHECK(house.forget_interrupted().asked == 0); // there is no other
    } else {
        Performance other = open_evening(house);
        (void)house.keep_going(other);
        (void)other.match.apply({no_seat, EndEvening{}});
        CHECK(house.close(other, {}).asked == 0);
    }
    REQUIRE(house.scores().tables.size() == 1);
    CHECK(house.scores().tables.front().entries.front().date == "2026-11-24T20:00:00Z");
    check_kept_once(theatre);
}

TEST_CASE("A damaged end is passed over, a damaged beginning set aside", "[house]") {
    TestTheatre theatre;
    int questions = 0;
    {
        House house(theatre.setup());
        Performance performance = open_evening(house);
        for (int i = 0; performance.match.match().played().size() < 2; ++i) {
            step(performance.match, 4, i);
            (void)house.keep_going(performance);
        }
        questions = static_cast<int>(performance.match.match().played().size());
    }
    const fs::path file = evening_files(theatre).front();
    const std::string sound = get(file);
    for (const std::string& tail :
         {std::string(64, '\0') + "\n", std::string("12 seat"), std::string("9 seat 0 choose 1\n"),
          std::string("\xff\xfe\nred-shoes\n"), std::string("end 99999999999999999999\n")}) {
        CAPTURE(tail);
        put(file, sound + tail);
        House house(theatre.setup());
        CHECK(house.notices().empty());
        const auto found = house.interrupted();
        REQUIRE(found);
        CHECK(found->questions == questions);
        REQUIRE(house.resume()); // and leaves a sound file
        const auto mended = read_recording(without_head(get(file)), "m");
        REQUIRE(mended);
    }
    put(file, sound.substr(0, sound.find("\nplay\n")));
    {
        const House house(theatre.setup());
        REQUIRE(house.notices().size() == 1);
        CHECK(house.notices().front().find("set aside") != std::string::npos);
        CHECK_FALSE(house.interrupted());
    }
    CHECK(House(theatre.setup()).notices().empty()); // told once
    put(file, "red-shoes evening 2\n{}\n");
    CHECK(House(theatre.setup()).notices().empty());
    CHECK(fs::exists(file)); // a newer program's
}

TEST_CASE("Where an evening cannot be written it is said once, and it goes on", "[house]") {
    TestTheatre theatre;
    HouseSetup setup = theatre.setup();
    bool full = true;
    setup.gate = [&](WriteStep now) { return !full || now != WriteStep::WriteBytes; };
    House house(setup);
    Performance performance = open_evening(house);
    const auto trouble = house.keep_going(performance);
    REQUIRE(trouble);
    CHECK(trouble->find("would not survive") != std::string::npos);
    int next = 0;
    const auto play = [&](std::size_t questions) {
        while (performance.match.match().played().size() < questions) {
            step(performance.match, 6, next++);
            CHECK_FALSE(house.keep_going(performance));
        }
    };
    play(1);
    CHECK(evening_files(theatre).empty());
    full = false; // room again: with the next reveal the whole is there
    play(2);
    CHECK(evening_files(theatre).size() == 1);
    full = true; // and full again in the middle: nothing half is left
    play(3);
    const std::string text = get(evening_files(theatre).front());
    CHECK(text.back() == '\n');
    full = false;
    play(4);
    const auto read = read_recording(without_head(get(evening_files(theatre).front())), "m");
    REQUIRE(read);
    CHECK(read->steps.size() == performance.match.recording().steps.size());
}

TEST_CASE("An evening's table is written as text under its date", "[house]") {
    TestTheatre theatre;
    House house(theatre.setup());
    Performance performance = open_evening(house);
    run_out(performance.match);
    const auto path = house.save_table(performance, "An evening");
    REQUIRE(path);
    CHECK(*path == theatre.folder / "data/evenings/2026-11-23T193000Z.txt");
    CHECK(get(*path).find("An evening\n") == 0);
    CHECK(get(*path).find("Julian") != std::string::npos);
    put(theatre.folder / "file", "");
    HouseSetup setup = theatre.setup();
    setup.evenings = theatre.folder / "file";
    CHECK_FALSE(House(setup).save_table(performance, "An evening"));
}
