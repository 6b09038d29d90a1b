#pragma once

#include "english/relation_table.h"

#include <span>

namespace quiz {

/// Rows of the table, by what they are of.
[[nodiscard]] std::span<const Relation> relations_of_making(); ///< relation_table
[[nodiscard]] std::span<const Relation> relations_of_people(); ///< Who was to play, sings, coached.
[[nodiscard]] std::span<const Relation> relations_of_choice(); ///< Who was chosen, and after whom.
[[nodiscard]] std::span<const Relation> relations_of_source(); ///< Books, ideas, titles, songs.
[[nodiscard]] std::span<const Relation> relations_of_fate();   ///< Money, prizes, remakes, records.

} // namespace quiz
