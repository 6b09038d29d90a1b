#include "english/usable.h"

#include "english/nouns.h"
#include "english/pronouns.h"
#include "english/usable_alone.h"
#include "english/usable_pronouns.h"
#include "english/usable_whole.h"
#include "english/word_list.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;

/// The statement without what hangs on it: clauses, infinitives, participles.
Tokens core_of(const Clause& clause) {
    Tokens core = clause.subject;
    core.insert(core.end(), clause.auxiliaries.begin(), clause.auxiliaries.end());
    if (clause.verb) core.push_back(*clause.verb);
    for (const auto& part : clause.rest)
        if (!part.nested) core.insert(core.end(), part.tokens.begin(), part.tokens.end());
    return core;
}

/// "never forgave Rex Tarrant": said of one, with the word kept in the question.
bool denies_of_one(const Clause& clause) {
    const bool never = std::any_of(clause.auxiliaries.begin(), clause.auxiliaries.end(),
                                   [](const Token& token) { return token.is("never"); });
    return never && clause.verb && !clause.rest.empty() && !clause.rest.front().nested &&
           clause.rest.front().tokens.size() == 1 &&
           clause.rest.front().tokens.front().kind == Kind::Name;
}

constexpr WordList guesses =
    "perhaps maybe reportedly allegedly supposedly probably possibly apparently likely rumoured "
    "rumored presumably seemingly almost";
constexpr WordList reports =
    "say announce declare claim believe think argue insist suggest guess imagine fear assume "
    "suppose pretend deny "
    "wonder doubt expect want wish hope intend plan seem appear consider prefer feel know "
    "realize realise understand discover learn admit explain remark joke recall remember agree "
    "tell";

/// Enough behind the verb to be true of one.
bool says_much(const Clause& clause) {
    constexpr std::size_t enough = 4;
    std::size_t words = 0;
    for (const auto& part : clause.rest) words += part.tokens.size();
    return words >= enough;
}

bool goes_on_with_infinitive(const Clause& clause) {
    return !clause.rest.empty() && clause.rest.front().tokens.front().word == WordClass::To &&
           clause.rest.front().nested;
}

/// "wants to close the harbour", "learns to scrub": in a story that is so.
bool wants_to(const Clause& clause) {
    return goes_on_with_infinitive(clause) && in_list("want learn hope wish", clause.reading.base);
}

/// "more songs than Stella Corrigan", "as tall as Rex Tarrant": said of many, or of none for sure.
bool only_compares(const Tokens& all) {
    bool as_before = false;
    for (std::size_t i = 0; i + 1 < all.size(); ++i) {
        const bool named = all[i + 1].kind == Kind::Name || all[i + 1].kind == Kind::Quote;
        if (all[i].is("than") && named) return true;
        if (all[i].is("as") && as_before && named) return true;
        as_before = as_before || (all[i].is("as") && !named &&
                                  (all[i + 1].word != WordClass::Determiner ||
                                   all[i + 1].is("many") || all[i + 1].is("much")));
    }
    return false;
}

/// "was first offered to Rex Tarrant": to one. "offered him $20,000": so much.
bool offered_for_sure(const Clause& clause) {
    if (clause.reading.base != "offer") return false;
    if (clause.passive)
        return std::any_of(
            clause.auxiliaries.begin(), clause.auxiliaries.end(),
            [](const Token& token) { return token.is("first") || token.is("originally"); });
    return std::any_of(clause.rest.begin(), clause.rest.end(), [](const Phrase& part) {
        return !part.nested && part.tokens.back().mention.type == AnswerType::Money;
    });
}

/// "lives in Lisbon": so when it was written.
bool only_today(const Clause& clause) {
    const Mention* person = person_of(clause.subject);
    const bool named = clause.subject.size() == 1 && clause.subject.front().kind == Kind::Name &&
                       !clause.subject.front().mention.own_film;
    return clause.verb && clause.auxiliaries.empty() && clause.reading.is_s &&
           (person != nullptr ? person->type != AnswerType::Character : named) &&
           in_list("live reside work own run teach belong keep hold blame", clause.reading.base);
}

} // namespace

