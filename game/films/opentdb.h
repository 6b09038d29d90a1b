#pragma once

#include "core/problem.h"
#include "films/film.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace quiz {

/// No collection is larger; what is larger is refused at once.
inline constexpr std::size_t largest_opentdb = std::size_t{64} << 20U;

struct OpenTdbCollection {
    std::optional<Film> film; ///< Nothing when there is an error.
    Problems problems;        ///< With line and column. A question that was not taken is a warning.
    int read = 0;             ///< Questions in the file,
    int true_or_false = 0;    ///< those of them that are left out for having two answers,
    int not_taken = 0;        ///< and those that the film file does not take.

    [[nodiscard]] int kept() const { return read - true_or_false - not_taken; }
};

/// Is this JSON at all? Then it is no plain-text record.
[[nodiscard]] bool looks_like_json(std::string_view text);

/// Reads questions of the Open Trivia Database: the answer of its service ({"response_code": 0,
/// "results": [...]}) or a list of questions by itself. HTML's character references are decoded;
/// questions of type "boolean" are left out; the others become whole questions of a collection.
/// write_film() of it can be read again without a problem; whether the questions are good ones is
/// for `check` to say.
[[nodiscard]] OpenTdbCollection read_opentdb(std::string_view text, std::string_view file);

} // namespace quiz
