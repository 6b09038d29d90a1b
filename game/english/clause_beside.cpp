// Statements beside the main one: joined to it, told in when-clauses, or left over.
#include "core/text.h"
#include "english/clause_reader.h"
#include "english/nouns.h"
#include "english/pronouns.h"
#include "english/usable.h"
#include "english/word_list.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;
using Place = Phrases::Place;

} // namespace

bool factual(const Token& token) {
    return token.kind == Kind::Word &&
           in_list("when while because although though whereas since after before until",
                   token.lower);
}

std::size_t ClauseReader::joined_clause(std::size_t at) const {
    if (!word(at, WordClass::Subordinator) ||
        !in_list("so while whereas although though because since when", tokens_[at].lower))
        return at;
    const std::size_t end = phrases_.noun_end(at + 1, Place::Subject);
    if (end == at + 1) return at;
    const std::size_t verb = subject_verb(end);
    return phrases_.verb_group(verb).end > verb ? at + 1 : at;
}

bool ClauseReader::where_clause(std::size_t comma) {
    if (made_.clauses.empty() || comma + 1 >= tokens_.size() || !tokens_[comma + 1].is("where"))
        return false;
    const auto& before = made_.clauses.back().rest;
    std::size_t first = before.size();
    bool place = false;
    while (first > 0 && before[first - 1].kind == Phrase::Kind::Preposition &&
           !before[first - 1].nested) {
        const Token& last = before[first - 1].tokens.back();
        const bool located =
            last.kind == Kind::Name && info(last.mention.type).family == AnswerFamily::Places;
        if (!located && last.kind != Kind::Date) break;
        place = place || located;
        --first;
    }
    if (!place) return false;
    std::size_t at = comma + 2;
    const std::size_t end = phrases_.noun_end(at, Place::Subject);
    if (end == at || word(at, WordClass::Pronoun)) return false;
    Clause clause;
    for (std::size_t i = first; i < before.size(); ++i)
        clause.lead.insert(clause.lead.end(), before[i].tokens.begin(), before[i].tokens.end());
    // "took him to Lisbon, where he sang": in Lisbon
    if (clause.lead.front().is("to")) clause.lead.front() = tokens_of("in").front();
    clause.subject = slice(at, end);
    clause.plural = phrases_.plural(at, end);
    clause.aside = true;
    at = end;
    if (!predicate(at, clause) || (at < tokens_.size() && !end_mark(at))) return false;
    // "where Rex Tarrant had conducted its premiere": of what the main clause is about.
    for (const auto& part : clause.rest)
        for (const auto& token : part.tokens)
            if (token.is("its") || token.is("it")) return false;
    made_.clauses.push_back(std::move(clause));
    return true;
}

bool ClauseReader::named_at_end(std::size_t from, std::size_t to) {
    if (made_.clauses.empty() || made_.clauses.back().rest.empty() || from >= to) return false;
    auto& rest = made_.clauses.back().rest;
    Tokens& part = rest.back().tokens;
    const std::size_t name = to - 1;
    if (tokens_[name].kind != Kind::Name && tokens_[name].kind != Kind::Quote) return false;
    const bool maker = from + 1 == name && tokens_[from].kind == Kind::Name &&
                       tokens_[from].possessive && tokens_[name].kind == Kind::Quote;
    for (std::size_t i = from; i < name && !maker; ++i) // "the producer Anton Holm"
        if (!(tokens_[i].is("the") && i == from) &&
            !(word(i, WordClass::Other) && noun_type(tokens_[i].lower)))
            return false;
    // "made a short film about two boys on a pier, \"Low Water\""
    if (tokens_[name].kind == Kind::Quote && rest.front().kind == Phrase::Kind::Noun &&
        !rest.front().nested && from == name)
        for (std::size_t i = 1; i < rest.front().tokens.size(); ++i) {
            const Token& noun = rest.front().tokens[i];
            if (noun.word == WordClass::Preposition || noun.word == WordClass::Adverb) break;
            const auto work = noun_type(noun.lower);
            if (!work || info(*work).family != AnswerFamily::Works || noun.kind != Kind::Word ||
                !(rest.front().tokens[0].is("a") || rest.front().tokens[0].is("an")))
                continue;
            Token title = tokens_[name];
            if (!title.mention.certain) title.mention.type = *work;
            rest.front().tokens = {std::move(title)};
            rest.erase(rest.begin() + 1, rest.end());
            return true;
        }
    if (part.back().kind != Kind::Word || part.back().possessive) return false;
    // "sings the same song, Arkwright's \"Low Water\""
    auto type = noun_type(part.back().lower);
    const bool same = part.size() == 3 && part[0].is("the") && part[1].is("same") &&
                      tokens_[name].kind == Kind::Quote;
    if (same && name == from + 1 && tokens_[from].possessive) {
        part = slice(from, to);
        return true;
    }
    // "Ivo Sandor's lawyer, Anton Holm"
    std::size_t start = part.size() - 1;
    while (start > 0 && part[start - 1].kind == Kind::Word &&
           part[start - 1].word == WordClass::Other && !part[start - 1].possessive)
        --start;
    if (start == 0) return false;
    const Token& opener = part[start - 1];
    Token named = tokens_[name];
    if (type && !named.mention.certain && named.mention.type == AnswerType::Thing &&
        (named.kind == Kind::Quote) == (info(*type).family == AnswerFamily::Works))
        named.mention.type = *type;
    if (type && opener.kind == Kind::Name && opener.possessive && named.mention.person()) {
        made_.appositions.push_back(
            {named, {part.begin() + static_cast<std::ptrdiff_t>(start) - 1, part.end()}});
        return true;
    }
    const bool one_of_many = opener.is("a") || opener.is("an") || opener.is("another");
    if (!one_of_many || !type || rest.back().nested) return false;
    if ((named.kind == Kind::Quote) != (info(*type).family == AnswerFamily::Works)) return false;
    part.erase(part.begin() + static_cast<std::ptrdiff_t>(start) - 1, part.end());
    part.push_back(std::move(named));
    return true;
}

