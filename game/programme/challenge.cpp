#include "programme/challenge.h"

#include "core/random.h"
#include "core/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <tuple>

namespace quiz {

namespace {

constexpr unsigned digit_bits = 5;
constexpr unsigned check_bits = 5;
constexpr unsigned digest_bits = 15;
constexpr unsigned number_bits = 17;
constexpr std::uint32_t digest_mask = (1U << digest_bits) - 1;
constexpr std::uint32_t number_mask = (1U << number_bits) - 1;
constexpr unsigned modes = 2;

using Digits = std::array<unsigned, code_length>;

constexpr std::chrono::sys_days first_day =
    std::chrono::year(2020) / std::chrono::January / std::chrono::day(1);

/// Times x in the field of 32 elements, modulo x^5 + x^2 + 1.
unsigned times_x(unsigned value) {
    constexpr unsigned overflow = 1U << digit_bits;
    constexpr unsigned modulus = 0b100101U;
    value <<= 1U;
    return (value & overflow) != 0 ? value ^ modulus : value;
}

/// Every digit weighs another power of x, so that no single slip and no swap leaves it the same.
unsigned check_of(const Digits& digits) {
    unsigned check = 0;
    for (std::size_t i = 0; i + 1 < digits.size(); ++i) check = times_x(check ^ digits.at(i));
    return check;
}

std::optional<std::chrono::sys_days> day_of(std::uint64_t seed) {
    constexpr std::uint64_t latest = 9999'12'31;
    if (seed > latest) return std::nullopt;
    const auto number = static_cast<unsigned>(seed);
    const std::chrono::year_month_day date(std::chrono::year(static_cast<int>(number / 10000)),
                                           std::chrono::month(number / 100 % 100),
                                           std::chrono::day(number % 100));
    if (!date.ok()) return std::nullopt;
    return std::chrono::sys_days(date);
}

/// Hyphens and dashes of any length, and spaces, for whoever copies it from a letter.
bool is_passed_over(char32_t c) {
    return c == U'-' || c == U' ' || c == U'\t' || c == 0xA0 || (c >= 0x2010 && c <= 0x2015) ||
           c == 0x2212;
}

} // namespace

std::optional<Challenge> challenge_of(std::uint64_t seed, std::uint32_t digest) {
    if (seed >= 1 && seed <= challenge_seed_most)
        return Challenge{ChallengeMode::Performance, static_cast<std::uint32_t>(seed), digest};
    const auto day = day_of(seed);
    if (!day || *day < first_day) return std::nullopt;
    const auto days = (*day - first_day).count();
    if (days > static_cast<int>(number_mask)) return std::nullopt;
    return Challenge{ChallengeMode::Daily, static_cast<std::uint32_t>(days), digest};
}

std::uint64_t seed_of(const Challenge& challenge) {
    if (challenge.mode == ChallengeMode::Performance) return challenge.number;
    const std::chrono::year_month_day date(first_day +
                                           std::chrono::days(static_cast<int>(challenge.number)));
    return static_cast<std::uint64_t>(static_cast<int>(date.year())) * 10000 +
           std::uint64_t{static_cast<unsigned>(date.month())} * 100 +
           static_cast<unsigned>(date.day());
}

std::optional<std::uint64_t> daily_seed(std::string_view utc) {
    constexpr std::size_t length = 10; // "2026-11-23"
    if (utc.size() < length || utc[4] != '-' || utc[7] != '-') return std::nullopt;
    std::string digits(utc.substr(0, length));
    digits.erase(std::remove(digits.begin(), digits.end(), '-'), digits.end());
    std::uint64_t seed = 0;
    const char* end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, seed);
    if (digits.size() != 8 || read.ec != std::errc() || read.ptr != end || !day_of(seed))
        return std::nullopt;
    return seed;
}

