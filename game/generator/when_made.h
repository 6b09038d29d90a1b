#pragma once

#include "english/asking.h"
#include "generator/lore.h"

#include <optional>
#include <string>

namespace quiz {

/// A question that only a label ties to its film, put into the days when it was made: "When "Low
/// Water" was made, which actor was so nervous about acting with Hugh Fenner that he forgot his
/// lines?". Nothing where there is no label, or it is not told of somebody's doings in those days.
[[nodiscard]] std::optional<std::string> when_made(const Asking& asking, const FilmLore& lore);

} // namespace quiz
