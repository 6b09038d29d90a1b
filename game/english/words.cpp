#include "english/words.h"

#include "core/months.h"
#include "english/word_list.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace quiz {

namespace {

using enum WordClass;

using Table = std::unordered_map<std::string_view, WordClass>;

Table make_table() {
    Table table;
    const auto add = [&](WordClass is, std::string_view words) {
        each_word(words, [&](std::string_view word) { table.emplace(word, is); });
    };
    add(Determiner, "a an the some any each every no all both several many few most another either "
                    "neither half more fewer less various certain");
    add(Possessive, "his her its their my your our");
    add(Pronoun, "he she it they him them i we you me us himself herself itself themselves hers "
                 "theirs one's nobody somebody everybody anybody nothing something everything "
                 "anything someone everyone anyone none others there here");
    add(Pointer, "this these those such");
    add(Preposition,
        "of in on at by for with from about against between into through during before after above "
        "below under over around among across along behind beside besides near off onto "
        "outside inside within without toward towards upon via per opposite until till throughout "
        "beyond despite aboard amid amidst alongside than like unlike including except");
    add(To, "to");
    add(Auxiliary,
        "is are was were be been being am has have had having do does did will would can "
        "could may might shall should must cannot");
    add(And, "and or nor");
    add(But, "but yet");
    add(Subordinator, "when whenever while because although though as since if unless whereas "
                      "whether so lest wherever how why what whatever");
    add(Relative, "who whom which whose where");
    add(That, "that");
    add(Not, "not never n't hardly scarcely barely seldom rarely");
    add(Adverb,
        "once out also too then later now already still even only just again ever once soon often "
        "always "
        "sometimes usually originally first initially eventually finally together almost nearly "
        "quite rather very instead therefore however moreover meanwhile thus perhaps maybe twice "
        "alone away back up down well far long ahead forward abroad today ago elsewhere apart "
        "much enough indeed nonetheless nevertheless otherwise afterwards afterward beforehand "
        "anyway aloud "
        "not-only thereby thereafter more-than as-well forever somewhere overnight upstairs "
        "worldwide");
    return table;
}

} // namespace

WordClass word_class(std::string_view lower) {
    static const Table table = make_table();
    const auto found = table.find(lower);
    if (found != table.end()) return found->second;
    if (lower.size() > 4 && lower.substr(lower.size() - 2) == "ly") {
        // Nouns and adjectives that look like adverbs.
        static constexpr std::array<std::string_view, 22> others{
            "family", "assembly", "italy",  "early",     "monthly",  "weekly",
            "daily",  "yearly",   "lovely", "elderly",   "friendly", "butterfly",
            "lonely", "likely",   "ugly",   "holy",      "deadly",   "comply",
            "supply", "apply",    "reply",  "melancholy"};
        if (std::find(others.begin(), others.end(), lower) == others.end()) return Adverb;
    }
    return Other;
}

bool is_number_word(std::string_view lower) {
    static constexpr std::array<std::string_view, 31> words{
        "one",      "two",     "three",     "four",     "five",     "six",      "seven",
        "eight",    "nine",    "ten",       "eleven",   "twelve",   "thirteen", "fourteen",
        "fifteen",  "sixteen", "seventeen", "eighteen", "nineteen", "twenty",   "thirty",
        "forty",    "fifty",   "sixty",     "seventy",  "eighty",   "ninety",   "hundred",
        "thousand", "million", "billion"};
    const auto hyphen = lower.find('-');
    const auto first = hyphen == std::string_view::npos ? lower : lower.substr(0, hyphen);
    const auto is = [&](std::string_view word) {
        return std::find(words.begin(), words.end(), word) != words.end();
    };
    return is(first) && (hyphen == std::string_view::npos || is(lower.substr(hyphen + 1)));
}

int month_number(std::string_view lower) {
    // Every word of a text comes by: nothing is allocated.
    const auto found =
        std::find_if(month_names.begin(), month_names.end(), [&](std::string_view month) {
            return month.size() == lower.size() && lower[0] == month[0] - 'A' + 'a' &&
                   lower.substr(1) == month.substr(1);
        });
    return found == month_names.end() ? 0 : static_cast<int>(found - month_names.begin()) + 1;
}

bool looks_plural(std::string_view lower) {
    static constexpr std::array<std::string_view, 9> irregular{
        "men", "women", "children", "people", "feet", "mice", "police", "teeth", "yen"};
    if (std::find(irregular.begin(), irregular.end(), lower) != irregular.end()) return true;
    if (lower.size() < 4 || lower.back() != 's') return false;
    const char before = lower[lower.size() - 2];
    return before != 's' && before != 'u' && before != 'i';
}

bool is_hedge(std::string_view lower) {
    return in_list("about some around roughly nearly almost approximately", lower);
}

bool is_time_unit(std::string_view lower) {
    static constexpr std::array<std::string_view, 16> units{
        "second", "seconds", "minute", "minutes", "hour", "hours", "day",     "days",
        "week",   "weeks",   "month",  "months",  "year", "years", "decades", "decade"};
    return std::find(units.begin(), units.end(), lower) != units.end();
}

} // namespace quiz
