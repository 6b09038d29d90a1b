// How a statement's verb is told in its question: "had written" is told as "wrote", where it
// precedes nothing.
#include "english/asker.h"
#include "english/usable.h"
#include "english/word_list.h"

#include <algorithm>

namespace quiz {

using Kind = Token::Kind;

bool Asker::has_to() const {
    return !clause_.auxiliaries.empty() && clause_.auxiliaries.back().word == WordClass::To;
}

bool Asker::precedes() const {
    const auto anchors = [](const Tokens& tokens) {
        return in_list("since when before until till", tokens.front().lower) ||
               (tokens.size() == 2 && tokens.front().is("by") && tokens.back().kind == Kind::Date);
    };
    return (!clause_.lead.empty() && anchors(clause_.lead)) ||
           std::any_of(
               clause_.auxiliaries.begin(), clause_.auxiliaries.end(),
               [](const Token& token) { return in_list("already previously", token.lower); }) ||
           std::any_of(clause_.rest.begin(), clause_.rest.end(),
                       [&](const Phrase& part) { return anchors(part.tokens); });
}

Tokens Asker::auxiliaries() const {
    Tokens told = clause_.auxiliaries;
    const auto had =
        std::find_if(told.begin(), told.end(), [](const Token& token) { return token.is("had"); });
    const auto been =
        std::find_if(told.begin(), told.end(), [](const Token& token) { return token.is("been"); });
    if (had == told.end() || been == told.end() || !(clause_.passive || !clause_.verb) ||
        precedes() || std::any_of(told.begin(), told.end(), denies))
        return told;
    *been = words(clause_.plural ? "were" : "was").front();
    been->word = WordClass::Auxiliary;
    told.erase(had);
    return told;
}

Tokens Asker::verb_words() const {
    Tokens told;
    const auto say = [&](const Tokens& more) { told.insert(told.end(), more.begin(), more.end()); };
    if (has_to()) {
        say(clause_.auxiliaries);
        told.push_back(*clause_.verb);
        return told;
    }
    const auto had = std::find_if(clause_.auxiliaries.begin(), clause_.auxiliaries.end(),
                                  [](const Token& token) { return token.is("had"); });
    const bool alone =
        std::count_if(clause_.auxiliaries.begin(), clause_.auxiliaries.end(),
                      [](const Token& token) { return token.word == WordClass::Auxiliary; }) == 1;
    // "had acted since he was seven": so it stays
    if (clause_.verb && alone && had != clause_.auxiliaries.end() &&
        clause_.reading.base != "have" && !precedes() &&
        std::none_of(clause_.auxiliaries.begin(), clause_.auxiliaries.end(), denies)) {
        Tokens adverbs = clause_.auxiliaries;
        adverbs.erase(adverbs.begin() + (had - clause_.auxiliaries.begin()));
        say(adverbs);
        say(words(past_of(clause_.reading, clause_.verb->lower)));
        return told;
    }
    if (alone && clause_.verb && clause_.auxiliaries.front().is("did") && !clause_.negated) {
        say({clause_.auxiliaries.begin() + 1, clause_.auxiliaries.end()});
        say(words(past_of(clause_.reading, clause_.verb->lower)));
        return told;
    }
    say(auxiliaries());
    if (clause_.verb) told.push_back(*clause_.verb);
    return told;
}

bool Asker::present() const {
    return clause_.verb && clause_.auxiliaries.empty() && !clause_.reading.is_past &&
           (clause_.reading.is_s || clause_.reading.is_base);
}

} // namespace quiz
