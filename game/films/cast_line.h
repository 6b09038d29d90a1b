#pragma once

#include "films/storyline.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace quiz {

struct CastLine {
    std::vector<PlayedRole> roles;    ///< In the order of the line.
    std::vector<std::string> unclear; ///< One sentence for each place that could not be read.
};

/// Reads "Actor as Role Actor as Role", where nothing separates a role from the next actor. What
/// the text around tells decides: `known` are the pairs of the storyline, `names` all names that
/// occur in the record (folded), `people` those of real people (folded). What stays uncertain is
/// left out and told, never guessed.
[[nodiscard]] CastLine read_cast_line(std::string_view line, const std::vector<PlayedRole>& known,
                                      const std::set<std::string>& names,
                                      const std::set<std::string>& people = {});

/// "Scottie" of John "Scottie" Ferguson; empty where there is none.
[[nodiscard]] std::string nickname_in(std::string_view role);

/// "Marlow", where one of the people is Ada Marlow: the name that the head has.
[[nodiscard]] std::string name_in_full(const std::string& actor,
                                       const std::vector<std::string>& people);

} // namespace quiz
