#pragma once

#include "core/problem.h"
#include "films/film.h"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace quiz {

/// No record of a film is larger; what is larger is refused at once.
inline constexpr std::size_t largest_plain_text = std::size_t{1} << 20U;
inline constexpr std::size_t longest_plain_line = std::size_t{256} << 10U;

struct PlainTextFilm {
    std::optional<Film> film; ///< Nothing when there is an error.
    Problems problems;        ///< With the line of the file.
};

/// Reads a film's record in the loose format of prose and labelled lines:
///
///     Storyline: "Title" is a ... film ... A Role (played by An Actor) ...
///     Year : 1951
///     Genre : Crime, Drama
///     IMDB Rating: 7
///     Director: Ada Marlow
///     Top Billing Cast: Nora Whitcombe as Elsa Brandt Hugh Fenner as Captain Rudge
///
///       1. A sentence or more of trivia.
///
/// What the film file would not take is left out with a warning; write_film() of the result can be
/// read again without a problem.
///
/// `people`: names of real people (folded), such as those of the pools: they tell where in a cast
/// line a role ends and the next actor begins.
[[nodiscard]] PlainTextFilm read_plain_text(std::string_view text, std::string_view file,
                                            const std::set<std::string>& people = {});

} // namespace quiz
