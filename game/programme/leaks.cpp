#include "programme/leaks.h"

#include "core/text.h"

#include <algorithm>
#include <array>

namespace quiz {

namespace {

constexpr std::size_t shared_words = 2;
constexpr std::size_t shortest_surname = 4;

/// Words that tell nothing about a fact: those of grammar, of asking, and those that any question
/// about a film may hold. Sorted.
constexpr std::array<std::string_view, 119> empty_words{
    "about",  "actor",  "actress",   "after", "all",      "also",   "among",  "an",     "and",
    "any",    "are",    "as",        "at",    "be",       "became", "been",   "before", "by",
    "called", "cast",   "character", "did",   "director", "do",     "does",   "during", "each",
    "film",   "films",  "first",     "for",   "from",     "full",   "gave",   "give",   "given",
    "had",    "has",    "have",      "he",    "her",      "him",    "his",    "how",    "in",
    "into",   "is",     "it",        "its",   "made",     "make",   "makes",  "many",   "more",
    "most",   "movie",  "much",      "name",  "named",    "not",    "of",     "on",     "one",
    "only",   "or",     "other",     "out",   "over",     "part",   "people", "person", "picture",
    "play",   "played", "player",    "plays", "role",     "roles",  "screen", "she",    "so",
    "some",   "story",  "such",      "than",  "that",     "the",    "their",  "them",   "then",
    "there",  "these",  "they",      "this",  "those",    "title",  "to",     "two",    "under",
    "up",     "was",    "were",      "what",  "when",     "where",  "which",  "while",  "who",
    "whom",   "whose",  "why",       "with",  "without",  "work",   "world",  "year",   "years",
    "you",    "your"};

constexpr bool sorted() {
    for (std::size_t i = 1; i < empty_words.size(); ++i)
        if (empty_words[i - 1] >= empty_words[i]) return false;
    return true;
}
static_assert(sorted());

/// Without the commonest English endings, so that "painted" meets "paintings".
std::string cut(std::string word) {
    for (const std::string_view ending : {"ings", "ing", "ed", "es", "s", "e"}) {
        constexpr std::size_t shortest_stem = 3;
        if (word.size() < ending.size() + shortest_stem || !word.ends_with(ending)) continue;
        word.resize(word.size() - ending.size());
        break;
    }
    return word;
}

/// The words as they compare, "Heckroth's" as "heckroth".
std::vector<std::string> plain_words(const std::string& text) {
    return folded_words(replace_all(replace_all(text, "\u2019s", ""), "'s", ""));
}

std::string spaced(const std::vector<std::string>& words) { return " " + join(words, " ") + " "; }

bool is_content(const std::string& word, const std::vector<std::string>& title) {
    return word.size() > 1 && !std::binary_search(empty_words.begin(), empty_words.end(), word) &&
           std::find(title.begin(), title.end(), word) == title.end();
}

std::vector<std::string> content(const std::vector<std::string>& words,
                                 const std::vector<std::string>& without) {
    std::vector<std::string> stems;
    for (const std::string& word : words)
        if (is_content(word, without)) stems.push_back(cut(word));
    std::sort(stems.begin(), stems.end());
    stems.erase(std::unique(stems.begin(), stems.end()), stems.end());
    return stems;
}

} // namespace

LeakWords::LeakWords(const Question& question)
    : record(question.film_slug + '\n' + question.source) {
    const std::vector<std::string> title = plain_words(question.film);
    const std::vector<std::string> stem = plain_words(question.prompt);
    std::vector<std::string> all = plain_words(question.explanation);
    all.insert(all.end(), stem.begin(), stem.end());
    shown = spaced(all);
    stems = content(all, title);

    const std::string key = fold_title(join(plain_words(question.key()), " "));
    const std::vector<std::string> key_words = split(key, ' ');
    keys.push_back(" " + key + " ");
    if (info(question.kind).family == AnswerFamily::People && key_words.size() > 1 &&
        key_words.back().size() >= shortest_surname)
        keys.push_back(" " + key_words.back() + " ");
    std::vector<std::string> without = title;
    without.insert(without.end(), key_words.begin(), key_words.end());
    asked = content(stem, without);
}

bool leaks(const LeakWords& earlier, const LeakWords& later) {
    const bool named = std::any_of(later.keys.begin(), later.keys.end(), [&](const auto& key) {
        return earlier.shown.find(key) != std::string::npos;
    });
    if (!named) return false;
    if (earlier.record == later.record) return true;
    const auto shared =
        std::count_if(later.asked.begin(), later.asked.end(), [&](const auto& stem) {
            return std::binary_search(earlier.stems.begin(), earlier.stems.end(), stem);
        });
    return static_cast<std::size_t>(shared) >= shared_words;
}

} // namespace quiz
