// Places that the question tells by itself.
#include "generator/places_told.h"

#include "core/months.h"
#include "core/text.h"
#include "generator/milieu.h"
#include "generator/wording.h"

#include <algorithm>
#include <array>
#include <utility>

namespace quiz {

namespace {

bool names_month(std::string_view folded) {
    return std::any_of(month_names.begin(), month_names.end(), [&](std::string_view month) {
        return contains_folded(folded, to_lower_ascii(month));
    });
}

/// "earned 30.4 billion yen": there is one country to have done so in.
bool currency_tells(std::string_view stem, std::string_view folded_key) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 12> spent_in{
        {{"yen", "japan"},
         {"lire", "italy"},
         {"francs", "france"},
         {"marks", "germany"},
         {"pounds", "united kingdom"},
         {"rupees", "india"},
         {"yuan", "china"},
         {"million won", "south korea"},
         {"pesetas", "spain"},
         {"kronor", "sweden"},
         {"pesos", "mexico"},
         {"rubles", "soviet union"}}};
    return std::any_of(spent_in.begin(), spent_in.end(), [&](const auto& money) {
        return folded_key == money.second && contains_folded(stem, money.first);
    });
}

/// "the Palme d'Or went to": at Cannes, as always.
bool prize_tells(const Asking& asking, std::string_view stem) {
    static constexpr std::array<std::string_view, 8> prizes{
        "palme dor",   "golden lion",    "silver lion",  "golden bear",
        "silver bear", "golden leopard", "golden shell", "grand prix"};
    return asking.type == AnswerType::City && any_phrase(prizes, stem);
}

/// "at Shepperton Studios": who knows the house knows where it stands.
bool studio_tells(const Asking& asking, std::string_view stem) {
    static constexpr std::array<std::string_view, 2> houses{"studios", "studio"};
    return asking.type == AnswerType::Country && any_phrase(houses, stem);
}

/// "in a bar in Bergen": whoever knows the town knows the country.
bool smaller_place_tells(std::string_view stem, std::string_view folded_key, const FilmLore& lore) {
    constexpr std::size_t longest = 3; // words of a place's name
    const Entity* key = lore.pool().find_folded(folded_key);
    const auto words = split(stem, ' ');
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::string name;
        for (std::size_t j = i; j < words.size() && j < i + longest; ++j) {
            name += (j > i ? " " : "") + words[j];
            const Entity* place = lore.pool().find_folded(name);
            if (place == nullptr || info(place->types.front()).family != AnswerFamily::Places)
                continue;
            const bool within =
                std::find(place->in.begin(), place->in.end(), folded_key) != place->in.end();
            const bool of_country = place->is(AnswerType::City) && key != nullptr &&
                                    key->is(AnswerType::Country) && key->nation != nullptr &&
                                    key->nation == place->nation;
            if (within || of_country) return true;
        }
    }
    return false;
}

/// "In which country did it earn $128 million?": who would want to know where a sum came from?
bool is_of_a_sum(const Asking& asking, std::string_view stem) {
    static constexpr std::array<std::string_view, 16> brought{
        "take", "took",   "earn", "earned", "gross", "grossed", "cost",  "made",
        "make", "return", "rent", "fetch",  "spend", "spent",   "bring", "sell"};
    static constexpr std::array<std::string_view, 4> marks{"$", "\u00A3", "\u20AC", " million"};
    return any_phrase(brought, stem) &&
           std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) {
               return asking.question.find(mark) != std::string::npos;
           });
}

/// "set under the Qing dynasty": whose it was is known to whoever knows where it ruled.
bool rule_tells(const Asking& asking, std::string_view stem) {
    static constexpr std::array<std::string_view, 14> rules{
        "dynasty",  "dynasties", "shogun",  "shogunate", "shoguns", "tsar",    "tsars",
        "republic", "reich",     "emperor", "empire",    "franco",  "the raj", "samurai"};
    return asking.type == AnswerType::Country && any_phrase(rules, stem);
}

