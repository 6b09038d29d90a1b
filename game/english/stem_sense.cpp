// What a question's words need to make sense by themselves, whatever form it has.
#include "english/stem_sense.h"

#include "english/nouns.h"
#include "english/phrases.h"
#include "english/verbs.h"
#include "english/word_list.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;

bool is_verb(const Tokens& tokens, std::size_t at, const WordList& bases) {
    const auto verb = tokens[at].kind == Kind::Word ? read_verb(tokens[at].lower) : std::nullopt;
    const bool noun = at > 0 && (tokens[at - 1].word == WordClass::Determiner ||
                                 tokens[at - 1].word == WordClass::Possessive);
    return verb && !noun && in_list(bases, verb->base);
}

bool any_behind(const Tokens& tokens, std::size_t at, const WordList& words) {
    return std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(at) + 1, tokens.end(),
                       [&](const Token& token) {
                           return token.kind == Kind::Word && in_list(words, token.lower);
                       });
}

/// "the Bergen Award", "eight Oscars", "the Golden Herring"; but no category: "Best Actor"
bool names_prize(const Token& token) {
    const bool category = token.text.starts_with("Best");
    return token.mention.type == AnswerType::Award ||
           (token.kind == Kind::Name && !category && !token.mention.person()) ||
           (token.kind == Kind::Quote && !token.mention.own_film &&
            token.mention.type != AnswerType::Film) ||
           in_list("prize prizes award awards oscar oscars medal trophy", token.lower);
}

/// "was nominated as director", "won for the score": of which prize?
bool of_no_prize(const Tokens& tokens) {
    if (std::any_of(tokens.begin(), tokens.end(), names_prize)) return false;
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        if (is_verb(tokens, i, "nominate")) return true;
        if (is_verb(tokens, i, "win") && tokens[i + 1].is("for")) return true;
    }
    return false;
}

/// "in the way", "one of them, ...", "two of the five"
bool points_at_somebody(const Tokens& tokens) {
    for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
        const auto next = [&](std::size_t by, std::string_view word) {
            return i + by < tokens.size() && tokens[i + by].is(word);
        };
        if (tokens[i].lower == "one" && next(1, "of") && (next(2, "them") || next(2, "these")))
            return true;
        if (tokens[i].is("in") && next(1, "the") && next(2, "way") &&
            !(i + 3 < tokens.size() &&
              (tokens[i + 3].is("of") || tokens[i + 3].word == WordClass::That ||
               tokens[i + 3].kind == Kind::Name)))
            return true;
        if (tokens[i].is("of") && next(1, "the") && tokens[i + 2].kind == Kind::Number &&
            tokens[i + 2].mention.type == AnswerType::Count &&
            (i + 3 == tokens.size() || tokens[i + 3].kind == Kind::Mark))
            return true;
        // "has only four years to live": so have others of its kind
        if (is_time_unit(tokens[i].lower) && tokens[i + 1].word == WordClass::To && next(2, "live"))
            return true;
        // "making the mistake of his life": which it was, is told elsewhere
        if (tokens[i].is("mistake") && next(1, "of") && i + 3 < tokens.size() &&
            tokens[i + 3].is("life"))
            return true;
    }
    return false;
}

} // namespace

bool lacks_complement(const Tokens& question) {
    for (std::size_t i = 0; i < question.size(); ++i) {
        if (is_verb(question, i, "suspect accuse convict acquit") &&
            !any_behind(question, i, "of for that to"))
            return true;
        // "kept thinking about the lamp": and then?
        if (is_verb(question, i, "keep go continue") && i + 2 < question.size() &&
            in_list("thinking wondering dreaming",
                    question[i + (question[i + 1].is("on") ? 2 : 1)].lower))
            return true;
        // "taught Vera while the camera was running": taught her what?
        if (is_verb(question, i, "teach show remind convince") && i + 2 < question.size() &&
            question[i + 1].kind == Kind::Name && question[i + 1].mention.person() &&
            !question[i + 1].possessive &&
            (question[i + 2].kind == Kind::Mark ||
             question[i + 2].word == WordClass::Subordinator ||
             (question[i + 2].word == WordClass::Preposition && !question[i + 2].is("of"))))
            return true;
        // "which actor is the German word for \"lamp\"": his name is
        if (question[i].is("word") && i + 1 < question.size() && question[i + 1].is("for"))
            return true;
        // "Elsa is pronounced like \"Ellsah\"": her name is
        if (is_verb(question, i, "pronounce spell misspell") && !any_behind(question, i, "dead"))
            return true;
    }
    return of_no_prize(question) || points_at_somebody(question);
}

bool asks_what_is_near(const Tokens& question) {
    static constexpr WordList directions =
        "north south east west north-west north-east south-west south-east northwest northeast "
        "southwest southeast outside miles kilometres kilometers suburb outskirts";
    for (std::size_t i = 2; i < question.size(); ++i) {
        if (!question[i].is("which")) continue;
        const Token& before = question[i - 1];
        const Token& where = question[i - 2];
        if (before.is("outside") || before.is("near") || before.is("beyond")) return true;
        if (in_list("of from", before.lower) && in_list(directions, where.lower)) return true;
    }
    return false;
}

bool of_earlier_version(const Tokens& said, const Told& told) {
    if (!told.had &&
        std::none_of(said.begin(), said.end(), [](const Token& token) { return token.is("had"); }))
        return false;
    for (std::size_t i = 0; i + 1 < said.size(); ++i) {
        if (!said[i].is("a") && !said[i].is("an")) continue;
        std::size_t noun = i + 1;
        while (noun + 1 < said.size() && said[noun + 1].kind == Kind::Word &&
               said[noun + 1].word == WordClass::Other && !is_kind_of_film(said[noun].lower))
            ++noun;
        if (is_kind_of_film(said[noun].lower) || is_made_of_film(said[noun].lower)) return true;
    }
    return false;
}

bool tells_of_his_own(const Tokens& question, const Tokens& said) {
    if (question.empty() || !(question.front().is("which") || question.front().is("who")))
        return false;
    const Phrases phrases(said);
    for (std::size_t i = 0; i + 3 < said.size(); ++i) {
        const bool own =
            in_list("his her", said[i + 2].lower) && said[i + 2].word == WordClass::Possessive;
        const bool another = said[i + 2].kind == Kind::Name && !said[i + 2].possessive;
        if (!said[i].mark(',') || !said[i + 1].is("and") || !(own || another)) continue;
        // "..., and Rex Tarrant, who had sung it before, spoke his lines"
        if (another && i + 4 < said.size() && said[i + 3].mark(',') && said[i + 4].is("who"))
            return true;
        const std::size_t end = phrases.noun_end(i + 2, Phrases::Place::Subject);
        if (end > i + 2 && phrases.verb_group(end).end > end) return true;
    }
    return false;
}

} // namespace quiz
