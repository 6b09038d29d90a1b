// Where wrong answers come from: the film's own figures first, then the pools, nearest first.
#include "core/random.h"
#include "core/text.h"
#include "generator/complete.h"
#include "generator/wording.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace quiz {

namespace {

constexpr double country_bonus = 1.5;
constexpr double place_bonus = 2;
constexpr double main_job_bonus = 4;
constexpr double years_per_point = 8;        ///< Era: so many years apart cost one point.
constexpr double start_years_per_point = 12; ///< Of the beginnings of two careers.
constexpr int years_before_fame = 12;        ///< A career begins so long before the deed, mostly.
constexpr int longest_career = 45;           ///< Older ones belong to another time.
constexpr int body_years = 25;               ///< Bands so far apart are not heard together.
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
    int at = 0;         ///< Year of the deed, or the film's.
    Sphere sphere = Sphere::Unknown;
    const Nation* abroad = nullptr; ///< Of a foreigner in an English-speaking film: the film's.
    const Nation* nation = nullptr; ///< Null: only the sphere is known, or nothing.
    const Entity* within = nullptr; ///< Of a place that is not known: one that the record names.
    bool at_festival = false;       ///< A city, and its film festival is spoken of.
    std::uint8_t looks = 0;
    int words = 1;
};

/// The smallest place of the pool that the text names.
const Entity* place_named(const std::string& folded_text, const FilmLore& lore) {
    const auto words = split(folded_text, ' ');
    constexpr std::size_t longest = 3; // words of a name
    const Entity* found = nullptr;
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::string name;
        for (std::size_t count = 0; count < longest && i + count < words.size(); ++count) {
            name += (count == 0 ? "" : " ") + words[i + count];
            const Entity* known = lore.pool().find_folded(name);
            const bool place =
                known != nullptr && (known->level == "city" || known->level == "country");
            if (place &&
                (found == nullptr || (found->level == "country" && known->level == "city")))
                found = known;
        }
    }
    return found;
}

/// Somebody of the pool whom the stem of a question for a work names: "by Paul Greengrass".
const Entity* maker_named(const std::string& folded_stem, const FilmLore& lore) {
    const auto words = split(folded_stem, ' ');
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const Entity* known = lore.pool().find_folded(words[i] + " " + words[i + 1]);
        if (known != nullptr && info(known->types.front()).family == AnswerFamily::People)
            return known;
    }
    return nullptr;
}

bool speaks_of_festival(const std::string& folded) {
    static constexpr std::array<std::string_view, 8> words{
        "festival",   "palme d or",     "golden lion",        "golden bear",
        "jury prize", "golden leopard", "out of competition", "in competition"};
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return contains_folded(folded, word); });
}

/// A town such as Cannes, of which no theatre is known.
bool known_for_festival_alone(const Entity& city, const FilmLore& lore) {
    const auto& theatres = lore.pool().of_type(AnswerType::Theatre);
    return std::none_of(theatres.begin(), theatres.end(), [&](std::size_t i) {
        const auto& in = lore.pool().entities()[i].in;
        return std::find(in.begin(), in.end(), city.folded) != in.end();
    });
}

/// Where the key is from: people as persona.h has it, a work as its maker, a place as the smallest
/// one that the record names; the rest as the film.
void find_origin(KeyFacts& key, const Draft& draft, const FilmLore& lore) {
    const auto family = info(draft.type).family;
    if (key.known != nullptr) {
        key.nation = key.known->nation;
        key.sphere = key.known->sphere;
    }
    if (key.sphere != Sphere::Unknown) return;
    const std::string& said =
        lore.folded(draft.mentioned.empty() ? draft.sentence : draft.mentioned);
    if (family == AnswerFamily::Places) {
        key.within = place_named(said, lore);
        if (key.within != nullptr) key.nation = key.within->nation;
    } else if (family == AnswerFamily::People && draft.type != AnswerType::Character) {
        const Persona& persona = lore.persona(draft.key);
        key.nation = nation_beside(said, lore.folded(draft.key));
        if (key.nation == nullptr) key.nation = persona.nation;
        if (key.nation == nullptr) key.sphere = persona.sphere;
    } else {
        key.nation = nation_beside(said, lore.folded(draft.key));
        if (const Entity* maker = is_work(draft.type) ? maker_named(key.stem, lore) : nullptr)
            key.nation = maker->nation;
        if (key.nation == nullptr) key.nation = lore.nation();
        if (key.nation == nullptr) key.sphere = Sphere::English;
    }
    if (key.nation != nullptr) key.sphere = key.nation->sphere;
}

