#include "english/clause_reader.h"
#include "english/nouns.h"
#include "english/usable.h"
#include "english/word_list.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;
using Place = Phrases::Place;

} // namespace

Reading ClauseReader::run() {
    made_.trouble = hearsay(tokens_);
    if (!made_.trouble.empty()) {
        // "Rudge is a sailor; according to ...": what stands before is not only said.
        std::size_t hedge = 0;
        while (hedge < tokens_.size() && !tokens_[hedge].is("according")) ++hedge;
        while (hedge < tokens_.size() && hedge > 0 && !mark(hedge, ';')) --hedge;
        if (hedge == 0 || hedge >= tokens_.size()) return std::move(made_);
        const Tokens before = slice(0, hedge);
        return ClauseReader(before).run();
    }
    std::size_t at = 0;
    while (at < tokens_.size()) {
        std::size_t next = clause(at);
        if (next <= at) {
            if (made_.trouble.empty()) break;
            // What follows a semicolon or dash may be plain again.
            next = at + 1;
            while (next < tokens_.size() && !end_mark(next) && restart(next) == next) ++next;
            next = std::max(next + 1, restart(next));
        }
        at = next;
    }
    scattered_relatives();
    scattered_characters();
    scattered_jobs();
    // What is told beside something that is only said may be only said, too.
    if (std::none_of(made_.clauses.begin(), made_.clauses.end(),
                     [](const Clause& one) { return one.verb && only_reports(one); }))
        made_.clauses.insert(made_.clauses.end(), beside_.begin(), beside_.end());
    return std::move(made_);
}

Tokens ClauseReader::slice(std::size_t from, std::size_t to) const {
    return {tokens_.begin() + static_cast<std::ptrdiff_t>(from),
            tokens_.begin() + static_cast<std::ptrdiff_t>(to)};
}

bool ClauseReader::end_mark(std::size_t at) const {
    return at >= tokens_.size() || (tokens_[at].kind == Kind::Mark && !mark(at, ','));
}

std::size_t ClauseReader::trouble(const char* what) {
    made_.trouble = what;
    return 0;
}

std::size_t ClauseReader::skip_joiners(std::size_t at) const {
    for (;;) {
        const bool joins =
            at < tokens_.size() &&
            (tokens_[at].is("then") || tokens_[at].is("thus") || tokens_[at].is("also"));
        if (word(at, WordClass::Adverb) && mark(at + 1, ','))
            at += 2;
        else if (word(at, WordClass::And) || word(at, WordClass::But) || joins)
            ++at;
        else
            return at;
    }
}

std::size_t ClauseReader::comma_before_subject(std::size_t from) const {
    for (std::size_t i = from; i < tokens_.size() && !end_mark(i); ++i) {
        if (!mark(i, ',')) continue;
        // "While her husband, Tobias, paints": the name says who he is.
        if (i > from && word(i - 1, WordClass::Other) && i + 2 < tokens_.size() &&
            tokens_[i + 1].kind == Kind::Name && mark(i + 2, ',') &&
            phrases_.verb_group(i + 3).end > i + 3) {
            i += 2;
            continue;
        }
        const std::size_t subject = skip_joiners(i + 1);
        const std::size_t end = phrases_.noun_end(subject, Place::Subject);
        if (end == subject) continue;
        const std::size_t verb = subject_verb(end);
        if (phrases_.verb_group(verb).end > verb) return i;
    }
    return std::string::npos;
}

std::size_t ClauseReader::next_subject(std::size_t from) const {
    bool verb_seen = false;
    for (std::size_t i = from; i < tokens_.size() && tokens_[i].kind != Kind::Mark; ++i) {
        const bool begins =
            word(i, WordClass::Pronoun) || tokens_[i].kind == Kind::Name || tokens_[i].is("the");
        if (verb_seen && begins && !word(i - 1, WordClass::Preposition) &&
            !word(i - 1, WordClass::Determiner)) {
            const std::size_t end = phrases_.noun_end(i, Place::Subject);
            if (end > i && phrases_.verb_group(end).end > end) return i;
        }
        verb_seen = verb_seen || phrases_.verb_group(i).end > i;
    }
    return std::string::npos;
}

