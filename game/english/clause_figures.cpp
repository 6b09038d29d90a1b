// "Elsa, a shy diver who ...", "the harbour master, Rudge,", "the pearl diver Elsa": what a story
// says of its figures, wherever it stands.
#include "english/clause_reader.h"
#include "english/nouns.h"
#include "english/pronouns.h"
#include "english/relation_parts.h"
#include "english/word_list.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;
using Place = Phrases::Place;

Gender opposite(Gender gender) {
    return gender == Gender::Male     ? Gender::Female
           : gender == Gender::Female ? Gender::Male
                                      : Gender::Unknown;
}

/// "inspector", "manageress": hardly a thing that stands beside somebody.
bool is_occupation(const Token& token) {
    if (token.kind != Kind::Word || token.word != WordClass::Other || token.possessive)
        return false;
    const std::string_view lower = token.lower;
    return is_somebody(lower) || lower.ends_with("ist") || lower.ends_with("ess") ||
           lower.ends_with("ster") || lower.ends_with("keeper") || lower.ends_with("ician") ||
           in_list(
               "grifter drifter hustler gambler killer dealer worker farmer rancher trainer "
               "fighter wrestler manager tailor barber butler cook mechanic concierge jeweler "
               "jeweller chauffeur hermit inspector tutor pastor preacher trader lawyer heiress",
               lower);
}

} // namespace

bool ClauseReader::of_other(std::size_t from, std::size_t at, const Mention& figure) const {
    const Token& token = tokens_[at];
    if (word(at, WordClass::Pointer)) return true;
    if (!word(at, WordClass::Pronoun) && !word(at, WordClass::Possessive)) return false;
    // "who hires him": somebody else; "whose temper ruins him" is himself
    const bool object = in_list("him her", token.lower) && word(at, WordClass::Pronoun);
    if (gender_of(token) == Gender::Unknown || gender_of(token) != figure.gender ||
        (object && tokens_[from].is("who")))
        return true;
    return std::any_of(tokens_.begin(), tokens_.begin() + static_cast<std::ptrdiff_t>(at),
                       [&](const Token& before) {
                           return before.kind == Kind::Name
                                      ? before.mention.person() &&
                                            before.mention.name != figure.name &&
                                            before.mention.gender != opposite(figure.gender)
                                      : gender_of_noun(before.lower) == figure.gender;
                       });
}

std::size_t ClauseReader::description_end(std::size_t from, const Token& name) const {
    std::size_t end = phrases_.noun_end(from, Place::Subject);
    if (end == from) return from;
    while (word(end, WordClass::Preposition) && phrases_.preposition_end(end) > end)
        end = phrases_.preposition_end(end);
    // "a hunter with a leaky boat and a grudge"
    if (end > from + 2 && word(end, WordClass::And) && end + 1 < tokens_.size() &&
        article(tokens_[end + 1])) {
        const std::size_t both = phrases_.noun_end(end + 1, Place::Subject);
        if (both > end + 2 && (both >= tokens_.size() || end_mark(both))) end = both;
    }
    // "a collector of folk dances who ...": no verb
    if (word(end, WordClass::Other) && looks_plural(tokens_[end].lower) &&
        (end + 1 >= tokens_.size() || end_mark(end + 1) || mark(end + 1, ',') ||
         word(end + 1, WordClass::Relative)))
        ++end;
    if (end >= tokens_.size() || !(tokens_[end].is("who") || tokens_[end].is("whose"))) return end;
    // "who earns his living": up to where another statement begins, or somebody else may be meant
    const std::size_t relative = end;
    std::size_t whole = from;
    for (; end < tokens_.size() && tokens_[end].kind != Kind::Mark; ++end) {
        if (word(end, WordClass::And) || word(end, WordClass::But)) {
            if (own_statement(end + 1)) break;
            if (phrases_.verb_group(end + 1).end > end + 1 || word(end + 1, WordClass::Relative))
                whole = end;
        }
        if (of_other(relative, end, name.mention)) return whole;
    }
    return end;
}

void ClauseReader::scattered_characters() {
    const auto known = [&](const Token& name) {
        return std::any_of(
            made_.appositions.begin(), made_.appositions.end(),
            [&](const Apposition& one) { return one.name.mention.name == name.mention.name; });
    };
    const auto acts = [&](std::size_t at) { return phrases_.verb_group(at).end > at; };
    // "Elsa, a gull and a lamp", "the master, Elsa, and the gulls are": a list
    const auto closed = [&](std::size_t from, std::size_t at) {
        if (at >= tokens_.size() || end_mark(at)) return true;
        if (!mark(at, ',')) return acts(at);
        if (word(at + 1, WordClass::Relative)) return true;
        if (!word(at + 1, WordClass::And)) return acts(at + 1);
        bool told = false;
        for (std::size_t i = 0; i < from; ++i) told = told || acts(i);
        return acts(at + 2) || (told && own_statement(at + 2));
    };
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
        const Token& name = tokens_[i];
        if (name.kind != Kind::Name || name.possessive || !name.mention.certain ||
            name.mention.type != AnswerType::Character || known(name) || given_to(i))
            continue;
        // "Elsa, a shy girl of ten"
        if (mark(i + 1, ',') && i + 2 < tokens_.size() && article(tokens_[i + 2])) {
            std::size_t head = i + 3;
            while (word(head, WordClass::Other)) ++head;
            const std::size_t end = description_end(i + 2, name);
            const bool somebody = is_occupation(tokens_[head - 1]);
            const bool told = std::any_of(
                tokens_.begin() + static_cast<std::ptrdiff_t>(i) + 2,
                tokens_.begin() + static_cast<std::ptrdiff_t>(end), [](const Token& token) {
                    return token.kind == Kind::Word && token.word == WordClass::Relative;
                });
            if (end > i + 2 && (told || closed(i, end) || (somebody && mark(end, ','))))
                made_.appositions.push_back({name, slice(i + 2, end)});
            continue;
        }
        // "a shy girl, Elsa, sings", "the pearl diver Elsa"
        const bool apart = i > 3 && mark(i - 1, ',');
        const std::size_t noun_end = apart ? i - 1 : i;
        std::size_t start = noun_end;
        while (start > 0 && word(start - 1, WordClass::Other) && !tokens_[start - 1].capital &&
               !tokens_[start - 1].possessive)
            --start;
        if (start == 0 || start == noun_end || !article(tokens_[start - 1]) ||
            !is_occupation(tokens_[noun_end - 1]))
            continue;
        if (apart ? mark(i + 1, ',') ? closed(start, i + 1) : end_mark(i + 1)
                  : noun_end > start + 1)
            made_.appositions.push_back({name, slice(start - 1, noun_end)});
    }
}

} // namespace quiz