KeyFacts facts_of(const Draft& draft, const FilmLore& lore) {
    KeyFacts key;
    key.known = lore.find(draft.key);
    if (key.known != nullptr && !key.known->is(draft.type)) key.known = namesake(draft, lore);
    key.gender = draft.type == AnswerType::Actress ? Gender::Female : draft.gender;
    key.from = key.to = lore.film().year;
    key.length = static_cast<double>(character_count(draft.key));
    key.named = is_name(draft.key);
    key.looks = looks_of(draft.key);
    key.words = 1 + static_cast<int>(std::count(draft.key.begin(), draft.key.end(), ' '));
    key.stem = lore.folded(draft.stem);
    key.at = draft.at != 0 ? draft.at : lore.film().year;
    if (draft.at != 0) key.from = key.to = draft.at;
    find_origin(key, draft, lore);
    if (key.known == nullptr) return key;
    // Who worked in Hollywood stands among those who worked there, wherever they came from.
    const Nation* film = lore.nation();
    if (film != nullptr && film->sphere == Sphere::English && key.sphere != Sphere::English &&
        lore.is_figure(*key.known))
        key.abroad = film;
    key.at_festival =
        key.known->of_festival &&
        (speaks_of_festival(lore.folded(draft.sentence) + " " + key.stem) ||
         (contains_folded(key.stem, "shown") && known_for_festival_alone(*key.known, lore)));

    const bool part_read = draft.type == AnswerType::Character && !draft.hand_written;
    if (key.gender == Gender::Unknown && (part_read || !draft.any_gender))
        key.gender = key.known->gender;
    const bool works_then = is_work(draft.type) || info(draft.type).family == AnswerFamily::People;
    if (key.known->from != 0 && (draft.at == 0 || !works_then)) {
        key.from = key.known->from;
        key.to = key.known->to;
    }
    return key;
}

/// A part or its player: their names tell the gender, and where the key's is not known, nobody is
/// certain to share it.
bool of_a_part(const Draft& draft) {
    return !draft.hand_written &&
           (draft.type == AnswerType::Character || draft.type == AnswerType::Actor ||
            draft.type == AnswerType::Actress);
}

/// Of a gender that the key's name does not have.
bool other_gender(const Draft& draft, const KeyFacts& key, const Entity& candidate) {
    if (of_a_part(draft)) return key.gender == Gender::Unknown || candidate.gender != key.gender;
    return info(draft.type).family == AnswerFamily::People && key.gender != Gender::Unknown &&
           candidate.gender != key.gender;
}

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

/// May it stand beside the key? REQUIRES: candidate.is(draft.type).
bool fits(const Draft& draft, const KeyFacts& key, const Entity& candidate, bool own) {
    if (!own && (from_elsewhere(draft, key, candidate) || !there_then(draft, key, candidate)))
        return false;
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
    if (draft.type == AnswerType::Character && key.named != candidate.named) return false;
    if (is_work(draft.type) && key.from != 0 && candidate.from != 0 &&
        years_apart(candidate, key.from, key.to) > title_years)
        return false;
    return true;
}

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

