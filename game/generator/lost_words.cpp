// Small words of a sentence without which it says something else.
#include "generator/lost_words.h"

#include "core/text.h"
#include "english/verbs.h"
#include "generator/wording.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace quiz {

bool loses_a_word(std::string_view said, std::string_view stem) {
    static constexpr std::array<std::string_view, 15> kept{
        "again",      "almost",    "even",   "first",  "nearly", "anew",     "partly", "alone",
        "originally", "initially", "mainly", "mostly", "rarely", "together", "twice"};
    return std::any_of(kept.begin(), kept.end(), [&](std::string_view word) {
        return contains_folded(said, word) && !contains_folded(stem, word);
    });
}

bool places_lead_last(const Asking& asking) {
    const auto comma = asking.said.find(',');
    if (!asking.said.starts_with("In ") || comma == std::string::npos) return false;
    const std::string lead = " in " + asking.said.substr(3, comma - 3) + "?";
    return asking.question.ends_with(lead) && asking.question.find(" that ") != std::string::npos;
}

bool loses_had(std::string_view said, std::string_view stem) {
    constexpr std::size_t near = 3; // "had already been given"
    const auto asked = words_within(stem);
    const auto says = [&](std::string_view base) {
        return std::any_of(asked.begin(), asked.end(), [&](std::string_view word) {
            const auto verb = read_verb(std::string(word));
            return verb && verb->base == base;
        });
    };
    if (std::any_of(asked.begin(), asked.end(),
                    [](std::string_view word) { return word == "had" || word == "has"; }))
        return false;
    const auto words = words_within(said);
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (words[i] != "had") continue;
        for (std::size_t next = i + 1; next < words.size() && next <= i + near; ++next) {
            const auto verb = read_verb(std::string(words[next]));
            if (!verb || !verb->is_participle || verb->base == "be") continue;
            if (says(verb->base)) return true;
            break;
        }
    }
    return false;
}

} // namespace quiz