std::size_t ClauseReader::subject_verb(std::size_t end) const {
    while (word(end, WordClass::Preposition)) {
        const std::size_t next = phrases_.preposition_end(end);
        if (next == end) break;
        end = next;
    }
    end = described_end(end);
    if (mark(end, ','))
        for (std::size_t i = end + 2; i < tokens_.size() && i < end + 12 && !end_mark(i); ++i)
            if (mark(i, ',')) return phrases_.verb_group(i + 1).end > i + 1 ? i + 1 : end;
    return end;
}

bool ClauseReader::his_of_another(std::size_t from, std::size_t subject, std::size_t end) const {
    const bool clause_before = word(from, WordClass::Subordinator) ||
                               in_list("after before until since", tokens_[from].lower);
    // "Rex lost his voice, and Hugh spoke his lines"
    const bool joined = from > 1 && word(from - 1, WordClass::And) && mark(from - 2, ',');
    if (!(clause_before || joined) || tokens_[subject].kind != Kind::Name) return false;
    if (joined) from = 0;
    for (std::size_t i = subject; i < end && i < tokens_.size(); ++i) {
        const bool his = tokens_[i].is("his") || tokens_[i].is("her");
        if (!his || tokens_[i].word != WordClass::Possessive ||
            (i + 1 < end && tokens_[i + 1].is("own")))
            continue;
        const Gender gender = tokens_[i].is("his") ? Gender::Male : Gender::Female;
        const auto of_gender = [&](const Token& token) {
            return token.kind == Kind::Name && token.mention.person() &&
                   (token.mention.gender == gender || token.mention.gender == Gender::Unknown) &&
                   token.mention.name != tokens_[subject].mention.name;
        };
        const auto begin = tokens_.begin();
        const auto own = begin + static_cast<std::ptrdiff_t>(subject);
        // "and Elsa forces Rudge back into his tower": Rudge's
        if (joined && std::any_of(own, begin + static_cast<std::ptrdiff_t>(i), of_gender)) continue;
        if (std::any_of(begin + static_cast<std::ptrdiff_t>(from), own, of_gender)) return true;
    }
    return false;
}

std::size_t ClauseReader::clause(std::size_t at) {
    if (const std::size_t behind = inverted(at); behind > at) return behind;
    Clause made;
    const std::size_t begin = at;
    said_before_ = {};
    if (!lead(at, made)) return trouble("what stands before the subject is not plain");
    const std::size_t subject = at;
    std::size_t end = phrases_.noun_end(subject, Place::Subject);
    if (end == subject) return trouble("no plain subject");
    const std::size_t noun = end;
    while (word(end, WordClass::Preposition)) {
        // "a restoration by Ada Marlow and Ivo Sandor | followed"
        const std::size_t next =
            phrases_.preposition_end(end, tokens_[end].is("by") ? Place::Subject : Place::Object);
        if (next == end) break;
        end = next;
    }
    // "the speech about the sea, the gulls and the salt | was"
    if (end > noun && mark(end, ',')) {
        const std::size_t listed = phrases_.preposition_end(noun, Place::Subject);
        if (listed > end && phrases_.verb_group(listed).end > listed) end = listed;
    }
    end = described_end(end);
    end = object_relative(end, subject, noun);
    made.subject = slice(subject, end);
    made.plural = phrases_.plural(subject, noun);
    participle_before(made);
    const Token name = tokens_[end - 1];
    shared_ = false;
    called_.clear();
    at = aside(end, name, made.subject);
    made.called = called_;
    if (shared_) return trouble("it is said of more than one");
    const std::size_t verb_at = at;
    const auto group = phrases_.verb_group(at);
    if (!predicate(at, made)) {
        // "the case lands on ...": what looked like a noun is the verb.
        const bool verb = at == noun && noun > subject + 1 && word(noun - 1, WordClass::Other) &&
                          word(noun - 2, WordClass::Other) && word(noun, WordClass::Preposition) &&
                          read_verb(tokens_[noun - 1].lower) &&
                          read_verb(tokens_[noun - 1].lower)->is_s;
        if (verb) {
            at = noun - 1;
            made.rest.clear();
            made.subject = slice(subject, at);
            made.plural = false;
        }
        if (!verb || phrases_.verb_group(at).end == at || !predicate(at, made)) {
            if (!verb && group.end > verb_at) tell_whole(std::move(made), verb_at, at);
            return trouble("no plain verb, or not plain what follows it");
        }
    }
    if (his_of_another(begin, subject, at)) return trouble("whose it is, is not certain");
    const Tokens whose = made.subject;
    const bool plural = made.plural;
    auto told = told_of_complement(made);
    made.part = tell_whole(made, verb_at, at);
    made_.clauses.push_back(std::move(made));
    if (told) made_.clauses.push_back(std::move(*told));
    return behind(at, whose, plural);
}

