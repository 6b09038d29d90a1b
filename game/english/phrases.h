#pragma once

#include "english/token.h"
#include "english/verbs.h"

#include <cstddef>

namespace quiz {

/// Finds where phrases end in the tokens of a sentence. All take and return positions; a result
/// equal to `from` means that no such phrase begins there.
class Phrases {
public:
    explicit Phrases(const Tokens& tokens) : tokens_(tokens) {}

    enum class Place { Subject, Object };
    /// A noun phrase with its "of" phrases, coordinated or listed.
    [[nodiscard]] std::size_t noun_end(std::size_t from, Place place) const;
    /// A preposition and its noun phrase.
    [[nodiscard]] std::size_t preposition_end(std::size_t from, Place place = Place::Object) const;

    /// Verb group: auxiliaries, adverbs and main verb.
    struct VerbGroup {
        std::size_t end = 0;  ///< Equal to the start when there is none.
        std::size_t verb = 0; ///< Position of the main verb; `end` when there is none ("was").
        VerbReading reading;
        bool passive = false;
        bool negated = false;
    };
    [[nodiscard]] VerbGroup verb_group(std::size_t from) const;

    [[nodiscard]] bool plural(std::size_t from, std::size_t to) const;
    [[nodiscard]] bool word_at(std::size_t at, WordClass is) const {
        return at < tokens_.size() && tokens_[at].kind == Token::Kind::Word &&
               tokens_[at].word == is;
    }
    [[nodiscard]] bool mark_at(std::size_t at, char mark) const {
        return at < tokens_.size() && tokens_[at].mark(mark);
    }

private:
    [[nodiscard]] std::size_t simple_end(std::size_t from) const;
    [[nodiscard]] bool begins_noun(std::size_t at) const;
    /// "Shooting in Bergen took ...": no lead, but what took so long.
    [[nodiscard]] bool work_on_film(std::size_t at) const;
    [[nodiscard]] bool stays_noun(std::size_t at, std::size_t from) const;
    [[nodiscard]] std::size_t list_end(std::size_t first_end) const;

    const Tokens& tokens_;
};

} // namespace quiz
