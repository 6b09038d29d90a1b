#include "english/relation_parts.h"

#include "core/text.h"
#include "english/film_deeds.h"
#include "english/nouns.h"
#include "english/verbs.h"
#include "english/whole_asker.h"
#include "english/word_list.h"
#include "films/word_shapes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace quiz {

namespace {

using Kind = Token::Kind;
using Parts = std::vector<RelationPart>;

bool known_at_home(const Token& noun, const Telling& telling) {
    return std::find(telling.at_home.begin(), telling.at_home.end(), noun.lower) !=
           telling.at_home.end();
}

/// A noun phrase that holds something of the film: a figure, a part that every film has, or what
/// the item takes for granted.
Parts things(const Tokens& tokens, std::size_t from, const Telling& telling) {
    constexpr std::size_t longest = 18; // words
    Parts parts;
    if (from >= tokens.size()) return parts;
    const Token& first = tokens[from];
    const bool one_of =
        first.lower == "one" && from + 1 < tokens.size() && tokens[from + 1].is("of");
    if (!article(first) && !first.is("some") && !plain_word(first) && !one_of &&
        !(first.kind == Kind::Name && first.possessive))
        return parts;
    bool of_film = false;
    bool anchored = false;
    bool told = false; // behind "that", "in which"
    for (std::size_t i = from; i < tokens.size() && i < from + longest; ++i) {
        const Token& token = tokens[i];
        const bool noun_like = plain_word(token) || token.kind == Kind::Name ||
                               (token.kind == Kind::Quote && token.mention.own_film);
        const bool small = article(token) || token.is("some") || token.is("all") ||
                           (token.kind == Kind::Word && token.word == WordClass::Preposition);
        told = told || (anchored && (token.is("that") || token.is("which")));
        const bool within = told && token.kind == Kind::Word &&
                            (token.word == WordClass::Relative || token.word == WordClass::That ||
                             token.word == WordClass::To || token.word == WordClass::Auxiliary);
        if (!noun_like && !small && !within && !(one_of && i == from)) break;
        if (!token.stood_for.empty() && !token.mention.own_film) break;
        of_film = of_film || token.mention.own_film;
        const bool the =
            i > from && (tokens[i - 1].is("the") || (i > from + 1 && tokens[i - 2].is("the")));
        anchored = anchored || token.mention.own_film ||
                   token.mention.type == AnswerType::Character ||
                   (plain_word(token) &&
                    (is_part_of_film(token.lower) || in_list("scene scenes", token.lower) ||
                     (the && !is_film_noun(token.lower) && known_at_home(token, telling))));
        if (!anchored || !noun_like || token.possessive) continue;
        if (i == from && plain_word(token) && !looks_plural(token.lower)) continue;
        // "the scene": which? "the title", "the idea": they have rows of their own
        const bool bare = i == from + 1 && article(first);
        if (bare && in_list("scene scenes shot shots title story plot premise source", token.lower))
            continue;
        if (in_list("idea ideas inspiration", token.lower)) continue;
        RelationPart part;
        part.end = i + 1;
        part.said = said_plainly(tokens, from, i + 1);
        part.of_film = of_film;
        parts.push_back(std::move(part));
    }
    return parts;
}

/// "a stage musical, "Low Water,"", "a sequel": made of the film.
Parts versions(const Tokens& tokens, std::size_t from, const Telling& telling) {
    Parts parts;
    if (from >= tokens.size()) return parts;
    const Token& first = tokens[from];
    const bool made = is_somebody(first) && first.possessive;
    const bool titled = first.kind == Kind::Quote && !first.mention.own_film &&
                        from + 2 < tokens.size() && tokens[from + 1].mark(',');
    const std::size_t start = titled ? from + 2 : from;
    if (!made && !tokens[start].is("a") && !tokens[start].is("an") && !tokens[start].is("the"))
        return parts;
    std::size_t i = start + 1;
    std::string kind;
    std::string noun;
    if (i < tokens.size() && tokens[i].text == "Broadway") ++i;
    for (; i < tokens.size() && i < start + 5 && plain_word(tokens[i]); ++i) {
        // "a musical version | opened", "a stage musical | based on the story"
        if (!noun.empty() && !in_list("version adaptation", tokens[i].lower)) break;
        // "The play opened ...": that is what the film is of
        if (is_made_of_film(tokens[i].lower)) noun = tokens[i].lower;
        if (tokens[i].is("version") || tokens[i].is("adaptation")) continue;
        kind += (kind.empty() ? "" : " ") + tokens[i].lower;
    }
    if (noun.empty()) return parts;
    RelationPart part;
    part.said = "the " + kind + " version of \"" + telling.film.name + "\"";
    part.end = i;
    if (titled) {
        // ""Pearls," the Broadway musical based on the story, opened ..."
        while (i < tokens.size() && !tokens[i].mark(',')) ++i;
        if (i == tokens.size() || i - start < 3 || !tokens[part.end].is("based")) return {};
        part.key = first.mention;
        part.key.type = noun_type(noun).value_or(AnswerType::Musical);
        part.said = "\"" + part.key.name + "\", " + part.said + ",";
        part.asked = can_be_key(part.key) ? which(part.key) : std::string();
        part.end = i + 1;
        return {part};
    }
    if (made) {
        part.maker = first.mention;
        if (!part.maker.certain || part.maker.type == AnswerType::Person)
            part.maker.type = AnswerType::Composer;
        part.said = said_plainly(tokens, from, from + 1) + " " + kind + " version of \"" +
                    telling.film.name + "\"";
        if (can_be_key(part.maker))
            part.whose = "whose " + kind + " version of \"" + telling.film.name + "\"";
        return {part};
    }
    parts.push_back(part);
    if (i + 1 >= tokens.size() || !tokens[i].mark(',') || tokens[i + 1].kind != Kind::Quote ||
        tokens[i + 1].mention.own_film)
        return parts;
    part.key = tokens[i + 1].mention;
    part.key.type = noun_type(noun).value_or(AnswerType::Musical);
    part.said = "\"" + part.key.name + "\", " + part.said + ",";
    part.asked = can_be_key(part.key) ? which(part.key) : std::string();
    part.end = i + 2;
    if (part.end < tokens.size() && tokens[part.end].mark(',')) ++part.end;
    parts.push_back(part);
    return parts;
}

/// States that are called otherwise.
bool is_province(const Mention& place) {
    static constexpr std::array<std::string_view, 6> names{
        "British Columbia", "Alberta", "Ontario", "Quebec", "Manitoba", "Nova Scotia"};
    return std::find(names.begin(), names.end(), place.name) != names.end();
}

/// "Stewart, in British Columbia": the nearest of them that can be asked for.
Parts places(const Tokens& tokens, std::size_t from) {
    Parts parts;
    const auto place = [&](std::size_t i) {
        return i < tokens.size() && tokens[i].kind == Kind::Name && !tokens[i].possessive &&
               !tokens[i].mention.person();
    };
    bool near = from > 0 && in_list("near outside", tokens[from - 1].lower);
    std::size_t i = from;
    // "in an empty store in Lisbon", "at the church in Lisbon"
    if (i < tokens.size() && article(tokens[i])) {
        while (i < tokens.size() && i < from + 6 && (article(tokens[i]) || plain_word(tokens[i])))
            ++i;
        if (i < tokens.size() && in_list("in at near outside", tokens[i].lower)) {
            near = in_list("near outside", tokens[i].lower);
            ++i;
        }
    }
    if (i < tokens.size() &&
        in_list("southern northern eastern western central downtown rural", tokens[i].lower))
        ++i;
    RelationPart part;
    for (bool first = true; place(i); first = false) {
        Mention one = tokens[i].mention;
        if (part.asked.empty() && !(near && first) && can_be_key(one) &&
            info(one.type).family == AnswerFamily::Places) {
            part.key = one;
            part.asked = is_province(one) ? "which province" : which(one);
        }
        part.end = ++i;
        if (i < tokens.size() && tokens[i].mark(',')) {
            std::size_t next = i + 1;
            if (next < tokens.size() && tokens[next].is("in")) ++next;
            if (!place(next)) break;
            i = next;
        } else if (i < tokens.size() && tokens[i].is("in") && place(i + 1)) {
            ++i;
        } else {
            break;
        }
    }
    if (part.end != 0) parts.push_back(std::move(part));
    return parts;
}

/// "about" where nothing else is said before a number.
std::size_t hedge_end(const Tokens& tokens, std::size_t at) {
    return at < tokens.size() && is_hedge(tokens[at].lower) ? at + 1 : at;
}

Parts numbers(const Tokens& tokens, std::size_t from, AnswerType type) {
    Parts parts;
    const std::size_t at = hedge_end(tokens, from);
    if (at >= tokens.size() || tokens[at].kind != Kind::Number || tokens[at].mention.type != type)
        return parts;
    const std::string hedge = at > from ? "about " : "";
    RelationPart part;
    part.key = tokens[at].mention;
    part.end = at + 1;
    if (type == AnswerType::Money) {
        part.asked = hedge + "how much";
        parts.push_back(part);
        return parts;
    }
    // "14 Academy Award nominations"
    if (at + 2 < tokens.size() && tokens[at + 2].is("nominations") &&
        tokens[at + 1].kind == Kind::Name) {
        part.asked = hedge + "how many " + tokens[at + 1].text + " nominations";
        part.end = at + 3;
        parts.push_back(part);
        return parts;
    }
    if (at + 1 < tokens.size() && plain_word(tokens[at + 1]) &&
        looks_plural(tokens[at + 1].lower)) {
        part.asked = hedge + "how many " + tokens[at + 1].lower;
        part.end = at + 2;
        parts.push_back(part);
    }
    return parts;
}

/// "getting Rudge to sing": "get Captain Rudge to sing"
Parts doings(const Tokens& tokens, std::size_t from) {
    constexpr std::size_t longest = 14; // words
    Parts parts;
    const auto verb = from < tokens.size() && plain_word(tokens[from])
                          ? read_verb(tokens[from].lower)
                          : std::nullopt;
    if (!verb || !verb->is_ing) return parts;
    for (std::size_t i = from + 1; i < tokens.size() && i < from + longest; ++i) {
        const Token& token = tokens[i];
        const bool points = token.word == WordClass::Pronoun ||
                            token.word == WordClass::Possessive || token.word == WordClass::Pointer;
        if (token.kind == Kind::Mark ||
            (token.kind == Kind::Word && (points || token.word == WordClass::Auxiliary)))
            break;
        RelationPart part;
        part.end = i + 1;
        part.said = verb->base + " " + said_plainly(tokens, from + 1, i + 1);
        parts.push_back(std::move(part));
    }
    return parts;
}

/// One name, or date, or the film.
Parts single(std::string_view slot, const Tokens& tokens, std::size_t from) {
    Parts parts;
    std::size_t i = from;
    const bool the = i < tokens.size() && tokens[i].is("the");
    if (the && in_list("HOUSE FESTIVAL SETTING", slot)) ++i;
    if (slot == "FESTIVAL" && i < tokens.size() && tokens[i].is("first")) ++i;
    if (slot == "YEAR" && i < tokens.size() && in_list("early late", tokens[i].lower)) ++i;
    if (i >= tokens.size()) return parts;
    const Token& token = tokens[i];
    RelationPart part;
    part.end = i + 1;
    part.key = token.mention;
    if (slot == "YEAR") {
        if (token.kind != Kind::Date || token.year == 0) return parts;
        part.said = std::to_string(token.year);
        part.key.name = part.said;
        part.key.type = AnswerType::Year;
        part.asked = "which year";
    } else if (slot == "FILM") {
        if (!token.mention.own_film || token.possessive) return parts;
        part.said = said_plainly(tokens, i, i + 1);
    } else if (slot == "OWNER") {
        if (token.kind != Kind::Name || !token.possessive) return parts;
        part.said = said_plainly(tokens, i, i + 1);
    } else if (slot == "ITS") {
        if (!token.mention.own_film || !token.possessive) return parts;
    } else if (slot == "TITLE") {
        if (token.kind != Kind::Quote || token.mention.own_film || token.possessive) return parts;
        part.said = said_plainly(tokens, i, i + 1);
    } else {
        const auto family = info(token.mention.type).family;
        const bool place = family == AnswerFamily::Places;
        const bool fits = slot == "ROLE" ? token.mention.type == AnswerType::Character
                          : slot == "PERSON" || slot == "WRITER" ? is_somebody(token)
                          : slot == "STUDIO"                     ? family == AnswerFamily::Bodies
                          : slot == "FESTIVAL" ? token.mention.type == AnswerType::Festival
                          : slot == "SETTING"  ? place || token.mention.type == AnswerType::Thing
                                               : !token.mention.person();
        // "at Sotheby's in Bergen": a house that is called so
        const bool owns =
            token.possessive &&
            !(slot == "HOUSE" && (i + 1 == tokens.size() || tokens[i + 1].kind == Kind::Mark ||
                                  tokens[i + 1].word == WordClass::Preposition));
        if (token.kind != Kind::Name || owns || !fits) return parts;
        part.said = said_plainly(tokens, from, i + 1);
        part.asked = can_be_key(token.mention) ? which(token.mention) : std::string();
    }
    parts.push_back(std::move(part));
    return parts;
}

} // namespace

