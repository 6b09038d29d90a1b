#include "english/usable_whole.h"

#include "english/nouns.h"
#include "english/pronouns.h"
#include "english/usable.h"
#include "english/usable_pronouns.h"
#include "english/verbs.h"
#include "english/word_list.h"
#include "english/words.h"

#include <algorithm>
#include <string_view>

namespace quiz {

namespace {

using Kind = Token::Kind;

/// What a statement has named so far.
class Named {
public:
    /// Of the subject anybody may be meant whose gender is not known.
    void hear(const Token& token, bool subject = false) {
        if (token.kind == Kind::Name || token.kind == Kind::Quote) {
            in_phrase_ = token.possessive;
            if (token.mention.person()) {
                he_ = he_ || token.mention.gender == Gender::Male ||
                      (subject && token.mention.gender == Gender::Unknown);
                she_ = she_ || token.mention.gender == Gender::Female ||
                       (subject && token.mention.gender == Gender::Unknown);
                many_ = many_ || people_ > 0;
                ++people_;
            } else {
                thing_ = true;
                bodies_ = bodies_ || info(token.mention.type).family == AnswerFamily::Bodies;
            }
            return;
        }
        if (token.kind == Kind::Number) many_ = true;
        if (token.kind == Kind::Number) return; // "the first | choice"
        if (token.kind != Kind::Word || token.word != WordClass::Other) {
            // "the first | choice"
            if (token.word != WordClass::Adverb)
                in_phrase_ =
                    token.word == WordClass::Determiner || token.word == WordClass::Possessive;
            return;
        }
        const Gender gender = gender_of_noun(token.lower);
        he_ = he_ || gender == Gender::Male;
        she_ = she_ || gender == Gender::Female;
        const auto verb = read_verb(token.lower);
        many_ = many_ || (looks_plural(token.lower) && (in_phrase_ || !verb));
        // "the lens", "a rubber whale": a thing that "it" may be
        const auto type = noun_type(token.lower);
        const bool somebody = type && info(*type).family == AnswerFamily::People;
        thing_ = thing_ || (in_phrase_ && !somebody && gender == Gender::Unknown &&
                            !looks_plural(token.lower) && !is_time_unit(token.lower));
    }
    [[nodiscard]] bool stands_for(std::string_view pronoun) const {
        if (in_list("he him his himself", pronoun)) return he_;
        if (in_list("she her hers herself", pronoun)) return she_;
        if (in_list("it its itself", pronoun)) return thing_;
        if (pronoun == "them") return many_; // what a studio does is not done to itself
        if (in_list("they their themselves", pronoun)) return many_ || bodies_;
        return in_list("nothing something everything everyone someone somebody anyone anything "
                       "nobody everybody",
                       pronoun);
    }

private:
    bool he_ = false;
    bool she_ = false;
    bool thing_ = false;
    bool many_ = false;
    bool bodies_ = false;
    bool in_phrase_ = false; ///< Behind "the" or "his".
    int people_ = 0;
};

/// "his": the resolver calls it a pointer where two may be meant.
bool personal(const Token& token) {
    return in_list(
        "he him his himself she her hers herself it its itself they them their themselves",
        token.lower);
}

/// "those": but for "those who had seen it"
bool points_back(const Tokens& all, std::size_t at) {
    if (all[at].word != WordClass::Pointer || personal(all[at])) return false;
    return at + 1 == all.size() ||
           !(all[at + 1].word == WordClass::Relative ||
             all[at + 1].word == WordClass::Preposition || all[at + 1].word == WordClass::To);
}

/// Of names, numbers and words that tell something, behind the verb.
std::size_t told_behind(const Clause& clause) {
    std::size_t told = 0;
    for (const auto& part : clause.rest)
        told += static_cast<std::size_t>(
            std::count_if(part.tokens.begin(), part.tokens.end(), [](const Token& token) {
                return token.kind != Kind::Mark &&
                       (token.kind != Kind::Word || token.word == WordClass::Other);
            }));
    return told;
}

Tokens rest_of_whole(const Clause& clause) {
    Tokens rest;
    for (const auto& part : clause.rest)
        rest.insert(rest.end(), part.tokens.begin(), part.tokens.end());
    return rest;
}

/// "told Rex Tarrant that he was late": which of the two?
bool may_be_two(const Tokens& rest, const Mention& person) {
    bool rival = false;
    for (const auto& token : rest) {
        const bool pronoun = in_list("he she him his her", token.lower) || !token.stood_for.empty();
        if (rival && pronoun) return true;
        rival =
            rival ||
            (token.mention.person() && token.mention.name != person.name &&
             (token.mention.gender == person.gender || token.mention.gender == Gender::Unknown));
    }
    return false;
}

/// "...; he sang", "and sang", "but was preferred": something that is so is told as well.
bool tells_what_is_so(const Tokens& all) {
    for (std::size_t i = 1; i + 2 < all.size(); ++i) {
        const auto next = read_verb(all[i + 1].lower);
        const bool goes_on = all[i + 1].word == WordClass::Auxiliary || (next && next->finite());
        if ((all[i].is("but") || all[i].is("and")) && goes_on && !denies(all[i + 1])) return true;
        if (all[i].is("until")) return true;
    }
    return false;
}

} // namespace

bool wants_in_part(const Clause& clause) {
    if (clause.passive || !in_list("want prefer", clause.reading.base) || clause.rest.empty())
        return false;
    const Tokens& whom = clause.rest.front().tokens;
    const Tokens rest = rest_of_whole(clause);
    return whom.size() == 1 && whom.front().mention.person() && !whom.front().possessive &&
           rest.size() > 2 && (rest[1].is("to") || rest[1].is("as")) &&
           rest.back().mention.type == AnswerType::Character;
}

bool keeps_denial(const Clause& clause) {
    constexpr std::size_t much = 3;
    const bool names = std::any_of(clause.rest.begin(), clause.rest.end(), [](const Phrase& part) {
        return part.tokens.back().kind == Kind::Name || part.tokens.back().kind == Kind::Quote;
    });
    if (!clause.whole || clause.plural || (told_behind(clause) < much && !names)) return false;
    const Mention* person = person_of(clause.subject);
    if (person != nullptr && may_be_two(rest_of_whole(clause), *person)) return false;
    const auto has = [&](std::string_view word) {
        return std::any_of(clause.auxiliaries.begin(), clause.auxiliaries.end(),
                           [&](const Token& token) { return token.is(word); });
    };
    // "was never satisfied with the ending": unlike "had never seen it", which is true of most
    if (has("never") && !has("had") && !has("has") && person != nullptr) return true;
    // forbade, disliked
    if (has("not") && clause.verb && in_list("allow let permit like care", clause.reading.base))
        return true;
    return tells_what_is_so(all_of(clause));
}

bool said_by_one(const Clause& clause) {
    constexpr std::size_t much = 3;
    const Mention* person = person_of(clause.subject);
    if (wants_in_part(clause)) return person != nullptr;
    if (!clause.whole || clause.plural || person == nullptr || told_behind(clause) < much ||
        may_be_two(rest_of_whole(clause), *person))
        return false;
    // "is said to have used a stocking"
    if (clause.passive)
        return (in_list("say suppose report rumor rumour", clause.reading.base) &&
                clause.rest.front().tokens.front().word == WordClass::To) ||
               // "was considered for Rudge but was tied to a stage": others were, but not tied
               (clause.reading.base == "consider" && tells_what_is_so(all_of(clause)));
    if (!in_list("say think believe feel tell remark explain recall remember admit hope want learn "
                 "discover realize realise",
                 clause.reading.base))
        return false;
    // What he says of himself or word for word, or whom he wanted for which part: of anything else
    // much is said by many.
    const Tokens rest = rest_of_whole(clause);
    const bool own = std::any_of(rest.begin(), rest.end(), [&](const Token& token) {
        return token.kind == Kind::Quote ||
               (in_list("he she his her", token.lower) && token.kind == Kind::Word) ||
               (token.mention.name == person->name && !token.stood_for.empty());
    });
    return own;
}

std::string points_outside(const Clause& clause) {
    const Tokens all = all_of(clause);
    const std::size_t subject = clause.lead.size();
    const std::size_t verb = subject + clause.subject.size();
    const std::size_t behind = verb + clause.auxiliaries.size() + (clause.verb ? 1 : 0);
    Named named;
    Named others; // but the subject
    bool own_clause = false;
    // "In his first year, Hugh Fenner ...": a pronoun before the subject can be it alone.
    for (const auto& token : clause.subject) named.hear(token, true);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Token& token = all[i];
        const bool pronoun =
            token.kind == Kind::Word && (token.word == WordClass::Pronoun ||
                                         token.word == WordClass::Possessive || personal(token));
        if (pronoun && stands_for_nothing(all, i)) continue;
        const bool of_subject = i >= subject && i < verb;
        // "lures him up", "won a prize for playing him": whoever does it is not who it is done to,
        // but in a clause with a subject of its own.
        own_clause = own_clause || (i > behind && (token.word == WordClass::Subordinator ||
                                                   token.word == WordClass::That ||
                                                   token.word == WordClass::Relative));
        // "suspects Elsa of lying to him": who lies is told
        const auto ing = token.kind == Kind::Word ? read_verb(token.lower) : std::nullopt;
        own_clause = own_clause || (i > behind + 1 && ing && ing->is_ing &&
                                    all[i - 1].word == WordClass::Preposition &&
                                    all[i - 2].kind == Kind::Name && all[i - 2].mention.person());
        const bool doer =
            in_list("him them", token.lower) ||
            (token.is("her") && (i + 1 == all.size() || all[i + 1].word != WordClass::Other ||
                                 all[i + 1].kind != Kind::Word));
        const bool object =
            (i == behind && token.word == WordClass::Pronoun && !token.lower.ends_with("self")) ||
            (doer && i > behind && !own_clause);
        const bool known = (object ? others : named).stands_for(token.lower);
        // "For his speech, Hugh Fenner ...": somebody of the sentence before, where two may be.
        const bool unclear = i < subject && token.word == WordClass::Pointer;
        if (unclear || points_back(all, i) || (pronoun && (of_subject || !known)))
            return "\"" + token.lower + "\" points at something before";
        if (of_subject || i < subject) continue;
        named.hear(token);
        others.hear(token);
    }
    return {};
}

} // namespace quiz
