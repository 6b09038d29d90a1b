#pragma once

#include "films/catalogue.h"
#include "generator/milieu.h"
#include "generator/name_table.h"
#include "generator/persona.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory_resource>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace quiz {

/// When and where somebody made a film.
struct Directed {
    int year = 0;
    const Nation* nation = nullptr;
    std::size_t film = 0;      ///< Of PoolLore::entities().
    std::size_t directors = 1; ///< So many made it together.
};

/// Who made a film of the pools, as indices of PoolLore::entities(). Names that the pools do not
/// know are left out.
struct FilmMakers {
    std::size_t directors = 0; ///< So many, known or not.
    std::vector<std::uint32_t> known_directors;
    std::vector<std::uint32_t> players;
};

/// A prize for one film. Winner and film are indices of PoolLore::entities().
struct Won {
    std::string prize; ///< "Academy Award for Best Actor"
    std::uint32_t winner = 0;
    std::optional<std::uint32_t> film; ///< Nothing: the pools do not know it.
};

/// What of an entity is asked of thousands for each question.
struct Sketch {
    int from = 0; ///< Active years or year of the work; 0 = unknown.
    int to = 0;
    int born = 0;                    ///< Year; 0 = unknown.
    Sphere sphere = Sphere::Unknown; ///< Of the nation; of works without one, English.
    Gender gender = Gender::Unknown;
    std::uint8_t fame = 0;          ///< 1 to 3, as PoolPerson has it; 0 = unknown.
    bool child = false;             ///< A child's part, or who plays it.
    const Nation* nation = nullptr; ///< Of the country, where it is known.
};

/// Something that could stand as an answer: a name with what is known of it.
struct Entity : Sketch {
    std::vector<AnswerType> types; ///< The main one first.
    std::uint8_t looks = 0;        ///< Look bits of the name: see NameLook.
    std::uint8_t words = 0;        ///< Of the name.
    bool named = false;            ///< Of a character: a name, no description.
    bool bare_surname = false;     ///< Of a part: "Vane", which tells no gender.
    std::uint8_t holds = 0;        ///< Of a city: so many streets, theatres ... the pool knows.
    bool of_festival = false;      ///< A city that a film festival is called after.
    bool filmed = false;           ///< A film of the pools has the name of this book or play.
    bool namesake = false;         ///< In the pool another one comes first under this name.
    std::uint64_t mark = 0;        ///< digest() of the folded name: the same on every machine.
    std::size_t length = 0;        ///< Of the name, in characters.

    std::string name;
    std::string folded;
    std::vector<AnswerType> here; ///< Of a figure: what it is in this film's record.
    /// Of a place; of a company, school, publication, award or writer the field.
    std::string level;
    std::string genre;           ///< Of a writer, empty for most; of a film, its first.
    std::string milieu;          ///< Of an actor, within the country; empty for most.
    std::vector<std::string> in; ///< Larger places, folded.
    std::vector<std::string> also;
    std::vector<Directed> directed; ///< The pool's films by this director.

    [[nodiscard]] bool is(AnswerType type) const;
    /// Works out what the name says of itself: its folded form, unless it has that, length and
    /// looks.
    void describe();
};

/// What catches the eye in a name.
enum NameLook : std::uint8_t { AccentLook = 1, InitialsLook = 2, HyphenLook = 4, ArticleLook = 8 };
[[nodiscard]] std::uint8_t looks_of(std::string_view name);

/// Finds by a piece of text without copying it.
struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
        return std::hash<std::string_view>{}(text);
    }
};
template <typename T>
using ByText = std::unordered_map<std::string, T, TextHash, std::equal_to<>>;

