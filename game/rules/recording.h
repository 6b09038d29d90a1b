#pragma once

#include "core/problem.h"
#include "rules/match.h"

#include <tl/expected.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace quiz {

/// A match as it was played: programme, settings, and each input with the match's running time at
/// which it came. The running time is the sum of all elapsed time, pauses and reveals included.
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

// clang-format off
/// The text of a `.match` file. Every line ends with a newline, so that a half-written file loses
/// only its tail:
///
///     red-shoes match 1
///     seed 1948
///     mode "performance"
///     answer-time 20000              milliseconds; 0 = no clock
///     scoring speed
///     seats 1
///     teams 2                        evenings only, as the next two: who sits where,
///     player {"name": ...}
///     note {"heading": ...}          the programme note
///     act                            or "act ensemble"; then its questions and understudies,
///     question {"id": ...}           one a line, as JSON
///     understudy {"id": ...}
///     play
///     2350 seat 0 go-on              running time in milliseconds, seat, action:
///     9120 seat 0 choose 2           choose N, use LIFELINE, go-on, pause, resume, leave, and
///                                    those of evenings (action_words.cpp); seat -1 is the menu
///     9800 reached                   so far it came, while it is still being written
///     end 65000                      running time when the recording ended
// clang-format on
[[nodiscard]] std::string to_text(const Recording& recording);

/// Reads such a text, whatever bytes it holds. An unfinished last line is dropped, and without
/// `end` the recording ends with its last input; a text that stops before `play` is a problem.
/// The problem names the exact line.
[[nodiscard]] tl::expected<Recording, Problem> read_recording(std::string_view text,
                                                              std::string_view file);

/// A match that keeps its own recording: every input and all the time until it is over.
class RecordedMatch {
public:
    RecordedMatch(Programme programme, MatchSettings settings, std::uint64_t seed);
    [[nodiscard]] MatchEvents start() { return match_.start(); }
    [[nodiscard]] MatchEvents advance(Milliseconds elapsed);
    [[nodiscard]] MatchEvents apply(const Input& input);
    [[nodiscard]] const Match& match() const { return match_; }
    [[nodiscard]] const Recording& recording() const { return recording_; }

    /// Goes on with an evening that was interrupted: everything up to the last revealed question
    /// stands with all scores; a question that was open is put once more.
    [[nodiscard]] static RecordedMatch take_up(const Recording& recording);
    /// What the file of an evening lacks: everything at the first call, then the lines since the
    /// call before. Appended at once, it loses nothing revealed to a crash.
    [[nodiscard]] std::string take_text();

private:
    void note_progress(const MatchEvents& events);

    std::string unwritten_; ///< Lines that take_text() has not handed out.
    bool headed_ = false;
    std::size_t revealed_ = 0; ///< Questions, when progress was last looked at.
    Match match_;
    Recording recording_;
};

/// Plays the recording back to its end. The same recording always gives the same match, whatever
/// pieces the time came in.
[[nodiscard]] Match replay(const Recording& recording);

} // namespace quiz
