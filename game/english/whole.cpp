// Which statements of a sentence can stand alone as they were written.
#include "english/whole.h"

#include "english/asker.h"
#include "english/nouns.h"
#include "english/phrases.h"
#include "english/pronouns.h"
#include "english/usable.h"
#include "english/verbs.h"
#include "english/word_list.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;

/// Where the subject of a statement that begins at `at` ends, if a finite verb follows it; else 0.
std::size_t subject_end(const Tokens& tokens, std::size_t at) {
    const Phrases phrases(tokens);
    // "and in Sweden children were ..."
    if (phrases.word_at(at, WordClass::Preposition)) {
        at = phrases.preposition_end(at);
        if (phrases.mark_at(at, ',')) ++at;
    }
    if (at >= tokens.size()) return 0;
    const std::size_t end =
        nominative(tokens[at]) ? at + 1 : phrases.noun_end(at, Phrases::Place::Subject);
    return end > at && finite_at(tokens, end) ? end : 0;
}

/// Time and other things that need what was said before, wherever they stand.
bool needs_more(const Tokens& tokens, std::size_t at) {
    const Token& token = tokens[at];
    if (token.kind != Kind::Word) return false;
    static constexpr WordList pointing =
        "ago now today recently currently previously previous following nowadays formerly "
        "aforementioned another other others former latter same respectively ones fellow tonight "
        "tomorrow yesterday here both neither either none us we our i you your my me similar "
        "altogether further extra remaining finally eventually";
    static constexpr WordList turns = "later then afterwards afterward again already earlier "
                                      "soon meanwhile next still "
                                      "anymore longer too also instead therefore thus";
    const auto next_is = [&](const WordList& words) {
        return at + 1 < tokens.size() && in_list(words, tokens[at + 1].lower);
    };
    if (in_list(pointing, token.lower)) {
        // "neither ... nor", "another film", "both A and B": within the statement
        const bool pair =
            (token.is("both") || token.is("neither") || token.is("either")) &&
            std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(at), tokens.end(),
                        [](const Token& later) { return later.word == WordClass::And; });
        const bool all_others = token.is("other") && at > 0 &&
                                in_list("each every no any and than", tokens[at - 1].lower);
        // "a former officer"
        if (token.is("former") && at > 0 && (tokens[at - 1].is("a") || tokens[at - 1].is("the")) &&
            at + 1 < tokens.size() && tokens[at + 1].word == WordClass::Other)
            return false;
        const bool same_as =
            token.is("same") &&
            std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(at), tokens.end(),
                        [](const Token& later) { return later.is("as"); });
        return !pair && !all_others && !same_as;
    }
    if (token.word == WordClass::Pointer)
        return !(token.is("those") && next_is("who whom whose of"));
    if (that_points_back(tokens, at)) return true;
    // "had not waited so long": as what?
    if (token.is("so"))
        return std::none_of(
            tokens.begin() + static_cast<std::ptrdiff_t>(at), tokens.end(),
            [](const Token& later) { return later.word == WordClass::That || later.is("as"); });
    // "for in 1946 awards": a year was put where it does not stand
    if (token.word == WordClass::Preposition && at + 2 < tokens.size() && tokens[at + 1].is("in") &&
        tokens[at + 2].kind == Kind::Date)
        return true;
    if (!in_list(turns, token.lower)) return false;
    if (token.is("instead") && next_is("of")) return false;
    if (token.is("too") && at + 1 < tokens.size() && tokens[at + 1].word == WordClass::Other)
        return false; // "too old"
    if (token.is("longer") && !(at > 0 && tokens[at - 1].is("no"))) return false;
    if (token.is("also") && at > 0 && tokens[at - 1].is("but")) return false; // not only ...
    // In the second of two things told it hangs on the first.
    return std::none_of(tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(at),
                        [](const Token& before) {
                            return before.word == WordClass::And || before.word == WordClass::But ||
                                   before.word == WordClass::Relative || before.mark(';');
                        });
}

