// What says something of the film and does not name it: the film becomes the subject.
#include "english/nouns.h"
#include "english/phrases.h"
#include "english/rewording_parts.h"
#include "english/verbs.h"
#include "english/word_list.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;
using Place = Phrases::Place;

/// Has it a subject with a verb of its own, before or behind a comma?
bool has_subject(const Tokens& tokens) {
    const Phrases phrases(tokens);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind == Kind::Word && tokens[i].word == WordClass::Auxiliary) return true;
        if (!tokens[i].mark(',')) continue;
        const std::size_t end = phrases.noun_end(i + 1, Place::Subject);
        if (end > i + 1 && phrases.verb_group(end).end > end) return true;
    }
    return false;
}

/// "Based on the novel by ...": the film was.
void said_of_film(Tokens& tokens, const Mention& film) {
    if (tokens.size() < 4 || !tokens[0].capital ||
        !in_list("based adapted shot filmed photographed nominated banned released restored "
                 "inspired remade voted dubbed made entered refused",
                 tokens[0].lower) ||
        (tokens[1].word != WordClass::Preposition && tokens[1].word != WordClass::Adverb) ||
        has_subject(tokens))
        return;
    tokens[0].text = tokens[0].lower;
    tokens[0].capital = false;
    tokens.insert(tokens.begin(), {film_token(film), plain_word("was")});
}

/// "Eleven Oscar nominations, ...": the film received them. "Seven Academy Awards": it won them.
void count_of_film(Tokens& tokens, const Mention& film) {
    if (tokens.size() < 3 || tokens[0].kind != Kind::Number) return;
    std::size_t end = 1;
    while (end < tokens.size() && tokens[end].kind != Kind::Mark) ++end;
    const Phrases phrases(tokens);
    bool nominations = false;
    bool prizes = false;
    for (std::size_t i = 1; i < end; ++i) {
        if (tokens[i].word == WordClass::Auxiliary || phrases.verb_group(i).end > i) return;
        nominations = nominations || (tokens[i].is("nominations") && !prizes);
        prizes = prizes || tokens[i].is("oscars") || tokens[i].is("prizes") ||
                 (tokens[i].kind == Kind::Name &&
                  (tokens[i].text.ends_with("Awards") || tokens[i].text.ends_with("Oscars")));
    }
    if (!nominations && !prizes) return;
    tokens.resize(end);
    tokens[0].text = tokens[0].mention.name = tokens[0].lower;
    tokens.insert(tokens.begin(),
                  {film_token(film), plain_word(prizes && !nominations ? "won" : "received")});
}

/// "World premiere: April 2, 1968, at the Uptown Theater in ...": it took place there.
void premiere_of_film(Tokens& tokens) {
    std::size_t at = 0;
    if (at < tokens.size() && (tokens[at].is("the") || tokens[at].is("a"))) ++at;
    if (at < tokens.size() && tokens[at].is("world")) ++at;
    if (at + 3 >= tokens.size() || !tokens[at].is("premiere") || !tokens[at + 1].mark(':')) return;
    Tokens made = tokens_of("the world premiere took place");
    if (!(at > 0 && tokens[at - 1].is("world"))) erase(made, 1, 2);
    for (std::size_t i = at + 2; i < tokens.size(); ++i) {
        if (tokens[i].mark(',')) continue;
        if (tokens[i].kind == Kind::Date && tokens[i - 1].kind == Kind::Mark)
            made.push_back(plain_word(tokens[i].day != 0 ? "on" : "in"));
        made.push_back(tokens[i]);
    }
    tokens = std::move(made);
}

/// "Overtook \"Low Water\" as ...", "Earned $2 million in ...": the film did.
void done_by_film(Tokens& tokens, const Mention& film) {
    if (tokens.size() < 4 || !tokens[0].capital || tokens[0].kind != Kind::Word ||
        !in_list("overtook earned grossed premiered opened won received", tokens[0].lower) ||
        has_subject(tokens))
        return;
    tokens[0].text = tokens[0].lower;
    tokens[0].capital = false;
    tokens.insert(tokens.begin(), film_token(film));
}

