// Of which awards a bare number of prizes is.
#include "english/awards.h"

#include "core/text.h"

#include <utility>

namespace quiz {

namespace {

constexpr std::string_view several = "several";

} // namespace

Token award_token(std::string_view name) {
    Token token;
    token.kind = Token::Kind::Name;
    token.text = token.mention.name = name;
    token.lower = to_lower_ascii(name);
    token.mention.type = AnswerType::Award;
    token.capital = true;
    return token;
}

std::string_view only_award(std::string_view awards) {
    if (awards.empty() || awards == several) return {};
    return awards.substr(0, awards.size() - 1);
}

void name_awards(Tokens& tokens, std::string& awards) {
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        // "six Bergen Award nominations": of those awards, too
        const bool one = i + 1 < tokens.size() && tokens[i + 1].is("nominations") &&
                         (token.text.ends_with("Award") || token.text == "Oscar");
        if (token.kind == Token::Kind::Name &&
            (one || token.text.ends_with("Awards") || token.text == "Oscars")) {
            const std::string all = token.text + (one ? "s" : "");
            if (awards.empty()) awards = all;
            if (awards != all) awards = several;
        }
        const bool counts = i > 0 && token.kind == Token::Kind::Number &&
                            token.mention.type == AnswerType::Count &&
                            !only_award(awards).empty() &&
                            (tokens[i - 1].is("won") ||
                             (i > 1 && tokens[i - 1].is("for") && tokens[i - 2].is("nominated")));
        if (!counts) continue;
        const bool bare = i + 1 == tokens.size() || tokens[i + 1].kind == Token::Kind::Mark ||
                          tokens[i + 1].word == WordClass::And;
        if (!bare) continue;
        tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(i) + 1, award_token(awards));
    }
}

} // namespace quiz
