// How a question's words are tied to the film; each says whether it could do so.
#include "english/stem_ties.h"

#include "english/nouns.h"
#include "english/verbs.h"
#include "english/word_list.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;

} // namespace

Token plain(std::string_view text) {
    Token token;
    token.text = token.lower = text;
    return token;
}

Token film_named(const Mention& film) {
    Token token;
    token.kind = Kind::Quote;
    token.text = film.name;
    token.mention = film;
    return token;
}

void insert_film(Tokens& tokens, std::size_t at, std::string_view preposition,
                 const Mention& film) {
    tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(at),
                  {plain(preposition), film_named(film)});
}

bool on_stage(const Tokens& tokens) {
    return std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
        // "came to stage the fights", "at an early stage": no boards
        const bool no_boards =
            &token != tokens.data() &&
            ((&token - 1)->word == WordClass::To ||
             in_list("early late later this that every sound", (&token - 1)->lower));
        return (token.is("stage") && !no_boards) || token.is("theatre") ||
               token.text == "Broadway" || token.text == "West End";
    });
}

namespace {

/// "when filming | started", "before shooting | began"
bool tie_time(Tokens& tokens, const Mention& film) {
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        const bool bare = in_list("shooting filming production", tokens[i].lower) &&
                          tokens[i].kind == Kind::Word &&
                          in_list("when before after once until", tokens[i - 1].lower);
        if (!bare) continue;
        const bool ends = i + 1 == tokens.size();
        const bool verb = !ends && tokens[i + 1].kind == Kind::Word &&
                          in_list("began started ended finished stopped", tokens[i + 1].lower);
        if (!ends && !verb) continue;
        insert_film(tokens, i + 1, tokens[i].is("production") ? "on" : "of", film);
        return true;
    }
    return false;
}

/// "the sequel \"Low Tide\"": the sequel to <film>, "Low Tide",
bool tie_titled_sequel(Tokens& tokens, const Mention& film) {
    for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
        if (!in_list("sequel prequel remake", tokens[i].lower) || tokens[i].kind != Kind::Word ||
            !tokens[i - 1].is("the") ||
            !(tokens[i + 1].kind == Kind::Quote || tokens[i + 1].text.starts_with('"')))
            continue;
        Token comma;
        comma.kind = Kind::Mark;
        comma.text = comma.lower = ",";
        const bool ends = i + 2 == tokens.size();
        if (!ends) tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(i) + 2, comma);
        tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                      {plain(tokens[i].is("remake") ? "of" : "to"), film_named(film), comma});
        return true;
    }
    return false;
}

/// "bought the story | for $10,000", "took the script | to Halcyon", "sold the rights | to
/// Halcyon": what follows is said of the deed, not of the part.
bool of_the_deed(const Tokens& tokens, std::size_t part) {
    std::size_t next = part + 1;
    if (next + 1 >= tokens.size() || !in_list("for to from", tokens[next].lower)) return false;
    const bool to = tokens[next].is("to");
    ++next;
    // "bought the title | from Ivo Lane"
    if (!to && tokens[next - 1].is("from"))
        return in_list("title rights script story", tokens[part].lower) &&
               tokens[next].kind == Kind::Name && tokens[next].mention.person() &&
               !tokens[next].possessive;
    if (!to && (tokens[next].is("about") || tokens[next].is("only") || tokens[next].is("some")) &&
        next + 1 < tokens.size())
        ++next;
    const auto family = info(tokens[next].mention.type).family;
    if (!to) return tokens[next].kind == Kind::Number;
    return tokens[next].kind == Kind::Name && !tokens[next].possessive &&
           (tokens[next].mention.person() || family == AnswerFamily::Bodies) &&
           in_list("script screenplay story rights score negative", tokens[part].lower);
}

} // namespace

