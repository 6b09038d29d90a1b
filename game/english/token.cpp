#include "english/token.h"

#include "core/text.h"

#include <algorithm>

namespace quiz {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_upper_ascii(char c) { return c >= 'A' && c <= 'Z'; }

std::string plain(std::string_view sentence) {
    std::string text(sentence);
    const bool ascii = std::all_of(text.begin(), text.end(),
                                   [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (ascii) return text;
    for (const auto& [from, to] : {std::pair{"\u201C", "\""},
                                   {"\u201D", "\""},
                                   {"\u2019", "'"},
                                   {"\u2018", "'"},
                                   {"\u00A0", " "},
                                   {"\u2014", " - "},
                                   {"\u2013", " - "},
                                   {"\u2026", "..."}})
        text = replace_all(std::move(text), from, to);
    return text;
}

/// Without round brackets and what is in them; a bracket that stays open is kept as it is.
std::string without_brackets(const std::string& text) {
    std::string kept;
    for (std::size_t i = 0; i < text.size();) {
        const auto close = text[i] == '(' ? text.find(')', i) : std::string::npos;
        if (close == std::string::npos) {
            kept += text[i++];
            continue;
        }
        // "(and Stella Corrigan)" says as much as without brackets.
        if (text.compare(i + 1, 4, "and ") == 0 || text.compare(i + 1, 3, "or ") == 0) {
            kept += text.substr(i + 1, close - i - 1);
            i = close + 1;
            continue;
        }
        while (!kept.empty() && kept.back() == ' ') kept.pop_back();
        const bool year = close - i == 5 &&
                          std::all_of(text.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                                      text.begin() + static_cast<std::ptrdiff_t>(close), is_digit);
        if (year && !kept.empty() && kept.back() == '"') kept += '\x01';
        i = close + 1;
    }
    return kept;
}

bool capital_start(std::string_view text) {
    // Nearly all text is plain, and nothing is allocated for it.
    while (!text.empty() && (text[0] == '\'' || text[0] == '"' || text[0] == '$'))
        text.remove_prefix(1);
    if (text.empty() || static_cast<unsigned char>(text[0]) < 0x80)
        return !text.empty() && is_upper_ascii(text[0]);
    const char32_t c = decode_utf8(text.substr(0, 4)).front();
    return (c >= 0xC0 && c <= 0xDE) || c == 0x152 || c == 0x160 || c == 0x17D;
}

Token word_token(std::string text) {
    Token token;
    token.lower = to_lower_ascii(text);
    token.capital = capital_start(text);
    const bool number = std::any_of(text.begin(), text.end(), is_digit) &&
                        (is_digit(text[0]) || text[0] == '$' || text[0] == '#' ||
                         text.compare(0, 2, "\xC2\xA3") == 0 || text.compare(0, 3, "\u20AC") == 0);
    if (number || is_number_word(token.lower)) {
        token.kind = Token::Kind::Number;
    } else {
        token.word = word_class(token.lower);
    }
    token.text = std::move(text);
    return token;
}

Token mark_token(char mark) {
    Token token;
    token.kind = Token::Kind::Mark;
    token.text = token.lower = std::string(1, mark);
    return token;
}

/// Cuts clitics and ending marks off one word and appends what it finds.
void add_word(std::string_view word, Tokens& tokens) {
    std::string behind; // marks, to be appended in order
    const auto ends_sentence = [](char c) { return c == '.' || c == '?' || c == '!'; };
    while (!word.empty() && (word.back() == ',' || word.back() == ';' || word.back() == ':' ||
                             ends_sentence(word.back()))) {
        if (word.back() == '.') {
            // "Mr.", "H.", "p.m.", "Bros.": a point that belongs to the word.
            const auto body = word.substr(0, word.size() - 1);
            const bool initials =
                (body.size() == 1 && is_upper_ascii(body[0])) ||
                (body.find('.') != std::string_view::npos && !is_digit(body.back()));
            const std::string lower = to_lower_ascii(body);
            static constexpr std::array<std::string_view, 13> shorts{
                "mr", "mrs", "ms", "dr", "st", "bros", "jr", "sr", "no", "vs", "inc", "co", "capt"};
            if (initials || std::find(shorts.begin(), shorts.end(), lower) != shorts.end()) break;
        }
        behind.insert(behind.begin(), word.back());
        word.remove_suffix(1);
    }
    if (!word.empty()) {
        bool possessive = false;
        std::string text(word);
        const std::string lower = to_lower_ascii(text);
        const auto ends = [&](std::string_view ending) {
            return lower.size() > ending.size() &&
                   lower.compare(lower.size() - ending.size(), ending.size(), ending) == 0;
        };
        bool negated = false;
        if (ends("n't")) {
            text.resize(text.size() - 3);
            if (lower == "can't") text = "can";
            if (lower == "won't") text = "will";
            negated = true;
        } else if (ends("'s")) {
            text.resize(text.size() - 2);
            possessive = true;
        } else if (ends("s'")) {
            text.pop_back();
            possessive = true;
        }
        Token token = word_token(std::move(text));
        token.possessive = possessive;
        tokens.push_back(std::move(token));
        if (negated) {
            Token no = word_token("n't");
            no.word = WordClass::Not;
            tokens.push_back(std::move(no));
        }
    }
    for (const char mark : behind) tokens.push_back(mark_token(mark));
}

/// ", however," and the like between commas are left out, and hedges before a number are adverbs.
Tokens without_interjections(Tokens tokens) {
    for (std::size_t i = 0; i + 2 < tokens.size(); ++i)
        if (tokens[i].mark(',') && tokens[i + 1].kind == Token::Kind::Word &&
            tokens[i + 1].word == WordClass::Adverb && tokens[i + 2].mark(','))
            tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(i),
                         tokens.begin() + static_cast<std::ptrdiff_t>(i) + 3);
    // "said no.": no short form where no number follows.
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!tokens[i].is("no.") ||
            (i + 1 < tokens.size() && tokens[i + 1].kind == Token::Kind::Number))
            continue;
        Token word = word_token("no");
        word.capital = tokens[i].capital;
        tokens[i] = std::move(word);
        tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(i) + 1, mark_token('.'));
    }
    // "by Sandor himself": the word adds nothing.
    for (std::size_t i = 1; i < tokens.size(); ++i)
        if ((tokens[i].is("himself") || tokens[i].is("herself") || tokens[i].is("itself")) &&
            tokens[i - 1].capital && !tokens[i - 1].possessive)
            tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(i));
    // "a little over 800": about that
    for (std::size_t i = 0; i + 3 < tokens.size(); ++i) {
        if (!tokens[i].is("a") || !tokens[i + 1].is("little") ||
            !(tokens[i + 2].is("over") || tokens[i + 2].is("under")) ||
            tokens[i + 3].kind != Token::Kind::Number)
            continue;
        tokens[i] = word_token("about");
        tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                     tokens.begin() + static_cast<std::ptrdiff_t>(i) + 3);
    }
    // "was so worn out that ...", "so nervous about acting that ...": how much, no conjunction.
    for (std::size_t i = 1; i + 2 < tokens.size(); ++i) {
        const bool how_much = tokens[i].is("so") && tokens[i - 1].word == WordClass::Auxiliary &&
                              tokens[i + 1].kind == Token::Kind::Word &&
                              tokens[i + 1].word == WordClass::Other;
        const bool that =
            how_much && std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(i), tokens.end(),
                                    [](const Token& token) { return token.is("that"); });
        if (that) tokens[i].word = WordClass::Adverb;
    }
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        Token& token = tokens[i];
        const auto number = [&](std::size_t at) {
            return at < tokens.size() && tokens[at].kind == Token::Kind::Number;
        };
        if (number(i + 1) && (token.is("about") || token.is("around") || token.is("over") ||
                              token.is("under") || token.is("some") || token.is("below")))
            token.word = WordClass::Adverb;
        if (number(i + 2) && ((token.is("more") || token.is("fewer") || token.is("less")) &&
                              tokens[i + 1].is("than")))
            token.word = tokens[i + 1].word = WordClass::Adverb;
        if (number(i + 2) && ((token.is("at") && tokens[i + 1].is("least")) ||
                              (token.is("up") && tokens[i + 1].is("to"))))
            token.word = tokens[i + 1].word = WordClass::Adverb;
    }
    return tokens;
}

} // namespace

