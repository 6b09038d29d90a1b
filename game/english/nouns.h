#pragma once

#include "films/answer_type.h"
#include "films/film.h"

#include <optional>
#include <string_view>

namespace quiz {

/// What a common noun says of the name beside it: "the novelist Dora Kestrel", "the rock band The
/// Herrings". Lower case, singular.
[[nodiscard]] std::optional<AnswerType> noun_type(std::string_view lower);

/// What the last word of a name says: "Hollywood Theatre", "British Film Institute" (Thing: a body
/// that no pool knows). A place gets its level.
struct HeadType {
    AnswerType type = AnswerType::Thing;
    std::string_view level;
};
[[nodiscard]] std::optional<HeadType> head_type(std::string_view lower);

/// Something that each film has one of: "the script", "the premiere". Named alone, it is that of
/// the film.
[[nodiscard]] bool is_part_of_film(std::string_view lower);

/// "version", "remake": of the film even where it is "a" version.
[[nodiscard]] bool is_kind_of_film(std::string_view lower);

/// "musical", "pilot": at the head of a statement, one made of the film.
[[nodiscard]] bool is_made_of_film(std::string_view lower);

/// "the camera", "the war": of these everybody knows which one is meant.
[[nodiscard]] bool is_known_to_all(std::string_view lower);

/// "film", "movie", "picture"
[[nodiscard]] bool is_film_noun(std::string_view lower);

/// Who does what the verb says, by trade: "compose" gives Composer.
[[nodiscard]] std::optional<AnswerType> doer_of(std::string_view verb);

/// "stepdaughter", "brother": the noun says which.
[[nodiscard]] Gender gender_of_noun(std::string_view lower);

/// What a body of that name is called in a question: "orchestra", "institution", "company".
[[nodiscard]] std::string_view body_noun(std::string_view name);

/// How a stem names the type: "actress", "studio", "city". Empty where it has no plain noun.
[[nodiscard]] std::string_view type_noun(AnswerType type);

} // namespace quiz
