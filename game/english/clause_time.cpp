// Time at the head of a statement that says nothing without what was told before.
#include "english/clause_reader.h"
#include "english/word_list.h"
#include "english/words.h"

namespace quiz {

namespace {

using Kind = Token::Kind;
using Place = Phrases::Place;

} // namespace

std::size_t ClauseReader::relative_time_end(std::size_t at) const {
    for (std::size_t i = at; i < tokens_.size() && i < at + 6; ++i)
        if (mark(i, ','))
            return i > at && (tokens_[i - 1].is("later") || tokens_[i - 1].is("earlier") ||
                              tokens_[i - 1].is("afterwards") || tokens_[i - 1].is("before"))
                       ? i + 1
                       : at;
    return at;
}

std::size_t ClauseReader::bare_time_end(std::size_t at) const {
    if (at >= tokens_.size()) return at;
    std::size_t end = at;
    const Token& first = tokens_[at];
    const bool at_some_time = first.is("at") && at + 2 < tokens_.size() &&
                              tokens_[at + 1].lower == "one" &&
                              in_list("point time", tokens_[at + 2].lower);
    if (at_some_time) {
        end = at + 3;
    } else if (first.is("next") || first.is("that") || first.is("one") || first.lower == "one") {
        ++end;
        if (end < tokens_.size() && (tokens_[end].is("same") || tokens_[end].is("fine"))) ++end;
        if (end >= tokens_.size() ||
            !in_list("day night morning evening afternoon", tokens_[end].lower))
            return at;
        ++end;
    } else {
        // "A few days later", "some years later"
        if (first.is("a") && end + 1 < tokens_.size() && tokens_[end + 1].is("few")) ++end;
        if (in_list("few some several many", tokens_[end].lower) ||
            (first.is("a") && end + 1 < tokens_.size() && is_time_unit(tokens_[end + 1].lower)))
            ++end;
        while (end < tokens_.size() && end < at + 4 &&
               (tokens_[end].kind == Kind::Number || is_time_unit(tokens_[end].lower)))
            ++end;
        if (end == at || end >= tokens_.size() ||
            !(tokens_[end].is("later") || tokens_[end].is("earlier")))
            return at;
        ++end;
    }
    if (mark(end, ',')) ++end;
    const std::size_t subject_end = phrases_.noun_end(end, Place::Subject);
    return subject_end > end ? end : at;
}

} // namespace quiz
