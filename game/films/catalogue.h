#pragma once

#include "films/film.h"
#include "films/pools.h"

#include <filesystem>
#include <vector>

namespace quiz {

/// Everything that questions are made from: the films that were found, merged, and the pools.
struct Catalogue {
    std::vector<Film> films; ///< Sorted by slug.
    Pools pools;
    Problems problems; ///< Of all files, in file order. A broken record never takes the rest.
};

/// Reads `shipped`/films/*.json, then `own`/*.json (the player's, may be missing). Files of the
/// same title and year are one film; a later record replaces the earlier one of the same id.
[[nodiscard]] Catalogue load_catalogue(const std::filesystem::path& shipped,
                                       const std::filesystem::path& own);

/// Reads just these files (for `check FILE` and `questions FILE`) with the pools of `shipped`.
[[nodiscard]] Catalogue load_files(const std::vector<std::filesystem::path>& files,
                                   const std::filesystem::path& shipped);

} // namespace quiz
