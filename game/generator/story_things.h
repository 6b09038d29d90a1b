#pragma once

#include "generator/heard.h"

namespace quiz {

/// Does a question of the story, or of what a player did, speak of a thing as if it were known
/// which
/// ("the trail", "the hospital"), with nothing beside it that says so? `asked`: as it is heard,
/// without what ties it to the film.
[[nodiscard]] bool speaks_of_thing_untold(const HeardWords& asked);

} // namespace quiz
