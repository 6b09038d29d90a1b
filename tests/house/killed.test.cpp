#include "broken_off.h"
#include "core/random.h"
#include "support/catch.h"

#include <algorithm>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace quiz;
using namespace quiz::test;

namespace {

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
