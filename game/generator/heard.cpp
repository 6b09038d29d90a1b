#include "generator/heard.h"

#include "core/text.h"
#include "english/nouns.h"
#include "generator/wording.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr std::array<std::string_view, 53> joining{
    "in",     "on",      "at",      "of",      "for",   "from",    "to",       "with",
    "by",     "as",      "and",     "but",     "or",    "when",    "while",    "after",
    "before", "since",   "who",     "which",   "whose", "that",    "was",      "were",
    "is",     "are",     "did",     "does",    "do",    "had",     "has",      "have",
    "would",  "could",   "until",   "during",  "into",  "over",    "than",     "because",
    "where",  "about",   "against", "through", "ago",   "without", "opposite", "beside",
    "behind", "between", "despite", "under",   "near"};
bool is_asked(const std::string& word) {
    static constexpr std::array<std::string_view, 10> others{
        "character", "year",     "age",   "part",        "name",
        "decade",    "building", "place", "publication", "institution"};
    const std::string noun = owns(word) ? word.substr(0, word.size() - 2) : word;
    return noun_type(noun) || one_of(others, noun);
}

/// Not behind a subject: "Which actor, who had never sung, ...".
bool opens_with_who(const HeardWords& words, std::size_t at) {
    return std::none_of(
        words.begin(), words.begin() + static_cast<std::ptrdiff_t>(at),
        [](const std::string& word) {
            return one_of(std::array<std::string_view, 3>{"which", "how", "whose"}, fold(word));
        });
}

} // namespace

HeardWords heard_words(std::string_view question) {
    std::string spaced;
    for (const char c : without_quotations(question)) {
        if (c == ',' || c == ':' || c == ';') spaced += ' ';
        if (c != '?') spaced += c;
    }
    return split(trim(spaced), ' ');
}

bool is_pause(std::string_view word) {
    return word == "," || word == ":" || word == ";" || word == "-" || word == "\u2013";
}

bool owns(std::string_view word) { return word.ends_with("'s"); }

bool joins(std::string_view word) { return one_of(joining, word); }

std::optional<Gap> gap_of(const HeardWords& words) {
    for (std::size_t i = words.size(); i-- > 0;) {
        const std::string word = fold(words[i]);
        const bool many = word == "how" && i + 1 < words.size();
        const bool which = word == "which" && i + 1 < words.size();
        // "by whom", but "tells the police what he saw"
        const bool bare =
            (word == "whom" || word == "what") && (i == 0 || joins(fold(words[i - 1])));
        // "Who ...", "At night, who ..."
        const bool who = word == "who" && (i == 0 || words[i - 1] == ",") && i <= longest_lead;
        if (who && opens_with_who(words, i)) return Gap{i, i + 1};
        if (!many && !which && !bare) continue;
        std::size_t end = i + 1;
        if (many) {
            if (!one_of(std::array<std::string_view, 2>{"many", "much"}, words[i + 1])) continue;
            ++end;
        }
        while (end < words.size() && !is_pause(words[end]) && words[end] != "Quoted" &&
               !joins(words[end]))
            ++end;
        // "which Swiss actor", "which actress's own pet"; but "which had a narrow range"
        const auto from = words.begin() + static_cast<std::ptrdiff_t>(i) + 1;
        if (which && std::none_of(from, words.begin() + static_cast<std::ptrdiff_t>(end), is_asked))
            continue;
        return Gap{i, end};
    }
    return std::nullopt;
}

} // namespace quiz
