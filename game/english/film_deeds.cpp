// What a film does and few other things do, so that "it" is the film.
#include "english/film_deeds.h"

#include "english/nouns.h"
#include "english/phrases.h"
#include "english/word_list.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;

/// "number 3", "first", "in the first ten"
bool is_place_in_list(const Tokens& tokens, std::size_t at) {
    std::size_t i = at;
    const auto place = [&] {
        return tokens[i].mention.type == AnswerType::Rank ||
               in_list("first second third fourth fifth sixth seventh eighth ninth tenth number",
                       tokens[i].lower);
    };
    while (i < tokens.size() && !place() &&
           (tokens[i].word == WordClass::Adverb || in_list("in at the top as", tokens[i].lower)))
        ++i;
    return i < tokens.size() && place();
}

} // namespace

bool is_honour(const Token& token) {
    return token.mention.type == AnswerType::Award ||
           in_list("award awards prize prizes oscar oscars nomination nominations medal",
                   token.lower) ||
           (token.kind == Kind::Name &&
            (token.text.ends_with("Award") || token.text.ends_with("Awards") ||
             token.text.ends_with("Prize") || token.text.ends_with("Oscar") ||
             token.text.ends_with("Oscars") || token.text.ends_with("Globes") ||
             token.text.ends_with("Registry") || token.text.starts_with("Palme d'Or") ||
             token.text.starts_with("Golden Bear") || token.text.starts_with("Golden Lion")));
}

FilmDeed deed_of(const Tokens& tokens, std::size_t at) {
    const auto group = Phrases(tokens).verb_group(at + 1);
    if (group.end == at + 1) return FilmDeed::None;
    const auto from = tokens.begin() + static_cast<std::ptrdiff_t>(group.end);
    // As far as the clause goes: a name may hold a comma, a prize stands near.
    const auto to = std::find_if(
        from, tokens.begin() + static_cast<std::ptrdiff_t>(std::min(tokens.size(), group.end + 10)),
        [](const Token& token) { return token.kind == Kind::Mark; });
    const bool honour = std::any_of(from, to, is_honour);
    const bool poll = std::any_of(tokens.begin(), tokens.end(), [](const Token& token) {
        return in_list("poll polls list critics", token.lower);
    });
    const bool money = from != to && from->mention.type == AnswerType::Money;
    const bool placed =
        poll && is_place_in_list(tokens, group.verb == group.end ? group.end : group.verb + 1);
    if (group.verb == group.end) { // "had six nominations", "was fifth in the poll"
        // "was the most expensive film"
        const auto noun =
            std::find_if(from, to, [](const Token& token) { return is_film_noun(token.lower); });
        if (from != to && from->is("the") && noun != to &&
            std::none_of(from, noun, [](const Token& token) {
                return token.kind == Kind::Word && token.word == WordClass::Preposition;
            }))
            return FilmDeed::Film;
        const bool had = tokens[group.end - 1].is("had");
        return (had && honour) || (!had && placed) ? FilmDeed::Honoured : FilmDeed::None;
    }
    const std::string& verb = group.reading.base;
    if (in_list("come rank stand finish place vote name", verb) && placed)
        return FilmDeed::Honoured;
    if (group.passive) {
        if (in_list("nominate award", verb)) return FilmDeed::Honoured;
        if (in_list("enter submit choose select", verb) && honour) return FilmDeed::Honoured;
        if (in_list("release premiere distribute remake screen rerelease re-release", verb))
            return FilmDeed::Shown;
        if (in_list("film shoot photograph", verb)) return FilmDeed::Shot;
        // "was called \"Low Water\" at first"
        if (in_list("call title name", verb) && from != to && from->kind == Kind::Quote)
            return FilmDeed::Shown;
        return FilmDeed::None;
    }
    if (in_list("win receive share collect get take have earn", verb) && honour)
        return FilmDeed::Honoured;
    // "At the Bergen Awards, where it had six nominations, it won two": two of those.
    const bool counted = from != to && from->mention.type == AnswerType::Count;
    if (in_list("win receive", verb) && counted &&
        std::any_of(tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(at), is_honour))
        return FilmDeed::Honoured;
    if (in_list("earn gross", verb)) {
        const bool sum = std::any_of(
            from, to, [](const Token& token) { return token.mention.type == AnswerType::Money; });
        return sum ? FilmDeed::Shown : FilmDeed::None;
    }
    if (in_list("take lose make", verb) && money) return FilmDeed::Shown;
    if (verb == "premiere") return FilmDeed::Shown;
    // "had entered the National Film Registry"
    if (in_list("enter join", verb) && std::any_of(from, to, [](const Token& token) {
            return token.text.ends_with("Registry") || token.is("registry");
        }))
        return FilmDeed::Honoured;
    return FilmDeed::None;
}

void FilmRivals::hear(const Tokens& tokens, std::size_t to) {
    for (std::size_t i = 0; i < to && i < tokens.size(); ++i) {
        if (tokens[i].kind != Kind::Word) continue;
        const std::string& noun = tokens[i].lower;
        heard_[0] =
            heard_[0] ||
            in_list("song ballad tune melody music score soundtrack script screenplay performance "
                    "documentary short museum orchestra choir band theatre trailer series musical "
                    "play book novel novella story-book "
                    "sequel prequel remake version cut album opera poem painting photograph "
                    "design costume effect portrayal another one",
                    noun);
        heard_[1] =
            heard_[1] ||
            in_list("single record museum theatre theater cinema print restoration exhibition "
                    "pilot company studio auction attraction park game book",
                    noun);
        heard_[2] =
            heard_[2] ||
            in_list("scene sequence shot number ending opening prologue epilogue dance fight "
                    "chase line speech moment take close-up test",
                    noun);
    }
}

bool FilmRivals::any(FilmDeed deed) const {
    switch (deed) {
    case FilmDeed::None: return true;
    case FilmDeed::Film:
    case FilmDeed::Honoured: return heard_[0];
    case FilmDeed::Shown: return heard_[0] || heard_[1];
    case FilmDeed::Shot: return heard_[0] || heard_[1] || heard_[2];
    }
    return true;
}

} // namespace quiz