/// The pools as entities, folded once, found by name and by type. Made once for all films.
class PoolLore {
public:
    explicit PoolLore(const Pools& pools);
    PoolLore(const PoolLore&) = delete;
    PoolLore& operator=(const PoolLore&) = delete;
    /// What those of this first name are in that part of the world: as the lists of names say, or
    /// where nearly all that the pools know are one of the two. Unknown for a single word.
    [[nodiscard]] Gender gender_of(std::string_view name, Sphere world) const;
    /// Where those of this first name come from, all of them or nearly all. Unknown for a single
    /// word.
    [[nodiscard]] Sphere sphere_of(std::string_view name) const;
    [[nodiscard]] const std::vector<Entity>& entities() const { return entities_; }
    /// Those that are of this type (Entity::is()), in the order of the pools, as indices.
    [[nodiscard]] const std::vector<std::size_t>& of_type(AnswerType type) const {
        return by_type_[static_cast<std::size_t>(type)];
    }
    /// Is it one of entities() itself?
    [[nodiscard]] bool holds(const Entity& entity) const {
        return !std::less<>{}(&entity, entities_.data()) &&
               std::less<>{}(&entity, entities_.data() + entities_.size());
    }
    /// People of this type as they are seen at a glance: there are thousands of them.
    struct Glance {
        Sketch sketch;
        AnswerType main = AnswerType::Person; ///< The first of its types.
        std::uint32_t at = 0;                 ///< Of entities().
    };
    /// As of_type(); empty for a type that is none of people.
    [[nodiscard]] const std::vector<Glance>& people_of(AnswerType type) const {
        return people_[static_cast<std::size_t>(type)];
    }
    /// Of a film of entities(), by its index.
    [[nodiscard]] const FilmMakers& makers_of(std::size_t film) const {
        return makers_[film - of_type(AnswerType::Film).front()];
    }
    /// The films of this player that the pools know, as indices, in the order of the pools.
    [[nodiscard]] const std::vector<std::uint32_t>& played_by(const Entity& player) const;
    [[nodiscard]] const std::vector<Won>& prizes() const { return prizes_; }
    /// Where it stands among entities(), which holds it.
    [[nodiscard]] std::uint32_t index_of(const Entity& entity) const {
        return static_cast<std::uint32_t>(&entity - entities_.data());
    }
    /// By name or alias; null when unknown.
    [[nodiscard]] const Entity* find(std::string_view name) const;
    [[nodiscard]] const Entity* find_folded(std::string_view folded) const;
    /// The first of this type whose own name folds to this; null when there is none.
    [[nodiscard]] const Entity* find_folded(std::string_view folded, AnswerType type) const;
    /// Calls `take` with each entity whose own name folds to this, in the order of the pools.
    template <typename Take>
    void for_each_named(std::string_view folded, const Take& take) const {
        const NameTable::Named* named = names_.find(folded);
        for (std::uint32_t i = named == nullptr ? NameTable::nobody : named->own;
             i != NameTable::nobody; i = next_of_name_[i])
            take(entities_[i]);
    }

private:
    struct Namesakes {
        int women = 0;
        int men = 0;
        std::array<int, sphere_count> from{}; ///< By sphere.
    };
    void note_first_name(const Entity& person);
    void note_types(std::size_t at);
    void note_festival(const std::string& festival);
    void note_holders();
    void note_filmed();
    void note_makers(const std::vector<PoolFilm>& films);
    void note_prizes(const std::vector<PoolPrize>& prizes);

    std::unordered_map<std::string_view, Namesakes> first_names_;
    std::vector<Entity> entities_; ///< All room is made before the first: names are pieces of them.
    std::deque<std::string> other_names_; ///< Folded.
    NameTable names_;
    std::vector<std::uint32_t> next_of_name_; ///< Of each entity: the next of the very same name.
    std::vector<std::vector<std::size_t>> by_type_;
    std::vector<std::vector<Glance>> people_; ///< By type.
    std::vector<FilmMakers> makers_;          ///< Of the films, which stand one behind the other.
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> played_;
    std::vector<Won> prizes_;
};

/// A name in all the forms that comparing needs. Its texts stay good as long as the lore.
struct NameForms {
    std::string_view folded;
    std::string_view bare; ///< bare_name(); empty for what is too long to be a name.
    const Entity* in_pool = nullptr;
    std::optional<std::size_t> group; ///< Of the film's aliases.
};

