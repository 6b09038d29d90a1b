// Relative clauses that say of a name what is whose, what was done to it, and what is based on it.
#include "english/clause_reader.h"
#include "english/word_list.h"

namespace quiz {

namespace {

using Kind = Token::Kind;
using Place = Phrases::Place;

} // namespace

bool ClauseReader::verb_within(std::size_t from, std::size_t to) const {
    for (std::size_t i = from; i < to; ++i)
        if (phrases_.verb_group(i).end > i && !(word(i, WordClass::Adverb))) return true;
    return false;
}

void ClauseReader::whose(const Token& name, std::size_t from, std::size_t to) {
    const std::size_t noun = from + 1;
    std::size_t end = noun;
    while (end < to && word(end, WordClass::Other) && phrases_.noun_end(noun, Place::Subject) > end)
        ++end;
    if (end == noun) return;
    Clause clause;
    clause.subject = {name};
    clause.subject.front().possessive = true;
    const Tokens what = slice(noun, end);
    clause.subject.insert(clause.subject.end(), what.begin(), what.end());
    clause.plural = phrases_.plural(noun, end);
    clause.aside = true;
    std::size_t at = end;
    // "whose wife, Greta Holm, had drowned"
    if (mark(at, ',') && at + 2 < to && mark(at + 2, ',')) {
        if (tokens_[at + 1].kind == Kind::Name && tokens_[at + 1].mention.person())
            made_.appositions.push_back({tokens_[at + 1], clause.subject});
        at += 3;
    }
    if (predicate(at, clause) && (at == to || (at < to && word(at, WordClass::And))))
        made_.clauses.push_back(std::move(clause));
}

bool ClauseReader::done_to(const Token& name, std::size_t from, std::size_t to) {
    if (!tokens_[from].is("whom") && !tokens_[from].is("which")) return false;
    // "the works of Rex Tarrant, which Ada Marlow found": the works
    if (name.mention.person() && tokens_[from].is("which")) return false;
    const std::size_t end = phrases_.noun_end(from + 1, Place::Subject);
    if (end == from + 1 || end >= to || tokens_[end - 1].kind != Kind::Name ||
        word(from + 1, WordClass::Pronoun))
        return false;
    Clause clause;
    clause.subject = slice(from + 1, end);
    clause.plural = phrases_.plural(from + 1, end);
    clause.aside = true;
    std::size_t at = end;
    if (!predicate(at, clause) || at < to || !clause.verb || clause.passive) return false;
    // What has an object of its own is not done to the name.
    if (!clause.rest.empty() && clause.rest.front().kind == Phrase::Kind::Noun) return false;
    Phrase object;
    object.kind = Phrase::Kind::Noun;
    object.tokens = {name};
    object.tokens.front().possessive = false;
    // "Dora Kestrel's Quartet No. 2, which Elsa hears": hers
    if (!name.mention.person() && from > 2 && tokens_[from - 3].possessive)
        object.tokens.insert(object.tokens.begin(), tokens_[from - 3]);
    // "The word \"gull,\" which Rudge uses of Elsa": uses the word "gull"
    const bool worded = name.kind == Kind::Quote && from > 3 && tokens_[from - 4].is("the") &&
                        in_list("word phrase term expression line", tokens_[from - 3].lower);
    if (worded) object.tokens = slice(from - 4, from - 1);
    // "whom she happened to hear in Lisbon": she happened to hear him there.
    const bool to_do = !clause.rest.empty() && clause.rest.front().nested &&
                       clause.rest.front().tokens.front().word == WordClass::To;
    object.nested = object.whom = to_do;
    clause.rest.insert(clause.rest.begin() + (to_do ? 1 : 0), std::move(object));
    made_.clauses.push_back(std::move(clause));
    return true;
}

void ClauseReader::based_on_work_of(const Token& name, std::size_t from, std::size_t to) {
    // "on whose novel [of 1939] | it is based"
    std::size_t noun = from + 2;
    if (noun >= to || !name.mention.person() || !word(noun, WordClass::Other)) return;
    std::size_t film = noun + 1;
    if (film < to && phrases_.preposition_end(film) > film) film = phrases_.preposition_end(film);
    const bool based = film + 3 == to && tokens_[film].mention.own_film &&
                       (tokens_[film + 1].is("is") || tokens_[film + 1].is("was")) &&
                       tokens_[film + 2].is("based");
    if (!based) return;
    Clause clause;
    clause.subject = {tokens_[film]};
    clause.auxiliaries = {tokens_[film + 1]};
    clause.verb = tokens_[film + 2];
    clause.reading = *read_verb("based");
    clause.passive = clause.aside = true;
    const auto part = [&](Tokens tokens) {
        Phrase made;
        made.kind = Phrase::Kind::Preposition;
        made.tokens = std::move(tokens);
        clause.rest.push_back(std::move(made));
    };
    Tokens work = tokens_of("on a");
    work.push_back(tokens_[noun]);
    part(std::move(work));
    if (film > noun + 1) part(slice(noun + 1, film));
    Tokens maker = tokens_of("by");
    maker.push_back(name);
    part(std::move(maker));
    made_.clauses.push_back(std::move(clause));
}

/// "\"Low Water,\" a short story": the short story "Low Water".
Tokens ClauseReader::titled(const Token& title, std::size_t from, std::size_t to) const {
    const bool plain = (tokens_[from].is("a") || tokens_[from].is("an")) && to > from + 1;
    if (!plain) return {title};
    for (std::size_t i = from + 1; i < to; ++i)
        if (!word(i, WordClass::Other)) return {title};
    Tokens made = tokens_of("the");
    const Tokens what = slice(from + 1, to);
    made.insert(made.end(), what.begin(), what.end());
    made.push_back(title);
    return made;
}

std::size_t ClauseReader::object_relative(std::size_t at, std::size_t noun, std::size_t noun_end) {
    if (!word(at, WordClass::That) && !(at < tokens_.size() && tokens_[at].is("which"))) return at;
    const std::size_t end = phrases_.noun_end(at + 1, Place::Subject);
    if (end == at + 1 || phrases_.verb_group(end).end == end) return at;
    Clause inner;
    inner.subject = slice(at + 1, end);
    inner.plural = phrases_.plural(at + 1, end);
    inner.aside = true;
    stop_at_verb_ = true;
    std::size_t next = end;
    const bool read = predicate(next, inner);
    stop_at_verb_ = false;
    if (!read || !inner.verb || phrases_.verb_group(next).end == next) return at;
    Phrase object;
    object.kind = Phrase::Kind::Noun;
    object.tokens = slice(noun, noun_end);
    inner.rest.insert(inner.rest.begin(), std::move(object));
    made_.clauses.push_back(std::move(inner));
    return next;
}

} // namespace quiz
