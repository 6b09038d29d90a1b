#include "generator/title_told.h"

#include "core/text.h"
#include "generator/wording.h"

#include <algorithm>
#include <array>
#include <string>

namespace quiz {

/// "Dr. Vane" is the surgeon, and "Doc" the horse doctor: his title tells.
bool title_is_told(const Asking& asking, std::string_view stem) {
    struct Title {
        std::string_view title;
        std::string_view trades; ///< Between blanks.
    };
    static constexpr std::string_view healers =
        " doctor surgeon physician psychiatrist psychologist scientist dentist professor vet ";
    static constexpr std::string_view ranks =
        " captain lieutenant sergeant officer soldier commander military army regiment navy ship "
        "sailor troops police ";
    static constexpr std::string_view clergy = " nun nuns priest convent abbess monk church vicar ";
    static constexpr std::string_view crowns =
        " king queen prince princess ruler monarch nobleman aristocrat count countess heir royal ";
    static constexpr std::array<Title, 27> titles{
        {{"dr", healers},      {"doc", healers},     {"doctor", healers},   {"professor", healers},
         {"captain", ranks},   {"capt", ranks},      {"lieutenant", ranks}, {"lt", ranks},
         {"sergeant", ranks},  {"sgt", ranks},       {"major", ranks},      {"colonel", ranks},
         {"general", ranks},   {"commander", ranks}, {"inspector", ranks},  {"sheriff", ranks},
         {"officer", ranks},   {"sister", clergy},   {"mother", clergy},    {"father", clergy},
         {"reverend", clergy}, {"king", crowns},     {"queen", crowns},     {"prince", crowns},
         {"princess", crowns}, {"count", crowns},    {"emperor", crowns}}};
    if (asking.type != AnswerType::Character) return false;
    const auto words = folded_words(asking.answer);
    const auto* const own = std::find_if(titles.begin(), titles.end(), [&](const Title& title) {
        return !words.empty() && title.title == words.front();
    });
    if (own == titles.end()) return false;
    const auto told = folded_words(std::string(stem));
    return std::any_of(told.begin(), told.end(), [&](const std::string& word) {
        return own->trades.find(" " + word + " ") != std::string_view::npos;
    });
}

bool told_by_film_title(const Asking& asking, const FilmLore& lore) {
    const auto family = info(asking.type).family;
    if (family != AnswerFamily::Places && family != AnswerFamily::Works) return false;
    static constexpr std::array<std::array<std::string_view, 2>, 8> of_towns{
        {{"roman", "rome"},
         {"parisian", "paris"},
         {"viennese", "vienna"},
         {"venetian", "venice"},
         {"neapolitan", "naples"},
         {"florentine", "florence"},
         {"muscovite", "moscow"},
         {"londoner", "london"}}};
    constexpr std::size_t telling = 4; // letters
    const auto title = words_within(lore.folded(lore.film().own_title()));
    const auto answer = words_within(lore.folded(asking.answer));
    return std::any_of(title.begin(), title.end(), [&](std::string_view word) {
        return std::any_of(answer.begin(), answer.end(), [&](std::string_view told) {
            return (word == told && word.size() >= telling && !is_function_word(word)) ||
                   std::any_of(of_towns.begin(), of_towns.end(), [&](const auto& town) {
                       return word == town[0] && told == town[1];
                   });
        });
    });
}

} // namespace quiz
