#pragma once

#include <string_view>

namespace quiz {

/// The small words of English by the work they do in a sentence, and the nouns that say what a name
/// is. All take lower-case words.

enum class WordClass {
    Other, ///< Nouns, adjectives and whatever is not listed.
    Determiner,
    Possessive, ///< "his"
    Pronoun,    ///< "he", "him", "themselves"
    Pointer,    ///< "this", "those": stands for something said before
    Preposition,
    To,
    Auxiliary, ///< Forms of be, have, do, and will, would, could ...
    And,       ///< "and", "or"
    But,
    Subordinator, ///< "when", "because", "although"
    Relative,     ///< "who", "which", "whose", "where"
    That,
    Adverb,
    Not, ///< "not", "never", "n't"
};

[[nodiscard]] WordClass word_class(std::string_view lower);

/// "two", "eleven", "hundred", "dozen"
[[nodiscard]] bool is_number_word(std::string_view lower);
/// "about", "nearly": says before a number that it is only about so.
[[nodiscard]] bool is_hedge(std::string_view lower);
/// "January"; 0 when it is none, else 1 to 12.
[[nodiscard]] int month_number(std::string_view lower);
/// Plural by its looks: "paintings", "children".
[[nodiscard]] bool looks_plural(std::string_view lower);
/// "weeks", "minutes": what a duration is counted in; singular too.
[[nodiscard]] bool is_time_unit(std::string_view lower);

} // namespace quiz
