// What the pools know, as entities.
#include "core/random.h"
#include "core/text.h"
#include "films/given_names.h"
#include "films/limits.h"
#include "generator/lore.h"
#include "generator/wording.h"

#include <algorithm>
#include <utility>

namespace quiz {

bool Entity::is(AnswerType type) const {
    const auto has = [&](AnswerType sought) {
        return std::find(types.begin(), types.end(), sought) != types.end();
    };
    if (type == AnswerType::Person)
        return !types.empty() && info(types.front()).family == AnswerFamily::People &&
               types.front() != AnswerType::Character;
    if (type == AnswerType::Actress) return has(AnswerType::Actor) && gender == Gender::Female;
    return has(type);
}

std::uint8_t looks_of(std::string_view name) {
    std::uint8_t looks = 0;
    if (has_accent(name)) looks |= AccentLook;
    if (has_initials(name)) looks |= InitialsLook;
    if (name.find('-') != std::string_view::npos) looks |= HyphenLook;
    if (!leading_article(name).empty()) looks |= ArticleLook;
    return looks;
}

void Entity::describe() {
    if (folded.empty()) folded = fold(name);
    mark = digest(folded);
    length = character_count(name);
    looks = looks_of(name);
    words = static_cast<std::uint8_t>(1 + std::count(name.begin(), name.end(), ' '));
}

namespace {

/// Is the folded word made of syllables such as "ka", "shi" and "kyo", with an "n" between them?
bool sounds_japanese(const std::string& word) {
    static constexpr std::string_view vowels = "aeiou";
    static constexpr std::array<std::string_view, 24> starts{
        "",  "k", "s", "t", "n", "h",  "m",  "y",  "r",  "w",  "g",  "z",
        "d", "b", "p", "j", "f", "sh", "ch", "ts", "ky", "ry", "gy", "hy"};
    for (std::size_t at = 0; at < word.size();) {
        const std::size_t vowel = std::min(word.find_first_of(vowels, at), word.size());
        std::string_view start = std::string_view(word).substr(at, vowel - at);
        if (at > 0 && !start.empty() && start.front() == 'n') start.remove_prefix(1);
        if (vowel == word.size()) return start.empty();
        if (std::find(starts.begin(), starts.end(), start) == starts.end()) return false;
        at = vowel + 1;
    }
    return word.size() > 2;
}

/// Founded once, and there until it is closed.
bool lasts(AnswerType type) {
    return info(type).family == AnswerFamily::Bodies || type == AnswerType::Award;
}

/// Works whose country is not given are in English.
bool is_told_in_words(AnswerType type) {
    return type == AnswerType::Book || type == AnswerType::Play || type == AnswerType::Song ||
           type == AnswerType::Musical || type == AnswerType::Series;
}

} // namespace

PoolLore::PoolLore(const Pools& pools) {
    entities_.reserve(pools.people.size() + pools.films.size() + pools.places.size() +
                      pools.names.size());
    next_of_name_.reserve(entities_.capacity());
    constexpr std::size_t names_for_ten = 13; // with the other ones
    names_.reserve(entities_.capacity() * names_for_ten / 10);
    constexpr std::size_t bearers = 3; // of a first name, at least
    first_names_.reserve(pools.people.size() / bearers);
    const auto start = [this](const std::string& name, const std::string& folded) -> Entity& {
        Entity& entity = entities_.emplace_back();
        entity.name = name;
        entity.folded = folded;
        return entity;
    };
    const auto finish = [this](Entity& entity, const std::string& country) {
        entity.describe();
        if (!country.empty()) entity.nation = find_nation(country);
        if (entity.nation != nullptr)
            entity.sphere = entity.nation->sphere;
        else if (country.empty() && is_told_in_words(entity.types.front()))
            entity.sphere = Sphere::English;
        entity.named = entity.is(AnswerType::Character) && is_name(entity.name);
        const auto at = static_cast<std::uint32_t>(entities_.size() - 1);
        NameTable::Named& named = names_.row(entity.folded);
        entity.namesake = named.first != NameTable::nobody;
        if (!entity.namesake) named.first = at;
        std::uint32_t* last = &named.own; // those of one name follow each other
        while (*last != NameTable::nobody) last = &next_of_name_[*last];
        *last = at;
        next_of_name_.push_back(NameTable::nobody);
        for (const auto& other : entity.also)
            if (NameTable::Named& also = names_.row(other_names_.emplace_back(fold(other)));
                also.first == NameTable::nobody)
                also.first = at;
    };
    for (const auto& person : pools.people) {
        Entity& entity = start(person.name, person.folded);
        entity.types = person.jobs;
        entity.gender = person.gender;
        entity.from = person.from;
        entity.to = person.to;
        entity.level = person.field;
        entity.milieu = person.milieu;
        entity.genre = person.genre;
        entity.born = person.born;
        entity.fame = static_cast<std::uint8_t>(person.fame);
        entity.child = person.field == "child";
        entity.also = person.also;
        finish(entity, person.country);
        note_first_name(entity);
    }
    for (const auto& film : pools.films) {
        Entity& entity = start(film.title, film.folded);
        entity.types = {AnswerType::Film};
        for (const char* kind : {"Animation", "Documentary"})
            if (std::find(film.genres.begin(), film.genres.end(), kind) != film.genres.end())
                entity.level = kind;
        if (!film.genres.empty()) entity.genre = film.genres.front();
        entity.from = entity.to = film.year;
        entity.also = film.also;
        finish(entity, film.country);
    }
    for (const auto& place : pools.places) {
        Entity& entity = start(place.name, place.folded);
        entity.types = {place.level == "city"      ? AnswerType::City
                        : place.level == "country" ? AnswerType::Country
                        : place.level == "theatre" ? AnswerType::Theatre
                                                   : AnswerType::Place};
        entity.level = place.level;
        for (const auto& larger : place.in) entity.in.push_back(fold(larger));
        entity.also = place.also;
        finish(entity, place.level == "country" ? place.name
                       : place.in.empty()       ? std::string{}
                                                : place.in.back()); // the largest that holds it
    }
    for (const auto& name : pools.names) {
        Entity& entity = start(name.name, name.folded);
        entity.types = {name.type};
        entity.level = name.field;
        entity.from = entity.to = name.year;
        if (name.to != 0) entity.to = name.to;
        if (name.to == 0 && name.year != 0 && lasts(name.type)) entity.to = limits::last_year;
        entity.gender = name.gender;
        entity.also = name.also;
        finish(entity, name.country);
    }
    by_type_.resize(answer_types().size());
    for (std::size_t i = 0; i < entities_.size(); ++i) note_types(i);
    people_.resize(by_type_.size());
    for (const auto& row : answer_types()) {
        if (row.family != AnswerFamily::People) continue;
        auto& people = people_[static_cast<std::size_t>(row.type)];
        people.reserve(of_type(row.type).size());
        for (const std::size_t i : of_type(row.type))
            people.push_back({static_cast<const Sketch&>(entities_[i]), entities_[i].types.front(),
                              static_cast<std::uint32_t>(i)});
    }
    for (const auto& name : pools.names)
        if (name.type == AnswerType::Festival && name.field == "film") note_festival(name.name);
    note_holders();
    note_makers(pools.films);
    note_prizes(pools.prizes);
    note_filmed();
}

void PoolLore::note_filmed() {
    for (const std::size_t film : of_type(AnswerType::Film))
        for (std::uint32_t i = names_.find(entities_[film].folded)->own; i != NameTable::nobody;
             i = next_of_name_[i])
            entities_[i].filmed = entities_[i].types.front() != AnswerType::Film;
}

void PoolLore::note_holders() {
    for (const auto& place : entities_)
        for (const auto& larger : place.in)
            if (const auto* named = names_.find(larger); named != nullptr)
                if (Entity& holder = entities_[named->first];
                    holder.is(AnswerType::City) && holder.holds < 255)
                    ++holder.holds;
}

void PoolLore::note_makers(const std::vector<PoolFilm>& films) {
    makers_.resize(films.size());
    if (films.empty()) return;
    const auto first = static_cast<std::uint32_t>(of_type(AnswerType::Film).front());
    for (std::uint32_t i = 0; i < films.size(); ++i) {
        FilmMakers& makers = makers_[i];
        makers.directors = films[i].directors.size();
        for (const auto& name : films[i].directors)
            if (const auto* named = names_.find(fold(name)); named != nullptr) {
                makers.known_directors.push_back(named->first);
                entities_[named->first].directed.push_back(
                    {films[i].year, find_nation(films[i].country), first + i, makers.directors});
            }
        for (const auto& name : films[i].cast)
            if (const auto* named = names_.find(fold(name)); named != nullptr) {
                makers.players.push_back(named->first);
                played_[named->first].push_back(first + i);
            }
    }
}

const std::vector<std::uint32_t>& PoolLore::played_by(const Entity& player) const {
    static const std::vector<std::uint32_t> none;
    const auto found = played_.find(index_of(player));
    return found == played_.end() ? none : found->second;
}

void PoolLore::note_prizes(const std::vector<PoolPrize>& prizes) {
    for (const auto& one : prizes) {
        const auto* winner = names_.find(fold(one.winner));
        if (winner == nullptr) continue;
        Won& won = prizes_.emplace_back();
        won.prize = one.prize;
        won.winner = winner->first;
        for_each_named(fold(one.film), [&](const Entity& film) {
            if (film.is(AnswerType::Film) && film.from == one.year) won.film = index_of(film);
        });
    }
}

void PoolLore::note_first_name(const Entity& person) {
    const auto space = person.folded.find(' ');
    if (space == std::string::npos) return;
    Namesakes& namesakes = first_names_[std::string_view(person.folded).substr(0, space)];
    (person.gender == Gender::Female ? namesakes.women : namesakes.men) +=
        person.gender == Gender::Unknown ? 0 : 1;
    if (person.nation != nullptr)
        ++namesakes.from.at(static_cast<std::size_t>(person.nation->sphere));
}

/// Cannes is shown among Venice, Locarno and their like.
void PoolLore::note_festival(const std::string& festival) {
    const auto words = split(festival, ' ');
    for (std::size_t count = 1; count <= 2 && count < words.size(); ++count) {
        const std::string city = fold(words[0] + (count == 2 ? " " + words[1] : ""));
        for (const std::size_t at : of_type(AnswerType::City))
            if (Entity& entity = entities_[at];
                entity.types.front() == AnswerType::City && entity.folded == city)
                entity.of_festival = true;
    }
}

void PoolLore::note_types(std::size_t at) {
    const Entity& entity = entities_[at];
    const auto note = [&](AnswerType type) {
        auto& those = by_type_[static_cast<std::size_t>(type)];
        if (entity.is(type) && (those.empty() || those.back() != at)) those.push_back(at);
    };
    for (const AnswerType type : entity.types) note(type);
    note(AnswerType::Person);
    note(AnswerType::Actress);
}

Gender PoolLore::gender_of(std::string_view name, Sphere world) const {
    const auto words = folded_words(name);
    if (words.size() < 2) return Gender::Unknown;
    if (const Gender told = gender_of_name(name, world); told != Gender::Unknown) return told;
    if (is_listed_given_name(words.front())) return Gender::Unknown; // both bear it
    const auto found = first_names_.find(words.front());
    if (found == first_names_.end()) return Gender::Unknown;
    const int women = found->second.women;
    const int men = found->second.men;
    constexpr int clearly = 8; // so many of one for each of the other
    if (women > clearly * men) return Gender::Female;
    if (men > clearly * women) return Gender::Male;
    return Gender::Unknown;
}

Sphere PoolLore::sphere_of(std::string_view name) const {
    const auto words = folded_words(name);
    if (words.size() < 2) return Sphere::Unknown;
    // "Robin Mori" has Japanese syllables, but a first name that is at home elsewhere.
    const bool japanese = std::all_of(words.begin(), words.end(), sounds_japanese);
    const Sphere by_sound = japanese ? Sphere::Japanese : Sphere::Unknown;
    if (const Sphere home = home_of_given_name(words.front()); home != Sphere::Unknown)
        return japanese ? by_sound : home;
    const auto found = first_names_.find(words.front());
    if (found == first_names_.end()) return by_sound;
    const auto& from = found->second.from;
    int all = 0;
    for (const int count : from) all += count;
    const auto most = std::max_element(from.begin(), from.end());
    if (*most < 2) return by_sound; // one alone says nothing of others
    return 3 * *most >= 2 * all ? static_cast<Sphere>(most - from.begin()) : by_sound;
}

const Entity* PoolLore::find(std::string_view name) const { return find_folded(fold(name)); }

const Entity* PoolLore::find_folded(std::string_view folded) const {
    const auto* named = names_.find(folded);
    return named == nullptr ? nullptr : &entities_[named->first];
}

const Entity* PoolLore::find_folded(std::string_view folded, AnswerType type) const {
    const Entity* found = nullptr;
    for_each_named(folded, [&](const Entity& entity) {
        if (found == nullptr && entity.is(type)) found = &entity;
    });
    return found;
}

} // namespace quiz
