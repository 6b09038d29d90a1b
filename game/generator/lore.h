#pragma once

#include "films/catalogue.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace quiz {

/// Something that could stand as an answer: a name with what is known of it.
struct Entity {
    std::string name;
    std::string folded;
    std::vector<AnswerType> types; ///< The main one first.
    std::vector<AnswerType> here;  ///< Of a figure: what it is in this film's record.
    Gender gender = Gender::Unknown;
    int from = 0; ///< Active years or year of the work; 0 = unknown.
    int to = 0;
    std::string country;
    std::string level; ///< Of a place; of a company, school, publication or award its field.
    std::vector<std::string> in; ///< Larger places, folded.
    std::vector<std::string> also;
    std::vector<std::string> makers; ///< Directors of a film.
    std::vector<std::string> genres; ///< Of a film.

    [[nodiscard]] bool is(AnswerType type) const;
};

/// The pools as entities, folded once, found by name.
class PoolLore {
public:
    explicit PoolLore(const Pools& pools);
    [[nodiscard]] const std::vector<Entity>& entities() const { return entities_; }
    /// By name or alias; null when unknown.
    [[nodiscard]] const Entity* find(std::string_view name) const;
    [[nodiscard]] const Entity* find_folded(const std::string& folded) const;

private:
    std::vector<Entity> entities_;
    std::unordered_map<std::string, std::size_t> by_name_;
};

/// What one film's record knows: its people, characters and other figures, and which names mean the
/// same.
class FilmLore {
public:
    FilmLore(const Film& film, const PoolLore& pool);
    [[nodiscard]] const Film& film() const { return film_; }
    /// Figures of the film, each once, in order of appearance.
    [[nodiscard]] const std::vector<Entity>& figures() const { return figures_; }
    [[nodiscard]] const Entity* find(std::string_view name) const; ///< Here, else in the pool.
    /// Is this one of the pool known here under its own entry?
    [[nodiscard]] bool is_figure(const Entity& entity) const {
        return by_name_.count(entity.folded) > 0;
    }
    /// Two names of one person or thing: by alias groups, roles' other names, or shape.
    [[nodiscard]] bool same(std::string_view a, std::string_view b) const;
    /// All names of the thing, the given one first.
    [[nodiscard]] std::vector<std::string> names_of(std::string_view name) const;
    /// Barred in every question of this film.
    [[nodiscard]] bool barred(std::string_view name) const;
    [[nodiscard]] const PoolLore& pool() const { return pool_; }

private:
    void add(Entity entity);
    const Film& film_;
    const PoolLore& pool_;
    std::vector<Entity> figures_;
    std::unordered_map<std::string, std::size_t> by_name_;
    std::vector<std::vector<std::string>> groups_;          ///< Names of one thing.
    std::unordered_map<std::string, std::size_t> group_of_; ///< By folded name.
    std::unordered_set<std::string> barred_;
};

} // namespace quiz
