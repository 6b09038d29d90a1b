#include "english/resolve.h"

#include "core/text.h"
#include "english/nouns.h"
#include "english/phrases.h"
#include "english/pronouns.h"
#include "english/rewording_parts.h"
#include "english/word_list.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;

/// "replaced her with Nora", "hired her.": whom it was done to, not whose.
bool is_object(const Tokens& tokens, std::size_t at) {
    if (tokens[at].is("him")) return true;
    if (!tokens[at].is("her")) return false;
    // "Nora was about 50 when Ada found her": not who found.
    if (std::any_of(tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(at),
                    [](const Token& token) {
                        return token.kind == Kind::Word &&
                               (token.word == WordClass::Subordinator ||
                                token.word == WordClass::Relative || token.word == WordClass::That);
                    }))
        return false;
    if (at + 1 >= tokens.size()) return true;
    const Token& next = tokens[at + 1];
    // "sends her upstairs"
    const bool thither = in_list(
        "upstairs downstairs away ahead abroad apart alone together again forward", next.lower);
    // "found her crying"; but: "praised her acting"
    const auto doing = read_verb(next.lower);
    const auto seen = at > 0 ? read_verb(tokens[at - 1].lower) : std::nullopt;
    const bool caught =
        doing && doing->is_ing && seen &&
        in_list("find catch see watch hear keep leave notice spot send", seen->base);
    return next.kind == Kind::Mark || next.kind == Kind::Date || thither || caught ||
           (next.kind == Kind::Word && next.word != WordClass::Other &&
            next.word != WordClass::Possessive && next.word != WordClass::Adverb &&
            !in_list("own first last only", next.lower));
}

/// "the man in the field was a symbol like Rudge's; he": the man, perhaps. `to`: where the clause
/// with the pronoun begins.
bool speaks_of_another(const Tokens& tokens, std::size_t to, Gender gender) {
    for (std::size_t i = 1; i < to; ++i) {
        const Token& noun = tokens[i];
        const bool somebody = noun.kind == Kind::Word && !noun.possessive &&
                              (tokens[i - 1].is("the") || tokens[i - 1].is("a")) &&
                              gender_of_noun(noun.lower) == gender;
        const bool named =
            i + 1 < tokens.size() && (tokens[i + 1].kind == Kind::Name || tokens[i + 1].mark(','));
        if (somebody && !named) return true;
    }
    return false;
}

/// "the Bergen newspaper": spoken of is the newspaper.
bool modifies_noun(const Tokens& tokens, std::size_t at) {
    if (at == 0 || at + 1 >= tokens.size() || tokens[at].kind != Kind::Name ||
        tokens[at].possessive || tokens[at].mention.person())
        return false;
    const Token& next = tokens[at + 1];
    return tokens[at - 1].word == WordClass::Determiner && next.kind == Kind::Word &&
           next.word == WordClass::Other && !next.capital && !read_verb(next.lower);
}

/// "had created Lady Orla on the stage, but the studio gave the movie to Nora": the film made of
/// that play, as the part is none of this one's.
bool speaks_of_other_play(const Tokens& tokens, std::size_t to) {
    const bool stage = std::any_of(
        tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(to),
        [](const Token& token) { return token.is("stage") || token.text == "Broadway"; });
    for (std::size_t i = 0; stage && i + 1 < to; ++i) {
        const auto verb = read_verb(tokens[i].lower);
        if (tokens[i].kind == Kind::Word && verb && in_list("create play originate", verb->base) &&
            tokens[i + 1].kind == Kind::Name && !tokens[i + 1].mention.certain)
            return true;
    }
    return false;
}

bool names_person(const Token* from, const Token* to, Gender gender) {
    return std::any_of(from, to, [&](const Token& token) {
        return token.kind == Kind::Name && token.mention.person() && !token.possessive &&
               (token.mention.gender == gender || token.mention.gender == Gender::Unknown);
    });
}

bool names(const Tokens& tokens, std::size_t from, std::size_t to, const Mention& mention) {
    return std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(from),
                       tokens.begin() + static_cast<std::ptrdiff_t>(to), [&](const Token& token) {
                           return token.kind != Kind::Word && same_name(token.mention, mention);
                       });
}

} // namespace

