#include "english/pronouns.h"

#include "core/text.h"
#include "english/film_deeds.h"
#include "english/nouns.h"
#include "english/phrases.h"
#include "english/verbs.h"
#include "english/word_list.h"

#include <algorithm>
#include <array>

namespace quiz {

namespace {

using Kind = Token::Kind;

/// Does the noun at `i` only say what somebody named beside it is? "a gang boss, Rudge", "Rudge, a
/// gang boss", "the sailor Rudge", "a sailor named Rudge"
bool says_of_name(const Tokens& tokens, std::size_t i) {
    const auto named = [&](std::size_t at) {
        return at < tokens.size() && tokens[at].kind == Kind::Name;
    };
    if (named(i + 1)) return true;
    if (i + 2 < tokens.size() &&
        (tokens[i + 1].mark(',') || tokens[i + 1].is("named") || tokens[i + 1].is("called")))
        if (named(i + 2)) return true;
    // "Elsa is a shy and rather restless young woman"
    std::size_t is = i;
    while (is > 0 && i - is < 9 && tokens[is].kind == Kind::Word &&
           tokens[is].word != WordClass::Preposition && tokens[is].word != WordClass::Relative &&
           tokens[is].word != WordClass::Auxiliary)
        --is;
    if (is > 0 && is + 1 < i && in_list("is was", tokens[is].lower) && named(is - 1) &&
        !tokens[is - 1].possessive && (tokens[is + 1].is("a") || tokens[is + 1].is("an")))
        return true;
    std::size_t start = i;
    while (start > 0 && tokens[start - 1].kind == Kind::Word &&
           tokens[start - 1].word != WordClass::Auxiliary &&
           tokens[start - 1].word != WordClass::And)
        --start;
    // "Rudge's partner" may begin it as well.
    while (start > 0 && tokens[start - 1].possessive) --start;
    return start > 1 && tokens[start - 1].mark(',') && named(start - 2) &&
           !tokens[start - 2].possessive;
}

/// "sends her away", "sends him": not "her lamp".
bool is_done_to(const Tokens& tokens, std::size_t i) {
    if (tokens[i].is("him")) return true;
    if (!tokens[i].is("her")) return false;
    const bool owned = i + 1 < tokens.size() && tokens[i + 1].kind == Kind::Word &&
                       (tokens[i + 1].word == WordClass::Other ||
                        in_list("own first last only two three", tokens[i + 1].lower));
    const bool named = i + 1 < tokens.size() &&
                       (tokens[i + 1].kind == Kind::Number || tokens[i + 1].kind == Kind::Quote);
    return !owned && !named;
}

/// Adds up who is spoken of; false once it may be more than one.
class Nearest {
public:
    explicit Nearest(Gender gender) : gender_(gender) {}

    [[nodiscard]] bool hear(const Tokens& tokens, std::size_t to) {
        bool named_here = false;
        for (std::size_t i = 0; i < to; ++i) {
            const Token& token = tokens[i];
            if (token.kind == Kind::Name) {
                // "in a New Harrow flat": nobody
                const bool describes = i > 0 && i + 1 < to && !token.possessive &&
                                       (tokens[i - 1].word == WordClass::Determiner ||
                                        tokens[i - 1].word == WordClass::Other) &&
                                       tokens[i - 1].kind == Kind::Word &&
                                       tokens[i + 1].kind == Kind::Word &&
                                       tokens[i + 1].word == WordClass::Other &&
                                       !token.mention.person() && !read_verb(tokens[i + 1].lower);
                if (describes) continue;
                if (!name(token.mention)) return false;
                named_here = named_here || fits(token.mention);
            } else if (token.kind == Kind::Word && token.word == WordClass::Other &&
                       is_somebody(token.lower)) {
                const Gender told = gender_of_noun(token.lower);
                if ((told == Gender::Unknown || told == gender_) && !says_of_name(tokens, i))
                    return false;
            } else if (gender_of(token) == gender_ && !token.is("himself") &&
                       !token.is("herself")) {
                // "Rudge talks about his mother": his own. "Rudge sends him away": another.
                if (!named_here || is_done_to(tokens, i)) return false;
            } else if (token.is("they") || token.is("them")) {
                return false;
            }
        }
        return true;
    }
    [[nodiscard]] const Mention* found() const { return found_; }

private:
    [[nodiscard]] bool fits(const Mention& mention) const {
        return mention.person() && (mention.gender == gender_ || mention.gender == Gender::Unknown);
    }
    /// Who plays a part is nobody in the story.
    bool name(const Mention& mention) {
        if (mention.type == AnswerType::Thing && !mention.own_film && !mention.certain)
            return false; // anybody
        if (!fits(mention)) return true;
        if (found_ != nullptr && fold(found_->name) != fold(mention.name)) return false;
        found_ = &mention;
        return true;
    }

