#include "core/text.h"
#include "english/asker.h"
#include "english/nouns.h"
#include "english/usable.h"
#include "english/usable_alone.h"
#include "english/usable_whole.h"
#include "english/word_list.h"
#include "films/word_shapes.h"

#include <algorithm>
#include <array>

namespace quiz {

namespace {

using Kind = Token::Kind;

} // namespace

bool with_pronouns(Tokens& tokens, const Mention& mention) {
    const bool she = mention.gender == Gender::Female;
    std::vector<std::string> named;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        Token& token = tokens[i];
        if (token.kind != Kind::Name) continue;
        // As it was written: "invited her to watch him".
        const bool before =
            token.mention.name == mention.name ||
            std::find(named.begin(), named.end(), token.mention.name) != named.end();
        named.push_back(token.mention.name);
        // "helped to get him out": himself would be another word, where nobody else is named.
        const bool himself = token.mention.name == mention.name && !token.possessive &&
                             in_list("him her", token.stood_for) && named.size() == 1;
        if (himself) return false;
        if (before && !token.stood_for.empty()) {
            token = as_it_stood(std::move(token));
            continue;
        }
        if (token.mention.name != mention.name) continue;
        const bool begins_clause =
            i > 0 && (tokens[i - 1].word == WordClass::Subordinator ||
                      tokens[i - 1].word == WordClass::That || tokens[i - 1].is("after") ||
                      tokens[i - 1].is("before") || tokens[i - 1].is("until"));
        if (mention.gender == Gender::Unknown || (!token.possessive && !begins_clause))
            return false;
        token.kind = Kind::Word;
        token.word = token.possessive ? WordClass::Possessive : WordClass::Pronoun;
        token.text = token.lower = token.possessive ? (she ? "her" : "his") : (she ? "she" : "he");
        token.possessive = false;
    }
    return true;
}

void Asker::subject() {
    if (const auto count = how_many_did()) {
        Stem stem = begun();
        stem.question(count->second);
        stem.say(verb_words());
        stem.say(rest_of(clause_, none));
        stem.story = story_;
        Asking asking = answer(count->first);
        asking.of_subject = true;
        add(std::move(asking), stem, 3);
        return;
    }
    if (clause_.part) return refuse("it is only a part of what is told of its subject");
    whose();
    const Token* name = only_name(clause_.subject, 0);
    if (name == nullptr || !may_ask(by_trade(name->mention))) return;
    // With so much behind it, it is told of one; how old somebody was takes more.
    const bool age =
        !clause_.verb && !clause_.rest.empty() &&
        std::any_of(clause_.rest.front().tokens.begin(), clause_.rest.front().tokens.end(),
                    [](const Token& token) { return token.kind == Kind::Number; });
    // "lost his voice while recording "Low Water"": with a work in it, less is enough.
    const Tokens behind = rest_of(clause_, none);
    const bool named = std::any_of(behind.begin(), behind.end(), [](const Token& token) {
        return token.kind == Kind::Quote && !token.mention.own_film;
    });
    const bool told_whole =
        clause_.whole &&
        weight_of_rest() + clause_.lead.size() / 2 >=
            (age                                                                    ? 8u
             : named                                                                ? 3u
             : std::any_of(behind.begin(), behind.end(), denies) || clause_.negated ? 3u
                                                                                    : 5u) &&
        !one_of_several();
    const bool wanted = wants_in_part(clause_);
    if (!clause_.verb && !told_whole && !says_what_it_was())
        return refuse("it may be so of others as well");
    if (clause_.verb && shared_by_many(clause_.reading.base) && !phrasal() && !says_its_own() &&
        !told_whole && !wanted)
        return refuse("it may be so of others as well");
    if (timeless(name->mention) && !seen_as()) return refuse("it may not be so any more");
    if (only_of_story(name->mention)) return;
    // "In \"Low Water\" Elsa loses at chess": in another film
    if (name->mention.type == AnswerType::Character &&
        std::any_of(clause_.lead.begin(), clause_.lead.end(), [](const Token& token) {
            return token.kind == Kind::Quote && !token.mention.own_film;
        }))
        return;
    if (may_be_real(name->mention))
        return refuse("nobody of the story does what was done outside it");
    if (work_like_others(name->mention)) return refuse("it may be so of others as well");
    if (goes_where_others_do()) return refuse("others of the story may have done so too");
    // "began the film": one did.
    const bool begins_film = !clause_.rest.empty() &&
                             in_list("begin start finish complete", clause_.reading.base) &&
                             clause_.rest.front().tokens.front().mention.own_film;
    // "plays a bartender"
    const bool plays_part = !clause_.rest.empty() &&
                            in_list("play portray", clause_.reading.base) && present() &&
                            (clause_.rest.front().tokens.front().is("a") ||
                             clause_.rest.front().tokens.front().is("an"));
    if (weight_of_rest() < 2 && !clause_.inverted && !seen_as() && !begins_film && !plays_part)
        return refuse("it says too little to have one answer");
    if (clause_.cut_short && clause_.rest.size() == 1) return;
    // "Which film was shot in Bergen?" More than one was.
    const bool by_one =
        std::any_of(clause_.rest.begin(), clause_.rest.end(),
                    [](const Phrase& part) { return part.tokens.front().is("by"); });
    if (clause_.passive && name->mention.type == AnswerType::Film && !by_one) return;
    const Token& last = clause_.rest.back().tokens.back();
    if (last.kind == Kind::Word && last.word == WordClass::Preposition) return;
    Stem stem = begun();
    stem.question(who(by_trade(name->mention)));
    stem.say(verb_words());
    Tokens rest = rest_of(clause_, none);
    Asking asking = answer(by_trade(name->mention));
    if (!with_pronouns(rest, name->mention)) return;
    const bool he_or_she = std::any_of(rest.begin(), rest.end(), [](const Token& token) {
        return token.word == WordClass::Pronoun &&
               (token.is("he") || token.is("she") || token.is("him"));
    });
    for (std::size_t i = 0; i < rest.size(); ++i) {
        const bool told = rest[i].is("he") || rest[i].is("she") || rest[i].is("him") ||
                          rest[i].is("her") || rest[i].is("his") || rest[i].is("himself") ||
                          rest[i].is("herself");
        if (!told) continue;
        const bool possessive = rest[i].word == WordClass::Possessive && i + 1 < rest.size() &&
                                rest[i + 1].kind == Kind::Word &&
                                rest[i + 1].word == WordClass::Other;
        const bool known = asking.type != AnswerType::Character &&
                           asking.gender != Gender::Unknown; // then all four share it
        if (known) continue;
        // "his own wife": "their" would be odd
        const std::size_t owned = i + 1 < rest.size() && rest[i + 1].is("own") ? i + 2 : i + 1;
        const bool spouse = owned < rest.size() && in_list("wife husband", rest[owned].lower);
        const bool part_of_one_sex =
            asking.type == AnswerType::Character && asking.gender != Gender::Unknown;
        if (possessive && !spouse && !he_or_she &&
            !part_of_one_sex) // "their employer" does not tell what the name would
            rest[i].text = rest[i].lower = "their";
        else {
            asking.gender_told = true;
            if (spouse && asking.gender == Gender::Unknown)
                asking.gender = rest[i].is("his") ? Gender::Male : Gender::Female;
        }
    }
    // "plays the piano pieces herself" tells of no part.
    const bool plays_music = std::any_of(rest.begin(), rest.end(), [](const Token& token) {
        return in_list("piano violin guitar pieces music solo trumpet song songs", token.lower);
    });
    asking.of_cast = name->mention.in_cast && !plays_music &&
                     (clause_.reading.base == "play" || clause_.reading.base == "voice" ||
                      clause_.reading.base == "portray");
    asking.tells_who = !clause_.verb;
    asking.of_subject = true;
    if (asking.tells_who)
        for (const auto& token : clause_.rest.front().tokens)
            if (const Gender told = gender_of_noun(token.lower); told != Gender::Unknown)
                asking.gender = told;
    stem.say(rest);
    if (seen_as() && std::none_of(rest.begin(), rest.end(),
                                  [](const Token& token) { return token.mention.own_film; })) {
        stem.say(words("in"));
        stem.say_film(film_);
    }
    stem.of_cast = name->mention.among_cast && !stem.story;
    // "won the Bergen Award for Best Actor": for this film
    if (!stem.of_cast && wins_prize()) {
        stem.say(words("for"));
        stem.say_film(film_);
    }
    add(std::move(asking), stem, clause_.whole ? 6 : clause_.aside ? 3 : 5);
}

