// What is told of one who plays in the film, word for word: "Which actor in "..."" says of which.
#include "core/text.h"
#include "english/awards.h"
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

constexpr std::size_t fewest_of_player = 6; // words of the statement

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

/// "To walk like her, Nora Whitcombe wore ...", "The night before it was shot, ...": what for, and
/// when, may go.
void without_lead(Tokens& tokens) {
    if (tokens.size() < 3) return;
    const bool night = tokens[0].is("the") && in_list("night day morning week", tokens[1].lower) &&
                       in_list("before after", tokens[2].lower);
    if (!night && tokens[0].word != WordClass::To) return;
    const auto comma = std::find_if(tokens.begin(), tokens.end(),
                                    [](const Token& token) { return token.mark(','); });
    if (tokens.end() - comma > 2 && plays_here(comma[1])) tokens.erase(tokens.begin(), comma + 1);
}

/// "\"Take the lamp\" was not in the script: Hugh Fenner improvised it": those words.
void name_words(Tokens& tokens, const Tokens& sentence, Span span) {
    const Token& words = sentence.front();
    if (span.from < 3 || words.kind != Kind::Quote || words.mention.own_film ||
        sentence[1].word != WordClass::Auxiliary || tokens.size() < 3 ||
        !in_list("improvised ad-libbed invented added", tokens[1].lower) || !tokens[2].is("it"))
        return;
    tokens[2] = words;
}

/// "lost to Rex Tarrant in \"Low Water\"": the only prize that was told of.
void name_what_was_lost(Tokens& tokens, const std::string& awards) {
    const std::string_view prize = only_award(awards);
    if (prize.empty()) return;
    for (std::size_t i = 1; i + 2 < tokens.size(); ++i) {
        if (!tokens[i].is("lost") || !tokens[i + 1].is("to") || !tokens[i + 2].mention.person())
            continue;
        Tokens made = tokens_of("the");
        made.push_back(award_token(prize));
        tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(i) + 1, made.begin(),
                      made.end());
        // "..., the first of his five defeats": of whose?
        const auto from = tokens.begin() + static_cast<std::ptrdiff_t>(i);
        tokens.erase(std::find_if(from, tokens.end(),
                                  [](const Token& token) { return token.kind == Kind::Mark; }),
                     tokens.end());
        return;
    }
}

