// What may stand beside a key.
#include "generator/fitting.h"

#include "core/text.h"
#include "generator/trade_field.h"
#include "generator/wording.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace quiz {

namespace {

constexpr int longest_career = 45; ///< Older ones belong to another time.
constexpr int body_years = 25;     ///< Bands so far apart are not heard together.
constexpr int idle_years = 4;      ///< So long beside their active years people may still tempt.
constexpr int of_an_age = 18;  ///< Years: players so far apart are not taken for the same parts.
constexpr int grown_up = 16;   ///< Before, nobody is a player but as a child,
constexpr int unread = 24;     ///< and nobody's writing is known.
constexpr int title_years = 8; ///< Titles of works lie within so many years,
constexpr int age_of_masters = 100;     ///< but of what is older than that
constexpr int years_of_age_for_one = 8; ///< one more for so many beyond.

/// A part or its player: their names tell the gender, and where the key's is not known, nobody is
/// certain to share it.
bool of_a_part(const Draft& draft) {
    return !draft.hand_written &&
           (draft.type == AnswerType::Character || draft.type == AnswerType::Actor ||
            draft.type == AnswerType::Actress);
}

/// Somebody real is asked for.
bool asks_for_somebody(const Draft& draft) {
    return info(draft.type).family == AnswerFamily::People && draft.type != AnswerType::Character;
}

/// The same of who has a whole name, as all of the pools have.
bool of_other_gender(const Draft& draft, const KeyFacts& key, const Sketch& candidate) {
    if (of_a_part(draft)) return key.gender == Gender::Unknown || candidate.gender != key.gender;
    return info(draft.type).family == AnswerFamily::People && key.gender != Gender::Unknown &&
           candidate.gender != key.gender;
}

/// Those who must have been where a film was made.
bool is_crew(AnswerType trade) {
    return trade == AnswerType::Designer || trade == AnswerType::Cinematographer ||
           trade == AnswerType::Editor || trade == AnswerType::Producer;
}

} // namespace

bool works_abroad(const Draft& draft, const KeyFacts& key) {
    return is_crew(draft.type) && key.made_in != nullptr &&
           key.made_in->sphere == Sphere::English && key.sphere != Sphere::English;
}

bool other_gender(const Draft& draft, const KeyFacts& key, const Entity& candidate) {
    // Bare surnames stand side by side whoever bears them.
    if (!draft.gender_told && key.known != nullptr && key.known->bare_surname &&
        candidate.bare_surname)
        return false;
    return of_other_gender(draft, key, candidate);
}

