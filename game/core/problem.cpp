#include "core/problem.h"

#include "core/text.h"

#include <algorithm>

namespace quiz {

namespace {

/// Long lines are cut around the column, so that the caret stays on the screen.
constexpr std::size_t line_shown = 100;
constexpr std::size_t shown_before_column = 60;

std::string excerpt_with_caret(std::string_view source_line, int column) {
    const std::u32string line = decode_utf8(source_line);
    const std::size_t at =
        std::min<std::size_t>(column > 0 ? static_cast<std::size_t>(column) - 1 : 0, line.size());
    const std::size_t from = at > shown_before_column ? at - shown_before_column : 0;
    const std::string before =
        printable(encode_utf8(std::u32string_view(line).substr(from, at - from)));
    const std::string after = printable(encode_utf8(
        std::u32string_view(line).substr(at, line_shown - std::min(line_shown, at - from))));
    return "    " + before + after + "\n    " + std::string(character_count(before), ' ') + "^";
}

} // namespace

bool has_error(const Problems& problems) {
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem& p) { return p.severity == Severity::Error; });
}

std::string to_text(const Problem& problem) {
    std::string text = printable(problem.file);
    if (problem.at.line > 0) {
        text += ":" + std::to_string(problem.at.line);
        if (problem.at.column > 0) text += ":" + std::to_string(problem.at.column);
    }
    text += problem.severity == Severity::Error ? ": error: " : ": warning: ";
    if (!problem.code.empty()) text += problem.code + " ";
    if (!problem.where.empty()) text += "at " + printable(problem.where) + ": ";
    text += printable(problem.what);
    if (!problem.source_line.empty() && problem.at.column > 0)
        text += "\n" + excerpt_with_caret(problem.source_line, problem.at.column);
    return text;
}

} // namespace quiz
