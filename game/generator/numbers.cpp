#include "generator/numbers.h"

#include "core/text.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace quiz {

namespace {

constexpr std::array<std::string_view, 21> cardinals{
    "zero",     "one",     "two",     "three",     "four",     "five",     "six",
    "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",   "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"};
constexpr std::array<std::string_view, 21> ordinals{
    "zeroth",     "first",     "second",    "third",       "fourth",     "fifth",      "sixth",
    "seventh",    "eighth",    "ninth",     "tenth",       "eleventh",   "twelfth",    "thirteenth",
    "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::optional<NumberText> read_digits(std::string_view text, std::size_t start) {
    NumberText number;
    number.prefix = text.substr(0, start);
    std::size_t at = start;
    bool point = false;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        const bool digit_follows = at + 1 < text.size() && is_digit(text[at + 1]);
        if (is_digit(c)) {
            if (number.value > 900'000'000'000'000LL) return std::nullopt;
            number.value = number.value * 10 + (c - '0');
            if (point) ++number.decimals;
        } else if (c == ',' && digit_follows && !point) {
            number.thousands = true;
        } else if (c == '.' && digit_follows && !point) {
            point = true;
        } else {
            break;
        }
    }
    number.suffix = text.substr(at);
    return number;
}

std::optional<NumberText> read_word(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && is_letter(text[end])) ++end;
        const std::string word = to_lower_ascii(text.substr(at, end - at));
        for (const auto* list : {&cardinals, &ordinals}) {
            const auto found = std::find(list->begin(), list->end(), word);
            if (word.empty() || found == list->end()) continue;
            NumberText number;
            number.prefix = text.substr(0, at);
            number.value = found - list->begin();
            number.style =
                list == &cardinals ? NumberText::Style::Words : NumberText::Style::OrdinalWords;
            number.capital = text[at] >= 'A' && text[at] <= 'Z';
            number.suffix = text.substr(end);
            return number;
        }
        at = std::max(end, at + 1);
    }
    return std::nullopt;
}

long long power_of_ten(int exponent) {
    long long power = 1;
    for (; exponent > 0; --exponent) power *= 10;
    return power;
}

/// What the gaps between neighbours may be, in units of the last place.
struct Steps {
    long long least = 1; ///< And at most twice that.
    long long unit = 1;  ///< All values are multiples of it.
};

Steps steps_for(const NumberQuestion& question, const NumberText& key) {
    if (question.type == AnswerType::Year) {
        // Recent work is remembered to the year, older work to a few.
        const bool recent = latest_year - key.value < 40;
        return {recent ? 1 : 2, 1};
    }
    if (question.type == AnswerType::Rank && key.value <= 20) return {1, 1};
    // All values are as round as the key, or one zero more or less: multiples of the key's own
    // unit, or of a tenth of it where that is needed to lay three numbers below the key.
    const int zeros = zeros_at_end(key.value);
    long long unit = power_of_ten(zeros);
    const double share = question.hedged ? 0.27 : 0.16;
    long long least =
        std::max(1LL, static_cast<long long>(std::ceil(static_cast<double>(key.value) * share /
                                                       static_cast<double>(unit))));
    if (zeros > 0 && least * unit * 3 >= key.value) {
        unit /= 10;
        least = std::max(1LL, static_cast<long long>(static_cast<double>(key.value) * share /
                                                     static_cast<double>(unit)));
    }
    return {least * unit, unit};
}

bool barred(const NumberQuestion& question, const NumberText& key, long long value) {
    if (value <= 0 || 2 * value == key.value || 2 * value == 3 * key.value ||
        value == 2 * key.value)
        return true;
    if (question.type == AnswerType::Year && value > latest_year) return true;
    if (question.type != AnswerType::Year &&
        std::abs(zeros_at_end(value) - zeros_at_end(key.value)) > 1)
        return true;
    if (value <= 1 || (key.style != NumberText::Style::Digits &&
                       value >= static_cast<long long>(cardinals.size())))
        return true;
    const std::string text = write_number(key, value);
    return std::any_of(question.barred.begin(), question.barred.end(), [&](const std::string& no) {
        return fold(no) == fold(text) || fold(no) == std::to_string(value);
    });
}

