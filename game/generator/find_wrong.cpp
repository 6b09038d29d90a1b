// Where wrong answers come from: the film's own figures first, then the pools, nearest first.
#include "core/text.h"
#include "generator/complete.h"
#include "generator/wording.h"

#include <algorithm>
#include <cmath>

namespace quiz {

namespace {

constexpr double country_bonus = 0.6;
constexpr double main_job_bonus = 0.8;
constexpr double years_per_point = 8; ///< Era: so many years apart cost one point.
constexpr int idle_years =
    4; ///< So long before or after their active years people may still tempt.
constexpr int title_years = 8; ///< Titles of works lie within so many years.

struct Ranked {
    bool own = false; ///< Of the same film: tempts more than anybody else.
    double nearness = 0;
    const Entity* entity = nullptr;
};

int years_apart(const Entity& a, int from, int to) {
    if (a.from == 0 || from == 0) return 12;
    return std::max({0, a.from - to, from - a.to});
}

bool is_work(AnswerType type) { return info(type).family == AnswerFamily::Works; }

/// Hamlet the play, where the film comes first under that name. Who is no namesake stays.
const Entity* namesake(const Draft& draft, const FilmLore& lore) {
    const std::string folded = fold(draft.key);
    if (!draft.only_figures)
      for (const auto& entity : lore.pool().entities())
        if (entity.folded == folded && entity.is(draft.type)) return &entity;
    return lore.find(draft.key);
}

/// What is known of the key, with the film's year where its own era is not known.
struct KeyFacts {
    const Entity* known = nullptr;
    Gender gender = Gender::Unknown;
    int from = 0;
    int to = 0;
    std::string country;
};

KeyFacts facts_of(const Draft& draft, const FilmLore& lore) {
    KeyFacts key;
    key.known = lore.find(draft.key);
    if (key.known != nullptr && !key.known->is(draft.type)) key.known = namesake(draft, lore);
    key.gender = draft.gender;
    key.from = key.to = lore.film().year;
    if (key.known == nullptr) return key;
    if (key.gender == Gender::Unknown && !draft.any_gender) key.gender = key.known->gender;
    if (key.known->from != 0 && draft.at == 0) {
        key.from = key.known->from;
        key.to = key.known->to;
    }
    key.country = key.known->country;
    return key;
}

bool fits(const Draft& draft, const KeyFacts& key, const Entity& candidate) {
    if (!candidate.is(draft.type)) return false;
    // A name gives the gender away: where the key's is known, all options share it.
    if (info(draft.type).family == AnswerFamily::People && key.gender != Gender::Unknown &&
        candidate.gender != key.gender)
        return false;
    if (draft.at != 0 && candidate.from != 0 && info(draft.type).family == AnswerFamily::People &&
        draft.type != AnswerType::Character &&
        years_apart(candidate, draft.at, draft.at) > idle_years)
        return false;
    if (draft.type == AnswerType::Place &&
        (key.known == nullptr ? draft.level : key.known->level) != candidate.level)
        return false;
    // A magazine is no answer where newspapers are: the key's field counts, or what the stem says.
    if ((info(draft.type).family == AnswerFamily::Bodies || draft.type == AnswerType::Award) &&
        !candidate.level.empty()) {
        const bool known = key.known != nullptr && !key.known->level.empty();
        if (known ? key.known->level != candidate.level
                  : !contains_words(draft.stem, candidate.level))
            return false;
    }
    if (draft.type == AnswerType::Character && is_name(draft.key) != is_name(candidate.name))
        return false;
    if (is_work(draft.type) && key.from != 0 && candidate.from != 0 &&
        years_apart(candidate, key.from, key.to) > title_years)
        return false;
    return true;
}

double nearness(const KeyFacts& key, const Draft& draft, const Entity& candidate) {
    double score = -years_apart(candidate, key.from, key.to) / years_per_point;
    if (!key.country.empty() && candidate.country == key.country) score += country_bonus;
    if (!candidate.types.empty() && candidate.types.front() == draft.type) score += main_job_bonus;
    const auto length = static_cast<double>(character_count(candidate.name));
    score -= std::abs(length - static_cast<double>(character_count(draft.key))) / 12;
    return score;
}

/// A figure tempts as what it is in this film's record: an actor of the cast, not one who admired
/// it.
bool belongs(const Entity& figure, AnswerType type) {
    const auto sought = type == AnswerType::Actress ? AnswerType::Actor : type;
    return type == AnswerType::Person ||
           std::find(figure.here.begin(), figure.here.end(), sought) != figure.here.end();
}

/// Is it named there, in full or by surname?
bool named_in(const std::string& folded_text, const Entity& candidate) {
    const auto stands = [&](const std::string& name) {
        return !name.empty() && folded_text.find(" " + name + " ") != std::string::npos;
    };
    if (stands(candidate.folded)) return true;
    if (info(candidate.types.front()).family != AnswerFamily::People) return false;
    for (const auto& word : split(candidate.folded, ' '))
        if (word.size() > 3 && stands(word)) return true; // "Marion" is Marion Crane
    return false;
}

} // namespace

Found find_wrong(const Draft& draft, const FilmLore& lore, std::size_t most) {
    const KeyFacts key = facts_of(draft, lore);
    const std::string sentence = " " + fold(draft.sentence) + " " + fold(draft.mentioned) + " " + fold(draft.stem) + " ";
    std::vector<Ranked> ranked;
    const auto consider = [&](const Entity& candidate, bool own) {
        if (!candidate.types.empty() && fits(draft, key, candidate) &&
            !named_in(sentence, candidate))
            ranked.push_back({own, nearness(key, draft, candidate), &candidate});
    };
    for (const auto& figure : lore.figures()) consider(figure, belongs(figure, draft.type));
    for (const auto& entity : lore.pool().entities())
        if (!lore.is_figure(entity)) consider(entity, false);
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
        if (a.own != b.own) return a.own;
        return a.nearness != b.nearness ? a.nearness > b.nearness : a.entity->name < b.entity->name;
    });
    Found found;
    for (const auto& candidate : ranked) {
        if (found.wrong.size() >= most) break;
        if (judge_wrong(draft, lore, candidate.entity->name)) continue;
        found.wrong.push_back(candidate.entity->name);
        if (candidate.own) found.own = found.wrong.size();
    }
    return found;
}

} // namespace quiz
