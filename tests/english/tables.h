#pragma once

#include "english/sample.h"
#include "support/catch.h"

#include <string>
#include <vector>

namespace quiz::testing {

/// A text and everything that must be asked of it, in order.
struct Row {
    std::string text;
    std::vector<std::string> asked;
};

inline void check_rows(const std::vector<Row>& rows, bool story) {
    for (const auto& row : rows) {
        INFO(row.text);
        CHECK(asked(row.text, story) == row.asked);
    }
}
inline void check_asked(const std::vector<Row>& rows) { check_rows(rows, false); }
inline void check_asked_of_story(const std::vector<Row>& rows) { check_rows(rows, true); }

/// Nothing may be asked of these, and each must say why.
inline void check_all_silent(const std::vector<std::string>& texts, bool story) {
    for (const auto& text : texts) {
        INFO(text);
        CHECK(asked(text, story).empty());
        CHECK_FALSE(why_not(text, story).empty());
    }
}
inline void check_silent(const std::vector<std::string>& texts) { check_all_silent(texts, false); }
inline void check_silent_of_story(const std::vector<std::string>& texts) {
    check_all_silent(texts, true);
}

} // namespace quiz::testing