std::size_t ClauseReader::restart(std::size_t at) const {
    if (!mark(at, ',') || !(word(at + 1, WordClass::Subordinator) || word(at + 1, WordClass::But)))
        return at;
    if (joined_clause(at + 1) > at + 1) return joined_clause(at + 1);
    const std::size_t end = phrases_.noun_end(at + 2, Place::Subject);
    return word(at + 1, WordClass::But) && end > at + 2 && phrases_.verb_group(end).end > end
               ? at + 2
               : at;
}

std::size_t ClauseReader::behind(std::size_t at, const Tokens& subject, bool plural) {
    while (at < tokens_.size()) {
        const Token& last = tokens_[at - 1];
        std::size_t next = at;
        if (mark(at, ',')) {
            ++next;
            if (const std::size_t own = joined_clause(next); own > next) return own;
            if (one_of_clauses(at)) return next;
            if (where_clause(at)) return 0;
            // "is a thriller by Ada Marlow, based on a novel by ...": the film is.
            if (next < tokens_.size() &&
                in_list("based adapted directed written produced photographed shot edited scored "
                        "narrated",
                        tokens_[next].lower) &&
                tokens_[next].kind == Kind::Word && word(next + 1, WordClass::Preposition) &&
                subject.size() == 1 && subject.front().mention.own_film) {
                Clause more;
                more.subject = subject;
                more.auxiliaries =
                    tokens_of(in_list("based adapted", tokens_[next].lower) ? "is" : "was");
                more.verb = tokens_[next];
                more.reading = *read_verb(tokens_[next].lower);
                more.passive = true;
                at = next + 1;
                if (!rest(at, more)) return 0;
                made_.clauses.push_back(std::move(more));
                continue;
            }
            if (auto more = done_besides(next, subject); more) {
                more->plural = plural;
                at = next + 1;
                if (!rest(at, *more)) return 0;
                made_.clauses.push_back(std::move(*more));
                continue;
            }
            if (goes_on(at)) continue;
            if (const std::size_t verb = listed_verb(next); verb > 0) {
                // "ran for four seasons, from 2002 to 2005, was followed by ..."
                Clause more;
                more.subject = subject;
                more.plural = plural;
                at = verb;
                if (!predicate(at, more)) {
                    trouble("the second verb is not plain");
                    return 0;
                }
                made_.clauses.push_back(std::move(more));
                continue;
            }
            if (!word(next, WordClass::And) && !word(next, WordClass::But)) {
                std::size_t end = next;
                while (end < tokens_.size() && !end_mark(end) &&
                       !(mark(end, ',') && end > next + 1))
                    ++end;
                if (lists_on(next, end) && !made_.clauses.empty())
                    made_.clauses.back().cut_short = true;
                else if (named_at_end(next, end))
                    ;
                else if (next < tokens_.size() && tokens_[next].is("which") &&
                         last.kind == Kind::Word && !made_.clauses.empty() &&
                         !made_.clauses.back().rest.empty() &&
                         of_film(made_.clauses.back().rest.back().tokens)) {
                    Tokens work = made_.clauses.back().rest.back().tokens;
                    if (work.front().word == WordClass::Preposition) work.erase(work.begin());
                    said_of_work(work, next, end);
                } else if (const Tokens made = made_out_of(next); !made.empty()) {
                    said_of_work(made, next, end);
                } else if (made_into(next)) {
                    const auto& before = made_.clauses.back().rest;
                    Tokens work(before.back().tokens.begin() + 1, before.back().tokens.end());
                    const Tokens based = tokens_of("based on");
                    work.insert(work.end(), based.begin(), based.end());
                    work.push_back(before.front().tokens.front());
                    said_of_work(work, next, end);
                } else if (!one_of_two(at))
                    about(last, next, end);
                return end_mark(end) && end + 1 < tokens_.size() ? end + 1 : 0;
            }
        } else if (tokens_[at].kind == Kind::Mark) {
            return at + 1;
        }
        if (!word(next, WordClass::And) && !word(next, WordClass::But)) return 0;
        // "charges one crown, and another for ..."
        if (next + 1 < tokens_.size() && tokens_[next + 1].is("another") && !made_.clauses.empty())
            made_.clauses.back().cut_short = true;
        // "can be seen as an extra, and so can Rex Tarrant"
        if (next + 2 < tokens_.size() && tokens_[next + 1].is("so") &&
            word(next + 2, WordClass::Auxiliary) && !made_.clauses.empty()) {
            made_.clauses.pop_back();
            trouble("it is said of more than one");
            return 0;
        }
        if (refusal(next)) {
            at = next;
            continue;
        }
        const auto group = phrases_.verb_group(next + 1);
        if (group.end == next + 1) {
            // "at one time or another": it goes on with no clause of its own.
            const std::size_t noun = phrases_.noun_end(next + 1, Place::Subject);
            const bool list =
                !mark(at, ',') && (noun == next + 1 || noun >= tokens_.size() || end_mark(noun));
            if (list && !made_.clauses.empty()) made_.clauses.back().broken_off = true;
            return next + 1;
        }
        // "screamed so loudly that Ada wanted more, and spent ...": who did?
        if (!made_.clauses.empty() &&
            std::any_of(made_.clauses.back().rest.begin(), made_.clauses.back().rest.end(),
                        [](const Phrase& part) {
                            return part.nested &&
                                   std::any_of(part.tokens.begin(), part.tokens.end(),
                                               [](const Token& token) {
                                                   return token.word == WordClass::That;
                                               });
                        })) {
            trouble("the second verb may be said of somebody else");
            return 0;
        }
        Clause more;
        more.subject = subject;
        more.plural = plural;
        more.part = true;
        at = next + 1;
        // "directed by X and [freely] adapted by Y"
        const std::size_t own = at + (word(at, WordClass::Adverb) ? 1 : 0);
        const bool one_word = group.end == own + 1 && group.verb == own;
        const Clause before = made_.clauses.empty() ? Clause{} : made_.clauses.back();
        if (!predicate(at, more)) {
            trouble("the second verb is not plain");
            return 0;
        }
        if (one_word && before.passive && passive_too(more)) {
            const Tokens adverbs = more.auxiliaries;
            more.auxiliaries = before.auxiliaries;
            // "is based on a novel and | shot in Lisbon": was shot
            if (more.auxiliaries.front().is("is") && in_list("base adapt", before.reading.base) &&
                in_list("shoot film photograph write produce edit compose", more.reading.base))
                more.auxiliaries = tokens_of("was");
            more.auxiliaries.insert(more.auxiliaries.end(), adverbs.begin(), adverbs.end());
            more.passive = true;
        }
        // "is a thriller directed by X and based on ..."
        if (one_word && !before.verb && passive_too(more) && !before.auxiliaries.empty() &&
            std::any_of(before.rest.begin(), before.rest.end(), [](const Phrase& part) {
                return part.kind == Phrase::Kind::Other && read_verb(part.tokens.front().lower);
            })) {
            more.auxiliaries = before.auxiliaries;
            more.passive = true;
        }
        complete_count(more, before);
        made_.clauses.push_back(std::move(more));
    }
    return 0;
}

Reading read_clauses(const Tokens& sentence) { return ClauseReader(sentence).run(); }

} // namespace quiz
