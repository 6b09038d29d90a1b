#include "generator/introduced.h"

#include "core/text.h"
#include "english/opener.h"
#include "generator/heard.h"
#include "generator/naming.h"
#include "generator/player_question.h"
#include "generator/wording.h"

#include <algorithm>
#include <utility>

namespace quiz {

namespace {

/// Where the whole name stands as nobody's owner; npos: nowhere.
std::size_t name_at(std::string_view text, std::string_view name) {
    for (auto at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
        const char before = at == 0 ? ' ' : text[at - 1];
        const auto end = at + name.size();
        const char after = end == text.size() ? '?' : text[end];
        // "with Nora Whitcombe as its star": in passing
        // "the prize that Nora Whitcombe won"
        const bool beside = text.substr(0, at).ends_with(" with ") ||
                            text.substr(0, at).ends_with(" that ") ||
                            text.substr(std::min(end, text.size())).starts_with(" as ");
        // "stolen from the Judy Larch Museum": a longer name
        const bool longer =
            after == ' ' && end + 1 < text.size() && text[end + 1] >= 'A' && text[end + 1] <= 'Z';
        if (before == ' ' && !beside && !longer && (after == ' ' || after == ',' || after == '?'))
            return at;
    }
    return std::string_view::npos;
}

/// Asked at its head, of one thing told in so many words: a third in passing is not heard.
bool takes_aside(std::string_view rest) {
    constexpr std::size_t fewest = 9; // words
    const auto words = heard_words(rest);
    const auto gap = gap_of(words);
    const auto asides = std::count_if(words.begin(), words.end(), [](const std::string& word) {
        return word == "who" || is_pause(word);
    });
    return words.size() >= fewest && gap && gap->from < 2 && asides == 0;
}

/// `told`: "who plays Elsa Brandt in "Low Water"".
std::optional<std::string> with_aside(std::string_view rest, std::string_view name,
                                      const std::string& told) {
    const auto at = name_at(rest, name);
    if (at == std::string_view::npos) return std::nullopt;
    const auto end = at + name.size();
    std::string text(rest.substr(0, end));
    text += ", " + told;
    if (end < rest.size() && rest[end] == ' ') text += ",";
    text += rest.substr(end);
    return capitalised(std::move(text));
}

} // namespace

std::optional<std::string> introduced(std::string_view question, const FilmLore& lore) {
    const auto begun = opened(question);
    if (!begun || begun->opener != Opener::Label || !takes_aside(begun->rest)) return std::nullopt;
    const Film& film = lore.film();
    const std::string title = "\"" + film.title + "\"";
    const bool seen =
        parts_are_seen(film) ||
        std::any_of(film.records.begin(), film.records.end(), [](const Record& record) {
            return record.text.find("played by ") != std::string::npos;
        });
    for (const auto& part : film.cast) {
        // Of a cast that is heard it is not known who is seen.
        if (!is_name(part.role) || part.spoiler || (!part.voice && !seen)) continue;
        std::string told = part.voice ? "who voices " : "who plays ";
        for (const std::string_view piece :
             {std::string_view(part.role), std::string_view(" in "), std::string_view(title)})
            told += piece;
        if (auto made = with_aside(begun->rest, part.actor, told)) return made;
    }
    return std::nullopt;
}

} // namespace quiz
