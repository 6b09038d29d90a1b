#include "generator/numbers.h"

#include "core/months.h"
#include "core/text.h"
#include "english/words.h"
#include "films/sentences.h"
#include "generator/wording.h"

#include <algorithm>
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
/// May stand right behind the figures.
constexpr std::array<std::string_view, 12> endings{"st", "nd", "rd", "th", "mm", "cm",
                                                   "m",  "km", "kg", "g",  "ft", "in"};
constexpr std::array<std::string_view, 4> ordinal_endings{"st", "nd", "rd", "th"};

/// A longer number counts nothing in a film, and could not be reckoned with.
constexpr int most_digits = 15;

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
        for (long long value = 0; value <= largest_number_word; ++value)
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
            (number_word(lower) || is_one_of(fractions, lower) || is_one_of(month_names, word)))
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
    int digits = 0; // noughts behind the point count, too: each makes a power of ten
    bool point = false;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        const bool digit_follows = at + 1 < text.size() && is_digit(text[at + 1]);
        if (is_digit(c)) {
            if (++digits > most_digits) return std::nullopt;
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

struct Magnitude {
    std::string_view word;
    int power;
};
constexpr std::array<Magnitude, 4> magnitudes{
    {{"hundred", 2}, {"thousand", 3}, {"million", 6}, {"billion", 9}}};

/// The words of the suffix behind the magnitudes that it begins with, which add to `power`.
std::vector<std::string> words_behind_magnitudes(const NumberText& number, int& power) {
    auto words = folded_words(number.suffix);
    while (!words.empty()) {
        const auto found =
            std::find_if(magnitudes.begin(), magnitudes.end(),
                         [&](const Magnitude& one) { return one.word == words.front(); });
        if (found == magnitudes.end()) break;
        power += found->power;
        words.erase(words.begin());
    }
    return words;
}

/// Beside those of english/words.h.
constexpr std::array<std::string_view, 4> hedges{"over", "under", "reportedly", "circa"};
constexpr std::array<std::array<std::string_view, 2>, 7> hedge_pairs{{{"more", "than"},
                                                                      {"less", "than"},
                                                                      {"fewer", "than"},
                                                                      {"at", "least"},
                                                                      {"at", "most"},
                                                                      {"up", "to"},
                                                                      {"close", "to"}}};

/// The hedge that ends before the word at `end`.
std::string hedge_ending(const std::vector<std::string>& words, std::size_t end) {
    if (end > 0 && (is_hedge(words[end - 1]) || is_one_of(hedges, words[end - 1])))
        return words[end - 1];
    for (const auto& pair : hedge_pairs)
        if (end > 1 && words[end - 2] == pair[0] && words[end - 1] == pair[1])
            return words[end - 2] + " " + words[end - 1];
    return {};
}

} // namespace

double amount_of(const NumberText& number) {
    int power = -number.decimals;
    (void)words_behind_magnitudes(number, power);
    // One rounding at most, so that equal amounts stay equal however they are written.
    double scale = 1;
    for (int i = std::abs(power); i > 0; --i) scale *= 10;
    const auto value = static_cast<double>(number.value);
    return power < 0 ? value / scale : value * scale;
}

std::string unit_of(const NumberText& number) {
    int power = 0;
    std::string unit = number.prefix;
    for (const auto& word : words_behind_magnitudes(number, power)) unit += " " + word_stem(word);
    return unit;
}

std::string hedge_before(std::string_view text, std::string_view number) {
    auto read = read_number(number);
    if (!read) return {};
    read->prefix.clear();
    read->suffix.clear();
    const auto sought = folded_words(write_number(*read, read->value));
    for (const auto& sentence : sentences_of(text)) {
        const auto words = folded_words(sentence);
        for (auto at = words.begin();; ++at) {
            at = std::search(at, words.end(), sought.begin(), sought.end());
            if (at == words.end()) break;
            const auto before = static_cast<std::size_t>(at - words.begin());
            // "1,120" and "120,000" hold the words of 120.
            const auto behind = before + sought.size();
            if ((before > 0 && is_digit(words[before - 1].front())) ||
                (behind < words.size() && is_digit(words[behind].front())))
                continue;
            for (const std::size_t end : {before, before == 0 ? 0 : before - 1})
                if (auto hedge = hedge_ending(words, end); !hedge.empty()) return hedge;
        }
    }
    return {};
}

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

long long power_of_ten(int exponent) {
    long long power = 1;
    for (; exponent > 0; --exponent) power *= 10;
    return power;
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

} // namespace quiz
