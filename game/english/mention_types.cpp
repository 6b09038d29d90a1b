#include "english/mention_types.h"

#include "core/text.h"
#include "english/nouns.h"
#include "english/verbs.h"
#include "english/word_list.h"
#include "films/word_shapes.h"

#include <algorithm>
#include <optional>

namespace quiz {

namespace {

using Kind = Token::Kind;

/// What somebody of that trade makes: "Dell's \"Low Water\"".
AnswerType made_by(const Mention& maker) {
    const auto is = [&](AnswerType job) {
        return maker.type == job ||
               std::find(maker.jobs.begin(), maker.jobs.end(), job) != maker.jobs.end();
    };
    return is(AnswerType::Director) ? AnswerType::Film
           : is(AnswerType::Artist) ? AnswerType::Painting
                                    : AnswerType::Thing;
}

bool person_shaped(std::string_view text) {
    const auto words = words_of(text);
    return looks_like_person(words) && !head_type(to_lower_ascii(words.back()));
}

/// What the noun at `i` makes of a name beside it: an assistant director is no director.
std::optional<AnswerType> trade_at(const Tokens& tokens, std::size_t i) {
    const auto type = noun_type(tokens[i].lower);
    // "a series of 24 articles", "a group of divers": none on television, no band
    const bool many = i + 1 < tokens.size() && tokens[i + 1].is("of") &&
                      in_list("series group band company", tokens[i].lower);
    if (many) return std::nullopt;
    if (i == 0 || type != AnswerType::Director) return type;
    const std::string& before = tokens[i - 1].lower;
    if (before == "art") return AnswerType::Designer;
    if (in_list("assistant casting music musical technical second-unit sound deputy", before))
        return AnswerType::Person;
    return type;
}

/// The noun just before ("the novelist Dora Kestrel") or in the apposition just behind
/// ("\"Low Water,\" a novel published ...").
std::optional<AnswerType> beside_noun(const Tokens& tokens, std::size_t i) {
    // Behind "called the film" stands what it was called, not a film.
    const bool called =
        i > 2 && read_verb(tokens[i - 3].lower) && read_verb(tokens[i - 3].lower)->base == "call";
    if (tokens[i].kind == Kind::Quote && (!tokens[i].capital || called)) return std::nullopt;
    if (i > 0 && tokens[i - 1].kind == Kind::Word && !tokens[i - 1].possessive)
        if (const auto type = trade_at(tokens, i - 1)) {
            const bool show = type == AnswerType::Series;
            if (!show) return type;
            if (i > 1 && tokens[i - 2].is("radio")) return std::nullopt;
        }
    if (i > 0 && tokens[i - 1].is("show"))
        return i > 1 && tokens[i - 2].lower == "broadway" ? AnswerType::Musical
                                                          : AnswerType::Series;
    if (tokens[i].possessive || i + 2 >= tokens.size() || !tokens[i + 1].mark(','))
        return std::nullopt;
    std::optional<AnswerType> found;
    std::size_t j = i + 2;
    // ", one of the ten short plays that ..."
    if (tokens[j].lower == "one" && j + 2 < tokens.size() && tokens[j + 1].is("of") &&
        tokens[j + 2].word != WordClass::Pronoun) {
        for (j += 3; j < tokens.size() && j < i + 9 && tokens[j].kind != Kind::Mark; ++j) {
            const std::string& many = tokens[j].lower;
            if (tokens[j].word == WordClass::Other && many.ends_with('s'))
                if (const auto type = noun_type(many.substr(0, many.size() - 1))) return type;
        }
        return std::nullopt;
    }
    if (tokens[j].word != WordClass::Determiner && tokens[j].word != WordClass::Possessive &&
        !tokens[j].possessive && !noun_type(tokens[j].lower))
        return std::nullopt;
    for (; j < tokens.size() && j < i + 9; ++j) {
        const Token& token = tokens[j];
        if (token.kind == Kind::Mark || token.word == WordClass::Preposition ||
            token.word == WordClass::Relative || token.word == WordClass::Auxiliary ||
            token.word == WordClass::That)
            break;
        if (token.kind != Kind::Word || token.possessive) continue;
        if (const auto type = trade_at(tokens, j))
            found = type;
        else if (found && token.word == WordClass::Other && looks_plural(token.lower) &&
                 !read_verb(token.lower))
            found.reset(); // "New York, the television studio scenes": no studio
    }
    return found;
}

/// "Albert Hall, | a concert hall ...": what stands there is a building or park.
bool is_building_beside(const Tokens& tokens, std::size_t at) {
    for (; at < tokens.size() && tokens[at].kind != Kind::Mark; ++at)
        if (in_list("hall house castle palace park building theatre theater mansion hotel ruin "
                    "estate church chapel bridge lake",
                    tokens[at].lower))
            return true;
    return false;
}

/// "the Indianapolis": a ship, a hotel; no town. But: "the Lisbon premiere", "The Hague".
bool is_called_after_town(const Tokens& tokens, std::size_t i) {
    const Token& name = tokens[i];
    // "down the Ohio": a river
    const bool town = name.mention.type == AnswerType::City || name.mention.level == "state";
    if (name.kind != Kind::Name || !town || i == 0 || !tokens[i - 1].is("the") || name.possessive)
        return false;
    return i + 1 == tokens.size() || tokens[i + 1].kind != Kind::Word ||
           tokens[i + 1].word != WordClass::Other ||
           (read_verb(tokens[i + 1].lower) && !read_verb(tokens[i + 1].lower)->is_base);
}

} // namespace

Mention as_maker_of(Mention maker, const Token& title) {
    const bool directs =
        std::find(maker.jobs.begin(), maker.jobs.end(), AnswerType::Director) != maker.jobs.end();
    if (directs && title.kind == Kind::Quote && title.mention.type == AnswerType::Film)
        maker.type = AnswerType::Director;
    return maker;
}

void settle(Tokens& tokens, std::size_t i) {
    Token& token = tokens[i];
    if (token.kind == Kind::Date) {
        token.mention.name = token.text;
        return;
    }
    if (token.kind != Kind::Name && token.kind != Kind::Quote) return;
    Mention& mention = token.mention;
    if (is_called_after_town(tokens, i)) {
        mention = Mention{};
        mention.name = token.text;
        return;
    }
    // "in Woodstock, Illinois": a town, whatever is held in another of that name
    const bool in_state = token.kind == Kind::Name && !token.possessive && i > 0 &&
                          tokens[i - 1].is("in") && i + 2 < tokens.size() &&
                          tokens[i + 1].mark(',') && tokens[i + 2].kind == Kind::Name &&
                          info(tokens[i + 2].mention.type).family == AnswerFamily::Places;
    if (in_state && info(mention.type).family != AnswerFamily::Places) {
        mention = Mention{};
        mention.name = token.text;
        mention.type = AnswerType::City;
        return;
    }
    const auto beside = beside_noun(tokens, i);
    // "based on \"Low Water\"": a play or novel, more likely than the film of that title
    const bool taken_from = i > 1 && in_list("on from", tokens[i - 1].lower) &&
                            in_list("based adapted drawn taken", tokens[i - 2].lower);
    if (taken_from && token.kind == Kind::Quote && mention.type == AnswerType::Film && !beside &&
        mention.certain && !mention.own_film) {
        mention = Mention{};
        mention.name = token.text;
        return;
    }
    if (mention.certain) {
        // A title that is a known film may be called a novel or song here.
        if (token.kind == Kind::Quote && beside && *beside != mention.type &&
            info(*beside).family == AnswerFamily::Works) {
            mention = Mention{};
            mention.name = token.text;
            mention.type = *beside;
        }
        return;
    }
    if (beside) {
        const auto family = info(*beside).family;
        const bool people = family == AnswerFamily::People;
        // "the Zone, the ruined country between life and death": all countries are known
        if (*beside == AnswerType::Country) return;
        // "In the hall at Mount Harrow, a boy sitting there ...": nobody of that name
        const bool place = people && i > 0 && tokens[i - 1].kind == Kind::Word &&
                           in_list("in at near", tokens[i - 1].lower);
        if (token.kind == Kind::Quote
                ? family == AnswerFamily::Works || *beside == AnswerType::Publication
                : family != AnswerFamily::Works && family != AnswerFamily::Numbers &&
                      (!people || (person_shaped(token.text) && !place)))
            mention.type = *beside;
        if (*beside == AnswerType::Actress) mention.gender = Gender::Female;
    }
    if (token.kind == Kind::Quote) {
        if (mention.type == AnswerType::Thing && i > 0 && tokens[i - 1].possessive)
            mention.type = made_by(tokens[i - 1].mention);
        return;
    }
    const auto words = words_of(token.text);
    // "by Walter Castle", "Walter Castle, a maker of ...": somebody's surname, where no article
    // stands before it.
    const bool described = i == 0 && i + 2 < tokens.size() && tokens[i + 1].mark(',') &&
                           (tokens[i + 2].is("a") || tokens[i + 2].is("who")) &&
                           !is_building_beside(tokens, i + 2);
    const bool surname = words.size() == 2 && is_given_name(words.front()) &&
                         in_list("castle hall church park temple house lake hill bridge field",
                                 to_lower_ascii(words.back())) &&
                         (described || (i > 0 && tokens[i - 1].is("by")));
    if (mention.type == AnswerType::Thing && surname) {
        mention.type = AnswerType::Person;
        return;
    }
    if (mention.type == AnswerType::Thing)
        if (const auto head = head_type(to_lower_ascii(words.back()))) {
            mention.type = words.size() > 1 ? head->type : AnswerType::Thing;
            mention.level = head->level;
            return;
        }
    if (mention.type == AnswerType::Thing && words.size() > 1 && words.size() <= 4 &&
        is_given_name(words.front()) && person_shaped(token.text))
        mention.type = AnswerType::Person;
    if (mention.type == AnswerType::City) mention.level = "city";
    if (mention.type == AnswerType::Country) mention.level = "country";
    if (mention.type == AnswerType::Theatre) mention.level = "theatre";
}

} // namespace quiz
