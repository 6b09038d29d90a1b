// Where wrong answers come from: the film's own figures first, then the pools, nearest first.
#include "core/random.h"
#include "core/text.h"
#include "generator/complete.h"
#include "generator/fitting.h"
#include "generator/naming.h"
#include "generator/nearness.h"
#include "generator/one_self.h"

#include <algorithm>
#include <array>
#include <optional>

namespace quiz {

namespace {

constexpr std::size_t needed_wrong = 3;
constexpr double far = 1000;              ///< Behind all others.
constexpr double much_worse = 3;          ///< Than the nearest: not needed beside better ones.
constexpr std::size_t enough_to_draw = 6; ///< So many leave a choice to chance.

/// Those who work behind the camera: their names are not known by their trade.
constexpr std::array<AnswerType, 4> little_known_trades{
    AnswerType::Editor, AnswerType::Designer, AnswerType::Cinematographer, AnswerType::Producer};

struct Ranked {
    bool own = false; ///< Of the same film: tempts more than anybody else.
    double nearness = 0;
    const Entity* entity = nullptr;
    bool in_story = true;  ///< Or nothing is known of it but who plays it.
    std::size_t order = 0; ///< Of appearance: for those that are alike in all the rest.
};

/// Does b tempt more? (The heap's order: its top tempts most.)
bool tempts_less(const Ranked& a, const Ranked& b) {
    if (a.own != b.own) return b.own;
    if (a.in_story != b.in_story) return b.in_story;
    if (a.nearness != b.nearness) return a.nearness < b.nearness;
    if (a.entity->name != b.entity->name) return a.entity->name > b.entity->name;
    return a.order > b.order;
}

/// Of those that are about as near, other ones for each question: never those alone whose names
/// come first. From 0 to 1, the same for the same question and name, whoever else is in the pools.
double luck(std::uint64_t salt, std::uint64_t mark) {
    std::uint64_t mixed = (salt ^ mark) * 0x9E3779B97F4A7C15U;
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

/// All that is said of what the draft asks for.
Naming said_around(const Draft& draft, const FilmLore& lore, const KeyFacts& key) {
    std::string said(lore.folded(draft.sentence));
    said.append(" ").append(lore.folded(draft.mentioned));
    said.append(" ").append(lore.folded(draft.stem));
    // Elsa Brandt is not named where Greta Brandt is.
    return Naming(key.words > 1 ? replace_all(said, lore.folded(draft.key), "") : said);
}

/// "the only American on the set"; null where it names none.
const Nation* named_nation(const std::string& folded_stem) {
    for (auto word : split(folded_stem, ' ')) {
        for (const std::string_view ending : {"woman", "man"}) // "the first Frenchman"
            if (word.size() > ending.size() + 3 && word.ends_with(ending)) {
                word.resize(word.size() - ending.size());
                break;
            }
        if (const Nation* nation = nation_of_folded(word)) return nation;
    }
    return nullptr;
}

/// What Q203 warns of in a name.
unsigned catching(std::uint8_t looks) { return looks & (AccentLook | InitialsLook); }

/// Of an American town: where its state lies. Empty for all others.
std::string_view region_of(const Entity& city) {
    for (const auto& larger : city.in)
        if (const auto region = region_of_state(larger); !region.empty()) return region;
    return {};
}

/// A city of which the pool knows several theatres, streets and the like.
bool is_great(const Entity& city) {
    constexpr int several = 3;
    return city.is(AnswerType::City) && city.holds >= several;
}

/// Where English is spoken, of one side of the sea: Dublin is no answer where Toronto is.
bool on_one_shore(const Nation& a, const Nation& b) {
    static constexpr std::array<std::array<std::string_view, 2>, 3> shores{
        {{"American", "Canadian"}, {"British", "Irish"}, {"Australian", "New Zealand"}}};
    const auto shore = [&](const Nation& nation) {
        return std::find_if(shores.begin(), shores.end(), [&](const auto& one) {
            return one[0] == nation.adjective || one[1] == nation.adjective;
        });
    };
    return shore(a) == shore(b);
}

/// Of a British or Irish place: one of the continent's west.
bool across_channel(const Nation* other, const Nation& key) {
    return other != nullptr && (key.adjective == "British" || key.adjective == "Irish") &&
           (other->area == Area::West || other->area == Area::North);
}

/// Of places only those of the key's country stay, where there are enough of them; of American
/// towns those of its region.
void keep_neighbours(std::vector<Ranked>& ranked, std::size_t figures, const Draft& draft,
                     const KeyFacts& key) {
    if (info(draft.type).family != AnswerFamily::Places || draft.type == AnswerType::Country ||
        key.nation == nullptr)
        return;
    constexpr std::ptrdiff_t enough = 4;
    const auto keep = [&](const auto& is_far) {
        if (std::count_if(ranked.begin(), ranked.end(),
                          [&](const Ranked& one) { return !is_far(one); }) >= enough)
            ranked.erase(std::remove_if(ranked.begin(), ranked.end(), is_far), ranked.end());
    };
    // Dijon is no answer where Paris is: great cities of the country, or else of the area.
    if (!key.at_festival && key.known != nullptr && is_great(*key.known)) {
        const auto of_country = [&](const Ranked& one) { return one.entity->nation == key.nation; };
        const auto in_area = [&](const Ranked& one) {
            return one.entity->nation != nullptr && one.entity->nation->area == key.nation->area;
        };
        keep([&](const Ranked& one) { return !of_country(one) || !is_great(*one.entity); });
        const auto on_shore = [&](const Ranked& one) {
            return in_area(one) && on_one_shore(*one.entity->nation, *key.nation);
        };
        keep([&](const Ranked& one) { return !on_shore(one) || !is_great(*one.entity); });
        // London has no equal on its own shore, but across the Channel; Sydney is no answer there.
        keep([&](const Ranked& one) {
            return !is_great(*one.entity) ||
                   (!on_shore(one) && !across_channel(one.entity->nation, *key.nation));
        });
        keep([&](const Ranked& one) { return !in_area(one) || !is_great(*one.entity); });
        keep([&](const Ranked& one) { return !of_country(one) || one.entity->holds == 0; });
        return;
    }
    keep([&](const Ranked& candidate) {
        if (key.at_festival && candidate.entity->nation != nullptr)
            return candidate.entity->nation->area != key.nation->area;
        return candidate.order >= figures && candidate.entity->nation != key.nation;
    });
    // Of states, only those around it: no yacht lies off Iowa.
    if (key.known != nullptr && key.known->level == "state")
        if (const auto around = region_of_state(key.known->folded); !around.empty()) {
            std::erase_if(ranked, [&](const Ranked& one) {
                return region_of_state(one.entity->folded) != around;
            });
            return;
        }
    const auto region = key.known == nullptr ? std::string_view{} : region_of(*key.known);
    if (!region.empty() && !key.at_festival)
        keep([&](const Ranked& candidate) { return region_of(*candidate.entity) != region; });
}

/// Of a character's deeds: who is in the story stands before children and walk-ons of whom the cast
/// alone knows.
void put_story_first(std::vector<Ranked>& ranked, const Draft& draft, const FilmLore& lore) {
    if (draft.type != AnswerType::Character || draft.hand_written || draft.sentence.empty()) return;
    for (Ranked& one : ranked) one.in_story = lore.in_story(*one.entity);
}

/// Of people from outside only those of the key's country stay, where there are enough of them. A
/// foreigner in the film stands among both.
void keep_compatriots(std::vector<Ranked>& ranked, std::size_t figures, const Draft& draft,
                      const KeyFacts& key) {
    constexpr std::ptrdiff_t enough = 8;
    const Nation* home = home_of(key, draft);
    if (info(draft.type).family != AnswerFamily::People || draft.type == AnswerType::Character ||
        home == nullptr || key.abroad != nullptr)
        return;
    const auto is_foreign = [&](const Ranked& one) {
        return one.order >= figures && !of_one_country(one.entity->nation, home);
    };
    if (std::count_if(ranked.begin(), ranked.end(), [&](const Ranked& one) {
            return one.order >= figures && !is_foreign(one);
        }) >= enough)
        ranked.erase(std::remove_if(ranked.begin(), ranked.end(), is_foreign), ranked.end());
}

/// Who draws films, or films what is, stands among their like, where there are enough of them; so
/// does whoever directed a drawn film.
void keep_field(std::vector<Ranked>& ranked, const Draft& draft, const KeyFacts& key) {
    constexpr std::ptrdiff_t enough = 6;
    if (draft.type != AnswerType::Director || key.field.empty()) return;
    const auto is_other = [&](const Ranked& one) { return one.entity->level != key.field; };
    if (std::count_if(ranked.begin(), ranked.end(),
                      [&](const Ranked& one) { return !is_other(one); }) >= enough)
        std::erase_if(ranked, is_other);
}

} // namespace

Found find_wrong(const Draft& draft, const FilmLore& lore, const WrongJudge& judge,
                 std::size_t most) {
    if (draft.only_figures) return {};
    const KeyFacts key = facts_of(draft, lore);
    std::vector<Ranked> ranked;
    const std::uint64_t salt = digest(draft.id);
    const bool asks_player =
        info(draft.type).family == AnswerFamily::People && draft.type != AnswerType::Character;
    const Nation* told = asks_player ? named_nation(key.stem) : nullptr;
    const auto consider = [&](const Entity& candidate, bool own) {
        if (candidate.types.empty()) return;
        if (!own && draft.of_cast && !could_be_of_cast(key, candidate)) return;
        if (!fits(draft, key, candidate, own)) return;
        // Whom a record names in passing may be a part of another film.
        if (!draft.hand_written && draft.type == AnswerType::Character &&
            (!own || !lore.in_cast(candidate.name)))
            return;
        // Who had nothing to do with the film stands among others who had not: its own people are
        // known by what they did for it.
        if (own && !draft.hand_written && !key.figure &&
            info(draft.type).family == AnswerFamily::People && draft.type != AnswerType::Character)
            return;
        // Among people of another country the cast of this film is known by its names.
        if (own && !key.figure && draft.type != AnswerType::Character &&
            info(draft.type).family == AnswerFamily::People &&
            lore.persona(candidate.name).sphere != key.sphere)
            return;
        // "Who was the only American on the set": nobody from elsewhere.
        if (told != nullptr) {
            const Persona* here = own ? &lore.persona(candidate.name) : nullptr;
            if ((own ? here->sphere : candidate.sphere) != key.sphere) return;
            if (told == key.nation && (own ? here->nation : candidate.nation) != told) return;
        }
        const double last = other_gender(draft, key, candidate) ? -far : 0;
        ranked.push_back({own, nearness(key, draft, candidate) + luck(salt, candidate.mark) + last,
                          &candidate, true, ranked.size()});
    };
    for (const auto& figure : lore.figures())
        if (figure.is(draft.type) && !draft.behind_camera)
            consider(figure, belongs(figure, draft.type));
    const std::size_t figures = ranked.size();
    const PoolLore& pool = lore.pool();
    const bool outsiders_may = draft.most_outsiders.value_or(1) > 0;
    if (info(draft.type).family == AnswerFamily::People) {
        const Sieve sieve(draft, key);
        const auto consider_people = [&](AnswerType trade, bool known_for_it) {
            for (const auto& one : pool.people_of(trade))
                if ((!known_for_it || one.main == trade) && sieve.lets_pass(one))
                    consider(pool.entities()[one.at], false);
        };
        if (draft.behind_camera)
            for (const AnswerType trade : little_known_trades) consider_people(trade, true);
        else if (outsiders_may)
            consider_people(draft.type, false);
    } else if (outsiders_may) {
        for (const std::size_t i : pool.of_type(draft.type)) consider(pool.entities()[i], false);
    }

    keep_neighbours(ranked, figures, draft, key);
    keep_compatriots(ranked, figures, draft, key);
    keep_field(ranked, draft, key);
    put_story_first(ranked, draft, lore);
    // Few of many are needed, nearest first; what costs more is asked of those only.
    const Naming around = said_around(draft, lore, key);
    std::make_heap(ranked.begin(), ranked.end(), tempts_less);
    Found found;
    std::size_t same_gender = 0; // of those found
    constexpr std::size_t lookalikes = 2;
    std::size_t own_alike = 0; // of the film's own, in what catches the eye
    bool plain_enough = false;
    double nearest_outside = -far;
    while (!ranked.empty() && found.wrong.size() < most) {
        std::pop_heap(ranked.begin(), ranked.end(), tempts_less);
        const Ranked candidate = ranked.back();
        ranked.pop_back();
        const bool known_here = candidate.order >= figures && lore.is_figure(*candidate.entity);
        if (known_here || around.names(*candidate.entity) || judge.judge(*candidate.entity) ||
            (!candidate.own && is_spelt_otherwise(candidate.entity->name, draft.key)))
            continue;
        if (candidate.own && other_gender(draft, key, *candidate.entity)) {
            // Two of the key's gender at least, or the name alone would tell.
            if (same_gender == 0 || found.wrong.size() >= needed_wrong) continue;
        }
        if (!candidate.in_story && found.wrong.size() > needed_wrong) break;
        if (!candidate.own) {
            nearest_outside = std::max(nearest_outside, candidate.nearness);
            const bool worse = candidate.nearness < nearest_outside - much_worse;
            if (worse && found.wrong.size() >= enough_to_draw) break;
        }
        if (!candidate.own && draft.most_outsiders && (draft.hand_written || key.figure)) {
            // The film's own are all found by now. One or two more of the key's look may stand
            // beside them where none of them has it: it would stand out.
            const auto most_outside = static_cast<std::size_t>(*draft.most_outsiders);
            if (most_outside == 0) continue; // whom a record names for something else
            std::size_t room = std::min<std::size_t>(
                most_outside, found.own < needed_wrong ? needed_wrong - found.own : 0);
            // Where none is of the film, chance has a choice among those who are not.
            if (found.own == 0 && most_outside >= needed_wrong) room = enough_to_draw;
            const std::size_t outsiders = found.wrong.size() - found.own;
            const bool alike = catching(candidate.entity->looks) == catching(key.looks);
            if (outsiders >= std::max(room, draft.of_cast ? std::size_t{1} : lookalikes)) break;
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