bool denies(const Token& token) {
    return token.kind == Kind::Word &&
           (token.word == WordClass::Not ||
            in_list("no without neither nobody none nothing nor except hardly", token.lower));
}

std::string vague_noun(const Tokens& all) {
    static constexpr WordList vague = "scene scenes shot shots sequence part role line "
                                      "moment idea decision offer problem request order "
                                      "proposal letter place accident incident event thing "
                                      "reason result process time day year week "
                                      "month night morning evening couple pair duo trio";
    for (std::size_t i = 1; i < all.size(); ++i) {
        const Token& noun = all[i];
        std::size_t start = i;
        while (start > 1 && all[start - 1].kind == Kind::Word &&
               all[start - 1].word == WordClass::Other && !all[start - 1].possessive)
            --start;
        if (!all[start - 1].is("the") || noun.kind != Kind::Word || noun.possessive) continue;
        if (start < i && !noun_type(noun.lower)) continue;
        const auto type = noun_type(noun.lower);
        const bool person = type && info(*type).family == AnswerFamily::People &&
                            !is_part_of_film(noun.lower) && !noun.is("model");
        if (!person && !is_film_noun(noun.lower) && !in_list(vague, noun.lower)) continue;
        if (i + 1 == all.size()) return noun.lower;
        const Token& next = all[i + 1];
        // "the new lamp boy, Rudge"
        if (person && next.mark(',') && i + 2 < all.size() && all[i + 2].kind == Kind::Name &&
            all[i + 2].mention.person() && !all[i + 2].possessive)
            continue;
        if (next.is("debut")) continue;
        const bool told =
            next.kind != Kind::Word || next.word == WordClass::Relative ||
            next.word == WordClass::That || next.word == WordClass::Pronoun ||
            in_list("of for in with to from about when between before after", next.lower) ||
            (next.word == WordClass::Other &&
             (!read_verb(next.lower) || read_verb(next.lower)->is_ing));
        // "the actor in Lisbon" is nobody in particular, and "the film in 1952" no certain one.
        // "the highest-grossing film in Portugal": there is one
        const bool one_of_all = std::any_of(
            all.begin() + static_cast<std::ptrdiff_t>(start),
            all.begin() + static_cast<std::ptrdiff_t>(i), [](const Token& token) {
                return token.lower.ends_with("est") || token.lower.ends_with("est-grossing");
            });
        if (one_of_all && told) continue;
        const bool loose = (person || is_film_noun(noun.lower)) &&
                           in_list("in for to from about before after when", next.lower);
        // "had the idea in 1952": which one?
        const bool thought = in_list("idea decision offer request proposal", noun.lower) &&
                             in_list("in at on from about when before after", next.lower);
        if (!told || loose || thought || next.kind == Kind::Mark) return noun.lower;
    }
    return {};
}

bool is_guess(std::string_view lower) { return in_list(guesses, lower); }

bool only_reports(const Clause& clause) {
    if (!in_list(reports, clause.reading.base)) return false;
    // "learned to knit": that is done.
    if (clause.reading.base == "learn" && goes_on_with_infinitive(clause)) return false;
    if (clause.rest.empty() || in_list("remember recall", clause.reading.base)) return true;
    // "was discovered by Ada Marlow": she did it.
    const Token& behind = clause.rest.front().tokens.front();
    if (clause.passive) return !(clause.reading.base == "discover" && behind.is("by"));
    return std::any_of(clause.rest.begin(), clause.rest.end(), [&](const Phrase& part) {
        const Token& first = part.tokens.front();
        // "wanted Hugh Fenner as Rudge": in the part, and nobody says anything.
        if (clause.reading.base == "appear" && first.is("as")) return false; // "as a sailor"
        if (wants_in_part(clause)) return false;
        if (first.word == WordClass::That || first.word == WordClass::Subordinator ||
            first.word == WordClass::To || first.kind == Kind::Quote ||
            first.word == WordClass::Pronoun || first.word == WordClass::Relative)
            return true;
        const auto verb = part.kind == Phrase::Kind::Other ? read_verb(first.lower) : std::nullopt;
        return verb && verb->is_past;
    });
}

