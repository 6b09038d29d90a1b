#include "english/clause_reader.h"
#include "english/nouns.h"
#include "english/usable.h"
#include "english/word_list.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;
using Place = Phrases::Place;

bool is_ing(const Token& token) {
    const auto verb = token.kind == Kind::Word ? read_verb(token.lower) : std::nullopt;
    return verb && verb->is_ing;
}

} // namespace

bool ClauseReader::predicate(std::size_t& at, Clause& clause) {
    const auto group = phrases_.verb_group(at);
    if (group.end == at) return false;
    const bool own_verb = group.verb < group.end;
    clause.auxiliaries = slice(at, own_verb ? group.verb : group.end);
    if (own_verb) clause.verb = tokens_[group.verb];
    clause.reading = group.reading;
    clause.passive = group.passive;
    clause.negated = group.negated;
    at = group.end;
    return rest(at, clause);
}

bool ClauseReader::clause_behind(std::size_t at) const {
    if (!word(at, WordClass::Preposition)) return false;
    const std::size_t end = phrases_.noun_end(at + 1, Place::Subject);
    return end > at + 1 &&
           (tokens_[at].is("before") || tokens_[at].is("after") || tokens_[at].is("until") ||
            tokens_[at].is("till") || tokens_[at].is("than") || tokens_[at].is("like")) &&
           end < tokens_.size() &&
           (phrases_.verb_group(end).end > end || word(end, WordClass::Auxiliary));
}

bool ClauseReader::gapped(std::size_t from, std::size_t to) const {
    if (!word(to, WordClass::Determiner) || tokens_[to - 1].kind != Kind::Name) return false;
    for (std::size_t i = from; i + 1 < to; ++i)
        if (word(i, WordClass::And)) return tokens_[from].kind != Kind::Name;
    return false;
}

bool ClauseReader::infinitive_at(std::size_t at) const {
    if (!word(at, WordClass::Other) || tokens_[at].capital) return false;
    const auto verb = read_verb(tokens_[at].lower);
    return verb && verb->is_base && !verb->is_past &&
           phrases_.noun_end(at + 1, Place::Object) > at + 1;
}

