#include "generator/naming.h"

#include "core/text.h"

#include <algorithm>
#include <utility>

namespace quiz {

Naming::Naming(std::string folded_text) : text_(std::move(folded_text)) {
    for (const auto word : words_within(text_)) words_.insert(word);
}

bool Naming::names(const Entity& candidate) const {
    if (has(candidate.folded)) return true;
    for (const auto& other : candidate.also) // Mumbai where Bombay is spoken of
        if (has(fold(other))) return true;
    if (info(candidate.types.front()).family != AnswerFamily::People) return false;
    const auto parts = words_within(candidate.folded);
    return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) {
        // "Elsa" and "Elsa's" are Elsa Brandt
        return part.size() > 3 &&
               (words_.count(part) > 0 || words_.count(std::string(part).append("s")) > 0);
    });
}

/// Hardly any name stands there, and its first word is soon looked up.
bool Naming::has(std::string_view folded) const {
    return words_.count(folded.substr(0, folded.find(' '))) > 0 && contains_folded(text_, folded);
}

} // namespace quiz
