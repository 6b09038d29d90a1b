#include "english/phrases.h"

#include "english/nouns.h"
#include "english/word_list.h"

namespace quiz {

namespace {

using Kind = Token::Kind;

bool is_be(const Token& token) {
    return token.is("is") || token.is("are") || token.is("was") || token.is("were") ||
           token.is("be") || token.is("been") || token.is("being") || token.is("am");
}
bool is_have(const Token& token) {
    return token.is("has") || token.is("have") || token.is("had") || token.is("having");
}

} // namespace

bool Phrases::begins_noun(std::size_t at) const {
    if (at >= tokens_.size()) return false;
    const Token& token = tokens_[at];
    if (token.kind == Kind::Mark) return false;
    if (token.kind != Kind::Word) return true;
    return token.word == WordClass::Determiner || token.word == WordClass::Possessive ||
           token.word == WordClass::Pronoun || token.word == WordClass::Pointer ||
           (token.word == WordClass::That && at + 1 < tokens_.size() && tokens_[at + 1].is("of"));
}

/// Is the word at `at`, which has a form of a verb, still part of the noun phrase from `from`?
bool Phrases::work_on_film(std::size_t at) const {
    if (!in_list("shooting filming editing casting recording dubbing", tokens_[at].lower))
        return false;
    std::size_t end = at + 1;
    while (word_at(end, WordClass::Preposition) && preposition_end(end) > end)
        end = preposition_end(end);
    return end > at + 1 && verb_group(end).end > end;
}

bool Phrases::stays_noun(std::size_t at, std::size_t from) const {
    const auto reading = read_verb(tokens_[at].lower);
    if (!reading || tokens_[at].possessive) return true;
    const bool next_noun = begins_noun(at + 1);
    const bool next_plain = at + 1 < tokens_.size() && tokens_[at + 1].kind == Kind::Word &&
                            tokens_[at + 1].word == WordClass::Other;
    if (at == from) {
        // "deleted scenes", "film critics", "directing": at the head only what may qualify a noun.
        if (reading->is_ing) return next_plain || work_on_film(at);
        if (reading->is_participle && !reading->is_base) return next_plain;
        return reading->noun_too || next_plain || !reading->is_past;
    }
    const Token& before = tokens_[at - 1];
    const bool opened = before.word == WordClass::Determiner ||
                        before.word == WordClass::Possessive || before.possessive ||
                        before.kind == Kind::Number || before.word == WordClass::Pointer;
    if (is_film_noun(tokens_[at].lower)) return true;
    // "The original cut ran", "The opening shot lasts": the verb comes behind it.
    if ((tokens_[at].is("cut") || tokens_[at].is("shot")) &&
        in_list("original first final rough long opening last", before.lower) &&
        verb_group(at + 1).end > at + 1)
        return true;
    if (before.kind == Kind::Number && !next_plain && !reading->noun_too &&
        (reading->is_past || reading->is_base))
        return false; // "six come from"
    // "Rudge's sold for": a verb, as no noun follows it.
    if (before.possessive && reading->is_past && !reading->is_base && !next_plain && !next_noun)
        return false;
    if (opened || before.possessive) return true;
    // "The sequence leading up to ..."
    const bool particle =
        at + 1 < tokens_.size() && (tokens_[at + 1].is("up") || tokens_[at + 1].is("to"));
    if (reading->is_ing)
        return !particle && before.kind == Kind::Word && before.word == WordClass::Other &&
               next_plain == false && !next_noun && reading->noun_too;
    if (reading->is_past || (reading->is_participle && !reading->is_base)) {
        // "newly built sets": an adverb, or an adjective before it and a noun behind.
        return before.word == WordClass::Adverb && before.kind == Kind::Word && next_plain;
    }
    // "a Broadway play"
    if (before.kind == Kind::Name && !before.possessive && at == from + 2 &&
        (tokens_[from].is("a") || tokens_[from].is("an")) && noun_type(tokens_[at].lower))
        return true;
    if (before.kind == Kind::Name || before.kind == Kind::Quote)
        return reading->noun_too && !next_noun && !reading->is_s;
    if (reading->is_s) {
        // "100 movie quotes, ...": counted, or with nothing behind it, it is a noun.
        bool counted = false;
        for (std::size_t i = from; i < at; ++i)
            counted = counted || tokens_[i].kind == Kind::Number;
        const bool last = at + 1 >= tokens_.size() || tokens_[at + 1].kind == Kind::Mark;
        return (reading->noun_too || counted || last) && !next_noun;
    }
    // "For his screen test Rex Tarrant sang": the verb comes behind the name.
    if (reading->is_base && !reading->is_past && at + 1 < tokens_.size() &&
        tokens_[at + 1].kind == Kind::Name && !tokens_[at + 1].possessive &&
        tokens_[from].word == WordClass::Possessive && verb_group(at + 2).end > at + 2)
        return true;
    // A base form behind a noun: "movie quote", "cameras roll".
    return !next_noun && (reading->noun_too || !looks_plural(before.lower));
}

std::size_t Phrases::simple_end(std::size_t from) const {
    std::size_t at = from;
    bool noun_seen = false;
    while (at < tokens_.size()) {
        const Token& token = tokens_[at];
        if (token.kind == Kind::Mark) break;
        if (token.kind == Kind::Date) {
            const bool modifies = at + 1 < tokens_.size() && tokens_[at + 1].kind == Kind::Word &&
                                  tokens_[at + 1].word == WordClass::Other;
            if (at > from && !modifies && !tokens_[at].possessive) break;
            noun_seen = true;
            ++at;
            if (!modifies && !token.possessive) break;
            continue;
        }
        if (token.kind == Kind::Number) {
            // "the first 40 sailors", but "\"Low Water\" two years later"
            const bool between = at > from && tokens_[at - 1].kind == Kind::Word &&
                                 at + 1 < tokens_.size() && tokens_[at + 1].kind == Kind::Word &&
                                 tokens_[at + 1].word == WordClass::Other;
            if (noun_seen && at > from && !tokens_[at - 1].is("number") &&
                !tokens_[at - 1].possessive && !between)
                break;
            noun_seen = true;
            ++at;
            continue;
        }
        if (token.kind != Kind::Word) { // names, quotations
            const Kind before = at > from ? tokens_[at - 1].kind : Kind::Word;
            if ((before == Kind::Name || before == Kind::Quote) && !tokens_[at - 1].possessive)
                break;
            noun_seen = true;
            ++at;
            continue;
        }
        const WordClass is = token.word;
        if (is == WordClass::Pronoun) {
            if (at != from) break;
            return at + 1;
        }
        const bool opener =
            is == WordClass::Determiner || is == WordClass::Possessive || is == WordClass::Pointer;
        if (opener) {
            const bool behind_all =
                at == from + 1 &&
                (tokens_[from].is("all") || tokens_[from].is("both") || tokens_[from].is("half"));
            const bool count_word = token.is("more") || token.is("few") || token.is("many") ||
                                    token.is("most") || token.is("several") || token.is("certain");
            if (at != from && !behind_all && !(count_word && !noun_seen)) break;
            // "most of the actors"
            noun_seen = noun_seen || (at + 1 < tokens_.size() && tokens_[at + 1].is("of"));
            ++at;
            continue;
        }
        if (is == WordClass::Adverb) {
            const bool leads =
                at + 1 < tokens_.size() && at > from &&
                (!noun_seen || tokens_[at - 1].possessive) && // "Marlow's first film"
                (tokens_[at + 1].kind == Kind::Number || tokens_[at + 1].kind == Kind::Name ||
                 tokens_[at + 1].kind == Kind::Quote ||
                 (tokens_[at + 1].kind == Kind::Word && tokens_[at + 1].word == WordClass::Other));
            const bool counts =
                (at + 1 < tokens_.size() && tokens_[at + 1].kind == Kind::Number) ||
                (at + 2 < tokens_.size() && tokens_[at + 1].word == WordClass::Adverb &&
                 tokens_[at + 2].kind == Kind::Number);
            if (!leads && !counts) break;
            ++at;
            continue;
        }
        if (is == WordClass::That && at == from && at + 1 < tokens_.size() &&
            tokens_[at + 1].is("of")) { // "that of Ivo Sandor"
            noun_seen = true;
            ++at;
            break;
        }
        if (is != WordClass::Other) break;
        if (!stays_noun(at, from)) break;
        noun_seen = true;
        ++at;
    }
    return noun_seen ? at : from;
}

std::size_t Phrases::list_end(std::size_t first_end) const {
    // "A, B and C": commas between simple phrases, closed by "and".
    std::size_t at = first_end;
    bool comma = false;
    while (mark_at(at, ',')) {
        if (word_at(at + 1, WordClass::And)) {
            // ", Tobias, and becomes a waitress": another verb
            const auto verb = at + 3 < tokens_.size() && tokens_[at + 2].kind == Kind::Word
                                  ? read_verb(tokens_[at + 2].lower)
                                  : std::nullopt;
            if (verb && (verb->is_s || verb->is_past) && !verb->noun_too &&
                tokens_[at + 2].word == WordClass::Other && begins_noun(at + 3))
                return first_end;
            if (!comma) return first_end; // ", and" after one thing begins another clause
            const std::size_t end = simple_end(at + 2);
            return end > at + 2 ? end : first_end;
        }
        const std::size_t end = simple_end(at + 1);
        if (end == at + 1) return first_end;
        // ", which began in 2014, tells new stories"
        const auto verb =
            tokens_[at + 1].kind == Kind::Word ? read_verb(tokens_[at + 1].lower) : std::nullopt;
        if (verb && verb->is_s && !verb->noun_too) return first_end;
        comma = true;
        at = end;
        while (at < tokens_.size() && tokens_[at].is("of")) {
            const std::size_t of_end = simple_end(at + 1);
            if (of_end == at + 1) break;
            at = of_end;
        }
    }
    if (comma && word_at(at, WordClass::And)) {
        const std::size_t end = simple_end(at + 1);
        if (end > at + 1) return end;
    }
    return first_end;
}

std::size_t Phrases::noun_end(std::size_t from, Place place) const {
    std::size_t at = simple_end(from);
    if (at == from || tokens_[from].word == WordClass::Pronoun) return at;
    const auto take_of = [&] {
        while (at < tokens_.size() && tokens_[at].is("of")) {
            const std::size_t end = simple_end(at + 1);
            if (end == at + 1) break;
            at = end;
        }
    };
    take_of();
    const std::size_t listed = list_end(at);
    if (listed > at) {
        const auto group = verb_group(listed);
        // In the place of an object a verb behind the list means that a clause began in it.
        if (place == Place::Subject ? group.end > listed : group.end == listed) at = listed;
    }
    if (word_at(at, WordClass::And) && at + 1 < tokens_.size()) {
        const std::size_t end = simple_end(at + 1);
        // "£900 in Portugal and £300 in London", "the prize in 1953 and the medal": no pairs.
        const bool unlike =
            end > at + 1 &&
            ((tokens_[at - 1].kind == Kind::Name && tokens_[at + 1].kind == Kind::Number) ||
             (tokens_[at - 1].kind == Kind::Date && tokens_[at + 1].kind != Kind::Date) ||
             (tokens_[at - 1].kind == Kind::Word && tokens_[at + 1].kind == Kind::Name &&
              end < tokens_.size() && tokens_[end].is("as"))); // "as the bandit and X as ..."
        const auto verb =
            tokens_[at + 1].kind == Kind::Word ? read_verb(tokens_[at + 1].lower) : std::nullopt;
        // "tells new stories and leaves Elsa out"
        const bool acts = verb && verb->is_s && at + 2 < tokens_.size() &&
                          (begins_noun(at + 2) || tokens_[at + 2].kind == Kind::Name);
        const bool pair = end > at + 1 && !unlike && !acts;
        if (pair && tokens_[at + 1].word != WordClass::Pronoun) {
            const bool verb_behind = verb_group(end).end > end;
            if (place == Place::Subject || !verb_behind) {
                at = end;
                take_of();
            }
        }
    }
    return at;
}

std::size_t Phrases::preposition_end(std::size_t from, Place place) const {
    if (!word_at(from, WordClass::Preposition) && !word_at(from, WordClass::To)) return from;
    std::size_t at = from + 1;
    // "out of", "up to", "because of", "more than"
    while (word_at(at, WordClass::Preposition)) ++at;
    const std::size_t end = noun_end(at, place);
    return end == at ? from : end;
}

Phrases::VerbGroup Phrases::verb_group(std::size_t from) const {
    VerbGroup group;
    group.end = group.verb = from;
    std::size_t at = from;
    bool auxiliary = false;
    bool be = false;
    bool have = false;
    bool modal = false;
    while (at < tokens_.size() && tokens_[at].kind == Kind::Word) {
        const Token& token = tokens_[at];
        if (token.word == WordClass::Auxiliary) {
            if (is_be(token))
                be = true, have = modal = false;
            else if (is_have(token))
                have = true, be = modal = false;
            else
                modal = true, be = have = false;
            auxiliary = true;
        } else if (token.word == WordClass::Not) {
            group.negated = true;
        } else if (token.word != WordClass::Adverb) {
            break;
        }
        ++at;
    }
    if (at < tokens_.size() && tokens_[at].kind == Kind::Word &&
        tokens_[at].word == WordClass::Other && !tokens_[at].capital) {
        if (const auto reading = read_verb(tokens_[at].lower)) {
            // "Rudge sails on, determined to win": how he does
            const bool how = tokens_[at].is("determined") && word_at(at + 1, WordClass::To);
            const bool fits =
                !auxiliary ? !how && reading->finite() &&
                                 !(reading->is_participle && !reading->is_past && !reading->is_base)
                : be   ? reading->is_participle || reading->is_ing
                : have ? reading->is_participle
                       : reading->is_base;
            if (fits) {
                group.verb = at;
                group.reading = *reading;
                group.passive = auxiliary && be && reading->is_participle && !reading->is_ing;
                group.end = at + 1;
                return group;
            }
        }
    }
    if (auxiliary && (be || have || modal)) {
        // Adverbs at the end stay with what follows: "was | only three".
        while (at > from && tokens_[at - 1].word == WordClass::Adverb) --at;
        group.end = at;
        group.verb = at;
        // "had to lend"
        if (have && at + 1 < tokens_.size() && tokens_[at].is("to") &&
            tokens_[at + 1].kind == Kind::Word && tokens_[at + 1].word == WordClass::Other &&
            !tokens_[at - 1].is("having")) {
            const auto verb = read_verb(tokens_[at + 1].lower);
            if (verb && verb->is_base) {
                group.reading = *verb;
                group.verb = at + 1;
                group.end = at + 2;
                return group;
            }
        }
        if (have) { // "had" as the verb itself
            VerbReading own;
            own.base = "have";
            own.is_past = tokens_[at - 1].is("had");
            own.is_s = tokens_[at - 1].is("has");
            own.is_base = tokens_[at - 1].is("have");
            group.reading = own;
            group.verb = at - 1;
        } else if (!be && at == from + 1 && (tokens_[from].is("did") || tokens_[from].is("does"))) {
            VerbReading own; // "does an imitation"
            own.base = "do";
            own.is_past = tokens_[from].is("did");
            own.is_s = !own.is_past;
            group.reading = own;
            group.verb = from;
        } else if (!be) {
            group.end = group.verb = from; // "did so": nothing to ask with
        }
        return group;
    }
    return group;
}

bool Phrases::plural(std::size_t from, std::size_t to) const {
    for (std::size_t i = from; i < to; ++i)
        if (word_at(i, WordClass::And)) return true;
    // The head stands before the first "of".
    std::size_t head = to;
    for (std::size_t i = from; i < to; ++i)
        if (tokens_[i].is("of")) {
            head = i;
            break;
        }
    if (head == from) return false;
    const Token& last = tokens_[head - 1];
    if (last.kind == Kind::Name || last.kind == Kind::Quote) return false;
    if (last.kind == Kind::Number) return last.lower != "one";
    return looks_plural(last.lower) || last.is("some") || last.is("many") || last.is("several") ||
           last.is("they") || last.is("all") || last.is("both") || last.is("few");
}

} // namespace quiz