    Gender gender_;
    const Mention* found_ = nullptr;
};

} // namespace

bool that_points_back(const Tokens& tokens, std::size_t at) {
    if (tokens[at].word != WordClass::That) return false;
    if (at == 0 || at + 1 >= tokens.size() || tokens[at + 1].kind == Kind::Mark) return true;
    const Token& next = tokens[at + 1];
    // "copied that of his son"; but "the voice is that of ..."
    if (next.is("of"))
        return tokens[at - 1].word == WordClass::Other && read_verb(tokens[at - 1].lower);
    if (next.kind != Kind::Word || next.word != WordClass::Other || next.capital) return false;
    const bool ends = at + 2 < tokens.size() &&
                      (tokens[at + 2].word == WordClass::And ||
                       tokens[at + 2].word == WordClass::But || tokens[at + 2].kind == Kind::Mark);
    const bool time = next.is("time") || is_time_unit(next.lower);
    return ends || time || (!read_verb(next.lower) && !looks_plural(next.lower));
}

bool is_somebody(std::string_view lower) {
    if (const auto type = noun_type(lower)) return info(*type).family == AnswerFamily::People;
    if (gender_of_noun(lower) != Gender::Unknown) return true;
    if (lower.ends_with("man") || lower.ends_with("woman") || lower.ends_with("eer"))
        return !(lower == "human" || lower == "career");
    return in_list(
        "child kid baby master murderer killer guide employer boss chief captain officer "
        "sheriff detective reporter lieutenant priest prince princess witch servant maid "
        "nurse lover owner neighbor neighbour guest stranger thief bandit crook warrior "
        "inventor projectionist banker partner companion rival leader enemy prisoner "
        "knight squire smith juggler wizard merchant hunter beggar peasant student driver tyrant "
        "ruler samurai medium parent grandmother grandfather relative heir "
        "customer clerk sailor keeper colleague spy patient figure teenager waitress "
        "waiter duke count baron colonel general monk nun",
        lower);
}

bool nominative(const Token& token) {
    return token.is("he") || token.is("she") || token.is("it") || token.is("they");
}
Gender gender_of(const Token& token) {
    return token.is("he") || token.is("him") || token.is("his") || token.is("himself")
               ? Gender::Male
           : token.is("she") || token.is("her") || token.is("hers") || token.is("herself")
               ? Gender::Female
               : Gender::Unknown;
}

/// Stands the word right behind "Name verb"?
bool one_verb_before(const Tokens& tokens, std::size_t at) {
    const std::size_t first = !tokens.empty() && tokens.front().is("the") ? 1 : 0;
    if (first >= at || tokens[at - 1].is("did")) return false; // "did it": what was told
    for (std::size_t i = first; i < at; ++i) {
        const Token& token = tokens[i];
        const bool verb =
            token.kind == Kind::Word && (token.word == WordClass::Auxiliary ||
                                         token.word == WordClass::Adverb || read_verb(token.lower));
        if (i == first ? token.kind != Kind::Name : !verb) return false;
    }
    return true;
}

/// "made the cut and regretted it": the deed.
bool means_the_deed(const Tokens& tokens, std::size_t at) {
    if (at < 4 || !tokens[at].is("it") || tokens[at - 2].word != WordClass::And) return false;
    const auto verb = read_verb(tokens[at - 1].lower);
    return verb && in_list("call consider regret think find regard", verb->base);
}

/// "shoot it", "ranked it": what is done to films.
bool takes_film_before(const Tokens& tokens, std::size_t at) {
    static constexpr std::array<std::string_view, 19> verbs{
        "shoot", "film",    "direct",     "remake", "edit",  "release", "see",
        "watch", "finance", "distribute", "show",   "ban",   "name",    "rank",
        "place", "screen",  "photograph", "honor",  "honour"};
    if (at == 0 || tokens[at - 1].kind != Kind::Word) return false;
    // "for his work on it", "nominated both for it and for another"
    if (tokens[at - 1].is("on") && at > 1 && in_list("work worked working", tokens[at - 2].lower))
        return true;
    if (tokens[at - 1].is("for") &&
        std::any_of(tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(at),
                    [](const Token& token) { return token.is("nominated"); }))
        return true;
    // "won the BAFTA award for it"
    if (tokens[at - 1].is("for") && at > 1)
        return tokens[at - 2].is("award") || tokens[at - 2].is("prize") ||
               tokens[at - 2].is("oscar") || tokens[at - 2].text == "Oscar" ||
               tokens[at - 2].text.ends_with("Award");
    // "filmed the making of it"
    if (tokens[at - 1].is("of") && at > 1 && tokens[at - 2].is("making")) return true;
    const auto verb = read_verb(tokens[at - 1].lower);
    // "gave it a prize", "entered it for the Silver Lantern", "adapted it for the stage"
    if (verb && verb->base == "adapt") return true;
    // "brought it to the stage"
    if (verb && verb->base == "bring" && at + 3 < tokens.size() && tokens[at + 1].is("to") &&
        tokens[at + 2].is("the") && in_list("stage screen", tokens[at + 3].lower))
        return true;
    if (verb && in_list("give award enter submit put nominate select choose add", verb->base))
        for (std::size_t i = at + 1; i < tokens.size() && i < at + 6; ++i)
            if (is_honour(tokens[i])) return true;
    return verb && std::find(verbs.begin(), verbs.end(), verb->base) != verbs.end();
}

/// "It rained", "It took three people to ...": no thing is meant.
bool stands_for_nothing(const Tokens& tokens, std::size_t at) {
    if (at + 1 >= tokens.size() || !tokens[at].is("it")) return false;
    // "It was not possible to film there", "It was the only song that she wrote"
    std::size_t said = at + 1;
    while (said < tokens.size() &&
           (tokens[said].word == WordClass::Auxiliary || tokens[said].word == WordClass::Not ||
            tokens[said].word == WordClass::Adverb))
        ++said;
    const auto follows = [&](WordClass word) {
        return std::any_of(
            tokens.begin() + static_cast<std::ptrdiff_t>(said), tokens.end(),
            [&](const Token& token) { return token.kind == Kind::Word && token.word == word; });
    };
    if (said > at + 1 && said < tokens.size() &&
        ((in_list("possible impossible hard easy difficult necessary time", tokens[said].lower) &&
          follows(WordClass::To)) ||
         (said + 1 < tokens.size() && tokens[said].is("the") && tokens[said + 1].is("only") &&
          follows(WordClass::That))))
        return true;
    // "It is often said that ...", "It was from these that ..."
    const auto told = said < tokens.size() ? read_verb(tokens[said].lower) : std::nullopt;
    if (said > at + 1 && said + 1 < tokens.size() &&
        ((told && in_list("say report believe think claim", told->base) &&
          tokens[said + 1].word == WordClass::That) ||
         (tokens[said].word == WordClass::Preposition && follows(WordClass::That))))
        return true;
    // "thought it a mistake to speak", "made it hard to ..."
    const auto held = at > 0 ? read_verb(tokens[at - 1].lower) : std::nullopt;
    const std::size_t held_noun =
        at + 1 < tokens.size() && (tokens[at + 1].is("a") || tokens[at + 1].is("an")) ? at + 2
                                                                                      : at + 1;
    if (held && in_list("think find make consider believe", held->base) &&
        held_noun + 1 < tokens.size() && tokens[held_noun].word == WordClass::Other &&
        tokens[held_noun + 1].word == WordClass::To)
        return true;
    // "Legend has it that"
    if (at > 0 && tokens[at - 1].is("has") && tokens[at + 1].word == WordClass::That) return true;
    const auto verb = read_verb(tokens[at + 1].lower);
    if (!verb) return false;
    if (verb->base == "rain" || verb->base == "snow" || verb->base == "happen" ||
        verb->base == "seem" || verb->base == "appear")
        return true;
    return verb->base == "take" &&
           std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(at), tokens.end(),
                       [](const Token& token) { return token.is("to"); });
}

