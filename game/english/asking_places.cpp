// Whether a place or year that is told belongs to the deed, or to something told with it.
#include "english/asker.h"
#include "english/word_list.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;

} // namespace

bool Asker::may_be_elsewhere(std::size_t i) const {
    if (i == 0) return false;
    const Tokens& before = clause_.rest[i - 1].tokens;
    const Tokens& part = clause_.rest[i].tokens;
    if (story_ && part.front().is("with") && clause_.reading.base == "spend") return true;
    return !clause_.passive && clause_.rest[i - 1].kind == Phrase::Kind::Noun &&
           info(part.back().mention.type).family == AnswerFamily::Places &&
           in_list("scene scenes sequence sequences part parts shots episode", before.back().lower);
}

bool Asker::hangs_before(std::size_t i) const {
    // "was called up for service | in Portugal": where he serves
    const bool of_purpose = i > 0 && clause_.passive && clause_.rest[i - 1].tokens.size() > 1 &&
                            clause_.rest[i - 1].tokens.front().is("for") &&
                            clause_.rest[i - 1].tokens.back().kind == Kind::Word;
    // "shoots a sailor on the road | to Lisbon": there the road leads
    const bool of_road =
        i > 0 && clause_.rest[i].tokens.front().is("to") &&
        in_list("road way train bus boat ship plane flight ferry coach trip journey route path "
                "border door gate ticket",
                clause_.rest[i - 1].tokens.back().lower);
    // "bought by a museum | in Lisbon": there it stands
    const bool of_doer =
        i > 0 && clause_.rest[i - 1].tokens.size() > 2 && clause_.rest[i - 1].tokens[0].is("by") &&
        (clause_.rest[i - 1].tokens[1].is("a") || clause_.rest[i - 1].tokens[1].is("an"));
    return hangs_on_time(i) || of_purpose || of_road || of_doer || wins_prize_there(i);
}

bool Asker::wins_prize_there(std::size_t i) const {
    if (i == 0 || !in_list("win receive take get", clause_.reading.base)) return false;
    const Tokens& prize = clause_.rest.front().tokens;
    return std::any_of(prize.begin(), prize.end(), [](const Token& token) {
        return token.mention.type == AnswerType::Award ||
               in_list("prize award trophy medal", token.lower) || token.text.ends_with("Trophy") ||
               token.text.ends_with("Prize") || token.text.ends_with("Award");
    });
}

bool Asker::hangs_on_time(std::size_t i) const {
    return i > 0 && clause_.rest[i - 1].tokens.size() > 1 &&
           in_list("before after since until till", clause_.rest[i - 1].tokens.front().lower);
}

} // namespace quiz