/// "This was the last film of Hugh Fenner": the film was.
void this_is_film(Tokens& tokens, const Mention& film) {
    if (tokens.size() < 6 || !(tokens[0].is("this") || tokens[0].is("it")) || !tokens[1].is("was"))
        return;
    const std::size_t at = tokens[2].kind == Kind::Name && tokens[2].possessive ? 3 : 2;
    const bool of = at == 3 || tokens[2].is("the");
    // "It was Hugh Fenner's own hair": what was told of
    bool whose = at == 3 && std::any_of(tokens.begin() + 3, tokens.end(), [](const Token& token) {
                     return is_film_noun(token.lower) || is_kind_of_film(token.lower) ||
                            in_list("debut feature success hit flop failure work", token.lower);
                 });
    for (std::size_t i = at; i + 2 < tokens.size() && !whose; ++i)
        whose = (is_film_noun(tokens[i].lower) || tokens[i].is("debut")) &&
                tokens[i + 1].is("of") && tokens[i + 2].kind == Kind::Name &&
                tokens[i + 2].mention.person();
    if (of && whose) tokens[0] = film_token(film);
}

/// "Budget: about $2 million.", "Music: Clement Arkwright.": a label and what stands behind it.
void label_of_film(Tokens& tokens, const Mention& film) {
    std::size_t colon = 0;
    while (colon < tokens.size() && colon < 4 && !tokens[colon].mark(':')) ++colon;
    if (colon == 0 || colon + 1 >= tokens.size() || !tokens[colon].mark(':')) return;
    for (std::size_t i = 0; i < colon; ++i)
        if (tokens[i].kind != Kind::Word || tokens[i].word == WordClass::Auxiliary) return;
    std::size_t end = colon + 1;
    while (end < tokens.size() && tokens[end].kind != Kind::Mark) ++end;
    if (end < tokens.size() && !tokens[end].mark('.')) return;
    const std::string label = tokens[colon - 1].lower;
    const Token& what = tokens[colon + 1];
    const auto begin = [&](std::string_view words, bool label_too) {
        Tokens made = tokens_of(words);
        Tokens head = tokens_of("the");
        head.insert(head.end(), tokens.begin(),
                    tokens.begin() + static_cast<std::ptrdiff_t>(colon));
        head[1].text = head[1].lower;
        head[1].capital = head[1].opens = false;
        if (!label_too) head.clear();
        head.insert(head.end(), made.begin(), made.end());
        tokens.erase(tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(colon) + 1);
        tokens.insert(tokens.begin(), head.begin(), head.end());
    };
    const bool money = std::any_of(
        tokens.begin() + static_cast<std::ptrdiff_t>(colon), tokens.end(), [](const Token& token) {
            return token.kind == Kind::Number && token.mention.type == AnswerType::Money;
        });
    const bool named = what.kind == Kind::Name && end == colon + 2;
    if (in_list("budget cost gross", label) && money) return begin("was", true);
    if (in_list("music score screenplay script photography cinematography", label) && named)
        return begin("was by", true);
    if (in_list("title", label) && colon == 2 && tokens[0].is("working") &&
        what.kind == Kind::Quote && end == colon + 2)
        return begin("was", true);
    if (label == "time" && tokens[0].is("running") && what.kind == Kind::Number) {
        begin("runs", false);
        tokens.insert(tokens.begin(), film_token(film));
    }
}

} // namespace

void with_film_as_subject(Tokens& tokens, const Mention& film) {
    said_of_film(tokens, film);
    count_of_film(tokens, film);
    premiere_of_film(tokens);
    done_by_film(tokens, film);
    this_is_film(tokens, film);
    label_of_film(tokens, film);
}

} // namespace quiz
