#include "screens/words.h"

#include "core/text.h"
#include "rules/scoring.h"

#include <algorithm>

namespace quiz {

std::string rank_words(const Strings& words, int rank) { return words(rank_id(rank)); }

std::string table_title(const Strings& words, const ScoreTable& table, const Catalogue& catalogue) {
    std::vector<std::string> parts;
    if (catalogue.films.size() > 1 && table.films.size() == 1) {
        const auto film =
            std::find_if(catalogue.films.begin(), catalogue.films.end(),
                         [&](const Film& f) { return f.slug == table.films.front(); });
        parts.push_back(film == catalogue.films.end() ? table.films.front() : film->title);
    } else if (catalogue.films.size() > 1) {
        parts.push_back(words("tables.films", {{"n", table.films.size()}}));
    }
    if (table.mode == "dance") parts.push_back(words("tables.dance"));
    if (table.mode == "rehearsal") parts.push_back(words("tables.rehearsal"));
    if (table.mode == "party") parts.push_back(words("tables.party"));
    // A dance is as long as it gets, and its clock is its own.
    const bool dance = table.mode == "dance";
    if (!dance) parts.push_back(words("tables.questions", {{"n", table.questions}}));
    parts.push_back(words(table.scoring == "flat" ? "tables.flat" : "tables.speed"));
    if (!dance)
        parts.push_back(table.answer_seconds == 0
                            ? words("tables.no_clock")
                            : words("tables.seconds", {{"n", table.answer_seconds}}));
    if (table.difficulty == "easier") parts.push_back(words("tables.easier"));
    if (table.difficulty == "harder") parts.push_back(words("tables.harder"));
    if (table.seed != 0)
        parts.push_back(words("tables.seed", {{"seed", std::to_string(table.seed)}}));
    return join(parts, " · ");
}

} // namespace quiz
