// What the sentences before have told of, a question cannot take for known.
#include "generator/story_things.h"

#include "english/nouns.h"
#include "films/word_shapes.h"
#include "generator/wording.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace quiz {

namespace {

/// "the law", "the piano", "the moon": in a story, too, nobody asks which.
bool is_one_for_all(std::string_view noun) {
    static constexpr std::array<std::string_view, 84> known{
        "police",  "law",     "war",       "army",      "navy",        "enemy",    "government",
        "press",   "sea",     "ocean",     "world",     "moon",        "sun",      "sky",
        "night",   "morning", "evening",   "afternoon", "day",         "end",      "beginning",
        "past",    "future",  "truth",     "dead",      "poor",        "rich",     "streets",
        "street",  "city",    "country",   "piano",     "violin",      "guitar",   "ukulele",
        "flute",   "harp",    "telephone", "phone",     "radio",       "stage",    "theatre",
        "theater", "cinema",  "murder",    "case",      "family",      "lead",     "rain",
        "snow",    "dark",    "darkness",  "way",       "time",        "rest",     "summer",
        "winter",  "spring",  "autumn",    "holidays",  "countryside", "desert",   "jungle",
        "river",   "ground",  "floor",     "air",       "camera",      "audience", "devil",
        "church",  "name",    "idea",      "whole",     "same",        "others",   "run",
        "house",   "village", "town",      "road",      "weekend",     "money",    "story"};
    return one_of(known, noun);
}

/// "the script", "the premiere", "the film"
bool is_of_each_film(std::string_view noun) {
    return is_part_of_film(noun) || is_known_to_all(noun) || is_film_noun(noun);
}

/// What comes behind a noun and says which: "the captain of", "the girl who".
bool says_which(std::string_view word) {
    static constexpr std::array<std::string_view, 21> which{
        "of",    "who",     "that", "which", "whose", "where",  "in",
        "at",    "between", "on",   "from",  "with",  "near",   "behind",
        "under", "he",      "she",  "they",  "about", "before", "after"};
    return one_of(which, word);
}

/// Does the noun phrase end before this word?
bool ends_phrase(const std::string& word) {
    return is_pause(word) || joins(word) || says_which(word) || word == "Quoted" || word == "the" ||
           word == "his" || word == "her" || word == "a" || word == "an" || word == "whom" ||
           word.ends_with("ly");
}

/// One of an order or a kind, of which there is but one: "the first", "the youngest".
bool is_the_only(const std::string& word) {
    static constexpr std::array<std::string_view, 12> only{"first", "second", "third", "last",
                                                           "only",  "final",  "next",  "most",
                                                           "best",  "worst",  "chief", "head"};
    static constexpr std::array<std::string_view, 8> nouns{
        "priest", "forest", "request", "contest", "harvest", "interest", "conquest", "protest"};
    return one_of(only, word) || (word.size() > 5 && word.ends_with("est") && !one_of(nouns, word));
}

/// What somebody is thought to be, or was before, beside others of the kind: "the old housekeeper".
bool is_quality(const std::string& word) {
    static constexpr std::array<std::string_view, 26> qualities{
        "old",    "young",  "tough",   "local",  "new",   "former", "little",  "big",        "kind",
        "kindly", "cruel",  "strange", "strict", "stern", "gentle", "elderly", "quiet",      "shy",
        "lonely", "clever", "drunken", "pretty", "other", "real",   "loyal",   "respectable"};
    return one_of(qualities, word);
}

/// Was it spoken of before "the": "writes a letter and hides the letter"?
bool named_before(const HeardWords& asked, std::size_t the, const std::string& noun) {
    return std::find(asked.begin(), asked.begin() + static_cast<std::ptrdiff_t>(the), noun) !=
           asked.begin() + static_cast<std::ptrdiff_t>(the);
}

} // namespace

bool speaks_of_thing_untold(const HeardWords& asked, bool of_making) {
    for (std::size_t i = 0; i + 1 < asked.size(); ++i) {
        if (asked[i] != "the" || asked[i + 1] == "character" ||
            (of_making && is_of_each_film(asked[i + 1])))
            continue;
        std::size_t end = i + 1;
        while (end < asked.size() && (end == i + 1 || !ends_phrase(asked[end]))) ++end;
        const auto any = [&](auto&& is) {
            return std::any_of(asked.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                               asked.begin() + static_cast<std::ptrdiff_t>(end), is);
        };
        // "is the science officer", "at the breakfast table": of that kind there is one. But "the
        // woman's shoes": which woman's?
        const bool description =
            i > 0 && (asked[i - 1] == "is" || asked[i - 1] == "plays") && i <= longest_lead;
        const bool of_kind = (description || end > i + 2) && !any(is_quality) && !any(owns);
        // "the Frenchman's killer"
        if (owns(asked[i + 1])) return true;
        // "the line "Take the lamp""
        if (end < asked.size() && asked[end] == "Quoted") continue;
        const bool told =
            of_kind || (end < asked.size() && says_which(asked[end])) || any(is_the_only) ||
            is_one_for_all(asked[end - 1]) || any([](const std::string& word) {
                return is_name_word(word) || word.find_first_of("0123456789") != std::string::npos;
            });
        if (!told && !named_before(asked, i, asked[end - 1])) return true;
    }
    return false;
}

} // namespace quiz
