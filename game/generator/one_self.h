#pragma once

#include "generator/draft.h"
#include "generator/lore.h"

#include <string>
#include <string_view>

namespace quiz {

/// "Old Elsa" and "Elsa Brandt", "Vane" and "Young Tobias Vane": a word of age in one of two roles,
/// and a name that both share. They may be one at two ages, or of one family: nobody can tell. So
/// may "Charlie" and "Charles Weston".
[[nodiscard]] bool may_be_one_of_ages(const std::string& role, const std::string& other);

/// The same, where the one is called as the other is but for the age: no more names, and no others.
[[nodiscard]] bool is_one_at_ages(const std::string& role, const std::string& other);

/// Are these two parts of one player, or players of one part, or may they be of one character? Then
/// they never stand as two options.
[[nodiscard]] bool may_be_one_self(const FilmLore& lore, const std::string& name,
                                   const std::string& other);

/// "Farhad Rostaami" and "Farhod Rostami": one name, written in two ways from another script.
[[nodiscard]] bool is_spelt_otherwise(std::string_view name, std::string_view other);

/// "Anton" and "Anton as a boy" are one person: neither the other part nor its player may
/// stand beside the key.
void bar_other_selves(Draft& draft, const FilmLore& lore);

} // namespace quiz
