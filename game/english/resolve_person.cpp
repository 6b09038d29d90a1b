// Whom "he" and "she" mean where more than one was named, or nobody.
#include "core/text.h"
#include "english/nouns.h"
#include "english/phrases.h"
#include "english/pronouns.h"
#include "english/resolve.h"
#include "english/word_list.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;

bool may_be(const Mention& mention, Gender gender) {
    return mention.person() && (mention.gender == gender || mention.gender == Gender::Unknown);
}

/// "Who staggers in is Rex Tarrant": where the name stands that the sentence tells; else 0.
std::size_t introduced_at(const Tokens& tokens) {
    for (std::size_t i = 2; i < tokens.size(); ++i)
        if (tokens[i].kind == Kind::Name && !tokens[i].possessive && tokens[i].mention.person() &&
            tokens[i].mention.type != AnswerType::Character &&
            in_list("is was", tokens[i - 1].lower) &&
            (i + 1 == tokens.size() || tokens[i + 1].kind == Kind::Mark) &&
            tokens.front().kind == Kind::Word && !tokens.front().is("there"))
            return i;
    return 0;
}

/// What a director does, and few others of a film.
bool directs(const Tokens& tokens, std::size_t at, bool writer) {
    const auto group = Phrases(tokens).verb_group(at + 1);
    if (group.end == at + 1 || group.passive) return false;
    const std::string& verb = group.reading.base;
    return in_list("direct cast employ recast reshoot storyboard", verb) ||
           (writer && in_list("write rewrite", verb) &&
            std::any_of(tokens.begin(), tokens.end(), [](const Token& token) {
                return in_list("script screenplay draft treatment", token.lower);
            }));
}

} // namespace

Token name_token(const Mention& mention, const Token& in_place_of) {
    Token token;
    token.kind =
        mention.own_film || mention.quoted || info(mention.type).family == AnswerFamily::Works
            ? Kind::Quote
            : Kind::Name;
    token.text = mention.name;
    token.lower = to_lower_ascii(token.text);
    token.capital = true;
    token.mention = mention;
    token.possessive = in_place_of.possessive || in_place_of.word == WordClass::Possessive;
    if (in_place_of.word == WordClass::Pronoun || in_place_of.word == WordClass::Possessive)
        token.stood_for = in_place_of.lower;
    return token;
}

/// "the director" where the film has one and nobody else of the job was named.
void Resolver::job_noun(Tokens& tokens, std::size_t at) const {
    const auto type = noun_type(tokens[at].lower);
    if (!type || info(*type).family != AnswerFamily::People || at == 0 || !tokens[at - 1].is("the"))
        return;
    if (at + 1 < tokens.size() &&
        (tokens[at + 1].is("of") || tokens[at + 1].is("who") || tokens[at + 1].is("on") ||
         tokens[at + 1].is("for") || tokens[at + 1].is("cut") || tokens[at + 1].kind == Kind::Name))
        return;
    // "Ivo Sandor, the cinematographer, ...": what he was
    if (at > 2 && tokens[at - 2].mark(',') && tokens[at - 3].kind == Kind::Name &&
        !tokens[at - 3].possessive && at + 1 < tokens.size() && tokens[at + 1].mark(','))
        return;
    std::optional<Mention> one = subject_.the_one(*type);
    const auto in_job = [&](const Mention& mention) {
        return mention.person() &&
               (mention.type == *type ||
                std::find(mention.jobs.begin(), mention.jobs.end(), *type) != mention.jobs.end());
    };
    for (const auto& mention : said_)
        if (in_job(mention) && (!one || !same_name(mention, *one))) {
            if (one) return;
            one = mention;
        }
    if (!one) return;
    Token name = name_token(*one, tokens[at]);
    tokens[at] = name;
    tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(at) - 1);
}

const Token* Resolver::introduced(const Tokens& tokens) {
    const std::size_t at = introduced_at(tokens);
    return at == 0 ? nullptr : &tokens[at];
}

