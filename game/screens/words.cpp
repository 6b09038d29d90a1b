#include "screens/words.h"

#include "core/text.h"

#include <algorithm>
#include <array>

namespace quiz {

std::string ordinal(int number) {
    const int tens = number % 100;
    const char* ending = "th";
    if (tens < 11 || tens > 13) {
        if (number % 10 == 1) ending = "st";
        if (number % 10 == 2) ending = "nd";
        if (number % 10 == 3) ending = "rd";
    }
    return std::to_string(number) + ending;
}

std::string date_text(const std::string& utc) {
    constexpr std::array<const char*, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                 "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto digit = [&](std::size_t at) { return utc[at] >= '0' && utc[at] <= '9'; };
    constexpr std::size_t day_length = 10;
    if (utc.size() < day_length || utc[4] != '-' || utc[7] != '-') return utc;
    for (const std::size_t at : {0U, 1U, 2U, 3U, 5U, 6U, 8U, 9U})
        if (!digit(at)) return utc;
    const auto month = static_cast<std::size_t>(std::stoi(utc.substr(5, 2)));
    if (month < 1 || month > months.size()) return utc;
    return std::to_string(std::stoi(utc.substr(8, 2))) + " " + months.at(month - 1) + " " +
           utc.substr(0, 4);
}

std::string table_title(const ScoreTable& table, const Catalogue& catalogue) {
    std::string title = std::to_string(table.questions) + " questions";
    if (table.mode != "performance") title = table.mode + " · " + title;
    if (catalogue.films.size() > 1 && table.films.size() == 1) {
        const auto film =
            std::find_if(catalogue.films.begin(), catalogue.films.end(),
                         [&](const Film& f) { return f.slug == table.films.front(); });
        title = (film == catalogue.films.end() ? table.films.front() : film->title) + " · " + title;
    } else if (catalogue.films.size() > 1) {
        title = std::to_string(table.films.size()) + " films · " + title;
    }
    title += table.scoring == "flat" ? " · flat" : " · speed";
    title += table.answer_seconds == 0 ? " · no clock"
                                       : " · " + std::to_string(table.answer_seconds) + " s";
    if (table.seed != 0) title += " · seed " + std::to_string(table.seed);
    return title;
}

} // namespace quiz
