#include "english/clause_reader.h"
#include "english/nouns.h"
#include "english/usable.h"
#include "english/word_list.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;
using Place = Phrases::Place;
constexpr std::size_t longest_aside = 22;

} // namespace

std::optional<AnswerType> ClauseReader::noun_in(const Tokens& tokens) {
    // What is heard is none of those that are seen.
    if (std::any_of(tokens.begin(), tokens.end(),
                    [](const Token& token) { return token.is("radio"); }))
        return std::nullopt;
    for (const auto& token : tokens)
        if (token.kind == Kind::Word && !token.possessive) // "the novel's author"
            if (const auto type = noun_type(token.lower);
                type && (info(*type).family == AnswerFamily::Works ||
                         info(*type).family == AnswerFamily::People))
                return type;
    return std::nullopt;
}

std::size_t ClauseReader::aside(std::size_t at, const Token& name, Tokens& subject) {
    const char open = mark(at, ',') ? ',' : mark(at, '-') ? '-' : '\0';
    if (open == '\0') return at;
    for (std::size_t close = at + 2; close < tokens_.size() && close < at + longest_aside;
         ++close) {
        if (mark(close, ';') || mark(close, '.') || mark(close, ':')) break;
        if (!mark(close, open)) continue;
        if (phrases_.verb_group(close + 1).end == close + 1) continue;
        // "Led by Rudge, Elsa fights on, tired": a statement of its own, and no aside
        const auto own =
            tokens_[at + 1].kind == Kind::Name ? phrases_.verb_group(at + 2) : Phrases::VerbGroup{};
        if (own.end > at + 2 && own.verb < own.end && own.reading.is_s) return at;
        // "Marlow, whose wife, Greta, had drowned, wrote": the verb behind it is the wife's.
        if (word(at + 1, WordClass::Relative) && !verb_within(at + 2, close)) continue;
        if (close == at + 2 && name.kind == Kind::Word &&
            (tokens_[at + 1].kind == Kind::Quote || tokens_[at + 1].kind == Kind::Name)) {
            const auto type = noun_in(subject);
            // "The captain and his mate, Tobias, come back": both do.
            shared_ = shared_ || std::any_of(subject.begin(), subject.end(), [](const Token& one) {
                          return one.word == WordClass::And && one.kind == Kind::Word;
                      });
            if (!subject.empty() && subject.front().possessive &&
                subject.front().kind == Kind::Name)
                made_.appositions.push_back({tokens_[at + 1], subject}); // "X's replacement, Y,"
            // "The first director of the project, Y,"
            const bool one_only = subject.size() > 2 && subject.front().is("the") &&
                                  in_list("first last only original second", subject[1].lower);
            const bool character =
                tokens_[at + 1].mention.type == AnswerType::Character &&
                tokens_[at + 1].mention.certain && subject.size() > 2 &&
                (subject.front().is("the") || subject.front().is("a") || subject.front().is("an"));
            if (character) {
                made_.appositions.push_back({tokens_[at + 1], subject});
            } else if (one_only && tokens_[at + 1].mention.person()) {
                Token named = tokens_[at + 1];
                if (type && info(*type).family == AnswerFamily::People && !named.mention.certain)
                    named.mention.type = *type;
                made_.appositions.push_back({named, subject});
            }
            // "the boy in the garden, Oliver Lane,": nobody knows his name.
            const bool told = std::any_of(subject.begin(), subject.end(), [](const Token& token) {
                return token.word == WordClass::Preposition;
            });
            if (told && subject.front().is("the") && tokens_[at + 1].mention.person() &&
                !tokens_[at + 1].mention.certain)
                called_ = subject;
            // "The stage musical, "Salt,": of the film, as the title alone does not say.
            if (tokens_[at + 1].kind == Kind::Quote && of_film(subject)) {
                called_ = subject;
                if (called_.front().is("a") || called_.front().is("an"))
                    called_.front().text = called_.front().lower = "the";
                called_.push_back(tokens_[at + 1]);
            }
            subject = {tokens_[at + 1]};
            Mention& named = subject.front().mention;
            if (type && (named.type == AnswerType::Thing ||
                         (named.type == AnswerType::Person && !named.certain &&
                          info(*type).family == AnswerFamily::People)))
                named.type = *type;
            return close + 1;
        }
        // "X, like Y, did": said of both.
        shared_ = shared_ || tokens_[at + 1].is("like") || tokens_[at + 1].is("along") ||
                  tokens_[at + 1].is("together") || tokens_[at + 1].is("alongside") ||
                  (tokens_[at + 1].is("as") && at + 2 < tokens_.size() &&
                   (tokens_[at + 2].is("well") || tokens_[at + 2].kind == Kind::Name)) ||
                  (tokens_[at + 1].is("with") && at + 2 < tokens_.size() &&
                   tokens_[at + 2].kind == Kind::Name) ||
                  word(at + 1, WordClass::And);
        // "A pilot, directed by Ada Marlow, ..."
        const bool namesake = name.mention.own_film && subject.size() > 2; // the series "..."
        if ((name.kind == Kind::Word || namesake) && of_film(subject))
            said_of_work(subject, at + 1, close);
        else if (!one_of_two(at))
            about(name, at + 1, close);
        if (subject.size() == 1) called_ = with_aside(name, at + 1, close);
        // "Rollo, the terrier who played the dog,": nobody knows his name.
        const bool unknown = subject.size() == 1 && name.kind == Kind::Name &&
                             !name.mention.certain && name.text.find(' ') == std::string::npos;
        if (unknown && called_.empty() && tokens_[at + 1].is("the") && close - at <= 9)
            called_ = slice(at + 1, close);
        return close + 1;
    }
    return at;
}