/// "When Rex Tarrant won his prize in 1980, ...": of somebody who has no part in the film.
bool told_of_others(const Clause& clause) {
    if (clause.subject.size() != 1 || !clause.subject.front().mention.person()) return false;
    const auto of_film = [](const Token& token) {
        return token.mention.in_cast || token.mention.own_director || token.mention.own_film ||
               token.mention.type == AnswerType::Character ||
               (token.kind == Kind::Word && is_part_of_film(token.lower));
    };
    return !of_film(clause.subject.front()) &&
           std::none_of(clause.rest.begin(), clause.rest.end(), [&](const Phrase& part) {
               return std::any_of(part.tokens.begin(), part.tokens.end(), of_film);
           });
}

void ClauseReader::told_beside(std::size_t from, std::size_t to) {
    const std::size_t end = phrases_.noun_end(from, Place::Subject);
    if (end == from || end >= to || word(from, WordClass::Pronoun)) return;
    Clause clause;
    clause.subject = slice(from, end);
    clause.plural = phrases_.plural(from, end);
    clause.aside = true;
    std::size_t at = end;
    if (word(at, WordClass::Preposition)) at = subject_verb(end);
    if (at > end)
        clause.subject = slice(from, at);
    else if (mark(at, ',') && at + 2 < to && mark(at + 2, ','))
        at = aside(at, tokens_[at - 1], clause.subject);
    if (!predicate(at, clause) || at != to) return;
    if (told_of_others(clause)) return;
    name_owner(clause, from);
    beside_.push_back(std::move(clause));
}

void ClauseReader::name_owner(Clause& clause, std::size_t before) const {
    const Token* owner = nullptr;
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
        const Token& token = tokens_[i];
        if (token.kind != Kind::Name || !(token.mention.person() || !token.mention.certain))
            continue;
        if (owner != nullptr && owner->text == token.text) continue;
        if (owner != nullptr || i >= before || !token.mention.person()) {
            // Whoever else is named may be meant; a body of people ("Writers Guild") is not.
            if (head_type(to_lower_ascii(token.text.substr(token.text.rfind(' ') + 1)))) continue;
            if (token.mention.type == AnswerType::Thing &&
                token.text.find(" of ") != std::string::npos)
                continue;
            return;
        }
        owner = &token;
    }
    if (owner == nullptr) return;
    for (auto& part : clause.rest)
        for (auto& token : part.tokens) {
            const bool his = token.is("his") && owner->mention.gender == Gender::Male;
            const bool her = token.is("her") && owner->mention.gender == Gender::Female;
            if (!(his || her) || token.word != WordClass::Possessive) continue;
            token = *owner;
            token.possessive = true;
        }
}

