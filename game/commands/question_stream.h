#pragma once

#include "commands/commands.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace quiz {

/// A longer line is no record of a film.
inline constexpr std::size_t longest_record = std::size_t{8} << 20U;

struct StreamWish {
    std::uint64_t seed = 0;
    std::optional<std::size_t> count; ///< At most so many of each record, picked by the seed.
    bool explain = false;
};

/// Reads one film record a line from standard input and prints its questions, one a line, before it
/// reads the next. A line's questions depend on that line alone, and memory does not grow. A line
/// with an error is told by its number; empty lines are passed over.
void stream_questions(Invocation& invocation, const StreamWish& wish);

} // namespace quiz
