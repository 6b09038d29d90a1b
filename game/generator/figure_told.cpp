#include "generator/figure_told.h"

#include "core/text.h"
#include "english/nouns.h"
#include "films/word_shapes.h"
#include "generator/wording.h"

#include <algorithm>
#include <array>
#include <optional>

namespace quiz {

namespace {

/// Has the word a meaning of its own? "Which character in" has none here.
bool carries(const std::string& word) {
    static constexpr std::array<std::string_view, 22> small{
        "the", "and", "who",  "his",  "her",   "its",  "their", "that", "which", "one",  "Quoted",
        "not", "him", "them", "this", "where", "when", "whom",  "was",  "has",   "been", "had"};
    return word.size() > 2 && !is_pause(word) && !joins(word) && !one_of(small, word);
}

/// Those that carry something from `from` on.
std::size_t carried(const HeardWords& words, std::size_t from) {
    return static_cast<std::size_t>(
        std::count_if(words.begin() + static_cast<std::ptrdiff_t>(from), words.end(), carries));
}

/// Where it says what somebody is: behind "who is", "which character is", "plays"; nothing where it
/// tells a deed.
std::optional<std::size_t> description_at(const HeardWords& asked) {
    for (std::size_t i = 1; i + 1 < asked.size(); ++i) {
        const std::string& before = fold(asked[i - 1]);
        const bool is = asked[i] == "is" && (before == "who" || before == "character" ||
                                             (before == "quoted" && i > 3 && // in "..."
                                              asked[i - 3] == "character"));
        const bool plays = asked[i] == "plays" && (before == "actor" || before == "actress");
        const bool deed = i + 2 < asked.size() && asked[i + 2] == "character"; // the character who
        if ((!is && !plays) || deed) continue;
        const std::string& next = asked[i + 1];
        if (next == "a" || next == "an" || next == "the" || owns(next) ||
            (i + 2 < asked.size() && owns(asked[i + 2])))
            return i + 1;
    }
    return std::nullopt;
}

/// Of these a story often has several.
bool is_common(const std::string& noun) {
    static constexpr std::array<std::string_view, 30> common{
        "soldier",  "sailor", "officer",   "student",   "teenager", "pupil",
        "prisoner", "inmate", "gangster",  "thief",     "grifter",  "robber",
        "killer",   "cop",    "policeman", "worker",    "villager", "dancer",
        "singer",   "guest",  "passenger", "neighbour", "neighbor", "servant",
        "child",    "friend", "lover",     "criminal",  "fighter",  "crook"};
    return one_of(common, noun) || gender_of_noun(noun) != Gender::Unknown ||
           is_nationality(noun) || noun.ends_with("man") || noun.ends_with("woman");
}

/// The noun of the description: its last word before a preposition, pronoun or pause.
std::size_t noun_at(const HeardWords& asked, std::size_t from) {
    std::size_t end = from + 1;
    while (end < asked.size() && !is_pause(asked[end]) && !joins(asked[end]) &&
           asked[end] != "who" && asked[end] != "that")
        ++end;
    return end - 1;
}

bool description_tells(const HeardWords& asked, std::size_t from) {
    constexpr std::size_t enough = 4;
    // "the science officer", "the faithful manager": of what, and whose? "the bride of Rudge"
    if (asked[from] == "the" && asked[from - 1] == "is")
        return std::any_of(asked.begin() + static_cast<std::ptrdiff_t>(from), asked.end(),
                           [](const std::string& word) {
                               return is_name_word(word) && word != "Quoted" &&
                                      !is_nationality(owns(word) ? word.substr(0, word.size() - 2)
                                                                 : word);
                           });
    const std::size_t words = carried(asked, from);
    if (words >= enough) return true;
    const std::string noun = fold(asked[noun_at(asked, from)]);
    const bool somebodys = asked[from] != "a" && asked[from] != "an" && asked[from] != "the";
    if (somebodys) return words >= 2; // "Rudge's superior", "Elsa Brandt's mother"
    return words >= 2 && !is_common(noun);
}

} // namespace

bool tells_who_it_is(const HeardWords& asked) {
    if (const auto from = description_at(asked)) return description_tells(asked, *from);
    constexpr std::size_t fewest = 9; // words of a deed, "which character" and all
    std::size_t words = 0;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        if (is_pause(asked[i])) continue;
        // "in "Low Water""
        if (asked[i] == "in" && i + 1 < asked.size() && asked[i + 1] == "Quoted") {
            ++i;
            continue;
        }
        ++words;
    }
    constexpr std::size_t player = 4; // "plays the character who"
    if (join(asked, " ").find("plays the character who") != std::string::npos) words -= player;
    return words >= fewest;
}

} // namespace quiz
