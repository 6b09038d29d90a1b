#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace quiz {

/// The sentences of a paragraph, trimmed. A point after an abbreviation, an initial or a number
/// ends none ("Mr. Page", "H. R. Giger", "6:28 p.m. and", "No. 1"), nor does anything inside
/// quotation marks or brackets; a closing quotation mark belongs to the sentence it ends. Where it
/// is unclear, the text stays in one piece.
[[nodiscard]] std::vector<std::string> sentences_of(std::string_view paragraph);

} // namespace quiz
