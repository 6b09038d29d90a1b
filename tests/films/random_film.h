#pragma once

#include "films/film.h"

#include <rapidcheck.h>

namespace quiz {

/// A film that uses any part of the grammar and breaks no rule of it.
[[nodiscard]] rc::Gen<Film> random_film();

} // namespace quiz
