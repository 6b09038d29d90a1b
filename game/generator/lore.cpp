#include "generator/lore.h"

#include "core/text.h"
#include "english/nouns.h"
#include "films/limits.h"
#include "generator/first_names.h"
#include "generator/wording.h"

#include <algorithm>
#include <cstdlib>

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
    for (std::size_t i = 0; i < name.size(); ++i) {
        if ((static_cast<unsigned char>(name[i]) & 0x80U) != 0) looks |= AccentLook;
        if (name[i] == '-') looks |= HyphenLook;
        if (name[i] == '.' && i > 0 && name[i - 1] >= 'A' && name[i - 1] <= 'Z' &&
            (i == 1 || name[i - 2] == ' ' || name[i - 2] == '.'))
            looks |= InitialsLook;
    }
    if (!leading_article(name).empty()) looks |= ArticleLook;
    return looks;
}

namespace {

void describe_name(Entity& entity) {
    entity.folded = fold(entity.name);
    entity.length = character_count(entity.name);
    entity.looks = looks_of(entity.name);
    entity.words =
        static_cast<std::uint8_t>(1 + std::count(entity.name.begin(), entity.name.end(), ' '));
}

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
    by_name_.reserve(entities_.capacity() * 2); // with the other names
    const auto add = [this](Entity entity) {
        describe_name(entity);
        if (!entity.country.empty()) entity.nation = find_nation(entity.country);
        if (entity.nation != nullptr)
            entity.sphere = entity.nation->sphere;
        else if (entity.country.empty() && is_told_in_words(entity.types.front()))
            entity.sphere = Sphere::English;
        entity.named = entity.is(AnswerType::Character) && is_name(entity.name);
        by_name_.emplace(entity.folded, entities_.size());
        for (const auto& other : entity.also) by_name_.emplace(fold(other), entities_.size());
        entities_.push_back(std::move(entity));
    };
    for (const auto& person : pools.people) {
        if (const auto words = folded_words(person.name); words.size() > 1) {
            Namesakes& namesakes = first_names_[words.front()];
            (person.gender == Gender::Female ? namesakes.women : namesakes.men) +=
                person.gender == Gender::Unknown ? 0 : 1;
            if (const Nation* nation = find_nation(person.country))
                ++namesakes.from.at(static_cast<std::size_t>(nation->sphere));
        }
        Entity entity;
        entity.name = person.name;
        entity.types = person.jobs;
        entity.gender = person.gender;
        entity.from = person.from;
        entity.to = person.to;
        entity.country = person.country;
        entity.also = person.also;
        add(std::move(entity));
    }
    for (const auto& film : pools.films) {
        Entity entity;
        entity.name = film.title;
        entity.types = {AnswerType::Film};
        entity.from = entity.to = film.year;
        entity.country = film.country;
        entity.makers = film.directors;
        entity.genres = film.genres;
        entity.also = film.also;
        add(std::move(entity));
    }
    for (const auto& place : pools.places) {
        Entity entity;
        entity.name = place.name;
        entity.types = {place.level == "city"      ? AnswerType::City
                        : place.level == "country" ? AnswerType::Country
                        : place.level == "theatre" ? AnswerType::Theatre
                                                   : AnswerType::Place};
        entity.level = place.level;
        for (const auto& larger : place.in) entity.in.push_back(fold(larger));
        entity.country = place.level == "country" ? place.name
                         : place.in.empty()       ? std::string{}
                                                  : place.in.back(); // the largest that holds it
        entity.also = place.also;
        add(std::move(entity));
    }
    for (const auto& name : pools.names) {
        Entity entity;
        entity.name = name.name;
        entity.types = {name.type};
        entity.level = name.field;
        entity.from = entity.to = name.year;
        if (name.to != 0) entity.to = name.to;
        if (name.to == 0 && name.year != 0 && lasts(name.type)) entity.to = limits::last_year;
        entity.country = name.country;
        entity.gender = name.gender;
        entity.also = name.also;
        add(std::move(entity));
    }

