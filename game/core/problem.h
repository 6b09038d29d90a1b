#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace quiz {

/// A place in a text. Line and column are 1-based; the column counts characters, not bytes.
/// Line 0 means the whole file.
struct TextPosition {
    int line = 0;
    int column = 0;
    bool operator==(const TextPosition&) const = default;
};

enum class Severity { Warning, Error };

/// One thing an author must fix or should know.
/// Shown as `file:line:column: error: at /trivia/3/ask/0/answer: what`.
struct Problem {
    Severity severity = Severity::Error;
    std::string file; ///< Path as the author typed it; `-` for standard input.
    TextPosition at;
    std::string where;       ///< JSON Pointer to the value, such as "/films/3/year"; may be empty.
    std::string what;        ///< Full sentences: what was expected, what was found, how to fix it.
    std::string code;        ///< Such as "Q107" for a rule of question quality; may be empty.
    std::string source_line; ///< The line of the file, for the caret; empty when there is none.
    bool operator==(const Problem&) const = default;
};

using Problems = std::vector<Problem>;

[[nodiscard]] bool has_error(const Problems& problems);

/// The problem in one line, and under it the source line with a caret where there is one. Ends
/// without a newline. Control characters of the source are made visible, never passed on.
[[nodiscard]] std::string to_text(const Problem& problem);

} // namespace quiz
