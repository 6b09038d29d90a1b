#pragma once

#include "english/token.h"
#include "generator/lore.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace quiz {

/// Looks names up for the reader of sentences: the film's figures by full name, other names and
/// surname, then the pools.
class NameBook {
public:
    /// REQUIRES: the lore outlives the book.
    explicit NameBook(const FilmLore& lore);

    /// Nothing when nobody is known by that name, or several are.
    [[nodiscard]] std::optional<Mention> find(std::string_view name) const;

private:
    [[nodiscard]] std::optional<std::size_t> figure_at(std::string_view name) const;
    void add_short(const std::string& word, std::size_t figure);
    /// Has the film three others of that gender, or more?
    [[nodiscard]] bool among_cast(Gender gender) const;
    [[nodiscard]] Mention mention_of(const Entity& entity, bool figure) const;

    const FilmLore& lore_;
    std::unordered_map<std::string, std::size_t> short_;
};

} // namespace quiz