std::string hearsay(const Tokens& sentence) {
    static constexpr const char* why = "it is only what somebody says or thinks";
    if (sentence.empty()) return {};
    if (in_list(guesses, sentence.front().lower))
        return "it is only a guess (\"" + sentence.front().lower + "\")";
    for (std::size_t i = 0; i + 1 < sentence.size(); ++i) {
        if (sentence[i].is("according") && sentence[i + 1].is("to")) return why;
        if (sentence[i].is("story") && sentence[i + 1].is("goes")) return why;
        if (in_list("legend rumour rumor story gossip", sentence[i].lower) &&
            sentence[i + 1].is("has") && i + 2 < sentence.size() && sentence[i + 2].is("it"))
            return why;
    }
    // "..., Ada Marlow said."
    std::size_t end = sentence.size();
    while (end > 0 && sentence[end - 1].kind == Kind::Mark) --end;
    if (end < 3) return {};
    const auto verb = read_verb(sentence[end - 1].lower);
    const Token& who = sentence[end - 2];
    if (verb && verb->finite() && in_list(reports, verb->base) && sentence[end - 3].mark(',') &&
        (who.kind == Kind::Name || who.word == WordClass::Pronoun))
        return why;
    return {};
}

bool shared_when_done_to(std::string_view base) {
    return in_list(
        "love like know see watch praise admire respect hate support help receive accompany follow "
        "join surround consider regard",
        base);
}

bool shared_by_many(std::string_view base) {
    return in_list(
        "admire love like praise attend appear star enjoy see watch know work live visit "
        "support respect hate dislike regard consider compare influence cite remember "
        "participate compete belong own deserve need laugh smile sit stand remain stay "
        "become seem look sound feel agree want hope wish try believe think say tell "
        "involve mean resemble depend rely require consist befriend die hold lose bear be have "
        "face trace suffer prefer get desire adore covet worship envy",
        base);
}

