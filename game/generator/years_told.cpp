// Years and numbers that the question tells by itself.
#include "generator/years_told.h"

#include "core/text.h"
#include "generator/wording.h"

#include <algorithm>
#include <array>
#include <optional>

namespace quiz {

namespace {

/// Polls are held when they are held, and a list is published once: its year is no secret, and no
/// other one could be right.
bool is_of_a_list(std::string_view stem) {
    static constexpr std::array<std::string_view, 26> lists{"poll",
                                                            "film institute place",
                                                            "film institute name",
                                                            "polls",
                                                            "sight and sound",
                                                            "film institutes list",
                                                            "film institute list",
                                                            "afis list",
                                                            "afi list",
                                                            "at number",
                                                            "to number",
                                                            "ranked",
                                                            "in place",
                                                            "greatest films",
                                                            "best films",
                                                            "greatest movies",
                                                            "best movies",
                                                            "on a list",
                                                            "on its list",
                                                            "on their list",
                                                            "on the list of",
                                                            "a list of the",
                                                            "its list of the",
                                                            "survey",
                                                            "voted it",
                                                            "critics list"};
    // "rank it 35th among the 100 best British films"
    const bool ranks = contains_folded(stem, "rank") && contains_folded(stem, "among");
    return ranks || any_phrase(lists, stem);
}

/// When a film was put on a register, or a house was built that stands in it, nobody knows.
bool is_of_no_matter(std::string_view stem) {
    const bool listed = contains_folded(stem, "registry") &&
                        (contains_folded(stem, "added") || contains_folded(stem, "add") ||
                         contains_folded(stem, "selected") || contains_folded(stem, "chosen"));
    // nor when one of its people was born
    return listed || contains_folded(stem, "built") || contains_folded(stem, "born");
}

/// "reissued", which happens to a film more than once; "first reissued" does not.
bool is_of_a_reissue(std::string_view stem) {
    static constexpr std::array<std::string_view, 14> again{
        "reissue",    "reissued",    "re issue",        "re issued",          "rerelease",
        "rereleased", "re release",  "re released",     "released again",     "shown again",
        "rereleases", "re releases", "back in cinemas", "returned to cinemas"};
    static constexpr std::array<std::string_view, 3> once{"first", "only", "last"};
    return any_phrase(again, stem) && !any_phrase(once, stem);
}

/// "set in the last years of the republic": the age of the world has told the year.
bool is_of_an_age(std::string_view stem) {
    static constexpr std::array<std::string_view, 18> ages{
        "war",         "wars",       "republic",    "dynasty",    "reign",   "occupation",
        "revolution",  "depression", "prohibition", "armistice",  "regime",  "blitz",
        "third reich", "the raj",    "olympics",    "coronation", "jubilee", "election"};
    static constexpr std::array<std::string_view, 4> placed{"set", "take place", "begin", "story"};
    return any_phrase(ages, stem) && any_phrase(placed, stem);
}

/// The number behind the phrase, up to two words on: "of its fourteen nominations".
std::optional<long long> number_behind(std::string_view stem, std::string_view phrase) {
    for (auto at = stem.find(phrase); at != std::string_view::npos;
         at = stem.find(phrase, at + 1)) {
        if (at > 0 && stem[at - 1] != ' ') continue;
        const auto words = words_within(stem.substr(at + phrase.size()));
        for (const auto word : words) {
            if (word.empty()) continue;
            if (const auto number = read_number(word); number && number->decimals == 0)
                return number->value;
            break;
        }
    }
    return std::nullopt;
}

} // namespace

bool year_is_told(const Asking& asking, std::string_view stem, std::string_view plain) {
    if (asking.type != AnswerType::Year && asking.type != AnswerType::Date) return false;
    return is_of_a_list(stem) || is_of_a_reissue(stem) || is_of_an_age(stem) ||
           is_of_no_matter(plain);
}

void bound_by_stem(NumberQuestion& asked, std::string_view folded_stem) {
    if (asked.type == AnswerType::Rank) {
        // "96th in the list of the 100 best films"
        const auto key = read_number(asked.answer);
        for (const std::string_view list : {"list of the ", "list of ", "among the ", "of the "})
            if (const auto length = number_behind(folded_stem, list);
                key && length && *length >= key->value)
                asked.most = *length;
        return;
    }
    if (asked.type != AnswerType::Count) return;
    static constexpr std::array<std::string_view, 9> of{
        "out of a possible ", "out of its ", "out of the ", "out of ", "of its ", "of the ",
        "from its ",          "among its ",  "of their "};
    const bool won = contains_folded(folded_stem, "win") || contains_folded(folded_stem, "won") ||
                     contains_folded(folded_stem, "wins");
    const auto key = read_number(asked.answer);
    if (!key) return;
    const auto at_most = [&](std::optional<long long> total) {
        if (total && *total >= key->value && (asked.most == 0 || *total < asked.most))
            asked.most = *total;
    };
    for (const auto phrase : of) at_most(number_behind(folded_stem, phrase));
    // No film of nearly a century of Academy Awards had more; where the key comes near, the wrong
    // ones need the room.
    if (contains_folded(folded_stem, "academy award") ||
        contains_folded(folded_stem, "academy awards") || contains_folded(folded_stem, "oscars")) {
        constexpr long long most_nominations = 14;
        constexpr long long most_won = 11;
        constexpr long long room = 3;
        const long long most = won ? most_won : most_nominations;
        if (key->value + room <= most) at_most(most);
    }
    // "nominated for nine, how many did it win": and the other way round.
    if (won) at_most(number_behind(folded_stem, "nominated for "));
    static constexpr std::array<std::string_view, 4> of_it{"won ", "winning ", "win ", "and won "};
    if (contains_folded(folded_stem, "nominations") || contains_folded(folded_stem, "nominated"))
        for (const auto phrase : of_it)
            if (const auto part = number_behind(folded_stem, phrase);
                part && *part <= key->value && *part > asked.least)
                asked.least = *part;
}

} // namespace quiz
