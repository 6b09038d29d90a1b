#include "generator/wording.h"

#include "core/text.h"

#include <algorithm>
#include <array>

namespace quiz {

namespace {

template <std::size_t N>
bool one_of(std::string_view word, const std::array<std::string_view, N>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool ends_with(std::string_view text, std::string_view ending) {
    return text.size() >= ending.size() && text.substr(text.size() - ending.size()) == ending;
}

bool is_upper(char32_t c) {
    return (c >= U'A' && c <= U'Z') || (c >= U'À' && c <= U'Þ' && c != U'×') ||
           (c >= 0x100 && c < 0x180 && c % 2 == 0);
}

bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    for (auto& word : split(text, ' '))
        if (!word.empty()) words.push_back(std::move(word));
    return words;
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
        if (ends_with(word, ending) && word.size() >= ending.size() + 3) {
            word.remove_suffix(ending.size());
            break;
        }
    if (word.size() > 3 && (word.back() == 'e' || word.back() == 'y')) word.remove_suffix(1);
    // "shipped" and "ship"
    if (word.size() > 3 && word[word.size() - 1] == word[word.size() - 2]) word.remove_suffix(1);
    return std::string(word);
}

bool is_function_word(std::string_view word) {
    static constexpr std::array<std::string_view, 74> words{
        "about",     "after",  "also",   "among",  "before",  "between", "both",    "called",
        "character", "does",   "done",   "during", "each",    "film",    "films",   "first",
        "from",      "have",   "having", "here",   "into",    "kind",    "known",   "like",
        "made",      "make",   "many",   "more",   "most",    "movie",   "much",    "name",
        "named",     "once",   "only",   "other",  "over",    "part",    "picture", "same",
        "some",      "such",   "than",   "that",   "their",   "them",    "then",    "there",
        "these",     "they",   "this",   "those",  "through", "under",   "until",   "upon",
        "very",      "were",   "what",   "when",   "where",   "which",   "while",   "whom",
        "whose",     "will",   "with",   "within", "without", "would",   "year",    "years",
        "your",      "becomes"};
    return one_of(word, words);
}

std::vector<std::string> content_stems(std::string_view text) {
    return content_stems_folded(fold(text));
}

std::vector<std::string> content_stems_folded(std::string_view folded) {
    std::vector<std::string> stems;
    for (const auto& word : split(folded, ' ')) {
        if (word.size() < 4 || character_count(word) < 4 || is_function_word(word)) continue;
        auto stem = word_stem(word);
        if (std::find(stems.begin(), stems.end(), stem) == stems.end())
            stems.push_back(std::move(stem));
    }
    return stems;
}

std::string leading_article(std::string_view text) {
    static constexpr std::array<std::string_view, 3> articles{"the ", "a ", "an "};
    const std::string start = to_lower_ascii(text.substr(0, 4));
    for (const auto article : articles)
        if (start.compare(0, article.size(), article) == 0) return std::string(article);
    return {};
}

bool is_name(std::string_view text) {
    static constexpr std::array<std::string_view, 27> small{
        "of",  "the",  "de", "du",  "des", "la",  "le",   "von", "van",
        "der", "and",  "in", "di",  "da",  "del", "et",   "a",   "an",
        "to",  "with", "at", "for", "on",  "by",  "from", "or",  "till"};
    bool any = false;
    for (const auto& word : words_of(text)) {
        const std::u32string letters = decode_utf8(word);
        const auto first = std::find_if(letters.begin(), letters.end(), [](char32_t c) {
            return c > 0x7F || is_digit(c) || (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z');
        });
        if (first == letters.end() || (any && one_of(word, small))) continue;
        if (!is_upper(*first) && !is_digit(*first)) return false;
        any = true;
    }
    return any;
}

std::string surname(std::string_view name) {
    const auto words = folded_words(name);
    return words.size() < 2 ? std::string{} : words.back();
}

std::vector<std::string> name_words(std::string_view folded) {
    std::vector<std::string> words;
    for (auto& word : split(without_article(folded), ' '))
        if (word.size() > 1 || (!word.empty() && word[0] >= '0' && word[0] <= '9'))
            words.push_back(std::move(word));
    return words;
}

bool could_be_same(std::string_view a, std::string_view b) {
    const std::string first = fold(a);
    const std::string second = fold(b);
    return could_be_same(first, name_words(first), second, name_words(second));
}

bool could_be_same(const std::string& folded_a, const std::vector<std::string>& first,
                   const std::string& folded_b, const std::vector<std::string>& second) {
    const auto& shorter = first.size() <= second.size() ? first : second;
    const auto& longer = first.size() <= second.size() ? second : first;
    if (shorter.empty()) return folded_a == folded_b;
    return std::equal(shorter.begin(), shorter.end(), longer.begin()) ||
           std::equal(shorter.rbegin(), shorter.rend(), longer.rbegin());
}

std::string question_pattern(std::string_view stem) {
    static constexpr std::array<std::string_view, 8> question_words{
        "who", "whom", "whose", "which", "what", "where", "when", "how"};
    const auto words = folded_words(stem);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!one_of(words[i], question_words)) continue;
        const bool takes_noun = (words[i] == "which" || words[i] == "what" || words[i] == "how" ||
                                 words[i] == "whose") &&
                                i + 1 < words.size();
        return words[i] + (takes_noun ? "-" + words[i + 1] : "");
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