Tokens ClauseReader::with_aside(const Token& name, std::size_t from, std::size_t to) const {
    constexpr std::size_t longest = 9; // words
    if (!tokens_[from].is("who") || to - from > longest || !mark(to, ',')) return {};
    bool of_film = false;
    for (std::size_t i = from + 1; i < to; ++i) {
        const Token& token = tokens_[i];
        if (token.kind == Kind::Mark || token.word == WordClass::Pronoun ||
            token.word == WordClass::Possessive || token.word == WordClass::Pointer)
            return {};
        of_film = of_film || token.mention.own_film ||
                  (token.kind == Kind::Word && is_part_of_film(token.lower));
    }
    if (!of_film) return {};
    Tokens all{name};
    const Tokens said = slice(from - 1, to + 1);
    all.insert(all.end(), said.begin(), said.end());
    return all;
}

bool ClauseReader::given_to(std::size_t name) const {
    if (name < 3 || !mark(name - 1, ',') || !word(name - 2, WordClass::Other)) return false;
    return std::any_of(tokens_.begin(), tokens_.begin() + static_cast<std::ptrdiff_t>(name) - 2,
                       [](const Token& token) {
                           const auto verb =
                               token.kind == Kind::Word ? read_verb(token.lower) : std::nullopt;
                           return verb && in_list("promise give offer show send hand tell teach "
                                                  "bring lend sell buy pay owe grant deny",
                                                  verb->base);
                       });
}

bool ClauseReader::one_of_two(std::size_t comma) const {
    if (comma < 3 || word(comma - 2, WordClass::And)) return comma >= 3;
    if (!tokens_[comma - 2].is("of")) return false;
    const Token& other = tokens_[comma - 3];
    const auto type = noun_type(other.lower);
    return other.kind == Kind::Name || (type && info(*type).family == AnswerFamily::People) ||
           in_list("aunt uncle grandfather grandmother crew team family parents", other.lower);
}

