#include "english/usable_pronouns.h"

#include "english/nouns.h"
#include "english/word_list.h"
#include "english/words.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;

/// "a scene in which Fenner darkened his hair": within what hangs on the statement, the one person
/// named before the pronoun is meant.
bool named_beside(const Clause& clause, const Token& pronoun) {
    if (!(pronoun.is("his") || pronoun.is("her") || pronoun.is("he") || pronoun.is("she")))
        return false;
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

/// "the sight of gulls frozen during their dives"
bool plural_before(const Clause& clause, const Token& pronoun) {
    bool plural = false;
    for (const auto& part : clause.rest)
        for (const auto& token : part.tokens) {
            if (token.is(pronoun.lower)) return plural;
            plural = plural || (token.kind == Kind::Word && token.word == WordClass::Other &&
                                looks_plural(token.lower));
        }
    return false;
}

/// Somebody else is named between the verb and the pronoun.
bool names_somebody_before(const Clause& clause, const Token& pronoun) {
    for (const auto& part : clause.rest)
        for (const auto& token : part.tokens) {
            if (token.kind == Kind::Name && token.mention.person()) return true;
            if (token.is(pronoun.lower)) return false;
        }
    return false;
}

/// "chose Nora Whitcombe after seeing her face", told of a man: hers, where she alone is named.
bool of_object(const Clause& clause, const Token& pronoun) {
    const Mention* subject = person_of(clause.subject);
    if (clause.rest.empty() || subject == nullptr || subject->gender == Gender::Unknown ||
        !(pronoun.is("his") || pronoun.is("her")))
        return false;
    const Gender gender = pronoun.is("his") ? Gender::Male : Gender::Female;
    const Token& object = clause.rest.front().tokens.back();
    if (clause.rest.front().kind != Phrase::Kind::Noun || object.kind != Kind::Name ||
        object.possessive || object.mention.gender != gender || subject->gender == gender)
        return false;
    for (std::size_t i = 1; i < clause.rest.size(); ++i)
        for (const auto& token : clause.rest[i].tokens)
            if (token.kind == Kind::Name && token.mention.person()) return false;
    return true;
}

/// "cut the speech the night before it was shot": as the resolver noted, the speech.
bool settled(const Tokens& all, std::size_t at) {
    const std::string& noun = all[at].mention.name;
    return !noun.empty() && std::any_of(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(at),
                                        [&](const Token& token) { return token.lower == noun; });
}

/// "promised his wife not to work while she was ill": the wife, where no other woman is named.
bool of_kin(const Tokens& all, std::size_t at) {
    const Gender gender = all[at].is("she") || all[at].is("her")  ? Gender::Female
                          : all[at].is("he") || all[at].is("his") ? Gender::Male
                                                                  : Gender::Unknown;
    if (gender == Gender::Unknown) return false;
    std::size_t kin = 0;
    for (std::size_t i = 0; i < at; ++i) {
        if (all[i].kind == Kind::Name && all[i].mention.person() &&
            (all[i].mention.gender == gender || all[i].mention.gender == Gender::Unknown))
            return false;
        const bool owned =
            i > 0 && (all[i - 1].word == WordClass::Possessive || all[i - 1].possessive);
        kin += owned && gender_of_noun(all[i].lower) == gender ? 1 : 0;
    }
    return kin == 1;
}

/// "Carl Holm and his crew": his, of the one before.
bool of_list(const Clause& clause, const Tokens& all, std::size_t at) {
    const std::size_t start = clause.lead.size();
    if (at < start + 2 || at >= start + clause.subject.size() || at != start + 2) return false;
    return all[start].kind == Kind::Name && all[start].mention.person() &&
           all[start + 1].word == WordClass::And && (all[at].is("his") || all[at].is("her"));
}

/// "herself" beside the verb, not within what hangs on the statement: whoever the subject is.
bool of_subject(const Clause& clause, const Token& pronoun) {
    return std::any_of(clause.rest.begin(), clause.rest.end(), [&](const Phrase& part) {
        return !part.nested &&
               std::any_of(part.tokens.begin(), part.tokens.end(),
                           [&](const Token& token) { return token.is(pronoun.lower); });
    });
}

} // namespace

