// What fits beside a key, and how well.
#include "generator/fitting.h"

#include "core/text.h"
#include "generator/wording.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace quiz {

namespace {

constexpr double country_bonus = 3;
constexpr double place_bonus = 2;
constexpr double main_job_bonus = 4;
constexpr double years_per_point = 8;       ///< Era: so many years apart cost one point.
constexpr double start_years_per_point = 8; ///< Of the beginnings of two careers.
constexpr double beginner_cost = 2;         ///< Who had hardly begun when the film was made.
constexpr int beginner_years = 3;
constexpr int years_before_fame = 12; ///< A career begins so long before the deed, mostly.
constexpr int longest_career = 45;    ///< Older ones belong to another time.
constexpr int body_years = 25;        ///< Bands so far apart are not heard together.
constexpr int idle_years =
    4; ///< So long before or after their active years people may still tempt.
constexpr int role_years = 20; ///< Parts of films so far apart are called otherwise.
constexpr int title_years = 8; ///< Titles of works lie within so many years.

/// A part or its player: their names tell the gender, and where the key's is not known, nobody is
/// certain to share it.
bool of_a_part(const Draft& draft) {
    return !draft.hand_written &&
           (draft.type == AnswerType::Character || draft.type == AnswerType::Actor ||
            draft.type == AnswerType::Actress);
}

} // namespace

bool other_gender(const Draft& draft, const KeyFacts& key, const Entity& candidate) {
    if (of_a_part(draft)) return key.gender == Gender::Unknown || candidate.gender != key.gender;
    return info(draft.type).family == AnswerFamily::People && key.gender != Gender::Unknown &&
           candidate.gender != key.gender;
}

namespace {

/// Of another part of the world than the key, so that the name alone would tell them apart.
bool from_elsewhere(const Draft& draft, const KeyFacts& key, const Entity& candidate) {
    switch (info(draft.type).family) {
    case AnswerFamily::People:
        return draft.type != AnswerType::Character && candidate.sphere != key.sphere &&
               (key.abroad == nullptr || candidate.sphere != key.abroad->sphere);
    case AnswerFamily::Bodies:
        return draft.type != AnswerType::Festival && candidate.sphere != key.sphere;
    case AnswerFamily::Works:
        return candidate.sphere != Sphere::Unknown && candidate.sphere != key.sphere;
    case AnswerFamily::Places:
        if (key.at_festival) return !candidate.of_festival;
        if (key.nation == nullptr || candidate.nation == nullptr) return false;
        if (draft.type == AnswerType::Country &&
            makes_known_films(*key.nation) != makes_known_films(*candidate.nation))
            return true; // small ones are ruled out beside great ones
        return candidate.nation->area != key.nation->area &&
               candidate.nation->sphere != key.nation->sphere;
    case AnswerFamily::Words:
        if (draft.type != AnswerType::Nationality && draft.type != AnswerType::Language)
            return false;
        if (const Nation* asked = find_nation(draft.key)) {
            const Nation* other = find_nation(candidate.name);
            // Of a language that no country is called after, nothing tells where it is spoken.
            if (draft.type == AnswerType::Language)
                return other == nullptr || asked->area != other->area || !makes_known_films(*other);
            return other != nullptr && !tempts_beside(*asked, *other);
        }
        return draft.type == AnswerType::Language && !draft.hand_written;
    case AnswerFamily::Numbers: return false;
    }
    return false;
}

/// Two parts of one player, which stand out among single ones.
bool is_pair(const Entity& part) { return part.name.find(" and ") != std::string::npos; }

/// A part of another film may stand beside the film's own where its country and its years are
/// alike, so that nothing but the film itself tells it.
bool is_like_own_part(const KeyFacts& key, const Entity& candidate) {
    if (candidate.nation == nullptr || candidate.sphere != key.sphere) return false;
    // Spain and Brazil, Russia and Poland: one sphere, and names that tell them apart.
    const bool of_several = key.sphere == Sphere::Iberian || key.sphere == Sphere::Eastern ||
                            key.sphere == Sphere::MiddleEast;
    if (of_several && candidate.nation != key.nation) return false;
    return years_apart(candidate, key.at, key.at) <= role_years;
}

/// Was it there in the year that the question is about?
bool there_then(const Draft& draft, const KeyFacts& key, const Entity& candidate) {
    if (key.at == 0 || candidate.from == 0) return true;
    const bool lasts =
        info(draft.type).family == AnswerFamily::Bodies || draft.type == AnswerType::Award;
    if (lasts && (candidate.from > key.at || candidate.to < key.at)) return false;
    if (draft.type == AnswerType::Band) return std::abs(candidate.from - key.from) <= body_years;
    return true;
}

/// Of people asked for by a trade: is it the one they are known for, as it is the key's?
bool of_main_trade(const Draft& draft, const KeyFacts& key, const Entity& candidate) {
    if (info(draft.type).family != AnswerFamily::People || draft.type == AnswerType::Person ||
        draft.type == AnswerType::Character)
        return true;
    const auto trade = draft.type == AnswerType::Actress ? AnswerType::Actor : draft.type;
    const bool key_is = key.known == nullptr || key.known->types.front() == trade;
    return !key_is || candidate.types.front() == trade;
}

template <std::size_t size>
bool tells(const std::string& folded, const std::array<std::string_view, size>& words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return contains_folded(folded, word); });
}