bool Resolver::told_of_one(Gender gender, bool past, bool before) const {
    if (!last_person_ || !may_be(*last_person_, gender)) return false;
    // Who it is, is told; what stands before only says who.
    const std::size_t told = introduced_at(last_sentence_);
    const Tokens behind(last_sentence_.begin() + static_cast<std::ptrdiff_t>(told),
                        last_sentence_.end());
    if (stranger_in(behind, behind.size(), gender)) return false;
    const bool real = last_person_->type != AnswerType::Character;
    bool named = false;  // the person the sentence is about
    bool again = false;  // "was asleep when he [met Rex Tarrant]": of him in each of its clauses
    bool beside = false; // "..., with Rex Tarrant and Ivo Sandor": two, and in passing
    for (std::size_t i = 0; i < last_sentence_.size(); ++i) {
        const Token& token = last_sentence_[i];
        if (token.kind == Kind::Mark)
            beside = i > 1 && i + 1 < last_sentence_.size() &&
                     in_list("with having", last_sentence_[i + 1].lower);
        if (token.kind != Kind::Name || !may_be(token.mention, gender) || beside) continue;
        if (same_name(token.mention, *last_person_)) {
            again = named && in_list("he she", token.stood_for);
            named = true;
            continue;
        }
        // "had shot Ivo Sandor's film": in passing
        if (i < told || (named && token.possessive && !before)) continue;
        // What somebody did or was is told of no figure, who only does what the film shows.
        if (real && past && token.mention.type == AnswerType::Character) continue;
        const bool said_of =
            i + 1 < last_sentence_.size() && (last_sentence_[i + 1].kind == Kind::Mark ||
                                              last_sentence_[i + 1].word == WordClass::Relative ||
                                              last_sentence_[i + 1].word == WordClass::And);
        if (again && !said_of) continue;
        const auto player = token.mention.type == AnswerType::Character
                                ? subject_.player_of(token.mention.name)
                                : std::nullopt;
        if (player && same_name(*player, *last_person_)) continue;
        return false;
    }
    return true;
}

std::optional<Mention> Resolver::subject_of_lead(const Tokens& tokens, std::size_t at) {
    const Gender gender = gender_of(tokens[at]);
    if (at < 4 || !in_list("as when while after because although though once", tokens[0].lower) ||
        tokens[1].kind != Kind::Name || tokens[1].possessive ||
        !may_be(tokens[1].mention, gender) || !tokens[at - 1].mark(',') ||
        stranger_in(tokens, at, gender) != nullptr)
        return std::nullopt;
    for (std::size_t i = 2; i < at; ++i)
        if ((tokens[i].kind == Kind::Name && may_be(tokens[i].mention, gender) &&
             !same_name(tokens[i].mention, tokens[1].mention)) ||
            tokens[i].is("that"))
            return std::nullopt;
    return tokens[1].mention;
}

std::optional<Mention> Resolver::person_meant(const Tokens& tokens, std::size_t at) const {
    // "He had made it": what was before may be told of the other.
    const bool before = at + 1 < tokens.size() && tokens[at + 1].is("had");
    const Gender gender = gender_of(tokens[at]);
    if (running_ || gender == Gender::Unknown || stranger_in(tokens, at, gender))
        return std::nullopt;
    const bool told =
        told_of_one(gender, nominative(tokens[at]) && told_in_past(tokens, at), before);
    for (std::size_t i = 0; i < at; ++i)
        if (tokens[i].kind == Kind::Name && may_be(tokens[i].mention, gender) &&
            !(told && same_name(tokens[i].mention, *last_person_)))
            return std::nullopt;
    if (told) return last_person_;
    // Nobody of that gender was spoken of: the director, of whom a record need not say who it is.
    auto director = subject_.the_one(AnswerType::Director);
    if (!nominative(tokens[at]) || !director || director->gender != gender || strangers_ ||
        !unclear_.empty())
        return std::nullopt;
    for (const auto& mention : said_)
        if (may_be(mention, gender) ||
            (mention.type == AnswerType::Thing && !mention.own_film && !mention.quoted))
            return std::nullopt;
    const bool writer = std::find(director->jobs.begin(), director->jobs.end(),
                                  AnswerType::Writer) != director->jobs.end();
    if (first_ && !directs(tokens, at, writer)) return std::nullopt;
    return director;
}

} // namespace quiz
