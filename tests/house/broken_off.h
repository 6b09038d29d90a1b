#pragma once

#include "rules/recording.h"
#include "support/theatre.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace quiz::test {

// Evenings that are broken off: three seats, all kinds of rounds, and what is left of them.

/// More than such an evening has.
inline constexpr int steps_most = 300;

/// Opens one and starts it.
[[nodiscard]] Performance open_evening(House& house);
/// One step of a play that hangs on the seed and the number of the step alone.
void step(RecordedMatch& match, std::uint64_t seed, int number);
/// To its end, with nobody pressing.
void run_out(RecordedMatch& match);

/// The files of evenings that have not ended.
[[nodiscard]] std::vector<std::filesystem::path> evening_files(const TestTheatre& theatre);
/// The recording in such a file: without its first two lines.
[[nodiscard]] std::string without_head(const std::string& text);
/// All of them, rising.
[[nodiscard]] std::vector<int> scores_in(const Scores& scores);
/// The evening has ended: everything is kept, and kept once.
void check_kept_once(TestTheatre& theatre);

} // namespace quiz::test
