// Whether who did it may be asked: is it told of one?
#include "english/asker.h"
#include "english/nouns.h"
#include "english/usable.h"
#include "english/usable_alone.h"
#include "english/word_list.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;

} // namespace

bool Asker::one_of_several() const {
    const Tokens& first = clause_.rest.front().tokens;
    return first.front().is("among") || (first.size() > 1 && first[0].lower == "one") ||
           std::any_of(clause_.auxiliaries.begin(), clause_.auxiliaries.end(),
                       [](const Token& token) { return token.is("neither"); }) ||
           first.front().is("neither");
}

bool Asker::may_be_real(const Mention& mention) const {
    if (story_ || mention.type != AnswerType::Character || !clause_.verb || clause_.passive ||
        !clause_.reading.is_past || !clause_.auxiliaries.empty())
        return false;
    const Tokens rest = rest_of(clause_, none);
    const auto of_work = [](const Token& token) {
        return token.mention.own_film ||
               (token.kind == Kind::Word &&
                (is_part_of_film(token.lower) || is_kind_of_film(token.lower) ||
                 in_list("novel book play story draft original scene", token.lower)));
    };
    return std::none_of(rest.begin(), rest.end(), of_work) &&
           std::none_of(clause_.lead.begin(), clause_.lead.end(), of_work);
}

bool Asker::work_like_others(const Mention& mention) const {
    if (info(mention.type).family != AnswerFamily::Works || clause_.passive) return false;
    // "The Lamp" went to number three: a tune of that name, perhaps.
    if (mention.type == AnswerType::Film && in_list("go reach climb", clause_.reading.base))
        return true;
    // At one house and in one year there was one.
    const bool at_house =
        std::any_of(clause_.rest.begin(), clause_.rest.end(), [](const Phrase& part) {
            return part.tokens.back().mention.type == AnswerType::Theatre;
        });
    return in_list("open premiere run", clause_.reading.base) && !at_house;
}

bool Asker::wins_prize() const {
    if (story_ || clause_.reading.base != "win" || !clause_.auxiliaries.empty() ||
        clause_.rest.empty())
        return false;
    const Tokens& prize = clause_.rest.front().tokens;
    const bool named = std::any_of(prize.begin(), prize.end(), [](const Token& token) {
        return token.kind == Kind::Name &&
               (token.mention.type == AnswerType::Award || token.text.ends_with("Award"));
    });
    const bool of_stage = std::any_of(prize.begin(), prize.end(), is_stage_prize);
    // "for Best Actress" says for what kind of work; of which year or film is said by nothing.
    const bool told_apart =
        std::any_of(clause_.rest.begin(), clause_.rest.end(), [](const Phrase& part) {
            // "for the editing": of this film already
            const bool for_work = part.tokens.size() > 1 && part.tokens.front().is("for") &&
                                  part.tokens[1].kind == Kind::Word && !part.tokens[1].capital;
            return part.nested || for_work ||
                   std::any_of(part.tokens.begin(), part.tokens.end(), [](const Token& token) {
                       return token.kind == Kind::Date || token.kind == Kind::Quote ||
                              in_list("first second another it its", token.lower);
                   });
        });
    return named && !of_stage && !told_apart;
}

bool Asker::goes_where_others_do() const {
    return story_ && clause_.verb && !clause_.rest.empty() &&
           in_list("stop arrive go come check enter travel drive ride walk reach return pass run",
                   clause_.reading.base) &&
           std::all_of(clause_.rest.begin(), clause_.rest.end(), [](const Phrase& part) {
               return part.kind == Phrase::Kind::Adverb ||
                      (part.kind == Phrase::Kind::Preposition && !part.nested &&
                       in_list("at in to into from on near by past through",
                               part.tokens.front().lower));
           });
}

bool Asker::only_of_story(const Mention& mention) const {
    return story_ && !mention.certain && info(mention.type).family == AnswerFamily::Bodies;
}

