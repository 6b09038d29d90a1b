#include "films/word_shapes.h"

#include "core/text.h"
#include "films/given_names.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>

namespace quiz {

namespace {

template <std::size_t N>
bool one_of(const std::array<std::string_view, N>& sorted, std::string_view word) {
    return std::binary_search(sorted.begin(), sorted.end(), word);
}

constexpr std::array<std::string_view, 26> particles{
    "abu", "af", "al", "bin", "da", "das", "de", "del", "della", "den", "der", "des", "di",
    "dos", "du", "el", "ibn", "la", "le",  "of", "ten", "the",   "van", "von", "y",   "zu"};
static_assert(std::is_sorted(particles.begin(), particles.end()));

constexpr std::array<std::string_view, 7> suffixes{"ii", "iii", "iv", "jnr", "jr", "snr", "sr"};
static_assert(std::is_sorted(suffixes.begin(), suffixes.end()));

constexpr std::array<std::string_view, 69> honorifics{
    "admiral",  "agent",     "aunt",       "baron",    "baroness",  "brother",   "capt",
    "captain",  "chief",     "col",        "colonel",  "commander", "constable", "corporal",
    "count",    "countess",  "cousin",     "dame",     "detective", "doctor",    "don",
    "dr",       "duchess",   "duke",       "emperor",  "empress",   "father",    "frau",
    "fraulein", "gen",       "general",    "governor", "herr",      "inspector", "judge",
    "king",     "lady",      "lieutenant", "lord",     "lt",        "madame",    "maj",
    "major",    "marshal",   "master",     "miss",     "mlle",      "mme",       "monsieur",
    "mr",       "mrs",       "ms",         "officer",  "president", "prince",    "princess",
    "prof",     "professor", "queen",      "rev",      "reverend",  "sergeant",  "sgt",
    "signor",   "signora",   "sir",        "sister",   "st",        "uncle"};
static_assert(std::is_sorted(honorifics.begin(), honorifics.end()));

constexpr std::array<std::string_view, 69> openers{
    "a",    "after",   "all",       "also",   "although", "among",  "an",    "and",     "another",
    "as",   "at",      "because",   "before", "both",     "but",    "by",    "despite", "during",
    "each", "even",    "finally",   "for",    "from",     "he",     "her",   "here",    "his",
    "how",  "however", "i",         "if",     "in",       "inside", "it",    "its",     "later",
    "like", "many",    "meanwhile", "most",   "no",       "nobody", "now",   "of",      "on",
    "once", "one",     "only",      "or",     "set",      "she",    "since", "so",      "some",
    "soon", "that",    "the",       "their",  "then",     "there",  "these", "they",    "this",
    "to",   "when",    "where",     "while",  "with",     "yet"};
static_assert(std::is_sorted(openers.begin(), openers.end()));

constexpr std::array<std::string_view, 48> nationalities{
    "african",   "algerian",  "american",   "argentine", "argentinian", "australian", "austrian",
    "belgian",   "brazilian", "british",    "bulgarian", "canadian",    "chilean",    "chinese",
    "colombian", "cuban",     "czech",      "danish",    "dutch",       "egyptian",   "english",
    "finnish",   "french",    "german",     "greek",     "hungarian",   "icelandic",  "indian",
    "iranian",   "irish",     "israeli",    "italian",   "japanese",    "korean",     "mexican",
    "norwegian", "polish",    "portuguese", "romanian",  "russian",     "scottish",   "serbian",
    "soviet",    "spanish",   "swedish",    "swiss",     "turkish",     "welsh"};
static_assert(std::is_sorted(nationalities.begin(), nationalities.end()));

bool is_apostrophe(char32_t c) { return c == U'\'' || c == U'\u2019'; }

/// The letters of a word without what stands around them.
std::u32string_view core_of(const std::u32string& word) {
    std::u32string_view core(word);
    while (!core.empty() && !is_letter(core.front())) core.remove_prefix(1);
    return core;
}

} // namespace

bool is_capital(char32_t c) {
    if (c < 0x80) return c >= U'A' && c <= U'Z';
    const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(c));
    return category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LT;
}

