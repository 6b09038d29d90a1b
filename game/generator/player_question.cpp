#include "generator/player_question.h"

#include "core/text.h"
#include "english/opener.h"
#include "generator/read_aloud.h"
#include "generator/wording.h"

#include <algorithm>
#include <string_view>

namespace quiz {

namespace {

constexpr std::string_view character = "hich character "; // "Which", "which"

/// What stands before "which character" and behind it.
struct Split {
    std::string before; ///< Ends with a new line where the question goes on in small letters.
    std::string_view behind;
};

std::optional<Split> split_at_head(std::string_view question) {
    const auto begun = opened(question);
    const std::string_view asked = begun ? begun->rest : question;
    if (begun && begun->opener != Opener::InFilm) return std::nullopt;
    if (asked.substr(1, character.size()) != character) return std::nullopt;
    const std::string_view lead = question.substr(0, question.size() - asked.size());
    std::string_view behind = asked.substr(1 + character.size());
    // "Which character in "Low Water" is ..."
    constexpr std::string_view in = "in \"";
    if (!begun && behind.substr(0, in.size()) == in) {
        const auto end = behind.find("\" ", in.size());
        if (end == std::string_view::npos) return std::nullopt;
        return Split{"the character " + std::string(behind.substr(0, end + 1)),
                     behind.substr(end + 2)};
    }
    if (!begun) return std::nullopt;
    return Split{std::string(lead) + "\n", behind};
}

} // namespace

std::optional<Asking> for_player(const Asking& asking, const std::optional<Mention>& player) {
    if (asking.type != AnswerType::Character || !asking.of_subject || !player || !player->person())
        return std::nullopt;
    const auto split = split_at_head(asking.question);
    if (!split) return std::nullopt;
    const bool small = split->before.ends_with('\n'); // behind an opener
    const std::string who = player->gender == Gender::Female ? "hich actress"
                            : player->gender == Gender::Male ? "hich actor"
                                                             : "ho";
    Asking made = asking;
    if (small) {
        // "is a diver who ...": plays a diver who ...
        const bool is_one =
            split->behind.substr(0, 5) == "is a " || split->behind.substr(0, 6) == "is an ";
        const std::string part = is_one ? std::string(split->behind.substr(3))
                                        : "the character who " + std::string(split->behind);
        made.question =
            split->before.substr(0, split->before.size() - 1) + "w" + who + " plays " + part;
    } else {
        made.question =
            "W" + who + " plays " + split->before + " who " + std::string(split->behind);
    }
    made.answer = player->name;
    made.type = player->gender == Gender::Female ? AnswerType::Actress : AnswerType::Actor;
    made.gender = player->gender;
    made.gender_told = false;
    made.of_cast = true;
    constexpr std::ptrdiff_t longest = 30; // words: nobody keeps more in mind
    if (std::count(made.question.begin(), made.question.end(), ' ') >= longest) return std::nullopt;
    if (!stumbles(made.question, made.type).empty()) return std::nullopt;
    return made;
}

void ask_instead(Draft& draft, const std::string& character, const FilmLore& lore) {
    draft.instead_of = character;
    draft.of_cast = true;
    const std::string stem = fold(without_quotations(draft.stem));
    for (const auto& part : lore.film().cast) {
        const auto words = folded_words(part.role);
        const bool told = std::any_of(words.begin(), words.end(), [&](const std::string& word) {
            constexpr std::size_t telling = 3; // letters
            return word.size() >= telling && word != "the" && word != "and" &&
                   contains_folded(stem, word);
        });
        if (told && part.actor != draft.key) draft.barred.push_back(part.actor);
    }
}

bool parts_are_seen(const Film& film) {
    return std::none_of(film.cast.begin(), film.cast.end(),
                        [](const Part& part) { return part.voice; }) &&
           std::none_of(film.records.begin(), film.records.end(), [](const Record& record) {
               return record.text.find("voiced by") != std::string::npos;
           });
}

} // namespace quiz
