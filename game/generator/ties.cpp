// What ties a question to its film, where its sentence was read without what stands around it.
#include "generator/ties.h"

#include "core/text.h"
#include "english/nouns.h"
#include "english/opener.h"
#include "english/word_list.h"
#include "films/word_shapes.h"

#include <algorithm>

namespace quiz {

namespace {

/// The one year that is told; 0 where there is none, or several.
int only_year(std::string_view folded) {
    int year = 0;
    for (auto word : split(folded, ' ')) {
        if (word.size() == 5 && word.ends_with("0s")) word.pop_back(); // "in the 1960s"
        if (word.size() != 4 || word.find_first_not_of("0123456789") != std::string::npos) continue;
        const int here = std::stoi(word);
        if (here < 1500 || here > 2100) continue;
        if (year != 0 && year != here) return 0;
        year = here;
    }
    return year;
}

bool any_word(const WordList& list, const std::vector<std::string>& words) {
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string& word) { return in_list(list, word); });
}

/// Where somebody was born, went to school or lives is no story of the film.
bool tells_of_life(const Asking& asking, const std::vector<std::string>& words) {
    const auto family = info(asking.type).family;
    return (family == AnswerFamily::Places || asking.type == AnswerType::Year ||
            asking.type == AnswerType::School) &&
           any_word(
               "born train trained study studied live lived grow grew raised educated "
               "graduate graduated work worked settle settled emigrate emigrated retire retired",
               words);
}

/// What every film has, and what befalls it: told of a film, it is told of this one.
bool names_film_matter(std::string_view rest, std::vector<std::string> words) {
    // "shoot Rex Tarrant": no camera
    const auto shot = rest.find(" shoot ");
    const bool at_somebody =
        shot != std::string_view::npos && shot + 7 < rest.size() &&
        is_name_word(rest.substr(shot + 7, rest.find(' ', shot + 7) - shot - 7));
    if (at_somebody) words.erase(std::remove(words.begin(), words.end(), "shoot"), words.end());
    static constexpr WordList matter =
        "scene scenes shot shots shoot shooting filmed photographed photography lens camera lights "
        "project version draft role roles part parts character cast casting actor actress actors "
        "actresses costume dress dresses makeup wig mask masks props model models effects "
        "miniature "
        "miniatures stunt stuntman double doubled dubbed sequence studio crew extras designed "
        "award awards prize oscar oscars nominated jury festival cinemas audience audiences "
        "line lines speech narration words song theme tune waltz music orchestra recorded "
        "recording "
        "sequel remake novel play book rights footage negative print cut restored restoration "
        "light lights lighting lasers censor censors banned television radio broadcast dvd poster "
        "lines premiere location "
        "locations backdrop backdrops choreographed composed wrote written performance idea "
        "directed edited produced plays played appears animated animation animators voice voices "
        "rehearsed rehearse rehearsals";
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return in_list(matter, word) || is_part_of_film(word) || is_film_noun(word) ||
               is_kind_of_film(word) || is_made_of_film(word);
    });
}

/// Of a trade without which there is no film.
bool works_on_films(AnswerType type) {
    return type == AnswerType::Designer || type == AnswerType::Cinematographer ||
           type == AnswerType::Composer || type == AnswerType::Editor ||
           type == AnswerType::Choreographer;
}

bool names_figure(std::string_view folded, const FilmLore& lore) {
    constexpr std::size_t short_name = 4; // "Lee" may be anybody's, and "Elm" anything
    return std::any_of(lore.figures().begin(), lore.figures().end(), [&](const Entity& figure) {
        if (contains_folded(folded, figure.folded)) return true;
        // "from Rudge's", "Captain Rudge's lorry"
        const auto names = split(figure.folded, ' ');
        return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
            return name.size() >= short_name &&
                   (contains_folded(folded, name) || contains_folded(folded, name + "s"));
        });
    });
}

/// "the gate", where the story tells of a gate; "Bergen", where it leads there.
bool names_thing_of_story(std::string_view rest, const FilmLore& lore) {
    constexpr std::size_t plain = 4; // letters
    const auto told = [&](const std::string& word) {
        return std::any_of(lore.film().records.begin(), lore.film().records.end(),
                           [&](const Record& record) {
                               return record.section == Section::Storyline &&
                                      contains_folded(lore.folded(record.text), word);
                           });
    };
    const auto words = split(rest, ' ');
    for (std::size_t i = 1; i < words.size(); ++i) {
        const bool the = words[i - 1] == "the" || (i > 1 && words[i - 2] == "the");
        const std::string word = fold(bare_word(words[i]));
        if ((the || is_name_word(bare_word(words[i]))) && word.size() >= plain && told(word))
            return true;
    }
    return false;
}

} // namespace

std::string loose_tie(const Asking& asking, const FilmLore& lore) {
    const auto begun = opened(asking.question);
    // What happens in the film is tied to it, however little else is said.
    if (begun ? begun->opener == Opener::InFilm : !asking.presumed) return {};
    const std::string_view rest = begun ? begun->rest : std::string_view(asking.question);
    const std::string folded = fold(rest);
    const auto words = split(folded, ' ');
    if (begun && tells_of_life(asking, words))
        return "it tells of somebody's life, not of the film";
    constexpr int long_before = 5; // years
    const int year = only_year(lore.folded(asking.said));
    const int made = lore.film().year;
    const auto said = split(lore.folded(asking.said), ' ');
    if (year != 0 && made != 0) {
        constexpr int earlier = 3; // years: work on another film
        const bool other_work =
            begun && (rest.find('"') != std::string_view::npos || asking.type == AnswerType::Film);
        const bool source = any_word("novel book play story stories memoir poem song opera "
                                     "musical ballet series",
                                     words) ||
                            asking.type == AnswerType::Writer;
        if (year < made - earlier && other_work && !source) return "it is of another film";
        if (year < made - long_before) return "it was long before the film";
        if (year > made + 1) return "it was after the film";
    }
    // "later designed most of her films": not for this one
    if (any_word("later afterwards subsequently earlier previously", said))
        return "it was at another time";
    if (!begun) return {};
    // That somebody of the film did it is not enough: "smoked two packs a day".
    const bool known_here = names_figure(lore.folded(asking.answer), lore);
    if (!known_here && !works_on_films(asking.type) && rest.find('"') == std::string_view::npos &&
        !names_film_matter(rest, words) && !names_figure(folded, lore) &&
        !names_thing_of_story(rest, lore))
        return "nothing in the question has to do with the film";
    return {};
}

} // namespace quiz