Tokens tokens_of(std::string_view sentence) {
    const std::string text = without_brackets(plain(sentence));
    Tokens tokens;
    tokens.reserve(static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 2);
    const bool quotes = std::count(text.begin(), text.end(), '"') % 2 == 0;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == ' ') {
            ++at;
            continue;
        }
        if (text[at] == '"' && quotes) {
            const auto close = text.find('"', at + 1);
            std::string inside(trim(std::string_view(text).substr(at + 1, close - at - 1)));
            std::string behind;
            // "A.K." keeps what it ends with
            const auto initials = [&] {
                const std::size_t size = inside.size();
                return size > 3 && inside.ends_with('.') && is_upper_ascii(inside[size - 2]) &&
                       inside[size - 3] == '.';
            };
            while (!inside.empty() && !initials() &&
                   (inside.back() == ',' || inside.back() == '.')) {
                if (inside.back() == ',' || inside.find('.') == inside.size() - 1)
                    behind = inside.back();
                inside.pop_back();
            }
            Token token;
            token.kind = Token::Kind::Quote;
            token.capital = capital_start(inside);
            token.lower = to_lower_ascii(inside);
            token.text = std::move(inside);
            at = close + 1;
            // Brackets are gone by now, but for a year behind a title, which makes it a film's.
            if (at < text.size() && text[at] == '\x01') {
                token.mention.type = AnswerType::Film;
                ++at;
            }
            if (text.compare(at, 2, "'s") == 0) {
                token.possessive = true;
                at += 2;
            }
            tokens.push_back(std::move(token));
            if (!behind.empty()) tokens.push_back(mark_token(behind[0]));
            continue;
        }
        auto end = at;
        while (end < text.size() && text[end] != ' ' && !(text[end] == '"' && quotes && end > at))
            ++end;
        const std::string_view word = std::string_view(text).substr(at, end - at);
        if (word == "-" || word == "--")
            tokens.push_back(mark_token('-'));
        else
            add_word(word, tokens);
        at = end;
    }
    if (!tokens.empty()) tokens.front().opens = true;
    return without_interjections(std::move(tokens));
}

std::string text_of(const Token& token) {
    std::string text = token.kind == Token::Kind::Quote ? "\"" + token.text + "\"" : token.text;
    if (token.possessive) {
        const bool in_s = !token.text.empty() && token.text.back() == 's';
        // "the crews' boats", "Halcyon Films' studio", but "James's boat"
        const bool plural = token.kind == Token::Kind::Word && looks_plural(token.lower);
        const bool body = token.kind == Token::Kind::Name && !token.mention.person() &&
                          token.text.find(' ') != std::string::npos;
        text += in_s && (plural || body) ? "'" : "'s";
    }
    return text;
}

std::string text_of(const Tokens& tokens, std::size_t from, std::size_t to) {
    std::string text;
    for (std::size_t i = from; i < to && i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        const bool glued =
            token.lower == "n't" || (token.kind == Token::Kind::Mark && token.text != "-");
        if (!text.empty() && !glued) text += ' ';
        text += text_of(token);
    }
    return text;
}

} // namespace quiz
