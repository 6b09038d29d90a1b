#pragma once

#include "films/film.h"

#include <string>

namespace quiz {

/// The film as a film file, made to be read and edited: the same film always gives the same bytes,
/// and read_film() gives the same film back. Ids are written only where they were given.
[[nodiscard]] std::string write_film(const Film& film);

} // namespace quiz
