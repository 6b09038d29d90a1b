#pragma once

#include "fixtures.h"
#include "generator/doubts.h"

#include <string>

namespace quiz::testing {

/// What is wrong with a question on The Glass Harbour.
inline std::string doubt(const char* question, const char* answer, AnswerType type,
                         const char* sentence) {
    const auto catalogue = small_catalogue();
    const PoolLore pool(catalogue.pools);
    const FilmLore lore(catalogue.films[0], pool);
    Asking asking;
    asking.question = question;
    asking.answer = answer;
    asking.type = type;
    asking.said = sentence;
    asking.of_subject = type == AnswerType::Character;
    return doubt_of(asking, sentence, lore);
}

} // namespace quiz::testing
