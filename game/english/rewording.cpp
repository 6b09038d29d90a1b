#include "english/rewording.h"

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

/// "but it was Clement Arkwright who conducted": he conducted.
void without_cleft(Tokens& tokens) {
    for (std::size_t i = 0; i + 3 < tokens.size(); ++i) {
        const bool opens = i == 0 || tokens[i - 1].kind == Kind::Mark ||
                           tokens[i - 1].word == WordClass::But ||
                           tokens[i - 1].word == WordClass::And;
        if (!opens || !tokens[i].is("it") || !tokens[i + 1].is("was") || !person(tokens[i + 2]) ||
            tokens[i + 2].possessive || !tokens[i + 3].is("who"))
            continue;
        erase(tokens, i + 3, i + 4);
        erase(tokens, i, i + 2);
    }
}

/// "the words that follow - \"Take the lamp\" - were": the words "Take the lamp" were.
void join_quoted_words(Tokens& tokens) {
    for (std::size_t i = 0; i + 6 < tokens.size(); ++i) {
        const bool follows = (tokens[i + 1].is("that") || tokens[i + 1].is("which")) &&
                             in_list("follow follows followed", tokens[i + 2].lower);
        const bool words = in_list("words word line lines", tokens[i].lower);
        if (!words || !follows || tokens[i + 3].kind != Kind::Mark ||
            tokens[i + 4].kind != Kind::Quote || tokens[i + 5].kind != Kind::Mark)
            continue;
        erase(tokens, i + 5, i + 6);
        erase(tokens, i + 1, i + 4);
    }
}

/// "the famous whale": what everybody thinks of it adds nothing.
void without_praise(Tokens& tokens) {
    for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
        const Token& before = tokens[i - 1];
        const bool opened = before.word == WordClass::Determiner ||
                            before.word == WordClass::Possessive || before.possessive;
        const bool noun = tokens[i + 1].kind == Kind::Quote ||
                          (tokens[i + 1].kind == Kind::Word &&
                           tokens[i + 1].word == WordClass::Other && !tokens[i + 1].mark(','));
        if (opened && noun && tokens[i].kind == Kind::Word && !tokens[i].possessive &&
            in_list("famous iconic legendary unforgettable memorable celebrated beloved notorious "
                    "now-famous now-classic haunting stunning brilliant magnificent",
                    tokens[i].lower)) {
            if (before.is("an") || before.is("a")) continue; // the article might not fit
            erase(tokens, i, i + 1);
        }
    }
}

/// "A TV series of the same name": the TV series "...".
void name_after_film(Tokens& tokens, const Mention& film) {
    for (std::size_t i = 1; i + 3 < tokens.size(); ++i) {
        if (!tokens[i].is("of") || !tokens[i + 1].is("the") || !tokens[i + 2].is("same") ||
            !(tokens[i + 3].is("name") || tokens[i + 3].is("title")))
            continue;
        std::size_t start = i;
        while (
            start > 0 && !tokens[start - 1].possessive &&
            (tokens[start - 1].text == "TV" || tokens[start - 1].text == "Broadway" ||
             (tokens[start - 1].kind == Kind::Word && tokens[start - 1].word == WordClass::Other)))
            --start;
        if (start == 0 || start == i || !(tokens[start - 1].is("a") || tokens[start - 1].is("an")))
            continue;
        if (!is_made_of_film(tokens[i - 1].lower) && !is_kind_of_film(tokens[i - 1].lower))
            continue;
        erase(tokens, i, i + 4);
        tokens[start - 1] = plain_word("the");
        tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(i), film_token(film));
        return;
    }
}

/// "Dora Kestrel, on whose novel it is based,": the film is.
void name_what_is_based(Tokens& tokens, const Mention& film) {
    for (std::size_t i = 2; i + 2 < tokens.size(); ++i) {
        if (!tokens[i].is("it") || !(tokens[i + 1].is("is") || tokens[i + 1].is("was")) ||
            !tokens[i + 2].is("based"))
            continue;
        const bool whose =
            std::any_of(tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(i),
                        [](const Token& token) { return token.is("whose"); });
        if (whose) tokens[i] = film_token(film);
    }
}

/// "does not appear until 33 minutes into the film": first appears 33 minutes into it.
void without_until(Tokens& tokens) {
    for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
        if (!(tokens[i].is("does") || tokens[i].is("did")) || tokens[i + 1].word != WordClass::Not)
            continue;
        std::size_t until = i + 3;
        while (until < tokens.size() && until < i + 6 && !tokens[until].is("until")) ++until;
        if (until + 4 >= tokens.size() || !tokens[until].is("until") ||
            tokens[until + 1].kind != Kind::Number || !is_time_unit(tokens[until + 2].lower) ||
            !tokens[until + 3].is("into"))
            continue;
        const auto verb = read_verb(tokens[i + 2].lower);
        if (!verb || !verb->is_base) continue;
        const bool past = tokens[i].is("did");
        erase(tokens, until, until + 1);
        tokens[i] = plain_word("first");
        tokens[i + 2] =
            plain_word(past ? past_of(*verb, tokens[i + 2].lower) : tokens[i + 2].lower + "s");
        erase(tokens, i + 1, i + 2);
        return;
    }
}

