#include "english/stem.h"

#include "english/nouns.h"
#include "english/verbs.h"
#include "films/word_shapes.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;

Token film_token(const Mention& film) {
    Token token;
    token.kind = Kind::Quote;
    token.text = film.name;
    token.mention = film;
    return token;
}

Token plain(std::string_view text) {
    Token token;
    token.text = token.lower = text;
    return token;
}

/// In the middle of a sentence "The" and the like lose their capital.
void lower_opener(Token& token) {
    if (token.kind == Kind::Word && token.capital && !is_nationality(token.text) &&
        !token.lower.empty())
        token.text[0] = token.lower[0];
    if (token.kind == Kind::Number && token.capital) token.text[0] = token.lower[0];
}

/// A capital at the head of a sentence may be a name that nobody knows: then nothing is asked.
bool plain_opener(const Token& token) {
    return token.kind != Kind::Word || !token.capital || token.word != WordClass::Other ||
           noun_type(token.lower) || is_part_of_film(token.lower) || is_film_noun(token.lower) ||
           read_verb(token.lower) || looks_plural(token.lower) || is_nationality(token.text);
}

/// Names in full; "film" before the film's own title.
Tokens dressed(const Tokens& tokens, bool& film_named) {
    Tokens made;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        Token token = tokens[i];
        if (token.kind == Kind::Name && token.mention.person() && !token.mention.name.empty() &&
            !token.possessive && token.mention.name.find(" and ") == std::string::npos)
            token.text = token.mention.name;
        if (token.mention.own_film) {
            token.kind = Kind::Quote;
            token.text = token.mention.name;
            film_named = true;
        }
        if (token.kind == Kind::Word && i > 0) lower_opener(token);
        made.push_back(std::move(token));
    }
    return made;
}

/// "the script" becomes "the script of <film>".
bool tie_to_film(Tokens& tokens, const Mention& film) {
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        if (token.kind != Kind::Word ||
            !(is_part_of_film(token.lower) || is_kind_of_film(token.lower)) || token.possessive)
            continue;
        std::size_t start = i;
        while (start > 0 && tokens[start - 1].kind == Kind::Word &&
               tokens[start - 1].word == WordClass::Other)
            --start;
        if (start == 0) continue;
        const bool kind = is_kind_of_film(token.lower) &&
                          (tokens[start - 1].is("a") || tokens[start - 1].is("an") ||
                           tokens[start - 1].word == WordClass::Adverb);
        if (!kind && !tokens[start - 1].is("the")) continue;
        const bool more =
            i + 1 < tokens.size() &&
            (tokens[i + 1].is("of") || tokens[i + 1].is("for") || tokens[i + 1].is("to") ||
             tokens[i + 1].is("from") || tokens[i + 1].kind == Kind::Name ||
             tokens[i + 1].kind == Kind::Quote || tokens[i + 1].word == WordClass::Relative ||
             tokens[i + 1].word == WordClass::That ||
             (tokens[i + 1].kind == Kind::Word && tokens[i + 1].word == WordClass::Other &&
              is_part_of_film(tokens[i + 1].lower)));
        if (more) continue;
        tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                      {plain("of"), film_token(film)});
        return true;
    }
    return false;
}

/// A bare "the technique", which is no part every film has.
bool points_back(const Tokens& tokens) {
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        const Token& noun = tokens[i + 1];
        if (!tokens[i].is("the") || noun.kind != Kind::Word || noun.word != WordClass::Other)
            continue;
        if (noun.possessive && !is_known_to_all(noun.lower) && !is_part_of_film(noun.lower))
            return true; // "the brothers' storyboards"
        if (noun.possessive || is_part_of_film(noun.lower) || is_film_noun(noun.lower) ||
            is_known_to_all(noun.lower))
            continue;
        if (i + 2 == tokens.size()) return true;
        const Token& next = tokens[i + 2];
        // "the part" is somebody's: it says whose, or it says nothing.
        if (noun.is("part") && !next.is("of")) return true;
        const bool told =
            next.is("of") || next.is("for") || next.is("to") || next.is("in") || next.is("at") ||
            next.is("from") || next.kind != Kind::Word || next.word == WordClass::That ||
            next.word == WordClass::Relative ||
            (next.word == WordClass::Other && (!read_verb(next.lower) || is_film_noun(next.lower)));
        if (!told || next.kind == Kind::Mark) return true;
    }
    return false;
}

} // namespace

std::optional<std::string> Stem::text(const Mention& film) const {
    bool film_named = false;
    Tokens lead = dressed(lead_, film_named);
    Tokens question = dressed(question_, film_named);
    Tokens said = dressed(said_, film_named);
    // "In 2008" reads better at the end.
    if (lead.size() == 2 && lead.back().kind == Kind::Date) {
        lead.front().text = lead.front().lower;
        said.insert(said.end(), lead.begin(), lead.end());
        lead.clear();
    }
    for (const auto* part : {&lead, &said})
        if (!part->empty() && !plain_opener(part->front())) return std::nullopt;
    if (!said.empty()) lower_opener(said.front());
    std::string front;
    // "the technique", said before: nobody who reads the question alone knows which.
    if (points_back(said) || points_back(lead)) return std::nullopt;
    if (!film_named) film_named = tie_to_film(said, film) || tie_to_film(lead, film);
    if (!film_named && story) {
        front = "In the film \"" + film.name + "\", ";
        film_named = true;
    }
    if (!film_named) {
        front = "In the history of \"" + film.name + "\", ";
    }
    if (!lead.empty()) {
        std::string before = text_of(lead, 0, lead.size());
        if (front.empty() && before[0] >= 'a' && before[0] <= 'z')
            before[0] = static_cast<char>(before[0] - 'a' + 'A');
        if (!front.empty()) lower_opener(lead.front()), before = text_of(lead, 0, lead.size());
        front += before + ", ";
    }
    if (!front.empty() && !question.empty()) question.front().text = question.front().lower;
    return front + text_of(question, 0, question.size()) + " " + text_of(said, 0, said.size()) +
           "?";
}

} // namespace quiz
