#include "generator/goes_on.h"

#include "core/text.h"
#include "films/word_shapes.h"
#include "generator/wording.h"

#include <algorithm>
#include <array>
#include <string>

namespace quiz {

namespace {

bool names_prize(std::string_view folded_stem) {
    static constexpr std::array<std::string_view, 6> prizes{"award",  "awards", "oscar",
                                                            "oscars", "prize",  "golden globe"};
    return any_phrase(prizes, folded_stem);
}

/// What a player did; not for which part somebody was thought of, or whom somebody replaced.
bool is_of_player(const Asking& asking, const FilmLore& lore) {
    static constexpr std::array<std::string_view, 7> casting{
        "first choice", "cast as", "role", "part", "replace", "replaced", "turned down"};
    return (asking.type == AnswerType::Actor || asking.type == AnswerType::Actress ||
            lore.in_cast(asking.answer)) &&
           !any_phrase(casting, lore.folded(asking.question));
}

bool opens_with_pronoun(std::string_view sentence) {
    static constexpr std::array<std::string_view, 8> pronouns{"he",  "she", "it",  "they",
                                                              "his", "her", "its", "their"};
    return one_of(pronouns, fold(sentence.substr(0, sentence.find(' '))));
}

} // namespace

bool goes_on(const Asking& asking, std::string_view sentence, const FilmLore& lore) {
    if (asking.vetted || info(asking.type).family == AnswerFamily::Numbers ||
        names_prize(lore.folded(asking.question)))
        return false;
    return is_of_player(asking, lore) || opens_with_pronoun(sentence);
}

bool may_be_of_another_work(std::string_view item, std::string_view sentence,
                            const FilmLore& lore) {
    const auto words = words_within(lore.folded(sentence));
    if (std::none_of(words.begin(), words.end(),
                     [](std::string_view word) { return word == "it" || word == "its"; }))
        return false;
    const std::string_view before = item.substr(0, item.find(sentence));
    if (before.size() == item.size()) return false;
    static constexpr std::array<std::string_view, 2> opening{"\"", "\u201C"};
    for (const std::string_view quote : opening)
        for (auto at = before.find(quote); at != std::string_view::npos;) {
            const auto from = at + quote.size();
            const auto end = std::min(before.find('"', from), before.find("\u201D", from));
            if (end == std::string_view::npos) break;
            const std::string title = fold(before.substr(from, end - from));
            if (!title.empty() && title != lore.folded(lore.film().title) &&
                title != lore.folded(lore.film().own_title()))
                return true;
            at = before.find(quote, end + 1);
        }
    return false;
}

bool hangs_on_before(std::string_view explanation) {
    static constexpr std::array<std::string_view, 8> somebody{"he",  "she",  "him",  "her",
                                                              "his", "hers", "them", "they"};
    bool first = true;
    for (const auto& word : split(std::string(explanation), ' ')) {
        if (one_of(somebody, fold(word)) || (first && fold(word) == "however")) return true;
        // The first word is written large, whatever it is.
        if (!first && is_name_word(word)) return false;
        if (first && word.find_first_of("\"\u201C") == 0) return false; // the film's title
        first = false;
    }
    return false;
}

} // namespace quiz
