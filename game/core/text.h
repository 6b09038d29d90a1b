#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quiz {

/// The byte offset of the first byte that is not well-formed UTF-8, or nothing when all is well.
[[nodiscard]] std::optional<std::size_t> first_invalid_utf8(std::string_view text);

/// The code points of well-formed UTF-8. Ill-formed bytes become U+FFFD.
[[nodiscard]] std::u32string decode_utf8(std::string_view text);
[[nodiscard]] std::string encode_utf8(std::u32string_view code_points);

/// Characters (code points) in the text.
[[nodiscard]] std::size_t character_count(std::string_view text);

/// The text as it compares: case folded, accents gone, punctuation and spaces of any kind turned
/// into single spaces, none at the ends. "Café  des 2 Moulins!" gives "cafe des 2 moulins".
/// Apostrophes vanish ("Rick's" gives "ricks"); "&" gives "and"; letters such as "ø" and "ß" are
/// spelled out.
[[nodiscard]] std::string fold(std::string_view text);

/// fold() without a leading article that stands as a word (the, a, an, le, la, les, der, die, das,
/// il, el): "L'Avventura" keeps its own.
[[nodiscard]] std::string fold_title(std::string_view text);

/// A folded text without such an article.
[[nodiscard]] std::string_view without_article(std::string_view folded);

/// The words of fold(text).
[[nodiscard]] std::vector<std::string> folded_words(std::string_view text);

/// Calls `take` with every word of a text whose words stand between single spaces, as fold() leaves
/// them.
template <typename Take>
void for_each_word(std::string_view folded, const Take& take) {
    while (!folded.empty()) {
        const std::size_t end = folded.find(' ');
        take(folded.substr(0, end));
        folded.remove_prefix(end == std::string_view::npos ? folded.size() : end + 1);
    }
}

/// Those words, as pieces of the text: good as long as it.
[[nodiscard]] std::vector<std::string_view> words_within(std::string_view folded);

/// Does `needle` stand in `text` as whole words, both folded? An empty needle stands nowhere.
[[nodiscard]] bool contains_words(std::string_view text, std::string_view needle);

/// contains_words() of two texts that are folded already.
[[nodiscard]] bool contains_folded(std::string_view text, std::string_view needle);

/// Without white space (any Unicode space) at the ends.
[[nodiscard]] std::string_view trim(std::string_view text);

[[nodiscard]] std::string to_lower_ascii(std::string_view text);
/// "Which" for "which"; of plain letters.
[[nodiscard]] std::string capitalised(std::string text);
[[nodiscard]] std::vector<std::string> split(std::string_view text, char separator);
[[nodiscard]] std::string join(const std::vector<std::string>& parts, std::string_view separator);
[[nodiscard]] std::string replace_all(std::string text, std::string_view from, std::string_view to);

/// "Romola & Co.: \"Life\"" gives "romola-and-co-life": for ids and file names.
[[nodiscard]] std::string slug(std::string_view text);

/// The text with control characters (also C1, bidirectional overrides and DEL) made visible as
/// "\x1b" or U+FFFD for ill-formed bytes, so that a terminal can never be steered by data.
[[nodiscard]] std::string printable(std::string_view text);

/// Levenshtein distance in code points.
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);

/// The candidate nearest to `word`, if near enough to be a slip of the pen (distance at most a
/// third of its length, rounded up, at least 1).
[[nodiscard]] std::optional<std::string> closest(std::string_view word,
                                                 const std::vector<std::string>& candidates);

/// "1234567" as "1,234,567".
[[nodiscard]] std::string with_thousands(long long number);

/// "a", "a and b", "a, b and c".
[[nodiscard]] std::string join_and(const std::vector<std::string>& parts);

} // namespace quiz
