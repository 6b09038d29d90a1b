#pragma once

#include "generator/generator.h"

#include <string>

namespace quiz {

/// One question as design.md section 6 prints it: a JSON object on one line, without its end.
[[nodiscard]] std::string to_json_line(const Question& question);

/// The question to be read by a person, the key marked; several lines, each ended.
[[nodiscard]] std::string to_readable(const Question& question, std::size_t number);

/// What became of one thing that could have been asked, on one line without its end.
[[nodiscard]] std::string to_readable(const Outcome& outcome);

} // namespace quiz
