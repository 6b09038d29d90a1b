// What the next sentence's "it", "he" and "she" may be.
#include "english/nouns.h"
#include "english/phrases.h"
#include "english/pronouns.h"
#include "english/resolve.h"
#include "english/word_list.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;

} // namespace

void Resolver::tell_selves_apart(const Tokens& tokens) {
    for (std::size_t i = 2; i < tokens.size(); ++i)
        if (tokens[i].kind == Kind::Name && tokens[i - 2].is("the") &&
            in_list("adult grown young younger old older elderly child teenage adolescent little "
                    "real actual historical",
                    tokens[i - 1].lower)) {
            unclear_.push_back(Gender::Female);
            unclear_.push_back(Gender::Male);
        }
}

void Resolver::remember(const Tokens& tokens) {
    const Phrases phrases(tokens);
    std::size_t start = 0;
    if (phrases.word_at(0, WordClass::Subordinator))
        while (start < tokens.size() && !phrases.mark_at(start++, ',')) {
        }
    while (phrases.word_at(start, WordClass::Preposition)) {
        const std::size_t end = phrases.preposition_end(start);
        if (end == start) break;
        start = phrases.mark_at(end, ',') ? end + 1 : end;
    }
    std::size_t end = phrases.noun_end(start, Phrases::Place::Subject);
    // "A television series, \"City of Men,\" grew out of it."
    const bool titled = end > start && end + 2 < tokens.size() && tokens[end].mark(',') &&
                        tokens[end + 1].kind == Kind::Quote && tokens[end + 2].mark(',');
    const bool named = titled || (end == start + 1 && (tokens[start].kind == Kind::Name ||
                                                       tokens[start].kind == Kind::Quote));
    // "It was turned into a musical. It ran for ...": which of the two did?
    about_film_ = named && tokens[start].mention.own_film &&
                  std::none_of(tokens.begin(), tokens.end(), [](const Token& token) {
                      return token.kind == Kind::Word && is_made_of_film(token.lower);
                  });
    last_person_.reset();
    last_named_.reset();
    if (named && !tokens[start].mention.person()) last_named_ = tokens[start].mention;
    if (named && tokens[start].mention.person() && !tokens[start].possessive)
        last_person_ = tokens[start].mention;
    plain_thing_ = plain_thing_ || !named;
    last_subject_.clear();
    if (running_ && speaks_of_somebody(tokens)) last_ = tokens;
    const std::size_t noun = end;
    // "The speech about the sea and the gulls": all of it is what the speech is.
    while (phrases.word_at(end, WordClass::Preposition) &&
           phrases.preposition_end(end, Phrases::Place::Subject) > end)
        end = phrases.preposition_end(end, Phrases::Place::Subject);
    if (end > noun && phrases.verb_group(end).end == end) end = noun;
    const bool definite = end > start && end - start <= 14 && !phrases.plural(start, noun) &&
                          (tokens[start].is("the") || tokens[start].possessive);
    // "The effect by which the hall seems to grow": that it is all of it, no noun alone tells.
    const bool described = phrases.word_at(end, WordClass::Relative) ||
                           phrases.word_at(end, WordClass::That) ||
                           (phrases.word_at(end, WordClass::Preposition) &&
                            (phrases.word_at(end + 1, WordClass::Relative) ||
                             phrases.word_at(end + 1, WordClass::That)));
    const bool person =
        noun > start && (tokens[noun - 1].mention.person() ||
                         (noun > start + 1 &&
                          in_list("jury committee academy crew team", tokens[start + 1].lower)) ||
                         (noun_type(tokens[noun - 1].lower) &&
                          info(*noun_type(tokens[noun - 1].lower)).family == AnswerFamily::People));
    if (definite && !person && !named && !described)
        last_subject_.assign(tokens.begin() + static_cast<std::ptrdiff_t>(start),
                             tokens.begin() + static_cast<std::ptrdiff_t>(end));
    first_ = false;
}

} // namespace quiz
