#include "english/opener.h"

#include <algorithm>
#include <array>
#include <utility>

namespace quiz {

namespace {

constexpr std::array<std::pair<Opener, std::string_view>, 4> words{
    {{Opener::InFilm, "In the film"},
     {Opener::For, "For"},
     {Opener::Making, "During the making of"},
     {Opener::Behind, "In the story behind"}}};

} // namespace

std::string opening(Opener opener, std::string_view title) {
    const auto* const found = std::find_if(
        words.begin(), words.end(), [&](const auto& known) { return known.first == opener; });
    return std::string(found->second) + " \"" + std::string(title) + "\", ";
}

std::optional<Opened> opened(std::string_view question) {
    for (const auto& [opener, begins] : words) {
        if (question.substr(0, begins.size()) != begins ||
            question.substr(begins.size(), 2) != " \"")
            continue;
        // Behind the title may stand the year that tells it from another.
        const auto end = std::min(question.find("\", "), question.find("), "));
        if (end != std::string_view::npos) return Opened{opener, question.substr(end + 3)};
    }
    return std::nullopt;
}

} // namespace quiz
