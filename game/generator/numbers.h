#pragma once

#include "core/random.h"
#include "films/answer_type.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quiz {

/// A number inside an answer: "$4.2 million" is prefix "$", value 42, one decimal, suffix "
/// million".
struct NumberText {
    enum class Style { Digits, Words, OrdinalWords };
    std::string prefix;
    long long value = 0; ///< Without the decimal point.
    int decimals = 0;
    bool thousands = false; ///< Written with separators: "14,670".
    Style style = Style::Digits;
    bool capital = false; ///< A word that begins with a capital: "Six weeks".
    std::string suffix;
};

/// The one number of the text: figures with separators and decimals ("14,670", "$4.2 million"),
/// words up to "ninety-nine", ordinals ("20th", "twenty-first"). Nothing when there is none or more
/// than one, nor for what is no number to be counted otherwise: "1950s", "6:28 p.m.", "two and a
/// half hours", "a dozen", "B-29", a date; nor beyond 15 digits, decimals counted.
[[nodiscard]] std::optional<NumberText> read_number(std::string_view text);

/// The text with another value, written in the same way. A unit in the plural stays so ("six
/// weeks"): 1 is never made. REQUIRES: value >= 0; of a number in words, not beyond
/// largest_number_word.
[[nodiscard]] std::string write_number(const NumberText& like, long long value);

/// What it comes to, with decimals and the magnitude behind it: 4,200,000 for "$4.2 million". Equal
/// amounts give equal values.
[[nodiscard]] double amount_of(const NumberText& number);

/// "weeks", "$": what the number counts, as it compares. Magnitudes are none: "$950,000" stands
/// beside "$4 million".
[[nodiscard]] std::string unit_of(const NumberText& number);

/// The words that say the number is only about so ("about 120", "more than the 120", "up to 120"),
/// where they stand right before it or before one word between; else empty. `number`: the answer
/// with its unit. Both as written.
[[nodiscard]] std::string hedge_before(std::string_view text, std::string_view number);

/// Noughts at the end: how round it is.
[[nodiscard]] int zeros_at_end(long long value);
/// REQUIRES: 0 <= exponent <= 18.
[[nodiscard]] long long power_of_ten(int exponent);

/// Numbers are written in words up to this.
inline constexpr long long largest_number_word = 99;

/// The key and three wrong numbers in ascending order, and where the key stands. The key's rank is
/// drawn first, uniformly, and the others laid around it (question-quality.md section 3): steps
/// differ by at most a factor of two, roundness by at most one zero, nothing is half, one and a
/// half times or double the key.
struct NumberOptions {
    std::array<std::string, 4> options;
    int answer = 0;
};

struct NumberQuestion {
    std::string answer;
    AnswerType type = AnswerType::Count;
    std::vector<std::string> barred; ///< Values never offered.
    bool hedged = false;             ///< "about", "more than": the wrong ones stay 25 % away.
    /// Of years and dates: what came of a film cannot be older than it, and what led to it cannot
    /// be younger. 0 = no bound.
    int not_before = 0;
    int not_after = 0;
    long long least = 0; ///< Told by the stem: less cannot be right.
    long long most = 0;  ///< Nor more: "out of fourteen". 0 = no bound.
    bool age = false;    ///< Of somebody: the wrong ones are of the same time of life.
};

/// Nothing when the number cannot take all four ranks among numbers that look like it: 1 to 4 never
/// can, nor 10, 200 or 2,000 (none as round lies below), nor years close to today. Whether it can
/// does not depend on `random`.
[[nodiscard]] std::optional<NumberOptions> number_options(const NumberQuestion& question,
                                                          Random& random);

/// No year later than this is ever offered: the year this version was made. A clock would make the
/// bank differ between days.
inline constexpr int latest_year = 2026;

} // namespace quiz
