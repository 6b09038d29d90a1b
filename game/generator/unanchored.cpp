#include "generator/unanchored.h"

#include "generator/wording.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace quiz {

bool counts_back(std::string_view stem) {
    static constexpr std::array<std::string_view, 5> counted{"the two", "the three", "the four",
                                                             "the pair", "the other"};
    static constexpr std::array<std::string_view, 4> told{"the two leads", "the two stars",
                                                          "the two of", "the three of"};
    return any_phrase(counted, stem) && !any_phrase(told, stem);
}

bool points_back(const std::vector<std::string>& stem) {
    static constexpr std::array<std::string_view, 49> nouns{
        "picture", "phrase",  "song",    "speech",   "suit",   "brother",   "sister",
        "father",  "mother",  "son",     "daughter", "wife",   "husband",   "partner",
        "cousin",  "uncle",   "aunt",    "friend",   "ship",   "boat",      "house",
        "car",     "costume", "mask",    "machine",  "girl",   "boy",       "man",
        "woman",   "child",   "name",    "trick",    "plan",   "job",       "town",
        "village", "stage",   "company", "series",   "show",   "version",   "photograph",
        "rest",    "effect",  "album",   "tape",     "record", "recording", "jury"};
    static constexpr std::array<std::string_view, 15> defining{
        "about", "of", "that",   "which", "who", "whose", "where", "on",
        "by",    "he", "called", "with",  "she", "they",  "it"};
    static constexpr std::array<std::string_view, 4> of_time{"of", "when", "that", "in"};
    for (std::size_t i = 0; i < stem.size(); ++i) {
        // "at the time": at which?
        if (stem[i] == "time" && i > 1 && stem[i - 1] == "the" && stem[i - 2] == "at" &&
            (i + 1 == stem.size() || !one_of(of_time, stem[i + 1])))
            return true;
        if (!one_of(nouns, stem[i])) continue;
        // "brought it to the stage"
        if (stem[i] == "stage" && i > 1 && (stem[i - 2] == "to" || stem[i - 2] == "for")) continue;
        // "the stage production of"
        if (stem[i] == "stage" && i + 2 < stem.size() && stem[i + 2] == "of") continue;
        const bool the = (i > 0 && stem[i - 1] == "the") || (i > 1 && stem[i - 2] == "the");
        // "the boy in the garden"
        const bool placed = i + 2 < stem.size() && (stem[i + 1] == "in" || stem[i + 1] == "at") &&
                            (stem[i + 2] == "the" || stem[i] == "jury");
        const bool told = placed || (i + 1 < stem.size() && one_of(defining, stem[i + 1]));
        // "the jury of 1953": where?
        if (the && stem[i] == "jury" && i + 2 < stem.size() && stem[i + 1] == "of" &&
            stem[i + 2].find_first_not_of("0123456789") == std::string::npos)
            return true;
        // "the rest of the score": beside what?
        if (the && (!told || stem[i] == "rest")) return true;
    }
    return false;
}

bool compares_with_nothing(const std::vector<std::string>& words) {
    static constexpr std::array<std::string_view, 21> degrees{
        "longer", "shorter", "bigger", "larger",  "smaller",  "less",    "fewer",
        "better", "worse",   "lower",  "higher",  "stronger", "weaker",  "greater",
        "lesser", "poorer",  "slower", "heavier", "lighter",  "younger", "more"};
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto from = words.begin() + static_cast<std::ptrdiff_t>(i);
        const auto next = [&](std::string_view word) {
            return i + 1 < words.size() && words[i + 1] == word;
        };
        if (words[i] == "well" && i > 0 && words[i - 1] == "as" && !next("as")) return true;
        if (!one_of(degrees, words[i])) continue;
        // "no longer", "once more", "better known as", "more and more"
        // "could do better with a real one", "no more to do with it"
        const bool doing =
            (words[i] == "better" && i > 0 && words[i - 1] == "do") ||
            (words[i] == "more" && next("to") && i + 2 < words.size() && words[i + 2] == "do");
        // "to read for a smaller part": than the one that he has
        const bool of_part =
            (next("part") || next("role")) && i > 1 && words[i - 1] == "a" && words[i - 2] == "for";
        const bool idiom =
            doing || of_part ||
            (i > 0 && (words[i - 1] == "no" || words[i - 1] == "once" || words[i - 1] == "any")) ||
            next("known") || next("and") || next("or");
        if (!idiom && std::find(from, words.end(), "than") == words.end()) return true;
    }
    return false;
}

bool leaves_open(const std::vector<std::string>& words) {
    static constexpr std::array<std::string_view, 7> answers{
        "declined", "agreed", "accepted", "refused", "hesitated", "consented", "objected"};
    static constexpr std::array<std::string_view, 9> nothing{
        "at", "on", "because", "but", "and", "for", "finally", "in", "when"};
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool ends = i + 1 == words.size();
        // "Ada Marlow was in which city?": when, or why?
        if (words[i] == "was" && i + 4 == words.size() && words[i + 1] == "in" &&
            words[i + 2] == "which")
            return true;
        // "was offered it but declined": that it was offered, the question says.
        if (i > 0 && (words[i - 1] == "but" || words[i - 1] == "and")) continue;
        if (one_of(answers, words[i]) && (ends || one_of(nothing, words[i + 1]))) return true;
        if (words[i] == "new" && i > 0 && words[i - 1] == "the" && !ends &&
            (words[i + 1] == "version" || words[i + 1] == "edition" || words[i + 1] == "one"))
            return true;
    }
    return false;
}

} // namespace quiz
