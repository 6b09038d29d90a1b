// What is told of one who plays in the film, word for word: "Which actor in "..."" says of which.
#include "english/phrases.h"
#include "english/pronouns.h"
#include "english/usable.h"
#include "english/whole.h"
#include "english/whole_asker.h"
#include "english/word_list.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;

constexpr std::size_t fewest_words = 6; // of the statement

bool plays_here(const Token& token) {
    const Mention& who = token.mention;
    return token.kind == Kind::Name && !token.possessive && who.in_cast && who.certain &&
           who.gender != Gender::Unknown && who.type != AnswerType::Character && can_be_key(who);
}

/// "Having gone hungry, Hugh Fenner tired": Hugh Fenner, having gone hungry, tired.
void name_first(Tokens& tokens) {
    const auto verb = tokens.empty() ? std::nullopt : read_verb(tokens.front().lower);
    if (!(verb && verb->is_ing) && !(!tokens.empty() && tokens.front().is("having"))) return;
    const auto comma = std::find_if(tokens.begin(), tokens.end(),
                                    [](const Token& token) { return token.mark(','); });
    if (tokens.end() - comma < 3 || !plays_here(comma[1])) return;
    const Token mark = *comma;
    const Token name = comma[1];
    tokens.front().text = tokens.front().lower;
    tokens.front().capital = tokens.front().opens = false;
    comma[1] = mark;
    tokens.erase(comma);
    tokens.insert(tokens.begin(), {name, mark});
}

/// "the part": his own, as he has one in the film.
void own_part(Tokens& tokens) {
    for (std::size_t i = 2; i < tokens.size(); ++i) {
        if (!in_list("part role", tokens[i].lower) || !tokens[i - 1].is("the")) continue;
        const bool told =
            i + 1 < tokens.size() && tokens[i + 1].kind == Kind::Word &&
            (tokens[i + 1].is("of") || tokens[i + 1].word == WordClass::Relative ||
             tokens[i + 1].word == WordClass::That || tokens[i + 1].word == WordClass::Other);
        if (told) continue;
        Token& the = tokens[i - 1];
        the.text = the.lower = tokens.front().mention.gender == Gender::Female ? "her" : "his";
        the.word = WordClass::Possessive;
    }
}

/// "would later play": later played
void told_as_done(Tokens& tokens) {
    for (std::size_t i = 1; i + 2 < tokens.size(); ++i) {
        const auto verb = read_verb(tokens[i + 2].lower);
        if (!tokens[i].is("would") || !tokens[i + 1].is("later") || !verb || !verb->is_base)
            continue;
        tokens[i + 2].text = tokens[i + 2].lower = past_of(*verb, tokens[i + 2].lower);
        tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(i));
        return;
    }
}

/// Where another statement begins behind a dash that nothing closes: "took it - he was broke".
std::size_t dash_end(const Tokens& tokens, std::size_t from) {
    const auto dash = [](const Token& token) { return token.mark('-'); };
    const auto begin = tokens.begin() + static_cast<std::ptrdiff_t>(from);
    const auto found = std::find_if(begin, tokens.end(), dash);
    const bool closed = found == tokens.end() || std::any_of(found + 1, tokens.end(), dash);
    return closed ? tokens.size() : static_cast<std::size_t>(found - tokens.begin());
}

bool joins(const Token& token) {
    return token.word == WordClass::And || token.word == WordClass::But;
}

/// "had been a friend of Ivo Sandor's", "is the star's elder brother"
bool tells_kin(const Token& token) {
    return in_list("brother sister cousin nephew niece uncle aunt son daughter grandson "
                   "granddaughter stepson stepdaughter godson goddaughter friend neighbor "
                   "neighbour pupil",
                   token.lower);
}

} // namespace

Tokens told_of_player(const Tokens& sentence, Span span) {
    Tokens tokens(sentence.begin() + static_cast<std::ptrdiff_t>(span.from),
                  sentence.begin() + static_cast<std::ptrdiff_t>(span.to));
    name_first(tokens);
    const bool apart = std::any_of(tokens.begin(), tokens.end(), [](const Token& token) {
        return token.mark(';') || token.mark(':');
    });
    if (tokens.empty() || apart || !plays_here(tokens.front())) return {};
    own_part(tokens);
    told_as_done(tokens);
    tokens.resize(dash_end(tokens, 1));
    return stands_alone(tokens, {0, tokens.size()}, true);
}

