#include "english/usable_alone.h"

#include "core/text.h"
#include "english/nouns.h"
#include "english/usable_pronouns.h"
#include "english/word_list.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;

/// "the veil were cut", "the gang led by Rudge", "(she sees) Rudge shoot a rival": what was read as
/// subject and verb are none.
bool ill_matched(const Clause& clause) {
    const Token& last = clause.subject.back();
    // "only four years after it was made": when, and nobody who did it
    for (std::size_t i = 1; i + 1 < clause.subject.size(); ++i)
        if (is_time_unit(clause.subject[i].lower) &&
            in_list("after before since", clause.subject[i + 1].lower))
            return true;
    const bool noun = last.kind == Kind::Word && last.word == WordClass::Other;
    // "The crew were"
    const bool many = in_list("crew cast team police audience family jury public people staff band "
                              "company board couple press pair group gang majority army committee",
                              last.lower);
    if (!clause.plural && noun && !many && clause.subject.front().is("the") &&
        !clause.auxiliaries.empty() && clause.auxiliaries.front().is("were") &&
        std::none_of(clause.subject.begin(), clause.subject.end(), [](const Token& token) {
            return token.word == WordClass::And || token.word == WordClass::Preposition;
        }))
        return true;
    if (!clause.verb || !clause.auxiliaries.empty()) return false;
    const bool one = clause.subject.size() == 1 && last.kind == Kind::Name && last.mention.person();
    const auto& verb = clause.reading;
    if (one && !clause.plural && verb.is_base && !verb.is_past && !verb.is_s) return true;
    const bool agent = !clause.rest.empty() && clause.rest.front().tokens.size() > 1 &&
                       clause.rest.front().tokens.front().is("by") &&
                       clause.rest.front().tokens.back().kind == Kind::Name;
    if (agent && verb.is_past && verb.is_participle && !in_list("stand pass live", verb.base))
        return true;
    // "Golden Herring, Bergen 1953, shared with ...": it was shared.
    return verb.base == "share" && !clause.rest.empty() &&
           clause.rest.front().tokens.front().is("with");
}

/// "made the producer, Ivo Lane, promise that ...": cut off before what he was made to do.
bool lacks_what_was_done(const Clause& clause) {
    if (!clause.verb || clause.passive || clause.rest.size() != 1 ||
        clause.rest.front().kind != Phrase::Kind::Noun ||
        !in_list("make let have", clause.reading.base))
        return false;
    const Token& whom = clause.rest.front().tokens.back();
    const auto type = whom.kind == Kind::Word ? noun_type(whom.lower) : std::nullopt;
    return whom.mention.person() || (type && info(*type).family == AnswerFamily::People &&
                                     clause.rest.front().tokens.front().is("the"));
}

/// "follows two small[, wet gulls]", "the belly of a huge[, sleepy one]": cut off before its noun.
bool ends_in_adjective(const Clause& clause) {
    if (clause.rest.empty()) return false;
    const Tokens& last = clause.rest.back().tokens;
    std::size_t start = last.size() - 1;
    while (start > 0 && last[start].kind == Kind::Word && last[start].word == WordClass::Other &&
           !last[start].possessive)
        --start;
    const std::string& word = last.back().lower;
    if (start + 1 >= last.size() || last.back().kind != Kind::Word) return false;
    const bool many = last[start].kind == Kind::Number && last[start].lower != "one" &&
                      last[start].mention.type == AnswerType::Count;
    const bool one = last[start].is("a") || last[start].is("an") || last[start].is("the");
    static constexpr WordList adjectives =
        "small little big large huge tall short long old young new thin fat dark bright pale cold "
        "warm hot wet dry soft hard heavy light strong weak rich poor shy lonely lovely sleepy "
        "hungry angry happy sad strange wild gentle quiet loud dirty dusty rusty shabby giant "
        "enormous tiny gigantic mysterious dangerous beautiful ugly brave clever stupid cruel";
    return (many || one) && in_list(adjectives, word) &&
           !(one && in_list("old young little light giant rich poor dead", word));
}

