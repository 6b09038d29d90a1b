// Warnings about how the four options look side by side: Q203, Q205, Q208 and Q209 of quality.h.
#include "core/text.h"
#include "generator/numbers.h"
#include "generator/quality.h"
#include "generator/wording.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace quiz {

namespace {

using Options = std::array<std::string, 4>;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool any_digit(const std::string& text) { return std::any_of(text.begin(), text.end(), is_digit); }

/// A comma of the sentence, not of "14,670".
bool has_comma(const std::string& text) {
    for (auto at = text.find(','); at != std::string::npos; at = text.find(',', at + 1))
        if (at + 1 >= text.size() || !is_digit(text[at + 1])) return true;
    return false;
}

void warn(std::vector<Violation>& found, const char* code, std::string what) {
    found.push_back({Severity::Warning, code, std::move(what)});
}

/// What Q203 looks for, in the order of the bits of OptionReading::traits.
constexpr std::array<std::string_view, 6> traits{
    "a comma", "a digit", "a bracket", "\"The\" at its start", "an accent", "initials"};

/// Q203: what one has and the others lack draws the eye.
void judge_lone_traits(const FourReadings& options, std::vector<Violation>& found) {
    for (std::size_t trait = 0; trait < traits.size(); ++trait) {
        const OptionReading* alone = nullptr;
        std::size_t holders = 0;
        for (const auto* option : options)
            if ((option->traits >> trait & 1U) != 0) {
                alone = option;
                ++holders;
            }
        constexpr std::size_t comma = 0;
        if (trait == comma && holders == 3) {
            // "Henry, the Youth" three times, and a plain name
            const auto* const lacks =
                *std::find_if(options.begin(), options.end(), [](const OptionReading* option) {
                    return (option->traits >> comma & 1U) == 0;
                });
            warn(found, "Q203",
                 "Of the four options only \"" + lacks->text +
                     "\" has no comma: that makes it stand out. Give it one, or take theirs away.");
        }
        if (holders != 1) continue;
        std::string what = "Of the four options only \"" + alone->text + "\" has ";
        what += traits.at(trait);
        what += ": that makes it stand out. Take it away, or give it to another one, too.";
        warn(found, "Q203", std::move(what));
    }
}

/// Q205: the only two that share a word look like a pair, and one of a pair is mostly the key.
void judge_pairs(const FourReadings& options, std::vector<Violation>& found) {
    for (std::size_t i = 0; i < 4; ++i)
        for (const auto& word : options.at(i)->stems) {
            std::size_t holders = 0;
            std::size_t other = 4;
            for (std::size_t j = 0; j < 4; ++j) {
                const auto& words = options.at(j)->stems;
                if (std::find(words.begin(), words.end(), word) == words.end()) continue;
                ++holders;
                if (j > i) other = j;
            }
            if (holders != 2 || other == 4) continue;
            // Two pairs give nothing away: two ships and two ports, two dates each of two months.
            std::vector<std::size_t> rest;
            for (std::size_t j = 0; j < 4; ++j)
                if (j != i && j != other) rest.push_back(j);
            const auto& third = options.at(rest[0])->stems;
            const auto& fourth = options.at(rest[1])->stems;
            if (std::find_first_of(third.begin(), third.end(), fourth.begin(), fourth.end()) !=
                third.end())
                continue;
            warn(found, "Q205",
                 "Only \"" + options.at(i)->text + "\" and \"" + options.at(other)->text +
                     "\" share a word: they look like a pair, and a pair holds the answer. Replace "
                     "one, or let a third share it.");
            return;
        }
}

/// Q205: "Sister Ada", "Sister Nora", "Sister Vera" and "Elsa": the one without is seen at once.
void judge_odd_one(const FourReadings& options, std::vector<Violation>& found) {
    static constexpr std::array<std::string_view, 7> articles{"the", "an", "la", "le",
                                                              "il",  "el", "les"};
    const auto first = [](const OptionReading& option) {
        return option.folded.substr(0, option.folded.find(' '));
    };
    for (std::size_t alone = 0; alone < 4; ++alone) {
        const auto shared = first(*options.at(alone == 0 ? 1 : 0));
        const bool others = std::all_of(options.begin(), options.end(), [&](const auto* option) {
            return option == options.at(alone) ||
                   (first(*option) == shared && option->folded != shared);
        });
        if (!others || first(*options.at(alone)) == shared || shared.size() < 2 ||
            one_of(articles, shared))
            continue;
        warn(found, "Q205",
             "All but \"" + options.at(alone)->text + "\" begin with \"" + std::string(shared) +
                 "\": it stands out. Replace two of them.");
        return;
    }
}

/// Words of so few slips have nearly the same letters: this is asked of every pair, and counting
/// is cheap.
bool of_like_letters(const std::string& a, const std::string& b, std::size_t slips) {
    std::array<int, 256> balance{};
    for (const char c : a) ++balance.at(static_cast<unsigned char>(c));
    for (const char c : b) --balance.at(static_cast<unsigned char>(c));
    std::size_t off = 0;
    for (const int letters : balance) off += static_cast<std::size_t>(std::abs(letters));
    return off <= 2 * slips;
}

/// Q208: two that differ by a letter or so.
void judge_doubles(const FourReadings& options, std::vector<Violation>& found) {
    constexpr std::size_t shortest = 4;
    constexpr std::size_t letters_per_slip = 6;
    for (std::size_t i = 0; i < 4; ++i)
        for (std::size_t j = i + 1; j < 4; ++j) {
            const std::string& a = options.at(i)->folded;
            const std::string& b = options.at(j)->folded;
            const std::size_t length = std::max(a.size(), b.size());
            const std::size_t slips = std::max<std::size_t>(1, length / letters_per_slip);
            if (std::min(a.size(), b.size()) < shortest || any_digit(a) || any_digit(b) ||
                length - std::min(a.size(), b.size()) > slips || !of_like_letters(a, b, slips) ||
                edit_distance(a, b) > slips)
                continue;
            warn(found, "Q208",
                 "\"" + options.at(i)->text + "\" and \"" + options.at(j)->text +
                     "\" look like one name in two spellings. Replace one.");
            return;
        }
}

/// Q209: what is only about so is not asked to a hair.
void judge_hedge(const Draft& draft, const FourReadings& options, int answer,
                 std::vector<Violation>& found) {
    if (draft.type != AnswerType::Count && draft.type != AnswerType::Duration &&
        draft.type != AnswerType::Money)
        return;
    const std::string& answered = options.at(static_cast<std::size_t>(answer))->text;
    const auto key = read_number(answered);
    if (!key || key->value <= 0) return;
    const std::string hedge = hedge_before(draft.sentence, answered);
    if (hedge.empty()) return;
    for (const auto* option : options) {
        const auto number = read_number(option->text);
        if (!number) continue;
        const double off = std::abs(amount_of(*number) - amount_of(*key));
        if (off == 0 || 4 * off >= amount_of(*key)) continue;
        std::string what = "The sentence says \"";
        what.append(hedge).append(" ").append(draft.key).append("\", and \"").append(option->text);
        what += "\" lies within a quarter of it. Take a number farther away.";
        warn(found, "Q209", what);
        return;
    }
}

} // namespace

