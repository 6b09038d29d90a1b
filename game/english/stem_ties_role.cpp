// Ties to the film by its parts and players: who is cast as whom, a role that was declined, and who
// had it first.
#include "core/text.h"
#include "english/nouns.h"
#include "english/stem_ties.h"
#include "english/verbs.h"
#include "english/word_list.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;

/// Behind "the preacher", "a young sailor" or a name; `from` where there is none.
std::size_t role_end(const Tokens& tokens, std::size_t from) {
    std::size_t end = from;
    if (end < tokens.size() && in_list("the a an", tokens[end].lower)) ++end;
    const std::size_t noun = end;
    if (end < tokens.size() && tokens[end].kind == Kind::Name && !tokens[end].possessive)
        return end + 1;
    while (end < tokens.size() && tokens[end].kind == Kind::Word &&
           tokens[end].word == WordClass::Other && !tokens[end].possessive) {
        const auto verb = read_verb(tokens[end].lower);
        if (verb && verb->is_past && !verb->is_base) break;
        ++end;
    }
    if (end == noun) return from;
    // "a writer named Dolores"
    const bool named = end + 1 < tokens.size() && in_list("named called", tokens[end].lower) &&
                       tokens[end + 1].kind == Kind::Name;
    return named ? end + 2 : end;
}

/// May "in <film>" stand before what is at `at`?
bool closes(const Tokens& tokens, std::size_t at) {
    if (at == tokens.size()) return true;
    const Token& next = tokens[at];
    return (next.kind == Kind::Mark && !next.mark('-')) || next.word == WordClass::And ||
           next.word == WordClass::But || next.word == WordClass::Subordinator ||
           in_list("because before after until when", next.lower);
}

} // namespace

bool tie_role(Tokens& tokens, std::string_view verb, const Mention& film) {
    const bool another_work = std::any_of(tokens.begin(), tokens.end(), [](const Token& token) {
        return token.kind == Kind::Quote && !token.mention.own_film;
    });
    if (another_work || goes_on(tokens) || on_stage(tokens)) return false;
    for (std::size_t i = 1; i + 2 < tokens.size(); ++i) {
        const bool role = tokens[i - 1].is("the") && in_list("part role", tokens[i].lower) &&
                          tokens[i + 1].is("of") &&
                          in_list("decline refuse reject turn offer accept want pass", verb);
        const bool first = verb.empty() && tokens[i - 1].is("was") && tokens[i].is("the") &&
                           in_list("first original", tokens[i + 1].lower) &&
                           tokens[i + 2].kind == Kind::Name;
        // "was to have played an aging sailor"
        const bool meant =
            tokens[i].is("have") && tokens[i - 1].is("to") && tokens[i + 1].is("played");
        if (!role && !first && !meant) continue;
        const std::size_t end = role_end(tokens, i + 2);
        if (end == i + 2 || !closes(tokens, end)) return false;
        insert_film(tokens, end, "in", film);
        // Who was "the first Elsa" is not seen in it: "was first cast as Elsa".
        if (first && tokens[i].is("the") && tokens[i - 1].is("was")) {
            tokens[i] = plain(tokens[i + 1].is("first") ? "first" : "originally");
            tokens[i + 1] = plain("cast");
            const auto behind = tokens.begin() + static_cast<std::ptrdiff_t>(i) + 2;
            const std::string& name = behind->text;
            const std::string last = to_lower_ascii(name.substr(name.rfind(' ') + 1));
            // "as the Lamp Man", but "as Elsa"
            if (gender_of_noun(last) != Gender::Unknown) tokens.insert(behind, plain("the"));
            tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(i) + 2, plain("as"));
        }
        return true;
    }
    return false;
}

bool tie_first_maker(Tokens& tokens, const Mention& film) {
    constexpr std::size_t words = 4; // was the first director
    if (tokens.size() < words || !tokens[0].is("was") || !tokens[1].is("the") ||
        !in_list("first original", tokens[2].lower) ||
        !in_list("director cinematographer composer editor designer producer choreographer",
                 tokens[3].lower) ||
        (tokens.size() > words && !tokens[words].mark(',') && tokens[words].word != WordClass::But))
        return false;
    insert_film(tokens, words, "of", film);
    return true;
}

