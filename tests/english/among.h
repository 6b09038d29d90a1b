#pragma once

#include "english/tables.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace quiz::testing {

/// Of each text the one question, beside whatever else is asked of it.
inline void check_among(const std::vector<Row>& rows) {
    for (const auto& row : rows) {
        INFO(row.text);
        REQUIRE_FALSE(row.asked.empty());
        const auto all = asked_at_all(row.text);
        for (const auto& question : row.asked) {
            INFO(question);
            CHECK(std::find(all.begin(), all.end(), question) != all.end());
        }
    }
}

/// None of the questions that begin so.
inline void check_none_begins(std::string_view beginning, const std::vector<std::string>& texts) {
    for (const auto& text : texts)
        for (const auto& question : asked_at_all(text)) {
            INFO(text << " " << question);
            CHECK_FALSE(question.starts_with(beginning));
        }
}

} // namespace quiz::testing