bool Asker::seen_as() const {
    const bool seen = clause_.passive && clause_.reading.base == "see";
    const bool appears = clause_.reading.base == "appear" && clause_.reading.is_s;
    // "is seen reading a newspaper"
    const auto ing = [](const Phrase& part) {
        const auto verb = read_verb(part.tokens.front().lower);
        return verb && verb->is_ing && part.tokens.front().kind == Kind::Word;
    };
    if (seen && clause_.rest.size() > 1 && ing(clause_.rest.front())) return true;
    return (seen || appears) &&
           std::any_of(clause_.rest.begin(), clause_.rest.end(),
                       [](const Phrase& part) { return part.tokens.front().is("as"); });
}

bool Asker::says_its_own() const {
    if (seen_as()) return true;
    if (clause_.rest.empty() || weight_of_rest() < 2) return false;
    const Tokens& first = clause_.rest.front().tokens;
    // "became the youngest player to win": one did.
    if (clause_.reading.base == "become" && first.front().is("the") && first.size() > 2)
        return std::any_of(first.begin() + 1, first.end(), [](const Token& token) {
            return in_list("first last only second third youngest oldest second-youngest "
                           "second-oldest",
                           token.lower);
        });
    // "worked with Ada Marlow again in \"Low Water\""
    if (clause_.reading.base == "work")
        return std::any_of(clause_.rest.begin(), clause_.rest.end(),
                           [](const Phrase& part) { return part.tokens.back().is("again"); }) ||
               std::any_of(clause_.auxiliaries.begin(), clause_.auxiliaries.end(),
                           [](const Token& token) { return token.is("previously"); });
    // "has four years to live": so have others of its kind
    if (clause_.reading.base == "have" && story_ && first.front().kind != Kind::Word &&
        clause_.rest.size() > 1 && clause_.rest[1].tokens.front().word == WordClass::To)
        return false;
    if (clause_.reading.base == "have" && story_ && first.front().is("only")) return false;
    // "had a temperature of 103 degrees"; in the story: "has a gift for forgery"
    if (clause_.reading.base == "have")
        return (story_ && (first.front().is("a") || first.front().is("an")) &&
                clause_.rest.size() > 1) ||
               std::any_of(first.begin(), first.end(), [](const Token& token) {
                   return token.kind == Kind::Number && token.mention.type == AnswerType::Count;
               });
    return story_ && in_list("want hate lose face suffer hold live work visit prefer hope wish",
                             clause_.reading.base);
}

bool Asker::phrasal() const {
    return !clause_.rest.empty() &&
           (clause_.rest[0].tokens[0].is("up") || clause_.rest[0].tokens[0].is("out") ||
            // "stood in for Hugh Fenner"
            (clause_.rest[0].tokens.size() == 1 && clause_.rest[0].tokens[0].is("in") &&
             clause_.rest.size() > 1 && clause_.rest[1].tokens[0].is("for")));
}

bool Asker::tells_voice() const {
    // "the voice of the parrot"; but: "the voice of reason"
    const auto of_somebody = [](const Tokens& tokens) {
        for (std::size_t i = 0; i + 2 < tokens.size(); ++i)
            if (tokens[i].is("voice") && tokens[i + 1].is("of"))
                return tokens[i + 2].word == WordClass::Determiner ||
                       tokens[i + 2].kind == Kind::Name;
        return std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
            return token.is("voice") && &token == &tokens.back();
        });
    };
    return of_somebody(clause_.subject) ||
           (std::any_of(clause_.subject.begin(), clause_.subject.end(),
                        [](const Token& token) { return token.is("voice"); }) &&
            clause_.subject.size() > 2) ||
           (!clause_.verb && of_somebody(rest_of(clause_, none)));
}

