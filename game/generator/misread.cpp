// Names that were taken for others, and what a sentence takes back.
#include "generator/misread.h"

#include "core/text.h"
#include "films/word_shapes.h"
#include "generator/heard.h"
#include "generator/wording.h"

#include <algorithm>
#include <array>
#include <cstdlib>

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
        "scene was cut",     "scenes were cut",   "was cut from", "were cut from",
        "scene was deleted", "were deleted from", "part was cut", "ended up on the cutting"};
    return any_phrase(cut, folded_sentence) && !contains_folded(stem, "cut") &&
           !contains_folded(stem, "deleted");
}

/// "attended by the Queen": not by a band of that name.
bool has_an_article_more(const Asking& asking, std::string_view sentence) {
    return asking.type == AnswerType::Band && asking.answer.rfind("The ", 0) != 0 &&
           sentence.find("the " + asking.answer) != std::string_view::npos;
}

/// "In which year did Rex Tarrant play Rudge in "Low Water"", of another film of the story, or "was
/// its story turned into a comedy", before it was made.
bool is_of_earlier_film(const Asking& asking, const FilmLore& lore) {
    if (asking.type != AnswerType::Year || lore.film().year == 0) return false;
    const int year = std::atoi(asking.answer.c_str());
    const std::string plain = fold(asking.question);
    const bool of_film = contains_folded(plain, "play") || contains_folded(plain, "star") ||
                         contains_folded(plain, "was the story of");
    return year != 0 && year < lore.film().year - 1 && of_film;
}

/// How old a musician or an inventor was, nobody minds.
bool is_age_of_nobody(const Asking& asking, const FilmLore& lore) {
    if (asking.question.find("ow old") == std::string::npos) return false;
    const std::string folded = fold(asking.question);
    const auto told = [&](const std::string& name) {
        return contains_folded(folded, "how old was " + std::string(lore.folded(name)));
    };
    const Film& film = lore.film();
    return std::none_of(film.directors.begin(), film.directors.end(), told) &&
           std::none_of(film.cast.begin(), film.cast.end(),
                        [&](const Part& part) { return told(part.actor) || told(part.role); });
}

/// "Who is Clyde's brother?", where one alone of the parts is called as he is.
bool is_told_by_surname(const Asking& asking, const FilmLore& lore) {
    static constexpr std::array<std::string_view, 10> kin{
        "brother",  "sister",  "father", "mother", "son",
        "daughter", "husband", "wife",   "uncle",  "cousin"};
    const auto own = folded_words(asking.answer);
    if (asking.type != AnswerType::Character || own.size() < 2 ||
        !any_phrase(kin, fold(asking.question)))
        return false;
    const std::string folded = fold(asking.question);
    const auto& cast = lore.film().cast;
    const auto key = std::find_if(cast.begin(), cast.end(),
                                  [&](const Part& part) { return part.role == asking.answer; });
    if (key == cast.end()) return false;
    const Gender gender = lore.persona(key->actor).gender; // of all four
    int namesakes = 0;
    bool asked = false;
    for (const auto& part : cast) {
        const auto words = folded_words(part.role);
        if (words.size() < 2 || words.back() != own.back() ||
            lore.persona(part.actor).gender != gender)
            continue;
        ++namesakes;
        asked = asked || (part.role != asking.answer &&
                          (contains_folded(folded, words.front()) ||
                           contains_folded(folded, words.front() + "s"))); // "Clyde's"
    }
    constexpr int two = 2; // he and the other
    return asked && namesakes == two;
}

/// "When Ada Marlow telephoned Hugh Fenner, he said that ...": whom she telephoned is no matter.
bool only_tells_when(const Asking& asking, std::string_view sentence) {
    if (sentence.rfind("When ", 0) != 0 || asking.vetted) return false;
    const auto main = sentence.find(", ");
    const std::string lead = fold(sentence.substr(0, main));
    return main != std::string_view::npos && contains_folded(lead, fold(asking.said));
}

/// "How old": of 20, 30, 40 and 50 three are no temptation.
bool is_round_age(const Asking& asking) {
    return asking.question.find("ow old") != std::string::npos && asking.answer.ends_with('0');
}

/// "invented the Steadicam and, to show what it could do": that, and not the film.
bool may_be_named_thing(std::string_view sentence, std::string_view question,
                        const std::string& title) {
    if (sentence.find(title) != std::string_view::npos ||
        sentence.find("the film") != std::string_view::npos ||
        question.find("\"" + title + "\"") == std::string_view::npos)
        return false;
    static constexpr std::array<std::string_view, 12> prizes{
        "Oscar", "Oscars", "Academy", "Golden", "Palme", "Grand",
        "BAFTA", "Prix",   "Silver",  "Best",   "Award", "Jury"};
    const auto words = split(sentence, ' ');
    for (std::size_t i = 1; i + 1 < words.size(); ++i) {
        if (words[i] == "it") return false; // spoken of before
        if (words[i] != "the" || !is_name_word(words[i + 1]) || joins(fold(words[i - 1])) ||
            one_of(prizes, bare_word(words[i + 1])))
            continue;
        if (std::find(words.begin() + static_cast<std::ptrdiff_t>(i), words.end(), "it") !=
            words.end())
            return true;
    }
    return false;
}

/// "had his teeth chipped so that Rudge would not smile", of the one who plays Rudge: who else?
bool names_own_part(const Asking& asking, const FilmLore& lore) {
    constexpr std::size_t telling = 3; // letters
    const std::string folded = fold(without_quotations(asking.question));
    const auto& cast = lore.film().cast;
    return std::any_of(cast.begin(), cast.end(), [&](const Part& part) {
        if (part.actor != asking.answer) return false;
        const auto words = folded_words(part.role);
        return !words.empty() && words.back().size() > telling && is_name(part.role) &&
               contains_folded(folded, words.back());
    });
}

} // namespace

std::string misreading(const Asking& asking, std::string_view sentence, const FilmLore& lore) {
    if (stands_for_title(sentence, asking.question, lore.film().title))
        return "the title stands for a place";
    if (info(asking.type).family == AnswerFamily::People &&
        was_cut_out(lore.folded(sentence), lore.folded(asking.question)))
        return "what follows takes it back";
    if (has_an_article_more(asking, sentence)) return "the name is somebody else's";
    if (may_be_named_thing(sentence, asking.question, lore.film().title))
        return "it may be something else than the film";
    if (!asking.of_cast && names_own_part(asking, lore)) return "the part tells who plays it";
    if (only_tells_when(asking, sentence)) return "it only tells when something else was";
    if (is_of_earlier_film(asking, lore)) return "it is told of an earlier film";
    if (is_age_of_nobody(asking, lore)) return "nobody minds how old it was";
    if (is_told_by_surname(asking, lore)) return "the surname tells who it is";
    if (is_round_age(asking)) return "ages as round as that are no temptation";
    return {};
}

} // namespace quiz
