#include "generator/title_told.h"

#include "core/text.h"

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

} // namespace quiz
