#pragma once

#include "english/asking.h"
#include "generator/lore.h"

#include <string>
#include <string_view>

namespace quiz {

/// Why the question does not say what its sentence says: a name or title was taken for another, or
/// what follows takes it back. Empty: it does.
[[nodiscard]] std::string misreading(const Asking& asking, std::string_view sentence,
                                     const FilmLore& lore);

} // namespace quiz
