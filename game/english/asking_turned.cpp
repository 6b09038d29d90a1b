// Questions whose words stand in another order than the statement's: "Whom did she hire?", "In
// which city was it shot?"
#include "english/asker.h"
#include "english/nouns.h"
#include "english/word_list.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;

} // namespace

Tokens Asker::rest_told(std::size_t left_out) const {
    Tokens rest = rest_of(clause_, left_out);
    if (clause_.subject.size() != 1 || clause_.subject.front().kind != Kind::Name) return rest;
    Tokens told = rest;
    return with_pronouns(told, clause_.subject.front().mention) ? told : rest;
}

Tokens Asker::told_subject() const {
    if (clause_.called.empty()) return clause_.subject;
    // "Dora Kestrel, who wrote the subtitles, ...": only where nothing else is of the film.
    const bool in_passing = clause_.called.front().kind == Kind::Name;
    const auto of_film = [](const Tokens& tokens) {
        return std::any_of(tokens.begin(), tokens.end(), [](const Token& token) {
            return token.mention.own_film || token.mention.type == AnswerType::Character ||
                   (token.kind == Kind::Word && is_part_of_film(token.lower));
        });
    };
    if (in_passing && (of_film(rest_of(clause_, none)) || of_film(clause_.lead)))
        return clause_.subject;
    return clause_.called;
}

Stem Asker::turned(Tokens asked, std::size_t left_out) const {
    Stem stem = begun();
    stem.of_cast = !told_in_film() && left_out < clause_.rest.size() &&
                   clause_.rest[left_out].tokens.back().mention.among_cast;
    stem.question(std::move(asked));
    Tokens behind = auxiliaries();
    const auto first = std::find_if(behind.begin(), behind.end(), [](const Token& token) {
        return token.word == WordClass::Auxiliary;
    });
    const bool must = has_to();
    const bool had = first != behind.end() && first->is("had") && clause_.verb && !must &&
                     !precedes() && !clause_.reading.guessed && clause_.reading.base != "have" &&
                     std::count_if(behind.begin(), behind.end(), [](const Token& token) {
                         return token.word == WordClass::Auxiliary;
                     }) == 1;
    if (must) { // "had to lend": did ... have to lend
        stem.say(words(first->is("had") ? "did" : first->is("has") ? "does" : "do"));
        stem.say(told_subject());
        stem.say(words("have to " + clause_.reading.base));
    } else if (had) { // "had died" is told as "did die"
        behind.erase(first);
        stem.say(words("did"));
        stem.say(told_subject());
        stem.say(behind);
        stem.say(words(clause_.reading.base));
    } else if (first != behind.end()) {
        stem.say({*first});
        behind.erase(first);
        stem.say(told_subject());
        stem.say(behind);
        if (clause_.verb) stem.say({*clause_.verb});
    } else {
        const bool past = clause_.reading.is_past && !(clause_.reading.is_base && clause_.plural &&
                                                       !clause_.reading.is_participle);
        stem.say(words(past ? "did" : clause_.plural ? "do" : "does"));
        stem.say(told_subject());
        stem.say(behind); // adverbs
        stem.say(words(clause_.reading.base));
    }
    stem.say(rest_told(left_out));
    return stem;
}

bool Asker::of_town(const Phrase& part) {
    return part.kind == Phrase::Kind::Preposition && !part.nested && part.tokens.size() > 1 &&
           info(part.tokens.back().mention.type).family == AnswerFamily::Places &&
           part.tokens.back().kind == Kind::Name;
}

bool Asker::goes_on_finite() const {
    const Tokens rest = rest_of(clause_, none);
    // "is tired of speeches and slips out of the house"
    if (!clause_.auxiliaries.empty()) {
        if (!clause_.auxiliaries.front().is("is")) return false;
        for (std::size_t i = 1; i + 2 < rest.size(); ++i) {
            const auto verb = rest[i].word == WordClass::And && rest[i + 1].kind == Kind::Word
                                  ? read_verb(rest[i + 1].lower)
                                  : std::nullopt;
            const Token& behind = rest[i + 2];
            if (verb && verb->is_s &&
                (behind.word == WordClass::Determiner || behind.word == WordClass::Possessive ||
                 in_list("out up down off away into", behind.lower)))
                return true;
        }
        return false;
    }
    for (std::size_t i = 1; i + 1 < rest.size(); ++i) {
        if (rest[i].word != WordClass::And || rest[i].kind != Kind::Word) continue;
        const auto verb = read_verb(rest[i + 1].lower);
        if (rest[i + 1].kind != Kind::Word || !verb) continue;
        const bool now = clause_.reading.is_s && verb->is_s;
        const bool then = clause_.reading.is_past && verb->is_past && !verb->is_base &&
                          !rest[i - 1].capital && rest[i - 1].word == WordClass::Adverb;
        if (now || then) return true;
    }
    return false;
}

