#pragma once

#include "films/film.h"
#include "films/pools.h"

#include <filesystem>
#include <optional>
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

/// The film files that load_catalogue() reads, in its order. A folder that cannot be read is a
/// problem.
[[nodiscard]] std::vector<std::filesystem::path> film_files(const std::filesystem::path& shipped,
                                                            const std::filesystem::path& own,
                                                            Problems& problems);

/// Reads one film file. Nothing, and a problem, when it gives no film.
[[nodiscard]] std::optional<Film> load_film(const std::filesystem::path& path, Problems& problems);

/// Reads just these files (for `check FILE` and `questions FILE`) with the pools of `shipped`.
[[nodiscard]] Catalogue load_files(const std::vector<std::filesystem::path>& files,
                                   const std::filesystem::path& shipped);

} // namespace quiz