    // Cannes is shown among Venice, Locarno and their like.
    for (const auto& name : pools.names) {
        if (name.type != AnswerType::Festival || name.field != "film") continue;
        const auto words = split(name.name, ' ');
        for (std::size_t count = 1; count <= 2 && count < words.size(); ++count) {
            const std::string city = fold(words[0] + (count == 2 ? " " + words[1] : ""));
            for (auto& entity : entities_)
                if (entity.types.front() == AnswerType::City && entity.folded == city)
                    entity.of_festival = true;
        }
    }

    by_type_.resize(answer_types().size());
    for (const auto& known : answer_types())
        for (std::size_t i = 0; i < entities_.size(); ++i)
            if (entities_[i].is(known.type))
                by_type_[static_cast<std::size_t>(known.type)].push_back(i);
    std::unordered_set<std::string_view> seen;
    for (const auto& entity : entities_)
        for (const auto& genre : entity.genres)
            if (seen.insert(genre).second) genres_.push_back(genre);
}

Gender PoolLore::gender_of(std::string_view name) const {
    const auto words = folded_words(name);
    if (words.size() < 2) return Gender::Unknown;
    // Of these there are both, whatever the pools hold.
    static const std::unordered_set<std::string> both{
        "alex",   "andrea", "carol",   "chris",  "claude", "dominique", "evelyn", "gabriele",
        "jamie",  "jan",    "jean",    "jody",   "kim",    "laurence",  "lee",    "leslie",
        "lynn",   "marion", "michele", "nicola", "pat",    "robin",     "sam",    "sasha",
        "sidney", "terry",  "tracy",   "vivian", "joan",   "simone",    "stacy",  "camille"};
    if (both.count(words.front()) > 0) return Gender::Unknown;
    if (const Gender listed = gender_of_first_name(words.front()); listed != Gender::Unknown)
        return listed;
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
    if (std::all_of(words.begin(), words.end(), sounds_japanese)) return Sphere::Japanese;
    const auto found = first_names_.find(words.front());
    if (found == first_names_.end()) return Sphere::Unknown;
    const auto& from = found->second.from;
    int all = 0;
    for (const int count : from) all += count;
    const auto most = std::max_element(from.begin(), from.end());
    return 3 * *most >= 2 * all ? static_cast<Sphere>(most - from.begin()) : Sphere::Unknown;
}

const Entity* PoolLore::find(std::string_view name) const { return find_folded(fold(name)); }

const Entity* PoolLore::find_folded(const std::string& folded) const {
    const auto found = by_name_.find(folded);
    return found == by_name_.end() ? nullptr : &entities_[found->second];
}

namespace {

/// Whose part that is by its name: "Elena", "Chihiro's mother", "the priest".
Gender gender_of_role(std::string_view role) {
    static constexpr std::array<std::string_view, 31> women{
        "mother",   "wife",    "sister",   "daughter", "woman",       "girl",         "queen",
        "princess", "madame",  "mrs",      "miss",     "lady",        "aunt",         "waitress",
        "widow",    "witch",   "nun",      "actress",  "grandmother", "countess",     "duchess",
        "baroness", "bride",   "maid",     "empress",  "landlady",    "mademoiselle", "stepmother",
        "goddess",  "heiress", "ballerina"};
    static constexpr std::array<std::string_view, 31> men{
        "father",  "husband", "brother", "son",    "man",         "boy",      "king",
        "prince",  "mr",      "sir",     "lord",   "uncle",       "count",    "duke",
        "baron",   "emperor", "priest",  "monk",   "grandfather", "monsieur", "signor",
        "herr",    "waiter",  "wizard",  "bishop", "policeman",   "samurai",  "headwaiter",
        "grandpa", "sultan",  "sheikh"};
    const auto words = folded_words(role);
    for (auto word = words.rbegin(); word != words.rend(); ++word) {
        if (std::find(women.begin(), women.end(), *word) != women.end()) return Gender::Female;
        if (std::find(men.begin(), men.end(), *word) != men.end()) return Gender::Male;
    }
    return words.empty() || !is_name(role) ? Gender::Unknown : gender_of_first_name(words.front());
}

/// The name that a part is called by; empty where the first word is none: "Father Adelfio".
std::string called(const std::string& role) {
    static constexpr std::array<std::string_view, 24> titles{
        "the",  "a",     "an",     "mr",      "mrs",       "miss",      "sir",     "lady",
        "lord", "dr",    "doctor", "captain", "major",     "colonel",   "general", "father",
        "aunt", "uncle", "sister", "brother", "inspector", "professor", "young",   "old"};
    const auto words = folded_words(role);
    if (words.empty() || words.front().size() < 3 ||
        std::find(titles.begin(), titles.end(), words.front()) != titles.end() ||
        role.find("'s ") != std::string::npos || role.find("\u2019s ") != std::string::npos)
        return {};
    return words.front();
}

/// The type a job's word stands for; Person when it is none of the people types.
AnswerType job_type(std::string_view job) { return answer_type(job).value_or(AnswerType::Person); }

} // namespace