/// "won a prize and refused it": what was won, no film.
void keep_what_was_refused(Tokens& tokens) {
    for (std::size_t i = 1; i + 1 < tokens.size(); ++i)
        if (tokens[i + 1].is("it") && (tokens[i].is("refused") || tokens[i].is("declined")) &&
            (tokens[i - 1].is("and") || tokens[i - 1].is("but")) && ends(tokens, i + 2))
            tokens[i + 1].word = WordClass::Other;
}

/// "can be seen about eleven minutes in": is seen about eleven minutes into the film.
void see_in_film(Tokens& tokens, const Mention& film) {
    for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
        if (!tokens[i].is("can") || !tokens[i + 1].is("be") ||
            !in_list("seen heard glimpsed spotted", tokens[i + 2].lower))
            continue;
        const bool many =
            i > 0 && tokens[i - 1].kind == Kind::Word && looks_plural(tokens[i - 1].lower);
        tokens[i] = plain_word(many ? "are" : "is");
        erase(tokens, i + 1, i + 2);
        if (!tokens[i + 1].is("heard")) tokens[i + 1] = plain_word("seen");
        for (std::size_t j = i + 2; j + 2 < tokens.size(); ++j)
            if (tokens[j].kind == Kind::Number && tokens[j + 1].is("minutes") &&
                tokens[j + 2].is("in") &&
                (j + 3 >= tokens.size() || tokens[j + 3].kind == Kind::Mark)) {
                tokens[j + 2] = plain_word("into");
                tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(j) + 3,
                              film_token(film));
                break;
            }
        return;
    }
}

/// ", not a dancer,": beside what she was, it says nothing.
void without_contrast(Tokens& tokens) {
    const Phrases phrases(tokens);
    for (std::size_t i = 1; i + 3 < tokens.size(); ++i) {
        if (!tokens[i].mark(',') || !tokens[i + 1].is("not")) continue;
        const std::size_t end = phrases.noun_end(i + 2, Place::Object);
        if (end == i + 2 || !mark(tokens, end, ',')) continue;
        erase(tokens, i, end + 1);
        return;
    }
}

/// "by the assistant director, Carl Holm, who ...": by the assistant director Carl Holm. At the
/// head of a statement the commas stay: there it is who is what.
void join_job_and_name(Tokens& tokens) {
    for (std::size_t i = 2; i + 1 < tokens.size(); ++i) {
        if (!tokens[i].mark(',') || !person(tokens[i + 1]) || tokens[i + 1].possessive) continue;
        const Token& noun = tokens[i - 1];
        const auto type = noun.kind == Kind::Word ? noun_type(noun.lower) : std::nullopt;
        if (!type || info(*type).family != AnswerFamily::People || noun.possessive) continue;
        std::size_t start = i - 1;
        while (start > 0 && tokens[start - 1].kind == Kind::Word &&
               tokens[start - 1].word == WordClass::Other && !tokens[start - 1].possessive)
            --start;
        if (start < 2 || !tokens[start - 1].is("the")) continue;
        const Token& before = tokens[start - 2];
        if (!(before.is("by") || before.is("with") || before.is("to") || before.is("from") ||
              before.is("for")))
            continue;
        const bool closed = mark(tokens, i + 2, ',');
        const bool listed = closed && i + 3 < tokens.size() &&
                            (tokens[i + 3].word == WordClass::And || person(tokens[i + 3]));
        if (listed || (!closed && !ends(tokens, i + 2))) continue;
        const bool relative = closed && i + 3 < tokens.size() &&
                              (tokens[i + 3].word == WordClass::Relative ||
                               tokens[i + 3].word == WordClass::Determiner);
        if (closed && !relative) erase(tokens, i + 2, i + 3);
        const bool plain = start == i - 1; // an assistant director is no director
        Mention& named = tokens[i + 1].mention;
        if (plain && !named.certain && named.type == AnswerType::Person) named.type = *type;
        erase(tokens, i, i + 1);
    }
}

/// "had in fact been paid", "was, of course, cut": said for the sake of saying.
void without_fillers(Tokens& tokens) {
    const auto filler = [&](std::size_t at) {
        return at + 1 < tokens.size() && ((tokens[at].is("in") && tokens[at + 1].is("fact")) ||
                                          (tokens[at].is("of") && tokens[at + 1].is("course")));
    };
    for (std::size_t at = 1; at < tokens.size(); ++at) {
        if (!filler(at)) continue;
        const bool between_commas = mark(tokens, at - 1, ',') && mark(tokens, at + 2, ',');
        if (between_commas)
            erase(tokens, at - 1, at + 3);
        else
            erase(tokens, at, at + 2);
        --at;
    }
}