bool ClauseReader::goes_on(std::size_t& at) {
    constexpr std::size_t longest = 26; // all in all; a longer question is not read to its end
    if (!mark(at, ',') || !word(at + 1, WordClass::Preposition) || made_.clauses.empty() ||
        in_list("like unlike including except along despite besides with", tokens_[at + 1].lower))
        return false;
    if (at + 3 > tokens_.size()) return false;
    // "for six prizes, among them ...": the number says as much.
    if (tokens_[at + 1].is("among") && tokens_[at + 2].is("them")) {
        std::size_t end = at + 3;
        while (end < tokens_.size() && phrases_.verb_group(end).end == end) ++end;
        if (end == tokens_.size()) at = end;
        return end == tokens_.size();
    }
    Clause& before = made_.clauses.back();
    Clause more;
    std::size_t end = at + 1;
    if (before.rest.empty() || before.aside || !rest(end, more) || more.rest.empty() ||
        !(end >= tokens_.size() || tokens_[end].kind == Kind::Mark))
        return false;
    std::size_t words = before.lead.size() + before.subject.size() + end - at;
    for (const auto& part : before.rest) words += part.tokens.size();
    if (words > longest) return false;
    // "by which time ..." says something of its own.
    if (std::any_of(tokens_.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                    tokens_.begin() + static_cast<std::ptrdiff_t>(at) + 3,
                    [](const Token& token) { return token.word == WordClass::Relative; }))
        return false;
    // A date of its own: "for four seasons, from 2002 to 2005".
    if (std::any_of(more.rest.begin(), more.rest.end(), [](const Phrase& part) {
            return part.tokens.front().is("from") && (part.tokens.back().kind == Kind::Date ||
                                                      part.tokens.back().kind == Kind::Number);
        }))
        return false;
    before.rest.insert(before.rest.end(), more.rest.begin(), more.rest.end());
    at = end;
    return true;
}

bool ClauseReader::refusal(std::size_t& at) {
    if (made_.clauses.empty() || !(word(at, WordClass::And) || word(at, WordClass::But)))
        return false;
    std::size_t end = at + 2;
    if (end > tokens_.size()) return false;
    if (tokens_[at + 1].is("said") && end < tokens_.size() && tokens_[end].is("no"))
        ++end;
    else if (!tokens_[at + 1].is("refused") && !tokens_[at + 1].is("declined"))
        return false;
    const bool it = end < tokens_.size() && tokens_[end].is("it") && !tokens_[at + 1].is("said");
    if (it) ++end;
    if (!end_mark(end)) return false;
    Phrase part;
    part.nested = true;
    part.tokens = slice(at, end);
    if (tokens_[at + 1].is("said")) { // no denial
        Token declined = tokens_[at + 1];
        declined.text = declined.lower = "declined";
        part.tokens = {tokens_[at], declined};
    }
    made_.clauses.back().rest.push_back(std::move(part));
    at = end;
    return true;
}

void ClauseReader::complete_count(Clause& clause, const Clause& before) {
    if (clause.rest.empty() || clause.rest.front().tokens.size() != 1) return;
    Tokens& count = clause.rest.front().tokens;
    if (count.front().kind != Kind::Number || count.front().mention.type != AnswerType::Count)
        return;
    for (const auto& part : before.rest)
        for (std::size_t i = 0; i + 1 < part.tokens.size(); ++i) {
            if (part.tokens[i].kind != Kind::Number ||
                part.tokens[i].mention.type != AnswerType::Count)
                continue;
            for (std::size_t j = i + 1; j < part.tokens.size(); ++j) {
                if (part.tokens[j].kind == Kind::Word && part.tokens[j].word != WordClass::Other)
                    break;
                // "received eleven Oscar nominations and won eight": eight Oscars
                if (part.tokens[j].is("nominations") && clause.reading.base == "win") {
                    Token& prize = count.back();
                    if (count.size() < 2 || looks_plural(prize.lower)) return;
                    prize.text += 's';
                    prize.lower += 's';
                    break;
                }
                count.push_back(part.tokens[j]);
            }
            return;
        }
}

Token ClauseReader::owner_at(std::size_t at) const {
    const auto person = [](const Token& token) {
        return token.kind == Kind::Name && token.mention.person() && !token.possessive;
    };
    if (tokens_[at].kind == Kind::Name && tokens_[at].mention.person()) return tokens_[at];
    // "Rudge, a diver, and his wife": whose else?
    if (at < 2 || !word(at, WordClass::Possessive) || !word(at - 1, WordClass::And)) return {};
    const auto to = tokens_.begin() + static_cast<std::ptrdiff_t>(at);
    const auto first = std::find_if(tokens_.begin(), to, person);
    if (first == to || gender_of(tokens_[at]) == Gender::Unknown ||
        first->mention.gender != gender_of(tokens_[at]) ||
        std::find_if(first + 1, to, person) != to)
        return {};
    for (std::size_t i = 0; i < at; ++i)
        if (const auto verb = phrases_.verb_group(i);
            verb.end > i && !(verb.verb == i && verb.reading.noun_too))
            return {};
    Token owner = *first;
    owner.possessive = true;
    return owner;
}

