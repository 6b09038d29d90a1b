#pragma once

#include "films/catalogue.h"
#include "scores/scores.h"

#include <string>

namespace quiz {

/// "1st", "2nd", "3rd", "11th".
[[nodiscard]] std::string ordinal(int number);
/// "2026-11-23T19:30:00Z" as "23 Nov 2026"; anything else as it is.
[[nodiscard]] std::string date_text(const std::string& utc);
/// What makes a table's scores comparable, in words: "10 questions · speed · 20 s".
[[nodiscard]] std::string table_title(const ScoreTable& table, const Catalogue& catalogue);

} // namespace quiz
