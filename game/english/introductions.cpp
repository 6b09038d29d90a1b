// Who is named by way of what he is, or out of several, is named alone.
#include "english/introductions.h"

namespace quiz {

void without_introductions(Tokens& tokens, std::vector<Apposition>& introduced) {
    for (std::size_t i = 2; i + 1 < tokens.size(); ++i) {
        const Token& name = tokens[i + 1];
        if (!(tokens[i].is("named") || tokens[i].is("called")) || name.kind != Token::Kind::Name ||
            !name.mention.person() || !name.mention.certain)
            continue;
        std::size_t start = i;
        while (start > 0 && tokens[start - 1].kind == Token::Kind::Word &&
               tokens[start - 1].word == WordClass::Other && !tokens[start - 1].possessive)
            --start;
        if (start == i || start == 0 || !(tokens[start - 1].is("a") || tokens[start - 1].is("an")))
            continue;
        // "as a small boy called Elsie": it is said when; "a man in a coat named Rudge": who wears
        // it
        if (start > 1 && (tokens[start - 2].is("as") || tokens[start - 2].is("in"))) continue;
        introduced.push_back({name, Tokens(tokens.begin() + static_cast<std::ptrdiff_t>(start) - 1,
                                           tokens.begin() + static_cast<std::ptrdiff_t>(i))});
        tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(start) - 1,
                     tokens.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        i = start;
    }
}

void without_one_of_them(Tokens& tokens) {
    for (std::size_t i = 0; i + 4 < tokens.size(); ++i) {
        if (tokens[i].lower != "one" || !tokens[i + 1].is("of") || !tokens[i + 2].is("them") ||
            !tokens[i + 3].mark(',') || tokens[i + 4].kind != Token::Kind::Name ||
            !tokens[i + 4].mention.person())
            continue;
        // At the end of a statement: "One of them, Rudge, is ..." has a comma of its own.
        if (i + 5 < tokens.size() && tokens[i + 5].kind != Token::Kind::Mark) continue;
        const bool aside = i + 6 < tokens.size() && tokens[i + 5].mark(',');
        if (aside) tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(i) + 5);
        tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(i),
                     tokens.begin() + static_cast<std::ptrdiff_t>(i) + 4);
    }
}

} // namespace quiz
