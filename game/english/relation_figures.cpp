// Somebody by what he is, in front of his name or instead of it; and where something is heard.
#include "core/text.h"
#include "english/nouns.h"
#include "english/relation_parts.h"
#include "english/verbs.h"
#include "english/whole_asker.h"
#include "english/word_list.h"
#include "films/word_shapes.h"

#include <algorithm>
#include <utility>

namespace quiz {

namespace {

using Kind = Token::Kind;
using Parts = std::vector<RelationPart>;

/// Whom one sees, and who may be played by somebody.
bool is_figure_noun(const Token& noun) {
    return plain_word(noun) && !noun.possessive &&
           in_list(
               "man woman boy girl child baby teacher waiter waitress barman bartender "
               "bridegroom bride singer dancer soldier sailor officer policeman cop detective "
               "reporter journalist doctor nurse priest nun driver pilot guard clerk secretary "
               "maid butler cook neighbor neighbour student pupil professor lawyer judge thief "
               "gangster hoodlum cowboy sheriff announcer customer passenger tourist lodger "
               "lodgers pianist musician drummer violinist photographer painter stranger lady "
               "gentleman guest guests host hostess beggar prisoner patient neurologist "
               "surgeon chauffeur porter gardener milkman postman bellboy croupier auctioneer "
               "barber hairdresser bandleader conductor vicar bishop sergeant general colonel "
               "captain fisherman farmer shopkeeper caretaker receptionist operator speaker "
               "mayor senator king queen prince princess sultan monk witch ghost corpse novelist "
               "songwriter poet organist cellist blonde brunette redhead stallholder",
               noun.lower);
}

/// "who designed": told of his work, and not of what he does in the film.
bool is_past_deed(const Tokens& tokens, std::size_t i) {
    if (!(tokens[i].is("who") || tokens[i].is("that")) || i + 1 >= tokens.size()) return false;
    const Token& next = tokens[i + 1];
    if (next.is("was") || next.is("were") || next.is("had") || next.is("did")) return true;
    const auto verb = plain_word(next) ? read_verb(next.lower) : std::nullopt;
    return verb && verb->is_past && !verb->is_base;
}

/// "the diver with the red cap", "one of the guests at the hotel", the longest first; what leaves
/// him one of many is none.
Parts figures(const Tokens& tokens, std::size_t from, bool much) {
    constexpr std::size_t longest = 22; // words
    constexpr std::size_t before_noun = 6;
    Parts parts;
    if (from >= tokens.size()) return parts;
    const bool one_of = tokens[from].lower == "one" && from + 2 < tokens.size() &&
                        tokens[from + 1].is("of") && tokens[from + 2].is("the");
    if (!article(tokens[from]) && !one_of) return parts;
    std::size_t noun = one_of ? from + 3 : from + 1;
    const std::size_t start = noun;
    while (noun < tokens.size() && noun < start + before_noun && !is_figure_noun(tokens[noun]) &&
           (plain_word(tokens[noun]) || tokens[noun].kind == Kind::Name))
        ++noun;
    // "the singer Rex Tarrant"; "the sailor's wife"
    if (noun >= tokens.size() || !is_figure_noun(tokens[noun])) return parts;
    while (noun + 1 < tokens.size() && is_figure_noun(tokens[noun + 1])) ++noun;
    constexpr std::size_t enough = 5; // words behind the noun
    constexpr std::size_t few = 3;
    bool named = false;
    bool several = false; // whom "they" may mean
    for (std::size_t i = noun; i < tokens.size() && i < from + longest; ++i) {
        const Token& token = tokens[i];
        if (is_past_deed(tokens, i)) return {};
        // "a sailor in "Low Water"": of that
        if (token.kind == Kind::Quote && tokens[i - 1].is("in")) return {};
        const bool they = token.is("they") || token.is("them") || token.is("their");
        const bool noun_like = plain_word(token) || token.kind == Kind::Name ||
                               token.kind == Kind::Number ||
                               (token.kind == Kind::Quote && !token.mention.own_film);
        const bool small =
            token.kind == Kind::Word &&
            (token.word == WordClass::Determiner || token.word == WordClass::Preposition ||
             token.word == WordClass::To || token.word == WordClass::Auxiliary ||
             token.word == WordClass::Relative || token.word == WordClass::That ||
             token.word == WordClass::And || token.word == WordClass::Adverb || article(token) ||
             in_list("his her as so", token.lower) || (they && several));
        if (!noun_like && !small) break;
        if (!token.stood_for.empty() && !token.mention.own_film) break;
        named = named || (i > noun && (token.kind == Kind::Name || token.kind == Kind::Quote));
        several = several || token.possessive || (i > noun && looks_plural(token.lower));
        if (!noun_like || token.possessive) continue;
        const bool bare = i == start && !tokens[from].is("a") && !tokens[from].is("an");
        // "a lawyer": a film may have several
        const bool one_of_many =
            (tokens[from].is("a") || tokens[from].is("an")) && !named && i < noun + few;
        if (bare || one_of_many || (much && !named && i < noun + enough)) continue;
        RelationPart part;
        part.end = i + 1;
        part.said = said_plainly(tokens, from, i + 1);
        parts.push_back(std::move(part));
    }
    std::reverse(parts.begin(), parts.end());
    return parts;
}

/// Of a place or dress that is seen: "the girl in the red coat", and no "pilot of the plane".
bool is_seen(const RelationPart& part) {
    static constexpr WordList seen = "girl boy baby child waiter waitress bartender passenger nun "
                                     "bride beggar lady blonde policeman stallholder";
    const auto words = words_of(to_lower_ascii(part.said));
    for (std::size_t i = 1; i + 2 < words.size(); ++i)
        if (in_list(seen, words[i])) return in_list("in with on at who whom", words[i + 1]);
    return false;
}

/// "the guests at the wedding": those among whom somebody is seen.
Parts folk(const Tokens& tokens, std::size_t from) {
    constexpr std::size_t longest = 12; // words
    constexpr std::size_t before_noun = 4;
    Parts parts;
    if (from >= tokens.size() || !tokens[from].is("the")) return parts;
    std::size_t noun = from + 1;
    const auto is_folk = [](const Token& token) {
        return plain_word(token) &&
               in_list("guests passengers reporters extras soldiers dancers spectators onlookers "
                       "customers prisoners students pupils sailors tourists nurses policemen "
                       "partygoers monks nuns seminarians villagers workers children "
                       "patients musicians diners gangsters waiters cowboys journalists",
                       token.lower);
    };
    while (noun < tokens.size() && noun < from + before_noun && !is_folk(tokens[noun]) &&
           plain_word(tokens[noun]))
        ++noun;
    if (noun >= tokens.size() || !is_folk(tokens[noun])) return parts;
    for (std::size_t i = noun; i < tokens.size() && i < from + longest; ++i) {
        const Token& token = tokens[i];
        const bool small = article(token) || token.word == WordClass::Preposition ||
                           token.word == WordClass::Relative;
        const bool noun_like = plain_word(token) || token.kind == Kind::Name;
        if (!small && !noun_like) break;
        if (!token.stood_for.empty() || !noun_like || token.possessive || i == noun) continue;
        RelationPart part;
        part.end = i + 1;
        part.said = said_plainly(tokens, from, i + 1);
        parts.push_back(std::move(part));
    }
    std::reverse(parts.begin(), parts.end());
    return parts;
}

/// "the Canadian stage actor Rex Tarrant", "his wife, Greta Holm": who that is.
Parts introduced(const Tokens& tokens, std::size_t from) {
    constexpr std::size_t longest = 6; // words before the name
    if (from >= tokens.size()) return {};
    const bool own = tokens[from].word == WordClass::Possessive ||
                     (tokens[from].kind == Kind::Name && tokens[from].possessive);
    if (!article(tokens[from]) && !own) return {};
    std::size_t i = from + 1;
    // "the director's father, Rex Tarrant"
    if (i < tokens.size() && plain_word(tokens[i]) && tokens[i].possessive) ++i;
    bool somebody = false;
    while (i < tokens.size() && i < from + longest && plain_word(tokens[i]) &&
           !tokens[i].possessive) {
        const auto type = noun_type(tokens[i].lower);
        somebody =
            (type && info(*type).family == AnswerFamily::People) ||
            in_list("inventor mobster astronomer wrestler star comic entertainer", tokens[i].lower);
        ++i;
    }
    if (!somebody) return {};
    const bool apart = i < tokens.size() && tokens[i].mark(',');
    if (apart) ++i;
    if (i >= tokens.size() || !is_somebody(tokens[i]) || tokens[i].possessive) return {};
    if (apart && i + 1 < tokens.size() && tokens[i + 1].kind != Kind::Mark) return {};
    RelationPart part;
    part.end = i + 1;
    part.key = tokens[i].mention;
    part.said = said_plainly(tokens, i, i + 1);
    part.asked = can_be_key(part.key) ? which(part.key) : std::string();
    return {part};
}

/// "on the clock radio"
Parts phrase(const Tokens& tokens, std::size_t from) {
    constexpr std::size_t longest = 7; // words
    Parts parts;
    if (from >= tokens.size() || tokens[from].word != WordClass::Preposition ||
        in_list("of by from for with", tokens[from].lower))
        return parts;
    for (std::size_t i = from + 1; i < tokens.size() && i < from + longest; ++i) {
        const bool noun_like = plain_word(tokens[i]) || tokens[i].kind == Kind::Name;
        if (!noun_like && !article(tokens[i])) break;
        if (!noun_like || tokens[i].possessive) continue;
        RelationPart part;
        part.end = i + 1;
        part.said = said_plainly(tokens, from, i + 1);
        parts.push_back(std::move(part));
    }
    return parts;
}

} // namespace

std::vector<RelationPart> relation_figures(std::string_view part, const Tokens& tokens,
                                           std::size_t at) {
    if (part == "FIGURE") return figures(tokens, at, false);
    if (part == "WHO") return figures(tokens, at, true);
    if (part == "FOLK") return folk(tokens, at);
    if (part == "SEEN") {
        auto parts = figures(tokens, at, false);
        std::erase_if(parts, [](const RelationPart& one) { return !is_seen(one); });
        return parts;
    }
    if (part == "PHRASE") return phrase(tokens, at);
    return introduced(tokens, at);
}

} // namespace quiz
