#include "core/text.h"
#include "english/asker.h"
#include "english/nouns.h"
#include "english/usable.h"
#include "english/usable_alone.h"
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
            token.kind = Kind::Word;
            token.word = token.possessive ? WordClass::Possessive : WordClass::Pronoun;
            token.text = token.lower = token.stood_for;
            token.possessive = token.capital = false;
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
        Stem stem;
        stem.lead(clause_.lead);
        stem.question(count->second);
        say_verb(stem);
        stem.say(rest_of(clause_, none));
        stem.story = story_;
        stem.for_film = done_for_film();
        stem.at_home = &telling_.at_home;
        Asking asking = answer(count->first);
        asking.of_subject = true;
        add(std::move(asking), stem, 3);
        return;
    }
    if (clause_.part && !clause_.who_only)
        return refuse("it is only a part of what is told of its subject");
    if (!clause_.who_only) whose();
    const Token* name = only_name(clause_.subject, 0);
    if (name == nullptr || !may_ask(by_trade(name->mention))) return;
    // With so much behind it, it is told of one; how old somebody was takes more.
    const bool age =
        !clause_.verb && !clause_.rest.empty() &&
        std::any_of(clause_.rest.front().tokens.begin(), clause_.rest.front().tokens.end(),
                    [](const Token& token) { return token.kind == Kind::Number; });
    const bool told_whole =
        clause_.whole && weight_of_rest() >= (age ? 8u : 5u) && !one_of_several();
    if (!clause_.verb && !told_whole && !says_what_it_was())
        return refuse("it may be so of others as well");
    if (clause_.verb && shared_by_many(clause_.reading.base) && !phrasal() && !says_its_own() &&
        !clause_.who_only && !told_whole)
        return refuse("it may be so of others as well");
    if (timeless(name->mention) && !seen_as()) return refuse("it may not be so any more");
    if (only_of_story(name->mention)) return;
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
    say_verb(stem);
    Tokens rest = rest_of(clause_, none);
    // "recorded all of the songs, but was dubbed": the one without the other misleads.
    if (std::any_of(clause_.but.begin(), clause_.but.end(), [](const Token& token) {
            return (token.word == WordClass::Pronoun && !token.is("it")) ||
                   token.word == WordClass::Pointer || token.word == WordClass::Not;
        }))
        return refuse("what follows may take it back");
    rest.insert(rest.end(), clause_.but.begin(), clause_.but.end());
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
    add(std::move(asking), stem, clause_.whole ? 6 : clause_.who_only ? 1 : clause_.aside ? 3 : 5);
}

bool Asker::one_of_several() const {
    const Tokens& first = clause_.rest.front().tokens;
    return first.front().is("among") || (first.size() > 1 && first[0].lower == "one") ||
           std::any_of(clause_.auxiliaries.begin(), clause_.auxiliaries.end(),
                       [](const Token& token) { return token.is("neither"); }) ||
           first.front().is("neither");
}

bool Asker::work_like_others(const Mention& mention) const {
    if (info(mention.type).family != AnswerFamily::Works || clause_.passive) return false;
    // "The Lamp" went to number three: a tune of that name, perhaps.
    if (mention.type == AnswerType::Film && in_list("go reach climb", clause_.reading.base))
        return true;
    // At one house and in one year there was one.
    const bool at_house =
        std::any_of(clause_.rest.begin(), clause_.rest.end(), [](const Phrase& part) {
            return part.tokens.back().mention.type == AnswerType::Theatre;
        });
    return in_list("open premiere run", clause_.reading.base) && !at_house;
}

bool Asker::wins_prize() const {
    if (story_ || clause_.reading.base != "win" || !clause_.auxiliaries.empty() ||
        clause_.rest.empty() || !clause_.but.empty())
        return false;
    const Tokens& prize = clause_.rest.front().tokens;
    const bool named = std::any_of(prize.begin(), prize.end(), [](const Token& token) {
        return token.kind == Kind::Name &&
               (token.mention.type == AnswerType::Award || token.text.ends_with("Award"));
    });
    const bool of_stage = std::any_of(prize.begin(), prize.end(), is_stage_prize);
    // "for Best Actress" says for what kind of work; of which year or film is said by nothing.
    const bool told_apart =
        std::any_of(clause_.rest.begin(), clause_.rest.end(), [](const Phrase& part) {
            // "for the editing": of this film already
            const bool for_work = part.tokens.size() > 1 && part.tokens.front().is("for") &&
                                  part.tokens[1].kind == Kind::Word && !part.tokens[1].capital;
            return part.nested || for_work ||
                   std::any_of(part.tokens.begin(), part.tokens.end(), [](const Token& token) {
                       return token.kind == Kind::Date || token.kind == Kind::Quote ||
                              in_list("first second another it its", token.lower);
                   });
        });
    return named && !of_stage && !told_apart;
}

