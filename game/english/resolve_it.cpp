// What "it", "them" and "there" mean beside the film: the one thing, or place, spoken of before.
#include "english/film_deeds.h"
#include "english/nouns.h"
#include "english/phrases.h"
#include "english/resolve.h"
#include "english/rewording_parts.h"
#include "english/word_list.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;
using Place = Phrases::Place;

/// A noun that names no thing "it" or "them" could be: people and time.
bool is_no_thing(const Token& noun) {
    const auto type = noun_type(noun.lower);
    return (type && info(*type).family == AnswerFamily::People) || is_time_unit(noun.lower) ||
           gender_of_noun(noun.lower) != Gender::Unknown ||
           in_list("people men women children critics fans extras colleagues audiences audience "
                   "night morning evening day time way",
                   noun.lower);
}

/// Where the verb begins behind a subject that "that slides open over a pool" describes; or `at`.
std::size_t behind_relative(const Tokens& tokens, std::size_t at) {
    const Phrases phrases(tokens);
    if (!phrases.word_at(at, WordClass::That) && !phrases.word_at(at, WordClass::Relative))
        return at;
    const auto own = phrases.verb_group(at + 1);
    if (own.end == at + 1) return at;
    std::size_t i = own.end;
    while (i < tokens.size() && tokens[i].kind != Kind::Mark) {
        if (i > own.end && phrases.verb_group(i).end > i) return i;
        std::size_t next = phrases.preposition_end(i);
        if (next == i) next = phrases.noun_end(i, Place::Object);
        i = next == i ? i + 1 : next;
    }
    return at;
}

/// Is a thing, in the singular or plural as asked, spoken of in [from, to)?
bool speaks_of_thing(const Tokens& tokens, std::size_t from, std::size_t to, bool plural) {
    bool one = false; // "a helmet and padding": two things
    for (std::size_t i = from; i < to && i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        if (token.possessive) continue;
        if (token.kind == Kind::Quote) {
            if (!plural) return true;
            continue;
        }
        if (token.kind == Kind::Name) {
            const auto family = info(token.mention.type).family;
            const bool place = family == AnswerFamily::Places && i > 0 &&
                               tokens[i - 1].word == WordClass::Preposition;
            if (!plural && !token.mention.person() && !place) return true;
            continue;
        }
        if (token.kind != Kind::Word || token.word != WordClass::Other || is_no_thing(token))
            continue;
        const bool noun =
            !read_verb(token.lower) ||
            (i > 0 && (tokens[i - 1].word == WordClass::Determiner ||
                       tokens[i - 1].word == WordClass::Possessive || tokens[i - 1].possessive ||
                       in_list("that this", tokens[i - 1].lower)));
        const bool last = i + 1 >= tokens.size() || tokens[i + 1].kind != Kind::Word ||
                          tokens[i + 1].word != WordClass::Other;
        if (noun && last && looks_plural(token.lower) == plural) return true;
        const bool joined = i > from && (tokens[i - 1].word == WordClass::And ||
                                         (i > from + 1 && tokens[i - 2].word == WordClass::And));
        if (plural && one && noun && last && joined) return true;
        one = one || (noun && last);
    }
    return false;
}

/// "The storm destroyed a ship": did its subject, a thing itself, do something to another?
bool done_to_thing(const Tokens& tokens, bool plural) {
    const Phrases phrases(tokens);
    const std::size_t noun = phrases.noun_end(0, Place::Subject);
    if (noun == 0) return true;
    const auto group = phrases.verb_group(behind_relative(tokens, noun));
    if (group.end == noun || group.passive || group.verb == group.end) return false;
    return speaks_of_thing(tokens, group.end, phrases.noun_end(group.end, Place::Object), plural);
}

/// "The budget", "the jury": of the film, so that no "it" behind it needs to mean them.
bool is_of_film(const Token& noun) {
    return in_list("money funding budget premiere shooting shoot production release opening "
                   "filming story plot "
                   "title screening jury review reviews distributor director producer",
                   noun.lower);
}

bool definite(const Tokens& tokens, std::size_t at) {
    return at < tokens.size() &&
           (tokens[at].is("the") || (tokens[at].possessive && tokens[at].kind == Kind::Name));
}

/// "was built there, in an empty shop"; but "there was a storm"
bool is_a_place(const Tokens& tokens, std::size_t at) {
    return at + 1 >= tokens.size() || tokens[at + 1].kind == Kind::Mark ||
           tokens[at + 1].word == WordClass::Preposition;
}

} // namespace

/// "opened in Japan and became the most successful film shown there": in Japan, where no other
/// place was named.
void Resolver::there(Tokens& tokens, std::size_t at) const {
    std::size_t places = 0;
    for (const auto& mention : said_)
        places += info(mention.type).family == AnswerFamily::Places ? 1 : 0;
    if (places != 1) return;
    for (std::size_t i = 1; i < at; ++i) {
        const Token& place = tokens[i];
        if (place.kind != Kind::Name || place.possessive ||
            info(place.mention.type).family != AnswerFamily::Places ||
            !(tokens[i - 1].is("in") || tokens[i - 1].is("at")))
            continue;
        const Token preposition = tokens[i - 1];
        const Token name = place;
        tokens[at] = name;
        tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(at), preposition);
        return;
    }
    if (last_place_.empty() || !is_a_place(tokens, at)) return;
    tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(at));
    tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(at), last_place_.begin(),
                  last_place_.end());
}