void Whole::player() {
    const auto verb_at = main_verb(0);
    if (!verb_at) return;
    const Mention key = tokens_.front().mention;
    const std::size_t end = tokens_.size();
    const auto group = Phrases(tokens_).verb_group(*verb_at);
    const std::string base = group.verb < group.end ? group.reading.base : "";
    const bool aside = *verb_at > 1;
    for (std::size_t i = *verb_at; i + 2 < end; ++i)
        if (splits(tokens_, i) && !nominative(tokens_[i + 2])) return;
    for (std::size_t i = *verb_at; i < group.end; ++i) {
        if (in_list("would may might should must shall will can also", tokens_[i].lower)) return;
        if (tokens_[i].is("could") && !any(i, group.end, denies)) return;
    }
    const std::size_t behind = carried(group.end, end) + (base.empty() ? 0 : 1);
    // What is denied is asked with something beside it that is so; "could not" with much behind it.
    const bool until = any(group.end, end, [](const Token& token) { return token.is("until"); });
    const bool unable = behind > 3 && any(*verb_at, group.end,
                                          [](const Token& token) { return token.is("could"); });
    const bool joined = any(group.end, end, joins);
    if (any(*verb_at, group.end, denies) && !aside && !until && !unable && !joined) return;
    // "like Stella Corrigan", "along with Rex Tarrant": so did others
    if (aside && in_list("like unlike along together alongside with as", tokens_[2].lower)) return;
    if (group.end < end && in_list("among one also both neither", tokens_[group.end].lower)) return;
    for (std::size_t i = group.end; i + 1 < end; ++i)
        if (tokens_[i].is("than") && tokens_[i + 1].kind == Kind::Name) return;
    // "was 19 when filming started": how old is asked.
    const bool age =
        base.empty() && group.end + 1 < end && tokens_[group.end].kind == Kind::Number &&
        any(group.end, end, [](const Token& token) { return in_list("when during", token.lower); });
    if (age && !aside && !joined) return;
    // "received a special award": of which year and place?
    if (any(group.end, end, [](const Token& token) {
            return in_list("award awards prize prizes nomination", token.lower);
        }))
        return;
    const bool kin = base.empty() && any(group.end, end, tells_kin);
    const bool seen =
        base == "appear" &&
        (until || any(group.end, end, [](const Token& token) { return token.is("as"); }));
    if (present(*verb_at) && !kin && !seen && !of_film()) return;
    static constexpr WordList many_did =
        "consider offer suggest say claim believe report approach audition play star appear die "
        "bear marry divorce live work lose win nominate think feel know call name";
    const bool known_for = group.passive && base == "know" &&
                           any(group.end, end, [](const Token& token) { return token.is("for"); });
    // "later played Robin Hood, in 1991"
    const bool another_part = base == "play" && group.end < end &&
                              tokens_[group.end].kind == Kind::Name &&
                              any(group.end, end, [](const Token& token) {
                                  return token.kind == Kind::Date ||
                                         (token.kind == Kind::Quote && !token.mention.own_film);
                              });
    if ((in_list(many_did, base) && !seen && !known_for && !another_part) || only_said(end)) return;
    const std::size_t told = carried(1, end);
    const std::size_t enough = kin || seen ? 2 : base.empty() ? 3 : 4;
    if (told < (aside ? std::min<std::size_t>(enough, 2) : enough) || behind == 0) return;
    if (any(*verb_at, end, [](const Token& token) { return token.is("too"); })) return;
    // "chose Nora Whitcombe after seeing her face"
    bool rival = false;
    for (std::size_t i = 1; i < end; ++i) {
        const Token& token = tokens_[i];
        const bool pronoun =
            token.word == WordClass::Pronoun || token.word == WordClass::Possessive;
        if (rival && pronoun && gender_of(token) == key.gender) return;
        rival = rival || (token.mention.person() && token.mention.gender == key.gender &&
                          token.mention.type != AnswerType::Character);
    }
    Asking asking = answer(key);
    asking.gender_told = any(1, end, [](const Token& token) {
        return in_list("he she him his her himself herself", token.lower);
    });
    asking.tells_who = base.empty();
    asking.of_subject = true;
    Stem stem;
    stem.question(tokens_of(capitalised(which(key))));
    stem.say({tokens_.begin() + 1, tokens_.end()});
    stem.of_cast = stem.of_player = true;
    stem.told = how_told(*verb_at);
    add(std::move(asking), stem, key, fewest_words);
}

} // namespace quiz