/// "one", "the eleven": of what, was said before.
bool bare_number(const Tokens& tokens, std::size_t at) {
    const Token& token = tokens[at];
    const bool counts = token.kind == Kind::Number && token.mention.type == AnswerType::Count;
    if (!counts && !token.is("one")) return false;
    if (at > 0 && (tokens[at - 1].is("the") || tokens[at - 1].is("all"))) return true;
    // "a woman of 84", "had to pass for 50"
    if (at > 1 &&
        ((tokens[at - 1].is("of") && in_list("man woman boy girl child", tokens[at - 2].lower)) ||
         (tokens[at - 1].is("for") && in_list("pass passed", tokens[at - 2].lower))))
        return false;
    if (at + 1 >= tokens.size()) return true;
    const Token& next = tokens[at + 1];
    // "was 87 when", "was 19 and", "one of the", "number 63"
    const bool aged = at > 0 && in_list("was only about number at", tokens[at - 1].lower);
    return !aged && !next.is("of") && next.kind != Kind::Name &&
           (next.kind == Kind::Mark || next.word != WordClass::Other);
}

/// May somebody of the gender be meant by a name in [from, to)?
bool names_one(const Tokens& tokens, std::size_t from, std::size_t to, Gender gender) {
    return std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(from),
                       tokens.begin() + static_cast<std::ptrdiff_t>(to), [&](const Token& token) {
                           return token.kind == Kind::Name && token.mention.person() &&
                                  token.mention.gender == gender;
                       });
}

/// "the part ... and turned it down": a thing that was spoken of, and then something else began.
bool names_thing(const Tokens& tokens, std::size_t to) {
    bool thing = false;
    const bool owner = tokens[to].word == WordClass::Possessive;
    for (std::size_t i = 0; i < to; ++i) {
        const Token& token = tokens[i];
        const bool next = token.word == WordClass::And || token.word == WordClass::But ||
                          token.word == WordClass::Relative ||
                          token.word == WordClass::Subordinator || token.kind == Kind::Mark ||
                          token.word == WordClass::That ||
                          in_list("before after until", token.lower);
        if (next && thing) return true;
        const bool gerund = i == 0 && (token.lower.ends_with("ing") || token.is("it"));
        thing = thing || token.kind == Kind::Quote || gerund ||
                (token.kind == Kind::Name && !token.mention.person()) ||
                (is_thing_noun(token) && i > 0 && !looks_plural(token.lower) &&
                 !is_time_unit(token.lower) && !is_somebody(token.lower) &&
                 (tokens[i - 1].word == WordClass::Determiner ||
                  tokens[i - 1].word == WordClass::Other));
    }
    return thing && owner;
}

/// Is what "he", "it" or "they" means named within the statement? As it stands word for word, it
/// is as clear as it was.
bool meant_within(const Tokens& tokens, std::size_t at) {
    const Token& token = tokens[at];
    const Gender gender = gender_of(token);
    const auto before = tokens.begin() + static_cast<std::ptrdiff_t>(at);
    if (gender != Gender::Unknown) {
        if (names_one(tokens, 0, at, gender)) return true;
        // "At his audition Hugh Fenner ..."
        const bool owner = token.word == WordClass::Possessive;
        if (!owner || !tokens.front().is("at")) {
            if (!owner || tokens.front().word == WordClass::Other) return false;
        }
        for (std::size_t i = at; i < tokens.size(); ++i) {
            if (tokens[i].kind == Kind::Name && tokens[i].mention.person())
                return tokens[i].mention.gender == gender;
            if (finite_at(tokens, i)) return false;
        }
        return false;
    }
    if (in_list("they their them themselves", token.lower))
        return std::any_of(tokens.begin(), before, [](const Token& earlier) {
            return (is_thing_noun(earlier) && looks_plural(earlier.lower)) ||
                   earlier.word == WordClass::And;
        });
    if (token.is("itself")) return true;
    if (token.is("there"))
        return at + 1 < tokens.size() && tokens[at + 1].word == WordClass::Auxiliary;
    if (!token.is("it") && !token.is("its"))
        return in_list("somebody someone something nobody nothing everyone everything anything",
                       token.lower);
    if (means_the_deed(tokens, at)) return false;
    // "it is the sound that ..."
    return stands_for_nothing(tokens, at) || names_thing(tokens, at);
}

} // namespace

bool is_thing_noun(const Token& token) {
    return token.kind == Kind::Word && token.word == WordClass::Other && !token.capital;
}

bool splits(const Tokens& tokens, std::size_t at) {
    const Token& token = tokens[at];
    if (token.mark(';')) return true;
    if (token.mark(':')) return subject_end(tokens, at + 1) != 0;
    const bool joins = token.mark(',') && at + 2 < tokens.size() &&
                       (tokens[at + 1].is("and") || tokens[at + 1].is("but"));
    return joins && subject_end(tokens, at + 2) != 0;
}

