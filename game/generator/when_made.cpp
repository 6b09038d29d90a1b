#include "generator/when_made.h"

#include "core/text.h"
#include "english/opener.h"
#include "english/verbs.h"
#include "generator/heard.h"
#include "generator/two_statements.h"
#include "generator/wording.h"

#include <algorithm>
#include <array>

namespace quiz {

namespace {

/// A year of its own would clash with the days when the film was made.
bool tells_year(std::string_view folded) {
    const auto words = split(folded, ' ');
    return std::any_of(words.begin(), words.end(), [](const std::string& word) {
        return word.size() == 4 && word.find_first_not_of("0123456789") == std::string::npos;
    });
}

/// What one is, has become or had long done is of no days.
bool tells_a_deed(const HeardWords& words) {
    static constexpr std::array<std::string_view, 6> done{"did", "was",  "were",
                                                          "had", "came", "went"};
    static constexpr std::array<std::string_view, 19> never{
        "is",   "are",    "born",     "killed", "died",      "married", "has",
        "have", "later",  "brother",  "father", "nicknamed", "called",  "lawyer",
        "when", "memory", "daughter", "title",  "lyrics"};
    if (std::any_of(words.begin(), words.end(),
                    [&](const std::string& word) { return one_of(never, word); }))
        return false;
    return std::any_of(words.begin() + 1, words.end(), [&](const std::string& word) {
        const auto verb = read_verb(word);
        return one_of(done, word) || (verb && verb->is_past && !verb->is_base);
    });
}

/// Does it name somebody of the cast or the crew, or ask for one of a trade without which there is
/// no film?
bool is_of_film(const Asking& asking, std::string_view rest, const FilmLore& lore) {
    static constexpr std::array<AnswerType, 5> trades{
        AnswerType::Designer, AnswerType::Cinematographer, AnswerType::Composer, AnswerType::Editor,
        AnswerType::Choreographer};
    if (std::find(trades.begin(), trades.end(), asking.type) != trades.end()) return true;
    // Who wrote what it is based on did so before.
    if (asking.type == AnswerType::Writer) return false;
    const Film& film = lore.film();
    const std::string folded = fold(rest);
    const auto told = [&](const std::string& name) {
        return contains_folded(folded, lore.folded(name)) || lore.same(asking.answer, name);
    };
    return std::any_of(film.directors.begin(), film.directors.end(), told) ||
           std::any_of(film.cast.begin(), film.cast.end(),
                       [&](const Part& part) { return told(part.actor) || told(part.role); }) ||
           std::any_of(film.crew.begin(), film.crew.end(),
                       [&](const Credit& credit) { return told(credit.name); });
}

} // namespace

std::optional<std::string> when_made(const Asking& asking, const FilmLore& lore) {
    const auto begun = opened(asking.question);
    if (!begun || (begun->opener != Opener::Label && begun->opener != Opener::Making) ||
        asking.in_passing || lore.film().year == 0)
        return std::nullopt;
    const HeardWords words = heard_words(begun->rest);
    const auto gap = gap_of(words);
    constexpr std::size_t fewest = 7; // words
    constexpr std::size_t most = 24;
    if (!gap || !at_head(words, *gap) || gap->from > 1 || words.size() < fewest ||
        words.size() > most)
        return std::nullopt;
    if (tells_year(lore.folded(asking.said)) || !tells_a_deed(words) ||
        !is_of_film(asking, begun->rest, lore))
        return std::nullopt;
    return opening(Opener::Made, lore.film().title) + std::string(begun->rest);
}

} // namespace quiz
