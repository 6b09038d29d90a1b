// Of which awards a bare number of prizes is.
#include "english/awards.h"

#include "core/text.h"

#include <utility>

namespace quiz {

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
            if (awards != all) awards = "several";
        }
        const bool counts = i > 0 && token.kind == Token::Kind::Number &&
                            token.mention.type == AnswerType::Count && !awards.empty() &&
                            awards != "several" &&
                            (tokens[i - 1].is("won") ||
                             (i > 1 && tokens[i - 1].is("for") && tokens[i - 2].is("nominated")));
        if (!counts) continue;
        const bool bare = i + 1 == tokens.size() || tokens[i + 1].kind == Token::Kind::Mark ||
                          tokens[i + 1].word == WordClass::And;
        if (!bare) continue;
        Token name;
        name.kind = Token::Kind::Name;
        name.text = name.mention.name = awards;
        name.lower = to_lower_ascii(awards);
        name.capital = true;
        tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(name));
    }
}

} // namespace quiz
