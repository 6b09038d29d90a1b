// Prizes of a relation, and what one of the crew wins them for.
#include "core/text.h"
#include "english/nouns.h"
#include "english/relation_parts.h"
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

/// "Best Picture" is what the Academy calls it, where its prizes alone were spoken of.
bool only_oscars(const Tokens& tokens, const Telling& telling) {
    return telling.oscars && (telling.awards.empty() || names_oscars(telling.awards)) &&
           std::none_of(tokens.begin(), tokens.end(), [&](const Token& token) {
               return token.kind == Kind::Name && !token.text.starts_with("Best ") &&
                      (token.mention.type == AnswerType::Award || is_honour(token)) &&
                      !names_oscars(token.text);
           });
}

/// "the Golden Bear [at Bergen] [in 1952]", "the Bergen Award for Best Actor"
Parts prizes(const Tokens& tokens, std::size_t from, const Telling& telling) {
    Parts parts;
    std::size_t i = from;
    if (i < tokens.size() && tokens[i].is("the")) ++i;
    if (i >= tokens.size() || tokens[i].kind != Kind::Name || tokens[i].mention.person())
        return parts;
    const Token& name = tokens[i];
    const bool prize = name.mention.type == AnswerType::Award || is_honour(name) ||
                       name.text.starts_with("Golden ") || name.text.starts_with("Grand Prix") ||
                       name.text == "Palme" || // d'Or
                       (name.text.starts_with("Best ") && only_oscars(tokens, telling));
    if (!prize) return parts;
    RelationPart part;
    if (i + 1 < tokens.size() && tokens[i + 1].lower == "d'or") ++i;
    part.end = ++i;
    if (name.text.starts_with("Best ")) {
        part.said = "the Academy Award for " + name.text;
        parts.push_back(std::move(part));
        return parts;
    }
    if (i + 1 < tokens.size() && tokens[i].is("for") && tokens[i + 1].kind == Kind::Name &&
        tokens[i + 1].text.starts_with("Best "))
        i += 2;
    part.end = i;
    part.said = said_plainly(tokens, from, i);
    if (!part.said.starts_with("the ")) part.said = "the " + part.said;
    parts.push_back(part);
    // "the Golden Herring at Bergen": where, the prize tells
    if (i + 1 < tokens.size() && tokens[i].is("at") && tokens[i + 1].kind == Kind::Name &&
        !tokens[i + 1].mention.person()) {
        part.end = i + 2;
        parts.push_back(std::move(part));
    }
    return parts;
}

/// "11 Academy Award nominations", "seven Oscars"; "seven nominations", where the Academy's alone
/// were spoken of.
Parts nominations(const Tokens& tokens, std::size_t from, const Telling& telling) {
    if (from + 1 >= tokens.size() || tokens[from].kind != Kind::Number ||
        tokens[from].mention.type != AnswerType::Count)
        return {};
    std::size_t i = from + 1;
    const bool oscars = tokens[i].kind == Kind::Name && names_oscars(tokens[i].text);
    if (!oscars && !only_oscars(tokens, telling)) return {};
    if (oscars) ++i;
    const bool noun = i < tokens.size() && tokens[i].is("nominations");
    if (noun) ++i;
    if (!noun && !(oscars && tokens[i - 1].text.ends_with('s'))) return {};
    RelationPart part;
    part.end = i;
    part.key = tokens[from].mention;
    part.asked = noun ? "how many Academy Award nominations" : "how many Academy Awards";
    return {part};
}

/// "Best Picture", of the Academy Awards.
Parts categories(const Tokens& tokens, std::size_t from, const Telling& telling) {
    if (from >= tokens.size() || tokens[from].kind != Kind::Name ||
        !tokens[from].text.starts_with("Best ") || !only_oscars(tokens, telling))
        return {};
    RelationPart part;
    part.end = from + 1;
    part.said = tokens[from].text;
    return {part};
}

/// "Best Film Editing", "the photography", "black-and-white cinematography": whose trade it is.
Parts crafts(const Tokens& tokens, std::size_t from) {
    struct Craft {
        WordList words;
        std::string_view said;
        AnswerType trade;
    };
    static constexpr std::array<Craft, 6> known{{
        {"cinematography photography camerawork", "the cinematography",
         AnswerType::Cinematographer},
        {"editing", "the editing", AnswerType::Editor},
        {"score music", "the score", AnswerType::Composer},
        {"costumes costume", "the costumes", AnswerType::Designer},
        {"sets art", "the sets", AnswerType::Designer},
        {"screenplay script", "the screenplay", AnswerType::Writer},
    }};
    constexpr std::size_t longest = 4; // words before the noun
    for (std::size_t i = from; i < tokens.size() && i <= from + longest; ++i) {
        const Token& token = tokens[i];
        // "for Rex Tarrant's performance and Ivo Lane's score": somebody else's
        if (token.kind == Kind::Mark || token.word == WordClass::Preposition ||
            token.word == WordClass::And || token.possessive)
            break;
        for (const auto& word : words_of(token.lower))
            for (const auto& craft : known) {
                if (!in_list(craft.words, word)) continue;
                RelationPart part;
                part.end = i + 1;
                if (word == "art" && i + 1 < tokens.size() && tokens[i + 1].is("direction"))
                    part.end = i + 2;
                // "Best Cinematography, Black-and-White"
                if (i + 2 < tokens.size() && tokens[i + 1].mark(',') &&
                    (tokens[i + 2].lower.starts_with("black") ||
                     tokens[i + 2].lower.starts_with("color")))
                    part.end = i + 3;
                part.said = craft.said;
                part.key.type = craft.trade;
                return {part};
            }
    }
    return {};
}

/// "Best Supporting Actor", of the Academy Awards.
Parts acting(const Tokens& tokens, std::size_t from, const Telling& telling) {
    auto parts = categories(tokens, from, telling);
    std::erase_if(parts, [](const RelationPart& part) {
        return !part.said.ends_with(" Actor") && !part.said.ends_with(" Actress");
    });
    return parts;
}

/// "Oscars", "the Academy Award"
Parts oscars(const Tokens& tokens, std::size_t from) {
    if (from >= tokens.size() || tokens[from].kind != Kind::Name ||
        !names_oscars(tokens[from].text))
        return {};
    RelationPart part;
    part.end = from + 1;
    return {part};
}

} // namespace

bool names_oscars(std::string_view name) {
    return name.starts_with("Oscar") || name.find("Academy Award") != std::string_view::npos;
}

std::vector<RelationPart> relation_prizes(std::string_view part, const Tokens& tokens,
                                          std::size_t at, const Telling& telling) {
    if (part == "PRIZE") return prizes(tokens, at, telling);
    if (part == "CATEGORY") return categories(tokens, at, telling);
    if (part == "NODS") return nominations(tokens, at, telling);
    if (part == "ACTING") return acting(tokens, at, telling);
    return part == "CRAFT" ? crafts(tokens, at) : oscars(tokens, at);
}

} // namespace quiz