/// What one film's record knows: its people, characters and other figures, and which names mean the
/// same. Remembers the forms of what it was asked about: comparing names is nearly all the work of
/// the generator. For one thread.
class FilmLore {
public:
    FilmLore(const Film& film, const PoolLore& pool);
    FilmLore(const FilmLore&) = delete;
    FilmLore& operator=(const FilmLore&) = delete;
    [[nodiscard]] const Film& film() const { return film_; }
    /// Figures of the film, each once, in order of appearance.
    [[nodiscard]] const std::vector<Entity>& figures() const { return figures_; }
    /// Here, else in the pool; null when unknown.
    [[nodiscard]] const Entity* find(std::string_view name) const { return find(forms(name)); }
    [[nodiscard]] const Entity* find(const NameForms& name) const;
    /// Is this one of the pool known here under its own entry?
    [[nodiscard]] bool is_figure(const Entity& entity) const {
        return by_name_.count(entity.folded) > 0;
    }
    /// The forms of a name or of any other text, worked out once. Stays good as long as this.
    [[nodiscard]] const NameForms& forms(std::string_view text) const;
    /// The same of the name of a figure, or of one of the pool.
    [[nodiscard]] const NameForms& forms(const Entity& entity) const;
    [[nodiscard]] std::string_view folded(std::string_view text) const {
        return forms(text).folded;
    }
    /// Two names of one person or thing: by alias groups, roles' other names, or shape.
    [[nodiscard]] bool same(std::string_view a, std::string_view b) const {
        return same(forms(a), forms(b));
    }
    [[nodiscard]] static bool same(const NameForms& a, const NameForms& b);
    /// All names of the thing, the given one first.
    [[nodiscard]] std::vector<std::string> names_of(std::string_view name) const;
    /// Barred in every question of this film.
    [[nodiscard]] bool barred(std::string_view name) const { return barred(forms(name)); }
    [[nodiscard]] bool barred(const NameForms& name) const {
        return !barred_.empty() && barred_.count(name.folded) > 0;
    }
    /// Who somebody is, worked out once. Stays good as long as this.
    [[nodiscard]] const Persona& persona(std::string_view name) const;
    [[nodiscard]] const PoolLore& pool() const { return pool_; }
    /// The forms of actor and role of each part, in the order of the cast.
    struct PartForms {
        const NameForms* actor = nullptr;
        const NameForms* role = nullptr;
        bool stage = false; ///< "In the first part he is Little (": one of several names in turn.
        std::string called; ///< Folded, what the role is called by; empty: "Father Anselm".
    };
    [[nodiscard]] const std::vector<PartForms>& parts() const { return parts_; }
    /// Is it a player or a part of the film, by its full name?
    [[nodiscard]] bool in_cast(std::string_view name) const;
    /// Does the story name this one of figures(), in full or by a part of its name?
    [[nodiscard]] bool in_story(const Entity& figure) const;
    /// Is there another film of this title, in the catalogue or in the pool, years before or after?
    /// Then the title alone does not say which.
    [[nodiscard]] bool title_shared() const { return title_shared_; }
    /// "Low Water" of "Low Water: A Tale of the Tides", where no other film is called so.
    [[nodiscard]] bool is_short_title(std::string_view name) const {
        return !short_title_.empty() && folded(name) == short_title_;
    }
    /// The stem with the year behind the film's title, where the title is shared.
    [[nodiscard]] std::string told_apart(std::string stem) const;
    /// Where the film comes from, by its record, its director or the pool; null when unknown.
    [[nodiscard]] const Nation* nation() const { return nation_; }

private:
    void add(Entity entity);
    void find_film_in_pool();
    void find_short_title();
    /// A copy that lasts as long as this.
    std::string_view keep(std::string_view text) const;
    const NameForms& remember(std::string_view kept_text, std::string_view kept_folded,
                              const Entity* in_pool) const;

    const Film& film_;
    const PoolLore& pool_;
    const Nation* nation_ = nullptr;
    bool title_shared_ = false;
    std::string short_title_; ///< Folded.
    std::vector<Entity> figures_;
    ByText<std::size_t> by_name_;
    std::vector<std::vector<std::string>> groups_; ///< Names of one thing.
    ByText<std::size_t> group_of_;                 ///< By folded name.
    std::unordered_set<std::string, TextHash, std::equal_to<>> barred_;
    /// What is remembered is small and much, and goes all at once.
    mutable std::pmr::monotonic_buffer_resource memory_;
    mutable std::pmr::unordered_map<std::string_view, Persona> personae_{&memory_}; ///< By folded.
    mutable std::pmr::unordered_map<std::string_view, NameForms> forms_{&memory_};
    std::vector<PartForms> parts_;
    mutable std::vector<bool> in_story_; ///< Of each figure, when the first was asked about.
};

} // namespace quiz