void ClauseReader::scattered_relatives() {
    // "after Ivo Sandor's lawyer, Anton Holm."
    for (std::size_t i = 0; i + 3 < tokens_.size(); ++i) {
        const Token owner = owner_at(i);
        if (!owner.possessive) continue;
        std::size_t comma = i + 1;
        while (word(comma, WordClass::Other) && !tokens_[comma].possessive) ++comma;
        const auto owned = [&](std::size_t end) {
            Tokens what = slice(i, end);
            what.front() = owner;
            return what;
        };
        if (comma == i + 1 || comma > i + 3 || !is_somebody(tokens_[comma - 1].lower)) continue;
        // "Elsa's brother Ivo": none beside him is of that name.
        if (!mark(comma, ',')) {
            const Token& name = tokens_[comma];
            if (name.kind == Kind::Name && name.mention.certain && !name.possessive &&
                name.mention.type == AnswerType::Character)
                made_.appositions.push_back({name, owned(comma)});
            continue;
        }
        if (comma + 1 >= tokens_.size() || tokens_[comma + 1].kind != Kind::Name ||
            !tokens_[comma + 1].mention.person() || tokens_[comma + 1].possessive)
            continue;
        const bool listed =
            (i > 0 && (mark(i - 1, ',') || word(i - 1, WordClass::And)) && !end_mark(comma + 2)) ||
            word(comma + 2, WordClass::And) ||
            (mark(comma + 2, ',') && word(comma + 3, WordClass::And));
        const bool known = std::any_of(
            made_.appositions.begin(), made_.appositions.end(),
            [&](const Apposition& one) { return one.name.text == tokens_[comma + 1].text; });
        if (!known && (!listed || tokens_[i].kind == Kind::Word || !owner.stood_for.empty()))
            made_.appositions.push_back({tokens_[comma + 1], owned(comma)});
    }
    for (std::size_t i = 0; i + 3 < tokens_.size(); ++i) {
        if ((tokens_[i].kind != Kind::Name && tokens_[i].kind != Kind::Quote) || !mark(i + 1, ','))
            continue;
        const bool read_before =
            std::find(told_of_.begin(), told_of_.end(), i + 2) != told_of_.end();
        std::size_t close = i + 2;
        if (tokens_[i].kind == Kind::Quote) {
            while (close < tokens_.size() && tokens_[close].kind != Kind::Mark) ++close;
            if (!read_before) done_to(tokens_[i], i + 2, close);
            continue;
        }
        bool relative = false;
        while (close < tokens_.size() && tokens_[close].kind != Kind::Mark) {
            relative = relative || tokens_[close].is("who");
            ++close;
        }
        // "her father, Sam, hears of a hunter who ...": a verb, and nothing said in passing
        const bool in_passing =
            word(i + 2, WordClass::Relative) || word(i + 2, WordClass::Preposition) ||
            word(i + 2, WordClass::Determiner) || word(i + 2, WordClass::Possessive) ||
            tokens_[i + 2].possessive || noun_type(tokens_[i + 2].lower);
        if (relative && in_passing && !read_before && !one_of_two(i + 1))
            about(tokens_[i], i + 2, close);
        // "Elsa, the harbour's only diver, who is afraid of ..."
        std::size_t what = phrases_.noun_end(i + 2, Place::Subject);
        while (what < close && phrases_.preposition_end(what) > what)
            what = phrases_.preposition_end(what);
        // "..., catches sight of Maud, who ...": a verb, no description
        const bool described =
            what == close && (word(i + 2, WordClass::Determiner) ||
                              word(i + 2, WordClass::Possessive) || tokens_[i + 2].possessive);
        if (relative || !described || !mark(close, ',') || close + 1 >= tokens_.size() ||
            !tokens_[close + 1].is("who") || !tokens_[i].mention.person() || one_of_two(i + 1))
            continue;
        std::size_t end = close + 1;
        while (end < tokens_.size() && tokens_[end].kind != Kind::Mark) ++end;
        about(tokens_[i], close + 1, end);
    }
}

} // namespace quiz
