// "Ivo Sandor, the film's cinematographer": who is what, and who plays whom.
#include "english/asker.h"
#include "english/nouns.h"
#include "english/opener.h"
#include "english/pronouns.h"
#include "english/relation_parts.h"
#include "english/stem_ties.h"
#include "english/word_list.h"
#include "films/word_shapes.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;

bool has_preposition(const Tokens& what, std::size_t before) {
    return std::any_of(what.begin(), what.begin() + static_cast<std::ptrdiff_t>(before),
                       [](const Token& token) { return token.word == WordClass::Preposition; });
}

/// What somebody is said to be, where that is plain and nobody else is likely to be it.
bool plain_description(const Apposition& apposition, bool story) {
    const Tokens& what = apposition.what;
    const bool job =
        what.size() == 2 && noun_type(what.back().lower) && is_part_of_film(what.back().lower);
    const bool whose =
        what.front().kind == Kind::Name && what.front().possessive && what.size() > 1;
    const bool character = story && apposition.name.mention.type == AnswerType::Character;
    // "the blacklisted director Rudge": of the story, and not of the film
    if (character && is_part_of_film(what.back().lower)) return false;
    // "the widow of a son": whose?
    for (std::size_t i = 0; i + 2 < what.size(); ++i)
        if (what[i].is("of") && what[i + 1].is("a") && is_somebody(what[i + 2].lower)) return false;
    if (what.back().is("character") || what.back().is("role")) return false;
    // "Elsa's partner": she may have had others
    if (whose && in_list("partner friend colleague neighbor neighbour lover rival enemy "
                         "companion assistant acquaintance",
                         what.back().lower))
        return false;
    // "a shark hunter with a grudge", but hardly "a sailor"
    const bool any = character && (what.front().is("a") || what.front().is("an"));
    const bool the = what.front().is("the");
    if (!whose && !any && !the) return false;
    if (!whose && what.size() < 3 && !job) return false;
    // "the young owner": of what?
    const auto relative = std::find_if(what.begin(), what.end(), [](const Token& token) {
        return token.kind == Kind::Word && token.word == WordClass::Relative;
    });
    // "for Elsa, the man who wants least becomes king": he is somebody else
    const auto ends = std::find_if(what.begin() + 1, what.end(), [](const Token& token) {
        return token.word == WordClass::Preposition || token.word == WordClass::Relative;
    });
    const Token& head = *(ends - 1);
    const Gender told_gender = gender_of_noun(head.lower);
    if (told_gender != Gender::Unknown && apposition.name.mention.gender != Gender::Unknown &&
        told_gender != apposition.name.mention.gender)
        return false;
    const bool told = std::any_of(what.begin(), what.end(), [](const Token& token) {
        return token.possessive || token.word == WordClass::Preposition ||
               token.word == WordClass::Relative;
    });
    // "a British policeman", "a young woman", "an old acquaintance": there may be more of them.
    const std::size_t plain_words = static_cast<std::size_t>(
        std::count_if(what.begin() + 1, what.end(), [](const Token& token) {
            return !is_nationality(token.text) && !in_list("young old local", token.lower);
        }));
    if (any && !told &&
        (plain_words < 2 || gender_of_noun(what.back().lower) != Gender::Unknown ||
         in_list("friend acquaintance colleague neighbor neighbour classmate companion partner "
                 "rival man woman boy girl kid youth child",
                 what.back().lower)))
        return false;
    if (the && !told &&
        (gender_of_noun(what.back().lower) != Gender::Unknown ||
         in_list("owner lover employer partner companion friend cousin master rival boss leader "
                 "assistant keeper neighbor neighbour guest man woman murderer killer guide",
                 what.back().lower)))
        return false;
    for (std::size_t i = 0; i < static_cast<std::size_t>(relative - what.begin()); ++i) {
        const Token& token = what[i];
        if (token.kind == Kind::Quote && !token.mention.own_film) return false;
        if (token.word == WordClass::Possessive || token.word == WordClass::Pointer ||
            token.word == WordClass::Pronoun ||
            // "a gull and a lamp", but "a hunter with a boat and a grudge"
            (token.word == WordClass::And &&
             !(has_preposition(what, i) && i + 1 < what.size() && article(what[i + 1]))) ||
            token.word == WordClass::That || token.word == WordClass::Not || token.is("other") ||
            token.is("same") || token.is("another") || token.is("former") || token.is("older") ||
            token.is("younger") || (i == 1 && looks_plural(token.lower)))
            return false;
    }
    return true;
}

