#include "generator/numbers.h"

#include "core/text.h"
#include "generator/look.h"
#include "generator/lottery.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <unordered_map>

namespace quiz {

namespace {

constexpr std::array<std::string_view, 20> cardinals{
    "zero",     "one",     "two",     "three",     "four",     "five",    "six",
    "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",  "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array<std::string_view, 20> ordinals{
    "zeroth",     "first",     "second",    "third",       "fourth",     "fifth",     "sixth",
    "seventh",    "eighth",    "ninth",     "tenth",       "eleventh",   "twelfth",   "thirteenth",
    "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"};
constexpr std::array<std::string_view, 10> tens{"",      "",      "twenty",  "thirty", "forty",
                                                "fifty", "sixty", "seventy", "eighty", "ninety"};
/// What makes a number more than the one word or figure that is read. "a hundred" and "a dozen"
/// are no numbers that could be counted otherwise.
constexpr std::array<std::string_view, 6> fractions{"half",  "quarter", "quarters",
                                                    "dozen", "dozens",  "score"};
constexpr std::array<std::string_view, 3> clock_words{"p.m.", "a.m.", "o'clock"};
constexpr std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                                  "May",       "June",     "July",     "August",
                                                  "September", "October",  "November", "December"};
/// May stand right behind the figures.
constexpr std::array<std::string_view, 12> endings{"st", "nd", "rd", "th", "mm", "cm",
                                                   "m",  "km", "kg", "g",  "ft", "in"};
constexpr std::array<std::string_view, 4> ordinal_endings{"st", "nd", "rd", "th"};
constexpr long long largest_word = 99;

template <typename List>
bool is_one_of(const List& list, std::string_view text) {
    return std::find(list.begin(), list.end(), text) != list.end();
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// In lower case: "six", "twenty-one", "forty"; or with `ordinal` "sixth", "twenty-first",
/// "fortieth".
std::string word_of(long long value, bool ordinal) {
    const auto& units = ordinal ? ordinals : cardinals;
    if (value < 20) return std::string(units.at(static_cast<std::size_t>(value)));
    std::string word(tens.at(static_cast<std::size_t>(value / 10)));
    if (value % 10 != 0)
        return word + "-" + std::string(units.at(static_cast<std::size_t>(value % 10)));
    if (ordinal) word.replace(word.size() - 1, 1, "ieth");
    return word;
}

struct Word {
    long long value = 0;
    bool ordinal = false;
};

/// Does the word name a number up to ninety-nine?
std::optional<Word> number_word(const std::string& lower) {
    static const auto known = [] {
        std::unordered_map<std::string, Word> all;
        for (long long value = 0; value <= largest_word; ++value)
            for (const bool ordinal : {false, true})
                all.emplace(word_of(value, ordinal), Word{value, ordinal});
        return all;
    }();
    const auto found = known.find(lower);
    return found == known.end() ? std::nullopt : std::optional(found->second);
}

/// The end of the word that begins at `at`: letters, and a hyphen between tens and units.
std::size_t end_of_word(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && is_letter(text[end])) ++end;
    if (end == at || end + 1 >= text.size() || text[end] != '-') return end;
    if (!is_one_of(tens, to_lower_ascii(text.substr(at, end - at)))) return end;
    std::size_t second = end + 1;
    while (second < text.size() && is_letter(text[second])) ++second;
    return number_word(to_lower_ascii(text.substr(at, second - at))) ? second : end;
}

/// A second number, a fraction, a time of day or a month beside the number: then it is not the one
/// number of the text.
bool says_more(std::string_view rest) {
    if (std::any_of(rest.begin(), rest.end(), is_digit)) return true;
    for (const auto clock : clock_words)
        if (rest.find(clock) != std::string_view::npos) return true;
    for (std::size_t at = 0; at < rest.size();) {
        const std::size_t end = end_of_word(rest, at);
        const auto word = rest.substr(at, end - at);
        const std::string lower = to_lower_ascii(word);
        if (!word.empty() &&
            (number_word(lower) || is_one_of(fractions, lower) || is_one_of(months, word)))
            return true;
        at = std::max(end, at + 1);
    }
    return false;
}

/// "B-29", "16:9", "U2" are names and times, no numbers.
bool may_stand_before(std::string_view prefix) {
    if (prefix.empty()) return true;
    const char last = prefix.back();
    return !is_letter(last) && last != '-' && last != '/' && last != ':' && last != ',' &&
           !prefix.ends_with("\u2013");
}

/// "1950s" is no year and "3D" no count.
bool may_stand_behind(std::string_view suffix) {
    if (suffix.empty()) return true;
    if (suffix[0] == '\'' || suffix[0] == '/' || suffix[0] == ':' || suffix[0] == ',') return false;
    std::size_t end = 0;
    while (end < suffix.size() && is_letter(suffix[end])) ++end;
    return end == 0 || is_one_of(endings, suffix.substr(0, end));
}

/// Three digits and no fourth follow the comma.
bool parts_thousands(std::string_view text, std::size_t comma) {
    std::size_t end = comma + 1;
    while (end < text.size() && is_digit(text[end])) ++end;
    return end - comma == 4;
}

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
        } else if (c == ',' && !point && parts_thousands(text, at)) {
            number.thousands = true;
        } else if (c == '.' && digit_follows && !point) {
            point = true;
        } else {
            break;
        }
    }
    number.suffix = text.substr(at);
    if (!may_stand_before(number.prefix) || !may_stand_behind(number.suffix)) return std::nullopt;
    return number;
}