/// The thing in the place of "it", and in no other where the statement goes on with "it".
void Resolver::put_thing(Tokens& tokens, std::size_t at, std::size_t clause_start) {
    if (at > 0 && tokens[at - 1].is("did")) return; // what was told
    // "reached the stage. It was his film": not the stage, nor what he should have had of it
    const auto begin = tokens.begin();
    const auto here = begin + static_cast<std::ptrdiff_t>(at);
    const auto far = begin + static_cast<std::ptrdiff_t>(std::min(tokens.size(), at + 5));
    const bool is_film = at + 1 < tokens.size() && in_list("is was", tokens[at + 1].lower) &&
                         std::any_of(here, far, [](const Token& token) {
                             return is_film_noun(token.lower) && !token.possessive;
                         });
    if (is_film || std::any_of(begin, here, [](const Token& token) {
            return token.is("it") && token.mention.name.empty();
        }))
        return;
    const Tokens* thing = thing_meant(tokens, at, clause_start);
    if (thing == nullptr || !tokens[at].mention.name.empty()) return;
    // "Ada Marlow's first plan at Halcyon Films": asked for, the name would not stand by itself.
    if (std::any_of(thing->begin(), thing->end(), [](const Token& token) {
            return token.kind != Kind::Word && !token.possessive;
        }))
        return;
    tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(at));
    tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(at), thing->begin(), thing->end());
    if (at > 0 && tokens[at].is("the")) tokens[at] = plain_word("the"); // it may have begun one
    spoken_to_ = at + thing->size();
    settle_later(tokens, at + thing->size(), thing->back());
}

bool Resolver::may_be_object() const { return done_to_thing(last_sentence_, false); }

bool Resolver::another_thing(const Tokens& tokens, std::size_t clause_start) {
    const bool film =
        std::any_of(tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(clause_start),
                    [](const Token& token) { return token.mention.own_film; });
    return !film && clause_start > 0 && speaks_of_thing(tokens, 0, clause_start, false);
}

bool Resolver::only_film_does(const Tokens& tokens, std::size_t at) const {
    if (running_ || !tokens[at].is("it") || !one_film_only()) return false;
    const FilmDeed deed = deed_of(tokens, at);
    if (deed == FilmDeed::None) return false;
    if (deed == FilmDeed::Film) return !rivals_.any(deed);
    // "The orchestra played. It won a prize": who did, where the film was not spoken of?
    // "sang \"Low Water\". It won a prize": the song, perhaps
    if (last_thing_spoken_ ||
        std::any_of(last_sentence_.begin(), last_sentence_.end(), [](const Token& token) {
            return token.kind == Kind::Quote && token.capital && !token.mention.own_film;
        }))
        return false;
    FilmRivals rivals = rivals_;
    rivals.hear(tokens, at);
    return !rivals.any(deed);
}

Tokens Resolver::subject_thing(const Tokens& tokens, std::size_t start, bool plural) {
    const Phrases phrases(tokens);
    const std::size_t noun = phrases.noun_end(start, Place::Subject);
    if (noun == start || !definite(tokens, start) || phrases.plural(start, noun) != plural)
        return {};
    const Token& head = tokens[noun - 1];
    if (head.kind != Kind::Word || is_no_thing(head) || is_film_noun(head.lower)) return {};
    std::size_t end = noun;
    while (phrases.word_at(end, WordClass::Preposition) &&
           phrases.preposition_end(end, Place::Subject) > end)
        end = phrases.preposition_end(end, Place::Subject);
    end = behind_relative(tokens, end);
    if (phrases.verb_group(end).end == end || end - start > 14) return {};
    return {tokens.begin() + static_cast<std::ptrdiff_t>(start),
            tokens.begin() + static_cast<std::ptrdiff_t>(end)};
}

bool Resolver::definite_thing(const Tokens& tokens, std::size_t start) {
    const std::size_t noun = Phrases(tokens).noun_end(start, Place::Subject);
    return noun > start && definite(tokens, start) && tokens[noun - 1].kind == Kind::Word &&
           !is_no_thing(tokens[noun - 1]) && !is_film_noun(tokens[noun - 1].lower);
}

