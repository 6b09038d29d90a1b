#pragma once

#include "core/text.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace quiz {

template <std::size_t size>
[[nodiscard]] bool one_of(const std::array<std::string_view, size>& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}
/// Does the folded text hold one of them, as whole words?
template <std::size_t size>
[[nodiscard]] bool any_phrase(const std::array<std::string_view, size>& phrases,
                              std::string_view folded) {
    return std::any_of(phrases.begin(), phrases.end(),
                       [&](std::string_view phrase) { return contains_folded(folded, phrase); });
}

/// The title as a stem names it: in straight double quotation marks.
[[nodiscard]] std::string in_quotes(std::string_view title);

/// The stem with a stand-in for whatever stands in quotation marks: the words of a title are
/// nobody's opinion, and its "It" points at nothing.
[[nodiscard]] std::string without_quotations(std::string_view stem);

/// A folded word without its inflection: "painted", "paints" and "painting" all give "paint". Crude
/// on purpose: it only compares words, never prints them.
[[nodiscard]] std::string word_stem(std::string_view folded_word);

/// Words that carry no meaning of their own ("which", "with", "film"), folded.
[[nodiscard]] bool is_function_word(std::string_view folded_word);

/// Stems of the words of four letters and more that carry meaning, in order, each once.
[[nodiscard]] std::vector<std::string> content_stems(std::string_view text);
/// The same of a text that is folded already.
[[nodiscard]] std::vector<std::string> content_stems_folded(std::string_view folded);
/// Is this one of them?
[[nodiscard]] bool has_content_stem(std::string_view folded, std::string_view stem);

/// "the ", "a " or "an " at the start, lower-case; empty when there is none.
[[nodiscard]] std::string_view leading_article(std::string_view text);

/// "himself", "Self": no part, but whoever appears.
[[nodiscard]] bool is_self(std::string_view role);

/// Is every word but the small ones (of, the, de, von ...) capitalised? "Tobias Vane" is a
/// name, "Audience member" a description.
[[nodiscard]] bool is_name(std::string_view text);

/// The word a person is called by: the last one ("Nora Whitcombe" gives "whitcombe"), folded. Empty
/// for a single word.
[[nodiscard]] std::string surname(std::string_view name);

/// The words of a folded name by which names compare, one space between them: without leading
/// article and single letters ("h r tarrant" gives "tarrant").
[[nodiscard]] std::string bare_name(std::string_view folded);

/// Could both be names of one person or thing? Equal when folded without article and initials, or
/// one is the other's last or first part in whole words ("Whitcombe", "Nora Whitcombe").
[[nodiscard]] bool could_be_same(std::string_view a, std::string_view b);

/// The same of two results of bare_name(), where neither is empty.
[[nodiscard]] bool bare_names_match(std::string_view a, std::string_view b);

/// The question word a stem asks with, for ids, and the noun behind it: "who", "which-composer",
/// "how-many". "In which year" gives "which-year".
[[nodiscard]] std::string question_pattern(std::string_view stem);

/// "E. M. Kestrel", "Rex B. Tarrant": what catches the eye in an option (Q203), and in a name.
[[nodiscard]] bool has_initials(std::string_view text);
/// A letter that loses something when folded to plain ones; curly quotes and dashes are none.
[[nodiscard]] bool has_accent(std::string_view text);

} // namespace quiz
