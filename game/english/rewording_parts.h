#pragma once

#include "english/token.h"

#include <string_view>

namespace quiz {

inline Token plain_word(std::string_view text) { return tokens_of(text).front(); }

inline Token film_token(const Mention& film) {
    Token token;
    token.kind = Token::Kind::Quote;
    token.text = film.name;
    token.capital = true;
    token.mention = film;
    return token;
}

inline void erase(Tokens& tokens, std::size_t from, std::size_t to) {
    tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(from),
                 tokens.begin() + static_cast<std::ptrdiff_t>(to));
}

inline bool person(const Token& token) {
    return token.kind == Token::Kind::Name && token.mention.person();
}

inline bool mark(const Tokens& tokens, std::size_t at, char which) {
    return at < tokens.size() && tokens[at].mark(which);
}

inline bool ends(const Tokens& tokens, std::size_t at) {
    return at >= tokens.size() || (tokens[at].kind == Token::Kind::Mark && !tokens[at].mark(','));
}

/// "Based on the novel by ...", "Budget: $2 million.": what says something of the film and does not
/// name it gets it as its subject, or says of what part of it.
void with_film_as_subject(Tokens& tokens, const Mention& film);

/// "It took Hugh Fenner 27 takes to ...": he needed 27 takes.
void tell_plainly(Tokens& tokens);

} // namespace quiz
