// What stands before the subject: phrases, clauses, infinitives and participles.
#include "english/clause_reader.h"
#include "english/nouns.h"
#include "english/word_list.h"

namespace quiz {

namespace {

using Kind = Token::Kind;
using Place = Phrases::Place;

/// "the writer | Bertram Yule", "the studio | Halcyon"; but "In the novel | Elsa sails"
bool names_somebody(const Token& noun) {
    const auto type = noun_type(noun.lower);
    return type && info(*type).family != AnswerFamily::Works;
}

} // namespace

bool ClauseReader::lead(std::size_t& at, Clause& clause) {
    for (;;) {
        at = skip_joiners(at);
        at = relative_time_end(at);
        at = bare_time_end(at);
        // "As a war correspondent he sailed": what he was; but "As a storm broke, ..."
        if (at + 2 < tokens_.size() && tokens_[at].is("as") &&
            (tokens_[at + 1].is("a") || tokens_[at + 1].is("an"))) {
            std::size_t end = phrases_.noun_end(at + 1, Place::Object);
            if (end > at + 3 && tokens_[end - 1].kind == Kind::Name &&
                tokens_[end - 2].kind == Kind::Word)
                --end;
            const std::size_t subject = mark(end, ',') ? end + 1 : end;
            const std::size_t subject_end = phrases_.noun_end(subject, Place::Subject);
            if (end > at + 2 && subject_end > subject &&
                phrases_.verb_group(subject_end).end > subject_end) {
                clause.lead = slice(at, end);
                at = subject;
                return true;
            }
        }
        if (clause_behind(at)) {
            std::size_t comma = comma_before_subject(at + 1);
            if (comma == std::string::npos) comma = next_subject(at + 1);
            if (comma == std::string::npos) return false;
            if (mark(comma, ',')) told_beside(at + 1, comma);
            at = mark(comma, ',') ? comma + 1 : comma;
            return true;
        }
        if (at + 2 < tokens_.size() && tokens_[at].is("in") && tokens_[at + 1].is("order") &&
            word(at + 2, WordClass::To))
            at += 2;
        // "During filming | Hugh Fenner wore ...": no name of one
        if (at + 2 < tokens_.size() && tokens_[at].is("during") &&
            in_list("filming shooting production rehearsals", tokens_[at + 1].lower) &&
            phrases_.noun_end(at + 2, Place::Subject) > at + 2) {
            clause.lead = slice(at, at + 2);
            at += 2;
            return true;
        }
        const bool early = at + 1 < tokens_.size() && word(at + 1, WordClass::Preposition) &&
                           (tokens_[at].is("early") || tokens_[at].is("late"));
        if (word(at, WordClass::Preposition) || early) {
            std::size_t end = early ? at + 1 : at;
            while (word(end, WordClass::Preposition)) {
                const std::size_t next = phrases_.preposition_end(end);
                if (next == end) break;
                end = next;
            }
            // "In the poll held by a paper in 2012 | it came first"
            if (end > at && end + 1 < tokens_.size() && tokens_[end].kind == Kind::Word &&
                tokens_[end].word == WordClass::Other && word(end + 1, WordClass::Preposition) &&
                read_verb(tokens_[end].lower) && read_verb(tokens_[end].lower)->is_participle &&
                tokens_[end - 1].kind == Kind::Word) {
                std::size_t far = end + 1;
                while (word(far, WordClass::Preposition) && phrases_.preposition_end(far) > far)
                    far = phrases_.preposition_end(far);
                const std::size_t behind = phrases_.noun_end(far, Place::Subject);
                if (far > end + 1 && behind > far && phrases_.verb_group(behind).end > behind)
                    end = far;
            }
            // "With the mobster determined to ...": no phrase, what somebody is
            const bool with_state = tokens_[at].is("with") && !mark(end, ',');
            if (end == at || with_state || tokens_[at].is("of") || tokens_[at].is("like") ||
                tokens_[at].is("unlike")) {
                const std::size_t comma = comma_before_subject(at);
                if (comma == std::string::npos) return false;
                at = comma + 1; // "After being ..., ": left out
                continue;
            }
            const bool comma = mark(end, ',');
            // "In the story | Elsa sails": the name behind a plain noun is the subject.
            if (!comma && end > at + 2 && tokens_[end - 1].kind == Kind::Name &&
                !tokens_[end - 1].possessive && word(end - 2, WordClass::Other) &&
                !tokens_[end - 2].possessive && !names_somebody(tokens_[end - 2]) &&
                phrases_.verb_group(end).end > end)
                --end;
            const std::size_t subject = comma ? end + 1 : end;
            const std::size_t subject_end = phrases_.noun_end(subject, Place::Subject);
            const std::size_t verb = subject_verb(subject_end);
            if (subject_end == subject || phrases_.verb_group(verb).end == verb) {
                const std::size_t later = comma_before_subject(at);
                if (later == std::string::npos) return subject_end > subject;
                // "In the English version, directed by X, Elsa ...": only there
                if (comma && later > end) clause.lead = slice(at, end);
                // "For the shot in which Elsa bends backward, ...": it says which
                if (!comma && word(end, WordClass::Preposition) &&
                    word(end + 1, WordClass::Relative))
                    clause.lead = slice(at, later);
                at = later + 1;
                continue;
            }
            clause.lead = slice(at, end);
            at = subject;
            return true;
        }
        // "Having cost more than $3 million, it lost ...": stays with what is told.
        if (at < tokens_.size() && tokens_[at].is("having")) {
            const std::size_t comma = comma_before_subject(at + 1);
            if (comma == std::string::npos) return false;
            clause.lead = slice(at, comma);
            at = comma + 1;
            return true;
        }
        // "Instead of asking for more, Marlow asked for a share": what she did not do stays.
        if (at + 2 < tokens_.size() && in_list("instead rather", tokens_[at].lower) &&
            (tokens_[at + 1].is("of") || tokens_[at + 1].is("than"))) {
            const std::size_t comma = comma_before_subject(at + 1);
            if (comma == std::string::npos) return false;
            clause.lead = slice(at, comma);
            at = comma + 1;
            return true;
        }
        // "What looks like Lisbon is Bergen": the subject is all of it.
        if (at < tokens_.size() && in_list("what whatever whoever whichever", tokens_[at].lower) &&
            comma_before_subject(at + 1) == std::string::npos)
            return false;
        if (word(at, WordClass::Subordinator) || word(at, WordClass::To)) {
            std::size_t comma = comma_before_subject(at + 1);
            if (comma == std::string::npos) comma = next_subject(at + 1);
            if (comma == std::string::npos) return false;
            if (factual(tokens_[at]) && mark(comma, ',')) told_beside(at + 1, comma);
            if (word(at, WordClass::To) || tokens_[at].is("when")) clause.lead = slice(at, comma);
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
                // "Asked how he had prepared, he said ...": without it, he says it to nobody.
                if (verb->is_participle && !verb->is_ing &&
                    in_list("asked told", tokens_[at].lower))
                    return false;
                if (verb->is_participle && !verb->is_ing) said_before_ = {at, comma};
                at = comma + 1;
                continue;
            }
        }
        return true;
    }
}

void ClauseReader::participle_before(const Clause& main) {
    const auto [from, to] = said_before_;
    if (to == 0) return;
    Clause clause;
    clause.subject = main.subject;
    clause.plural = main.plural;
    Token was;
    // "Set in Bergen, the film ...": so it is still.
    was.text = was.lower = tokens_[from].is("set") ? "is" : main.plural ? "were" : "was";
    was.word = WordClass::Auxiliary;
    clause.auxiliaries = {was};
    clause.verb = tokens_[from];
    clause.verb->text = clause.verb->lower;
    clause.reading = *read_verb(tokens_[from].lower);
    clause.passive = clause.aside = true;
    std::size_t at = from + 1;
    if (rest(at, clause) && at == to) made_.clauses.push_back(std::move(clause));
}

} // namespace quiz