/// Is there no thing before that "it" could mean? Plurals, people and what stands in time and place
/// are none.
bool no_thing_before(const Tokens& tokens, std::size_t at) {
    for (std::size_t i = 0; i < at; ++i) {
        const Token& token = tokens[i];
        if (token.possessive) continue;
        if (token.kind == Kind::Quote) return false;
        const auto family = info(token.mention.type).family;
        if (token.kind == Kind::Name && !token.mention.person() &&
            (family == AnswerFamily::Works || family == AnswerFamily::Bodies))
            return false;
        const bool noun =
            token.kind == Kind::Word && token.word == WordClass::Other && !token.capital &&
            !looks_plural(token.lower) &&
            // "short stories": of a plural
            !(i + 1 < at && tokens[i + 1].kind == Kind::Word &&
              looks_plural(tokens[i + 1].lower)) &&
            (!read_verb(token.lower) || (i > 0 && tokens[i - 1].word == WordClass::Determiner)) &&
            !(noun_type(token.lower) &&
              info(*noun_type(token.lower)).family == AnswerFamily::People);
        if (noun) return false;
    }
    return true;
}

const Token* stranger_in(const Tokens& tokens, std::size_t to, Gender gender) {
    for (std::size_t i = 0; i < to; ++i) {
        const Token& noun = tokens[i];
        if (noun.kind != Kind::Word || noun.word != WordClass::Other || looks_plural(noun.lower) ||
            !is_somebody(noun.lower))
            continue;
        const Gender told = gender_of_noun(noun.lower);
        if (told != gender && told != Gender::Unknown) continue;
        if (i + 1 < tokens.size() && tokens[i + 1].kind == Kind::Name) continue;
        std::size_t start = i;
        while (start > 0 && tokens[start - 1].kind == Kind::Word &&
               tokens[start - 1].word == WordClass::Other)
            --start;
        const bool what_he_is = start > 1 &&
                                (tokens[start - 1].is("a") || tokens[start - 1].is("an") ||
                                 tokens[start - 1].is("the") || tokens[start - 1].possessive) &&
                                (tokens[start - 2].mark(',') || tokens[start - 2].is("as") ||
                                 in_list("is was became been", tokens[start - 2].lower));
        if (!what_he_is) return &noun;
    }
    return nullptr;
}