/// Novelists are ruled out where a screenplay is asked for, and the other way round; where neither
/// is said, it is as with the key.
bool of_other_writing(const Draft& draft, const KeyFacts& key, const Entity& candidate) {
    if (draft.type != AnswerType::Writer || candidate.types.front() != AnswerType::Writer)
        return false;
    static constexpr std::array<std::string_view, 7> screen{
        "adapted by", "screenplay", "script", "dialogue", "screenwriter", "scripted", "treatment"};
    static constexpr std::array<std::string_view, 9> page{
        "novel", "book", "story", "stories", "published", "poem", "play", "author", "novelist"};
    const bool for_screen = candidate.level == "screen";
    if (tells(key.stem, screen)) return !for_screen;
    if (tells(key.stem, page)) return for_screen;
    return key.known != nullptr && key.known->types.front() == AnswerType::Writer &&
           for_screen != (key.known->level == "screen");
}

} // namespace

bool fits(const Draft& draft, const KeyFacts& key, const Entity& candidate, bool own) {
    if (!own && (from_elsewhere(draft, key, candidate) || !there_then(draft, key, candidate)))
        return false;
    if (!own && of_other_writing(draft, key, candidate)) return false;
    // Known for another trade first of all: that is ruled out at once.
    if (!own && !of_main_trade(draft, key, candidate)) return false;
    // A name gives the gender away: where the key's is known, all options share it. Only where an
    // author asks for a part may two of another stand among the four.
    if (other_gender(draft, key, candidate) &&
        !(own && draft.type == AnswerType::Character && draft.hand_written))
        return false;
    if (draft.at != 0 && candidate.from != 0 && info(draft.type).family == AnswerFamily::People &&
        draft.type != AnswerType::Character &&
        (years_apart(candidate, draft.at, draft.at) > idle_years ||
         (!own && draft.at - candidate.from > longest_career)))
        return false;
    if (draft.type == AnswerType::Place &&
        (key.known == nullptr || key.known->level.empty() ? draft.level : key.known->level) !=
            candidate.level)
        return false;
    // A magazine is no answer where newspapers are: the key's field counts, or what the stem says.
    if ((info(draft.type).family == AnswerFamily::Bodies || draft.type == AnswerType::Award) &&
        !candidate.level.empty()) {
        const bool known = key.known != nullptr && !key.known->level.empty();
        if (known ? key.known->level != candidate.level
                  : !contains_folded(key.stem, fold(candidate.level)))
            return false;
    }
    if (draft.type == AnswerType::Character) {
        if (key.named != candidate.named || is_pair(candidate)) return false;
        if (!own && !draft.hand_written && !is_like_own_part(key, candidate)) return false;
    }
    if (is_work(draft.type) && key.from != 0 && candidate.from != 0 &&
        years_apart(candidate, key.from, key.to) > title_years)
        return false;
    return true;
}

namespace {

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

/// Where those who tempt most are from: players and directors of the film's country, wherever the
/// key came from; composers and all others of the key's own.
const Nation* home_of(const KeyFacts& key, const Draft& draft) {
    const bool of_film = draft.type == AnswerType::Actor || draft.type == AnswerType::Actress ||
                         draft.type == AnswerType::Director;
    return of_film && key.abroad != nullptr ? key.abroad : key.nation;
}

} // namespace

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
    if (candidate.nation != nullptr && candidate.nation == home_of(key, draft))
        score += country_bonus;
    const auto trade = draft.type == AnswerType::Actress ? AnswerType::Actor : draft.type;
    if (!candidate.types.empty() && candidate.types.front() == trade) score += main_job_bonus;
    if (family == AnswerFamily::Places) {
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