bool all_numbers(const Options& options) {
    std::optional<NumberText> first;
    return std::all_of(options.begin(), options.end(), [&](const std::string& option) {
        const auto number = read_number(option);
        if (!number) return false;
        if (!first) first = number;
        // "Harbour 13" and "Pier 9" are names, "12 Wet Divers" and "8 Fathom" too.
        return fold(number->prefix).empty() && unit_of(*number) == unit_of(*first);
    });
}

OptionReading read_option(const std::string& text) { return read_option(text, fold(text)); }

OptionReading read_option(const std::string& text, std::string_view folded) {
    OptionReading read;
    read.text = text;
    read.folded = folded;
    read.stems = content_stems_folded(read.folded);
    read.length = character_count(text);
    const std::array<bool, traits.size()> has{has_comma(text),
                                              any_digit(text),
                                              text.find('(') != std::string::npos,
                                              leading_article(text) == "the ",
                                              has_accent(text),
                                              has_initials(text)};
    for (std::size_t i = 0; i < has.size(); ++i)
        if (has.at(i)) read.traits = static_cast<std::uint8_t>(read.traits | 1U << i);
    return read;
}

void judge_looks(const Draft& draft, const FourReadings& options, int answer,
                 std::vector<Violation>& found) {
    judge_lone_traits(options, found);
    judge_pairs(options, found);
    judge_odd_one(options, found);
    judge_doubles(options, found);
    judge_hedge(draft, options, answer, found);
}

void judge_looks(const Draft& draft, const Options& options, int answer,
                 std::vector<Violation>& found) {
    std::array<OptionReading, 4> read;
    for (std::size_t i = 0; i < options.size(); ++i) read.at(i) = read_option(options.at(i));
    judge_looks(draft, FourReadings{read.data(), &read[1], &read[2], &read[3]}, answer, found);
}

} // namespace quiz
