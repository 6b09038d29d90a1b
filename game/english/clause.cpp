#include "english/clause.h"

#include "english/nouns.h"
#include "english/phrases.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;
using Place = Phrases::Place;

constexpr std::size_t longest_aside = 22;

class Reader {
public:
    explicit Reader(const Tokens& tokens) : tokens_(tokens), phrases_(tokens) {}

    Reading run() {
        std::size_t at = 0;
        while (at < tokens_.size()) {
            std::size_t next = clause(at);
            if (next <= at) {
                if (made_.trouble.empty()) break;
                // What follows a semicolon or dash may be plain again.
                next = at + 1;
                while (next < tokens_.size() && !end_mark(next)) ++next;
                ++next;
            }
            at = next;
        }
        return std::move(made_);
    }

private:
    Tokens slice(std::size_t from, std::size_t to) const {
        return {tokens_.begin() + static_cast<std::ptrdiff_t>(from),
                tokens_.begin() + static_cast<std::ptrdiff_t>(to)};
    }
    bool word(std::size_t at, WordClass is) const { return phrases_.word_at(at, is); }
    bool mark(std::size_t at, char c) const { return phrases_.mark_at(at, c); }
    bool end_mark(std::size_t at) const {
        return at >= tokens_.size() || (tokens_[at].kind == Kind::Mark && !mark(at, ','));
    }
    std::size_t trouble(const char* what) {
        made_.trouble = what;
        return 0;
    }

    /// "However,", "Then": adverbs that join sentences say nothing by themselves.
    std::size_t skip_joiners(std::size_t at) const {
        for (;;) {
            if (word(at, WordClass::And) || word(at, WordClass::But))
                ++at;
            else if (word(at, WordClass::Adverb) && mark(at + 1, ','))
                at += 2;
            else if (at < tokens_.size() &&
                     (tokens_[at].is("then") || tokens_[at].is("thus") || tokens_[at].is("also")))
                ++at;
            else
                return at;
        }
    }

    /// The comma that ends a phrase or clause before the main one; npos when there is none.
    std::size_t comma_before_subject(std::size_t from) const {
        for (std::size_t i = from; i < tokens_.size() && !end_mark(i); ++i) {
            if (!mark(i, ',')) continue;
            const std::size_t subject = skip_joiners(i + 1);
            const std::size_t end = phrases_.noun_end(subject, Place::Subject);
            if (end == subject) continue;
            const std::size_t verb = subject_verb(end);
            if (phrases_.verb_group(verb).end > verb) return i;
        }
        return std::string::npos;
    }

    /// The subject of the main clause behind another clause, where no comma parts them.
    std::size_t next_subject(std::size_t from) const {
        bool verb_seen = false;
        for (std::size_t i = from; i < tokens_.size() && tokens_[i].kind != Kind::Mark; ++i) {
            const bool begins = word(i, WordClass::Pronoun) || tokens_[i].kind == Kind::Name ||
                                tokens_[i].is("the");
            if (verb_seen && begins && !word(i - 1, WordClass::Preposition) && !word(i - 1, WordClass::Determiner)) {
                const std::size_t end = phrases_.noun_end(i, Place::Subject);
                if (end > i && phrases_.verb_group(end).end > end) return i;
            }
            verb_seen = verb_seen || phrases_.verb_group(i).end > i;
        }
        return std::string::npos;
    }