bool tie_to_film(Tokens& tokens, const Mention& film) {
    if (tie_time(tokens, film) || tie_titled_sequel(tokens, film)) return true;
    for (std::size_t i = 0; i + 1 < tokens.size() && i < 3; ++i) {
        // "did shooting begin", "did principal photography take"
        const std::size_t from = i > 0 && tokens[i - 1].is("principal") ? i - 1 : i;
        const bool bare =
            (in_list("shooting filming production interiors exteriors", tokens[i].lower) ||
             (from < i && tokens[i].is("photography"))) &&
            tokens[i].kind == Kind::Word && !tokens[i].possessive &&
            tokens[i + 1].kind == Kind::Word && read_verb(tokens[i + 1].lower) &&
            (from == 0 || (from == 1 && tokens[0].word == WordClass::Auxiliary));
        if (!bare) continue;
        insert_film(tokens, i + 1, tokens[i].is("production") ? "on" : "of", film);
        return true;
    }
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        const bool made_of = is_made_of_film(token.lower);
        // "the last scene", "the original cut": there is one
        const bool one_scene =
            i > 1 && tokens[i - 2].is("the") &&
            (((token.is("scene") || token.is("shot")) &&
              in_list("last first final opening closing", tokens[i - 1].lower)) ||
             (token.is("cut") && in_list("original first final rough", tokens[i - 1].lower)) ||
             (token.is("titles") && in_list("opening main closing end", tokens[i - 1].lower)) ||
             ((token.is("draft") || token.is("drafts")) &&
              in_list("original first final second last early earliest", tokens[i - 1].lower)));
        // "the opening | shot", "the opening | titles"
        if (token.is("opening") && i + 1 < tokens.size() &&
            in_list("shot scene titles title credits sequence number", tokens[i + 1].lower))
            continue;
        if (token.kind != Kind::Word ||
            !(is_part_of_film(token.lower) || is_kind_of_film(token.lower) || made_of ||
              one_scene || token.is("novel")) ||
            token.possessive)
            continue;
        // "the title number", "a bomber pilot": no title of the film, and no film of a series
        const bool named_after =
            token.is("title") && i + 1 < tokens.size() &&
            in_list("number song track sequence role character music theme", tokens[i + 1].lower);
        const bool flies = token.is("pilot") && tokens[i - 1].word == WordClass::Other &&
                           !in_list("tv television series", tokens[i - 1].lower);
        if (named_after || flies) continue;
        // "is the story set": no set of the film
        if (token.is("set") && in_list("story action plot novel play", tokens[i - 1].lower))
            continue;
        std::size_t start = one_scene ? i - 1 : i;
        while (start > 0 && ((tokens[start - 1].kind == Kind::Word &&
                              tokens[start - 1].word == WordClass::Other) ||
                             (made_of && in_list("tv broadway", tokens[start - 1].lower)) ||
                             tokens[start - 1].is("worldwide")))
            --start;
        if (start == 0) continue;
        const bool kind = (is_kind_of_film(token.lower) || (made_of && start < 3)) &&
                          (tokens[start - 1].is("a") || tokens[start - 1].is("an") ||
                           tokens[start - 1].word == WordClass::Adverb);
        // "Rex Tarrant's version"
        const bool somebodys = (is_kind_of_film(token.lower) || token.is("production")) &&
                               start == i && tokens[start - 1].kind == Kind::Name &&
                               tokens[start - 1].possessive;
        // "Clement Arkwright's score"
        const bool somebodys_work = in_list("score screenplay script", token.lower) && start == i &&
                                    tokens[start - 1].kind == Kind::Name &&
                                    tokens[start - 1].possessive;
        if (!kind && !somebodys && !somebodys_work && !tokens[start - 1].is("the")) continue;
        // "designed the costumes on Broadway": not those of the film
        if (is_part_of_film(token.lower) && !is_kind_of_film(token.lower) && !made_of &&
            on_stage(tokens))
            continue;
        // "the musical opened in 1959", "a film of the musical": perhaps the film came from it.
        const bool source = in_list("musical ballet opera play", token.lower);
        if (made_of && !kind &&
            (source || (start > 1 && tokens[start - 2].word == WordClass::Preposition)))
            continue;
        const bool more =
            i + 1 < tokens.size() && !of_the_deed(tokens, i) &&
            (tokens[i + 1].is("of") ||
             // "a remake for television"
             (tokens[i + 1].is("for") && !(kind && is_kind_of_film(token.lower))) ||
             tokens[i + 1].is("to") || tokens[i + 1].is("from") ||
             tokens[i + 1].kind == Kind::Name || tokens[i + 1].kind == Kind::Quote ||
             tokens[i + 1].word == WordClass::Relative || tokens[i + 1].word == WordClass::That ||
             (tokens[i + 1].kind == Kind::Word && tokens[i + 1].word == WordClass::Other &&
              ((is_part_of_film(tokens[i + 1].lower) &&
                !(tokens[i + 1].is("set") && i + 2 == tokens.size())) ||
               !read_verb(tokens[i + 1].lower) ||
               (token.is("title") && read_verb(tokens[i + 1].lower)->noun_too &&
                read_verb(tokens[i + 1].lower)->is_base))));
        if (more) continue;
        Tokens tie{plain("of"), film_named(film)};
        if (token.is("rights")) tie[0] = plain("to");
        if (token.is("sequel") || token.is("prequel")) {
            tie[0] = plain("to");
            if (start == i && tokens[start - 1].is("a")) tokens[start - 1] = plain("the");
        }
        if (token.is("novel")) tie[0] = plain("behind");
        if (somebodys_work) tie[0] = plain("for");
        if (made_of) tie = {plain("based"), plain("on"), film_named(film)};
        // "the music over the titles of ..."
        const bool over = i + 3 < tokens.size() && tokens[i + 1].is("over") &&
                          tokens[i + 2].is("the") && tokens[i + 3].kind == Kind::Word;
        tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(over ? i + 4 : i + 1),
                      tie.begin(), tie.end());
        return true;
    }
    return false;
}