Tokens all_of(const Clause& clause) {
    std::size_t size = clause.lead.size() + clause.subject.size() + clause.auxiliaries.size() + 1;
    for (const auto& part : clause.rest) size += part.tokens.size();
    Tokens all;
    all.reserve(size);
    const auto add = [&](const Tokens& more) { all.insert(all.end(), more.begin(), more.end()); };
    add(clause.lead);
    add(clause.subject);
    add(clause.auxiliaries);
    if (clause.verb) all.push_back(*clause.verb);
    for (const auto& part : clause.rest) add(part.tokens);
    return all;
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

std::string pronoun_trouble(const Clause& clause, bool cut_apart) {
    const Mention* person = person_of(clause.subject);
    const auto agrees = [&](Gender gender) {
        return person != nullptr && !clause.plural &&
               (person->gender == gender || person->gender == Gender::Unknown);
    };
    // Somebody else of that gender named before it makes a pronoun uncertain.
    const Token* pronoun = nullptr;
    const auto rival = [&](Gender gender) {
        for (const auto& part : clause.rest)
            for (const auto& token : part.tokens) {
                if (pronoun != nullptr && token.is(pronoun->lower)) return false;
                if (token.kind == Kind::Name && token.mention.person() &&
                    (token.mention.gender == gender || token.mention.gender == Gender::Unknown) &&
                    (person == nullptr || token.mention.name != person->name))
                    return true;
            }
        return false;
    };
    const Tokens all = all_of(clause);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Token& token = all[i];
        if (token.kind != Kind::Word) continue;
        if (token.word == WordClass::Pointer)
            return "\"" + token.lower + "\" points at something before";
        if (token.word != WordClass::Pronoun && token.word != WordClass::Possessive) continue;
        // "For his speech, Fenner thanked Tarrant": who is named behind the subject is not meant.
        const bool ahead = i < clause.lead.size() && token.word == WordClass::Possessive &&
                           clause.subject.size() == 1 && !clause.aside &&
                           std::none_of(clause.lead.begin(), clause.lead.end(),
                                        [](const Token& one) { return one.mention.person(); });
        if (i == clause.lead.size() && token.word == WordClass::Possessive)
            return "\"" + token.lower + "\" is not certain to mean one";
        // "his debt to Ivo Sandor": who is named behind it is not meant. "him": whom, may be.
        pronoun = token.is("him") || token.is("himself") || token.is("herself") ? nullptr : &token;
        bool clear = named_beside(clause, token) || settled(all, i) || of_kin(all, i) ||
                     of_list(clause, all, i);
        const bool own = token.is("himself") || token.is("herself") || token.is("itself") ||
                         (i + 1 < all.size() && all[i + 1].is("own"));
        // "Rudge uses the letters for his guests": of the one man that is named
        const bool named_owner =
            token.word == WordClass::Possessive && i + 1 < all.size() &&
            gender_of_noun(all[i + 1].lower) == Gender::Unknown && !clause.plural &&
            person != nullptr &&
            ((token.is("his") && person->gender == Gender::Male && !rival(Gender::Male)) ||
             (token.is("her") && person->gender == Gender::Female && !rival(Gender::Female)));
        // "ruined his campaign": another's
        if (i > 0 && token.word == WordClass::Possessive && !own && clause.verb &&
            i == clause.lead.size() + clause.subject.size() + clause.auxiliaries.size() + 1 &&
            !clause.passive &&
            in_list(
                "ruin destroy expose threaten betray seduce attack avenge sabotage rescue defend "
                "murder arrest kidnap stop foil thwart discover uncover reveal marry "
                "impersonate replace",
                clause.reading.base))
            return "\"" + token.lower + "\" is not certain to mean one";
        if (cut_apart && !own && !named_owner && !token.is("something") && !token.is("their"))
            return "\"" + token.lower + "\" may be somebody of the sentence before";
        const bool performance = token.word == WordClass::Possessive && i + 1 < all.size() &&
                                 in_list("performance portrayal", all[i + 1].lower) &&
                                 person != nullptr && person->type != AnswerType::Character &&
                                 agrees(token.is("his") ? Gender::Male : Gender::Female) &&
                                 std::none_of(all.begin(), all.end(), [&](const Token& other) {
                                     return other.mention.person() &&
                                            other.mention.name != person->name &&
                                            other.mention.type != AnswerType::Character;
                                 });
        clear = clear || performance || of_object(clause, token);
        // "in his own accent": whose else?
        const bool own_of_subject = i + 1 < all.size() && all[i + 1].is("own") &&
                                    ((token.is("his") && agrees(Gender::Male)) ||
                                     (token.is("her") && agrees(Gender::Female)));
        clear = clear || own_of_subject;
        if (clear) {
        } else if ((token.is("himself") || token.is("herself")) && of_subject(clause, token)) {
            // "plays Elsa's piece herself": whoever else is named
            clear = agrees(token.is("himself") ? Gender::Male : Gender::Female);
        } else if (token.is("him") ||
                   (token.is("her") && (i + 1 == all.size() || all[i + 1].kind != Kind::Word ||
                                        all[i + 1].word != WordClass::Other))) {
            // Whoever does it is not who it is done to: "asked Ivo Sandor to help her".
            clear = agrees(token.is("him") ? Gender::Male : Gender::Female) &&
                    !rival(token.is("him") ? Gender::Male : Gender::Female) &&
                    names_somebody_before(clause, token);
        } else if (token.is("his") || token.is("himself") || token.is("he") || token.is("him"))
            clear = agrees(Gender::Male) && (ahead || !rival(Gender::Male));
        else if (token.is("her") || token.is("herself") || token.is("she"))
            clear = agrees(Gender::Female) && (ahead || !rival(Gender::Female));
        else if (token.is("its") || token.is("itself"))
            clear = person == nullptr && !clause.plural;
        else if (token.is("their") || token.is("themselves"))
            clear = clause.plural || (person != nullptr && plural_before(clause, token));
        else if (token.is("nothing") || token.is("anything") || token.is("something") ||
                 token.is("everything") || token.is("everyone") ||
                 (token.is("everybody") && i > clause.lead.size()) || token.is("someone"))
            clear = true;
        if (!clear) return "\"" + token.lower + "\" is not certain to mean one";
    }
    return {};
}

} // namespace quiz