bool plain_word(const Token& token) {
    return token.kind == Kind::Word && token.word == WordClass::Other;
}

bool article(const Token& token) { return token.is("a") || token.is("an") || token.is("the"); }

bool is_somebody(const Token& token) {
    return token.kind == Kind::Name &&
           (token.mention.person() || (token.mention.type == AnswerType::Thing &&
                                       looks_like_person(words_of(token.mention.name)) &&
                                       !head_type(to_lower_ascii(words_of(token.text).back()))));
}

std::string said_plainly(const Tokens& tokens, std::size_t from, std::size_t to) {
    Tokens said(tokens.begin() + static_cast<std::ptrdiff_t>(from),
                tokens.begin() + static_cast<std::ptrdiff_t>(to));
    for (auto& token : said) {
        if (token.mention.own_film) token.kind = Kind::Quote;
        const bool somebodys = token.possessive && (!token.mention.certain ||
                                                    token.mention.type == AnswerType::Character);
        if (token.mention.own_film ||
            (token.kind == Kind::Name && token.mention.person() && !somebodys))
            token.text = token.mention.name;
        if (token.kind == Kind::Word && token.opens && !token.text.empty())
            token.text[0] = token.lower[0];
    }
    return text_of(said, 0, said.size());
}

std::vector<RelationPart> relation_parts(std::string_view part, const Tokens& tokens,
                                         std::size_t at, const Telling& telling) {
    if (part == "THING") return things(tokens, at, telling);
    if (part == "WORK") return relation_works(tokens, at, std::nullopt);
    if (part == "BOOK") return relation_works(tokens, at, AnswerType::Book);
    if (part == "MOVIE") return relation_works(tokens, at, AnswerType::Film);
    if (part == "VERSION") return versions(tokens, at, telling);
    if (part == "PLACE") return places(tokens, at);
    if (part == "MONEY") return numbers(tokens, at, AnswerType::Money);
    if (part == "COUNT") return numbers(tokens, at, AnswerType::Count);
    if (part == "DOING") return doings(tokens, at);
    if (in_list("PRIZE CATEGORY CRAFT ACTING OSCARS", part))
        return relation_prizes(part, tokens, at, telling);
    return single(part, tokens, at);
}

} // namespace quiz