/// A country that is the film's own; "England": beside it stand parts of countries, or nothing.
bool place_is_home(const Asking& asking, const FilmLore& lore) {
    static constexpr std::array<std::string_view, 3> parts{"England", "Scotland", "Wales"};
    if (asking.type != AnswerType::Country) return false;
    if (std::find(parts.begin(), parts.end(), asking.answer) != parts.end()) return true;
    if (lore.nation() == nullptr) return false;
    const Entity* country = lore.pool().find(asking.answer);
    return country != nullptr && country->nation == lore.nation();
}

} // namespace

bool is_of_a_house(const Asking& asking, std::string_view sentence) {
    if (info(asking.type).family == AnswerFamily::Places) return false;
    static constexpr std::array<std::string_view, 12> ways{
        "Square", "Street", "Road",   "Avenue",    "Lane", "Place",
        "Way",    "Drive",  "Circus", "Boulevard", "Hill", "Broadway"};
    const std::string named = "the " + asking.answer + ",";
    const auto at = sentence.find(named);
    if (at == std::string_view::npos) return false;
    // "the Empire, Leicester Square": capital words up to the street's.
    for (const auto& word : split(std::string(sentence.substr(at + named.size(), 60)), ' ')) {
        if (word.empty()) continue;
        if (word[0] < 'A' || word[0] > 'Z') return false;
        const std::string bare = word.substr(0, word.find_first_of(",.;:?!"));
        if (std::find(ways.begin(), ways.end(), bare) != ways.end()) return true;
        if (bare.size() < word.size()) return false;
    }
    return false;
}

bool place_is_told(const Asking& asking, std::string_view stem, const FilmLore& lore) {
    if (asking.type == AnswerType::City) {
        const Entity* city = lore.pool().find(asking.answer);
        if (city != nullptr && city->of_festival && names_month(stem)) return true;
        const auto house = asking.question.find(" at the ");
        if (house != std::string::npos && house + 8 < asking.question.size() &&
            asking.question[house + 8] >= 'A' && asking.question[house + 8] <= 'Z')
            return true;
    }
    if (info(asking.type).family == AnswerFamily::Places) {
        if (currency_tells(stem, lore.folded(asking.answer)) || prize_tells(asking, stem) ||
            studio_tells(asking, stem) || is_of_a_sum(asking, stem) || rule_tells(asking, stem) ||
            smaller_place_tells(stem, lore.folded(asking.answer), lore))
            return true;
        // "from friends in Italy", told of an Italian film
        if (place_is_home(asking, lore)) return true;
        // The sentence has it under a name of its time.
        if (!contains_folded(lore.folded(asking.said), fold(asking.answer))) return true;
        const Entity* place = lore.pool().find(asking.answer);
        if (place != nullptr && place->nation != nullptr &&
            contains_folded(stem, fold(place->nation->adjective)))
            return true;
    }
    const bool small = asking.type == AnswerType::Place || asking.type == AnswerType::City;
    return small && (contains_folded(stem, "rue") || contains_folded(stem, "street"));
}

bool prize_tells_festival(std::string_view stem) {
    static constexpr std::array<std::string_view, 7> prizes{
        "golden lion",   "palme dor",       "golden bear", "golden leopard",
        "crystal globe", "golden seashell", "silver bear"};
    return any_phrase(prizes, stem);
}

bool city_matters(std::string_view stem) {
    static constexpr std::array<std::string_view, 25> matters{
        "score",  "write",   "written", "festival", "premiere", "premiered", "shown",
        "opened", "open",    "win",     "won",      "award",    "prize",     "best",
        "sold",   "auction", "filmed",  "shot",     "shoot",    "shooting",  "built",
        "museum", "theatre", "banned",  "set"};
    return any_phrase(matters, stem) && !contains_folded(stem, "set after");
}

} // namespace quiz
