#include "broken_off.h"

#include "rules/evening.h"
#include "support/catch.h"

#include <algorithm>

namespace quiz::test {

namespace {

namespace fs = std::filesystem;
using Milliseconds = std::chrono::milliseconds;

constexpr int seats = 3;

std::vector<fs::path> files_like(const fs::path& folder, const std::string& ending) {
    std::vector<fs::path> found;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(folder, none))
        if (entry.path().extension() == ending) found.push_back(entry.path());
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<fs::path> recorded(const TestTheatre& theatre) {
    return files_like(theatre.folder / "state/matches", ".match");
}

} // namespace

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

void step(RecordedMatch& match, std::uint64_t seed, int number) {
    Random random = stream(seed, "step " + std::to_string(number));
    sample::play_at_random(match, match.match(), random, 1);
}

void run_out(RecordedMatch& match) {
    (void)match.apply({no_seat, Resume{}});
    (void)match.advance(Milliseconds{72'000'000});
}

std::vector<fs::path> evening_files(const TestTheatre& theatre) {
    return files_like(theatre.folder / "state/matches", ".evening");
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
    CHECK(asked == static_cast<int>(match.played().size() + match.cut_off().size()));
}

} // namespace quiz::test
