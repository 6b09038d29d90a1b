#pragma once

#include "films/film.h"
#include "generator/milieu.h"

#include <optional>
#include <string>
#include <string_view>

namespace quiz {

class FilmLore;
class PoolLore;
struct Entity;

/// Somebody of a film, as far as anything tells: pool, credits, the records' words, the name
/// itself.
struct Persona {
    Gender gender = Gender::Unknown;
    const Nation* nation = nullptr;  ///< Null: only the sphere is known, or nothing.
    Sphere sphere = Sphere::Unknown; ///< Of the nation, if that is known.
    std::optional<AnswerType> trade; ///< What they are known for; nothing: no trade is known.
    int from = 0;                    ///< First and last active year; 0 = unknown.
    int to = 0;
};

/// Works it out; FilmLore::persona() does so once for each name.
[[nodiscard]] Persona read_persona(std::string_view name, const FilmLore& lore);

/// "the Chilean painter Ivo Sandor", "Moira Dell, an Italian who taught": the
/// nationality that stands beside the name in a text; both folded. Null where none does.
[[nodiscard]] const Nation* nation_beside(std::string_view folded_text,
                                          std::string_view folded_name);

/// Whose part that is by its name: "Elsa", "Elsa's mother", "the priest".
[[nodiscard]] Gender gender_of_role(std::string_view role, Sphere world);

/// Actor and part have one gender nearly always: what is known of either, in the world of a film.
struct Couple {
    Gender actor = Gender::Unknown;
    Gender role = Gender::Unknown;
};
[[nodiscard]] Couple genders_of(const Part& part, const Nation* film, const PoolLore& pool);

} // namespace quiz