namespace {

/// Beside somebody of whom nothing but the country is known, by the film: of a country whose names
/// sound otherwise. Of whom more is known other things tempt.
bool names_tell(const KeyFacts& key, const Sketch& candidate) {
    const bool stranger = key.known == nullptr || key.known->nation == nullptr;
    return stranger && key.nation != nullptr && candidate.nation != nullptr &&
           !names_sound_alike(*key.nation, *candidate.nation);
}

/// Somebody of another part of the world than the key, so that the name alone would tell them
/// apart.
bool is_foreign(const Draft& draft, const KeyFacts& key, const Sketch& candidate) {
    if (!asks_for_somebody(draft)) return false;
    if (candidate.sphere == key.sphere) return names_tell(key, candidate);
    return (key.abroad == nullptr || candidate.sphere != key.abroad->sphere) &&
           !(works_abroad(draft, key) && candidate.sphere == Sphere::English);
}

/// The same of whatever is asked for.
bool from_elsewhere(const Draft& draft, const KeyFacts& key, const Entity& candidate) {
    switch (info(draft.type).family) {
    case AnswerFamily::People: return is_foreign(draft, key, candidate);
    case AnswerFamily::Bodies:
        return draft.type != AnswerType::Festival && candidate.sphere != key.sphere;
    case AnswerFamily::Works:
        return candidate.sphere != Sphere::Unknown && candidate.sphere != key.sphere;
    case AnswerFamily::Places:
        if (key.at_festival) return !candidate.of_festival;
        if (key.nation == nullptr || candidate.nation == nullptr) return false;
        if (draft.type == AnswerType::Country &&
            (makes_known_films(*key.nation) != makes_known_films(*candidate.nation) ||
             is_tiny(*key.nation) != is_tiny(*candidate.nation)))
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

/// Was it there in the year that the question is about?
bool there_then(const Draft& draft, const KeyFacts& key, const Entity& candidate) {
    if (draft.told != 0 && candidate.from > draft.told) return false;
    if (key.at == 0 || candidate.from == 0) return true;
    const bool lasts =
        info(draft.type).family == AnswerFamily::Bodies || draft.type == AnswerType::Award;
    // Younger ones than the key were known by then, if they had been there for some years.
    const bool key_known = key.known != nullptr && key.known->from != 0;
    const int latest = key_known ? std::max(key.known->from, key.at - beginner_years) : key.at;
    if (lasts && (candidate.from > std::min(latest, key.at) || candidate.to < key.at)) return false;
    if (draft.type == AnswerType::Band) return std::abs(candidate.from - key.from) <= body_years;
    return true;
}

/// Of people asked for by a trade: is it the one they are known for, as it is the key's?
bool of_main_trade(const Draft& draft, const KeyFacts& key, AnswerType main) {
    if (!asks_for_somebody(draft) || draft.type == AnswerType::Person) return true;
    const auto trade = draft.type == AnswerType::Actress ? AnswerType::Actor : draft.type;
    const bool key_is = key.known == nullptr || key.known->types.front() == trade;
    // Who directed, whatever else he is known for, stands among those who are known for it.
    return (!key_is && trade != AnswerType::Director) || main == trade;
}

/// Whose work had not begun, or had long ended, in the year that is told, else in the film's; where
/// the key is of another time, in the key's.
bool not_at_work(const Draft& draft, const KeyFacts& key, const Sketch& candidate, bool own) {
    if (candidate.from == 0 || key.at == 0) return false;
    const bool dated = key.known != nullptr && key.known->from != 0;
    const int at = dated ? std::clamp(key.at, key.known->from, key.known->to) : key.at;
    if (own) return draft.at != 0 && years_apart(candidate, at, at) > idle_years;
    return candidate.from > at || candidate.to + idle_years < at ||
           at - candidate.from > longest_career;
}

/// Players of another age than the key, and whoever was a child in the year that is told.
bool of_other_age(const Draft& draft, const KeyFacts& key, const Sketch& candidate) {
    if (candidate.born == 0) return false;
    const bool plays = draft.type == AnswerType::Actor || draft.type == AnswerType::Actress;
    if (plays && key.known != nullptr && key.known->born != 0 &&
        std::abs(candidate.born - key.known->born) > of_an_age)
        return true;
    if (key.at == 0 || candidate.child) return false;
    return key.at - candidate.born < (draft.type == AnswerType::Writer ? unread : grown_up);
}

/// Everybody's names stand out among specialists', and the other way round.
bool of_other_fame(const KeyFacts& key, const Sketch& candidate) {
    return key.known != nullptr && key.known->fame != 0 && candidate.fame != 0 &&
           std::abs(int{key.known->fame} - int{candidate.fame}) > 1;
}

/// A child among grown ones is told by its age, and the other way round.
bool of_other_years(const Draft& draft, const KeyFacts& key, const Sketch& candidate) {
    const bool key_child = key.known != nullptr && key.known->child;
    return info(draft.type).family == AnswerFamily::People && !draft.hand_written &&
           key_child != candidate.child;
}

/// So many years from the key a work may lie: old masters need not be of one decade.
int near_in_age(const Draft& draft, const KeyFacts& key) {
    const int age = draft.film == nullptr ? 0 : draft.film->year - key.to;
    return title_years + std::max(0, (age - age_of_masters) / years_of_age_for_one);
}

/// The field of which the key is known, if the pools know it at all.
std::string_view level_of(const KeyFacts& key) {
    return key.known == nullptr ? std::string_view{} : std::string_view(key.known->level);
}

/// Films that a Best Picture went to are of these kinds, nearly all.
bool wins_best_picture(const Entity& film) {
    static constexpr std::array<std::string_view, 8> kinds{
        "Drama", "Biography", "War", "History", "Musical", "Romance", "Crime", "Western"};
    return film.genre.empty() || one_of(kinds, film.genre);
}

/// A book for children is no source of a thriller, and a thriller none of a comedy. A film says by
/// its genres of which kind of book it may be made.
bool of_other_genre(const Draft& draft, const Entity& book) {
    struct Kind {
        std::string_view field;
        std::array<std::string_view, 4> genres;
    };
    static constexpr std::array<Kind, 4> kinds{{
        {"children", {"Family", "Animation", "Fantasy", "Adventure"}},
        {"sf", {"Sci-Fi", "Science Fiction", "Fantasy", "Fantasy"}},
        {"crime", {"Crime", "Thriller", "Mystery", "Film-Noir"}},
        {"horror", {"Horror", "Thriller", "Mystery", "Fantasy"}},
    }};
    const auto* const kind = std::find_if(kinds.begin(), kinds.end(),
                                          [&](const Kind& one) { return one.field == book.level; });
    return kind != kinds.end() && draft.film != nullptr && !draft.film->genres.empty() &&
           std::none_of(draft.film->genres.begin(), draft.film->genres.end(),
                        [&](const std::string& genre) { return one_of(kind->genres, genre); });
}

/// Asks what a film was made from.
bool tells_source(std::string_view folded_stem) {
    static constexpr std::array<std::string_view, 12> made_from{
        "based",     "adapted",    "adapts",       "adaptation",     "taken from", "drawn from",
        "came from", "comes from", "derives from", "screen version", "source of",  "inspired"};
    return any_phrase(made_from, folded_stem);
}

/// Stars stand among stars, drawn films among drawn ones, a song of a musical among such; what
/// streams films is no company that makes them.
bool of_other_kind(const Draft& draft, const KeyFacts& key, const Entity& candidate) {
    const std::string_view level = level_of(key);
    switch (draft.type) {
    case AnswerType::Actor:
    case AnswerType::Actress:
        return level == lead && candidate.level != lead && candidate.sphere == Sphere::English;
    case AnswerType::Film:
        // "the prize went to which film": one of that season.
        if (key.from != 0 && std::abs(candidate.from - key.from) > 1 && key.of_a_prize) return true;
        if (key.of_best_picture && !wins_best_picture(candidate)) return true;
        // A remake is younger than what it is made from.
        if (key.of_remake && draft.film != nullptr &&
            (key.known == nullptr || candidate.from <= draft.film->year))
            return true;
        return key.odd_work || (key.known != nullptr && candidate.level != level);
    case AnswerType::Song: return !level.empty() && candidate.level != level;
    case AnswerType::Studio: return key.known != nullptr && candidate.level != level;
    case AnswerType::Book:
    case AnswerType::Play:
    case AnswerType::Musical:
        if (of_other_genre(draft, candidate)) return true;
        if (draft.type == AnswerType::Book && key.known != nullptr && candidate.level != level)
            return true;
        // What became a film under its own title is known by that, and what came out after the film
        // was no source of it.
        return tells_source(key.stem) &&
               (candidate.filmed || (draft.film != nullptr && draft.film->year != 0 &&
                                     candidate.from > draft.film->year));
    default: return false;
    }
}

/// Who designs, shoots, cuts or produces an English-speaking film was there: compatriots of an
/// émigré who stayed at home were not.
bool works_at_home(const Draft& draft, const KeyFacts& key, const Entity& candidate) {
    return works_abroad(draft, key) && candidate.sphere != Sphere::English;
}

} // namespace

bool fits(const Draft& draft, const KeyFacts& key, const Entity& candidate, bool own) {
    // First what rules out most: works of other days.
    if (is_work(draft.type) && key.from != 0 && candidate.from != 0 &&
        years_apart(candidate, key.from, key.to) > near_in_age(draft, key))
        return false;
    if (!own && (from_elsewhere(draft, key, candidate) || !there_then(draft, key, candidate)))
        return false;
    if (!own && !draft.hand_written && works_at_home(draft, key, candidate)) return false;
    // Known for another trade first of all: that is ruled out at once.
    if (!own && !of_main_trade(draft, key, candidate.types.front())) return false;
    // A name gives the gender away: where the key's is known, all options share it. Only an author
    // may set parts of another among the four.
    if (other_gender(draft, key, candidate) &&
        !(own && draft.type == AnswerType::Character && draft.hand_written))
        return false;
    if (asks_for_somebody(draft) && not_at_work(draft, key, candidate, own)) return false;
    if (asks_for_somebody(draft) && !own &&
        (of_other_age(draft, key, candidate) || of_other_fame(key, candidate)))
        return false;
    if (of_other_years(draft, key, candidate)) return false;
    // "the first African American to win": nobody else is.
    if (key.known != nullptr && !key.known->milieu.empty() &&
        candidate.milieu != key.known->milieu && contains_folded(key.stem, fold(key.known->milieu)))
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
    if (draft.type == AnswerType::Character && (key.named != candidate.named || is_pair(candidate)))
        return false;
    // "At which theatre did it open in Bergen": one of Bergen
    if (key.town != nullptr && key.town->level == "city" && !draft.hand_written &&
        std::find(candidate.in.begin(), candidate.in.end(), key.town->folded) == candidate.in.end())
        return false;
    // Both search the stem: of few only, and last.
    return own || !(of_other_field(draft, key, candidate) || of_other_kind(draft, key, candidate));
}

Sieve::Sieve(const Draft& draft, const KeyFacts& key)
    : draft_(draft), key_(key), somebody_(asks_for_somebody(draft)) {
    // The rules themselves are asked, of somebody of whom nothing else is known.
    for (std::size_t i = 0; i < spheres_.size(); ++i) {
        Sketch one;
        one.sphere = static_cast<Sphere>(i);
        spheres_.at(i) = !is_foreign(draft, key, one);
    }
    for (std::size_t i = 0; i < genders_.size(); ++i) {
        Sketch one;
        one.gender = static_cast<Gender>(i);
        genders_.at(i) = !of_other_gender(draft, key, one);
    }
    for (std::size_t i = 0; i < fames_.size(); ++i) {
        Sketch one;
        one.fame = static_cast<std::uint8_t>(i);
        fames_.at(i) = !somebody_ || !of_other_fame(key, one);
    }
    for (const bool child : {false, true}) {
        Sketch one;
        one.child = child;
        (child ? children_ : grown_) = !of_other_years(draft, key, one);
    }
    for (const auto& type : answer_types())
        mains_.push_back(of_main_trade(draft, key, type.type) ? 1 : 0);
}

bool Sieve::lets_pass(const PoolLore::Glance& one) const {
    const Sketch& sketch = one.sketch;
    return mains_[static_cast<std::size_t>(one.main)] != 0 &&
           spheres_[static_cast<std::size_t>(sketch.sphere)] &&
           genders_[static_cast<std::size_t>(sketch.gender)] && fames_[sketch.fame] &&
           (sketch.child ? children_ : grown_) &&
           !(somebody_ &&
             (not_at_work(draft_, key_, sketch, false) || of_other_age(draft_, key_, sketch)));
}

bool could_be_of_cast(const KeyFacts& key, const Entity& candidate) {
    constexpr int generation = 15; // years
    // Whom the pools do not know is no star, and had begun some years before the film.
    const bool known = key.known != nullptr && key.known->from != 0;
    const int begun = known ? key.known->from : key.at - years_before_fame;
    if (candidate.from == 0 || std::abs(candidate.from - begun) > generation) return false;
    // Who came to Hollywood is asked for among its stars, too.
    if (!of_one_country(candidate.nation, key.nation) &&
        !of_one_country(candidate.nation, key.abroad))
        return false;
    // Who is known for dancing or singing stands out among players; a player among dancers does
    // not.
    const AnswerType trade = candidate.types.front();
    if (trade != AnswerType::Actor && key.known != nullptr && key.known->types.front() != trade)
        return false;
    const auto milieu = known ? std::string_view(key.known->milieu) : std::string_view{};
    return (candidate.level == lead) == (known && key.known->level == lead) &&
           candidate.milieu == milieu;
}

} // namespace quiz
