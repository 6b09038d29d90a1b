#pragma once

#include "generator/heard.h"

namespace quiz {

/// Does a question speak of a thing as if it were known which ("the trail", "the hospital"), with
/// nothing beside it that says so? `asked`: as it is heard, without what ties it to the film.
/// `of_making`: it asks what a player did; then what each film has one of ("the script") is known.
[[nodiscard]] bool speaks_of_thing_untold(const HeardWords& asked, bool of_making = false);

} // namespace quiz
