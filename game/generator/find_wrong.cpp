// Where wrong answers come from: the film's own figures first, then the pools, nearest first.
#include "core/random.h"
#include "core/text.h"
#include "generator/complete.h"
#include "generator/wording.h"

#include <algorithm>
#include <cmath>

namespace quiz {

namespace {

constexpr double country_bonus = 0.6;
constexpr double main_job_bonus = 4;
constexpr double years_per_point = 8; ///< Era: so many years apart cost one point.
constexpr int idle_years =
    4; ///< So long before or after their active years people may still tempt.
constexpr std::size_t needed_wrong = 3;
constexpr double far = 1000;   ///< Behind all others.
constexpr int title_years = 8; ///< Titles of works lie within so many years.

struct Ranked {
    bool own = false; ///< Of the same film: tempts more than anybody else.
    double nearness = 0;
    const Entity* entity = nullptr;
    std::size_t order = 0; ///< Of appearance: for those that are alike in all the rest.
};

/// Does b tempt more? (The heap's order: its top tempts most.)
bool tempts_less(const Ranked& a, const Ranked& b) {
    if (a.own != b.own) return b.own;
    if (a.nearness != b.nearness) return a.nearness < b.nearness;
    if (a.entity->name != b.entity->name) return a.entity->name > b.entity->name;
    return a.order > b.order;
}

int years_apart(const Entity& a, int from, int to) {
    if (a.from == 0 || from == 0) return 12;
    return std::max({0, a.from - to, from - a.to});
}

bool is_work(AnswerType type) { return info(type).family == AnswerFamily::Works; }

/// Hamlet the play, where the film comes first under that name. Who is no namesake stays.
const Entity* namesake(const Draft& draft, const FilmLore& lore) {
    const std::string& folded = lore.folded(draft.key);
    for (const std::size_t i : lore.pool().of_type(draft.type))
        if (const Entity& entity = lore.pool().entities()[i]; entity.folded == folded)
            return &entity;
    return lore.find(draft.key);
}

/// What is known of the key, with the film's year where its own era is not known.
struct KeyFacts {
    const Entity* known = nullptr;
    Gender gender = Gender::Unknown;
    int from = 0;
    int to = 0;
    std::string country;
    double length = 0;
    bool named = false; ///< A name, no description.
    std::string stem;   ///< Folded.
};

KeyFacts facts_of(const Draft& draft, const FilmLore& lore) {
    KeyFacts key;
    key.known = lore.find(draft.key);
    if (key.known != nullptr && !key.known->is(draft.type)) key.known = namesake(draft, lore);
    key.gender = draft.gender;
    key.from = key.to = lore.film().year;
    key.length = static_cast<double>(character_count(draft.key));
    key.named = is_name(draft.key);
    key.stem = lore.folded(draft.stem);
    if (draft.at != 0) key.from = key.to = draft.at;
    if (key.known == nullptr) return key;
    if (key.gender == Gender::Unknown && !draft.any_gender) key.gender = key.known->gender;
    if (key.known->from != 0 && draft.at == 0) {
        key.from = key.known->from;
        key.to = key.known->to;
    }
    key.country = key.known->country;
    return key;
}

/// Of a gender that the key's name does not have.
bool other_gender(const Draft& draft, const KeyFacts& key, const Entity& candidate) {
    return info(draft.type).family == AnswerFamily::People && key.gender != Gender::Unknown &&
           candidate.gender != key.gender;
}

bool fits(const Draft& draft, const KeyFacts& key, const Entity& candidate, bool own) {
    if (!candidate.is(draft.type)) return false;
    // A name gives the gender away: where the key's is known, all options share it. Only of
    // parts may two of another stand among the four.
    if (other_gender(draft, key, candidate) && !(own && draft.type == AnswerType::Character))
        return false;
    if (draft.at != 0 && candidate.from != 0 && info(draft.type).family == AnswerFamily::People &&
        draft.type != AnswerType::Character &&
        years_apart(candidate, draft.at, draft.at) > idle_years)
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
    if (draft.type == AnswerType::Character && key.named != candidate.named) return false;
    if (is_work(draft.type) && key.from != 0 && candidate.from != 0 &&
        years_apart(candidate, key.from, key.to) > title_years)
        return false;
    return true;
}

double nearness(const KeyFacts& key, const Draft& draft, const Entity& candidate) {
    double score = -years_apart(candidate, key.from, key.to) / years_per_point;
    if (!key.country.empty() && candidate.country == key.country) score += country_bonus;
    const auto trade = draft.type == AnswerType::Actress ? AnswerType::Actor : draft.type;
    if (!candidate.types.empty() && candidate.types.front() == trade) score += main_job_bonus;
    if (key.known != nullptr && !key.known->in.empty() &&
        std::any_of(candidate.in.begin(), candidate.in.end(), [&](const std::string& larger) {
            return std::find(key.known->in.begin(), key.known->in.end(), larger) !=
                   key.known->in.end();
        }))
        score += country_bonus; // a town of the same country
    score -= std::abs(static_cast<double>(candidate.length) - key.length) / 12;
    return score;
}

/// Of those that are about as near, other ones for each question: never those alone whose names
/// come first. From 0 to 1, the same for the same question.
double luck(std::uint64_t salt, std::size_t order) {
    std::uint64_t mixed = (salt ^ order) * 0x9E3779B97F4A7C15U;
    mixed ^= mixed >> 29U;
    mixed *= 0xBF58476D1CE4E5B9U;
    return static_cast<double>(mixed >> 40U) / static_cast<double>(1U << 24U);
}

/// A figure tempts as what it is in this film's record: an actor of the cast, not one who admired
/// it.
bool belongs(const Entity& figure, AnswerType type) {
    const auto sought = type == AnswerType::Actress ? AnswerType::Actor : type;
    return type == AnswerType::Person ||
           std::find(figure.here.begin(), figure.here.end(), sought) != figure.here.end();
}

/// Is it named there, in full or by a part of its name?
bool named_in(const std::string& folded_text, const Entity& candidate) {
    if (contains_folded(folded_text, candidate.folded)) return true;
    if (info(candidate.types.front()).family != AnswerFamily::People) return false;
    const std::string_view name = candidate.folded;
    for (std::size_t from = 0; from < name.size();) {
        const std::size_t end = std::min(name.find(' ', from), name.size());
        const std::string part(name.substr(from, end - from));
        if (part.size() > 3 &&
            (contains_folded(folded_text, part) || contains_folded(folded_text, part + "s")))
            return true; // "Marion" and "Marion's" are Marion Crane
        from = end + 1;
    }
    return false;
}

} // namespace

Found find_wrong(const Draft& draft, const FilmLore& lore, std::size_t most) {
    const KeyFacts key = facts_of(draft, lore);
    std::vector<Ranked> ranked;
    const std::uint64_t salt = digest(draft.id);
    const auto consider = [&](const Entity& candidate, bool own) {
        if (candidate.types.empty() || !fits(draft, key, candidate, own)) return;
        const double last = other_gender(draft, key, candidate) ? -far : 0;
        ranked.push_back({own, nearness(key, draft, candidate) + luck(salt, ranked.size()) + last,
                          &candidate, ranked.size()});
    };
    for (const auto& figure : lore.figures()) consider(figure, belongs(figure, draft.type));
    const std::size_t figures = ranked.size();
    if (draft.most_outsiders.value_or(1) > 0)
        for (const std::size_t i : lore.pool().of_type(draft.type))
            consider(lore.pool().entities()[i], false);

    // Few of many are needed, nearest first; what costs more is asked of those only.
    const std::string named = lore.folded(draft.sentence) + " " + lore.folded(draft.mentioned) +
                              " " + lore.folded(draft.stem);
    std::make_heap(ranked.begin(), ranked.end(), tempts_less);
    Found found;
    std::size_t same_gender = 0; // of those found
    while (!ranked.empty() && found.wrong.size() < most) {
        std::pop_heap(ranked.begin(), ranked.end(), tempts_less);
        const Ranked candidate = ranked.back();
        ranked.pop_back();
        const bool known_here = candidate.order >= figures && lore.is_figure(*candidate.entity);
        if (known_here || named_in(named, *candidate.entity) ||
            judge_wrong(draft, lore, candidate.entity->name))
            continue;
        if (candidate.own && other_gender(draft, key, *candidate.entity)) {
            // Two of the key's gender at least, or the name alone would tell.
            if (same_gender == 0 || found.wrong.size() >= needed_wrong) continue;
        }
        if (!candidate.own && draft.most_outsiders) {
            // The film's own are all found by now.
            const std::size_t room =
                std::min<std::size_t>(static_cast<std::size_t>(*draft.most_outsiders),
                                      found.own < needed_wrong ? needed_wrong - found.own : 0);
            if (found.wrong.size() - found.own >= room) break;
        }
        found.wrong.push_back(candidate.entity->name);
        same_gender += other_gender(draft, key, *candidate.entity) ? 0 : 1;
        if (candidate.own) found.own = found.wrong.size();
    }
    return found;
}

} // namespace quiz
