// Warnings about how the four options look side by side: Q203 to Q205, Q208 and Q209 of quality.h.
#include "core/text.h"
#include "generator/numbers.h"
#include "generator/quality.h"
#include "generator/wording.h"

#include <algorithm>
#include <cstdlib>
#include <functional>

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

/// "E. M. Forster", "Cecil B. DeMille".
bool has_initials(const std::string& text) {
    const auto words = split(text, ' ');
    return std::any_of(words.begin(), words.end(), [](const std::string& word) {
        return word.size() >= 2 && word[1] == '.' && word[0] >= 'A' && word[0] <= 'Z';
    });
}

bool has_accent(const std::string& text) {
    // A letter that loses something when folded to plain ones; curly quotes and dashes are none.
    const auto letters = decode_utf8(text);
    return std::any_of(letters.begin(), letters.end(),
                       [](char32_t c) { return c >= 0xC0 && c < 0x250 && c != 0xD7 && c != 0xF7; });
}

void warn(std::vector<Violation>& found, const char* code, std::string what) {
    found.push_back({Severity::Warning, code, std::move(what)});
}

/// Exactly one option has the trait: its index, else -1.
int alone_with(const Options& options, const std::function<bool(const std::string&)>& trait) {
    int found = -1;
    for (int i = 0; i < 4; ++i)
        if (trait(options.at(static_cast<std::size_t>(i)))) {
            if (found >= 0) return -1;
            found = i;
        }
    return found;
}

/// Q203: what one has and the others lack draws the eye.
void judge_lone_traits(const Options& options, std::vector<Violation>& found) {
    const auto look = [&](const char* what, const std::function<bool(const std::string&)>& trait) {
        const int alone = alone_with(options, trait);
        if (alone < 0) return;
        warn(found, "Q203",
             "Of the four options only \"" + options.at(static_cast<std::size_t>(alone)) +
                 "\" has " + what +
                 ": that makes it stand out. Take it away, or give it to another one, too.");
    };
    look("a comma", has_comma);
    look("a digit", any_digit);
    look("a bracket", [](const std::string& o) { return o.find('(') != std::string::npos; });
    look("\"The\" at its start", [](const std::string& o) { return leading_article(o) == "the "; });
    look("an accent", has_accent);
    look("initials", has_initials);
}

/// Q205: the only two that share a word look like a pair, and one of a pair is mostly the key.
void judge_pairs(const Options& options, std::vector<Violation>& found) {
    std::array<std::vector<std::string>, 4> words;
    for (std::size_t i = 0; i < 4; ++i) words.at(i) = content_stems(options.at(i));
    for (std::size_t i = 0; i < 4; ++i)
        for (const auto& word : words.at(i)) {
            std::size_t holders = 0;
            std::size_t other = 4;
            for (std::size_t j = 0; j < 4; ++j) {
                if (std::find(words.at(j).begin(), words.at(j).end(), word) == words.at(j).end())
                    continue;
                ++holders;
                if (j > i) other = j;
            }
            if (holders != 2 || other == 4) continue;
            // Two pairs give nothing away: two ships and two ports, two dates each of two months.
            std::vector<std::size_t> rest;
            for (std::size_t j = 0; j < 4; ++j)
                if (j != i && j != other) rest.push_back(j);
            const auto& third = words.at(rest[0]);
            const auto& fourth = words.at(rest[1]);
            if (std::find_first_of(third.begin(), third.end(), fourth.begin(), fourth.end()) !=
                third.end())
                continue;
            warn(found, "Q205",
                 "Only \"" + options.at(i) + "\" and \"" + options.at(other) +
                     "\" share a word: they look like a pair, and a pair holds the answer. Replace "
                     "one, or let a third share it.");
            return;
        }
}