void ClauseReader::about(const Token& name, std::size_t from, std::size_t to) {
    if (from >= to || to > tokens_.size()) return; // a comma that nothing follows
    told_of_.push_back(from);
    if (name.kind != Kind::Name && name.kind != Kind::Quote) return;
    // "the jury at Cannes, which was headed by ..."
    const bool place = info(name.mention.type).family == AnswerFamily::Places;
    const bool hangs =
        from > 3 && word(from - 3, WordClass::Preposition) && word(from - 4, WordClass::Other);
    if (place && (tokens_[from].is("who") || (tokens_[from].is("which") && hangs))) return;
    // "the works of Rex Tarrant, which Ada Marlow discovered": the works
    if (name.mention.person() && tokens_[from].is("which")) return;
    if (tokens_[from].is("whose")) return whose(name, from, to);
    if (from + 1 < to && word(from, WordClass::Preposition) && tokens_[from + 1].is("whose"))
        return based_on_work_of(name, from, to);
    if (word(from, WordClass::Relative) && done_to(name, from, to)) return;
    // "lost the prize for Best Actor, which went to ...": the prize did.
    const bool of_prize = from > 5 && tokens_[from].is("which") && tokens_[from - 3].is("for") &&
                          tokens_[from - 5].is("the") &&
                          in_list("prize award oscar", tokens_[from - 4].lower);
    if (of_prize) return said_of(slice(from - 5, from - 1), from + 1, to);
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
    if (from > 1 && given_to(from - 2)) return;
    if (what_end == to) {
        made_.appositions.push_back({name, slice(from, to)});
        return;
    }
    // "the boss of a union that decides ...": the union does.
    if (name.mention.person() && what_end < tokens_.size() &&
        (word(what_end, WordClass::That) || tokens_[what_end].is("which")))
        return;
    if (word(what_end, WordClass::Relative) &&
        (tokens_[what_end].is("who") || tokens_[what_end].is("which")))
        return said_of(name, what_end + 1, to);
    if (word(what_end, WordClass::That)) return said_of(name, what_end + 1, to);
    const auto verb = read_verb(tokens_[what_end].lower);
    if (what_end == end && verb && verb->is_participle && name.kind == Kind::Quote) {
        Clause clause;
        clause.subject = titled(name, from, what_end);
        Token was;
        was.text = was.lower = "was";
        was.word = WordClass::Auxiliary;
        clause.auxiliaries = {was};
        clause.verb = tokens_[what_end];
        clause.reading = *verb;
        clause.passive = true;
        clause.aside = true;
        std::size_t at = what_end + 1;
        if (rest(at, clause) && (at >= to || word(at, WordClass::And)))
            made_.clauses.push_back(std::move(clause));
    }
}

bool ClauseReader::of_film(const Tokens& noun) {
    return std::any_of(noun.begin(), noun.end(), [](const Token& token) {
        return token.kind == Kind::Word && !token.possessive &&
               (is_kind_of_film(token.lower) || is_made_of_film(token.lower));
    });
}

void ClauseReader::said_of_work(const Tokens& subject, std::size_t from, std::size_t to) {
    told_of_.push_back(from);
    Clause clause;
    clause.subject = subject;
    clause.aside = true;
    std::size_t at = from;
    if (at < to && tokens_[at].is("which")) {
        if (predicate(++at, clause) && (at == to || word(at, WordClass::And)))
            made_.clauses.push_back(std::move(clause));
        return;
    }
    const auto verb = read_verb(tokens_[at].lower);
    if (!verb || !verb->is_participle || at + 1 >= to || !tokens_[at + 1].is("by")) return;
    Token was;
    was.text = was.lower = "was";
    was.word = WordClass::Auxiliary;
    clause.auxiliaries = {was};
    clause.verb = tokens_[at];
    clause.reading = *verb;
    clause.passive = true;
    if (rest(++at, clause) && (at == to || word(at, WordClass::And)))
        made_.clauses.push_back(std::move(clause));
}

void ClauseReader::said_of(const Token& name, std::size_t from, std::size_t to) {
    Tokens subject{name};
    // "the Halcyon Building, which dates from ...": with its article
    for (std::size_t i = from; i-- > 1;)
        if (tokens_[i].kind == Kind::Name && tokens_[i].text == name.text) {
            if (tokens_[i - 1].is("the")) subject.insert(subject.begin(), tokens_[i - 1]);
            break;
        }
    said_of(subject, from, to);
}

bool ClauseReader::owner_unclear(const Tokens& subject, std::size_t from, std::size_t to) const {
    for (std::size_t i = from; i < to && i < tokens_.size(); ++i) {
        if (!tokens_[i].is("her") && !tokens_[i].is("his")) continue;
        const Gender gender = tokens_[i].is("her") ? Gender::Female : Gender::Male;
        for (std::size_t before = 0; before < from; ++before) {
            const Token& token = tokens_[before];
            const bool another = token.kind == Kind::Name && token.mention.person() &&
                                 token.mention.gender == gender &&
                                 token.mention.name != subject.back().mention.name;
            if (another || token.is(tokens_[i].lower)) return true;
        }
    }
    return false;
}

