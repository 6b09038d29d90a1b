#pragma once

#include "english/asker.h"
#include "english/stem.h"
#include "english/whole.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace quiz {

/// The statement, where it is told of one who plays in the film, as it stands alone behind "Which
/// actor in <film>"; else empty. `awards`: the only ones that were named so far.
[[nodiscard]] Tokens told_of_player(const Tokens& sentence, Span span, const std::string& awards);

/// "which actress"; empty where the type alone asks badly.
[[nodiscard]] std::string which(const Mention& mention);

/// A statement of fewer words is plain enough to be asked in other ways.
constexpr std::size_t fewest_words = 11;

/// Asks one statement word for word. asking_whole.cpp puts "which actor" in the place of its
/// subject, asking_last.cpp "which city" in the place of a name, year or number behind its verb.
class Whole {
public:
    Whole(Tokens tokens, const Telling& telling);
    /// "Which actor ...?"
    std::vector<Asking> by_subject();
    /// "... which city?"
    std::vector<Asking> by_last();
    /// "Which actor in <film> ...?": of the cast, whatever is told of them.
    std::vector<Asking> by_player();

private:
    /// What stands from `start` on and could be asked for, and the words that ask for it.
    struct Key {
        std::size_t start = 0;
        Mention mention;
        std::string asked;
    };

    bool any(std::size_t from, std::size_t to, bool (*is)(const Token&)) const;
    /// Words that carry something.
    std::size_t carried(std::size_t from, std::size_t to) const;
    /// "is", "wears": so in the film, or today. But "is based" is so for good.
    bool present(std::size_t at) const;
    /// What ties it to the film may hang on its first verb.
    Told how_told(std::size_t verb_at) const;
    bool of_film() const;
    /// `fewest`: words of the statement.
    void add(Asking asking, Stem& stem, const Mention& key, std::size_t fewest);
    void head();
    void player();
    bool told_of_one(std::size_t verb_at) const;
    bool may_be_two(Gender gender) const;
    void tail();
    bool asks_for(std::size_t at, std::size_t end);
    /// Up to where the statement is told when the name or number at `at` is asked for: to its end,
    /// or without what follows and stands for itself. Nothing: too much follows.
    std::optional<std::size_t> last_end(std::size_t at) const;
    std::optional<Key> key_at(std::size_t at) const;
    std::optional<Key> number_at(std::size_t at) const;
    std::optional<Key> name_at(std::size_t at) const;
    /// Does its own clause tell it for sure, and of one?
    bool told_for_sure(const Key& key) const;
    std::size_t subject_at() const;
    /// "was considered for Rudge but was tied to a series": so was only one.
    bool told_apart(const std::string& base, std::size_t from) const;
    /// "believed that", "said to have": what follows in the same statement is not told as a fact.
    bool only_said(std::size_t to) const;
    std::optional<std::size_t> main_verb(std::size_t name) const;

    Tokens tokens_;
    const Telling& telling_;
    std::string said_;
    std::vector<Asking> made_;
};

} // namespace quiz
