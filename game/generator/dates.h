#pragma once

#include "core/random.h"
#include "generator/numbers.h"

#include <optional>
#include <string>
#include <string_view>

namespace quiz {

/// A day or a month of a year as prose writes it: "26 November 1942", "November 26, 1942",
/// "February 1950".
struct DateText {
    enum class Form { DayFirst, MonthFirst, MonthOnly };
    Form form = Form::DayFirst;
    int year = 0;
    int month = 1;
    int day = 0; ///< 0 in MonthOnly.

    /// Later dates have higher values.
    [[nodiscard]] long long value() const { return (year * 100LL + month) * 100 + day; }
    bool operator==(const DateText&) const = default;
};

/// Nothing when the text is more or less than such a date, or when the calendar has no such day.
[[nodiscard]] std::optional<DateText> read_date(std::string_view text);
[[nodiscard]] std::string write_date(const DateText& date);

/// Like number_options(): the key's rank is drawn first. Years and months stand in the options
/// equally often, in one of three plans (one year; two years by two months; four of each), so that
/// no part of a date tells the key. Nothing that is later than `latest_year` - 1 is offered.
[[nodiscard]] std::optional<NumberOptions> date_options(const NumberQuestion& question,
                                                        Random& random);

/// The one year that the stem tells, or the middle of "the 1950s"; 0: none, as a title's is none.
[[nodiscard]] int year_in(std::string_view stem);

} // namespace quiz