/// "The whole film was shot in ...": the film.
void whole_film(Tokens& tokens) {
    for (std::size_t i = 1; i + 1 < tokens.size(); ++i)
        if (tokens[i - 1].is("the") && in_list("whole entire", tokens[i].lower) &&
            is_film_noun(tokens[i + 1].lower))
            erase(tokens, i, i + 1);
}

/// "In 1997 there was a pilot with ...": a pilot was made with ...
void made_for_there(Tokens& tokens) {
    for (std::size_t i = 0; i + 3 < tokens.size() && i < 5; ++i) {
        if (!tokens[i].is("there") || !tokens[i + 1].is("was") ||
            !(tokens[i + 2].is("a") || tokens[i + 2].is("an")))
            continue;
        std::size_t noun = i + 3;
        while (noun < tokens.size() && noun < i + 8 && !is_made_of_film(tokens[noun].lower) &&
               !is_kind_of_film(tokens[noun].lower))
            ++noun;
        if (noun + 1 >= tokens.size() || noun == i + 8 || in_list("copy print", tokens[noun].lower))
            return;
        // "a series of accidents", "a musical number": none of the film
        const Token& next = tokens[noun + 1];
        if (next.kind == Kind::Word && !in_list("with by for in on from", next.lower)) return;
        const Tokens made = tokens_of("was made");
        tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(noun) + 1, made.begin(),
                      made.end());
        erase(tokens, i, i + 2);
        return;
    }
}

/// "Hugh Fenner learned to knit for the role": for his role, where nobody else is named.
void owned_part(Tokens& tokens) {
    const auto for_the_part = [&](std::size_t the) {
        return tokens[the].is("the") && tokens[the - 1].is("for") &&
               in_list("part role", tokens[the + 1].lower) &&
               (the + 2 == tokens.size() || tokens[the + 2].kind == Kind::Mark);
    };
    std::size_t the = 1;
    while (the + 1 < tokens.size() && !for_the_part(the)) ++the;
    if (the + 1 >= tokens.size()) return; // nearly always
    const Mention* player = nullptr;
    for (const auto& token : tokens) {
        // "auditioned for the role": perhaps one that was spoken of before
        const auto verb = token.kind == Kind::Word ? read_verb(token.lower) : std::nullopt;
        if (verb && in_list("audition test read turn consider try choose want", verb->base)) return;
        if (token.kind != Kind::Name || !token.mention.person()) continue;
        if (player != nullptr && player->name != token.mention.name) return;
        player = &token.mention;
    }
    if (player == nullptr || !player->in_cast || player->gender == Gender::Unknown) return;
    const char* whose = player->gender == Gender::Female ? "her" : "his";
    for (; the + 1 < tokens.size(); ++the)
        if (for_the_part(the)) tokens[the] = plain_word(whose);
}

/// "the intermezzo from \"Low Water,\" by Bertram Yule": who wrote it belongs to the title.
void join_title_and_maker(Tokens& tokens) {
    for (std::size_t i = 1; i + 3 < tokens.size(); ++i)
        if (tokens[i].kind == Kind::Quote && tokens[i - 1].word == WordClass::Preposition &&
            tokens[i + 1].mark(',') && tokens[i + 2].is("by") && tokens[i + 3].kind == Kind::Name &&
            ends(tokens, i + 4) && !mark(tokens, i + 4, ','))
            erase(tokens, i + 1, i + 2);
}

/// "Ivo Sandor, the film's cinematographer, ...": the cinematographer.
void job_on_film(Tokens& tokens) {
    for (std::size_t i = 0; i + 4 < tokens.size(); ++i)
        if (tokens[i].mark(',') && tokens[i + 1].is("the") && tokens[i + 2].possessive &&
            is_film_noun(tokens[i + 2].lower) && noun_type(tokens[i + 3].lower) &&
            tokens[i + 4].mark(','))
            erase(tokens, i + 2, i + 3);
}

} // namespace

Tokens reworded(Tokens tokens, const Mention& film) {
    with_film_as_subject(tokens, film);
    without_fillers(tokens);
    whole_film(tokens);
    tell_plainly(tokens);
    made_for_there(tokens);
    owned_part(tokens);
    job_on_film(tokens);
    join_title_and_maker(tokens);
    without_cleft(tokens);
    join_quoted_words(tokens);
    without_praise(tokens);
    without_until(tokens);
    see_in_film(tokens, film);
    keep_what_was_refused(tokens);
    name_after_film(tokens, film);
    name_what_is_based(tokens, film);
    without_contrast(tokens);
    join_job_and_name(tokens);
    return tokens;
}

} // namespace quiz