    /// Takes what stands before the subject; false when it is not understood.
    bool lead(std::size_t& at, Clause& clause) {
        for (;;) {
            at = skip_joiners(at);
            at = relative_time_end(at);
            if (clause_behind(at)) {
                std::size_t comma = comma_before_subject(at + 1);
                if (comma == std::string::npos) comma = next_subject(at + 1);
                if (comma == std::string::npos) return false;
                at = mark(comma, ',') ? comma + 1 : comma;
                return true;
            }
            if (at + 2 < tokens_.size() && tokens_[at].is("in") && tokens_[at + 1].is("order") &&
                word(at + 2, WordClass::To))
                at += 2;
            if (word(at, WordClass::Preposition)) {
                std::size_t end = at;
                while (word(end, WordClass::Preposition)) {
                    const std::size_t next = phrases_.preposition_end(end);
                    if (next == end) break;
                    end = next;
                }
                if (end == at || tokens_[at].is("of") || tokens_[at].is("like") ||
                    tokens_[at].is("unlike")) {
                    const std::size_t comma = comma_before_subject(at);
                    if (comma == std::string::npos) return false;
                    at = comma + 1; // "After being ..., ": left out
                    dropped_ = true;
                    continue;
                }
                const bool comma = mark(end, ',');
                const std::size_t subject = comma ? end + 1 : end;
                const std::size_t subject_end = phrases_.noun_end(subject, Place::Subject);
                const std::size_t verb = subject_verb(subject_end);
                if (subject_end == subject || phrases_.verb_group(verb).end == verb) {
                    const std::size_t later = comma_before_subject(at);
                    if (later == std::string::npos) return subject_end > subject;
                    at = later + 1;
                    dropped_ = true;
                    continue;
                }
                clause.lead = slice(at, end);
                at = subject;
                return true;
            }
            if (word(at, WordClass::Subordinator) || word(at, WordClass::To)) {
                std::size_t comma = comma_before_subject(at + 1);
                if (comma == std::string::npos) comma = next_subject(at + 1);
                if (comma == std::string::npos) return false;
                if (word(at, WordClass::To) || tokens_[at].is("when"))
                    clause.lead = slice(at, comma);
                else
                    dropped_ = true;
                at = mark(comma, ',') ? comma + 1 : comma;
                return true;
            }
            if (at < tokens_.size() && tokens_[at].kind == Kind::Word &&
                tokens_[at].word == WordClass::Other) {
                // "Wearing gloves, ...", "Born in Vienna, ..."
                const auto verb = read_verb(tokens_[at].lower);
                if (verb && (verb->is_ing || verb->is_participle) &&
                    phrases_.noun_end(at, Place::Subject) == at) {
                    const std::size_t comma = comma_before_subject(at + 1);
                    if (comma == std::string::npos) return false;
                    if (verb->is_participle && !verb->is_ing) said_before_ = {at, comma};
                    at = comma + 1;
                    dropped_ = true;
                    continue;
                }
            }
            return true;
        }
    }

    static std::optional<AnswerType> noun_in(const Tokens& tokens) {
        for (const auto& token : tokens)
            if (token.kind == Kind::Word)
                if (const auto type = noun_type(token.lower);
                    type && (info(*type).family == AnswerFamily::Works ||
                             info(*type).family == AnswerFamily::People))
                    return type;
        return std::nullopt;
    }