/// "Nora Whitcombe, who is married to a diver, wore ...": true when it was written.
void without_present(Tokens& tokens) {
    if (tokens.size() < 5 || !tokens[1].mark(',') || !tokens[2].is("who") || !tokens[3].is("is"))
        return;
    for (std::size_t i = 4; i + 1 < tokens.size(); ++i) {
        if (!tokens[i].mark(',')) continue;
        if (finite_at(tokens, i + 1))
            tokens.erase(tokens.begin() + 1, tokens.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        return;
    }
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

Tokens told_of_player(const Tokens& sentence, Span span, const std::string& awards) {
    Tokens tokens(sentence.begin() + static_cast<std::ptrdiff_t>(span.from),
                  sentence.begin() + static_cast<std::ptrdiff_t>(span.to));
    name_first(tokens);
    without_lead(tokens);
    without_present(tokens);
    name_words(tokens, sentence, span);
    name_what_was_lost(tokens, awards);
    const bool apart = std::any_of(tokens.begin(), tokens.end(), [](const Token& token) {
        return token.mark(';') || token.mark(':');
    });
    if (tokens.empty() || apart || !plays_here(tokens.front())) return {};
    own_part(tokens);
    told_as_done(tokens);
    tokens.resize(dash_end(tokens, 1));
    return stands_alone(tokens, {0, tokens.size()}, true);
}

/// May others have done what stands from `verb_at` on, or is it not told for sure?
bool Whole::told_of_one(std::size_t verb_at) const {
    const std::size_t end = tokens_.size();
    const auto group = Phrases(tokens_).verb_group(verb_at);
    const std::string base = group.verb < group.end ? group.reading.base : "";
    const bool aside = verb_at > 1;
    const auto behind = [&](bool (*is)(const Token&)) { return any(group.end, end, is); };
    const auto next_is = [&](const WordList& words) {
        return group.end < end && in_list(words, tokens_[group.end].lower);
    };
    const bool until = behind([](const Token& token) { return token.is("until"); });
    const bool as = behind([](const Token& token) { return token.is("as"); });
    const bool joined = behind(joins);
    const bool kin = base.empty() && behind(tells_kin);
    const bool seen = base == "appear" && (until || as);
    const bool known_for =
        base == "know" && behind([](const Token& token) { return token.is("for"); });
    // "is said to have answered": the question says so, too.
    const bool said_to = group.passive && base == "say" && next_is("to");
    // "later played Robin Hood, in 1991"
    const bool another_part = base == "play" && group.end < end &&
                              tokens_[group.end].kind == Kind::Name &&
                              behind([](const Token& token) {
                                  return token.kind == Kind::Date ||
                                         (token.kind == Kind::Quote && !token.mention.own_film);
                              });
    // "lost the Bergen Award to Rex Tarrant", "does not have a word to say"
    const bool beaten = base == "lose" && next_is("the") && group.end + 1 < end &&
                        tokens_[group.end + 1].mention.type == AnswerType::Award;
    const bool silent =
        base == "have" &&
        behind([](const Token& token) { return in_list("word line", token.lower); }) &&
        behind([](const Token& token) { return in_list("say speak", token.lower); });
    const bool words = in_list("improvise ad-lib invent add", base) && group.end < end &&
                       tokens_[group.end].kind == Kind::Quote;
    const std::size_t told = carried(1, end);
    const std::size_t told_behind = carried(group.end, end) + (base.empty() ? 0 : 1);
    const std::size_t enough = kin || seen || words || silent ? 2
                               : beaten                       ? 3
                               : base.empty()                 ? 3
                                                              : 4;
    if (told < (aside ? 2 : enough) || told_behind == 0) return false;
    if (present(verb_at) && !kin && !seen && !said_to && !silent && !of_film()) return false;
    static constexpr WordList many_did =
        "consider offer suggest say claim believe report approach audition play star appear die "
        "bear marry divorce live work lose win nominate think feel know call name";
    const bool of_one =
        seen || said_to || beaten || silent || another_part || (group.passive && known_for);
    if (!of_one && (in_list(many_did, base) || only_said(end))) return false;
    // What is denied is asked with something beside it that is so; "could not" with much behind it.
    const bool could =
        any(verb_at, group.end, [](const Token& token) { return token.is("could"); });
    const bool denied = any(verb_at, group.end, denies);
    if (could && !denied) return false;
    if (denied && !aside && !until && !joined && !silent && !(could && told_behind > 3))
        return false;
    // "like Stella Corrigan", "along with Rex Tarrant": so did others.
    if (aside && in_list("like unlike along together alongside with as", tokens_[2].lower))
        return false;
    if (next_is("among one also both neither")) return false;
    // "was 19 when filming started": how old is asked.
    const bool age = base.empty() && group.end < end && tokens_[group.end].kind == Kind::Number &&
                     behind([](const Token& token) { return in_list("when during", token.lower); });
    if (age && !aside && !joined) return false;
    // "received a special award": of which year and place?
    return !behind([](const Token& token) {
        return in_list("award awards prize prizes nomination too", token.lower);
    });
}

/// "chose Nora Whitcombe after seeing her face": told of a woman, of which of the two?
bool Whole::may_be_two(Gender gender) const {
    bool rival = false;
    for (std::size_t i = 1; i < tokens_.size(); ++i) {
        const Token& token = tokens_[i];
        const bool pronoun =
            token.word == WordClass::Pronoun || token.word == WordClass::Possessive;
        if (rival && pronoun && gender_of(token) == gender) return true;
        rival = rival || (token.mention.person() && token.mention.gender == gender &&
                          token.mention.type != AnswerType::Character);
    }
    return false;
}

void Whole::player() {
    const auto verb_at = main_verb(0);
    if (!verb_at) return;
    const Mention key = tokens_.front().mention;
    const std::size_t end = tokens_.size();
    const auto group = Phrases(tokens_).verb_group(*verb_at);
    for (std::size_t i = *verb_at; i + 2 < end; ++i)
        if (splits(tokens_, i) && !nominative(tokens_[i + 2])) return;
    for (std::size_t i = *verb_at; i + 1 < end; ++i) {
        const bool unsure = i < group.end && in_list("would may might should must shall will can "
                                                     "also",
                                                     tokens_[i].lower);
        const bool compared = tokens_[i].is("than") && tokens_[i + 1].kind == Kind::Name;
        if (unsure || compared) return;
    }
    if (!told_of_one(*verb_at) || may_be_two(key.gender)) return;
    Asking asking = answer(key);
    asking.gender_told = any(1, end, [](const Token& token) {
        return in_list("he she him his her himself herself", token.lower);
    });
    asking.tells_who = group.verb == group.end;
    asking.of_subject = true;
    Stem stem;
    stem.question(tokens_of(capitalised(which(key))));
    stem.say({tokens_.begin() + 1, tokens_.end()});
    stem.of_cast = stem.of_player = true;
    stem.told = how_told(*verb_at);
    add(std::move(asking), stem, key, fewest_of_player);
}

} // namespace quiz
