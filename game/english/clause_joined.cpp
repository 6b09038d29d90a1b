// How statements of one sentence hang together: lists of them, second verbs, what was made of it.
#include "english/clause_reader.h"
#include "english/nouns.h"
#include "english/word_list.h"
#include "films/word_shapes.h"

#include <algorithm>

namespace quiz {

namespace {

using Place = Phrases::Place;
using Kind = Token::Kind;

} // namespace

bool ClauseReader::one_of_clauses(std::size_t comma) const {
    // "Ada insisted on Rex, | the studio pulled out, and Carl Holm stepped in."
    const auto begins = [&](std::size_t at) {
        const std::size_t end = phrases_.noun_end(at, Place::Subject);
        return end > at && phrases_.verb_group(end).end > end ? end : at;
    };
    std::size_t end = begins(comma + 1);
    if (end == comma + 1 || end > comma + 5) return false;
    while (end < tokens_.size() && tokens_[end].kind != Kind::Mark) ++end;
    return mark(end, ',') && word(end + 1, WordClass::And) && begins(end + 2) > end + 2;
}

bool ClauseReader::made_into(std::size_t at) const {
    if (at >= tokens_.size() || !tokens_[at].is("which") || made_.clauses.empty()) return false;
    const Clause& before = made_.clauses.back();
    return in_list("turn make adapt", before.reading.base) && before.rest.size() == 2 &&
           before.rest.front().tokens.size() == 1 &&
           before.rest.front().tokens.front().mention.own_film &&
           before.rest.back().tokens.size() > 2 && before.rest.back().tokens.front().is("into") &&
           before.rest.back().tokens[1].is("a");
}

Tokens ClauseReader::made_out_of(std::size_t at) const {
    if (at >= tokens_.size() || !tokens_[at].is("which") || made_.clauses.empty() ||
        !tokens_[at - 2].mention.own_film)
        return {};
    for (const Phrase& part : made_.clauses.back().rest)
        if (part.kind == Phrase::Kind::Noun && of_film(part.tokens)) return part.tokens;
    return {};
}

std::size_t ClauseReader::listed_verb(std::size_t at) const {
    while (word(at, WordClass::Preposition) || word(at, WordClass::To)) {
        const std::size_t end = phrases_.preposition_end(at);
        if (end == at) return 0;
        at = end;
    }
    if (mark(at, ',') && mark(at - 1, ',') == false) ++at;
    return word(at, WordClass::Auxiliary) && tokens_[at].is("was") &&
                   phrases_.verb_group(at).end > at + 1
               ? at
               : 0;
}

void ClauseReader::scattered_jobs() {
    // Of which film he was the editor is not certain where another is named.
    if (std::any_of(tokens_.begin(), tokens_.end(), [](const Token& token) {
            return token.kind == Kind::Quote && !token.mention.own_film;
        }))
        return;
    for (std::size_t i = 1; i + 2 < tokens_.size(); ++i) {
        const auto job = tokens_[i].kind == Kind::Word && !tokens_[i].possessive
                             ? noun_type(tokens_[i].lower)
                             : std::nullopt;
        const bool of_film = tokens_[i - 1].is("the") ||
                             (tokens_[i - 1].mention.own_film && tokens_[i - 1].possessive);
        const bool closed = end_mark(i + 3) || (mark(i + 3, ',') && !word(i + 4, WordClass::And));
        Token name = tokens_[i + 2];
        if (!job || info(*job).family != AnswerFamily::People ||
            !is_part_of_film(tokens_[i].lower) || !of_film || !mark(i + 1, ',') || !closed ||
            name.kind != Kind::Name || name.possessive ||
            !(name.mention.person() || looks_like_person(words_of(name.mention.name))))
            continue;
        if (!name.mention.certain) name.mention.type = *job;
        Tokens what = tokens_of("the");
        what.push_back(tokens_[i]);
        made_.appositions.push_back({std::move(name), std::move(what)});
    }
}

std::optional<Clause> ClauseReader::done_besides(std::size_t at, const Tokens& subject) const {
    const Clause& before = made_.clauses.back();
    const auto verb = word(at, WordClass::Other) ? read_verb(tokens_[at].lower) : std::nullopt;
    const bool past = before.reading.is_past ||
                      (!before.auxiliaries.empty() && (before.auxiliaries.front().is("was") ||
                                                       before.auxiliaries.front().is("were")));
    // "was trained by Ada Marlow, earning $50": who earned them?
    const bool by_another = before.passive && std::any_of(before.rest.begin(), before.rest.end(),
                                                          [](const Phrase& part) {
                                                              return part.tokens.front().is("by");
                                                          });
    if (!verb || !verb->is_ing || !past || before.negated || by_another ||
        !in_list("earn gross win span take cost beat become overtake receive", verb->base))
        return std::nullopt;
    Clause made;
    made.subject = subject;
    made.verb = tokens_[at];
    made.verb->text = made.verb->lower = past_of(*verb, "");
    const auto reading = read_verb(made.verb->lower);
    if (!reading) return std::nullopt;
    made.reading = *reading;
    made.aside = true;
    return made;
}

} // namespace quiz
