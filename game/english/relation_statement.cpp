// Where a relation may be stated in a sentence, and whether its question is asked already.
#include "english/relation_statement.h"

#include "core/text.h"
#include "english/film_deeds.h"
#include "english/opener.h"
#include "english/word_list.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;

} // namespace

bool begins_statement(const Tokens& tokens, std::size_t at) {
    if (at == 0) return true;
    const Token& before = tokens[at - 1];
    if (before.mark(';') || before.mark(':') || before.mark('-')) return true;
    if (before.is("because")) return true;
    if (at == 2 && tokens.front().is("by")) return true; // "By day the boats were ..."
    const bool joins = in_list("and but so as since though although while whereas", before.lower);
    // ", and so his Oscar was accepted"
    const std::size_t two = at > 1 && before.is("so") && tokens[at - 2].is("and") ? 1 : 0;
    if (joins) return at > 1 + two && tokens[at - 2 - two].kind == Kind::Mark;
    // "At the Academy Awards it beat ..."
    if (tokens.front().is("at") && before.kind == Kind::Name &&
        (is_honour(before) || before.mention.type == AnswerType::Award ||
         before.mention.type == AnswerType::Festival))
        return at < 5;
    // "At Bergen in 1952 it shared ..."
    if (before.kind == Kind::Date && tokens.front().word == WordClass::Preposition) return at < 7;
    if (!before.mark(',')) return false;
    // "Directed by Ada Marlow, "The Salt Mirror" is ..."
    if (tokens[at].mention.own_film && in_list("directed set based written", tokens.front().lower))
        return true;
    // "In 1952, ...", "Although the jury had slept, ..."; but "In the novel, ..." is of that
    constexpr std::size_t longest = 12; // words
    if (at > longest) return false;
    if (tokens.front().word == WordClass::Subordinator)
        return !in_list("if unless until", tokens.front().lower);
    return std::any_of(tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(at),
                       [](const Token& token) { return token.kind == Kind::Date; }) &&
           std::none_of(tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(at),
                        [](const Token& token) {
                            return token.kind == Kind::Quote ||
                                   in_list("novel book play script draft version", token.lower);
                        });
}

bool only_nominated(const Tokens& tokens, std::size_t from, std::size_t to) {
    const auto begin = tokens.begin() + static_cast<std::ptrdiff_t>(from);
    const auto end = tokens.begin() + static_cast<std::ptrdiff_t>(to);
    const auto won = std::find_if(begin, end, [](const Token& token) { return token.is("won"); });
    return std::any_of(won, end, [](const Token& token) {
        return token.lower.find("nominat") != std::string::npos;
    });
}

bool asks_plainly(std::string_view question) {
    constexpr std::size_t most = 3; // words
    const auto words = split(question, ' ');
    if (opened(question)) return false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        // "with Ada Marlow's which film?"
        const bool at_end = i + most >= words.size() && i > 0 && !words[i - 1].ends_with("'s");
        if ((i < most || at_end) && in_list("which how who whom whose", to_lower_ascii(words[i])))
            return true;
    }
    return false;
}

} // namespace quiz
