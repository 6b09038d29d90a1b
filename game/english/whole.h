#pragma once

#include "english/token.h"

#include <cstddef>
#include <vector>

namespace quiz {

/// A statement of a sentence that can stand alone: the tokens [from, to).
struct Span {
    std::size_t from = 0;
    std::size_t to = 0;
    bool turns = false; ///< Begins behind "but": what is before it belongs to it.
};

/// All statements of a sentence, and all that several in a row say, the longest first: up to a
/// semicolon, colon or ", and" behind which another begins with its own subject.
[[nodiscard]] std::vector<Span> statements_of(const Tokens& sentence);

/// A word that may be a thing's: "lamp", "wooden".
[[nodiscard]] bool is_thing_noun(const Token& token);

/// Is the token a semicolon, colon or comma behind which a statement with its own subject begins?
[[nodiscard]] bool splits(const Tokens& tokens, std::size_t at);

/// Does a finite verb begin at `at`?
[[nodiscard]] bool finite_at(const Tokens& tokens, std::size_t at);

/// The span with the pronouns that names stood for, where the name was said in it before; names
/// stay where it was not. Nothing that points out of the statement is left in it: else empty.
/// `of_player`: it is told of one who plays in the film, so "later played" is later than that.
[[nodiscard]] Tokens stands_alone(const Tokens& sentence, Span span, bool of_player = false);

} // namespace quiz