void Asker::whose_idea() {
    const bool from_start = clause_.rest.size() == 2 &&
                            clause_.rest.back().tokens.front().is("from"); // "from the start"
    if (clause_.verb || (clause_.rest.size() != 1 && !from_start) || bare_subject() || any_one())
        return;
    const Tokens& what = clause_.rest.front().tokens;
    const bool own = what.size() == 3 && what[1].is("own");
    if (what.size() != 2 && !own) return;
    if (what[0].kind != Kind::Name || !what[0].possessive || !what[0].mention.person() ||
        !can_be_key(what[0].mention) || !in_list("idea invention suggestion", what.back().lower))
        return;
    Tokens asked = words("Whose");
    asked.insert(asked.end(), what.begin() + 1, what.end());
    Stem stem = begun();
    stem.question(std::move(asked));
    stem.say(clause_.auxiliaries);
    stem.say(clause_.subject);
    if (from_start) stem.say(clause_.rest.back().tokens);
    stem.story = story_;
    stem.at_home = &telling_.at_home;
    add(answer(what[0].mention), stem, 4);
}

void Asker::whose() {
    if (clause_.subject.size() < 2 || !clause_.verb || weight_of_rest() < 2) return;
    const Token& owner = clause_.subject.front();
    if (owner.kind != Kind::Name || !owner.possessive || !owner.mention.person() ||
        !can_be_key(owner.mention) || timeless(owner.mention))
        return;
    for (std::size_t i = 1; i < clause_.subject.size(); ++i)
        if (clause_.subject[i].kind != Kind::Word || clause_.subject[i].word != WordClass::Other)
            return;
    Tokens asked = words("Whose");
    asked.insert(asked.end(), clause_.subject.begin() + 1, clause_.subject.end());
    Stem stem = begun();
    stem.question(std::move(asked));
    stem.say(verb_words());
    stem.say(rest_of(clause_, none));
    Asking asking = answer(owner.mention);
    for (const auto& token : rest_of(clause_, none))
        asking.gender_told = asking.gender_told || token.is("his") || token.is("her");
    if (asking.gender_told && asking.gender == Gender::Unknown) return;
    asking.of_subject = true;
    add(std::move(asking), stem, 2);
}

} // namespace quiz
