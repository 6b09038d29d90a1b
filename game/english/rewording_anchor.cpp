// What is told against the film, and says so by "here" or "earlier", names it.
#include "english/nouns.h"
#include "english/rewording.h"
#include "english/rewording_parts.h"
#include "english/word_list.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;

bool any(const Tokens& tokens, bool (*is)(const Token&)) {
    return std::any_of(tokens.begin(), tokens.end(), is);
}

/// "makes her first appearance here": in the film, where no other place or work is told of.
void here_in_film(Tokens& tokens, const Mention& film) {
    if (any(tokens, [](const Token& token) {
            return (token.kind == Kind::Quote && !token.mention.own_film) ||
                   info(token.mention.type).family == AnswerFamily::Places;
        }))
        return;
    for (std::size_t i = 3; i < tokens.size(); ++i) {
        if (!tokens[i].is("here") || !(ends(tokens, i + 1) || mark(tokens, i + 1, ','))) continue;
        constexpr std::size_t near = 6; // words
        const auto from = tokens.begin() + static_cast<std::ptrdiff_t>(i > near ? i - near : 0);
        const bool on_screen = std::any_of(
            from, tokens.begin() + static_cast<std::ptrdiff_t>(i),
            [](const Token& token) { return in_list("appearance debut role part", token.lower); });
        if (!on_screen) continue;
        tokens[i] = plain_word("in");
        tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(i) + 1, film_token(film));
        return;
    }
}

/// "had played Robin Hood four years earlier": than the film, where no year is told.
void years_before_film(Tokens& tokens, const Mention& film) {
    if (any(tokens, [](const Token& token) { return token.kind == Kind::Date; }) ||
        !any(tokens, [](const Token& token) { return token.is("had"); }))
        return;
    for (std::size_t i = 2; i < tokens.size(); ++i) {
        if (!tokens[i].is("earlier") || tokens[i - 2].kind != Kind::Number ||
            !tokens[i - 1].is("years") || !(ends(tokens, i + 1) || mark(tokens, i + 1, ',')))
            continue;
        tokens[i] = plain_word("before");
        tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(i) + 1, film_token(film));
        return;
    }
}

/// "was to have directed, but fell ill": the film.
void directed_what(Tokens& tokens, const Mention& film) {
    for (std::size_t i = 3; i < tokens.size(); ++i) {
        if (!in_list("directed produced shot", tokens[i].lower) || !tokens[i - 1].is("have") ||
            !tokens[i - 2].is("to") || !tokens[i - 3].is("was"))
            continue;
        const bool bare = i + 1 == tokens.size() || tokens[i + 1].kind == Kind::Mark ||
                          tokens[i + 1].word == WordClass::And ||
                          tokens[i + 1].word == WordClass::But;
        if (bare)
            tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(i) + 1, film_token(film));
        return;
    }
}

} // namespace

void anchor_in_film(Tokens& tokens, const Mention& film) {
    here_in_film(tokens, film);
    years_before_film(tokens, film);
    directed_what(tokens, film);
}

} // namespace quiz
