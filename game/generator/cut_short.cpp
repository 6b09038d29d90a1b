// What a sentence goes on to say, or said before, is lost with it: a question must not end there.
#include "generator/cut_short.h"

#include "core/text.h"
#include "films/word_shapes.h"
#include "generator/wording.h"

#include <algorithm>
#include <array>

namespace quiz {

namespace {

template <std::size_t N>
bool any_is(const HeardWords& words, std::size_t from,
            const std::array<std::string_view, N>& sought) {
    return from < words.size() &&
           std::any_of(words.begin() + static_cast<std::ptrdiff_t>(from), words.end(),
                       [&](const std::string& word) { return one_of(sought, word); });
}

/// "asks Elsa Brandt", "persuades his friend Tony": to do what?
bool moves_somebody_to_nothing(const HeardWords& words) {
    static constexpr std::array<std::string_view, 22> moves{
        "asks",   "learns",    "hears",   "asked",   "persuades", "persuaded", "tells", "told",
        "orders", "ordered",   "forces",  "forced",  "begs",      "urges",     "urged", "convinces",
        "allows", "convinced", "invites", "invited", "helps",     "challenges"};
    static constexpr std::array<std::string_view, 14> ways{"to",   "for",  "about", "that", "how",
                                                           "into", "out",  "off",   "up",   "where",
                                                           "what", "whom", "with",  "when"};
    for (std::size_t i = 1; i < words.size(); ++i)
        if (one_of(moves, words[i]) && words[i - 1] != "is" && words[i - 1] != "was" &&
            !any_is(words, i + 1, ways))
            return true;
    return false;
}

/// "takes the red one": red what? But: "the one son", "no one", "one of the".
bool stands_for_a_noun(const HeardWords& words) {
    static constexpr std::array<std::string_view, 8> own{"his", "her",   "no",    "every",
                                                         "any", "which", "least", "some"};
    for (std::size_t i = 2; i < words.size(); ++i) {
        const bool ends = i + 1 == words.size() || is_pause(words[i + 1]) || joins(words[i + 1]);
        if ((words[i] == "one" || words[i] == "ones") && ends && words[i - 1] != "number" &&
            !one_of(own, words[i - 1]) && !joins(words[i - 1]) && !is_pause(words[i - 1]) &&
            (words[i - 1] == "the" || words[i - 2] == "the" || words[i - 2] == "a" ||
             words[i - 2] == "an"))
            return true;
        // "accepted hers for the costumes", "an old friend of his, sang"
        if (words[i] == "hers" || words[i] == "theirs") return true;
        if (words[i] == "his" && words[i - 1] == "of" && ends) return true;
    }
    return false;
}

/// "which character hopes that he can ...": he himself, or somebody told of before?
bool thinks_of_somebody(const HeardWords& words) {
    static constexpr std::array<std::string_view, 10> thinks{
        "hopes", "thinks", "believes", "fears", "suspects",
        "knows", "wishes", "insists",  "sure",  "certain"};
    static constexpr std::array<std::string_view, 3> subjects{"he", "she", "they"};
    for (std::size_t i = 1; i + 2 < words.size(); ++i)
        if (one_of(thinks, words[i]) &&
            (one_of(subjects, words[i + 1]) ||
             (words[i + 1] == "that" && one_of(subjects, words[i + 2]))))
            return true;
    return false;
}

/// "won as Best Actress, and Ivo Lane for his score": with one verb for two.
bool shares_its_verb(const HeardWords& words) {
    static constexpr std::array<std::string_view, 4> behind{"for", "as", "with", "in"};
    for (std::size_t i = 1; i + 3 < words.size(); ++i) {
        if (words[i] != "," || words[i + 1] != "and") continue;
        std::size_t at = i + 2;
        while (at < words.size() && is_name_word(words[at]) && words[at] != "Quoted") ++at;
        if (at > i + 3 && at < words.size() && one_of(behind, words[at])) return true;
    }
    return false;
}

/// "was working with Ada Marlow when he fell ill": which of the two?
bool tells_of_one_of_two(const HeardWords& words) {
    if (words[0] != "Who" && words[0] != "Which") return false;
    for (std::size_t i = 3; i + 2 < words.size(); ++i)
        if (words[i] == "when" && (words[i + 1] == "he" || words[i + 1] == "she") &&
            is_name_word(words[i - 1]) && words[i - 1] != "Quoted" && is_name_word(words[i - 2]))
            return true;
    return false;
}

/// "the character who sinks, selling his clothes", "which character laughs and goes home": at what?
bool begins_with_bare_verb(const HeardWords& words) {
    for (std::size_t i = 1; i + 2 < words.size(); ++i) {
        const bool who = words[i] == "who" && words[i - 1] == "character";
        const bool which = words[i] == "character" && fold(words[i - 1]) == "which";
        const std::string& verb = words[i + 1];
        if ((who || which) && verb.ends_with('s') && verb != "is" && verb != "has" &&
            (words[i + 2] == "," || words[i + 2] == "and"))
            return true;
    }
    return false;
}

/// "with his uncle Uncle Anton"
bool stutters(const HeardWords& words) {
    for (std::size_t i = 1; i < words.size(); ++i)
        if (words[i].size() > 2 && words[i] != "Quoted" && fold(words[i]) == fold(words[i - 1]) &&
            words[i] != "had" && words[i] != "that")
            return true;
    return false;
}

/// "stays at her side", "a young woman wearing it"
bool is_beside_nobody(const HeardWords& words) {
    static constexpr std::array<std::string_view, 4> places{"at", "by", "from", "on"};
    for (std::size_t i = 1; i + 1 < words.size(); ++i)
        if (words[i + 1] == "side" && (words[i] == "her" || words[i] == "his") &&
            one_of(places, words[i - 1]))
            return true;
    const bool story =
        words.size() > 3 && words[0] == "In" && words[1] == "the" && words[2] == "film";
    return story && words.back() == "it";
}

/// "How many nominations did "Low Water" receive?": for which prize?
bool counts_nothing(const HeardWords& words) {
    static constexpr std::array<std::string_view, 2> counted{"nominations", "prizes"};
    return any_is(words, 0, counted) &&
           std::none_of(words.begin() + 1, words.end(), [](const std::string& word) {
               return is_name_word(word) && word != "Quoted";
           });
}

/// "Which actress was the first choice, but the story put her off?": another statement.
bool turns_to_another(const HeardWords& words) {
    static constexpr std::array<std::string_view, 5> articles{"the", "a", "an", "his", "her"};
    static constexpr std::array<std::string_view, 3> objects{"him", "her", "them"};
    const auto gap = gap_of(words);
    if (!gap || gap->from > 1) return false;
    for (std::size_t i = gap->to; i + 2 < words.size(); ++i)
        if (words[i] == "," && words[i + 1] == "but" && one_of(articles, words[i + 2]) &&
            any_is(words, i + 3, objects))
            return true;
    return false;
}

/// "opened in March, cost how much", "by a jury whose president", "built in the studio at which
/// studio": what it asks for at its end is no part of its statement, or was said.
bool asks_late(const HeardWords& words) {
    if (words.size() > 1 && words[words.size() - 2] == "whose") return true;
    const auto gap = gap_of(words);
    if (!gap || gap->from < 2 || joins(fold(words[0]))) return false;
    const auto asked = words.begin() + static_cast<std::ptrdiff_t>(gap->from);
    const bool said =
        gap->to > gap->from + 1 && std::find(words.begin(), asked, words[gap->to - 1]) != asked;
    const bool of_another_verb =
        !joins(words[gap->from - 1]) && std::find(words.begin(), asked, ",") != asked;
    return said || of_another_verb;
}

} // namespace

bool is_cut_short(const HeardWords& question) {
    constexpr std::array rules{moves_somebody_to_nothing,
                               stands_for_a_noun,
                               thinks_of_somebody,
                               is_beside_nobody,
                               counts_nothing,
                               turns_to_another,
                               shares_its_verb,
                               begins_with_bare_verb,
                               stutters,
                               tells_of_one_of_two,
                               asks_late};
    return std::any_of(rules.begin(), rules.end(),
                       [&](const auto& rule) { return rule(question); });
}

} // namespace quiz