/// "was his favourite until Rudge[, a sailor, turned up]": cut off, as nobody is a time.
bool until_somebody(const Clause& clause) {
    return !clause.rest.empty() && clause.rest.back().tokens.size() > 1 &&
           in_list("until till since", clause.rest.back().tokens.front().lower) &&
           clause.rest.back().tokens.back().kind == Kind::Name &&
           clause.rest.back().tokens.back().mention.person();
}

/// "the writing award", "a special award": of which year and place?
bool names_no_prize(const Tokens& all) {
    for (std::size_t i = 2; i < all.size(); ++i) {
        if (all[i].kind != Kind::Word || !in_list("prize award awards trophy", all[i].lower))
            continue;
        std::size_t start = i;
        while (start > 0 && all[start - 1].kind == Kind::Word && !all[start - 1].capital &&
               all[start - 1].word == WordClass::Other)
            --start;
        if (start == i || start == 0 || all[start - 1].word != WordClass::Determiner ||
            !in_list("the a an", all[start - 1].lower))
            continue;
        const bool told = i + 2 < all.size() && in_list("of at from", all[i + 1].lower);
        if (!told) return true;
    }
    return false;
}

/// "was nominated for editing": for which prize?
bool nominated_for_what(const Clause& clause, const Tokens& all) {
    if (clause.reading.base != "nominate" || clause.rest.empty()) return false;
    return std::none_of(all.begin() + static_cast<std::ptrdiff_t>(clause.subject.size()), all.end(),
                        [](const Token& token) {
                            return token.kind == Kind::Number || token.kind == Kind::Quote ||
                                   (token.kind == Kind::Name && !token.mention.person()) ||
                                   in_list("prize prizes award awards", token.lower);
                        });
}

/// "Rudge went to Hugh Fenner": the part did.
bool part_went(const Clause& clause) {
    return clause.reading.base == "go" && clause.subject.size() == 1 &&
           clause.subject.front().mention.type == AnswerType::Character && !clause.rest.empty() &&
           clause.rest.front().tokens.size() == 2 && clause.rest.front().tokens.front().is("to") &&
           clause.rest.front().tokens.back().mention.person() &&
           clause.rest.front().tokens.back().mention.type != AnswerType::Character;
}

/// "stepped in at short notice": for whom, or as what?
bool stepped_in(const Clause& clause) {
    if (!in_list("step fill take jump", clause.reading.base) || clause.passive) return false;
    bool particle = false;
    for (const Phrase& part : clause.rest) {
        const Token& first = part.tokens.front();
        const bool alone = part.tokens.size() == 1 && (first.is("in") || first.is("over"));
        if (alone && &part == &clause.rest.front()) {
            particle = true;
            continue;
        }
        if (in_list("for as from when", first.lower) || part.kind == Phrase::Kind::Noun)
            return false;
    }
    return particle;
}

/// "declined because he was ill": what, is told elsewhere.
bool declined_what(const Clause& clause) {
    if (!clause.verb || clause.passive ||
        !in_list("decline refuse accept agree", clause.reading.base))
        return false;
    return clause.rest.empty() || (clause.rest.front().kind != Phrase::Kind::Noun &&
                                   clause.rest.front().tokens.front().word != WordClass::To);
}

/// "was invented to take his place": in whose, is told elsewhere.
bool takes_a_place(const Tokens& all) {
    for (std::size_t i = 2; i < all.size(); ++i) {
        if (!all[i].is("place") || all[i - 1].word != WordClass::Possessive) continue;
        const auto verb = read_verb(all[i - 2].lower);
        if (verb && in_list("take fill", verb->base)) return true;
    }
    return false;
}

