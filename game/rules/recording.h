#pragma once

#include "core/problem.h"
#include "rules/match.h"

#include <tl/expected.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace quiz {

/// A match as it was played: programme, settings, and each input with the match's running time
/// (the sum of all elapsed time) at which it came.
struct Recording {
    struct Step {
        Milliseconds at{0};
        Input input;
        bool operator==(const Step&) const = default;
    };
    Programme programme;
    MatchSettings settings;
    std::vector<Step> steps;
    Milliseconds length{0}; ///< Running time when the recording ended.
    std::uint64_t seed = 0;
    bool operator==(const Recording&) const = default;
};

/// The text of a `.match` file: versioned, readable, line by line, so that a half-written one loses
/// only its tail.
[[nodiscard]] std::string to_text(const Recording& recording);
[[nodiscard]] tl::expected<Recording, Problem> read_recording(std::string_view text,
                                                              std::string_view file);

/// A match that keeps its own recording.
class RecordedMatch {
public:
    RecordedMatch(Programme programme, MatchSettings settings, std::uint64_t seed);
    [[nodiscard]] MatchEvents start() { return match_.start(); }
    [[nodiscard]] MatchEvents advance(Milliseconds elapsed);
    [[nodiscard]] MatchEvents apply(const Input& input);
    [[nodiscard]] const Match& match() const { return match_; }
    [[nodiscard]] const Recording& recording() const { return recording_; }

private:
    Match match_;
    Recording recording_;
};

/// Plays the recording back to its end. The same recording always gives the same match.
[[nodiscard]] Match replay(const Recording& recording);

} // namespace quiz
