#pragma once

#include "core/problem.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace quiz {

/// A piece of a plain-text record: single spaces, no control characters, and the line it began in.
struct PlainText {
    std::string text;
    int line = 0;
};

enum class PlainField { Title, Year, Genre, Rating, Director, Cast };

/// A plain-text record cut into its parts.
struct PlainRecord {
    std::map<PlainField, PlainText> fields;
    std::vector<PlainText> storyline; ///< Paragraphs.
    std::vector<PlainText> items;     ///< Numbered trivia, in file order.
};

/// Cuts the text into its parts. Refuses, with an error, what is too large, what is no UTF-8, what
/// holds control characters, and a field that stands twice; warns of lines it does not know.
[[nodiscard]] PlainRecord read_plain_lines(std::string_view text, std::string_view file,
                                           Problems& problems);

} // namespace quiz
