#include "english/usable.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;

bool in_list(std::string_view list, std::string_view word) {
    for (auto words = list; !words.empty();) {
        const auto end = std::min(words.find(' '), words.size());
        if (words.substr(0, end) == word) return true;
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return false;
}

/// The statement without what hangs on it: clauses, infinitives, participles.
Tokens core_of(const Clause& clause) {
    Tokens core = clause.subject;
    core.insert(core.end(), clause.auxiliaries.begin(), clause.auxiliaries.end());
    for (const auto& part : clause.rest)
        if (!part.nested) core.insert(core.end(), part.tokens.begin(), part.tokens.end());
    return core;
}

bool denies(const Token& token) {
    return token.kind == Kind::Word &&
           (token.word == WordClass::Not || token.is("no") || token.is("without") ||
            token.is("neither") || token.is("nobody") || token.is("none") || token.is("except") ||
            token.is("nothing") || token.is("nor"));
}

/// "never forgave Jack Warner": said of one, with the word kept in the question.
bool denies_of_one(const Clause& clause) {
    const bool never = std::any_of(clause.auxiliaries.begin(), clause.auxiliaries.end(),
                                   [](const Token& token) { return token.is("never"); });
    return never && clause.verb && !clause.rest.empty() && !clause.rest.front().nested &&
           clause.rest.front().tokens.size() == 1 &&
           clause.rest.front().tokens.front().kind == Kind::Name;
}

Tokens all_of(const Clause& clause) {
    Tokens all = clause.lead;
    const auto add = [&](const Tokens& more) { all.insert(all.end(), more.begin(), more.end()); };
    add(clause.subject);
    add(clause.auxiliaries);
    if (clause.verb) all.push_back(*clause.verb);
    for (const auto& part : clause.rest) add(part.tokens);
    return all;
}

/// "that night", "that": not the conjunction.
bool points(const Token& that, const Tokens& all) {
    const auto at = static_cast<std::size_t>(&that - all.data());
    if (at + 1 >= all.size()) return true;
    const Token& next = all[at + 1];
    return next.kind == Kind::Word && next.word == WordClass::Other && !next.capital &&
           !read_verb(next.lower) && !looks_plural(next.lower);
}

/// The one person the subject names.
const Mention* person_of(const Tokens& subject) {
    const Mention* found = nullptr;
    for (const auto& token : subject)
        if (token.kind == Kind::Name && token.mention.person() && !token.possessive) {
            if (found != nullptr) return nullptr;
            found = &token.mention;
        }
    return found;
}

/// "a scene in which Brando darkened his hair": within what hangs on the statement, the one person
/// named before the pronoun is meant.
bool named_beside(const Clause& clause, const Token& pronoun) {
    if (!(pronoun.is("his") || pronoun.is("her") || pronoun.is("he") || pronoun.is("she"))) return false;
    const Gender gender = pronoun.is("his") || pronoun.is("he") ? Gender::Male : Gender::Female;
    for (const auto& part : clause.rest) {
        if (!part.nested) continue;
        const Mention* named = nullptr;
        for (const auto& token : part.tokens) {
            if (token.kind == Kind::Name && token.mention.person() && !token.possessive) {
                if (named != nullptr) return false;
                named = &token.mention;
            }
            if (token.is(pronoun.lower)) return named != nullptr && named->gender == gender;
        }
    }
    return false;
}

std::string pronoun_trouble(const Clause& clause, bool story) {
    const Mention* person = person_of(clause.subject);
    const auto agrees = [&](Gender gender) {
        return person != nullptr && !clause.plural &&
               (person->gender == gender || person->gender == Gender::Unknown);
    };
    // Somebody else of that gender within the statement makes a pronoun uncertain.
    const auto rival = [&](Gender gender) {
        for (const auto& part : clause.rest)
            for (const auto& token : part.tokens)
                if (token.kind == Kind::Name && token.mention.person() &&
                    (token.mention.gender == gender || token.mention.gender == Gender::Unknown) &&
                    (person == nullptr || token.mention.name != person->name))
                    return true;
        return false;
    };
    const Tokens all = all_of(clause);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Token& token = all[i];
        if (token.kind != Kind::Word) continue;
        if (token.word == WordClass::Pointer) return "\"" + token.lower + "\" points at something before";
        if (token.word != WordClass::Pronoun && token.word != WordClass::Possessive) continue;
        bool clear = named_beside(clause, token);
        const bool own = token.is("himself") || token.is("herself") || token.is("itself") ||
                         (i + 1 < all.size() && all[i + 1].is("own"));
        if (story && !own && !token.is("something") && !token.is("their"))
            return "\"" + token.lower + "\" may be somebody of the sentence before";
        if (clear) {
        } else if (token.is("his") || token.is("himself") || token.is("he") || token.is("him"))
            clear = agrees(Gender::Male) && !rival(Gender::Male);
        else if (token.is("her") || token.is("herself") || token.is("she"))
            clear = agrees(Gender::Female) && !rival(Gender::Female);
        else if (token.is("its") || token.is("itself"))
            clear = person == nullptr && !clause.plural;
        else if (token.is("their") || token.is("themselves"))
            clear = clause.plural;
        else if (token.is("nothing") || token.is("something") || token.is("everything") ||
                 token.is("everyone") || token.is("someone"))
            clear = true;
        if (!clear) return "\"" + token.lower + "\" is not certain to mean one";
    }
    return {};
}

} // namespace