double nearness(const KeyFacts& key, const Draft& draft, const Entity& candidate) {
    double score = -years_apart(candidate, key.from, key.to) / years_per_point;
    const auto family = info(draft.type).family;
    if (family == AnswerFamily::People && candidate.from != 0 && key.at != 0) {
        const int start = key.known != nullptr && key.known->from != 0 ? key.known->from
                                                                       : key.at - years_before_fame;
        score -= std::abs(candidate.from - start) / start_years_per_point;
    }
    if (candidate.nation != nullptr &&
        (candidate.nation == key.nation || candidate.nation == key.abroad))
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
    return score - unlikeness(key, candidate);
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

/// What Q203 warns of in a name.
unsigned catching(std::uint8_t looks) { return looks & (AccentLook | InitialsLook); }

/// Of places only those of the key's country stay, where there are enough of them.
void keep_neighbours(std::vector<Ranked>& ranked, std::size_t figures, const Draft& draft,
                     const KeyFacts& key) {
    if (info(draft.type).family != AnswerFamily::Places || draft.type == AnswerType::Country ||
        key.nation == nullptr)
        return;
    const auto abroad = [&](const Ranked& candidate) {
        if (key.at_festival && candidate.entity->nation != nullptr)
            return candidate.entity->nation->area != key.nation->area;
        return candidate.order >= figures && candidate.entity->nation != key.nation;
    };
    constexpr std::ptrdiff_t enough = 4;
    if (std::count_if(ranked.begin(), ranked.end(),
                      [&](const Ranked& one) { return !abroad(one); }) >= enough)
        ranked.erase(std::remove_if(ranked.begin(), ranked.end(), abroad), ranked.end());
}

} // namespace

Found find_wrong(const Draft& draft, const FilmLore& lore, std::size_t most) {
    if (draft.only_figures) return {};
    const KeyFacts key = facts_of(draft, lore);
    std::vector<Ranked> ranked;
    const std::uint64_t salt = digest(draft.id);
    const auto consider = [&](const Entity& candidate, bool own) {
        if (candidate.types.empty() || !fits(draft, key, candidate, own)) return;
        const double last = other_gender(draft, key, candidate) ? -far : 0;
        ranked.push_back({own, nearness(key, draft, candidate) + luck(salt, ranked.size()) + last,
                          &candidate, ranked.size()});
    };
    for (const auto& figure : lore.figures())
        if (figure.is(draft.type)) consider(figure, belongs(figure, draft.type));
    const std::size_t figures = ranked.size();
    if (draft.most_outsiders.value_or(1) > 0)
        for (const std::size_t i : lore.pool().of_type(draft.type))
            consider(lore.pool().entities()[i], false);

    keep_neighbours(ranked, figures, draft, key);
    // Few of many are needed, nearest first; what costs more is asked of those only.
    const std::string named = lore.folded(draft.sentence) + " " + lore.folded(draft.mentioned) +
                              " " + lore.folded(draft.stem);
    std::make_heap(ranked.begin(), ranked.end(), tempts_less);
    Found found;
    std::size_t same_gender = 0; // of those found
    constexpr std::size_t lookalikes = 2;
    std::size_t own_alike = 0; // of the film's own, in what catches the eye
    bool plain_enough = false;
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
            // The film's own are all found by now. One or two more of the key's look may stand
            // beside them where none of them has it: it would stand out.
            const std::size_t room =
                std::min<std::size_t>(static_cast<std::size_t>(*draft.most_outsiders),
                                      found.own < needed_wrong ? needed_wrong - found.own : 0);
            const std::size_t outsiders = found.wrong.size() - found.own;
            const bool alike = catching(candidate.entity->looks) == catching(key.looks);
            if (outsiders >= std::max(room, lookalikes)) break;
            if (outsiders >= room && (plain_enough || !alike)) continue;
        }
        found.wrong.push_back(candidate.entity->name);
        same_gender += other_gender(draft, key, *candidate.entity) ? 0 : 1;
        if (candidate.own) found.own = found.wrong.size();
        if (candidate.own && catching(candidate.entity->looks) == catching(key.looks)) ++own_alike;
        plain_enough = catching(key.looks) == 0 ? own_alike >= needed_wrong : own_alike > 0;
    }
    return found;
}

} // namespace quiz
