// Names that were taken for others, and what a sentence takes back.
#include "generator/misread.h"

#include "core/text.h"
#include "generator/wording.h"

#include <algorithm>
#include <array>

namespace quiz {

namespace {

/// "used to work with him in Lisbon", in a film of that title: it is the town.
bool stands_for_title(std::string_view sentence, std::string_view question,
                      const std::string& title) {
    static constexpr std::array<std::string_view, 6> places{" in ",   " to ", " of ",
                                                            " from ", " at ", " through "};
    return std::any_of(places.begin(), places.end(), [&](std::string_view before) {
        const std::string unquoted = std::string(before) + title;
        const auto at = sentence.find(unquoted);
        const bool whole = at != std::string_view::npos &&
                           (at + unquoted.size() == sentence.size() ||
                            std::string_view(" ,.;").find(sentence[at + unquoted.size()]) !=
                                std::string_view::npos);
        return whole &&
               question.find(std::string(before) + "\"" + title + "\"") != std::string_view::npos;
    });
}

/// "played the captain, but his scene was cut": nobody ever saw him.
bool was_cut_out(std::string_view folded_sentence, std::string_view stem) {
    static constexpr std::array<std::string_view, 8> cut{
        "scene was cut",    "scenes were cut",   "was cut from",  "were cut from",
        "scene was deleted", "were deleted from", "part was cut", "ended up on the cutting"};
    return any_phrase(cut, folded_sentence) && !contains_folded(stem, "cut") &&
           !contains_folded(stem, "deleted");
}

/// "attended by the Queen": not by a band of that name.
bool has_an_article_more(const Asking& asking, std::string_view sentence) {
    return asking.type == AnswerType::Band && asking.answer.rfind("The ", 0) != 0 &&
           sentence.find("the " + asking.answer) != std::string_view::npos;
}

/// "How old": of 20, 30, 40 and 50 three are no temptation.
bool is_round_age(const Asking& asking) {
    return asking.question.find("ow old") != std::string::npos && asking.answer.ends_with('0');
}

} // namespace

std::string misreading(const Asking& asking, std::string_view sentence, const FilmLore& lore) {
    if (stands_for_title(sentence, asking.question, lore.film().title))
        return "the title stands for a place";
    if (info(asking.type).family == AnswerFamily::People &&
        was_cut_out(lore.folded(sentence), lore.folded(asking.question)))
        return "what follows takes it back";
    if (has_an_article_more(asking, sentence)) return "the name is somebody else's";
    if (is_round_age(asking)) return "ages as round as that are no temptation";
    return {};
}

} // namespace quiz