bool shared_when_done_to(std::string_view base) {
    return in_list("love like know see watch praise admire respect hate support help receive accompany follow "
                   "join surround consider regard",
                   base);
}

bool shared_by_many(std::string_view base) {
    return in_list("admire love like praise attend appear star enjoy see watch know work live visit "
                   "support respect hate dislike regard consider compare influence cite remember "
                   "participate compete belong own deserve need laugh smile sit stand remain stay "
                   "become seem look sound feel agree want hope wish try believe think say tell "
                   "involve mean resemble depend rely require consist befriend die hold lose be have",
                   base);
}

void drop_joiners(Clause& clause) {
    static constexpr std::string_view joiners =
        "also too then therefore however moreover meanwhile thus indeed still even just finally "
        "later instead already once again interestingly incidentally ironically famously infamously again afterwards "
        "afterward nonetheless nevertheless ultimately eventually notably simply actually";
    const auto drop = [&](Tokens& tokens) {
        tokens.erase(std::remove_if(tokens.begin(), tokens.end(),
                                    [&](const Token& token) {
                                        return token.kind == Kind::Word &&
                                               token.word == WordClass::Adverb &&
                                               in_list(joiners, token.lower);
                                    }),
                     tokens.end());
    };
    drop(clause.auxiliaries);
    // "two years later": without it the statement stands as well.
    for (std::size_t i = 0; i + 1 < clause.rest.size();) {
        const Token& unit = clause.rest[i].tokens.back();
        const Token& later = clause.rest[i + 1].tokens.front();
        const bool relative = clause.rest[i].kind == Phrase::Kind::Noun && is_time_unit(unit.lower) &&
                              clause.rest[i + 1].tokens.size() == 1 &&
                              (later.is("later") || later.is("earlier") || later.is("afterwards") ||
                               later.is("before"));
        if (!relative) {
            ++i;
            continue;
        }
        const auto at = clause.rest.begin() + static_cast<std::ptrdiff_t>(i);
        clause.rest.erase(at, at + 2);
    }
    for (auto& part : clause.rest)
        if (part.kind == Phrase::Kind::Adverb) drop(part.tokens);
    clause.rest.erase(std::remove_if(clause.rest.begin(), clause.rest.end(),
                                     [](const Phrase& part) { return part.tokens.empty(); }),
                      clause.rest.end());
}

std::string unusable(const Clause& clause, bool story) {
    const Tokens core = core_of(clause);
    for (const auto& part : clause.rest)
        if (part.tokens.back().lower == "one") return "\"one\" stands for something said before";
    if (std::any_of(core.begin(), core.end(), denies) && !denies_of_one(clause))
        return "it says what is not so";
    static constexpr std::string_view guesses =
        "perhaps maybe reportedly allegedly supposedly probably possibly apparently likely "
        "rumoured rumored presumably seemingly almost";
    static constexpr std::string_view unanchored =
        "later earlier ago now today recently currently previously previous following nowadays "
        "formerly soon aforementioned another other others former latter same respectively instead next "
        "similar ones tonight tomorrow yesterday elsewhere there here modern recent such so";
    static constexpr std::string_view uncertain = "would could might may should can will must";
    const Tokens all = all_of(clause);
    for (const auto& token : all) {
        if (token.kind != Kind::Word) continue;
        if (in_list(guesses, token.lower)) return "it is only a guess (\"" + token.lower + "\")";
        if (token.is("so") && std::any_of(all.begin(), all.end(), [](const Token& other) {
                return other.word == WordClass::That;
            }))
            continue; // "so loudly that ..."
        if (in_list(unanchored, token.lower))
            return "\"" + token.lower + "\" needs what was said before";
        if (token.word == WordClass::That && points(token, all))
            return "\"that\" points at something before";
    }
    for (const auto& token : clause.auxiliaries)
        if (in_list(uncertain, token.lower)) return "it says what may be, not what is";
    static constexpr std::string_view reports =
        "say claim believe think argue insist suggest guess imagine fear assume suppose pretend "
        "wonder doubt expect want wish hope intend plan seem appear consider prefer feel know "
        "realize realise understand discover learn admit explain remark joke recall remember agree tell";
    if (clause.verb && in_list(reports, clause.reading.base)) {
        if (clause.passive) return "it is only what somebody says or thinks";
        for (const auto& part : clause.rest) {
            const Token& first = part.tokens.front();
            if (first.word == WordClass::That || first.word == WordClass::Subordinator ||
                first.word == WordClass::To || first.kind == Kind::Quote ||
                first.word == WordClass::Pronoun || first.word == WordClass::Relative)
                return "it is only what somebody says or thinks";
        }
        if (clause.rest.empty()) return "it is only what somebody says or thinks";
    }
    if (clause.verb &&
        in_list("offer consider intend plan rumour rumor attempt try threaten promise propose shortlist",
                clause.reading.base))
        return "it is a plan or an offer, which others may have had too";
    return pronoun_trouble(clause, story);
}

} // namespace quiz