/// "The film opens in October 1957": there its story begins, and it was shown at another time.
bool story_opens(const Clause& clause) {
    return clause.subject.size() == 1 && clause.subject.front().mention.own_film &&
           in_list("open begin start", clause.reading.base) && clause.auxiliaries.empty() &&
           clause.reading.is_s &&
           std::any_of(clause.rest.begin(), clause.rest.end(),
                       [](const Phrase& part) { return part.tokens.back().kind == Kind::Date; });
}

/// "The audience rose for Ada Marlow": on which evening?
bool of_one_evening(const Clause& clause, const Tokens& all) {
    const Token& who = clause.subject.back();
    return clause.subject.size() == 2 && clause.subject.front().is("the") && !clause.passive &&
           in_list("audience crowd hall house public", who.lower) && clause.reading.is_past &&
           std::none_of(all.begin(), all.end(), [](const Token& token) {
               return token.kind == Kind::Date || token.mention.type == AnswerType::Festival ||
                      info(token.mention.type).family == AnswerFamily::Places;
           });
}

/// "refused to dive again": that she had before is told elsewhere.
bool done_again(const Tokens& all) {
    for (std::size_t i = 0; i < all.size(); ++i) {
        // "worked with Ada Marlow again": after this film
        const bool worked = i > 2 && all[i - 1].mention.person() && all[i - 2].is("with") &&
                            in_list("work worked", all[i - 3].lower);
        if (all[i].kind == Kind::Word && all[i].is("again") && !worked) return true;
    }
    return false;
}

/// "played Rudge in London", "won a Tony as Rudge": on a stage, as others did elsewhere.
bool told_of_stage(const Clause& clause, const Tokens& all) {
    if (std::any_of(all.begin(), all.end(), is_stage_prize) &&
        std::any_of(all.begin(), all.end(),
                    [](const Token& token) { return token.mention.type == AnswerType::Character; }))
        return true;
    if (!clause.verb || !in_list("play portray perform sing create", clause.reading.base) ||
        clause.rest.size() < 2 ||
        clause.rest.front().tokens.back().mention.type != AnswerType::Character)
        return false;
    const bool said = std::any_of(all.begin(), all.end(), [](const Token& token) {
        return token.kind == Kind::Word &&
               in_list("stage theatre theater production revival opera musical", token.lower);
    });
    return !said && std::any_of(clause.rest.begin() + 1, clause.rest.end(), [](const Phrase& part) {
        const Token& place = part.tokens.back();
        return place.kind == Kind::Name && part.kind == Phrase::Kind::Preposition &&
               info(place.mention.type).family == AnswerFamily::Places;
    });
}

} // namespace

bool is_stage_prize(const Token& token) {
    if (token.kind != Kind::Name) return false;
    const std::string name = to_lower_ascii(token.mention.name);
    return in_list("tony tonys obie olivier laurence emmy emmys pulitzer",
                   name.substr(0, name.find(' '))) &&
           !token.mention.person();
}

std::string trouble_alone(const Clause& clause, bool story) {
    const Tokens all = all_of(clause);
    if (ill_matched(clause)) return "its verb does not fit its subject";
    if (lacks_what_was_done(clause) || until_somebody(clause) || ends_in_adjective(clause))
        return "it is cut off before what was done";
    if (names_no_prize(all)) return "which prize, nothing says";
    if (takes_a_place(all)) return "in whose place is told elsewhere";
    if (story_opens(clause)) return "when its story begins is not when it was shown";
    if (nominated_for_what(clause, all)) return "which prize, nothing says";
    if (story) return {};
    if (told_of_stage(clause, all)) return "it may be told of a stage";
    if (declined_what(clause)) return "what was declined is told elsewhere";
    if (part_went(clause)) return "the part is meant, not who has it in the story";
    if (of_one_evening(clause, all)) return "of which evening it is told, nothing says";
    if (stepped_in(clause)) return "in whose place is told elsewhere";
    if (done_again(all)) return "\"again\" needs what was said before";
    return {};
}

} // namespace quiz