bool finite_at(const Tokens& tokens, std::size_t at) {
    const Phrases phrases(tokens);
    if (at >= tokens.size()) return false;
    const auto group = phrases.verb_group(at);
    if (group.end == at) return false;
    for (std::size_t i = at; i < group.end; ++i)
        if (tokens[i].word == WordClass::Auxiliary &&
            !in_list("be been being having", tokens[i].lower))
            return true;
    return group.verb < group.end && group.reading.finite() &&
           !(group.reading.is_base && !group.reading.is_past);
}

std::vector<Span> statements_of(const Tokens& sentence) {
    std::size_t end = sentence.size();
    while (end > 0 && sentence[end - 1].kind == Kind::Mark) --end;
    std::vector<std::size_t> cuts;
    for (std::size_t i = 1; i + 1 < end; ++i)
        if (splits(sentence, i)) cuts.push_back(i);
    std::vector<std::size_t> starts{0};
    for (const std::size_t cut : cuts) starts.push_back(cut + 1);
    std::vector<std::size_t> ends = cuts;
    ends.push_back(end);
    std::vector<Span> spans;
    for (std::size_t i = 0; i < starts.size(); ++i)
        for (std::size_t j = ends.size(); j-- > i;) {
            std::size_t from = starts[i];
            while (from < ends[j] && (sentence[from].is("and") || sentence[from].is("but") ||
                                      sentence[from].is("yet") || sentence[from].is("so")))
                ++from;
            if (from < ends[j])
                spans.push_back({from, ends[j], from > 0 && sentence[from - 1].is("but")});
        }
    return spans;
}

Tokens stands_alone(const Tokens& sentence, Span span, bool of_player) {
    Tokens tokens(sentence.begin() + static_cast<std::ptrdiff_t>(span.from),
                  sentence.begin() + static_cast<std::ptrdiff_t>(span.to));
    // "on the other hand"
    for (std::size_t i = 0; i + 3 < tokens.size(); ++i)
        if (tokens[i].is("on") && tokens[i + 2].is("other") && tokens[i + 3].is("hand") && i > 0 &&
            tokens[i - 1].mark(',')) {
            tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(i) - 1,
                         tokens.begin() + static_cast<std::ptrdiff_t>(i) + 4);
            if (i < tokens.size() && tokens[i - 1].mark(','))
                tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(i) - 1);
            break;
        }
    // "however" and the like only join sentences.
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        if (!in_list("however moreover ironically indeed incidentally", tokens[i].lower)) continue;
        if (i > 0 && tokens[i - 1].mark(',') && tokens[i + 1].mark(','))
            tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(i) - 1,
                         tokens.begin() + static_cast<std::ptrdiff_t>(i) + 2);
        else if (i == 0 && tokens[1].mark(','))
            tokens.erase(tokens.begin(), tokens.begin() + 2);
        break;
    }
    std::vector<std::string> named;
    for (auto& token : tokens) {
        // Whom a pronoun means beside another name is not certain enough to say it.
        const bool somebody = token.mention.person();
        if (token.kind != Kind::Name && token.kind != Kind::Quote) continue;
        const bool known = std::find(named.begin(), named.end(), token.mention.name) != named.end();
        if (!known && !token.stood_for.empty() && !token.mention.own_film &&
            (!somebody || !named.empty()))
            return {};
        if (!known && (somebody || !token.stood_for.empty() || token.mention.own_film))
            named.push_back(token.mention.name);
        if (!known || token.stood_for.empty()) continue;
        token = as_it_stood(std::move(token));
    }
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        const bool later = of_player && i == 1 && token.is("later");
        // "had already played it four years before <film>"
        const bool already =
            token.is("already") && i + 1 < tokens.size() &&
            std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(i) + 1, tokens.end(),
                        [&](const Token& then) {
                            return then.mention.own_film && (&then - 1)->is("before");
                        });
        if ((needs_more(tokens, i) && !later && !already) || bare_number(tokens, i) ||
            is_guess(token.lower))
            return {};
        const bool pronoun = token.kind == Kind::Word && (token.word == WordClass::Pronoun ||
                                                          token.word == WordClass::Possessive);
        if (pronoun && token.stood_for.empty() && !meant_within(tokens, i)) return {};
    }
    if (!vague_noun(tokens).empty()) return {};
    for (std::size_t i = 0; i < tokens.size(); ++i)
        if (finite_at(tokens, i)) return tokens;
    return {};
}

} // namespace quiz
