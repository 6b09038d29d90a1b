// Of which trade somebody is by what is said of them, and the question word that goes with it.
#include "core/text.h"
#include "english/asker.h"
#include "english/nouns.h"
#include "english/usable_whole.h"
#include "english/word_list.h"
#include "films/word_shapes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace quiz {

std::optional<AnswerType> maker_of(const Tokens& work) {
    struct Maker {
        WordList nouns;
        AnswerType trade;
    };
    static constexpr std::array<Maker, 7> makers{{
        {"screenplay script", AnswerType::Writer},
        {"music score soundtrack", AnswerType::Composer},
        {"photography cinematography camerawork", AnswerType::Cinematographer},
        {"costumes sets", AnswerType::Designer},
        {"editing", AnswerType::Editor},
        {"choreography", AnswerType::Choreographer},
        {"poem sonnet", AnswerType::Writer},
    }};
    // "the music [over the titles]", "the poem [read at the funeral]"
    const auto head = std::find_if(work.begin(), work.end(), [](const Token& token) {
        const auto verb = token.word == WordClass::Other ? read_verb(token.lower) : std::nullopt;
        return token.word == WordClass::Preposition || (verb && verb->is_participle);
    });
    const auto size = head - work.begin();
    if (size < 2 || !work.front().is("the") || size > 3) return std::nullopt;
    for (const auto& [nouns, maker] : makers)
        if (in_list(nouns, (head - 1)->lower)) return maker;
    return std::nullopt;
}

Mention Asker::by_trade(Mention mention) const {
    if (mention.type == AnswerType::Person && clause_.passive && clause_.reading.base == "cast")
        mention.type = AnswerType::Actor;
    // "was considered for Rudge", "is seen as Rudge", "was to have played Rudge"
    const bool for_part =
        mention.type == AnswerType::Person && clause_.verb &&
        ((clause_.passive &&
          in_list("consider test see turn offer sign choose want suggest", clause_.reading.base)) ||
         clause_.reading.base == "play") &&
        std::any_of(clause_.rest.begin(), clause_.rest.end(), [](const Phrase& part) {
            return part.tokens.size() <= 2 &&
                   part.tokens.back().mention.type == AnswerType::Character &&
                   (part.tokens.size() == 1 || in_list("for as", part.tokens.front().lower));
        });
    if (for_part) mention.type = AnswerType::Actor;
    if ((mention.type == AnswerType::Person ||
         (mention.type == AnswerType::Thing && !mention.quoted &&
          looks_like_person(words_of(mention.name)) &&
          mention.name.find(' ') != std::string::npos &&
          !head_type(to_lower_ascii(words_of(mention.name).back())) &&
          clause_.reading.base != "produce" && clause_.reading.base != "adapt")) &&
        clause_.verb)
        if (const auto trade = doer_of(clause_.reading.base)) mention.type = *trade;
    // "is credited with the screenplay": as its writer
    if (clause_.passive && clause_.reading.base == "credit" && !clause_.rest.empty() &&
        clause_.rest.front().tokens.front().is("with"))
        if (const auto maker = maker_of(
                {clause_.rest.front().tokens.begin() + 1, clause_.rest.front().tokens.end()}))
            mention.type = *maker;
    // "The costumes were designed by Stella Corrigan": hardly by the actress of that name.
    if (mention.certain && !mention.in_cast && clause_.verb && mention.person() &&
        in_list("design edit photograph choreograph", clause_.reading.base) &&
        (mention.type == AnswerType::Actor || mention.type == AnswerType::Actress))
        mention.type = doer_of(clause_.reading.base).value_or(mention.type);
    // "Bernard Salt, who composed the score, also plays a pianist": there as the composer that he
    // is.
    if (mention.certain && mention.in_cast && clause_.verb)
        if (const auto trade = doer_of(clause_.reading.base);
            trade && *trade != AnswerType::Writer &&
            std::find(mention.jobs.begin(), mention.jobs.end(), *trade) != mention.jobs.end())
            mention.type = *trade;
    // Who played a solo is no actor.
    if (mention.type == AnswerType::Actor && !mention.certain && clause_.reading.base == "play")
        for (const auto& token : clause_.passive || clause_.rest.empty()
                                     ? clause_.subject
                                     : clause_.rest.front().tokens)
            if (in_list("solo solos trumpet piano violin zither guitar cello organ music score "
                        "theme melody tune drums harmonica saxophone flute",
                        token.lower))
                mention.type = AnswerType::Musician;
    // "Stella Corrigan turned down the role": the singer, as the actress that she was, too.
    if (mention.certain && in_list("singer dancer", type_noun(mention.type)) &&
        std::find(mention.jobs.begin(), mention.jobs.end(), AnswerType::Actor) !=
            mention.jobs.end() &&
        std::any_of(clause_.rest.begin(), clause_.rest.end(), [](const Phrase& part) {
            return std::any_of(part.tokens.begin(), part.tokens.end(), [](const Token& token) {
                return token.is("role") || token.is("part") ||
                       token.mention.type == AnswerType::Character;
            });
        }))
        mention.type = AnswerType::Actor;
    // Who created a series wrote it.
    const Tokens& thing =
        clause_.passive || clause_.rest.empty() ? clause_.subject : clause_.rest.front().tokens;
    if (mention.type == AnswerType::Person && !mention.certain &&
        in_list("create develop", clause_.reading.base) &&
        std::any_of(thing.begin(), thing.end(),
                    [](const Token& token) { return token.is("series") || token.is("show"); }))
        mention.type = AnswerType::Writer;
    // "Salt Lines wrote the song": nobody knows by the name whether it is a band.
    if (clause_.reading.base == "write" && !mention.certain && !thing.empty() &&
        thing.back().mention.type == AnswerType::Song)
        mention.type = AnswerType::Thing;
    // Who wrote a melody is no writer.
    if (mention.type == AnswerType::Writer && !mention.certain && !clause_.rest.empty())
        for (const auto& token : clause_.passive ? clause_.subject : clause_.rest.front().tokens)
            if (in_list("music score melody theme song tune songs music soundtrack", token.lower))
                mention.type = AnswerType::Composer;
    if (mention.type == AnswerType::Actor && mention.gender == Gender::Female)
        mention.type = AnswerType::Actress;
    return mention;
}

