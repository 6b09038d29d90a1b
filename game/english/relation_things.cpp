// Things of the film, and what was made of it.
#include "core/text.h"
#include "english/film_deeds.h"
#include "english/nouns.h"
#include "english/relation_parts.h"
#include "english/whole_asker.h"
#include "english/word_list.h"
#include "films/word_shapes.h"

#include <algorithm>
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
                           (anchored && (token.is("its") || token.is("their") || token.is("as"))) ||
                           (token.kind == Kind::Word && token.word == WordClass::Preposition);
        // "the house in which Rudge drinks": a figure tells which
        const bool of_figure =
            i > from + 1 && i + 1 < tokens.size() && tokens[i + 1].kind == Kind::Name &&
            tokens[i + 1].mention.type == AnswerType::Character && !tokens[i + 1].possessive;
        const auto clause_end =
            std::find_if(tokens.begin() + static_cast<std::ptrdiff_t>(i), tokens.end(),
                         [](const Token& next) { return next.kind == Kind::Mark; });
        // "a sled that had been made for the film"
        const bool for_film =
            i > from + 1 && std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(i), clause_end,
                                        [](const Token& next) {
                                            return next.mention.own_film && !next.possessive;
                                        });
        told = told ||
               ((anchored || of_figure || for_film) && (token.is("that") || token.is("which")));
        // "the house in which Rex Tarrant slept": not in the film
        if (told && token.kind == Kind::Name && token.mention.person() && !token.mention.own_film &&
            token.mention.type != AnswerType::Character)
            break;
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
        // "a sequel", "a film of the musical": not what is in it
        if (plain_word(token) && (is_kind_of_film(token.lower) || is_film_noun(token.lower) ||
                                  in_list("novel novella memoir stage", token.lower)))
            break;
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
    // "the television series based on ...", "the musical version of ..."
    const bool after = in_list("series pilot spin-off novelization novelisation", noun);
    part.said =
        "the " + kind + (after ? " based on \"" : " version of \"") + telling.film.name + "\"";
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

/// Scenes and the like, which may be directed by somebody else.
Parts scenes(const Tokens& tokens, std::size_t from, const Telling& telling) {
    auto parts = things(tokens, from, telling);
    std::erase_if(parts, [](const RelationPart& part) {
        const auto words = words_of(part.said);
        return std::none_of(words.begin(), words.end(), [](const std::string& word) {
            return in_list("scene scenes sequence sequences number numbers dances fights ballet "
                           "chase battle battles",
                           word);
        });
    });
    return parts;
}

} // namespace

std::vector<RelationPart> relation_things(std::string_view part, const Tokens& tokens,
                                          std::size_t at, const Telling& telling) {
    if (part == "VERSION") return versions(tokens, at, telling);
    return part == "SCENES" ? scenes(tokens, at, telling) : things(tokens, at, telling);
}

} // namespace quiz