FilmLore::FilmLore(const Film& film, const PoolLore& pool) : film_(film), pool_(pool) {
    const auto person = [&](const std::string& name, AnswerType type, Gender gender) {
        Entity entity;
        entity.name = name;
        if (const Entity* known = pool.find(name)) entity = *known;
        entity.name = name;
        if (!entity.is(type)) {
            // A record says what somebody did in this film; the pool says what the name is known
            // for.
            entity.types.insert(entity.types.begin(), type);
        }
        if (gender != Gender::Unknown) entity.gender = gender;
        if (entity.gender == Gender::Unknown) entity.gender = pool.gender_of(name);
        entity.here = {type};
        add(std::move(entity));
    };
    for (const auto& director : film.directors)
        person(director, AnswerType::Director, Gender::Unknown);
    for (const auto& part : film.cast) {
        Gender gender = part.gender;
        if (gender == Gender::Unknown && pool.find(part.actor) == nullptr &&
            pool.gender_of(part.actor) == Gender::Unknown)
            gender = gender_of_role(part.role); // who would not know the name goes by the part
        person(part.actor, AnswerType::Actor, gender);
        Entity role;
        role.name = part.role;
        role.types = role.here = {AnswerType::Character};
        role.gender = part.gender;
        if (const Entity* actor = pool.find(part.actor); role.gender == Gender::Unknown && actor)
            role.gender = actor->gender; // nearly always the role's as well
        if (role.gender == Gender::Unknown) role.gender = pool.gender_of(part.actor);
        if (role.gender == Gender::Unknown) role.gender = gender_of_role(part.role);
        role.also = part.also;
        add(std::move(role));
    }
    for (const auto& credit : film.crew) person(credit.name, job_type(credit.job), credit.gender);
    for (const auto& record : film.records)
        for (const auto& ask : record.asks) {
            if (ask.answer.find(" and ") != std::string::npos) continue; // a pair is no figure
            const auto family = info(ask.type).family;
            if (ask.type == AnswerType::Character) {
                Entity role;
                role.name = ask.answer;
                role.types = role.here = {AnswerType::Character};
                role.also = ask.also;
                add(std::move(role));
            } else if (family == AnswerFamily::People) {
                const bool actress = ask.type == AnswerType::Actress;
                person(ask.answer, actress ? AnswerType::Actor : ask.type,
                       actress ? Gender::Female : Gender::Unknown);
            } else if (family != AnswerFamily::Numbers && family != AnswerFamily::Words) {
                Entity thing;
                if (const Entity* known = pool.find(ask.answer)) thing = *known;
                thing.name = ask.answer;
                if (!thing.is(ask.type)) thing.types.insert(thing.types.begin(), ask.type);
                if (ask.type == AnswerType::Place && thing.level.empty())
                    if (const auto words = folded_words(thing.name); !words.empty())
                        if (const auto head = head_type(words.back())) thing.level = head->level;
                thing.here = {ask.type};
                add(std::move(thing));
            }
        }

    const auto group = [&](const std::vector<std::string>& names) {
        for (const auto& name : names) group_of_.emplace(fold(name), groups_.size());
        groups_.push_back(names);
    };
    for (const auto& names : film.aliases) group(names);
    for (const auto& part : film.cast)
        if (!part.also.empty() && group_of_.count(fold(part.role)) == 0) {
            auto names = part.also;
            names.insert(names.begin(), part.role);
            group(names);
        }
    for (const auto& name : film.barred) barred_.insert(fold(name));
    find_film_in_pool();
    parts_.reserve(film.cast.size());
    for (const auto& part : film.cast)
        parts_.push_back({&forms(part.actor), &forms(part.role), called(part.role)});
}

