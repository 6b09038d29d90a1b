#pragma once

#include "core/problem.h"
#include "films/film.h"

#include <optional>
#include <string_view>

namespace quiz {

/// Reads one film file (questions/README.md is its guide). Every problem of a file that parses is
/// added to `problems`, in the order of the file. A broken record, part or credit is left out and
/// never takes the rest; a file with broken syntax, or without a sound title and year
/// (of a collection: licence), gives nothing. The slug is the title's alone: load_catalogue() adds
/// the year where two films share it.
[[nodiscard]] std::optional<Film> read_film(std::string_view text, std::string_view file,
                                            Problems& problems);

} // namespace quiz