Tokens Resolver::resolve(Tokens tokens) {
    tell_selves_apart(tokens);
    spoken_to_ = 0;
    tell_years(tokens);
    tell_whose_part(tokens);
    // "The idea came from a remark": at the head of an item the idea of the film
    if (first_ && !running_ && tokens.size() > 3 && tokens[0].is("the") && tokens[1].is("idea") &&
        in_list("came grew", tokens[2].lower))
        tokens.insert(tokens.begin() + 2, {plain_word("for"), film_token(subject_.film)});
    // "The institute called it the best. It entered the registry": no institute does that.
    const auto body_does_not = [&] {
        return info(last_subject_.back().mention.type).family == AnswerFamily::Bodies &&
               deed_of(tokens, 0) != FilmDeed::None;
    };
    if (!tokens.empty() && tokens.front().is("it") && tokens.front().word == WordClass::Pronoun &&
        !last_subject_.empty() && !only_film_does(tokens, 0) && !body_does_not() &&
        !may_be_object()) {
        tokens.erase(tokens.begin());
        tokens.insert(tokens.begin(), last_subject_.begin(), last_subject_.end());
    }
    if (brought_in_) last_subject_.clear();
    // "brought the story to the stage. The production won ...": that one
    if (!running_ && tokens.size() > 2 && tokens[0].is("the") && tokens[1].is("production") &&
        !tokens[2].is("of") &&
        std::any_of(last_sentence_.begin(), last_sentence_.end(), [](const Token& token) {
            return in_list("stage theatre theater broadway musical", token.lower) ||
                   token.mention.type == AnswerType::Theatre;
        })) {
        tokens.insert(tokens.begin() + 2, {plain_word("of"), film_token(subject_.film)});
        tokens.insert(tokens.begin() + 1, plain_word("stage"));
    }
    if (!tokens.empty() && tokens.front().is("they") && !last_pair_.empty()) {
        tokens.erase(tokens.begin());
        tokens.insert(tokens.begin(), last_pair_.begin(), last_pair_.end());
    }
    for (auto& token : tokens) {
        if ((token.kind == Kind::Quote || token.kind == Kind::Name) &&
            fold_title(token.text) == fold_title(subject_.film.name) &&
            (token.kind == Kind::Quote || !token.mention.person()))
            token.mention = subject_.film;
    }
    const auto other_film_before = [&](std::size_t at) {
        for (std::size_t i = 0; i < at; ++i)
            if (tokens[i].mention.type == AnswerType::Film && !tokens[i].mention.own_film)
                return true;
        return std::any_of(said_.begin(), said_.end(), [](const Mention& mention) {
            return mention.type == AnswerType::Film && !mention.own_film;
        });
    };
    const std::size_t said_before = said_.size();
    std::optional<Mention> subject; // of the clause so far
    bool clause_open = true;
    std::size_t clause_start = 0;
    std::optional<Mention> last_thing; // the subject of the clause before, where it was a thing
    const auto subject_position = [&](std::size_t at) {
        const Phrases phrases(tokens);
        std::size_t start = clause_start;
        if (phrases.word_at(start, WordClass::And) || phrases.word_at(start, WordClass::But) ||
            phrases.word_at(start, WordClass::Subordinator) ||
            (phrases.word_at(start, WordClass::Adverb) && start < at))
            ++start;
        while (start < at &&
               (phrases.word_at(start, WordClass::Preposition) || phrases.mark_at(start, ','))) {
            const std::size_t end =
                phrases.mark_at(start, ',') ? start + 1 : phrases.preposition_end(start);
            if (end == start) break;
            start = end;
            // "In the poll held by a paper in 2012 it came first"
            const auto verb = phrases.word_at(start, WordClass::Other) &&
                                      phrases.word_at(start + 1, WordClass::Preposition)
                                  ? read_verb(tokens[start].lower)
                                  : std::nullopt;
            if (verb && verb->is_participle) ++start;
        }
        return start == at;
    };
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        Token& token = tokens[at];
        if (token.mark(';') || token.mark(':')) {
            // "The floor ... was no invention: it belonged to ..."
            Tokens thing = running_ ? Tokens{} : subject_thing(tokens, clause_start, false);
            if (!thing.empty()) {
                last_subject_ = std::move(thing);
                spoken_to_ = at;
            } else if (!running_ && definite_thing(tokens, clause_start)) {
                last_subject_.clear(); // another thing, of which not all can be said again
            }
        }
        if (token.kind == Kind::Mark && !token.mark(',')) {
            clause_open = true;
            clause_start = at + 1;
            if (subject && !subject->person()) last_thing = subject;
            subject.reset();
        }
        // "When he came, Hugh Fenner left him": here the statement begins
        if (token.mark(',') && clause_start == 0 &&
            tokens.front().word == WordClass::Subordinator && subject && subject->person())
            clause_open = true;
        // "a song by Ivo Sandor, who sued him"
        if (token.is("who") && at > 1 && tokens[at - 1].mark(',') &&
            tokens[at - 2].mention.person() && !tokens[at - 2].possessive)
            subject = tokens[at - 2].mention;
        if (at > 0 && tokens[at - 1].mark(',') && token.kind == Kind::Word &&
            (token.word == WordClass::And || token.word == WordClass::But)) {
            clause_open = true; // perhaps another clause, with another subject
            clause_start = at;
            if (subject && !subject->person()) last_thing = subject;
            subject.reset();
        }
        if (token.kind == Kind::Word && is_film_noun(token.lower) && at > 0 &&
            (tokens[at - 1].is("the") || tokens[at - 1].is("this")) && !other_film_before(at) &&
            !speaks_of_other_play(tokens, at)) {
            // The film "Brine"; but: called the film "a postcard", called the film "Brine".
            const bool named = at > 1 && read_verb(tokens[at - 2].lower) &&
                               read_verb(tokens[at - 2].lower)->base == "call";
            // "the film that Elsa shows him": one within it
            const bool shown_in_it =
                at + 2 < tokens.size() &&
                (tokens[at + 1].word == WordClass::That ||
                 tokens[at + 1].word == WordClass::Relative) &&
                (tokens[at + 2].kind == Kind::Name || tokens[at + 2].word == WordClass::Pronoun);
            // "called it the film that ...": what it was called
            const bool called_it = at > 2 && tokens[at - 2].is("it") &&
                                   read_verb(tokens[at - 3].lower) &&
                                   read_verb(tokens[at - 3].lower)->base == "call";
            const bool said_of_it = called_it || (at > 1 && tokens[at - 2].mention.own_film);
            const bool followed =
                at + 1 < tokens.size() &&
                (shown_in_it || said_of_it ||
                 (tokens[at + 1].kind == Kind::Quote && tokens[at + 1].capital && !named) ||
                 (tokens[at + 1].kind == Kind::Word && tokens[at + 1].word == WordClass::Other &&
                  !token.possessive &&
                  (!read_verb(tokens[at + 1].lower) || tokens[at + 1].is("debut"))));
            if (!followed) {
                Token film = name_token(subject_.film, token);
                tokens[at] = film;
                tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(at) - 1);
                --at;
            }
        } else if (token.is("there") && at > 0 && !running_ &&
                   tokens[at - 1].word != WordClass::Auxiliary) {
            there(tokens, at);
        } else if (token.kind == Kind::Word && noun_type(token.lower)) {
            const std::size_t before = tokens.size();
            job_noun(tokens, at);
            if (tokens.size() < before) --at;
        } else if (token.kind == Kind::Word &&
                   (token.word == WordClass::Pronoun || token.word == WordClass::Possessive)) {
            const Gender gender = gender_of(token);
            const bool open = nominative(token) || (at == 0 && token.word == WordClass::Possessive);
            if (gender != Gender::Unknown && !token.is("himself") && !token.is("herself") &&
                !token.is("hers")) {
                const bool object = is_object(tokens, at);
                // "his" within a clause stays with its subject where that is the only candidate.
                if (open || object || !subject || !subject->person() ||
                    (subject->gender != gender && subject->gender != Gender::Unknown)) {
                    std::optional<Mention> one;
                    const Token* stranger =
                        open || object ? nullptr : stranger_in(tokens, at, gender);
                    const bool another = open || object
                                             ? speaks_of_another(tokens, clause_start, gender)
                                             : stranger != nullptr;
                    if (!running_ && !another)
                        one = one_person(gender, object && subject ? &*subject : nullptr,
                                         !nominative(token) || told_in_past(tokens, at));
                    else if (const Mention* near =
                                 running_ ? nearest_person(last_, tokens, at) : nullptr)
                        // "Rudge helps him": another. "Directed by Ivo Sandor. He hides ...": a
                        // figure, whoever that is.
                        if (near->type == AnswerType::Character &&
                            !(object && subject && same_name(*near, *subject)))
                            one = *near;
                    if (one && object && is_of_pair(tokens, clause_start, at, *one)) one.reset();
                    // "Ivo Sandor's brother wrote it. He ...": the brother
                    if (one && open && at == 0 && !running_ && !told_of(*one) &&
                        stranger_in(last_sentence_, last_sentence_.size(), gender) != nullptr)
                        one.reset();
                    if (!one && nominative(token)) one = subject_of_lead(tokens, at);
                    if (!one && open) one = person_meant(tokens, at);
                    if (one) {
                        one->gender = gender;
                        for (auto& known : said_)
                            if (same_name(known, *one)) known.gender = gender;
                        const bool her = object && token.is("her");
                        token = name_token(*one, token);
                        if (her) token.possessive = false;
                    } else if (nominative(token) || object) {
                        unclear_.push_back(gender);
                    } else if (stranger != nullptr && !running_ &&
                               !names_person(stranger, &token, gender)) {
                        // "The captain who comes in with a parcel under his arm": the captain's
                        token.stood_for = token.lower;
                        token.mention.name = stranger->lower;
                    } else if (!subject && !running_ && at > 0 && may_be_said(gender)) {
                        token.word = WordClass::Pointer; // "For his part, Fenner": or another's
                    }
                }
            } else if (token.is("them")) {
                put_thing(tokens, at, clause_start);
            } else if (token.is("it") || token.is("its")) {
                if (its_release(tokens, at, subject)) {
                    token = name_token(subject_.film, token);
                    note(token.mention);
                    continue;
                }
                const bool heads = open && subject_position(at);
                if (stands_for_nothing(tokens, at)) continue;
                if (means_the_deed(tokens, at)) continue;
                // "Rex Tarrant remade it": nothing was said that it could be but the film.
                // In a story "it" is something of the story.
                const bool bare_object = first_ && !running_ && at > 0 && clause_start == 0 &&
                                         subject && subject->person() && at <= 4 &&
                                         one_verb_before(tokens, at);
                const bool did_it = at > 0 && in_list("did learn learned", tokens[at - 1].lower);
                const bool nothing_else =
                    first_ && !did_it && !running_ && clause_start == 0 && !heads &&
                    token.is("it") && (no_thing_before(tokens, at) || one_verb_before(tokens, at));
                // "Because it did not open in Lisbon, it lost money."
                const bool after_lead = token.is("it") && at > 0 && tokens[at - 1].mark(',') &&
                                        subject && subject->own_film && clause_start == 0 &&
                                        tokens[0].word == WordClass::Subordinator;
                // "It was a scandal: the newspaper condemned it."
                const bool body_does =
                    token.is("it") && !heads && last_thing && last_thing->own_film && subject &&
                    info(subject->type).family == AnswerFamily::Bodies && one_film_only();
                // "The newspaper condemned it, and Ada Marlow fled its premiere": not the paper's.
                const bool rival_film =
                    last_thing && !last_thing->own_film &&
                    std::any_of(tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(at),
                                [](const Token& before) {
                                    return before.mention.own_film || before.is("it");
                                });
                if (only_film_does(tokens, at)) {
                    token = name_token(subject_.film, token);
                    // "When Halcyon showed it it was called \"Brine\"": there the clause ends
                    if (at > 1 && tokens[clause_start].word == WordClass::Subordinator &&
                        tokens[at - 1].kind != Kind::Mark &&
                        tokens[at - 1].word != WordClass::Preposition && at > clause_start + 1) {
                        tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(at),
                                      plain_word(","));
                        ++at;
                    }
                } else if (body_does || (!after_lead && last_thing && !open && !rival_film &&
                                         (!subject || subject->person()))) {
                    token = name_token(*last_thing, token);
                } else if (after_lead || nothing_else || bare_object ||
                           (token.is("it") && !heads && !running_ &&
                            takes_film_before(tokens, at) && one_film_only() &&
                            !another_thing(tokens, clause_start) &&
                            !(shoots(tokens[at - 1]) && rivals_.any(FilmDeed::Shot))) ||
                           (heads && clause_start == 0 && (first_ || about_film_))) {
                    token = name_token(subject_.film, token);
                } else if (heads || !subject || subject->person()) {
                    // As an object it is that thing only where the sentence before was about it.
                    if (!plain_thing_)
                        if (const auto thing = one_thing(heads ? said_.size() : said_before);
                            thing && !(running_ && thing->own_film) &&
                            ((heads && (thing->own_film || told_of_work(*thing) ||
                                        names(tokens, clause_start, at, *thing))) ||
                             token.is("its") || (last_named_ && same_name(*last_named_, *thing))))
                            token = name_token(*thing, token);
                }
                if (token.is("it") && !settled_on_film(tokens, at))
                    put_thing(tokens, at, clause_start);
            }
        }
        const Token& now = tokens[at];
        if (now.kind == Kind::Name || now.kind == Kind::Quote) {
            tokens[at].mention.quoted = now.kind == Kind::Quote;
            if (modifies_noun(tokens, at)) continue;
            note(now.mention);
            const bool in_lead = at > clause_start &&
                                 tokens[at - 1].word == WordClass::Preposition &&
                                 tokens[at - 1].kind == Kind::Word;
            if (clause_open && !now.possessive && !in_lead) {
                subject = tokens[at].mention;
                clause_open = false;
            }
        }
        if (now.word == WordClass::Auxiliary && now.kind == Kind::Word && !now.is("having"))
            clause_open = false;
    }
    remember(tokens);
    return tokens;
}

} // namespace quiz
