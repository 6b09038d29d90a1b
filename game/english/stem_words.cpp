// The words of a question in their order: what was said twice is said once.
#include "english/stem_words.h"

#include "english/nouns.h"
#include "english/stem_ties.h"
#include "english/verbs.h"
#include "english/word_list.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;

} // namespace

void say_trade_once(Tokens& question, const Tokens& said, const Told& told) {
    if (question.size() != 2 || !question.front().is("which")) return;
    if (said.empty() || said.front().is("did")) return; // "Which dancer did she dance with?"
    const std::string& trade = question.back().lower;
    if (in_list("actor actress", trade)) return; // an actor is asked for of the film
    const auto type = noun_type(trade);
    if (!type || info(*type).family != AnswerFamily::People) return;
    // "composer" of "compose", "editor" of "edit"
    std::string stem = told.verb;
    if (!stem.empty() && stem.back() == 'e') stem.pop_back();
    constexpr std::size_t ending = 3; // letters
    const bool cognate =
        stem.size() > 2 && trade.starts_with(stem) && trade.size() <= stem.size() + ending;
    // "was the first director": not "was dismissed by her director"
    const bool again =
        told.verb.empty() && std::any_of(said.begin(), said.end(), [&](const Token& token) {
            return token.is(trade) && !token.possessive;
        });
    if (!cognate && !again) return;
    Token who = question.front();
    who.text = who.text.starts_with('W') ? "Who" : "who";
    who.lower = "who";
    question = {std::move(who)};
}

void say_subject_once(const Tokens& question, Tokens& said) {
    if (question.empty() || !(question.front().is("which") || question.front().is("who"))) return;
    for (std::size_t i = 0; i + 3 < said.size(); ++i) {
        const bool joined = said[i].mark(',') && (said[i + 1].is("and") || said[i + 1].is("but"));
        if (!joined || !(said[i + 2].is("he") || said[i + 2].is("she"))) continue;
        const bool verb = said[i + 3].word == WordClass::Auxiliary ||
                          (said[i + 3].kind == Kind::Word && read_verb(said[i + 3].lower));
        if (!verb) continue;
        said.erase(said.begin() + static_cast<std::ptrdiff_t>(i) + 2);
        if (said[i + 1].is("and")) said.erase(said.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

void say_name_once(Tokens& tokens) {
    const Mention* named = nullptr;
    for (auto& token : tokens) {
        if (token.kind != Kind::Name || !token.mention.person()) continue;
        if (named == nullptr) {
            named = &token.mention;
        } else if (named->name != token.mention.name) {
            return;
        } else if (token.possessive && named->gender != Gender::Unknown) {
            token = plain(named->gender == Gender::Female ? "her" : "his");
            token.word = WordClass::Possessive;
        }
    }
}

void say_title_once(Tokens& lead, Tokens& said) {
    bool named = false;
    for (Tokens* part : {&lead, &said})
        for (std::size_t i = 0; i < part->size(); ++i) {
            Token& token = (*part)[i];
            if (!token.mention.own_film || token.kind != Kind::Quote) {
                // Behind another title "it" would be that.
                if (token.kind == Kind::Quote && named) return;
                continue;
            }
            if (!named) {
                named = true;
                continue;
            }
            const bool its = token.possessive;
            // "named it as the film that made him one"
            const bool told =
                i + 1 < part->size() && in_list("that which who", (*part)[i + 1].lower);
            token = plain(its ? "its" : told ? "the film" : "it");
            if (!told) token.word = its ? WordClass::Possessive : WordClass::Pronoun;
        }
}

bool tells_within_film(const Tokens& question, Tokens& said, const Told& told) {
    const bool within = !question.empty() && question.front().is("which") && !told.past &&
                        said.size() > 3 && read_verb(said[0].lower) && said[1].is("in") &&
                        said[2].mention.own_film && !said[2].possessive &&
                        said[3].kind == Kind::Word && said[3].word == WordClass::Preposition;
    if (within) said.erase(said.begin() + 1, said.begin() + 3);
    return within;
}

bool turn_owner_round(Tokens& tokens) {
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        if (!tokens[i].mention.own_film || !tokens[i].possessive) continue;
        std::size_t noun = i + 1;
        while (noun < tokens.size() &&
               in_list("first original initial theatrical general own running last "
                       "final early",
                       tokens[noun].lower))
            ++noun;
        const bool plain_noun = noun < tokens.size() && tokens[noun].kind == Kind::Word &&
                                tokens[noun].word == WordClass::Other && !tokens[noun].possessive;
        // "its score sheet" is not the sheet of its score
        const bool ends =
            noun + 1 >= tokens.size() || tokens[noun + 1].kind != Kind::Word ||
            tokens[noun + 1].word != WordClass::Other ||
            (read_verb(tokens[noun + 1].lower) && !read_verb(tokens[noun + 1].lower)->noun_too);
        if (!plain_noun || !ends || (noun + 1 < tokens.size() && tokens[noun + 1].is("of")))
            return false;
        Token film = tokens[i];
        film.possessive = false;
        tokens[i] = plain("the");
        tokens[i].word = WordClass::Determiner;
        tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(noun) + 1, {plain("of"), film});
        return true;
    }
    return false;
}

} // namespace quiz