void ClauseReader::said_of(const Tokens& subject, std::size_t from, std::size_t to) {
    if (owner_unclear(subject, from, to)) return;
    Clause clause;
    clause.subject = subject;
    clause.subject.back().possessive = false;
    clause.aside = true;
    const bool body = info(subject.back().mention.type).family == AnswerFamily::Bodies;
    std::size_t at = from;
    while (predicate(at, clause)) {
        const bool more =
            at < to && word(at, WordClass::And) && phrases_.verb_group(at + 1).end > at + 1;
        if (!more && (at < to || at > to + 1)) return;
        // "the studio, which turned out cheap films": as others did
        const bool in_general = body && !clause.rest.empty() &&
                                clause.rest.back().kind == Phrase::Kind::Noun &&
                                clause.rest.back().tokens.back().kind == Kind::Word &&
                                clause.rest.back().tokens.front().word == WordClass::Other &&
                                looks_plural(clause.rest.back().tokens.back().lower);
        if (!in_general) made_.clauses.push_back(clause);
        if (!more) return;
        ++at; // "who sang well and had been heard"
        clause.rest.clear();
        clause.verb.reset();
    }
}

std::size_t ClauseReader::inverted(std::size_t at) {
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

std::optional<Clause> ClauseReader::told_of_complement(const Clause& main) {
    if (main.verb || main.rest.size() < 4 || main.rest[0].kind != Phrase::Kind::Noun ||
        main.rest[0].nested || main.auxiliaries.size() != 1)
        return std::nullopt;
    const Phrase& done = main.rest[1];
    const auto verb = done.kind == Phrase::Kind::Other && done.tokens.size() == 1
                          ? read_verb(done.tokens[0].lower)
                          : std::nullopt;
    const Token& next = main.rest[2].tokens.front();
    const bool by = next.is("by") || (verb && in_list("base adapt", verb->base) &&
                                      (next.is("on") || next.is("from")));
    if (!verb || !verb->is_participle || !by) return std::nullopt;
    Clause told;
    told.subject = main.subject;
    told.plural = main.plural;
    told.auxiliaries = main.auxiliaries;
    told.verb = done.tokens[0];
    told.reading = *verb;
    told.passive = true;
    for (std::size_t i = 2; i < main.rest.size(); ++i) {
        if (main.rest[i].kind != Phrase::Kind::Preposition) return std::nullopt;
        told.rest.push_back(main.rest[i]);
        told.rest.back().nested = false;
    }
    return told;
}

bool ClauseReader::passive_too(const Clause& second) {
    if (!second.reading.is_participle) return false;
    if (second.rest.empty() || second.rest.front().kind == Phrase::Kind::Noun) return false;
    if (second.rest.front().tokens.front().is("by")) return true;
    const bool person = second.subject.back().mention.person();
    // "is captured by Rudge and used as a diver": nobody uses without an object.
    if (in_list("use capture treat regard sell ship carry hold place put make cast hire name",
                second.reading.base))
        return true;
    return !person && !in_list("open close begin run sink burn move end premiere play debut sail "
                               "vanish appear disappear die fall",
                               second.reading.base);
}

bool ClauseReader::lists_on(std::size_t from, std::size_t to) const {
    if (word(from, WordClass::Relative) || word(from, WordClass::Preposition)) return false;
    // "takes on Rudge, the diver Elsa, ...": two people are no one
    const auto person = [&](std::size_t at) {
        return tokens_[at].kind == Kind::Name && tokens_[at].mention.person() &&
               !tokens_[at].possessive;
    };
    if (from > 1 && to > from + 2 && to < tokens_.size() && mark(to, ',') && person(from - 2) &&
        person(to - 1) && tokens_[from].is("the") &&
        std::all_of(tokens_.begin() + static_cast<std::ptrdiff_t>(from) + 1,
                    tokens_.begin() + static_cast<std::ptrdiff_t>(to) - 1, [](const Token& token) {
                        return token.kind == Kind::Word && token.word == WordClass::Other;
                    }))
        return true;
    for (std::size_t i = from; i < to; ++i) {
        if (word(i, WordClass::Relative) || word(i, WordClass::That)) return false;
        if (word(i, WordClass::And) && i > from && phrases_.noun_end(i + 1, Place::Object) > i + 1)
            return phrases_.verb_group(i + 1).end == i + 1;
        // "in Bergen, Lisbon and on the Isle of ..."
        if (word(i, WordClass::And) && i > from && tokens_[i - 1].kind == Kind::Name &&
            word(i + 1, WordClass::Preposition) && phrases_.preposition_end(i + 1) > i + 1)
            return true;
    }
    return false;
}

} // namespace quiz
