// Statements with all that is told of their subject, so that nothing can get lost.
#include "english/clause_reader.h"
#include "english/nouns.h"
#include "english/word_list.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;
using Place = Phrases::Place;

bool opens_noun(const Token& token) {
    return token.is("a") || token.is("an") || token.is("the") || token.is("one");
}

} // namespace

bool ClauseReader::own_statement(std::size_t at) const {
    constexpr std::size_t longest_lead = 9; // "but after two weeks in Lisbon | he was dismissed"
    const std::size_t last = std::min(tokens_.size(), at + longest_lead);
    // ", cut it down": a further verb of the same subject
    const auto more = word(at, WordClass::Other) ? read_verb(tokens_[at].lower) : std::nullopt;
    if (more && more->finite() && at + 1 < tokens_.size() &&
        (word(at + 1, WordClass::Pronoun) || word(at + 1, WordClass::Determiner) ||
         word(at + 1, WordClass::Possessive)))
        return false;
    for (; at < last && (tokens_[at].kind != Kind::Mark || mark(at, ',')); ++at) {
        const bool sure = word(at, WordClass::Pronoun) || word(at, WordClass::Possessive) ||
                          tokens_[at].kind == Kind::Name;
        const auto first = phrases_.verb_group(at);
        if (!sure && first.end > at && !word(at, WordClass::Adverb) && !first.reading.noun_too)
            return false;
        const std::size_t end = phrases_.noun_end(at, Place::Subject);
        if (end == at) continue;
        const std::size_t verb = subject_verb(end);
        const auto group = phrases_.verb_group(verb);
        // "and the costumes worn by Elsa": a noun and what is said of it, where "were" is missing.
        const bool alone = group.verb == verb && group.end == verb + 1;
        if (group.end > verb && (!alone || sure || !group.reading.is_participle)) return true;
    }
    return false;
}

bool ClauseReader::said_in_passing(std::size_t comma) const {
    const std::size_t next = comma + 1;
    if (next >= tokens_.size()) return true;
    if (word(next, WordClass::Relative)) return true;
    // "by which time", "some of whom"
    for (std::size_t i = next + 1; i < tokens_.size() && i < next + 3; ++i)
        if (tokens_[i].is("which") || tokens_[i].is("whom") || tokens_[i].is("whose")) return true;
    // "the island of Mull, a place that ...": but "the hats, the shoes and the coats" go on.
    if (!opens_noun(tokens_[next])) return false;
    for (std::size_t i = next + 1; i < tokens_.size() && tokens_[i].kind != Kind::Mark; ++i)
        if (word(i, WordClass::And)) return false;
    return true;
}

std::size_t ClauseReader::behind_passing(std::size_t comma) const {
    for (std::size_t i = comma + 2; i + 2 < tokens_.size(); ++i) {
        if (tokens_[i].kind == Kind::Mark && !mark(i, ',')) return 0;
        if (!mark(i, ',') || !(word(i + 1, WordClass::And) || word(i + 1, WordClass::But)))
            continue;
        const auto group = phrases_.verb_group(i + 2);
        return group.end > i + 2 && !own_statement(i + 2) ? i + 1 : 0;
    }
    return 0;
}

bool ClauseReader::taken_back(std::size_t at) const {
    for (; at < tokens_.size() && tokens_[at].kind != Kind::Mark; ++at) {
        if (word(at, WordClass::Possessive) || word(at, WordClass::Pronoun)) return true;
        if (phrases_.verb_group(at).end > at) return false;
    }
    return false;
}

std::size_t ClauseReader::told_end(std::size_t at) const {
    bool in_clause = false; // of "when ...", "after ...": its subject and verb are no new statement
    for (std::size_t i = at; i < tokens_.size(); ++i) {
        if (tokens_[i].kind == Kind::Mark && !mark(i, ',')) return i;
        const bool comma = mark(i, ',');
        const std::size_t next = comma ? i + 1 : i;
        if (word(next, WordClass::Subordinator) || word(next, WordClass::That)) {
            // "although", "while": another statement beside this one.
            // "as Elsa's aunt", "for a few weeks" are none.
            const bool clause =
                !in_list("since so for as", tokens_[next].lower) || own_statement(next + 1);
            if (comma && clause &&
                in_list("although though while whereas because since so for as",
                        tokens_[next].lower))
                return i;
            in_clause = true;
        }
        if (word(next, WordClass::And) || word(next, WordClass::But)) {
            // "made the masks and Greta Holm the hats", "is credited with the story and Ivo Sandor
            // as adviser": the verb is left out.
            if (next + 2 < tokens_.size() && tokens_[next + 1].kind == Kind::Name &&
                (tokens_[next + 2].is("as") || tokens_[next + 2].kind == Kind::Number ||
                 word(next + 2, WordClass::Determiner)))
                return 0;
            const bool another = own_statement(next + 1);
            // "played Rudge, but his scene was cut": what was told is taken back.
            if (another && word(next, WordClass::But) && taken_back(next + 1)) return 0;
            if (another && (comma || !in_clause)) return i;
            i = next;
            continue;
        }
        if (!comma) continue;
        if (said_in_passing(i)) {
            // "catches sight of Maud, who sings, | and follows her": with what is said of Maud
            const std::size_t more = behind_passing(i);
            if (more == 0) return i;
            i = more;
            continue;
        }
        // "is a diver hired by Rudge, based on a novel": the film is.
        if (next < tokens_.size() && in_list("based adapted", tokens_[next].lower)) return 0;
        // "Rex Tarrant won, Hugh Fenner lost": a comma where English wants more
        if (own_statement(next) && !in_clause) return i;
    }
    return tokens_.size();
}

bool ClauseReader::tell_whole(Clause clause, std::size_t from, std::size_t at) {
    // "eats well [while Elsa, under water,] ...": something was left out.
    std::size_t read = clause.auxiliaries.size() + (clause.verb ? 1 : 0);
    for (const auto& part : clause.rest) read += part.tokens.size();
    if (from + read < at) return true;
    // "was ill during the shooting and Nora Whitcombe 24"
    const Token* before = nullptr;
    for (const auto& part : clause.rest)
        for (const auto& token : part.tokens) {
            if (token.kind == Kind::Number && before != nullptr && before->kind == Kind::Name)
                return true;
            before = &token;
        }
    const std::size_t end = told_end(at);
    if (end == 0) return true;
    if (end > at) {
        Phrase more;
        more.nested = true;
        more.tokens = slice(at, end);
        clause.rest.push_back(std::move(more));
    }
    clause.whole = true;
    made_.clauses.push_back(std::move(clause));
    return end > at;
}

} // namespace quiz
