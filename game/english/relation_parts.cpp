#include "english/relation_parts.h"

#include "core/text.h"
#include "english/asker.h"
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
    part.said = said_plainly(tokens, from, part.end == 0 ? from : part.end);
    // "in Bergen, Lisbon and on the Isle of Gulls": in several
    const bool several = part.end != 0 && part.end + 1 < tokens.size() &&
                         tokens[part.end].is("and") &&
                         (tokens[part.end + 1].kind == Kind::Name ||
                          tokens[part.end + 1].word == WordClass::Preposition);
    if (part.end != 0 && !several) parts.push_back(std::move(part));
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

/// "a long and lovely bore", as no title is written.
bool words_in_lower(const std::string& quoted) {
    constexpr std::size_t small = 5; // letters: "the", "from"
    const auto words = words_of(quoted);
    return std::any_of(words.begin(), words.end(), [](const std::string& word) {
        return word.size() >= small && word[0] >= 'a' && word[0] <= 'z';
    });
}

/// "Take the lamp", "Here's Ivo!": said by somebody, and no song or film.
bool is_line(const std::string& quoted) {
    constexpr std::size_t small = 4; // letters: "the", "of"
    if (quoted.find_first_of("!?'") != std::string::npos) return true;
    const auto words = words_of(quoted);
    return std::any_of(words.begin(), words.end(), [](const std::string& word) {
        return word.size() >= small && word[0] >= 'a' && word[0] <= 'z' &&
               !in_list("with from into over upon under", word);
    });
}

/// One name, or date, or the film.
Parts single(std::string_view slot, const Tokens& tokens, std::size_t from,
             const Telling& telling) {
    Parts parts;
    std::size_t i = from;
    const bool the = i < tokens.size() && tokens[i].is("the");
    if (the && in_list("HOUSE FESTIVAL SETTING", slot)) ++i;
    if (slot == "FESTIVAL" && i < tokens.size() && tokens[i].is("first")) ++i;
    if (slot == "YEAR" && i < tokens.size() && in_list("early late", tokens[i].lower)) ++i;
    if (i >= tokens.size()) return parts;
    const Token& token = tokens[i];
    RelationPart part;
    // "Loew's Grand Theatre", "the Cannes festival"
    if (slot == "HOUSE" && i + 1 < tokens.size() && token.kind == Kind::Name && token.possessive &&
        tokens[i + 1].kind == Kind::Name && !tokens[i + 1].mention.person()) {
        part.end = i + 2;
        part.said = said_plainly(tokens, from, i + 2);
        return {part};
    }
    if (slot == "FESTIVAL" && i + 1 < tokens.size() && tokens[i + 1].is("festival") &&
        token.mention.type == AnswerType::City && !token.possessive) {
        part.end = i + 2;
        part.key.name = token.mention.name + " Film Festival";
        part.key.type = AnswerType::Festival;
        part.key.certain = true;
        part.asked = which(part.key);
        return {part};
    }
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
    } else if (slot == "ITS" || slot == "FILMS") {
        const bool plain = slot == "FILMS" && token.is("its");
        if (!plain && (!token.mention.own_film || !token.possessive)) return parts;
    } else if (slot == "AGE") {
        if (token.kind != Kind::Number || token.mention.type != AnswerType::Count) return parts;
        part.asked = "how old";
    } else if (slot == "THEME") {
        // ""The Salt Mirror Theme"": its title says whose it is
        if (token.kind != Kind::Quote || token.mention.own_film ||
            title_letters(token.text).find(title_letters(telling.film.name)) == std::string::npos)
            return parts;
        part.said = said_plainly(tokens, i, i + 1);
    } else if (slot == "LINE") {
        if (token.kind != Kind::Quote || token.mention.own_film || !is_line(token.text))
            return parts;
        part.said = text_of(token);
    } else if (slot == "QUOTE") {
        if (token.kind != Kind::Quote || token.mention.own_film || !words_in_lower(token.text))
            return parts;
        part.said = text_of(token);
    } else if (slot == "TITLE") {
        if (token.kind != Kind::Quote || token.mention.own_film || token.possessive) return parts;
        part.said = said_plainly(tokens, i, i + 1);
    } else {
        const auto family = info(token.mention.type).family;
        const bool place = family == AnswerFamily::Places;
        const bool fits = in_list("ROLE PART", slot) ? token.mention.type == AnswerType::Character
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
    for (std::size_t i = 0; i < said.size(); ++i) {
        Token& token = said[i];
        if (token.mention.own_film) token.kind = Kind::Quote;
        // "the Rudge house"
        const bool beside = i > 0 && article(said[i - 1]) && i + 1 < said.size();
        const bool somebodys =
            beside || (token.possessive &&
                       (!token.mention.certain || token.mention.type == AnswerType::Character));
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
    if (part == "WORK") return relation_works(tokens, at, std::nullopt);
    if (part == "BOOK") return relation_works(tokens, at, AnswerType::Book);
    if (part == "MOVIE") return relation_works(tokens, at, AnswerType::Film);
    if (part == "SONG") return relation_works(tokens, at, AnswerType::Song);
    if (in_list("THING SCENES VERSION", part)) return relation_things(part, tokens, at, telling);
    if (part == "PLACE") return places(tokens, at);
    if (part == "MONEY") return numbers(tokens, at, AnswerType::Money);
    if (part == "COUNT") return numbers(tokens, at, AnswerType::Count);
    if (part == "DOING") return doings(tokens, at);
    if (in_list("PRIZE CATEGORY CRAFT ACTING OSCARS NODS", part))
        return relation_prizes(part, tokens, at, telling);
    if (in_list("FIGURE WHO SEEN FOLK PHRASE", part)) return relation_figures(part, tokens, at);
    auto parts = single(part, tokens, at, telling);
    if (parts.empty() && in_list("PERSON WRITER", part)) return relation_figures(part, tokens, at);
    return parts;
}

} // namespace quiz
