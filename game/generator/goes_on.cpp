#include "generator/goes_on.h"

#include "core/text.h"
#include "generator/wording.h"

#include <array>

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

} // namespace quiz
