#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace quiz {

/// A sentence by form of a number: "other" stands wherever no form of its own is there.
using NumberForms = std::map<std::string, std::string, std::less<>>;

/// How a language writes what is not a sentence: counts, places, dates and lists. Names of forms
/// and the rules are those of Unicode's CLDR, as far as needed here.
struct LanguageRules {
    enum class Plural { None, One, ZeroOne, OneFewMany };
    enum class Ordinal { None, One, OneTwoFew };

    Plural plural = Plural::One;
    Ordinal ordinal = Ordinal::None;
    std::string thousands = ",";
    std::string decimal = ".";
    std::string comma = ", ";                  ///< Between the parts of a list.
    std::string last_comma = " and ";          ///< Before the last.
    NumberForms ordinals{{"other", "{n}."}};   ///< "{n}st" and so on.
    std::string date = "{day} {month} {year}"; ///< With the month's name or {number}.
    std::vector<std::string> months{};         ///< Twelve, or none: numbers.

    /// "one", "few" or "other": how many.
    [[nodiscard]] std::string_view form(std::int64_t number) const;
    /// "one", "two", "few" or "other": the how-manieth.
    [[nodiscard]] std::string_view ordinal_form(std::int64_t number) const;

    /// 1234567 as "1,234,567".
    [[nodiscard]] std::string number_text(std::int64_t number) const;
    /// 51 tenths as "5.1".
    [[nodiscard]] std::string tenths_text(std::int64_t tenths) const;
    /// 3 as "3rd".
    [[nodiscard]] std::string ordinal_text(std::int64_t number) const;
    /// "2026-11-03T19:30:00Z" as "3 Nov 2026"; what is no date stays as it is.
    [[nodiscard]] std::string date_text(const std::string& utc) const;
    /// "a", "a and b", "a, b and c".
    [[nodiscard]] std::string list_text(const std::vector<std::string>& parts) const;
};

} // namespace quiz