std::uint32_t challenge_digest(const std::vector<Question>& bank) {
    std::vector<const Question*> sorted;
    sorted.reserve(bank.size());
    for (const Question& question : bank) sorted.push_back(&question);
    std::sort(sorted.begin(), sorted.end(), [](const Question* a, const Question* b) {
        return std::tie(a->id, a->prompt, a->options) < std::tie(b->id, b->prompt, b->options);
    });
    std::uint64_t value = digest("");
    const auto add = [&](std::string_view text) {
        value = digest(text, value);
        value = digest(std::string_view("\0", 1), value); // no text holds it
    };
    for (const Question* question : sorted) {
        for (const std::string* text :
             {&question->id, &question->film, &question->film_slug, &question->prompt,
              &question->source, &question->fact, &question->explanation})
            add(*text);
        for (const auto& option : question->options) add(option);
        add(info(question->kind).name);
        for (const long number :
             {static_cast<long>(question->answer), static_cast<long>(question->difficulty),
              std::lround(question->hardness * 1000), static_cast<long>(question->spoiler)})
            add(std::to_string(number));
    }
    value ^= value >> 45U;
    value ^= value >> 30U;
    return static_cast<std::uint32_t>(value ^ (value >> digest_bits)) & digest_mask;
}

std::string to_code(const Challenge& challenge) {
    std::uint64_t bits = static_cast<std::uint64_t>(challenge.mode);
    bits = (bits << number_bits) | (challenge.number & number_mask);
    bits = (bits << digest_bits) | (challenge.digest & digest_mask);
    bits <<= check_bits;
    Digits digits{};
    for (std::size_t i = 0; i < digits.size(); ++i)
        digits.at(i) = static_cast<unsigned>((bits >> (digit_bits * (digits.size() - 1 - i))) &
                                             ((1U << digit_bits) - 1));
    digits.back() = check_of(digits);
    std::string code;
    for (const unsigned digit : digits) {
        if (code.size() == code_length / 2) code += '-';
        code += code_alphabet.at(digit);
    }
    return code;
}

tl::expected<std::string, char32_t> code_characters(std::u32string_view written) {
    std::string characters;
    for (const char32_t c : written) {
        if (is_passed_over(c)) continue;
        if (c >= 0x80) return tl::unexpected(c);
        char plain = static_cast<char>(c);
        if (plain >= 'a' && plain <= 'z') plain = static_cast<char>(plain - 'a' + 'A');
        if (plain == 'O') plain = '0';
        if (plain == 'I' || plain == 'L') plain = '1';
        if (code_alphabet.find(plain) == std::string_view::npos) return tl::unexpected(c);
        characters += plain;
    }
    return characters;
}

tl::expected<Challenge, Sentence> read_code(std::string_view text) {
    const auto written = code_characters(decode_utf8(text));
    if (!written)
        return tl::unexpected(
            Sentence{"code.letter",
                     {{"letter", printable(encode_utf8(std::u32string(1, written.error())))},
                      {"example", to_code({ChallengeMode::Performance, 1948, 0})}}});
    if (written->size() != code_length)
        return tl::unexpected(Sentence{"code.length", {{"n", written->size()}}});
    Digits digits{};
    std::transform(written->begin(), written->end(), digits.begin(),
                   [](char c) { return static_cast<unsigned>(code_alphabet.find(c)); });
    if (digits.back() != check_of(digits)) return tl::unexpected(Sentence{"code.slip"});
    std::uint64_t bits = 0;
    for (const unsigned digit : digits) bits = (bits << digit_bits) | digit;
    bits >>= check_bits;
    Challenge challenge;
    challenge.digest = static_cast<std::uint32_t>(bits) & digest_mask;
    challenge.number = static_cast<std::uint32_t>(bits >> digest_bits) & number_mask;
    const auto mode = static_cast<unsigned>(bits >> (digest_bits + number_bits));
    const bool known = mode < modes;
    if (known) challenge.mode = static_cast<ChallengeMode>(mode);
    if (!known || (challenge.mode == ChallengeMode::Performance && challenge.number == 0))
        return tl::unexpected(Sentence{"code.unknown"});
    return challenge;
}

} // namespace quiz
