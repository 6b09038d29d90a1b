#include "generator/persona.h"

#include "core/text.h"
#include "films/given_names.h"
#include "generator/lore.h"
#include "generator/wording.h"

#include <algorithm>
#include <array>

namespace quiz {

namespace {

/// Where a name of the cast is read: in the film's world, where that has its own names.
Sphere world_of_cast(std::string_view name, const Nation* film, const PoolLore& pool) {
    if (film != nullptr && film->sphere != Sphere::English) return film->sphere;
    return pool.sphere_of(name);
}

std::string first_word(std::string_view name) {
    auto words = folded_words(name);
    return words.empty() ? std::string() : std::move(words.front());
}

bool is_borne_by_both(std::string_view name) {
    const std::string first = first_word(name);
    return is_listed_given_name(first) && gender_of_given_name(first) == Gender::Unknown;
}

/// Is that a first name of another part of the world than that of the film, which has its own?
bool sounds_foreign(std::string_view role, const Nation* film) {
    const Sphere home = home_of_given_name(first_word(role));
    return home != Sphere::Unknown && film != nullptr && film->sphere != Sphere::English &&
           home != film->sphere;
}

/// The nationality beside the name in any of the records.
const Nation* nation_told(std::string_view name, const FilmLore& lore) {
    const std::string_view folded = lore.folded(name);
    for (const auto& record : lore.film().records)
        if (const Nation* nation = nation_beside(lore.folded(record.text), folded)) return nation;
    return nullptr;
}

/// Where somebody is from: as is known, as the records say beside the name, as the cast of a film
/// from abroad is, as the first name sounds, or else as the film is.
void find_origin(Persona& persona, std::string_view name, const Entity* known,
                 const FilmLore& lore) {
    const Nation* film = lore.nation();
    if (known != nullptr && known->sphere != Sphere::Unknown) {
        persona.nation = known->nation;
        persona.sphere = known->sphere;
        return;
    }
    persona.nation = nation_told(name, lore);
    if (persona.nation == nullptr && known != nullptr && lore.is_figure(*known) &&
        film != nullptr && film->sphere != Sphere::English)
        persona.nation = film;
    if (persona.nation == nullptr) persona.sphere = lore.pool().sphere_of(name);
    // Whose name is at home where the film is made is taken to be from there.
    if (persona.nation == nullptr && film != nullptr && film->sphere == persona.sphere)
        persona.nation = film;
    if (persona.nation == nullptr && persona.sphere == Sphere::Unknown) {
        // Whose name does not sound Japanese is not of Japan.
        if (film != nullptr && film->sphere != Sphere::Japanese) persona.nation = film;
        if (persona.nation == nullptr) persona.sphere = Sphere::English;
    }
    if (persona.nation != nullptr) persona.sphere = persona.nation->sphere;
}

} // namespace

const Nation* nation_beside(std::string_view folded_text, std::string_view folded_name) {
    constexpr std::size_t before = 3; // words
    constexpr std::size_t after = 3;
    const std::size_t at = folded_text.find(folded_name);
    if (at == std::string::npos || folded_name.empty()) return nullptr;
    constexpr std::size_t near = 80; // bytes: more than so many words have
    const std::size_t end = at + folded_name.size();
    const auto behind = words_within(folded_text.substr(end, near));
    std::size_t seen = 0;
    for (const auto word : behind) {
        if (word.empty()) continue;
        if (seen++ == after) break;
        if (const Nation* nation = nation_of_folded(word)) return nation;
    }
    const std::size_t from = at > near ? at - near : 0;
    const auto ahead = words_within(folded_text.substr(from, at - from));
    seen = 0;
    for (auto word = ahead.rbegin(); word != ahead.rend() && seen < before; ++word) {
        if (word->empty()) continue;
        ++seen;
        if (const Nation* nation = nation_of_folded(*word)) return nation;
    }
    return nullptr;
}

Gender gender_of_role(std::string_view role, Sphere world) {
    static constexpr std::array<std::string_view, 54> women{
        "mother",     "wife",         "sister",       "daughter",
        "woman",      "girl",         "queen",        "princess",
        "madame",     "mrs",          "miss",         "lady",
        "aunt",       "waitress",     "widow",        "witch",
        "nun",        "actress",      "countess",     "duchess",
        "baroness",   "bride",        "maid",         "empress",
        "landlady",   "stepmother",   "goddess",      "heiress",
        "ballerina",  "mademoiselle", "mama",         "mamma",
        "grandma",    "grandmother",  "niece",        "schoolgirl",
        "frau",       "fraulein",     "signora",      "signorina",
        "senora",     "senorita",     "contessa",     "governess",
        "stewardess", "hostess",      "priestess",    "geisha",
        "seamstress", "sorceress",    "headmistress", "schoolmistress",
        "mistress",   "godmother"};
    static constexpr std::array<std::string_view, 50> men{
        "father",     "husband", "brother", "son",     "man",         "boy",        "king",
        "prince",     "mr",      "sir",     "lord",    "uncle",       "count",      "duke",
        "baron",      "emperor", "priest",  "monk",    "grandfather", "monsieur",   "signor",
        "herr",       "waiter",  "wizard",  "bishop",  "policeman",   "samurai",    "headwaiter",
        "grandpa",    "sultan",  "sheikh",  "papa",    "nephew",      "schoolboy",  "schoolmaster",
        "headmaster", "butler",  "footman", "doorman", "godfather",   "stepfather", "bridegroom",
        "rabbi",      "pope",    "friar",   "padre",   "cardinal",    "senor",      "milord",
        "fisherman"};
    const auto words = folded_words(role);
    for (auto word = words.rbegin(); word != words.rend(); ++word) {
        if (one_of(women, *word)) return Gender::Female;
        if (one_of(men, *word)) return Gender::Male;
    }
    if (words.empty() || !is_name(role)) return Gender::Unknown;
    return gender_of_given_name(words.front(), world);
}

Couple genders_of(const Part& part, const Nation* film, const PoolLore& pool) {
    if (part.gender != Gender::Unknown) return {part.gender, part.gender};
    const Sphere world = world_of_cast(part.actor, film, pool);
    Couple found;
    if (const Entity* known = pool.find(part.actor)) found.actor = known->gender;
    const bool guessed = found.actor == Gender::Unknown;
    if (guessed) found.actor = pool.gender_of(part.actor, world);
    Gender by_role = gender_of_role(part.role, world);
    // Who has an Indian name in a Russian film is no Indian.
    if (found.actor != Gender::Unknown && sounds_foreign(part.role, film))
        by_role = Gender::Unknown;
    // "Robin Tarn as Elsa": the part tells what the name does not.
    if (guessed && by_role != Gender::Unknown &&
        (film == nullptr || film->sphere == Sphere::English) && is_borne_by_both(part.actor))
        found.actor = by_role;
    // Who would not know the name goes by the part.
    if (found.actor == Gender::Unknown) found.actor = by_role;
    // A name that may be a woman's after all, or a woman who plays a man.
    if (guessed && by_role != Gender::Unknown && found.actor != by_role)
        return {Gender::Unknown, Gender::Unknown};
    found.role = found.actor != Gender::Unknown ? found.actor : by_role;
    return found;
}

Persona read_persona(std::string_view name, const FilmLore& lore) {
    Persona persona;
    const Entity* known = lore.find(name);
    if (known != nullptr && info(known->types.front()).family != AnswerFamily::People)
        known = nullptr; // a namesake that is no person
    if (known != nullptr) {
        persona.gender = known->gender;
        persona.from = known->from;
        persona.to = known->to;
        if (known->types.front() != AnswerType::Person) persona.trade = known->types.front();
    }
    find_origin(persona, name, known, lore);
    if (persona.gender == Gender::Unknown && !lore.in_cast(name))
        persona.gender = lore.pool().gender_of(name, persona.sphere);
    return persona;
}

} // namespace quiz
