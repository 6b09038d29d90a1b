// What a statement is as true without: its last clause, words that only join sentences.
#include "english/usable.h"
#include "english/word_list.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;

} // namespace

Clause without_last_clause(const Clause& clause) {
    Clause shorter = clause;
    for (std::size_t i = shorter.rest.size(); i-- > 1;) {
        const Token& first = shorter.rest[i].tokens.front();
        const bool clause_before_it = shorter.rest[i].nested && !shorter.rest[i - 1].nested;
        if (!clause_before_it || first.kind != Kind::Word) continue;
        // "so that ...", but not "so sore that ..."
        const auto& tokens = shorter.rest[i].tokens;
        if (first.is("so") && (tokens.size() < 2 || !tokens[1].is("that"))) continue;
        if (in_list("because although though while whereas so as since wherever", first.lower) ||
            (in_list("after before", first.lower) && shorter.rest[i].tokens.size() > 2)) {
            // "a few days before it was shot"
            const bool span = i > 1 && is_time_unit(shorter.rest[i - 1].tokens.back().lower) &&
                              in_list("after before", first.lower);
            shorter.rest.resize(span ? i - 1 : i);
            return shorter;
        }
    }
    return shorter;
}

void drop_joiners(Clause& clause) {
    static constexpr WordList joiners =
        "also too then therefore however moreover meanwhile thus indeed still even just finally "
        "later instead already once interestingly incidentally ironically famously "
        "infamously afterwards "
        "afterward nonetheless nevertheless ultimately eventually notably simply actually";
    // "by then", "instead of tea": not the joiner
    const auto hangs = [&](std::size_t i) {
        const bool behind = i > 0 && clause.rest[i - 1].tokens.size() == 1 &&
                            clause.rest[i - 1].tokens.front().word == WordClass::Preposition;
        const bool before = i + 1 < clause.rest.size() &&
                            clause.rest[i].tokens.back().is("instead") &&
                            clause.rest[i + 1].tokens.front().is("of");
        return behind || before;
    };
    const auto drop = [&](Tokens& tokens) {
        tokens.erase(std::remove_if(tokens.begin(), tokens.end(),
                                    [&](const Token& token) {
                                        return token.kind == Kind::Word &&
                                               token.word == WordClass::Adverb &&
                                               in_list(joiners, token.lower);
                                    }),
                     tokens.end());
    };
    // "is rather too pleased": of how much, not of whom as well
    const bool too = !clause.auxiliaries.empty() && clause.auxiliaries.back().is("too");
    const Tokens whole = clause.auxiliaries;
    drop(clause.auxiliaries);
    if (too) clause.auxiliaries.push_back(whole.back());
    // "two years later": without it the statement stands as well.
    for (std::size_t i = 0; i + 1 < clause.rest.size();) {
        const Token& unit = clause.rest[i].tokens.back();
        const Token& later = clause.rest[i + 1].tokens.front();
        const bool relative = clause.rest[i].kind == Phrase::Kind::Noun &&
                              is_time_unit(unit.lower) && clause.rest[i + 1].tokens.size() == 1 &&
                              (later.is("later") || later.is("earlier") || later.is("afterwards") ||
                               later.is("before"));
        if (!relative) {
            ++i;
            continue;
        }
        const auto at = clause.rest.begin() + static_cast<std::ptrdiff_t>(i);
        clause.rest.erase(at, at + 2);
    }
    for (std::size_t i = 0; i < clause.rest.size(); ++i) {
        // "found it too | long"; told whole, a statement keeps what orders it ("later").
        const bool degree = clause.rest[i].tokens.back().is("too") && i + 1 < clause.rest.size();
        const bool orders = clause.whole && !in_list("also therefore however moreover thus",
                                                     clause.rest[i].tokens.back().lower);
        if (clause.rest[i].kind == Phrase::Kind::Adverb && !hangs(i) && !degree && !orders)
            drop(clause.rest[i].tokens);
    }
    clause.rest.erase(std::remove_if(clause.rest.begin(), clause.rest.end(),
                                     [](const Phrase& part) { return part.tokens.empty(); }),
                      clause.rest.end());
}

} // namespace quiz
