#include "english/usable_whole.h"

#include "english/nouns.h"
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

} // namespace

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
        const bool of_subject = i >= subject && i < verb;
        // "lures him up", "won a prize for playing him": whoever does it is not who it is done to,
        // but in a clause with a subject of its own.
        own_clause = own_clause || (i > behind && (token.word == WordClass::Subordinator ||
                                                   token.word == WordClass::That ||
                                                   token.word == WordClass::Relative));
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
