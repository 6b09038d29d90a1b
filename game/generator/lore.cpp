#include "generator/lore.h"

#include "core/text.h"
#include "english/nouns.h"
#include "generator/children.h"
#include "generator/naming.h"
#include "generator/wording.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <unordered_set>

namespace quiz {

namespace {

/// The name that a part is called by; empty where the first word is none: "Father Anselm".
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

/// "In the second he is Rudge (played by ...)": the hero's names, one after the other.
std::unordered_set<std::string> names_in_turn(const Film& film) {
    std::unordered_set<std::string> names;
    for (const auto& record : film.records) {
        if (record.section != Section::Storyline) continue;
        for (const std::string_view is : {" he is ", " she is "})
            for (auto at = record.text.find(is); at != std::string::npos;
                 at = record.text.find(is, at + 1)) {
                const auto from = at + is.size();
                const auto end = record.text.find(" (", from);
                if (end != std::string::npos) names.insert(record.text.substr(from, end - from));
            }
    }
    return names;
}

/// "Vane": one word, and no first name, title or description that tells a gender. In the far east
/// such a word is a first name, though it may be none that we know.
bool is_bare_surname(const std::string& role, const Nation* film) {
    if (film != nullptr && (film->sphere == Sphere::Japanese || film->sphere == Sphere::Chinese ||
                            film->sphere == Sphere::Korean))
        return false;
    return role.find(' ') == std::string::npos && is_name(role) &&
           gender_of_role(role, film == nullptr ? Sphere::Unknown : film->sphere) ==
               Gender::Unknown;
}

/// The type a job's word stands for; Person when it is none of the people types.
AnswerType job_type(std::string_view job) { return answer_type(job).value_or(AnswerType::Person); }

} // namespace

FilmLore::FilmLore(const Film& film, const PoolLore& pool) : film_(film), pool_(pool) {
    find_film_in_pool();
    find_short_title();
    const auto person = [&](const std::string& name, AnswerType type, Gender gender,
                            bool of_cast = false, bool child = false) {
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
        // Of the cast, genders_of has told, or the part says otherwise than the first name.
        if (entity.gender == Gender::Unknown && !of_cast)
            entity.gender = pool.gender_of(name, pool.sphere_of(name));
        entity.here = {type};
        entity.child = entity.child || child;
        add(std::move(entity));
    };
    for (const auto& director : film.directors)
        person(director, AnswerType::Director, Gender::Unknown);
    const std::vector<bool> children = children_of(film, [&](const std::string& name) {
        const Entity* known = pool.find(name);
        return known == nullptr ? 0 : known->born;
    });
    for (std::size_t i = 0; i < film.cast.size(); ++i) {
        const Part& part = film.cast[i];
        const Couple gender = genders_of(part, nation_, pool);
        person(part.actor, AnswerType::Actor, gender.actor, true, children[i]);
        Entity role;
        role.name = part.role;
        role.types = role.here = {AnswerType::Character};
        role.gender = gender.role;
        role.also = part.also;
        role.child = children[i];
        role.bare_surname = is_bare_surname(part.role, nation_);
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
    const auto stages = names_in_turn(film);
    parts_.reserve(film.cast.size());
    for (const auto& part : film.cast)
        parts_.push_back({&forms(part.actor), &forms(part.role), stages.count(part.role) > 0,
                          called(part.role)});
}

bool FilmLore::in_cast(std::string_view name) const {
    const std::string_view sought = folded(name);
    return std::any_of(film_.cast.begin(), film_.cast.end(), [&](const Part& part) {
        return folded(part.actor) == sought || folded(part.role) == sought;
    });
}

bool FilmLore::in_story(const Entity& figure) const {
    if (in_story_.empty()) {
        std::string story;
        for (const auto& record : film_.records)
            if (record.section == Section::Storyline) story.append(record.text).append(" ");
        const Naming told(fold(story));
        for (const Entity& each : figures_) in_story_.push_back(told.names(each));
    }
    return in_story_.at(static_cast<std::size_t>(&figure - figures_.data()));
}

void FilmLore::find_short_title() {
    if (film_.is_collection()) return;
    std::size_t end = std::string::npos;
    for (const std::string_view mark : {": ", " or ", ", or ", " or: ", " - ", " \u2013 "})
        end = std::min(end, film_.title.find(mark));
    if (end == std::string::npos) return;
    std::string before = fold(film_.title.substr(0, end));
    // "2001" is a year, and "Brine" another film than "Brine: Low Water".
    if (before.find_first_not_of("0123456789 ") == std::string::npos) return;
    bool of_another = false;
    pool_.for_each_named(before, [&](const Entity& known) {
        of_another = of_another || (known.is(AnswerType::Film) && known.from != 0 &&
                                    std::abs(known.from - film_.year) > 1);
    });
    if (of_another) return;
    barred_.insert(before);
    short_title_ = std::move(before);
}

void FilmLore::find_film_in_pool() {
    title_shared_ = film_.title_shared;
    if (!film_.countries.empty()) nation_ = find_nation(film_.countries.front());
    for (const auto& director : film_.directors)
        if (const Entity* known = pool_.find(director); nation_ == nullptr && known != nullptr)
            nation_ = known->nation;
    // An émigré's film is of the country where it was made, if the pool knows it.
    pool_.for_each_named(fold(film_.title), [&](const Entity& known) {
        if (!known.is(AnswerType::Film)) return;
        if (film_.countries.empty() && known.from == film_.year) nation_ = known.nation;
        // One year off it is the same film, shown elsewhere before.
        if (!film_.is_collection() && known.from != 0 && std::abs(known.from - film_.year) > 1)
            title_shared_ = true;
    });
}

std::string FilmLore::told_apart(std::string stem) const {
    if (!title_shared_) return stem;
    const std::string title = in_quotes(film_.title);
    const std::string year = " (" + std::to_string(film_.year) + ")";
    for (std::size_t at = stem.find(title); at != std::string::npos; at = stem.find(title, at)) {
        // "a version of "Low Water", released in 2002": of its story, beside a year of its own.
        const std::string_view before = std::string_view(stem).substr(0, at);
        at += title.size();
        if (before.ends_with(" version of ") || before.ends_with(" remake of ")) continue;
        if (stem.compare(at, year.size(), year) != 0) stem.insert(at, year);
    }
    return stem;
}

void FilmLore::add(Entity entity) {
    entity.folded = fold(entity.name); // an alias of the pool's brings the folded name of another
    entity.describe();
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
    const std::string folded = fold(text);
    return remember(keep(text), keep(folded), pool_.find_folded(folded));
}

const NameForms& FilmLore::forms(const Entity& entity) const {
    if (const auto known = forms_.find(entity.name); known != forms_.end()) return known->second;
    const bool of_pool = pool_.holds(entity) && !entity.namesake;
    return remember(entity.name, entity.folded,
                    of_pool ? &entity : pool_.find_folded(entity.folded));
}

std::string_view FilmLore::keep(std::string_view text) const {
    if (text.empty()) return {};
    auto* const copy = static_cast<char*>(memory_.allocate(text.size(), 1));
    std::copy(text.begin(), text.end(), copy);
    return {copy, text.size()};
}

const NameForms& FilmLore::remember(std::string_view text, std::string_view folded,
                                    const Entity* in_pool) const {
    NameForms forms;
    forms.folded = folded;
    constexpr std::size_t longest_name = 120; // bytes; what is longer is a sentence
    if (text.size() <= longest_name) {
        const std::string bare = bare_name(folded);
        forms.bare = bare == folded ? folded : keep(bare);
        forms.in_pool = in_pool;
    }
    if (const auto found = group_of_.find(folded); found != group_of_.end())
        forms.group = found->second;
    return forms_.emplace(text, forms).first->second;
}

const Persona& FilmLore::persona(std::string_view name) const {
    const std::string_view key = folded(name);
    if (const auto known = personae_.find(key); known != personae_.end()) return known->second;
    return personae_.emplace(key, read_persona(name, *this)).first->second;
}

const Entity* FilmLore::find(const NameForms& name) const {
    const auto found = by_name_.find(name.folded);
    return found == by_name_.end() ? name.in_pool : &figures_[found->second];
}

bool FilmLore::same(const NameForms& a, const NameForms& b) {
    const bool alike =
        a.bare.empty() || b.bare.empty() ? a.folded == b.folded : bare_names_match(a.bare, b.bare);
    return alike || (a.group && a.group == b.group) ||
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
