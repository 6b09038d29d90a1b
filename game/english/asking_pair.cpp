// "Nora Whitcombe and Rex Tarrant married in 1950": what two did with each other is asked of each.
#include "core/text.h"
#include "english/asker.h"
#include "english/whole_asker.h"
#include "english/word_list.h"

namespace quiz {

namespace {

using Kind = Token::Kind;

bool names_two(const Tokens& subject) {
    const auto somebody = [](const Token& token) {
        return token.kind == Kind::Name && token.mention.person() && !token.possessive;
    };
    return subject.size() == 3 && somebody(subject[0]) && subject[1].word == WordClass::And &&
           somebody(subject[2]);
}

} // namespace

void Asker::spouses() {
    if (!clause_.verb || clause_.negated || clause_.passive || story_ ||
        !clause_.auxiliaries.empty() || !names_two(clause_.subject))
        return;
    const Tokens rest = rest_of(clause_, none);
    const bool knot =
        clause_.reading.base == "tie" && rest.size() > 1 && rest[0].is("the") && rest[1].is("knot");
    if (!knot && (clause_.reading.base != "marry" ||
                  (!rest.empty() && rest[0].word != WordClass::Preposition)))
        return;
    for (const std::size_t asked : {std::size_t{0}, std::size_t{2}}) {
        const Mention mention = by_trade(clause_.subject[asked].mention);
        const std::string who = which(mention);
        if (who.empty() || !may_ask(mention)) continue;
        Stem stem = begun();
        stem.question(words(capitalised(who)));
        stem.say(words("married"));
        stem.say({clause_.subject[2 - asked]});
        stem.say({rest.begin() + (knot ? 2 : 0), rest.end()});
        stem.of_cast = mention.among_cast;
        Asking asking = answer(mention);
        asking.of_subject = true;
        add(std::move(asking), stem, 5);
    }
}

} // namespace quiz
