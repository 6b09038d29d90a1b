#pragma once

#include "generator/lore.h"

#include <string>
#include <string_view>
#include <vector>

namespace quiz {

/// Somebody whom the sentences of a film name and who neither plays in it nor directs it.
struct RecordPerson {
    std::string name;
    std::string folded;
    Gender gender = Gender::Unknown;
    const Entity* known = nullptr; ///< In the pool.
};

/// The people of all the records, each once, in order of appearance: as obscure as the one who is
/// asked for, and each there for something else. Only names that begin with a first name count.
[[nodiscard]] std::vector<RecordPerson> people_of_records(const FilmLore& lore);

/// "created the spirals", "came up with the tagline": what people behind the camera do.
[[nodiscard]] bool tells_of_work(std::string_view folded_stem);

} // namespace quiz
