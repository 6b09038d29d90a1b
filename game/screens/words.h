#pragma once

#include "core/strings.h"
#include "films/catalogue.h"
#include "scores/scores.h"

#include <string>

namespace quiz {

/// "Soloist". REQUIRES: 0 <= rank < rank_count.
[[nodiscard]] std::string rank_words(const Strings& words, int rank);
/// What makes a table's scores comparable, in words: "10 questions · speed · 20 s".
[[nodiscard]] std::string table_title(const Strings& words, const ScoreTable& table,
                                      const Catalogue& catalogue);

} // namespace quiz
