// One statement: whether it may be asked at all, and what is asked of it or why nothing is.
#include "english/asker.h"
#include "english/usable.h"
#include "english/word_list.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;

/// "made "Low Water" up": what stood for a short word reads better behind "up".
void particle_first(Clause& clause) {
    if (clause.rest.size() < 2 || clause.rest[0].tokens.size() != 1 ||
        clause.rest[0].tokens[0].kind == Kind::Word || clause.rest[1].tokens.size() != 1)
        return;
    const Token& particle = clause.rest[1].tokens[0];
    // "follows "Low Water" down into the cellar", "wants Rudge out of the way"
    if (clause.rest.size() > 2 &&
        in_list("into to from through of", clause.rest[2].tokens[0].lower))
        return;
    if (particle.kind == Kind::Word && in_list("up out off down over back away", particle.lower))
        std::swap(clause.rest[0], clause.rest[1]);
}

/// Is anything in it that could be asked for, but for the film itself?
bool names_something(const Tokens& tokens) {
    return std::any_of(tokens.begin(), tokens.end(), [](const Token& token) {
        return token.kind != Kind::Word && token.kind != Kind::Mark && !token.mention.own_film;
    });
}

/// "who also has a husband at home"
bool says_also(const Clause& clause) {
    const auto also = [](const Token& token) {
        return token.kind == Token::Kind::Word && token.word == WordClass::Adverb &&
               token.lower == "also";
    };
    return std::any_of(clause.auxiliaries.begin(), clause.auxiliaries.end(), also) ||
           (!clause.rest.empty() && std::any_of(clause.rest.front().tokens.begin(),
                                                clause.rest.front().tokens.end(), also));
}

} // namespace

std::vector<Asking> askings_of(const Clause& clause, const Telling& telling, std::string& why_not) {
    if (telling.story && says_also(clause)) {
        why_not = "others of the story do so too";
        return {};
    }
    Clause plain = clause;
    drop_joiners(plain);
    particle_first(plain);
    why_not = unusable(plain, telling.story, telling.cut_apart);
    if (!why_not.empty()) {
        Clause shorter = without_last_clause(plain);
        if (shorter.rest.size() == plain.rest.size() ||
            !unusable(shorter, telling.story, telling.cut_apart).empty())
            return {};
        plain = std::move(shorter);
        why_not.clear();
    }
    if (plain.broken_off) {
        why_not = "it goes on in a way that is not plain";
        return {};
    }
    Asker asker(plain, telling);
    auto made = asker.all();
    Tokens said = clause.lead;
    const auto say = [&](const Tokens& more) { said.insert(said.end(), more.begin(), more.end()); };
    say(clause.subject);
    say(clause.auxiliaries);
    if (clause.verb) say({*clause.verb});
    for (const auto& part : clause.rest) say(part.tokens);
    for (auto& asking : made) asking.said = text_of(said, 0, said.size());
    if (made.empty())
        why_not = !asker.why_not().empty() ? asker.why_not()
                  : names_something(said)
                      ? "no form of question fits it"
                      : "nothing in it is a name, number or date that could be asked for";
    return made;
}

} // namespace quiz
