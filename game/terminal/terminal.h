#pragma once

#include "house/house.h"

#include <cstddef>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>

namespace quiz {

/// How a match looks and feels on streams.
struct TerminalStyle {
    bool colour = false;    ///< Only where a terminal shows it and NO_COLOR is unset.
    bool waits = false;     ///< A person reads: wait for Enter after a reveal, ask for a name.
    std::size_t width = 80; ///< Characters a line; at least 60.
    /// Monotonic time. The default stands still: in a pipe an answer counts as given after one
    /// second.
    std::function<Milliseconds()> clock = [] { return Milliseconds{0}; };
};

struct TerminalResult {
    std::optional<Result> result;     ///< What came of the match; nothing when none was opened.
    std::optional<std::string> error; ///< Why no match could be opened, in one sentence.
};

/// Plays one match over two streams: questions out, answers in, one a line. The end of `in` ends
/// the match with the score so far, kept. Text from data is made printable, so that it cannot steer
/// the terminal.
TerminalResult play_in_terminal(House& house, const MatchWish& wish, std::istream& in,
                                std::ostream& out, const TerminalStyle& style);

} // namespace quiz