bool Asker::goes_where_others_do() const {
    return story_ && clause_.verb && !clause_.rest.empty() &&
           in_list("stop arrive go come check enter travel drive ride walk reach return pass run",
                   clause_.reading.base) &&
           std::all_of(clause_.rest.begin(), clause_.rest.end(), [](const Phrase& part) {
               return part.kind == Phrase::Kind::Adverb ||
                      (part.kind == Phrase::Kind::Preposition && !part.nested &&
                       in_list("at in to into from on near by past through",
                               part.tokens.front().lower));
           });
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
    Stem stem;
    stem.lead(clause_.lead);
    stem.question(std::move(asked));
    stem.say(clause_.auxiliaries);
    stem.say(clause_.subject);
    if (from_start) stem.say(clause_.rest.back().tokens);
    stem.story = story_;
    stem.at_home = &telling_.at_home;
    add(answer(what[0].mention), stem, 4);
}

bool Asker::only_of_story(const Mention& mention) const {
    return story_ && !mention.certain && info(mention.type).family == AnswerFamily::Bodies;
}

bool Asker::seen_as() const {
    const bool seen = clause_.passive && clause_.reading.base == "see";
    const bool appears = clause_.reading.base == "appear" && clause_.reading.is_s;
    // "is seen reading a newspaper"
    const auto ing = [](const Phrase& part) {
        const auto verb = read_verb(part.tokens.front().lower);
        return verb && verb->is_ing && part.tokens.front().kind == Kind::Word;
    };
    if (seen && clause_.rest.size() > 1 && ing(clause_.rest.front())) return true;
    return (seen || appears) &&
           std::any_of(clause_.rest.begin(), clause_.rest.end(),
                       [](const Phrase& part) { return part.tokens.front().is("as"); });
}

bool Asker::says_its_own() const {
    if (seen_as()) return true;
    if (clause_.rest.empty() || weight_of_rest() < 2) return false;
    const Tokens& first = clause_.rest.front().tokens;
    // "became the youngest player to win": one did.
    if (clause_.reading.base == "become" && first.front().is("the") && first.size() > 2)
        return std::any_of(first.begin() + 1, first.end(), [](const Token& token) {
            return in_list("first last only second third youngest oldest second-youngest "
                           "second-oldest",
                           token.lower);
        });
    // "had a temperature of 103 degrees"; in the story: "has a gift for forgery"
    if (clause_.reading.base == "have")
        return (story_ && (first.front().is("a") || first.front().is("an")) &&
                clause_.rest.size() > 1) ||
               std::any_of(first.begin(), first.end(), [](const Token& token) {
                   return token.kind == Kind::Number && token.mention.type == AnswerType::Count;
               });
    return story_ && in_list("want hate lose face suffer hold live work visit prefer hope wish",
                             clause_.reading.base);
}

bool Asker::phrasal() const {
    return !clause_.rest.empty() &&
           (clause_.rest[0].tokens[0].is("up") || clause_.rest[0].tokens[0].is("out") ||
            // "stood in for Hugh Fenner"
            (clause_.rest[0].tokens.size() == 1 && clause_.rest[0].tokens[0].is("in") &&
             clause_.rest.size() > 1 && clause_.rest[1].tokens[0].is("for")));
}

bool Asker::tells_voice() const {
    // "the voice of the parrot"; but: "the voice of reason"
    const auto of_somebody = [](const Tokens& tokens) {
        for (std::size_t i = 0; i + 2 < tokens.size(); ++i)
            if (tokens[i].is("voice") && tokens[i + 1].is("of"))
                return tokens[i + 2].word == WordClass::Determiner ||
                       tokens[i + 2].kind == Kind::Name;
        return std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
            return token.is("voice") && &token == &tokens.back();
        });
    };
    return of_somebody(clause_.subject) ||
           (std::any_of(clause_.subject.begin(), clause_.subject.end(),
                        [](const Token& token) { return token.is("voice"); }) &&
            clause_.subject.size() > 2) ||
           (!clause_.verb && of_somebody(rest_of(clause_, none)));
}