bool tie_work(Tokens& tokens, const Mention& film) {
    const auto other_work = [](const Token& token) { return token.kind == Kind::Quote; };
    if (std::any_of(tokens.begin(), tokens.end(), other_work)) return false;
    // "for his work on it"
    if (tokens.size() > 3 && tokens.back().is("it") && tokens[tokens.size() - 2].is("on") &&
        tokens[tokens.size() - 3].is("work")) {
        tokens.back() = film_named(film);
        return true;
    }
    // "how old was she when she was put in charge of the creature"
    constexpr std::size_t charge = 6; // put in charge of the creature
    const std::size_t put = tokens.size() > charge ? tokens.size() - charge : 0;
    if (put > 0 && tokens[put].is("put") && tokens[put + 1].is("in") &&
        tokens[put + 2].is("charge") && tokens.back().kind == Kind::Word) {
        insert_film(tokens, tokens.size(), "for", film);
        return true;
    }
    // "came close to being dropped"
    if (tokens.size() > 2 && in_list("dropped cut", tokens.back().lower) &&
        in_list("being be", tokens[tokens.size() - 2].lower)) {
        insert_film(tokens, tokens.size(), "from", film);
        return true;
    }
    // "was the first designer to be hired"
    if (tokens.size() > 3 && in_list("hired signed engaged approached", tokens.back().lower) &&
        tokens[tokens.size() - 2].is("be") && tokens[tokens.size() - 3].word == WordClass::To) {
        insert_film(tokens, tokens.size(), "for", film);
        return true;
    }
    for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
        if (tokens[i].word != WordClass::Possessive || !tokens[i - 1].is("for")) continue;
        std::size_t noun = i + 1;
        while (noun + 1 < tokens.size() && tokens[noun + 1].kind == Kind::Word &&
               tokens[noun + 1].word == WordClass::Other)
            ++noun;
        const bool of_part = in_list("performance portrayal part role", tokens[noun].lower);
        const bool of_look = in_list("photography cinematography music score", tokens[noun].lower);
        const bool on_it = tokens[noun].is("work");
        const bool ends = noun + 1 == tokens.size() || tokens[noun + 1].mark(',');
        if (!ends || !(of_part || of_look || on_it)) continue;
        insert_film(tokens, noun + 1, of_part ? "in" : on_it ? "on" : "of", film);
        return true;
    }
    return false;
}

bool dated(const Tokens& tokens) {
    const bool year = std::any_of(tokens.begin(), tokens.end(), [](const Token& token) {
        return token.kind == Kind::Date && token.year != 0;
    });
    return year && std::count_if(tokens.begin(), tokens.end(), [](const Token& token) {
                       return token.kind == Kind::Name && !token.mention.person();
                   }) > 1;
}

bool goes_on(const Tokens& tokens) {
    // "turned Elsa down, which he later regretted": that is told besides.
    const auto besides = std::find_if(tokens.begin(), tokens.end(),
                                      [](const Token& token) { return token.mark(','); });
    return std::any_of(tokens.begin(), besides, [](const Token& token) {
        return token.kind == Kind::Word &&
               in_list("years again later went sequel games", token.lower);
    });
}

bool tie_whose(Tokens& question, Tokens& said, const Mention& film) {
    if (question.empty() || !question.front().is("whose")) return false;
    // Word for word the work stands in what is said: "Whose | score, which ..."
    Tokens& work = question.size() > 1 ? question : said;
    const std::size_t end = question.size() > 1 ? question.size() : 1;
    if (work.size() < end || work[end - 1].kind != Kind::Word ||
        !in_list("script screenplay score music theme costumes sets cinematography photography "
                 "storyboards choreography",
                 work[end - 1].lower) ||
        (end < work.size() && in_list("for of from", work[end].lower)))
        return false;
    insert_film(work, end, "for", film);
    return true;
}

bool tie_release(Tokens& tokens, const Mention& film) {
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        // "Low Water" and its premiere: another's
        if (tokens[i].kind == Kind::Quote) return false;
        if (!tokens[i].is("its")) continue;
        std::size_t noun = i + 1;
        while (noun < tokens.size() &&
               in_list("first original initial theatrical general own", tokens[noun].lower))
            ++noun;
        if (noun == tokens.size() ||
            !in_list("release premiere rerelease re-release reissue remake sequel",
                     tokens[noun].lower))
            continue;
        if (noun + 1 < tokens.size() && tokens[noun + 1].is("of")) return false;
        tokens[i] = plain("the");
        tokens[i].word = WordClass::Determiner;
        insert_film(tokens, noun + 1, tokens[noun].is("sequel") ? "to" : "of", film);
        return true;
    }
    return false;
}

} // namespace quiz