/// All ways to lay `count` values beyond the key in one direction would be many; a walk that takes
/// the drawn gap, or else the nearest one allowed, finds one if the gaps leave any.
bool lay(const NumberQuestion& question, const NumberText& key, Steps steps, int count,
         int direction, Random& random, std::vector<long long>& values, long long from) {
    if (count == 0) return true;
    std::vector<long long> gaps;
    for (long long gap = steps.least; gap <= 2 * steps.least; gap += steps.unit) {
        gaps.push_back(gap);
        if (gaps.size() >= 24) break;
    }
    shuffle(random, gaps);
    for (const long long gap : gaps) {
        const long long value = from + direction * gap;
        if (barred(question, key, value)) continue;
        values.push_back(value);
        if (lay(question, key, steps, count - 1, direction, random, values, value)) return true;
        values.pop_back();
    }
    return false;
}

} // namespace

int zeros_at_end(long long value) {
    int zeros = 0;
    for (; value != 0 && value % 10 == 0; value /= 10) ++zeros;
    return zeros;
}

std::optional<NumberText> read_number(std::string_view text) {
    const auto first = std::find_if(text.begin(), text.end(), is_digit);
    auto number = first == text.end()
                      ? read_word(text)
                      : read_digits(text, static_cast<std::size_t>(first - text.begin()));
    if (!number) return std::nullopt;
    const std::string_view rest = number->suffix;
    if (std::any_of(rest.begin(), rest.end(), is_digit)) return std::nullopt; // "1999/2000"
    return number;
}

std::string write_number(const NumberText& like, long long value) {
    if (like.style != NumberText::Style::Digits) {
        const auto& words = like.style == NumberText::Style::Words ? cardinals : ordinals;
        std::string word(words.at(static_cast<std::size_t>(value)));
        if (like.capital) word[0] = static_cast<char>(word[0] - 'a' + 'A');
        return like.prefix + word + like.suffix;
    }
    std::string digits;
    if (like.decimals == 0) {
        digits = like.thousands || (value >= 10000) ? with_thousands(value) : std::to_string(value);
    } else {
        const long long power = power_of_ten(like.decimals);
        const std::string fraction = std::to_string(value % power);
        const long long whole = value / power;
        digits = (like.thousands ? with_thousands(whole) : std::to_string(whole)) + "." +
                 std::string(static_cast<std::size_t>(like.decimals) - fraction.size(), '0') +
                 fraction;
    }
    std::string suffix = like.suffix;
    static constexpr std::array<std::string_view, 4> endings{"st", "nd", "rd", "th"};
    if (suffix.size() >= 2 &&
        std::find(endings.begin(), endings.end(), suffix.substr(0, 2)) != endings.end() &&
        (suffix.size() == 2 || !is_letter(suffix[2]))) {
        const long long last = value % 10;
        const bool teen = value % 100 >= 11 && value % 100 <= 13;
        const auto* ending = teen || last == 0 || last > 3 ? "th"
                             : last == 1                   ? "st"
                             : last == 2                   ? "nd"
                                                           : "rd";
        suffix.replace(0, 2, ending);
    }
    return like.prefix + digits + suffix;
}

std::optional<NumberOptions> number_options(const NumberQuestion& question, Random& random) {
    const auto key = read_number(question.answer);
    if (!key) return std::nullopt;
    const Steps steps = steps_for(question, *key);
    // All four ranks must be possible, whichever is drawn: three below and three above.
    for (const int direction : {-1, 1}) {
        std::vector<long long> trial;
        Random fixed(1);
        if (!lay(question, *key, steps, 3, direction, fixed, trial, key->value))
            return std::nullopt;
    }
    const auto rank = static_cast<int>(below(random, 4));
    std::vector<long long> values;
    lay(question, *key, steps, rank, -1, random, values, key->value);
    std::reverse(values.begin(), values.end());
    values.push_back(key->value);
    lay(question, *key, steps, 3 - rank, 1, random, values, key->value);
    NumberOptions made;
    made.answer = rank;
    for (std::size_t i = 0; i < 4; ++i)
        made.options.at(i) = i == static_cast<std::size_t>(rank) ? question.answer
                                                                 : write_number(*key, values.at(i));
    return made;
}

} // namespace quiz