Tokens Resolver::object_thing(const Tokens& tokens, std::size_t subject_end, bool plural) {
    const Phrases phrases(tokens);
    const auto group = phrases.verb_group(subject_end);
    if (group.end == subject_end || group.passive || group.negated || group.verb == group.end)
        return {};
    const std::size_t end = phrases.noun_end(group.end, Place::Object);
    if (end == group.end || !definite(tokens, group.end) ||
        phrases.plural(group.end, end) != plural)
        return {};
    const Token& head = tokens[end - 1];
    if (head.kind != Kind::Word || is_no_thing(head) || is_film_noun(head.lower)) return {};
    return {tokens.begin() + static_cast<std::ptrdiff_t>(group.end),
            tokens.begin() + static_cast<std::ptrdiff_t>(end)};
}

bool Resolver::turns_to_another(const Tokens& tokens) {
    const Phrases phrases(tokens);
    for (std::size_t i = 0; i + 3 < tokens.size(); ++i) {
        const bool turns = tokens[i].mark(',') && in_list("but while", tokens[i + 1].lower);
        const std::size_t start = i + 2;
        if (!turns || !definite_thing(tokens, start)) continue;
        const std::size_t noun = phrases.noun_end(start, Place::Subject);
        if (noun < tokens.size() &&
            (phrases.verb_group(noun).end > noun || tokens[noun].word == WordClass::Auxiliary))
            return true;
    }
    return false;
}

void Resolver::note_thing(const Tokens& tokens, std::size_t head) {
    const bool film = std::any_of(tokens.begin(), tokens.end(), [](const Token& token) {
        // "did not want it": the film, most likely
        return token.mention.own_film || (token.is("it") && !token.opens);
    });
    const auto thing = [](const Token& noun) {
        return noun.kind == Kind::Word && noun.word == WordClass::Other && !is_no_thing(noun) &&
               !looks_plural(noun.lower) && !is_of_film(noun);
    };
    last_thing_spoken_ = !film && ((head > 0 && thing(tokens[head - 1])) ||
                                   (!last_object_.empty() && thing(last_object_.back())));
}

const Tokens* Resolver::thing_meant(const Tokens& tokens, std::size_t at,
                                    std::size_t clause_start) {
    if (running_) return nullptr;
    const bool plural = tokens[at].is("them") || tokens[at].is("they");
    const Phrases phrases(tokens);
    // "The masks were made by Moira Dell, who sold them": what the sentence is about
    std::size_t who = at;
    while (who > clause_start + 1 && !(tokens[who].is("who") && tokens[who - 1].mark(','))) --who;
    if (who > clause_start + 1) {
        own_subject_ = subject_thing(tokens, clause_start, plural);
        const std::size_t behind = clause_start + own_subject_.size();
        return own_subject_.empty() || speaks_of_thing(tokens, behind, at, plural) ? nullptr
                                                                                   : &own_subject_;
    }
    // Who does it is not what it is done to.
    std::size_t from = clause_start;
    const std::size_t subject = phrases.noun_end(clause_start, Place::Subject);
    if (subject <= at && phrases.verb_group(subject).end > subject) from = subject;
    if (speaks_of_thing(tokens, spoken_to_, clause_start, plural) ||
        speaks_of_thing(tokens, from, at, plural))
        return nullptr;
    if (plural) return last_plural_.empty() ? nullptr : &last_plural_;
    if (last_subject_.empty()) return last_object_.empty() ? nullptr : &last_object_;
    // "The storm destroyed a ship. Ivo Sandor rebuilt it": not the storm
    return spoken_to_ == 0 && done_to_thing(last_sentence_, false) ? nullptr : &last_subject_;
}

bool Resolver::its_release(const Tokens& tokens, std::size_t at,
                           const std::optional<Mention>& subject) const {
    if (running_ || !tokens[at].is("its") || !one_film_only() || !subject ||
        info(subject->type).family != AnswerFamily::Bodies)
        return false;
    std::size_t noun = at + 1;
    while (noun < tokens.size() &&
           in_list("first initial original world theatrical", tokens[noun].lower))
        ++noun;
    return noun < tokens.size() && in_list("release premiere rerelease", tokens[noun].lower) &&
           std::none_of(
               tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(at),
               [](const Token& token) { return token.kind == Kind::Quote || token.is("it"); });
}

bool Resolver::settled_on_film(Tokens& tokens, std::size_t at) const {
    if (running_ || !one_film_only()) return false;
    std::size_t film = at;
    while (film > 0 && !tokens[film - 1].mention.own_film) --film;
    if (film == 0 || tokens[film - 1].possessive) return false;
    if (speaks_of_thing(tokens, 0, film - 1, false) || speaks_of_thing(tokens, film, at, false))
        return false;
    tokens[at].mention.name = tokens[film - 1].lower;
    return true;
}

void Resolver::settle_later(Tokens& tokens, std::size_t from, const Token& noun) {
    for (std::size_t i = from; i < tokens.size() && !tokens[i].mark(';'); ++i) {
        if (tokens[i].is(looks_plural(noun.lower) ? "they" : "it") &&
            tokens[i].word == WordClass::Pronoun)
            tokens[i].mention.name = noun.lower;
        else if (speaks_of_thing(tokens, i, i + 1, looks_plural(noun.lower)))
            return;
    }
}

} // namespace quiz
