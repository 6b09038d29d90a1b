// How well what fits beside a key tempts.
#include "generator/nearness.h"

#include "generator/fitting.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <string>
#include <string_view>

namespace quiz {

namespace {

constexpr double country_bonus = 3;
constexpr double place_bonus = 2;
constexpr double main_job_bonus = 4;
constexpr double other_field_cost = 6;      ///< Of directors.
constexpr double star_cost = 4;             ///< Beside somebody who is none.
constexpr double years_per_point = 8;       ///< Era: so many years apart cost one point.
constexpr double start_years_per_point = 8; ///< Of the beginnings of two careers.
constexpr double beginner_cost = 2;         ///< Who had hardly begun when the film was made.
constexpr double age_years_per_point = 6;
constexpr double fame_cost = 2;  ///< For each step.
constexpr double genre_cost = 4; ///< Of writers.

/// The more two names look alike, the less of them is told by their look.
double unlikeness(const KeyFacts& key, const Entity& candidate) {
    const auto differ = static_cast<unsigned>(key.looks ^ candidate.looks);
    double cost = 0.3 * std::abs(key.words - static_cast<int>(candidate.words));
    if ((differ & AccentLook) != 0) cost += (key.looks & AccentLook) != 0 ? 1.5 : 1;
    if ((differ & InitialsLook) != 0) cost += (key.looks & InitialsLook) != 0 ? 1.5 : 1;
    if ((differ & HyphenLook) != 0) cost += 0.5;
    if ((differ & ArticleLook) != 0) cost += 0.5;
    return cost;
}

/// Whose films of those years and that country are known tempts most: three in the pool are enough.
double renown(const KeyFacts& key, const Entity& director) {
    constexpr int near = 8;      // years
    constexpr double enough = 3; // films
    const auto known = std::count_if(director.directed.begin(), director.directed.end(),
                                     [&](const Directed& film) {
                                         return std::abs(film.year - key.at) <= near &&
                                                (key.film == nullptr || film.nation == key.film);
                                     });
    return std::min(enough, static_cast<double>(known));
}

/// Great cities stand among great ones.
double greatness(const KeyFacts& key, const Entity& city) {
    constexpr int enough = 3;
    if (key.known == nullptr || key.known->holds < enough) return 0;
    return std::min(enough, static_cast<int>(city.holds));
}

} // namespace

const Nation* home_of(const KeyFacts& key, const Draft& draft) {
    const bool of_film = draft.type == AnswerType::Actor || draft.type == AnswerType::Actress ||
                         draft.type == AnswerType::Director;
    if (of_film && key.abroad != nullptr) return key.abroad;
    if (key.made_in == nullptr) return key.nation;
    // Who played in Hollywood is asked for among its stars, wherever he was born; and who built
    // sets in England among those who worked there.
    const bool in_hollywood = of_film && draft.type != AnswerType::Director &&
                              key.made_in->adjective == "American" && key.sphere == Sphere::English;
    return in_hollywood || works_abroad(draft, key) ? key.made_in : key.nation;
}

double nearness(const KeyFacts& key, const Draft& draft, const Entity& candidate) {
    double score = -years_apart(candidate, key.from, key.to) / years_per_point;
    const auto family = info(draft.type).family;
    const bool somebody = family == AnswerFamily::People && draft.type != AnswerType::Character;
    if (somebody && candidate.from != 0 && key.at != 0) {
        const int start = key.known != nullptr && key.known->from != 0 ? key.known->from
                                                                       : key.at - years_before_fame;
        score -= std::abs(candidate.from - start) / start_years_per_point;
        if (candidate.from > key.at - beginner_years) score -= beginner_cost;
    }
    if (family == AnswerFamily::Bodies && candidate.from != 0 && key.known != nullptr &&
        key.known->from != 0)
        score -= std::abs(candidate.from - key.known->from) / start_years_per_point;
    if (of_one_country(candidate.nation, home_of(key, draft)))
        score += family == AnswerFamily::Bodies && draft.type != AnswerType::Festival
                     ? 2 * country_bonus
                     : country_bonus;
    const auto trade = draft.type == AnswerType::Actress ? AnswerType::Actor : draft.type;
    if (!candidate.types.empty() && candidate.types.front() == trade) score += main_job_bonus;
    // Who draws films, or films what is, stands among their like as far as there are some.
    if (draft.type == AnswerType::Director && candidate.level != key.field)
        score -= other_field_cost;
    if (draft.type == AnswerType::Director) score += renown(key, candidate);
    if (trade == AnswerType::Actor && candidate.level == lead && key.field != lead)
        score -= star_cost;
    if (somebody && key.known != nullptr) {
        if (key.known->born != 0 && candidate.born != 0)
            score -= std::abs(candidate.born - key.known->born) / age_years_per_point;
        if (key.known->fame != 0 && candidate.fame != 0)
            score -= fame_cost * std::abs(int{key.known->fame} - int{candidate.fame});
        if (candidate.genre != key.known->genre) score -= genre_cost;
    }
    if (family == AnswerFamily::Places) {
        score += greatness(key, candidate);
        // A town of the same country, a theatre of the same town.
        const auto lies_in = [&](const std::string& larger) {
            return std::find(candidate.in.begin(), candidate.in.end(), larger) !=
                   candidate.in.end();
        };
        if (key.nation != nullptr && candidate.nation != nullptr &&
            candidate.nation->area == key.nation->area)
            score += place_bonus;
        if (key.known != nullptr)
            score += static_cast<double>(
                std::count_if(key.known->in.begin(), key.known->in.end(), lies_in));
        else if (key.within != nullptr && lies_in(key.within->folded))
            score += place_bonus;
    }
    score -= std::abs(static_cast<double>(candidate.length) - key.length) / 12;
    if (draft.type == AnswerType::Character) score -= std::abs(key.words - candidate.words);
    return score - unlikeness(key, candidate);
}

} // namespace quiz