bool is_letter(char32_t c) {
    if (c < 0x80) return (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z');
    const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(c));
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

bool is_name_word(std::string_view word) {
    const std::u32string letters = decode_utf8(word);
    const auto core = core_of(letters);
    if (core.empty()) return false;
    if (std::any_of(letters.begin(), letters.end(), [](char32_t c) {
            return (c >= U'0' && c <= U'9') || c == U'(' || c == U')' || c == U'/' || c == U'&';
        }))
        return false;
    if (is_capital(core.front())) return true;
    return core.size() > 2 && is_apostrophe(core[1]) && is_capital(core[2]); // d’Arcy
}

bool is_initial(std::string_view word) {
    const std::u32string letters = decode_utf8(word);
    if (letters.size() < 2 || letters.size() % 2 != 0 || letters.size() > 6) return false;
    for (std::size_t i = 0; i < letters.size(); i += 2)
        if (!is_capital(letters[i]) || letters[i + 1] != U'.') return false;
    return true;
}

bool is_particle(std::string_view word) { return one_of(particles, word); }

bool is_name_suffix(std::string_view word) {
    return one_of(suffixes, fold(word)) && is_name_word(word);
}

bool is_honorific(std::string_view word) { return one_of(honorifics, fold(word)); }

bool is_title_abbreviation(std::string_view word) {
    static constexpr std::array<std::string_view, 17> abbreviations{
        "capt", "col", "dr", "gen",  "hon", "lt",  "maj", "mlle", "mme",
        "mr",   "mrs", "ms", "prof", "rev", "sgt", "st",  "ste"};
    return !word.empty() && word.back() == '.' && one_of(abbreviations, fold(word));
}

bool is_given_name(std::string_view word) {
    if (!is_name_word(word)) return false;
    const auto parts = folded_words(word); // "Jean-Louis" is two
    return !parts.empty() && is_listed_given_name(parts.front());
}

bool is_sentence_opener(std::string_view word) { return one_of(openers, fold(word)); }

bool is_nationality(std::string_view word) {
    const auto parts = folded_words(word);
    return !parts.empty() && is_name_word(word) &&
           std::all_of(parts.begin(), parts.end(),
                       [](const std::string& part) { return one_of(nationalities, part); });
}

bool looks_like_person(const std::vector<std::string>& words) {
    if (words.empty() || words.size() > 6) return false;
    const auto part_of_name = [](const std::string& word) {
        return is_name_word(word) || is_particle(word);
    };
    const auto full = [](const std::string& word) {
        return is_name_word(word) && !is_initial(word) && !is_name_suffix(word);
    };
    return std::all_of(words.begin(), words.end(), part_of_name) &&
           std::any_of(words.begin(), words.end(), full) && is_name_word(words.front()) &&
           !is_name_suffix(words.front()) && is_name_word(words.back()) &&
           !is_initial(words.back());
}

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        if (end > at) words.emplace_back(text.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

std::string bare_word(std::string_view word) {
    std::u32string letters = decode_utf8(word);
    const auto inside = [](char32_t c) { return is_letter(c) || (c >= U'0' && c <= U'9'); };
    while (!letters.empty() && !inside(letters.front())) letters.erase(letters.begin());
    std::string with_point;
    if (const auto point = letters.rfind(U'.'); point != std::u32string::npos && point > 0) {
        with_point = encode_utf8(std::u32string_view(letters).substr(0, point + 1));
        if (is_initial(with_point) || is_title_abbreviation(with_point) ||
            is_name_suffix(with_point))
            return with_point;
    }
    while (!letters.empty() && !inside(letters.back())) letters.pop_back();
    const std::size_t size = letters.size();
    if (size > 2 && letters[size - 1] == U's' && is_apostrophe(letters[size - 2]))
        letters.resize(size - 2);
    return encode_utf8(letters);
}

} // namespace quiz
