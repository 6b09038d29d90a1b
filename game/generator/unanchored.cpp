#include "generator/unanchored.h"

#include "generator/wording.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace quiz {

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
        const bool idiom =
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
