#pragma once

#include "english/token.h"

#include <cstddef>
#include <string_view>

namespace quiz {

/// What a pronoun may stand for, by the words around it.

/// "he", "she", "it", "they"
[[nodiscard]] bool nominative(const Token& token);
/// "him", "hers": the gender of whoever is meant.
[[nodiscard]] Gender gender_of(const Token& token);
/// Stands the word right behind "Name verb"?
[[nodiscard]] bool one_verb_before(const Tokens& tokens, std::size_t at);
/// "shoot it", "ranked it": what is done to films.
[[nodiscard]] bool takes_film_before(const Tokens& tokens, std::size_t at);
/// "It rained", "It took three people to ...": no thing is meant.
[[nodiscard]] bool stands_for_nothing(const Tokens& tokens, std::size_t at);
/// "turned Rudge down and called it a mistake": what was done is meant.
[[nodiscard]] bool means_the_deed(const Tokens& tokens, std::size_t at);
/// Is there no thing before that "it" could mean? Plurals, people and what stands in time and place
/// are none.
[[nodiscard]] bool no_thing_before(const Tokens& tokens, std::size_t at);

/// "that night", "copied that of his son", "disliked that name and ...": not the conjunction.
[[nodiscard]] bool that_points_back(const Tokens& tokens, std::size_t at);

/// "employer", "child", "swordsman": somebody, of whom the noun alone does not say who.
[[nodiscard]] bool is_somebody(std::string_view lower);

/// "the boy", "his agent": somebody of whom it is not said who; not "Rex, a sailor,", "was a
/// sailor".
[[nodiscard]] const Token* stranger_in(const Tokens& tokens, std::size_t to, Gender gender);

/// "filmed it": a scene as well as a film
[[nodiscard]] bool shoots(const Token& token);

/// "Hugh Fenner and Ivo Sandor met him": none of the two, of whom one is asked about, in [from,
/// to).
[[nodiscard]] bool is_of_pair(const Tokens& tokens, std::size_t from, std::size_t to,
                              const Mention& mention);

/// "he was ill", "he sang": of a life; "he sings", "he had sung", "he was a king" may be of a
/// story.
[[nodiscard]] bool told_in_past(const Tokens& tokens, std::size_t at);

/// Is anybody named in it, or spoken of by a noun or pronoun?
[[nodiscard]] bool speaks_of_somebody(const Tokens& tokens);

/// Whom "he" or "she" at `at` means, where one person only was named in the sentence `before` and
/// up to `at`; nobody where another is spoken of without a name ("her employer"), or by a pronoun.
[[nodiscard]] const Mention* nearest_person(const Tokens& before, const Tokens& tokens,
                                            std::size_t at);

} // namespace quiz