bool shoots(const Token& token) {
    const auto verb = read_verb(token.lower);
    return verb && in_list("shoot film photograph edit", verb->base);
}

bool is_of_pair(const Tokens& tokens, std::size_t from, std::size_t to, const Mention& mention) {
    for (std::size_t i = from + 1; i + 1 < to; ++i)
        if (tokens[i].word == WordClass::And && tokens[i - 1].kind == Kind::Name &&
            tokens[i + 1].kind == Kind::Name &&
            fold(tokens[i + 1].mention.name) == fold(mention.name))
            return true;
    return false;
}

bool told_in_past(const Tokens& tokens, std::size_t at) {
    const auto group = Phrases(tokens).verb_group(at + 1);
    // "He was a cruel man", "He had survived": who, in the story or out of it?
    if (group.end < tokens.size() && group.verb == group.end && tokens[at + 1].is("was") &&
        tokens[group.end].word == WordClass::Determiner)
        return false;
    return group.end > at + 1 && !tokens[at + 1].is("had") &&
           (in_list("was did", tokens[at + 1].lower) ||
            (group.verb < group.end && group.reading.is_past && !group.reading.is_base));
}

bool speaks_of_somebody(const Tokens& tokens) {
    return std::any_of(tokens.begin(), tokens.end(), [](const Token& token) {
        if (token.kind == Kind::Name)
            return token.mention.person() ||
                   (token.mention.type == AnswerType::Thing && !token.mention.own_film);
        return token.kind == Kind::Word &&
               ((token.word == WordClass::Pronoun && !token.is("it") && !token.is("there")) ||
                (token.word == WordClass::Possessive && !token.is("its")) ||
                (token.word == WordClass::Other && is_somebody(token.lower)));
    });
}

const Mention* nearest_person(const Tokens& before, const Tokens& tokens, std::size_t at) {
    Nearest nearest(gender_of(tokens[at]));
    if (!nearest.hear(before, before.size()) || !nearest.hear(tokens, at)) return nullptr;
    const Mention* found = nearest.found();
    // "drives the boat to an island, where Rudge keeps a light. He ...": whose story it is?
    const auto where = std::find_if(before.begin(), before.end(),
                                    [](const Token& token) { return token.is("where"); });
    const auto named = [&](const Token& token) {
        return token.kind == Kind::Name && found != nullptr && token.mention.name == found->name;
    };
    const bool beside =
        where != before.end() && std::none_of(before.begin(), where, named) &&
        std::none_of(tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(at), named);
    return beside ? nullptr : found;
}

} // namespace quiz