std::optional<Asking> who_is(const Apposition& apposition, const Telling& telling) {
    const Mention& mention = apposition.name.mention;
    if (!can_be_key(mention)) return std::nullopt;
    const bool which =
        telling.story && (apposition.what.front().is("a") || apposition.what.front().is("an"));
    Stem stem;
    Tokens question = tokens_of(which ? "Which character in" : "Who");
    if (which) question.push_back(film_named(telling.film));
    stem.question(std::move(question));
    stem.say(tokens_of(telling.story ? "is" : "was"));
    Tokens what = apposition.what;
    for (auto& token : what) {
        if (token.kind != Kind::Name || token.mention.name != mention.name) continue;
        if (token.stood_for.empty()) return std::nullopt;
        token = as_it_stood(std::move(token));
    }
    stem.say(what);
    stem.story = telling.story;
    stem.at_home = &telling.at_home;
    const auto text = stem.text(telling.film);
    if (!text) return std::nullopt;
    // "the drummer of The Herrings" is nothing of the film's.
    const bool of_somebody =
        what.front().possessive || in_list("first last only original", what[1].lower);
    const auto begun = opened(*text);
    if (!telling.story && !of_somebody && begun && begun->opener == Opener::Label)
        return std::nullopt;
    Asking asking = answer(mention);
    asking.tells_who = true;
    asking.question = *text;
    asking.weight = 1;
    for (const auto& token : apposition.what) {
        // "the widow of a sailor": what is told of others is not
        if (token.word == WordClass::Preposition || token.word == WordClass::Relative) break;
        if (const Gender told = gender_of_noun(token.lower);
            told != Gender::Unknown && telling.story) {
            asking.gender = told;
            asking.gender_told = true;
        }
    }
    return asking;
}

/// "Which actress plays the local police chief in ...?"
std::optional<Asking> who_plays(const Apposition& apposition, const Telling& telling) {
    const Mention& mention = apposition.name.mention;
    if (!telling.story || telling.subject == nullptr || mention.type != AnswerType::Character ||
        !mention.certain)
        return std::nullopt;
    const auto player = telling.subject->player_of(mention.name);
    if (!player || !can_be_key(*player)) return std::nullopt;
    Token in;
    in.text = in.lower = "in";
    in.word = WordClass::Preposition;
    Stem stem;
    stem.question(tokens_of(player->type == AnswerType::Actress ? "Which actress"
                            : player->gender == Gender::Male    ? "Which actor"
                                                                : "Who"));
    stem.say(tokens_of("plays"));
    stem.say(apposition.what);
    stem.say({in, film_named(telling.film)});
    stem.at_home = &telling.at_home;
    const auto text = stem.text(telling.film);
    if (!text) return std::nullopt;
    Asking asking = answer(*player);
    asking.question = *text;
    asking.weight = 1;
    asking.of_cast = true;
    return asking;
}

} // namespace

std::vector<Asking> askings_of(const Apposition& apposition, const Telling& telling) {
    const Mention& mention = apposition.name.mention;
    if (!mention.person() || apposition.name.possessive || apposition.what.empty() ||
        !plain_description(apposition, telling.story))
        return {};
    // "Rudge, the diver Elsa": another one
    const auto& what = apposition.what;
    if (what.size() > 1 && what.back().kind == Token::Kind::Name && what.back().mention.person() &&
        what[what.size() - 2].kind == Token::Kind::Word &&
        what[what.size() - 2].word == WordClass::Other)
        return {};
    std::vector<Asking> made;
    if (auto asking = who_is(apposition, telling)) made.push_back(std::move(*asking));
    if (auto asking = who_plays(apposition, telling)) made.push_back(std::move(*asking));
    return made;
}

} // namespace quiz
