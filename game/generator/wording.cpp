#include "generator/wording.h"

#include "core/text.h"

#include <algorithm>
#include <array>

namespace quiz {

namespace {

bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_upper(char32_t c) {
    return (c >= U'A' && c <= U'Z') || (c >= U'À' && c <= U'Þ' && c != U'×') ||
           (c >= 0x100 && c < 0x180 && c % 2 == 0);
}

bool is_letter_or_digit(char c) {
    return !is_ascii(c) || is_digit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// The character that the text begins with.
char32_t first_character(std::string_view text) {
    constexpr std::size_t longest = 4; // bytes
    return is_ascii(text[0]) ? static_cast<char32_t>(text[0])
                             : decode_utf8(text.substr(0, longest)).front();
}

} // namespace

std::string in_quotes(std::string_view title) { return "\"" + std::string(title) + "\""; }

std::string without_quotations(std::string_view stem) {
    std::string made;
    bool inside = false;
    for (const char c : stem) {
        if (c != '"') {
            if (!inside) made += c;
            continue;
        }
        inside = !inside;
        if (!inside) made += "Quoted";
    }
    return inside ? std::string(stem) : made;
}

std::string word_stem(std::string_view word) {
    static constexpr std::array<std::string_view, 12> endings{
        "ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "ies", "ed", "es", "s"};
    for (const auto ending : endings)
        if (word.size() >= ending.size() + 3 && word.back() == ending.back() &&
            word.ends_with(ending)) {
            word.remove_suffix(ending.size());
            break;
        }
    if (word.size() > 3 && (word.back() == 'e' || word.back() == 'y')) word.remove_suffix(1);
    // "shipped" and "ship"
    if (word.size() > 3 && word[word.size() - 1] == word[word.size() - 2]) word.remove_suffix(1);
    return std::string(word);
}

bool is_function_word(std::string_view word) {
    // In order: every word of every option comes by.
    static constexpr std::array<std::string_view, 74> words{
        "about",  "after",     "also", "among",  "becomes", "before",  "between", "both",
        "called", "character", "does", "done",   "during",  "each",    "film",    "films",
        "first",  "from",      "have", "having", "here",    "into",    "kind",    "known",
        "like",   "made",      "make", "many",   "more",    "most",    "movie",   "much",
        "name",   "named",     "once", "only",   "other",   "over",    "part",    "picture",
        "same",   "some",      "such", "than",   "that",    "their",   "them",    "then",
        "there",  "these",     "they", "this",   "those",   "through", "under",   "until",
        "upon",   "very",      "were", "what",   "when",    "where",   "which",   "while",
        "whom",   "whose",     "will", "with",   "within",  "without", "would",   "year",
        "years",  "your"};
    static_assert(std::is_sorted(words.begin(), words.end()));
    return std::binary_search(words.begin(), words.end(), word);
}

std::vector<std::string> content_stems(std::string_view text) {
    return content_stems_folded(fold(text));
}

namespace {

bool carries_meaning(std::string_view word) {
    return word.size() >= 4 && character_count(word) >= 4 && !is_function_word(word);
}

} // namespace

std::vector<std::string> content_stems_folded(std::string_view folded) {
    std::vector<std::string> stems;
    for_each_word(folded, [&](std::string_view word) {
        if (!carries_meaning(word)) return;
        auto stem = word_stem(word);
        if (std::find(stems.begin(), stems.end(), stem) == stems.end())
            stems.push_back(std::move(stem));
    });
    return stems;
}

bool has_content_stem(std::string_view folded, std::string_view stem) {
    bool found = false;
    for_each_word(folded, [&](std::string_view word) {
        found =
            found || (word.starts_with(stem) && carries_meaning(word) && word_stem(word) == stem);
    });
    return found;
}

std::string_view leading_article(std::string_view text) {
    static constexpr std::array<std::string_view, 3> articles{"the ", "a ", "an "};
    const auto same_letter = [](char small, char c) {
        return c == small || (c >= 'A' && c <= 'Z' && c - 'A' + 'a' == small);
    };
    for (const auto article : articles)
        if (text.size() >= article.size() &&
            std::equal(article.begin(), article.end(), text.begin(), same_letter))
            return article;
    return {};
}

bool is_self(std::string_view role) {
    static constexpr std::array<std::string_view, 4> selves{"himself", "herself", "themselves",
                                                            "self"};
    return one_of(selves, to_lower_ascii(role));
}

bool is_name(std::string_view text) {
    static constexpr std::array<std::string_view, 27> small{
        "of",  "the",  "de", "du",  "des", "la",  "le",   "von", "van",
        "der", "and",  "in", "di",  "da",  "del", "et",   "a",   "an",
        "to",  "with", "at", "for", "on",  "by",  "from", "or",  "till"};
    if (is_self(text)) return false;
    bool any = false;
    for (const auto word : words_within(text)) {
        const auto first = std::find_if(word.begin(), word.end(), is_letter_or_digit);
        if (first == word.end() || (any && one_of(small, word))) continue;
        const auto character =
            first_character(word.substr(static_cast<std::size_t>(first - word.begin())));
        if (!is_upper(character) && !is_digit(*first)) return false;
        any = true;
    }
    return any;
}

std::string surname(std::string_view name) {
    const auto words = folded_words(name);
    return words.size() < 2 ? std::string{} : words.back();
}

std::string bare_name(std::string_view folded) {
    std::string bare;
    for_each_word(without_article(folded), [&](std::string_view word) {
        if (word.size() == 1 && !is_digit(word[0])) return;
        if (!bare.empty()) bare += ' ';
        bare += word;
    });
    return bare;
}

bool could_be_same(std::string_view a, std::string_view b) {
    const std::string first = fold(a);
    const std::string second = fold(b);
    const std::string bare_first = bare_name(first);
    const std::string bare_second = bare_name(second);
    if (bare_first.empty() || bare_second.empty()) return first == second;
    return bare_names_match(bare_first, bare_second);
}

bool bare_names_match(std::string_view a, std::string_view b) {
    const auto [shorter, longer] = a.size() <= b.size() ? std::pair(a, b) : std::pair(b, a);
    if (shorter.size() == longer.size()) return shorter == longer;
    const std::size_t rest = longer.size() - shorter.size();
    return (longer[shorter.size()] == ' ' && longer.starts_with(shorter)) ||
           (longer[rest - 1] == ' ' && longer.ends_with(shorter));
}

std::string question_pattern(std::string_view stem) {
    static constexpr std::array<std::string_view, 8> question_words{
        "who", "whom", "whose", "which", "what", "where", "when", "how"};
    const std::string folded = fold(stem);
    const auto words = words_within(folded);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!one_of(question_words, words[i])) continue;
        const bool takes_noun = (words[i] == "which" || words[i] == "what" || words[i] == "how" ||
                                 words[i] == "whose") &&
                                i + 1 < words.size();
        std::string pattern(words[i]);
        if (takes_noun) pattern.append("-").append(words[i + 1]);
        return pattern;
    }
    return "ask";
}

bool has_initials(std::string_view text) {
    for (std::size_t i = 0; i + 1 < text.size(); ++i)
        if (text[i + 1] == '.' && text[i] >= 'A' && text[i] <= 'Z' &&
            (i == 0 || text[i - 1] == ' '))
            return true;
    return false;
}

bool has_accent(std::string_view text) {
    constexpr unsigned char ascii_end = 0x80;
    if (std::all_of(text.begin(), text.end(),
                    [](char c) { return static_cast<unsigned char>(c) < ascii_end; }))
        return false;
    const auto letters = decode_utf8(text);
    return std::any_of(letters.begin(), letters.end(),
                       [](char32_t c) { return c >= 0xC0 && c < 0x250 && c != 0xD7 && c != 0xF7; });
}

} // namespace quiz