bool Asker::town_beside(const Mention& mention, std::size_t left_out) const {
    const bool large = mention.type == AnswerType::Country ||
                       in_list("country state region island", mention.level);
    for (std::size_t i = 0; large && i < clause_.rest.size(); ++i) {
        const Tokens& part = clause_.rest[i].tokens;
        if (i == left_out || part.size() != 2 || !in_list("in near", part.front().lower)) continue;
        const Token& name = part.back();
        const bool place = info(name.mention.type).family == AnswerFamily::Places ||
                           name.mention.type == AnswerType::Thing;
        if (name.kind == Kind::Name && place) return true;
    }
    return false;
}

bool Asker::named_after_place(const Mention& mention) const {
    if (info(mention.type).family != AnswerFamily::Places) return false;
    for (std::size_t i = 0; i + 1 < clause_.subject.size(); ++i) {
        const Token& token = clause_.subject[i];
        const Token& next = clause_.subject[i + 1];
        if (token.kind == Kind::Name && !token.possessive && next.kind == Kind::Word &&
            next.word == WordClass::Other &&
            info(token.mention.type).family == AnswerFamily::Places)
            return true;
    }
    return false;
}

void Asker::ask(const Mention& mention, Tokens asked, std::size_t left_out, int weight) {
    // "was up for seven prizes" has no verb either.
    const bool up_for = mention.type == AnswerType::Count && left_out > 0 &&
                        !clause_.rest.empty() && clause_.rest.front().tokens.front().is("up");
    if (!clause_.verb && !up_for) return;
    if (timeless(mention)) return refuse("it may not be so any more");
    if (only_of_story(mention) || bare_subject() || any_one())
        return refuse("which one is meant, or of what, nothing says");
    if (goes_on_finite()) return refuse("it cannot be turned into a question");
    if (named_after_place(mention)) return refuse("the name of a place belies another");
    if (town_beside(mention, left_out)) return refuse("the town beside it tells the country");
    // Without an auxiliary the base form is needed, which nobody knows for sure.
    if (clause_.reading.guessed && clause_.auxiliaries.empty())
        return refuse("the verb \"" + clause_.verb->lower + "\" is not known");
    const bool house = mention.type == AnswerType::Theatre || mention.type == AnswerType::Place;
    if (house && std::any_of(clause_.rest.begin(), clause_.rest.end(), of_town)) {
        Clause alone = clause_;
        alone.rest.clear();
        std::size_t kept = none;
        for (std::size_t i = 0; i < clause_.rest.size(); ++i) {
            if (i != left_out && of_town(clause_.rest[i])) continue;
            if (i == left_out) kept = alone.rest.size();
            alone.rest.push_back(clause_.rest[i]);
        }
        return add(answer(mention), Asker(alone, telling_).turned(std::move(asked), kept), weight);
    }
    // The house would tell the town.
    if (mention.type == AnswerType::City && clause_.subject.back().is("premiere")) {
        Clause alone = clause_;
        alone.rest.clear();
        std::size_t kept = none;
        for (std::size_t i = 0; i < clause_.rest.size(); ++i) {
            const Phrase& part = clause_.rest[i];
            const auto type = part.tokens.back().mention.type;
            if (i != left_out && (type == AnswerType::Theatre || type == AnswerType::Place))
                continue;
            if (i == left_out) kept = alone.rest.size();
            alone.rest.push_back(part);
        }
        return add(answer(mention), Asker(alone, telling_).turned(std::move(asked), kept), weight);
    }
    add(answer(mention), turned(std::move(asked), left_out), weight);
}

} // namespace quiz