/// Q208: two that differ by a letter or so.
void judge_doubles(const Options& options, std::vector<Violation>& found) {
    constexpr std::size_t shortest = 4;
    constexpr std::size_t letters_per_slip = 6;
    std::array<std::string, 4> folded;
    for (std::size_t i = 0; i < 4; ++i) folded.at(i) = fold(options.at(i));
    for (std::size_t i = 0; i < 4; ++i)
        for (std::size_t j = i + 1; j < 4; ++j) {
            const std::string& a = folded.at(i);
            const std::string& b = folded.at(j);
            const std::size_t length = std::max(a.size(), b.size());
            const std::size_t slips = std::max<std::size_t>(1, length / letters_per_slip);
            if (std::min(a.size(), b.size()) < shortest || any_digit(a) || any_digit(b) ||
                length - std::min(a.size(), b.size()) > slips || edit_distance(a, b) > slips)
                continue;
            warn(found, "Q208",
                 "\"" + options.at(i) + "\" and \"" + options.at(j) +
                     "\" look like one name in two spellings. Replace one.");
            return;
        }
}

/// Q209: what is only about so is not asked to a hair.
void judge_hedge(const Draft& draft, const Options& options, int answer,
                 std::vector<Violation>& found) {
    static constexpr std::array<std::string_view, 12> hedges{
        "about", "around",     "some",    "nearly",        "almost", "over",
        "under", "reportedly", "roughly", "approximately", "circa",  "least"};
    if (draft.type != AnswerType::Count && draft.type != AnswerType::Duration &&
        draft.type != AnswerType::Money)
        return;
    const auto key = read_number(options.at(static_cast<std::size_t>(answer)));
    if (!key || key->value <= 0) return;
    std::string hedge;
    for (const auto& sentence : sentences(draft.sentence)) {
        const auto words = folded_words(sentence);
        const auto number = folded_words(draft.key);
        const auto at = std::search(words.begin(), words.end(), number.begin(), number.end());
        if (at == words.end() || at == words.begin()) continue;
        // "about 120", "at least 120", "about the 120": the word before the number, or before that.
        for (auto before = at; before != words.begin() && at - before < 2;) {
            --before;
            if (std::find(hedges.begin(), hedges.end(), *before) != hedges.end()) hedge = *before;
        }
    }
    if (hedge.empty()) return;
    for (const auto& option : options) {
        const auto number = read_number(option);
        if (!number || number->decimals != key->decimals || number->value == key->value) continue;
        if (4 * std::llabs(number->value - key->value) >= key->value) continue;
        std::string what = "The sentence says \"";
        what.append(hedge).append(" ").append(draft.key).append("\", and \"").append(option);
        what += "\" lies within a quarter of it. Take a number farther away.";
        warn(found, "Q209", what);
        return;
    }
}

/// Q204: numbers stand in order, so that nobody has to look for the middle.
void judge_order(const Options& options, std::vector<Violation>& found) {
    if (in_number_order(options)) return;
    warn(found, "Q204", "The numbers are not in order. Write them from the lowest to the highest.");
}

} // namespace

bool all_numbers(const Options& options) {
    std::optional<NumberText> first;
    return std::all_of(options.begin(), options.end(), [&](const std::string& option) {
        const auto number = read_number(option);
        if (!number) return false;
        if (!first) first = number;
        // "Apollo 13" and "District 9" are names, "12 Angry Men" and "8 Mile" too.
        return fold(number->prefix).empty() && number->decimals == first->decimals &&
               word_stem(fold(number->suffix)) == word_stem(fold(first->suffix));
    });
}

bool in_number_order(const Options& options) {
    if (!all_numbers(options)) return true;
    return std::is_sorted(options.begin(), options.end(), [](const auto& a, const auto& b) {
        return read_number(a)->value < read_number(b)->value;
    });
}

void judge_looks(const Draft& draft, const std::array<std::string, 4>& options, int answer,
                 std::vector<Violation>& found) {
    judge_lone_traits(options, found);
    judge_order(options, found);
    judge_pairs(options, found);
    judge_doubles(options, found);
    judge_hedge(draft, options, answer, found);
}

} // namespace quiz