bool tie_character(Tokens& tokens, const Mention& film) {
    // "was to have played Elsa but was playing on stage": Elsa was not
    const auto turn = std::find_if(tokens.begin(), tokens.end(), [](const Token& token) {
        return token.word == WordClass::But || token.word == WordClass::Subordinator;
    });
    if (goes_on(tokens) || on_stage({tokens.begin(), turn})) return false;
    // "\"Salt\" opened with Nora Whitcombe as Elsa", "the musical version, with Nora as Elsa"
    if (std::any_of(tokens.begin(), turn, [](const Token& token) {
            return token.kind == Kind::Word &&
                   (is_made_of_film(token.lower) || in_list("open opened opens", token.lower));
        }))
        return false;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        if (token.kind != Kind::Name || token.mention.type != AnswerType::Character ||
            !token.mention.certain || token.possessive)
            continue;
        // "was the first choice for Elsa and turned it down", "turned Elsa down"
        const auto next_verb = i + 2 < tokens.size() && tokens[i + 2].kind == Kind::Word
                                   ? read_verb(tokens[i + 2].lower)
                                   : std::nullopt;
        const bool verb_joined = i + 2 < tokens.size() && tokens[i + 1].word == WordClass::And &&
                                 next_verb && next_verb->is_past && !next_verb->noun_too;
        const bool ends = i + 1 == tokens.size() || verb_joined || tokens[i + 1].is("down") ||
                          tokens[i + 1].word == WordClass::Subordinator ||
                          tokens[i + 1].word == WordClass::Preposition ||
                          tokens[i + 1].word == WordClass::But ||
                          (tokens[i + 1].kind == Kind::Mark && !tokens[i + 1].mark('-'));
        // "was Elsa first offered": her part was
        const bool offered = i > 0 && tokens[i - 1].word == WordClass::Auxiliary &&
                             ((i + 1 < tokens.size() && tokens[i + 1].is("offered")) ||
                              (i + 2 < tokens.size() && tokens[i + 2].is("offered")));
        if (offered) {
            insert_film(tokens, i + 1, "in", film);
            tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(i),
                          {plain("the"), plain("part"), plain("of")});
            return true;
        }
        // "the real Elsa" is in no film.
        if (i > 0 && tokens[i - 1].is("real")) continue;
        // "a lecture about Elsa": in no film either
        if (i > 0 && (tokens[i - 1].is("about") || tokens[i - 1].is("on"))) continue;
        // "for Elsa, for the captain and for the sea"
        const bool listed = i > 0 && (tokens[i - 1].word == WordClass::And ||
                                      (i + 2 < tokens.size() && tokens[i + 1].mark(',') &&
                                       tokens[i - 1].word == WordClass::Preposition &&
                                       tokens[i + 2].is(tokens[i - 1].lower)));
        if (!ends || listed || (i + 1 < tokens.size() && tokens[i + 1].is("in"))) continue;
        insert_film(tokens, i + 1, "in", film);
        return true;
    }
    return false;
}

bool tie_question(Tokens& tokens, const Mention& film) {
    if (tokens.empty() || !tokens.back().is("character")) return false;
    insert_film(tokens, tokens.size(), "in", film);
    return true;
}

bool tie_asked_character(Tokens& tokens, const Mention& film) {
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        if (!tokens[i].is("character") || !tokens[i - 1].is("which")) continue;
        const bool elsewhere = std::any_of(tokens.begin(), tokens.end(), [](const Token& token) {
            return token.kind == Kind::Quote && !token.mention.own_film;
        });
        const bool placed = i + 1 < tokens.size() && tokens[i + 1].is("in");
        if (elsewhere || placed || goes_on(tokens) || on_stage(tokens)) return false;
        insert_film(tokens, i + 1, "in", film);
        return true;
    }
    return false;
}

bool tie_player(Tokens& tokens, const Mention& film) {
    if (tokens.empty() || !(tokens.back().is("actor") || tokens.back().is("actress"))) return false;
    insert_film(tokens, tokens.size(), "in", film);
    return true;
}

} // namespace quiz
