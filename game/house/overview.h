#pragma once

#include "core/strings.h"
#include "films/catalogue.h"

#include <array>
#include <string>
#include <vector>

namespace quiz {

/// What a film of the catalogue has to offer, and what is wrong with its files.
struct FilmOverview {
    std::string slug;  ///< Empty for files that give no film.
    std::string title; ///< Or the file's name.
    int year = 0;
    int records = 0;
    std::array<int, 3> questions{};    ///< By band: easy, medium, hard.
    std::vector<std::string> files;    ///< Paths.
    std::vector<std::string> problems; ///< "mine.json, line 7: ...": errors first.
    int errors = 0;                    ///< So many of them.
    [[nodiscard]] int all_questions() const { return questions[0] + questions[1] + questions[2]; }
};

/// Every film in the catalogue's order, then the files that give none but have problems. Generates
/// the bank: not for every frame.
[[nodiscard]] std::vector<FilmOverview> overview(const Catalogue& catalogue, const Strings& words);

/// "mine.json, line 7: ...".
[[nodiscard]] std::string in_words(const Problem& problem, const Strings& words);

} // namespace quiz