void FilmLore::find_film_in_pool() {
    title_shared_ = film_.title_shared;
    if (!film_.countries.empty()) nation_ = find_nation(film_.countries.front());
    for (const auto& director : film_.directors)
        if (const Entity* known = pool_.find(director); nation_ == nullptr && known != nullptr)
            nation_ = known->nation;
    // An émigré's film is of the country where it was made, if the pool knows it.
    const std::string title = fold(film_.title);
    for (const std::size_t i : pool_.of_type(AnswerType::Film)) {
        const Entity& known = pool_.entities()[i];
        if (known.folded != title) continue;
        if (film_.countries.empty() && known.from == film_.year) nation_ = known.nation;
        // One year off it is the same film, shown elsewhere before.
        if (!film_.is_collection() && known.from != 0 && std::abs(known.from - film_.year) > 1)
            title_shared_ = true;
    }
}

std::string FilmLore::told_apart(std::string stem) const {
    if (!title_shared_) return stem;
    const std::string title = in_quotes(film_.title);
    const std::string year = " (" + std::to_string(film_.year) + ")";
    for (std::size_t at = stem.find(title); at != std::string::npos; at = stem.find(title, at)) {
        at += title.size();
        if (stem.compare(at, year.size(), year) != 0) stem.insert(at, year);
    }
    return stem;
}

void FilmLore::add(Entity entity) {
    describe_name(entity);
    entity.named = is_name(entity.name);
    const auto found = by_name_.find(entity.folded);
    if (found == by_name_.end()) {
        by_name_.emplace(entity.folded, figures_.size());
        figures_.push_back(std::move(entity));
        return;
    }
    Entity& known = figures_[found->second];
    for (const auto type : entity.types)
        if (!known.is(type)) known.types.push_back(type);
    known.here.insert(known.here.end(), entity.here.begin(), entity.here.end());
    if (known.gender == Gender::Unknown) known.gender = entity.gender;
}

const NameForms& FilmLore::forms(std::string_view text) const {
    if (const auto known = forms_.find(text); known != forms_.end()) return known->second;
    NameForms forms;
    forms.folded = fold(text);
    constexpr std::size_t longest_name = 120; // bytes; what is longer is a sentence
    if (text.size() <= longest_name) {
        forms.words = name_words(forms.folded);
        forms.in_pool = pool_.find_folded(forms.folded);
    }
    if (const auto found = group_of_.find(forms.folded); found != group_of_.end())
        forms.group = found->second;
    return forms_.emplace(std::string(text), std::move(forms)).first->second;
}

const Entity* FilmLore::find(std::string_view name) const {
    const NameForms& sought = forms(name);
    const auto found = by_name_.find(sought.folded);
    return found == by_name_.end() ? sought.in_pool : &figures_[found->second];
}

bool FilmLore::same(const NameForms& a, const NameForms& b) {
    return could_be_same(a.folded, a.words, b.folded, b.words) || (a.group && a.group == b.group) ||
           (a.in_pool != nullptr && a.in_pool == b.in_pool);
}

std::vector<std::string> FilmLore::names_of(std::string_view name) const {
    std::vector<std::string> names{std::string(name)};
    const auto also = [&](const std::vector<std::string>& others) {
        for (const auto& other : others)
            if (std::find(names.begin(), names.end(), other) == names.end()) names.push_back(other);
    };
    if (const auto& group = forms(name).group) also(groups_[*group]);
    if (const Entity* known = find(name)) also(known->also);
    return names;
}

} // namespace quiz
