#pragma once

#include "layout/sheet.h"

#include <string>
#include <utility>
#include <vector>

namespace quiz {

/// A film alone on its page: its title and what is counted of it, large.
struct FilmCard {
    TargetId id = no_target;
    std::string title;
    std::string second;                                      ///< Below the title; may be empty.
    std::vector<std::pair<std::string, std::string>> counts; ///< A number, and of what.
    bool warn = false;                                       ///< The last of them stands out.
};

/// At the top of `place`, as high as it needs to be; returns its box. REQUIRES: counts.
Box film_card(Sheet& sheet, const FilmCard& card, const Box& place);

} // namespace quiz
