#include "core/text.h"
#include "english/asker.h"
#include "english/nouns.h"
#include "english/usable.h"
#include "english/word_list.h"
#include "films/word_shapes.h"

#include <algorithm>
#include <array>

namespace quiz {

namespace {

using Kind = Token::Kind;

/// "in black and white", "from a helicopter": between what was done and by whom. But: "from a
/// novel by", "on the idea by".
bool says_only_how(const Phrase& part) {
    if (part.kind == Phrase::Kind::Adverb) return true;
    if (part.kind != Phrase::Kind::Preposition || part.nested ||
        !in_list("in from on at with", part.tokens.front().lower))
        return false;
    return std::none_of(part.tokens.begin(), part.tokens.end(), [](const Token& token) {
        const auto type = token.kind == Kind::Word ? noun_type(token.lower) : std::nullopt;
        return token.kind == Kind::Quote || token.mention.person() || token.possessive ||
               (type && info(*type).family != AnswerFamily::Places) ||
               is_part_of_film(token.lower) || is_film_noun(token.lower) ||
               in_list("story stories idea book play poem novel works work tale version list "
                       "drawings paintings photographs sketches designs concept draft",
                       token.lower);
    });
}

} // namespace

void Asker::object_of_infinitive(std::size_t i) {
    const Phrase& part = clause_.rest[i];
    if (!part.whom) return;
    const Token* name = only_name(part.tokens, 0);
    if (name != nullptr && may_ask(name->mention)) ask(name->mention, whom(name->mention), i, 4);
}

void Asker::object(std::size_t i) {
    const Tokens& tokens = clause_.rest[i].tokens;
    if (i != 0 || !clause_.verb) return;
    if (auto count = how_many(tokens, 0)) {
        const bool into = clause_.rest.size() == 2 && clause_.rest[1].tokens.front().is("into");
        // "spent five hours a day in the chair": how many hours a day
        const bool each = clause_.rest.size() > 1 && clause_.rest[1].tokens.size() == 2 &&
                          clause_.rest[1].tokens.front().is("a") &&
                          is_time_unit(clause_.rest[1].tokens.back().lower);
        if (!into && !each) return ask(count->first, count->second, i, 3);
        // "appears 33 minutes into the film": how many minutes into it
        Clause one = clause_;
        one.rest.erase(one.rest.begin() + 1);
        const Tokens& film = clause_.rest[1].tokens;
        count->second.insert(count->second.end(), film.begin(), film.end());
        Asker asker(one, telling_);
        asker.ask(count->first, count->second, i, 3);
        take(std::move(asker));
        return;
    }
    if (const auto sum = how_much(tokens, 0)) return ask(sum->first, sum->second, i, 4);
    const Token* name = only_name(tokens, 0);
    if (name == nullptr || clause_.passive || !may_ask(name->mention)) return;
    if (shared_by_many(clause_.reading.base) && !wanted_for_part())
        return refuse("it may be so of others as well");
    if (clause_.rest.size() > 1) {
        const Phrase& second = clause_.rest[1];
        const bool thing = second.kind == Phrase::Kind::Noun && !second.nested &&
                           second.tokens.back().kind != Kind::Date;
        if (thing && in_list("give bring award lend offer hand send show teach earn pay grant",
                             clause_.reading.base)) {
            // "brought Ada Marlow a prize"
            Tokens asked = words("To");
            Tokens which = whom(name->mention);
            which.front().text = which.front().lower;
            asked.insert(asked.end(), which.begin(), which.end());
            return ask(name->mention, std::move(asked), i, 4);
        }
        // "left Nora Whitcombe so sore that ...", "called Ada Marlow a genius"
        const bool completed =
            second.kind != Phrase::Kind::Preposition &&
            second.tokens.front().word != WordClass::To &&
            in_list(
                "leave make call name keep find consider render think declare elect appoint get "
                "drive set",
                clause_.reading.base);
        if (thing || completed) return;
    }
    Mention played = name->mention;
    // Who is played is a character, however real the name looks.
    if (!played.certain && played.person() &&
        (clause_.reading.base == "play" || clause_.reading.base == "portray"))
        played.type = AnswerType::Character;
    ask(played, whom(played), i, 4);
}

void Asker::prepositional(std::size_t i) {
    const Tokens& tokens = clause_.rest[i].tokens;
    if (tokens.size() < 2 || tokens[1].word == WordClass::Preposition) return;
    const std::string preposition = tokens[0].lower;
    if (tokens.size() == 2 && tokens[1].kind == Kind::Date) return when(i, tokens[0], tokens[1]);
    const bool counted = number_of(tokens, 1).has_value();
    if (preposition == "by" && clause_.passive && !counted) {
        // "adapted from a novel by X": X wrote the novel.
        // "based on the bestseller by X" as well
        const bool taken = in_list("base adapt take derive draw", clause_.reading.base);
        const bool of_verb =
            (!taken || i == 0) &&
            std::all_of(clause_.rest.begin(), clause_.rest.begin() + static_cast<std::ptrdiff_t>(i),
                        says_only_how);
        return of_verb ? by_whom(i) : void();
    }
    // When and how old somebody died is no matter of the film.
    if (preposition == "at" && tokens.size() == 5 && tokens[2].is("age") && tokens[3].is("of") &&
        clause_.reading.base != "die" && tokens[4].kind == Kind::Number &&
        tokens[4].mention.type == AnswerType::Count)
        return ask(tokens[4].mention, words("At what age"), i, 3);
    if (preposition == "for" || preposition == "in" || preposition == "at" || preposition == "by" ||
        preposition == "after" || (preposition == "of" && i == 0)) {
        // "has 78 pieces in 45 seconds", "asked for $25,000 to write it": neither turns round well.
        if (clause_.reading.base == "have" || clause_.reading.base == "ask") return;
        // "uses 70 lamps for 45 seconds of film": for so long it uses them not
        const bool for_each =
            preposition == "for" && i > 0 &&
            std::any_of(clause_.rest.front().tokens.begin(), clause_.rest.front().tokens.end(),
                        [](const Token& token) { return token.kind == Kind::Number; });
        if (for_each && how_many(tokens, 1)) return;
        if (preposition != "after")
            if (const auto count = how_many(tokens, 1)) {
                Tokens asked = words(capitalised(preposition));
                asked.insert(asked.end(), count->second.begin(), count->second.end());
                asked[1].text = asked[1].lower;
                return ask(count->first, std::move(asked), i, 3);
            }
        if (preposition == "for" || preposition == "by")
            if (const auto sum = how_much(tokens, 1)) {
                Tokens asked = words(capitalised(preposition) + " " +
                                     text_of(sum->second, 0, sum->second.size()));
                asked[1].text = asked[1].lower;
                return ask(sum->first, std::move(asked), i, 4);
            }
    }
    // "recorded with Stella Corrigan": with others, too
    if (preposition == "with" && i == 0 &&
        in_list("record perform play sing tour act collaborate", clause_.reading.base))
        return refuse("it may be so of others as well");
    // "put on about 60 pounds": how many pounds did she put on
    if (preposition == "on" && i == 0 && clause_.reading.base == "put")
        if (const auto count = how_many(tokens, 1)) {
            Clause one = clause_;
            one.rest[0].tokens.resize(1);
            one.rest[0].kind = Phrase::Kind::Adverb;
            Asker asker(one, telling_);
            asker.ask(count->first, count->second, none, 3);
            return take(std::move(asker));
        }
    // "with Nora Whitcombe | as Elsa": in its place, or not at all
    if (preposition == "with" && i + 1 < clause_.rest.size() &&
        clause_.rest[i + 1].tokens.front().is("as"))
        return;
    // "was produced on a budget of about $2 million"
    if (preposition == "on" && tokens.size() > 4 && tokens[2].is("budget") && tokens[3].is("of"))
        if (const auto sum = how_much(tokens, 4)) {
            Tokens asked = words("On a budget of");
            asked.insert(asked.end(), sum->second.begin(), sum->second.end());
            asked[4].text = asked[4].lower;
            return ask(sum->first, std::move(asked), i, 4);
        }
    // "rose from $2 million to $5 million", "came to $2 million"
    if (preposition == "to" && ((i == 1 && clause_.rest[0].tokens.front().is("from")) ||
                                (i == 0 && in_list("come amount", clause_.reading.base))))
        if (const auto sum = how_much(tokens, 1)) {
            Tokens asked = words("To " + text_of(sum->second, 0, sum->second.size()));
            asked[1].text = asked[1].lower;
            return ask(sum->first, std::move(asked), i, 4);
        }
    // "in Portugal alone" is one phrase.
    if (i + 1 < clause_.rest.size() && clause_.rest[i + 1].tokens.front().is("alone")) return;
    const Token* name = only_name(tokens, 1);
    if (name == nullptr || !may_ask(name->mention)) return;
    const auto family = info(name->mention.type).family;
    const bool place = family == AnswerFamily::Places;
    const bool located = preposition == "in" || preposition == "at" || preposition == "on" ||
                         preposition == "near" || preposition == "from" || preposition == "to";
    const bool in_mind = i + 1 < clause_.rest.size() && preposition == "with" &&
                         clause_.rest[i + 1].tokens.back().is("mind");
    const bool direct = in_mind || i == 0 ||
                        (i == 1 && clause_.rest[0].kind == Phrase::Kind::Noun &&
                         clause_.rest[0].tokens.size() <= 3);
    if (place ? !located : !direct) return;
    if (!place && (preposition == "like" || preposition == "about" || preposition == "as" ||
                   preposition == "than" || preposition == "of" || preposition == "by"))
        return;
    if (!place && i == 1 && preposition == "in") return;
    // "lets in Elsa", "takes in Rudge": with the verb, and not in anybody
    if (name->mention.person() && preposition == "in" &&
        !in_list("believe confide trust", clause_.reading.base))
        return;
    if (preposition == "on" && i == 0 &&
        in_list("take put bring turn try switch pass hand", clause_.reading.base))
        return;
    if (family == AnswerFamily::Works && clause_.reading.base == "come") return;
    // "with Nora Whitcombe in mind" is one phrase.
    if (in_mind) {
        Clause one = clause_;
        one.rest.erase(one.rest.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        Tokens question = words("With");
        const Tokens asked_for = whom(name->mention);
        question.insert(question.end(), asked_for.begin(), asked_for.end());
        question[1].text = question[1].lower;
        const Tokens mind = words("in mind");
        question.insert(question.end(), mind.begin(), mind.end());
        Asker asker(one, telling_);
        asker.ask(name->mention, std::move(question), i, 2);
        take(std::move(asker));
        return;
    }
    const bool lost_prize = clause_.reading.base == "lose" && preposition == "to" && i == 1 &&
                            clause_.rest[0].tokens.back().mention.type == AnswerType::Award;
    const bool voice_of = clause_.reading.base == "belong" && clause_.subject.size() > 1 &&
                          clause_.subject[1].is("voice");
    if (!place && shared_by_many(clause_.reading.base) && !lost_prize && !voice_of)
        return refuse("it may be so of others as well");
    // To which other film a prize went is not this one's history.
    if (name->mention.type == AnswerType::Film && clause_.reading.base == "go") return;
    // Where a film opens is where it comes from.
    const bool retitled =
        std::any_of(clause_.rest.begin(), clause_.rest.end(), [](const Phrase& after) {
            return after.tokens.front().is("as") && after.tokens.back().kind == Kind::Quote;
        });
    if (name->mention.type == AnswerType::Country && !retitled &&
        (clause_.reading.base == "open" || clause_.reading.base == "release" ||
         clause_.reading.base == "premiere"))
        return;
    if (place && (!clause_.verb || name->mention.name == "Broadway")) return;
    if (place && clause_.reading.base == "die") return; // no matter of the film
    if (may_be_elsewhere(i) || (place && hangs_before(i))) return;
    // "became the first sailor from Lisbon to ...": he came from there before
    if (place && preposition == "from" && clause_.reading.base == "become") return;
    // "came from a factory in Lisbon": turned round, it would not be the factory's town.
    if (place && i > 0 && clause_.reading.base == "come" &&
        clause_.rest.front().tokens.front().is("from"))
        return;
    // "sold at Bonhams": a house that sells
    const bool house = preposition == "at" && clause_.passive && clause_.reading.base == "sell" &&
                       name->mention.type == AnswerType::Company;
    const bool in_town = preposition == "at" && (name->mention.type == AnswerType::City ||
                                                 name->mention.type == AnswerType::Country);
    Tokens asked = words(in_town ? "In" : capitalised(preposition));
    Tokens which = house ? words("Which auction house") : whom(name->mention);
    if (tokens.size() > 2 && tokens[tokens.size() - 2].possessive) {
        which.push_back(words("by").front());
        which.push_back(tokens[tokens.size() - 2]);
        which.back().possessive = false;
    }
    which.front().text = which.front().lower;
    asked.insert(asked.end(), which.begin(), which.end());
    // "is based on the novel \"The Tide Table\" by Dora Kestrel": she wrote the novel.
    if (family == AnswerFamily::Works && i + 1 < clause_.rest.size() &&
        clause_.rest[i + 1].tokens.front().is("by")) {
        Clause one = clause_;
        const Tokens maker = one.rest[i + 1].tokens;
        one.rest.erase(one.rest.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        asked.insert(asked.end(), maker.begin(), maker.end());
        Asker asker(one, telling_);
        asker.ask(name->mention, std::move(asked), i, 2);
        take(std::move(asker));
        return;
    }
    ask(name->mention, std::move(asked), i, place ? 3 : 2);
}

void Asker::when(std::size_t i, const Token& preposition, const Token& date) {
    if (hangs_on_time(i)) return;
    // What lasts has no one year.
    if (!clause_.verb || (clause_.reading.base == "set" && !set_in_time()) ||
        clause_.reading.base == "die")
        return;
    // "inspired by a murder in 1927": then it happened
    if (clause_.passive && in_list("inspire base suggest model", clause_.reading.base)) return;
    static constexpr std::array<std::string_view, 7> fitting{"in",     "on",   "until", "since",
                                                             "during", "from", "by"};
    if (std::find(fitting.begin(), fitting.end(), preposition.lower) == fitting.end()) return;
    // "before his death in 1978": that was the year of the death.
    if (i > 0 && (clause_.rest[i - 1].tokens.front().is("before") ||
                  clause_.rest[i - 1].tokens.front().is("after")))
        return;
    // "from 1950 to 1953" is one span.
    const bool span =
        i + 1 < clause_.rest.size() && (clause_.rest[i + 1].tokens.front().is("to") ||
                                        clause_.rest[i + 1].tokens.front().is("until"));
    if (preposition.is("from") && span) return;
    if (date.year != 0) {
        const bool plain = preposition.is("in") || preposition.is("on") || preposition.is("during");
        Mention year = date.mention;
        year.name = std::to_string(date.year);
        year.type = AnswerType::Year;
        if (plain)
            ask(year, words("In which year"), i, 3);
        else if (date.day == 0 && date.month == 0)
            ask(year, words(capitalised(preposition.lower) + " which year"), i, 2);
    }
    if (date.day != 0 && date.year != 0 && preposition.is("on"))
        ask(date.mention, words("On which date"), i, 2);
}

void Asker::by_whom(std::size_t i) {
    const Token* name = only_name(clause_.rest[i].tokens, 1);
    if (name == nullptr || !may_ask(by_trade(name->mention))) return;
    const bool credit = clause_.reading.base == "direct" && clause_.subject.size() == 1 &&
                        clause_.subject.front().mention.own_film; // asked from the film's fields
    if (credit || shared_when_done_to(clause_.reading.base) ||
        info(name->mention.type).family == AnswerFamily::Places)
        return;
    const Mention doer = by_trade(name->mention);
    if (done_by(i, doer)) return;
    Tokens asked = words("By");
    Tokens which = whom(doer);
    which.front().text = which.front().lower;
    asked.insert(asked.end(), which.begin(), which.end());
    ask(doer, std::move(asked), i, 5);
}

bool Asker::done_by(std::size_t i, const Mention& doer) {
    const auto auxiliary =
        std::find_if(clause_.auxiliaries.begin(), clause_.auxiliaries.end(),
                     [](const Token& token) { return token.word == WordClass::Auxiliary; });
    const bool now =
        auxiliary != clause_.auxiliaries.end() && (auxiliary->is("is") || auxiliary->is("are"));
    if (auxiliary == clause_.auxiliaries.end() || clause_.reading.guessed ||
        !(now || auxiliary->is("was") || auxiliary->is("were")) || timeless(doer) ||
        bare_subject() || any_one())
        return false;
    Tokens adverbs;
    for (const auto& token : clause_.auxiliaries) {
        if (token.word == WordClass::Auxiliary && &token != &*auxiliary) return false;
        if (token.word != WordClass::Auxiliary) adverbs.push_back(token);
    }
    if (clause_.negated) return false;
    Stem stem = begun();
    stem.question(who(doer));
    stem.say(adverbs);
    // "is produced by Halcyon Films": that was done once
    const bool made_it = clause_.subject.size() == 1 && clause_.subject.front().mention.own_film;
    stem.say(words(now && !made_it ? present_of(clause_.reading)
                                   : past_of(clause_.reading, clause_.verb->lower)));
    // "was worked out by": worked out
    Clause active = clause_;
    const bool particle = i > 0 && active.rest.front().tokens.size() == 1 &&
                          in_list("up out off down over", active.rest.front().tokens[0].lower);
    if (particle) {
        stem.say(active.rest.front().tokens);
        active.rest.erase(active.rest.begin());
    }
    stem.say(told_subject());
    stem.say(rest_of(active, particle ? i - 1 : i));
    stem.of_cast = doer.among_cast && !stem.story;
    add(answer(doer), stem, 5);
    return true;
}

void Asker::lead() {
    const Tokens& tokens = clause_.lead;
    if (tokens.size() != 2 || tokens[0].word != WordClass::Preposition || !clause_.verb) return;
    // "In 1910 Elsa helps in the shop": it sets the scene, and is known by no year.
    if (story_ && tokens[1].kind == Kind::Date) return;
    Clause moved = clause_;
    Phrase part;
    part.kind = Phrase::Kind::Preposition;
    part.tokens = tokens;
    part.tokens[0].text = part.tokens[0].lower;
    moved.lead.clear();
    moved.rest.push_back(part);
    Asker asker(moved, telling_);
    asker.prepositional(moved.rest.size() - 1);
    take(std::move(asker));
}

} // namespace quiz