bool Asker::timeless(const Mention& mention) const {
    if (clause_.passive && (clause_.reading.base == "sing" || clause_.reading.base == "play" ||
                            clause_.reading.base == "voice" || clause_.reading.base == "perform"))
        return false;
    // "is named in the credits as conductor"
    if (clause_.passive && in_list("name credit list", clause_.reading.base) &&
        std::any_of(clause_.rest.begin(), clause_.rest.end(),
                    [](const Phrase& part) { return part.tokens.back().is("credits"); }))
        return false;
    // "is based on a novel by", "is directed by", "is seen as a sailor": once and for all
    if (clause_.passive && in_list("base adapt write direct inspire name call dedicate credit see "
                                   "narrate compose",
                                   clause_.reading.base))
        return false;
    if (tells_voice()) return false;
    // "The title comes from a poem by Bertram Yule"
    if (in_list("come derive", clause_.reading.base) &&
        in_list("title name", clause_.subject.back().lower))
        return false;
    return mention.type != AnswerType::Character && mention.person() && !mention.in_cast &&
           (present() ||
            (!clause_.auxiliaries.empty() &&
             (clause_.auxiliaries[0].is("is") || clause_.auxiliaries[0].is("are") ||
              clause_.auxiliaries[0].is("has") || clause_.auxiliaries[0].is("have")))) &&
           clause_.reading.base != "play" && clause_.reading.base != "voice";
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
    say_verb(stem);
    stem.say(rest_of(clause_, none));
    Asking asking = answer(owner.mention);
    for (const auto& token : rest_of(clause_, none))
        asking.gender_told = asking.gender_told || token.is("his") || token.is("her");
    if (asking.gender_told && asking.gender == Gender::Unknown) return;
    asking.of_subject = true;
    add(std::move(asking), stem, 2);
}

bool Asker::says_what_it_was() const {
    const Phrase& first = clause_.rest.empty() ? Phrase{} : clause_.rest.front();
    if (first.tokens.empty()) return false;
    // "was to have played Elsa"
    if (first.tokens.front().word == WordClass::To && first.tokens.size() > 2 &&
        first.tokens[1].is("have"))
        return clause_.subject.back().mention.person() && clause_.rest.size() > 1;
    // "was eager to play Elsa"
    if (clause_.rest.size() > 1 && first.tokens.size() == 1 &&
        in_list("eager reluctant afraid unable allergic", first.tokens[0].lower) &&
        clause_.rest[1].tokens.front().word == WordClass::To)
        return weight_of_rest() > 2;
    // "was so nervous about acting that ..."
    if (first.tokens.front().is("so") &&
        std::any_of(clause_.rest.begin(), clause_.rest.end(),
                    [](const Phrase& part) { return part.tokens.front().word == WordClass::That; }))
        return weight_of_rest() > 2;
    // "was Rudge in five films", "was Elsa in \"Low Water\"": a part somewhere else
    if (first.tokens.size() == 1 && first.tokens.front().kind == Kind::Name &&
        !first.tokens.front().possessive && clause_.subject.back().mention.in_cast &&
        clause_.rest.size() > 1 && clause_.rest[1].tokens.front().is("in") &&
        !(first.tokens.front().mention.certain &&
          first.tokens.front().mention.type != AnswerType::Character))
        return std::any_of(clause_.rest[1].tokens.begin(), clause_.rest[1].tokens.end(),
                           [](const Token& token) {
                               return (token.kind == Kind::Quote && !token.mention.own_film) ||
                                      token.kind == Kind::Number;
                           });
    if (first.kind == Phrase::Kind::Preposition && clause_.rest.size() == 1 &&
        clause_.subject.front().mention.person())
        return first.tokens.size() > 2 &&
               (clause_.inverted || !clause_.subject.front().mention.certain);
    if (first.kind == Phrase::Kind::Noun && first.tokens.front().is("the") &&
        first.tokens.size() > 2 &&
        (first.tokens[1].is("first") || first.tokens[1].is("last") || first.tokens[1].is("only") ||
         first.tokens[1].is("second")))
        return true;
    // "was Ada Marlow's first choice for Rudge": there was one.
    if (first.kind == Phrase::Kind::Noun && first.tokens.size() > 2 &&
        first.tokens[0].kind == Kind::Name && first.tokens[0].possessive &&
        in_list("first original", first.tokens[1].lower) && first.tokens[2].is("choice"))
        return clause_.subject.front().mention.person() && rest_of(clause_, none).size() > 3;
    if (first.kind == Phrase::Kind::Noun && clause_.subject.back().mention.in_cast &&
        (first.tokens.front().is("a") || first.tokens.front().is("an")) && weight_of_rest() > 2)
        return true;
    // "Rudge is the surname of a sailor": the word is, and nobody
    if (std::any_of(first.tokens.begin(), first.tokens.end(), [](const Token& token) {
            return in_list("name surname nickname word title", token.lower);
        }))
        return false;
    return first.kind == Phrase::Kind::Noun && first.tokens.front().is("the") &&
           rest_of(clause_, none).size() > 3;
}

} // namespace quiz
