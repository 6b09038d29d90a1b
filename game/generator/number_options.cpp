// Three wrong numbers beside a key, laid so that neither rank, length nor roundness tells it.
#include "core/text.h"
#include "generator/look.h"
#include "generator/lottery.h"
#include "generator/numbers.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace quiz {

namespace {

/// What the gaps between neighbours may be; the widest of four is at most twice the narrowest.
struct Steps {
    long long unit = 1;   ///< All values are so many units apart:
    long long least = 1;  ///< at least,
    long long most = 1;   ///< at most;
    long long reach = -1; ///< and none is farther from the key than this, when not negative.
};

/// Farther away than four years nobody needs to think; and there a year that ends in nought is the
/// roundest of all: it is neither asked for nor offered.
std::optional<Steps> steps_of_year(long long year) {
    return year % 10 == 0 ? std::nullopt : std::optional(Steps{1, 1, 2, 4});
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
    if (question.hedged && place == 1 && count % 5 == 0 && count >= 20) {
        // "about 45 minutes" is no figure that "about 59" could stand beside.
        const long long least = std::max(1LL, (count / 5 + 3) / 4);
        return Steps{5, least, 2 * least, -1};
    }
    if (question.hedged) return Steps{place, share(0.25), 2 * share(0.25), -1};
    constexpr long long years_a_step = 16; // one for each so many of an age
    if (question.age && zeros == 0) {
        const long long least = std::max(1LL, count / years_a_step);
        return Steps{1, least, 2 * least, -1};
    }
    // Nobody knows whether a film cost $15 or $16 million.
    const long long part = question.type == AnswerType::Money ? 8 : 10;
    const long long least = std::max(1LL, (count + (part == 8 ? 4 : 0)) / part);
    return Steps{place, least, std::max(3 * least, share(0.3)), -1};
}

bool is_percentage(const NumberText& key) {
    return key.suffix.find('%') != std::string::npos ||
           key.suffix.find("per cent") != std::string::npos ||
           key.suffix.find("percent") != std::string::npos;
}

/// The values that the barred texts stand for, written as the key is or as bare figures.
std::vector<long long> barred_values(const NumberQuestion& question, const NumberText& key) {
    std::vector<long long> values;
    for (const auto& text : question.barred) {
        const auto number = read_number(text);
        if (!number) continue;
        const std::string folded = fold(text);
        if (folded == std::to_string(number->value) ||
            (number->decimals == key.decimals &&
             (number->style == NumberText::Style::Digits || number->value <= largest_number_word) &&
             folded == fold(write_number(key, number->value))))
            values.push_back(number->value);
    }
    return values;
}

bool out_of_question(const NumberQuestion& question, const NumberText& key, const Steps& steps,
                     long long value) {
    if (value <= 1 || 2 * value == key.value || 2 * value == 3 * key.value ||
        value == 2 * key.value)
        return true;
    if (value < question.least || (question.most != 0 && value > question.most)) return true;
    const long long off = std::abs(value - key.value);
    if (steps.reach >= 0 && off > steps.reach) return true;
    if (question.hedged && 4 * off < key.value) return true;
    if (!question.hedged && (10 * value < 3 * key.value || 10 * value > 22 * key.value))
        return true; // too far away to tempt
    if (question.type == AnswerType::Year &&
        (value > latest_year || zeros_at_end(value) > 0 || value < question.not_before ||
         (question.not_after != 0 && value > question.not_after)))
        return true;
    if (question.type != AnswerType::Year &&
        std::abs(zeros_at_end(value) - zeros_at_end(key.value)) > 1)
        return true;
    if (key.style != NumberText::Style::Digits && value > largest_number_word) return true;
    if (is_percentage(key) && value >= 100 * power_of_ten(key.decimals)) return true;
    return false;
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
        : question_(question), key_(key), steps_(steps), barred_(barred_values(question, key)) {}

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
            if (i != rank && (out_of_question(question_, key_, steps_, four[i]) ||
                              std::find(barred_.begin(), barred_.end(), four[i]) != barred_.end()))
                return std::nullopt;
        return four;
    }

    const NumberQuestion& question_;
    const NumberText& key_;
    Steps steps_;
    std::vector<long long> barred_;
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