    /// Where the verb of the subject that ends here may begin, behind phrases that describe it.
    std::size_t subject_verb(std::size_t end) const {
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

    /// What stands between commas or dashes behind a name: position behind it, or `at`.
    /// A title between commas ("the closing song, \"Always with Me,\" is") takes the subject's place.
    std::size_t aside(std::size_t at, const Token& name, Tokens& subject) {
        const char open = mark(at, ',') ? ',' : mark(at, '-') ? '-' : '\0';
        if (open == '\0') return at;
        for (std::size_t close = at + 2; close < tokens_.size() && close < at + longest_aside; ++close) {
            if (mark(close, ';') || mark(close, '.') || mark(close, ':')) break;
            if (!mark(close, open)) continue;
            if (phrases_.verb_group(close + 1).end == close + 1) continue;
            if (close == at + 2 && name.kind == Kind::Word &&
                (tokens_[at + 1].kind == Kind::Quote || tokens_[at + 1].kind == Kind::Name)) {
                const auto type = noun_in(subject);
                if (!subject.empty() && subject.front().possessive &&
                    subject.front().kind == Kind::Name)
                    made_.appositions.push_back({tokens_[at + 1], subject}); // "X's replacement, Y,"
                subject = {tokens_[at + 1]};
                if (type && subject.front().mention.type == AnswerType::Thing)
                    subject.front().mention.type = *type;
                return close + 1;
            }
            // "X, Y did": a verb behind must not belong to a noun phrase inside.
            about(name, at + 1, close);
            return close + 1;
        }
        return at;
    }

    /// Reads "who ...", "which ...", "a novel published by ..." said of a name.
    void about(const Token& name, std::size_t from, std::size_t to) {
        if (name.kind != Kind::Name && name.kind != Kind::Quote) return;
        if (word(from, WordClass::Relative)) {
            if (tokens_[from].is("who") || tokens_[from].is("which")) said_of(name, from + 1, to);
            return;
        }
        const std::size_t end = phrases_.noun_end(from, Place::Object);
        if (end == from) return;
        std::size_t what_end = end;
        while (what_end < to && word(what_end, WordClass::Preposition)) {
            const std::size_t next = phrases_.preposition_end(what_end);
            if (next == what_end || next > to) break;
            what_end = next;
        }
        if (what_end == to) {
            made_.appositions.push_back({name, slice(from, to)});
            return;
        }
        if (word(what_end, WordClass::Relative) &&
            (tokens_[what_end].is("who") || tokens_[what_end].is("which")))
            return said_of(name, what_end + 1, to);
        if (word(what_end, WordClass::That)) return said_of(name, what_end + 1, to);
        const auto verb = read_verb(tokens_[what_end].lower);
        if (what_end == end && verb && verb->is_participle && name.kind == Kind::Quote) {
            Clause clause;
            clause.subject = {name};
            Token was;
            was.text = was.lower = "was";
            was.word = WordClass::Auxiliary;
            clause.auxiliaries = {was};
            clause.verb = tokens_[what_end];
            clause.reading = *verb;
            clause.passive = true;
            clause.aside = true;
            std::size_t at = what_end + 1;
            if (rest(at, clause) && at >= to) made_.clauses.push_back(std::move(clause));
        }
    }

    /// "[who] plays a young bride" said of a name.
    void said_of(const Token& name, std::size_t from, std::size_t to) {
        Clause clause;
        clause.subject = {name};
        clause.subject.back().possessive = false;
        clause.aside = true;
        std::size_t at = from;
        while (predicate(at, clause)) {
            const bool more = at < to && word(at, WordClass::And) &&
                              phrases_.verb_group(at + 1).end > at + 1;
            if (!more && (at < to || at > to + 1)) return;
            made_.clauses.push_back(clause);
            if (!more) return;
            ++at; // "who stood tall and had been spotted"
            clause.rest.clear();
            clause.verb.reset();
        }
    }

    bool predicate(std::size_t& at, Clause& clause) {
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

    /// "before his producer could": a preposition with a clause behind it.
    bool clause_behind(std::size_t at) const {
        if (!word(at, WordClass::Preposition)) return false;
        const std::size_t end = phrases_.noun_end(at + 1, Place::Subject);
        return end > at + 1 && (tokens_[at].is("before") || tokens_[at].is("after") ||
                                tokens_[at].is("until") || tokens_[at].is("till") ||
                                tokens_[at].is("than") || tokens_[at].is("like")) &&
               end < tokens_.size() &&
               (phrases_.verb_group(end).end > end || word(end, WordClass::Auxiliary));
    }

    /// "Two years later, ...": time that needs what was said before; the rest stands without it.
    std::size_t relative_time_end(std::size_t at) const {
        for (std::size_t i = at; i < tokens_.size() && i < at + 6; ++i)
            if (mark(i, ','))
                return i > at && (tokens_[i - 1].is("later") || tokens_[i - 1].is("earlier") ||
                                  tokens_[i - 1].is("afterwards") || tokens_[i - 1].is("before"))
                           ? i + 1
                           : at;
        return at;
    }

    /// Everything behind the verb up to the end of the clause. False when it is not understood.
    bool rest(std::size_t& at, Clause& clause) {
        bool nested = false;
        while (at < tokens_.size()) {
            const Token& token = tokens_[at];
            Phrase part;
            part.nested = nested;
            if (token.kind == Kind::Mark) return true;
            std::size_t end = at;
            if (word(at, WordClass::And) || word(at, WordClass::But)) return true;
            if (stop_at_verb_ && !clause.rest.empty() && phrases_.verb_group(at).end > at) return true;
            if (word(at, WordClass::Subordinator) || word(at, WordClass::That) ||
                word(at, WordClass::Relative)) {
                end = at;
                bool verb = false;
                while (end < tokens_.size() && tokens_[end].kind != Kind::Mark) {
                    verb = verb || phrases_.verb_group(end).end > end;
                    ++end;
                }
                // "while a real pianist, out of sight, ...": cut short, so left out whole.
                if (!verb && !word(at, WordClass::Subordinator)) return false;
                if (!verb) {
                    at = end;
                    return true;
                }
                nested = true;
                part.nested = true;
            } else if (word(at, WordClass::To)) {
                const auto verb = at + 1 < tokens_.size() ? read_verb(tokens_[at + 1].lower)
                                                          : std::nullopt;
                const bool be = at + 1 < tokens_.size() &&
                                (tokens_[at + 1].is("be") || tokens_[at + 1].is("have"));
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
                nested = true;
                part.nested = true;
            } else if (word(at, WordClass::Preposition)) {
                end = phrases_.preposition_end(at);
                part.kind = Phrase::Kind::Preposition;
                if (end == at) {
                    // "by wearing", "out", "for being": the preposition alone.
                    end = at + 1;
                    part.kind = Phrase::Kind::Other;
                    const auto verb = end < tokens_.size() ? read_verb(tokens_[end].lower)
                                                           : std::nullopt;
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
            part.tokens = slice(at, end);
            clause.rest.push_back(std::move(part));
            at = end;
        }
        return true;
    }

    /// Behind "a copy containing some lost scenes was", "the house used in it is": where the verb of
    /// the clause begins.
    std::size_t described_end(std::size_t at) const {
        if (at >= tokens_.size() || tokens_[at].kind != Kind::Word ||
            tokens_[at].word != WordClass::Other)
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
        for (std::size_t i = at + 1; i + 2 < tokens_.size(); ++i)
            if (tokens_[i].kind == Kind::Mark)
                return mark(i, ',') && tokens_[i + 1].kind == Kind::Quote && mark(i + 2, ',') &&
                               phrases_.verb_group(i + 3).end > i + 3
                           ? i
                           : at;
        return at;
    }

    /// "Inside the suit was Bolaji Badejo": the name behind the verb is the subject.
    std::size_t inverted(std::size_t at) {
        if (!word(at, WordClass::Preposition) || at != 0) return at;
        const std::size_t end = phrases_.preposition_end(at);
        if (end == at || end + 1 >= tokens_.size() || !tokens_[end].is("was") ||
            tokens_[end + 1].kind != Kind::Name)
            return at;
        Clause made;
        made.subject = {tokens_[end + 1]};
        made.auxiliaries = {tokens_[end]};
        made.inverted = true;
        Phrase place;
        place.kind = Phrase::Kind::Preposition;
        place.tokens = slice(at, end);
        place.tokens[0].text = place.tokens[0].lower;
        made.rest.push_back(std::move(place));
        const Tokens whose = made.subject;
        made_.clauses.push_back(std::move(made));
        const std::size_t next = behind(end + 2, whose, false);
        return next > at ? next : tokens_.size();
    }

    /// "Nominated for six prizes, it won one": it was nominated.
    void participle_before(const Clause& main) {
        const auto [from, to] = said_before_;
        if (to == 0) return;
        Clause clause;
        clause.subject = main.subject;
        clause.plural = main.plural;
        Token was;
        was.text = was.lower = main.plural ? "were" : "was";
        was.word = WordClass::Auxiliary;
        clause.auxiliaries = {was};
        clause.verb = tokens_[from];
        clause.verb->text = clause.verb->lower;
        clause.reading = *read_verb(tokens_[from].lower);
        clause.passive = clause.aside = true;
        std::size_t at = from + 1;
        if (rest(at, clause) && at == to) made_.clauses.push_back(std::move(clause));
    }

    /// One clause and what hangs on it; returns where the next one may begin.
    std::size_t clause(std::size_t at) {
        if (const std::size_t behind = inverted(at); behind > at) return behind;
        Clause made;
        dropped_ = false;
        said_before_ = {};
        if (!lead(at, made)) return trouble("what stands before the subject is not plain");
        const std::size_t subject = at;
        std::size_t end = phrases_.noun_end(subject, Place::Subject);
        if (end == subject) return trouble("no plain subject");
        const std::size_t noun = end;
        while (word(end, WordClass::Preposition)) {
            const std::size_t next = phrases_.preposition_end(end);
            if (next == end) break;
            end = next;
        }
        end = described_end(end);
        end = object_relative(end, subject, noun);
        made.subject = slice(subject, end);
        made.plural = phrases_.plural(subject, noun);
        participle_before(made);
        const Token name = tokens_[end - 1];
        at = aside(end, name, made.subject);
        if (!predicate(at, made)) return trouble("no plain verb, or not plain what follows it");
        const Tokens whose = made.subject;
        const bool plural = made.plural;
        const Tokens lead_said = made.lead;
        made_.clauses.push_back(std::move(made));
        return behind(at, whose, plural);
    }

    /// "with Ripley, | a cat named Jones and a shuttle": is it the rest of a list?
    bool lists_on(std::size_t from, std::size_t to) const {
        if (word(from, WordClass::Relative) || word(from, WordClass::Preposition)) return false;
        for (std::size_t i = from; i < to; ++i) {
            if (word(i, WordClass::Relative) || word(i, WordClass::That)) return false;
            if (word(i, WordClass::And) && i > from && phrases_.noun_end(i + 1, Place::Object) > i + 1)
                return phrases_.verb_group(i + 1).end == i + 1;
        }
        return false;
    }

    /// What follows a clause: another verb of the same subject, something said of its last name, or
    /// a clause of its own.
    std::size_t behind(std::size_t at, const Tokens& subject, bool plural) {
        while (at < tokens_.size()) {
            const Token& last = tokens_[at - 1];
            std::size_t next = at;
            if (mark(at, ',')) {
                ++next;
                if (!word(next, WordClass::And) && !word(next, WordClass::But)) {
                    std::size_t end = next;
                    while (end < tokens_.size() && !end_mark(end) &&
                           !(mark(end, ',') && end > next + 1))
                        ++end;
                    if (lists_on(next, end) && !made_.clauses.empty())
                        made_.clauses.back().cut_short = true;
                    else
                        about(last, next, end);
                    return end_mark(end) && end + 1 < tokens_.size() ? end + 1 : 0;
                }
            } else if (tokens_[at].kind == Kind::Mark) {
                return at + 1;
            }
            if (!word(next, WordClass::And) && !word(next, WordClass::But)) return 0;
            const auto group = phrases_.verb_group(next + 1);
            if (group.end == next + 1) return next + 1;
            Clause more;
            more.subject = subject;
            more.plural = plural;
            at = next + 1;
            if (!predicate(at, more)) {
                trouble("the second verb is not plain");
                return 0;
            }
            made_.clauses.push_back(std::move(more));
        }
        return 0;
    }

    /// "the cut that Scott prepared in 2003 [is]": what is said in between, with the noun as object.
    /// Returns where the verb of the main clause begins, or `at`.
    std::size_t object_relative(std::size_t at, std::size_t noun, std::size_t noun_end) {
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

    const Tokens& tokens_;
    Phrases phrases_;
    bool stop_at_verb_ = false;
    std::pair<std::size_t, std::size_t> said_before_; ///< A participle phrase before the subject.
    Reading made_;
    bool dropped_ = false;
};

} // namespace

Reading read_clauses(const Tokens& sentence) { return Reader(sentence).run(); }

} // namespace quiz