std::string unusable(const Clause& clause, bool story, bool cut_apart) {
    // In the story, several may have done what somebody "has" done.
    for (const auto& token : clause.auxiliaries)
        if (story && (token.is("has") || token.is("have")) && !says_much(clause))
            return "others may have done so too";
    if (std::string why = trouble_alone(clause, story); !why.empty()) return why;
    // "Rudge's mother became Elsa": was called so from then on
    if (clause.reading.base == "become" && !clause.rest.empty() &&
        clause.rest.front().tokens.size() == 1 &&
        clause.rest.front().tokens.front().mention.type == AnswerType::Character)
        return "what becomes a name is called so";
    // "based her on the singer": a part, of whoever plays it
    if (clause.reading.base == "base" && !clause.rest.empty() &&
        clause.rest.front().tokens.back().mention.person() &&
        clause.rest.front().tokens.back().mention.type != AnswerType::Character)
        return "a part is based on somebody, and no player is";
    const Tokens core = core_of(clause);
    for (std::size_t i = 0; i < clause.rest.size(); ++i) {
        // "the same as the one in the hotel": it says which
        const bool told = i + 1 < clause.rest.size() &&
                          clause.rest[i + 1].kind == Phrase::Kind::Preposition &&
                          clause.rest[i].tokens.size() > 1 &&
                          clause.rest[i].tokens[clause.rest[i].tokens.size() - 2].is("the");
        if (clause.rest[i].tokens.back().lower == "one" && !told)
            return "\"one\" stands for something said before";
    }
    // "loses first a friend [and then ...]"
    if (!clause.rest.empty() && clause.rest.front().tokens.size() > 1 &&
        clause.rest.front().tokens[0].is("first") &&
        clause.rest.front().tokens[1].word == WordClass::Determiner)
        return "it is only the first of what is told";
    if (clause.rest.size() > 1 && clause.rest.front().tokens.size() == 1 &&
        clause.rest.front().tokens[0].is("first") &&
        clause.rest[1].tokens.front().word == WordClass::Determiner)
        return "it is only the first of what is told";
    for (std::size_t i = 0; i < core.size(); ++i) {
        const bool not_only = i + 1 < core.size() && core[i].is("not") && core[i + 1].is("only");
        if (denies(core[i]) && !not_only && !denies_of_one(clause) && !keeps_denial(clause))
            return "it says what is not so";
    }
    static constexpr WordList unanchored =
        "later earlier ago then now today recently currently previously previous following "
        "nowadays "
        "formerly soon aforementioned another other others former latter same respectively instead "
        "next "
        "similar ones fellow smaller bigger larger lesser younger older tonight tomorrow yesterday "
        "elsewhere there here modern recent such so";
    static constexpr WordList uncertain = "would could might may should can will must";
    const Tokens all = all_of(clause);
    for (const auto& token : all) {
        if (token.kind != Kind::Word) continue;
        const auto where = static_cast<std::size_t>(&token - all.data());
        // "was almost unknown": word for word it is as true
        const bool entirely = token.is("almost") && where + 1 < all.size() &&
                              ((clause.whole && !clause.verb) ||
                               in_list("entirely wholly exclusively", all[where + 1].lower));
        if (entirely) continue;
        if (in_list(guesses, token.lower)) return "it is only a guess (\"" + token.lower + "\")";
        if (token.is("so") && std::any_of(all.begin(), all.end(), [](const Token& other) {
                return other.word == WordClass::That;
            }))
            continue; // "so loudly that ..."
        const auto place = static_cast<std::size_t>(&token - all.data());
        // "Elsa's older brother", "with Ivo Sandor and others"
        const bool kin = (token.is("older") || token.is("younger")) && place + 1 < all.size() &&
                         gender_of_noun(all[place + 1].lower) != Gender::Unknown;
        // "the older Rudge": as a part has two ages
        const bool of_part = (token.is("older") || token.is("younger")) && place > 0 &&
                             all[place - 1].is("the") && place + 1 < all.size() &&
                             all[place + 1].kind == Kind::Name;
        // "and a great many others"
        const auto from = all.begin() + static_cast<std::ptrdiff_t>(place > 4 ? place - 4 : 0);
        const bool and_others =
            token.is("others") && place > 1 &&
            std::any_of(from, all.begin() + static_cast<std::ptrdiff_t>(place),
                        [](const Token& before) { return before.word == WordClass::And; });
        // "the same pattern as the one in ...", "Carl Holm and other owners", "his other films"
        const bool as_told = token.is("same") && place + 2 < all.size() &&
                             (all[place + 2].is("as") || all[place + 1].is("as"));
        const bool and_other =
            token.is("other") && place > 0 &&
            ((place > 1 && all[place - 1].word == WordClass::And) ||
             all[place - 1].word == WordClass::Possessive || all[place - 1].possessive);
        // "took 159 days instead of 55"
        const bool instead_of =
            token.is("instead") && place + 1 < all.size() && all[place + 1].is("of") &&
            (place == 0 ||
             std::any_of(all.begin() + static_cast<std::ptrdiff_t>(place), all.end(),
                         [](const Token& than) { return than.kind == Kind::Number; }));
        // "thought it a mistake and went on saying so"
        const bool said_so =
            clause.whole && token.is("so") && place > 1 &&
            in_list("saying say said doing", all[place - 1].lower) &&
            std::any_of(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(place),
                        [](const Token& before) { return before.is("and"); });
        // "had previously worked with Ada Marlow in \"Low Water\"": before this film
        const bool before_film = token.is("previously") && place > 0 && all[place - 1].is("had") &&
                                 std::any_of(all.begin(), all.end(), [](const Token& other) {
                                     return other.kind == Kind::Quote && !other.mention.own_film;
                                 });
        if (instead_of || before_film || kin || of_part || and_others || as_told || and_other ||
            said_so)
            continue;
        // "opposite other actors", "and then left": told whole, it says itself what it hangs on.
        const bool hangs_within =
            clause.whole &&
            in_list("other another others then again soon later instead", token.lower) &&
            (!token.is("then") || all[where - 1].word == WordClass::And) &&
            !(token.is("instead") && where + 1 < all.size() && all[where + 1].is("of")) &&
            where > clause.lead.size() + clause.subject.size() + clause.auxiliaries.size() + 1;
        if (in_list(unanchored, token.lower) && !hangs_within)
            return "\"" + token.lower + "\" needs what was said before";
        // "the prize": of which year and place?
        const auto at = static_cast<std::size_t>(&token - all.data());
        // "the prize for Best Actor went to X for \"Low Water\"": the title says of when.
        const bool told = at + 2 < all.size() && all[at + 1].is("for") &&
                          all[at + 2].kind == Kind::Name &&
                          std::any_of(all.begin(), all.end(), [](const Token& other) {
                              return other.kind == Kind::Quote && !other.mention.own_film;
                          });
        if (at > 0 && all[at - 1].is("the") && !told &&
            (token.is("prize") || token.is("award") || token.is("awards") || token.is("trophy")))
            return "\"the " + token.lower + "\" does not say which";
        if (that_points_back(all, at)) return "\"that\" points at something before";
    }
    // "had never acted, nor [been to Lisbon]"
    if (!clause.auxiliaries.empty() && in_list("been be being", clause.auxiliaries[0].lower))
        return "it is cut off";
    for (std::size_t i = 0; i < clause.auxiliaries.size(); ++i) {
        // "could not swim and was held up": for sure
        const bool could_not = i + 1 < clause.auxiliaries.size() && keeps_denial(clause) &&
                               clause.auxiliaries[i].is("could") &&
                               clause.auxiliaries[i + 1].word == WordClass::Not;
        if (in_list(uncertain, clause.auxiliaries[i].lower) && !could_not)
            return "it says what may be, not what is";
    }
    // "was offered the part of Elsa but preferred to sail to Lisbon": one was.
    const auto goes_on = [](const Tokens& more) {
        const std::size_t at = more.front().mark(',') ? 1 : 0;
        return more.size() > at + 4 &&
               (more[at].word == WordClass::And || more[at].word == WordClass::But);
    };
    const bool and_more = clause.whole && !clause.rest.empty() && clause.rest.back().nested &&
                          goes_on(clause.rest.back().tokens);
    // Who believed it and went to court is told for sure, whatever there was to believe.
    const bool told =
        (!clause.passive && (and_more || (clause.whole && story))) || said_by_one(clause);
    if (clause.verb && !told && only_reports(clause) && !(story && wants_to(clause)))
        return "it is only what somebody says or thinks";
    if (only_compares(all)) return "it only compares";
    for (const Tokens* part : {&clause.lead, &core})
        if (std::string vague = vague_noun(*part); !vague.empty())
            return "\"the " + vague + "\" points at something before";
    if (!story && only_today(clause)) return "it may not be so any more";
    static constexpr WordList plans =
        "offer consider intend plan rumour rumor attempt try threaten promise propose shortlist";
    if (clause.verb && !and_more &&
        ((in_list(plans, clause.reading.base) && !offered_for_sure(clause)) ||
         (clause.verb->is("going") && goes_on_with_infinitive(clause))))
        return "it is a plan or an offer, which others may have had too";
    if (clause.whole && !(story && cut_apart)) return points_outside(clause);
    return pronoun_trouble(clause, story && cut_apart);
}

} // namespace quiz