bool ClauseReader::rest(std::size_t& at, Clause& clause) {
    bool nested = false;
    while (at < tokens_.size()) {
        const Token& token = tokens_[at];
        Phrase part;
        part.nested = nested;
        if (token.kind == Kind::Mark) return true;
        std::size_t end = 0;
        // "to write | and perform the score"
        if (word(at, WordClass::And) && !clause.rest.empty() && infinitive_at(at + 1) &&
            clause.rest.back().tokens.front().word == WordClass::To &&
            clause.rest.back().tokens.size() == 2 && clause.rest.back().nested) {
            const Tokens more = slice(at, at + 2);
            Tokens& before = clause.rest.back().tokens;
            before.insert(before.end(), more.begin(), more.end());
            at += 2;
            continue;
        }
        // "with Carl Holm both starring | and directing"
        if (word(at, WordClass::And) && at + 1 < tokens_.size() && !clause.rest.empty() &&
            ((clause.rest.back().nested && clause.rest.back().tokens.size() == 1) ||
             (clause.rest.back().tokens.size() == 2 &&
              clause.rest.back().tokens.front().is("both"))) &&
            is_ing(clause.rest.back().tokens.back()) && is_ing(tokens_[at + 1])) {
            part.nested = true;
            part.tokens = slice(at, at + 2);
            clause.rest.push_back(std::move(part));
            at += 2;
            continue;
        }
        if (word(at, WordClass::And) || word(at, WordClass::But)) return true;
        if (stop_at_verb_ && phrases_.verb_group(at).end > at) return true;
        const bool that_of =
            word(at, WordClass::That) && at + 1 < tokens_.size() && tokens_[at + 1].is("of");
        // "known as plastic wood": no clause, a phrase
        const std::size_t as_end =
            token.is("as") ? phrases_.noun_end(at + 1, Place::Object) : at + 1;
        if (as_end > at + 1 && phrases_.verb_group(as_end).end == as_end &&
            !word(as_end, WordClass::But) &&
            !(as_end < tokens_.size() && word(as_end, WordClass::To))) {
            end = as_end;
            part.kind = Phrase::Kind::Preposition;
        } else if (!that_of && (word(at, WordClass::Subordinator) || word(at, WordClass::That) ||
                                word(at, WordClass::Relative))) {
            end = at;
            bool verb = false;
            while (end < tokens_.size() && tokens_[end].kind != Kind::Mark) {
                const auto group = phrases_.verb_group(end);
                // "[the poster that he hangs up] when it rains | shows": the main verb
                if (stop_at_verb_ && verb && group.end > end) break;
                verb = verb || group.end > end;
                end = std::max(end + 1, stop_at_verb_ ? group.end : end + 1);
            }
            // "while a hired diver, under water, ...": cut short, so left out whole.
            if (!verb && !word(at, WordClass::Subordinator)) return false;
            if (!verb) {
                at = end;
                return true;
            }
            if (factual(token)) told_beside(at + 1, end);
            nested = true;
            part.nested = true;
        } else if (word(at, WordClass::To)) {
            const auto verb =
                at + 1 < tokens_.size() ? read_verb(tokens_[at + 1].lower) : std::nullopt;
            const bool be =
                at + 1 < tokens_.size() && (tokens_[at + 1].is("be") || tokens_[at + 1].is("have"));
            if (be || (verb && verb->is_base && tokens_[at + 1].kind == Kind::Word &&
                       !tokens_[at + 1].capital)) {
                end = at + 2;
                if (be)
                    while (end < tokens_.size() && tokens_[end].kind == Kind::Word &&
                           (tokens_[end].word == WordClass::Auxiliary ||
                            (read_verb(tokens_[end].lower) &&
                             read_verb(tokens_[end].lower)->is_participle)))
                        ++end;
                nested = part.nested = true;
            } else {
                end = phrases_.preposition_end(at);
                if (end == at) return false;
                part.kind = Phrase::Kind::Preposition;
            }
        } else if (clause_behind(at)) {
            end = at;
            while (end < tokens_.size() && tokens_[end].kind != Kind::Mark) ++end;
            if (!token.is("than") && !token.is("like")) told_beside(at + 1, end);
            nested = true;
            part.nested = true;
        } else if (word(at, WordClass::Preposition)) {
            end = phrases_.preposition_end(at);
            part.kind = Phrase::Kind::Preposition;
            // "dragged on for some 17 months": "on" belongs to the verb.
            if (clause.rest.empty() && (token.is("on") || token.is("in")) &&
                word(at + 1, WordClass::Preposition) && end > at) {
                end = at + 1;
                part.kind = Phrase::Kind::Adverb;
            }
            if (end == at) {
                // "by wearing", "out", "for being": the preposition alone.
                end = at + 1;
                part.kind = Phrase::Kind::Other;
                const auto verb =
                    end < tokens_.size() ? read_verb(tokens_[end].lower) : std::nullopt;
                if (verb && verb->is_ing) {
                    ++end;
                    nested = part.nested = true;
                } else if (word(end, WordClass::Subordinator) || word(end, WordClass::Relative) ||
                           word(end, WordClass::That) || word(end, WordClass::Pronoun)) {
                    part.nested = nested;
                }
            }
        } else if (word(at, WordClass::Adverb) || word(at, WordClass::Not)) {
            const std::size_t noun = phrases_.noun_end(at, Place::Object);
            end = noun > at ? noun : at + 1;
            part.kind = noun > at ? Phrase::Kind::Noun : Phrase::Kind::Adverb;
        } else if (word(at, WordClass::Auxiliary)) {
            return false;
        } else {
            end = phrases_.noun_end(at, Place::Object);
            part.kind = Phrase::Kind::Noun;
            if (end == at) {
                const auto verb = read_verb(token.lower);
                if (!verb) return false;
                if (!verb->is_ing && !verb->is_participle) return false;
                if (!verb->is_ing && clause.rest.empty()) return false;
                part.kind = Phrase::Kind::Other;
                nested = part.nested = true;
                end = at + 1;
            }
        }
        if (gapped(at, end)) return false;
        part.tokens = slice(at, end);
        clause.rest.push_back(std::move(part));
        at = end;
    }
    return true;
}

std::size_t ClauseReader::described_end(std::size_t at) const {
    // Behind a name alone it is the verb itself: "Ada Marlow claimed to have ...".
    if (at == 0 || at >= tokens_.size() || tokens_[at].kind != Kind::Word ||
        tokens_[at].word != WordClass::Other || tokens_[at - 1].kind == Kind::Name)
        return at;
    const auto verb = read_verb(tokens_[at].lower);
    if (!verb || !(verb->is_ing || verb->is_participle)) return at;
    // "refused his Oscar": with an object behind it, it is the verb itself.
    if (!verb->is_ing && phrases_.noun_end(at + 1, Place::Object) > at + 1) return at;
    for (std::size_t i = at + 1; i < tokens_.size() && tokens_[i].kind != Kind::Mark; ++i) {
        if (word(i, WordClass::Relative) || word(i, WordClass::That) || word(i, WordClass::And) ||
            word(i, WordClass::Subordinator) || word(i, WordClass::But))
            return at;
        if (word(i, WordClass::Auxiliary) && i > at + 1) return i;
    }
    // "The song heard over the credits, \"Always,\" is sung": a title between commas behind it.
    if (verb->is_ing && !verb->is_participle) {
        // "A copy containing lost scenes came to light"
        std::size_t end = phrases_.noun_end(at + 1, Place::Object);
        while (word(end, WordClass::Preposition) && phrases_.preposition_end(end) > end)
            end = phrases_.preposition_end(end);
        const auto group = phrases_.verb_group(end);
        if (end > at + 1 && group.end > end && group.reading.is_past) return end;
    }
    for (std::size_t i = at + 1; i + 2 < tokens_.size(); ++i)
        if (tokens_[i].kind == Kind::Mark)
            return mark(i, ',') &&
                           (tokens_[i + 1].kind == Kind::Quote ||
                            (tokens_[i + 1].kind == Kind::Name &&
                             tokens_[i + 1].mention.person())) &&
                           mark(i + 2, ',') && phrases_.verb_group(i + 3).end > i + 3
                       ? i
                       : at;
    return at;
}

} // namespace quiz