std::optional<NumberText> read_word(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = end_of_word(text, at);
        if (const auto word = number_word(to_lower_ascii(text.substr(at, end - at)))) {
            NumberText number;
            number.prefix = text.substr(0, at);
            number.value = word->value;
            number.style =
                word->ordinal ? NumberText::Style::OrdinalWords : NumberText::Style::Words;
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

/// What the gaps between neighbours may be; the widest of four is at most twice the narrowest.
struct Steps {
    long long unit = 1;   ///< All values are so many units apart:
    long long least = 1;  ///< at least,
    long long most = 1;   ///< at most;
    long long reach = -1; ///< and none is farther from the key than this, when not negative.
};

constexpr int recent_years = 20; ///< Such years are remembered well: 1 to 4 apart.
constexpr int known_years = 40;

std::optional<Steps> steps_of_year(long long year) {
    const long long age = latest_year - year;
    const bool round = year % 10 == 0;
    // A round year stands out among others: decades and half decades stand beside it.
    if (round && age >= recent_years) return Steps{5, 1, 2, 25};
    if (round) return std::nullopt;
    if (age < recent_years) return Steps{1, 1, 2, 4};
    if (age < known_years) return Steps{1, 1, 2, -1};
    return Steps{1, 2, 4, -1};
}

std::optional<Steps> steps_for(const NumberQuestion& question, const NumberText& key) {
    if (question.type == AnswerType::Year) return steps_of_year(key.value);
    // All values are as round as the key or nearly so: multiples of its own last place.
    const int zeros = zeros_at_end(key.value);
    const long long place = power_of_ten(zeros);
    const long long count = key.value / place;
    // No three numbers as round lie below 10, 20, 100 or 2,000: such a key would stand out.
    if (zeros > 0 && count <= 2) return std::nullopt;
    if (zeros > 0 && count <= 4) return Steps{place / 2, 1, 2, -1};
    const auto share = [&](double part) {
        return std::max(1LL, static_cast<long long>(std::ceil(static_cast<double>(count) * part)));
    };
    if (question.hedged) return Steps{place, share(0.25), 2 * share(0.25), -1};
    return Steps{place, share(0.1), std::max(3 * share(0.1), share(0.3)), -1};
}

bool is_percentage(const NumberText& key) {
    return key.suffix.find('%') != std::string::npos ||
           key.suffix.find("per cent") != std::string::npos ||
           key.suffix.find("percent") != std::string::npos;
}

bool barred(const NumberQuestion& question, const NumberText& key, const Steps& steps,
            long long value) {
    if (value <= 1 || 2 * value == key.value || 2 * value == 3 * key.value ||
        value == 2 * key.value)
        return true;
    const long long off = std::abs(value - key.value);
    if (steps.reach >= 0 && off > steps.reach) return true;
    if (question.hedged && 4 * off < key.value) return true;
    if (question.type == AnswerType::Year && value > latest_year) return true;
    if (question.type != AnswerType::Year &&
        std::abs(zeros_at_end(value) - zeros_at_end(key.value)) > 1)
        return true;
    if (key.style != NumberText::Style::Digits && value > largest_word) return true;
    if (is_percentage(key) && value >= 100 * power_of_ten(key.decimals)) return true;
    if (question.barred.empty()) return false;
    const std::string text = write_number(key, value);
    return std::any_of(question.barred.begin(), question.barred.end(), [&](const std::string& no) {
        return fold(no) == fold(text) || fold(no) == std::to_string(value);
    });
}

using Four = std::array<long long, 4>;

bool steps_alike(const Four& four) {
    const Four gaps{four[1] - four[0], four[2] - four[1], four[3] - four[2], 0};
    const auto [least, most] = std::minmax_element(gaps.begin(), gaps.begin() + 3);
    return *most <= 2 * *least;
}

/// Lays wrong numbers around the key. `rank` of them are lower.
class Layer {
public:
    Layer(const NumberQuestion& question, const NumberText& key, Steps steps)
        : question_(question), key_(key), steps_(steps) {}

    /// The first set of all, in a fixed order; nothing when there is none.
    [[nodiscard]] std::optional<Four> first(std::size_t rank) const {
        // So many gaps at most are tried for each neighbour, evenly spread.
        constexpr long long tried = 8;
        std::vector<long long> gaps;
        const long long stride = std::max(1LL, (steps_.most - steps_.least + 1) / tried);
        for (long long gap = steps_.least; gap <= steps_.most; gap += stride) gaps.push_back(gap);
        for (const long long a : gaps)
            for (const long long b : gaps)
                for (const long long c : gaps)
                    if (const auto four = lay(rank, {a, b, c})) return four;
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Four> any(std::size_t rank, Random& random) const {
        const auto gap = [&] {
            return steps_.least +
                   static_cast<long long>(
                       below(random, static_cast<std::uint64_t>(steps_.most - steps_.least + 1)));
        };
        const long long a = gap();
        const long long b = gap();
        return lay(rank, {a, b, gap()});
    }

private:
    [[nodiscard]] std::optional<Four> lay(std::size_t rank,
                                          const std::array<long long, 3>& gaps) const {
        Four four{};
        four[rank] = key_.value;
        for (std::size_t i = rank; i > 0; --i) four[i - 1] = four[i] - gaps[i - 1] * steps_.unit;
        for (std::size_t i = rank + 1; i < 4; ++i)
            four[i] = four[i - 1] + gaps[i - 1] * steps_.unit;
        if (!steps_alike(four)) return std::nullopt;
        for (std::size_t i = 0; i < 4; ++i)
            if (i != rank && barred(question_, key_, steps_, four[i])) return std::nullopt;
        return four;
    }

    const NumberQuestion& question_;
    const NumberText& key_;
    Steps steps_;
};

/// Longest, shortest and roundest; nothing else tells numbers apart.
Wins wins_of(const NumberText& key, const Four& four, std::size_t rank) {
    std::array<int, 4> longest{};
    std::array<int, 4> shortest{};
    std::array<int, 4> roundest{};
    for (std::size_t i = 0; i < 4; ++i) {
        longest[i] = static_cast<int>(write_number(key, four[i]).size());
        shortest[i] = -longest[i];
        roundest[i] = zeros_at_end(four[i]);
    }
    const auto won = [&](std::array<int, 4> scores) {
        std::swap(scores[0], scores[rank]);
        return static_cast<std::uint8_t>(twelfths_of_best(scores));
    };
    return {won(longest), won(shortest), won(roundest), 3, 3};
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
    if (!number || says_more(number->prefix) || says_more(number->suffix)) return std::nullopt;
    return number;
}

std::string write_number(const NumberText& like, long long value) {
    if (like.style != NumberText::Style::Digits) {
        std::string word = word_of(value, like.style == NumberText::Style::OrdinalWords);
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
    if (suffix.size() >= 2 && is_one_of(ordinal_endings, std::string_view(suffix).substr(0, 2)) &&
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
    constexpr int tickets_a_rank = 16;
    constexpr int tries_a_rank = 48;
    const auto key = read_number(question.answer);
    if (!key) return std::nullopt;
    if (question.type == AnswerType::Year &&
        (key->value < 1000 || key->value > latest_year || key->decimals > 0 || key->thousands))
        return std::nullopt;
    const auto steps = steps_for(question, *key);
    if (!steps) return std::nullopt;
    const Layer layer(question, *key, *steps);
    // All four ranks must be possible, whichever is drawn.
    std::vector<Four> fours;
    for (std::size_t rank = 0; rank < 4; ++rank) {
        const auto four = layer.first(rank);
        if (!four) return std::nullopt;
        fours.push_back(*four);
    }
    std::vector<Ticket> tickets;
    for (std::size_t rank = 0; rank < 4; ++rank)
        tickets.push_back({wins_of(*key, fours[rank], rank), 1, rank});
    for (std::size_t rank = 0; rank < 4; ++rank) {
        int found = 0;
        for (int tries = 0; tries < tries_a_rank && found < tickets_a_rank; ++tries) {
            const auto four = layer.any(rank, random);
            if (!four) continue;
            ++found;
            fours.push_back(*four);
            tickets.push_back({wins_of(*key, *four, rank), 1, rank});
        }
    }
    const auto rank = static_cast<std::size_t>(below(random, 4));
    const auto drawn = Lottery(std::move(tickets)).draw(random, rank);
    NumberOptions made;
    made.answer = static_cast<int>(rank);
    const Four& four = fours.at(drawn.value());
    for (std::size_t i = 0; i < 4; ++i)
        made.options.at(i) = i == rank ? question.answer : write_number(*key, four.at(i));
    return made;
}

} // namespace quiz
