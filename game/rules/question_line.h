#pragma once

#include "core/problem.h"
#include "generator/question.h"
#include "programme/programme.h"

#include <tl/expected.hpp>

#include <string>
#include <string_view>

namespace quiz {

/// The whole question as one line of JSON, without a newline: for recorded matches.
[[nodiscard]] std::string to_line(const Question& question);

/// Reads what to_line() wrote. The first problem, with its place in `line` as if that were a file
/// of one line.
[[nodiscard]] tl::expected<Question, Problem> read_question_line(std::string_view line,
                                                                 std::string_view file);

/// The same for a card of the programme note.
[[nodiscard]] std::string to_line(const NoteCard& card);
[[nodiscard]] tl::expected<NoteCard, Problem> read_note_line(std::string_view line,
                                                             std::string_view file);

} // namespace quiz
