#include "english/opener.h"

#include <algorithm>
#include <array>
#include <utility>

namespace quiz {

namespace {

constexpr std::array<std::pair<Opener, std::string_view>, 3> words{
    {{Opener::InFilm, "In the film"},
     {Opener::For, "For"},
     {Opener::Making, "During the making of"}}};

/// "\"Low Water\": which ...": what stands behind the title and its colon; where the title is
/// followed by the year that tells it from another, behind both.
std::optional<std::string_view> labelled(std::string_view question) {
    if (!question.starts_with('"')) return std::nullopt;
    const auto end = question.find('"', 1);
    if (end == std::string_view::npos) return std::nullopt;
    std::string_view rest = question.substr(end + 1);
    constexpr std::size_t year = 7; // " (1960)"
    if (rest.starts_with(" (") && rest.size() > year && rest[year - 1] == ')')
        rest.remove_prefix(year);
    if (!rest.starts_with(": ")) return std::nullopt;
    return rest.substr(2);
}

} // namespace

std::string opening(Opener opener, std::string_view title) {
    if (opener == Opener::Label) return "\"" + std::string(title) + "\": ";
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
    if (const auto rest = labelled(question)) return Opened{Opener::Label, *rest};
    return std::nullopt;
}

bool put_before(std::string_view question) {
    const auto begun = opened(question);
    return begun && begun->opener != Opener::InFilm;
}

} // namespace quiz
