// Answers that cannot be who the question asks for, or of whom too little is known.
#include "generator/misnamed.h"

#include "core/text.h"
#include "generator/wording.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace quiz {

namespace {

constexpr std::array<std::string_view, 3> real{"real", "real life", "historical"};

/// "Moira Dell, who was not an actress, ...": not asked as one.
bool is_no_player(const FilmLore& lore, const Record& record, const Asking& asking) {
    if (asking.type != AnswerType::Actor && asking.type != AnswerType::Actress) return false;
    static constexpr std::array<std::string_view, 10> denials{
        "not an actress",         "not an actor",     "no actress", "no actor",
        "not a professional act", "never acted",      "not actors", "had not acted",
        "neither an actor",       "not a trained act"};
    const std::string_view told = lore.folded(record.text);
    const std::string last = surname(asking.answer);
    return contains_folded(told, last.empty() ? fold(asking.answer) : last) &&
           std::any_of(denials.begin(), denials.end(), [&](std::string_view denial) {
               // Who is of the cast had never acted before.
               if (denial.find("acted") != std::string_view::npos && lore.in_cast(asking.answer))
                   return false;
               return told.find(denial) != std::string_view::npos;
           });
}

/// "Low Water" was directed by Rex Tarrant: a title is nobody, whatever it was taken for.
bool is_title(const Record& record, const Asking& asking) {
    static constexpr std::array<std::string_view, 2> quotes{"\"", "\u201C"};
    if (info(asking.type).family != AnswerFamily::People) return false;
    return std::any_of(quotes.begin(), quotes.end(), [&](std::string_view quote) {
        return record.text.find(std::string(quote) + asking.answer) != std::string::npos;
    });
}

/// "There was a real Captain Rudge": what is told then is his life, and not the story.
bool is_real_person(const Record& record, const Asking& asking) {
    if (asking.type != AnswerType::Character) return false;
    const std::string told = fold(record.text);
    const std::string named = fold(asking.answer);
    const std::string last = named.substr(named.rfind(' ') + 1);
    return std::any_of(real.begin(), real.end(), [&](std::string_view word) {
        const std::string before = std::string(word) + " ";
        return contains_folded(told, before + named) || contains_folded(told, before + last);
    });
}

/// "Which character was unhappy during the shooting?": that was the player.
bool is_player_of_part(const Asking& asking) {
    static constexpr std::array<std::string_view, 7> making{
        "during the shooting", "during the shoot",  "during shooting", "during filming",
        "during the filming",  "during the making", "on the set"};
    return asking.type == AnswerType::Character &&
           asking.question.rfind("Which character", 0) == 0 &&
           any_phrase(making, fold(without_quotations(asking.question)));
}

/// "Which singer plays Christ": a man, as the part tells, or a woman. Who may be either stands
/// beside nobody.
bool plays_unknown(const FilmLore& lore, const Asking& asking) {
    static constexpr std::array<std::string_view, 17> acts{
        "play",      "plays",  "played", "playing",     "sing",       "sings",
        "sang",      "sung",   "voice",  "voices",      "portrays",   "portrayed",
        "the voice", "dances", "dubbed", "the role of", "the part of"};
    return info(asking.type).family == AnswerFamily::People &&
           asking.type != AnswerType::Character && asking.gender == Gender::Unknown &&
           any_phrase(acts, lore.folded(asking.question)) &&
           lore.persona(asking.answer).gender == Gender::Unknown;
}

} // namespace

std::string misnamed(const FilmLore& lore, const Record& record, const Asking& asking) {
    const std::string named = "\"" + asking.answer + "\"";
    if (is_no_player(lore, record, asking)) return named + " did not act, as the record says";
    if (is_title(record, asking)) return named + " is a title, and nobody";
    if (is_real_person(record, asking)) return named + " lived, and the story is another";
    if (is_player_of_part(asking)) return named + " is a part; the player did that";
    if (plays_unknown(lore, asking)) return named + " may be a man or a woman, who plays a part";
    return {};
}

} // namespace quiz
