// "the same year", "ten years later": the year itself, where one was told right before.
#include "core/text.h"
#include "english/resolve.h"
#include "english/rewording_parts.h"
#include "english/verbs.h"
#include "english/word_list.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;

/// 0 where it is none.
int number_in(const Token& token) {
    static constexpr std::string_view words =
        "one two three four five six seven eight nine ten eleven twelve "
        "thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty";
    if (token.kind != Kind::Number) return 0;
    int at = 0;
    int found = 0;
    each_word(words, [&](std::string_view word) {
        ++at;
        if (word == token.lower) found = at;
    });
    if (found != 0) return found;
    const bool digits = !token.text.empty() && token.text.size() < 3 &&
                        token.text.find_first_not_of("0123456789") == std::string::npos;
    return digits ? std::stoi(token.text) : 0;
}

/// A year that was counted out is true, but not to be asked for.
Token year_token(int year, bool counted) {
    Token token;
    token.kind = counted ? Kind::Word : Kind::Date;
    token.text = token.lower = std::to_string(year);
    if (counted) return token;
    token.year = year;
    token.mention.name = token.text;
    token.mention.type = AnswerType::Year;
    return token;
}

struct Span {
    std::size_t end = 0;
    int years = 0;  ///< After the year told before.
    int season = 0; ///< The month it begins in.
};

/// The month that a season begins in; 0 where it is none, or lies in two years.
int season_of(const Token& token) {
    return token.is("spring")                       ? 3
           : token.is("summer")                     ? 6
           : token.is("fall") || token.is("autumn") ? 9
                                                    : 0;
}

/// "the same year", "that year", "the following year", "ten years later" at `at`.
std::optional<Span> span_at(const Tokens& tokens, std::size_t at) {
    const auto is = [&](std::size_t i, const WordList& list) {
        return i < tokens.size() && tokens[i].kind != Kind::Mark && in_list(list, tokens[i].lower);
    };
    if (is(at, "the that") && is(at + 1, "same") && is(at + 2, "year")) return Span{at + 3, 0};
    if (is(at, "that") && is(at + 1, "year")) return Span{at + 2, 0};
    if (is(at, "the") && is(at + 1, "following next") && is(at + 2, "year")) return Span{at + 3, 1};
    if (is(at, "the") && is(at + 1, "following next") && at + 2 < tokens.size() &&
        season_of(tokens[at + 2]) != 0)
        return Span{at + 3, 0, season_of(tokens[at + 2])};
    const bool one = is(at, "a") && is(at + 1, "year");
    const int number = one ? 1 : number_in(tokens[at]);
    if (number == 0 || (!one && !is(at + 1, "years"))) return std::nullopt;
    if (is(at + 2, "later")) return Span{at + 3, number};
    // "a year earlier with the Silver Lantern"; but "two years before she left"
    const std::size_t end = at + 3;
    if (is(at + 2, "earlier before") &&
        (end >= tokens.size() || tokens[end].kind == Kind::Mark ||
         (tokens[end].word == WordClass::Preposition && !tokens[end].is("than"))))
        return Span{end, -number};
    return std::nullopt;
}

} // namespace

void Resolver::tell_years(Tokens& tokens) {
    int year = running_ ? 0 : last_year_; // -1: more than one was told
    int told_here = 0;
    int month = running_ ? 0 : last_month_;
    int month_here = 0;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (tokens[at].kind == Kind::Date && tokens[at].year != 0) {
            year = told_here =
                told_here != 0 && told_here != tokens[at].year ? -1 : tokens[at].year;
            month = month_here = tokens[at].month;
            continue;
        }
        const auto span = running_ ? std::nullopt : span_at(tokens, at);
        if (!span) continue;
        const bool behind_number =
            at > 0 && (tokens[at - 1].is("than") || is_hedge(tokens[at - 1].lower));
        const int since = year == 0 && span->years == 0 && item_year_ > 0 ? item_year_ : year;
        if (since <= 0 || behind_number) continue;
        if (span->season != 0) {
            // "in October 1952 ... the following spring": that of 1953
            if (month == 0) continue;
            const Token year_of = year_token(since + (month >= span->season ? 1 : 0), true);
            Tokens made{plain_word("in"), plain_word("the"), tokens[span->end - 1],
                        plain_word("of"), year_of};
            erase(tokens, at, span->end);
            tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(at), made.begin(),
                          made.end());
            at += made.size() - 1;
            continue;
        }
        const Token told = year_token(since + span->years, span->years != 0);
        // "that year's awards": the 1952 awards
        if (tokens[span->end - 1].possessive) {
            erase(tokens, at, span->end);
            tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(at),
                          {plain_word("the"), year_token(since + span->years, true)});
            continue;
        }
        // "in July of the same year"
        if (at > 1 && tokens[at - 1].is("of") && tokens[at - 2].kind == Kind::Date &&
            tokens[at - 2].year == 0) {
            Token& dated = tokens[at - 2];
            dated.year = told.year;
            dated.text += (dated.day != 0 ? ", " : " ") + told.text;
            erase(tokens, at - 1, span->end);
            at -= 2;
            continue;
        }
        const bool in = at > 0 && (tokens[at - 1].is("in") || tokens[at - 1].is("of") ||
                                   tokens[at - 1].is("until") || tokens[at - 1].is("by"));
        Tokens made{told};
        if (!in) made.insert(made.begin(), plain_word("in"));
        if (at == 0) {
            made.front().text = "In";
            made.front().capital = made.front().opens = true;
        }
        erase(tokens, at, span->end);
        tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(at), made.begin(), made.end());
    }
    last_year_ = told_here;
    last_month_ = month_here;
    if (told_here != 0) item_year_ = item_year_ == 0 || item_year_ == told_here ? told_here : -1;
}

void Resolver::tell_whose_part(Tokens& tokens) const {
    if (running_) return;
    const Mention* part = nullptr;
    for (const auto& mention : said_) {
        if (mention.type != AnswerType::Character) continue;
        if (part != nullptr) return;
        part = &mention;
    }
    if (part == nullptr || std::any_of(tokens.begin(), tokens.end(), [](const Token& token) {
            return token.mention.type == AnswerType::Character;
        }))
        return;
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        if (!tokens[i - 1].is("the") || !(tokens[i].is("part") || tokens[i].is("role")) ||
            tokens[i].possessive)
            continue;
        if (i + 1 < tokens.size() &&
            (tokens[i + 1].is("of") || tokens[i + 1].kind == Kind::Name ||
             (tokens[i + 1].kind == Kind::Word && tokens[i + 1].word == WordClass::Other &&
              !read_verb(tokens[i + 1].lower))))
            continue;
        if (i > 1 && (tokens[i - 2].is("play") || tokens[i - 2].is("for")) &&
            i + 1 < tokens.size() && tokens[i + 1].word == WordClass::That)
            continue;
        Token name;
        name.kind = Kind::Name;
        name.text = part->name;
        name.lower = to_lower_ascii(part->name);
        name.capital = true;
        name.mention = *part;
        tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                      {plain_word("of"), name});
        return;
    }
}

} // namespace quiz