bool Asker::timeless(const Mention& mention) const {
    if (clause_.passive && (clause_.reading.base == "sing" || clause_.reading.base == "play" ||
                            clause_.reading.base == "voice" || clause_.reading.base == "perform"))
        return false;
    // "is named in the credits as conductor"
    if (clause_.passive && in_list("name credit list", clause_.reading.base) &&
        std::any_of(clause_.rest.begin(), clause_.rest.end(),
                    [](const Phrase& part) { return part.tokens.back().is("credits"); }))
        return false;
    // "is based on a novel by", "is directed by", "is seen as a sailor": once and for all
    if (clause_.passive && in_list("base adapt write direct inspire name call dedicate credit see "
                                   "narrate compose say suppose",
                                   clause_.reading.base))
        return false;
    // "has said that ...": once said, it is
    if (clause_.verb && !clause_.passive && !clause_.reading.is_ing &&
        !clause_.auxiliaries.empty() && clause_.auxiliaries[0].is("has") &&
        in_list("say name tell admit acknowledge claim cite call describe remark explain recall "
                "write",
                clause_.reading.base))
        return false;
    if (tells_voice()) return false;
    // "The title comes from a poem by Bertram Yule"
    if (in_list("come derive", clause_.reading.base) &&
        in_list("title name", clause_.subject.back().lower))
        return false;
    return mention.type != AnswerType::Character && mention.person() && !mention.in_cast &&
           (present() ||
            (!clause_.auxiliaries.empty() &&
             (clause_.auxiliaries[0].is("is") || clause_.auxiliaries[0].is("are") ||
              clause_.auxiliaries[0].is("has") || clause_.auxiliaries[0].is("have")))) &&
           clause_.reading.base != "play" && clause_.reading.base != "voice";
}

bool Asker::says_what_it_was() const {
    const Phrase& first = clause_.rest.empty() ? Phrase{} : clause_.rest.front();
    if (first.tokens.empty()) return false;
    // "was to have played Elsa"
    if (first.tokens.front().word == WordClass::To && first.tokens.size() > 2 &&
        first.tokens[1].is("have"))
        return clause_.subject.back().mention.person() && clause_.rest.size() > 1;
    // "was eager to play Elsa"
    if (clause_.rest.size() > 1 && first.tokens.size() == 1 &&
        in_list("eager reluctant afraid unable allergic", first.tokens[0].lower) &&
        clause_.rest[1].tokens.front().word == WordClass::To)
        return weight_of_rest() > 2;
    // "was so nervous about acting that ..."
    if (first.tokens.front().is("so") &&
        std::any_of(clause_.rest.begin(), clause_.rest.end(),
                    [](const Phrase& part) { return part.tokens.front().word == WordClass::That; }))
        return weight_of_rest() > 2;
    // "was Rudge in five films", "was Elsa in \"Low Water\"": a part somewhere else
    if (first.tokens.size() == 1 && first.tokens.front().kind == Kind::Name &&
        !first.tokens.front().possessive && clause_.subject.back().mention.in_cast &&
        clause_.rest.size() > 1 && clause_.rest[1].tokens.front().is("in") &&
        !(first.tokens.front().mention.certain &&
          first.tokens.front().mention.type != AnswerType::Character))
        return std::any_of(clause_.rest[1].tokens.begin(), clause_.rest[1].tokens.end(),
                           [](const Token& token) {
                               return (token.kind == Kind::Quote && !token.mention.own_film) ||
                                      token.kind == Kind::Number;
                           });
    if (first.kind == Phrase::Kind::Preposition && clause_.rest.size() == 1 &&
        clause_.subject.front().mention.person())
        return first.tokens.size() > 2 &&
               (clause_.inverted || !clause_.subject.front().mention.certain);
    if (first.kind == Phrase::Kind::Noun && first.tokens.front().is("the") &&
        first.tokens.size() > 2 &&
        (first.tokens[1].is("first") || first.tokens[1].is("last") || first.tokens[1].is("only") ||
         first.tokens[1].is("second")))
        return true;
    // "was Ada Marlow's first choice for Rudge": there was one.
    if (first.kind == Phrase::Kind::Noun && first.tokens.size() > 2 &&
        first.tokens[0].kind == Kind::Name && first.tokens[0].possessive &&
        in_list("first original", first.tokens[1].lower) && first.tokens[2].is("choice"))
        return clause_.subject.front().mention.person() && rest_of(clause_, none).size() > 3;
    if (first.kind == Phrase::Kind::Noun && clause_.subject.back().mention.in_cast &&
        (first.tokens.front().is("a") || first.tokens.front().is("an")) && weight_of_rest() > 2)
        return true;
    // "Rudge is the surname of a sailor": the word is, and nobody
    if (std::any_of(first.tokens.begin(), first.tokens.end(), [](const Token& token) {
            return in_list("name surname nickname word title", token.lower);
        }))
        return false;
    return first.kind == Phrase::Kind::Noun && first.tokens.front().is("the") &&
           rest_of(clause_, none).size() > 3;
}

} // namespace quiz