bool Asker::wanted_for_part() const {
    if (wants_in_part(clause_)) return true;
    if (!in_list("want prefer", clause_.reading.base) || clause_.rest.size() != 2) return false;
    const Tokens& part = clause_.rest[1].tokens;
    // "for the lead and Hugh Fenner for Rudge"
    if (std::any_of(part.begin(), part.end(),
                    [](const Token& token) { return token.word == WordClass::And; }))
        return false;
    return part.front().is("for") && std::any_of(part.begin(), part.end(), [](const Token& token) {
               return in_list("lead role part", token.lower) ||
                      token.mention.type == AnswerType::Character;
           });
}

Tokens Asker::who(const Mention& mention) const {
    if (mention.type == AnswerType::Person) return words("Who");
    // "Which composer composed" says it twice.
    if (in_list("compose design direct produce edit choreograph", clause_.reading.base) &&
        doer_of(clause_.reading.base) == mention.type)
        return words("Who");
    if (mention.type == AnswerType::Actor && mention.gender == Gender::Unknown) return words("Who");
    // "Which composer wrote the lyrics" would be odd.
    const Tokens& thing =
        clause_.passive || clause_.rest.empty() ? clause_.subject : clause_.rest.front().tokens;
    if (mention.type == AnswerType::Composer && clause_.reading.base == "write" &&
        std::any_of(thing.begin(), thing.end(),
                    [](const Token& token) { return token.is("lyrics") || token.is("words"); }))
        return words("Who");
    if (mention.type == AnswerType::Character) return words("Which character");
    if (mention.type == AnswerType::Place) return words("Which " + mention.level);
    if (mention.type == AnswerType::Company)
        return words("Which " + std::string(body_noun(mention.name)));
    return words("Which " + std::string(type_noun(mention.type)));
}

Tokens Asker::whom(const Mention& mention) const {
    Tokens asked = who(mention);
    return asked.size() == 1 ? words("Whom") : asked;
}

} // namespace quiz
