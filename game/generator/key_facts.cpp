#include "generator/key_facts.h"

#include "core/text.h"
#include "english/opener.h"
#include "generator/wording.h"

#include <algorithm>
#include <array>

namespace quiz {

int years_apart(const Sketch& entity, int from, int to) {
    if (entity.from == 0 || from == 0) return 12;
    return std::max({0, entity.from - to, from - entity.to});
}

bool is_work(AnswerType type) { return info(type).family == AnswerFamily::Works; }

namespace {

/// Hamlet the play, where the film comes first under that name. Who is no namesake stays.
const Entity* namesake(const Draft& draft, const FilmLore& lore) {
    const Entity* known = lore.pool().find_folded(lore.folded(draft.key), draft.type);
    return known != nullptr ? known : lore.find(draft.key);
}

/// The smallest place of the pool that the text names.
const Entity* place_named(std::string_view folded_text, const FilmLore& lore) {
    const auto words = split(folded_text, ' ');
    constexpr std::size_t longest = 3; // words of a name
    const Entity* found = nullptr;
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::string name;
        for (std::size_t count = 0; count < longest && i + count < words.size(); ++count) {
            name += (count == 0 ? "" : " ") + words[i + count];
            const Entity* known = lore.pool().find_folded(name);
            // "in New York": the city; and no York
            if (known != nullptr && known->level == "state") {
                const Entity* city = lore.pool().find_folded(name + " city");
                if (city != nullptr &&
                    std::find(city->in.begin(), city->in.end(), name) != city->in.end())
                    known = city;
                i += count;
                count = longest;
            }
            const bool place =
                known != nullptr && (known->level == "city" || known->level == "country");
            if (place &&
                (found == nullptr || (found->level == "country" && known->level == "city")))
                found = known;
        }
    }
    return found;
}

/// Somebody of the pool whom the stem of a question for a work names: "by Ada Marlow".
const Entity* maker_named(std::string_view folded_stem, const FilmLore& lore) {
    const auto words = split(folded_stem, ' ');
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const Entity* known = lore.pool().find_folded(words[i] + " " + words[i + 1]);
        if (known != nullptr && info(known->types.front()).family == AnswerFamily::People)
            return known;
    }
    return nullptr;
}

/// At Cannes prizes are given, whether the festival is named or not.
bool speaks_of_prize(std::string_view folded) {
    static constexpr std::array<std::string_view, 16> words{
        "prize",        "prizes",      "award",           "awards",        "jury",  "premiere",
        "premiered",    "shown",       "booed",           "best director", "named", "best actor",
        "best actress", "competition", "best screenplay", "screened"};
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return contains_folded(folded, word); });
}

bool speaks_of_festival(std::string_view folded) {
    static constexpr std::array<std::string_view, 8> words{
        "festival",   "palme dor",      "golden lion",        "golden bear",
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

/// A film that nobody knows, and that is a short or an animated one: "Tin Gull" among features.
bool is_odd_work(const Draft& draft, const KeyFacts& key, const FilmLore& lore) {
    if (draft.type != AnswerType::Film || key.known != nullptr) return false;
    static constexpr std::array<std::string_view, 10> kinds{
        "short",  "shorts",   "animated",   "animation",   "cartoon",
        "silent", "newsreel", "television", "documentary", "student"};
    const auto& genres = lore.film().genres;
    const auto told = std::string(lore.folded(draft.sentence)) + " " + key.stem;
    return std::find(genres.begin(), genres.end(), "Animation") != genres.end() ||
           std::any_of(kinds.begin(), kinds.end(),
                       [&](std::string_view kind) { return contains_folded(told, kind); });
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
    const std::string_view said =
        lore.folded(draft.mentioned.empty() ? draft.sentence : draft.mentioned);
    if (family == AnswerFamily::Places) {
        key.within = place_named(said, lore);
        key.nation = key.within != nullptr ? key.within->nation : lore.nation();
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

/// Given once a year, to a film of that year.
bool speaks_of_yearly_prize(std::string_view folded_stem) {
    static constexpr std::array<std::string_view, 8> prizes{
        "palme dor", "golden lion", "golden bear", "best picture",
        "best film", "lost to",     "prize",       "award"};
    return any_phrase(prizes, folded_stem);
}

} // namespace

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
    const auto begun = opened(draft.stem);
    key.asks = fold(without_quotations(begun ? begun->rest : std::string_view(draft.stem)));
    key.at = draft.at != 0 ? draft.at : lore.film().year;
    if (draft.at != 0) key.from = key.to = draft.at;
    find_origin(key, draft, lore);
    key.film = key.nation;
    key.made_in = lore.nation();
    key.odd_work = is_odd_work(draft, key, lore);
    if (draft.type == AnswerType::Film) { // once: thousands of films are held against it
        key.of_a_prize = speaks_of_yearly_prize(key.stem);
        key.of_best_picture =
            contains_folded(key.stem, "best picture") || contains_folded(key.stem, "best film");
        key.of_remake = contains_folded(key.stem, "remake");
    }
    if (draft.type == AnswerType::Theatre) key.town = place_named(key.asks, lore);
    if (key.known != nullptr) key.field = key.known->level;
    const auto& genres = lore.film().genres;
    if (draft.type == AnswerType::Director && key.field.empty() &&
        std::find(genres.begin(), genres.end(), "Animation") != genres.end())
        key.field = "animation";
    if (key.known == nullptr) return key;
    // Who worked abroad stands among those who worked there, wherever they came from.
    key.figure = lore.is_figure(*key.known);
    if (key.figure && lore.nation() != nullptr) key.film = lore.nation();
    if (key.figure && lore.nation() != nullptr && lore.nation() != key.nation)
        key.abroad = lore.nation();
    key.at_festival =
        key.known->of_festival &&
        (speaks_of_festival(std::string(lore.folded(draft.sentence)) + " " + key.stem) ||
         (speaks_of_prize(key.stem) && known_for_festival_alone(*key.known, lore)));

    if (key.gender == Gender::Unknown) key.gender = key.known->gender;
    // Who was there then is told by the sentence; a work stands among those of its own time.
    const bool works_then = info(draft.type).family == AnswerFamily::People;
    if (key.known->from != 0 && (draft.at == 0 || !works_then)) {
        key.from = key.known->from;
        key.to = key.known->to;
    }
    return key;
}

} // namespace quiz
