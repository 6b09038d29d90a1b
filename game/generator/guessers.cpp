#include "generator/guessers.h"

#include "generator/generator.h"
#include "generator/look.h"
#include "generator/numbers.h"

#include <algorithm>
#include <cmath>
#include <iomanip>
#include <numeric>
#include <optional>
#include <sstream>

namespace quiz {

namespace {

constexpr std::array<std::string_view, guesser_count> names{"longest",
                                                            "shortest",
                                                            "words of stem",
                                                            "words of the others",
                                                            "middle number",
                                                            "second highest number",
                                                            "roundest number",
                                                            "odd one out",
                                                            "most frequent position"};

/// Everything the guessers look at, read once.
struct Seen {
    Look stem;
    std::array<Look, 4> options;
    std::optional<std::array<NumberText, 4>> numbers;
};

std::optional<std::array<NumberText, 4>> numbers_of(const Question& question) {
    if (info(question.kind).family != AnswerFamily::Numbers) return std::nullopt;
    std::array<NumberText, 4> numbers;
    for (std::size_t i = 0; i < 4; ++i) {
        auto number = read_number(question.options.at(i));
        if (!number) return std::nullopt;
        numbers.at(i) = std::move(*number);
    }
    return numbers;
}

Seen look_at_question(const Question& question) {
    Seen seen;
    seen.stem = look_at(question.prompt);
    for (std::size_t i = 0; i < 4; ++i) seen.options.at(i) = look_at(question.options.at(i));
    seen.numbers = numbers_of(question);
    return seen;
}

std::vector<int> best_of(const std::array<long long, 4>& scores) {
    const auto best = *std::max_element(scores.begin(), scores.end());
    std::vector<int> found;
    for (int i = 0; i < 4; ++i)
        if (scores.at(static_cast<std::size_t>(i)) == best) found.push_back(i);
    return found;
}

template <typename Rate>
std::vector<int> best_by(Rate rate) {
    std::array<long long, 4> scores{};
    for (std::size_t i = 0; i < 4; ++i) scores.at(i) = rate(i);
    return best_of(scores);
}

/// Indices in ascending order of their numbers.
std::array<int, 4> ascending(const std::array<NumberText, 4>& numbers) {
    std::array<int, 4> order{0, 1, 2, 3};
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return numbers.at(static_cast<std::size_t>(a)).value <
               numbers.at(static_cast<std::size_t>(b)).value;
    });
    return order;
}

std::vector<int> picks_of(Guesser guesser, const Seen& seen, const Positions& positions) {
    const auto length = [&](std::size_t i) {
        return static_cast<long long>(seen.options.at(i).length);
    };
    const auto sum_over_others = [&](std::size_t i, int (*relation)(const Look&, const Look&)) {
        long long sum = 0;
        for (std::size_t j = 0; j < 4; ++j)
            if (j != i) sum += relation(seen.options.at(i), seen.options.at(j));
        return sum;
    };
    switch (guesser) {
    case Guesser::Longest: return best_by(length);
    case Guesser::Shortest: return best_by([&](std::size_t i) { return -length(i); });
    case Guesser::SharedWithStem:
        return best_by([&](std::size_t i) { return shared_words(seen.options.at(i), seen.stem); });
    case Guesser::SharedWithOptions:
        return best_by([&](std::size_t i) { return sum_over_others(i, shared_words); });
    case Guesser::OddOneOut:
        return best_by([&](std::size_t i) { return sum_over_others(i, unlike); });
    case Guesser::FrequentPosition: return best_of(positions);
    case Guesser::MiddleNumber: {
        if (!seen.numbers) return {};
        const auto order = ascending(*seen.numbers);
        return {order[1], order[2]};
    }
    case Guesser::SecondHighestNumber:
        if (!seen.numbers) return {};
        return {ascending(*seen.numbers)[2]};
    case Guesser::RoundestNumber:
        if (!seen.numbers) return {};
        return best_by([&](std::size_t i) {
            return static_cast<long long>(zeros_at_end(seen.numbers->at(i).value));
        });
    }
    return {};
}

constexpr std::array<Guesser, guesser_count> all_guessers() {
    std::array<Guesser, guesser_count> all{};
    for (std::size_t i = 0; i < guesser_count; ++i) all.at(i) = static_cast<Guesser>(i);
    return all;
}

std::string percent(double share) {
    std::ostringstream out;
    out << std::fixed << std::setprecision(1) << 100 * share << " %";
    return out.str();
}

} // namespace

std::string_view guesser_name(Guesser guesser) {
    return names.at(static_cast<std::size_t>(guesser));
}

std::vector<int> picks(Guesser guesser, const Question& question, const Positions& seen) {
    return picks_of(guesser, look_at_question(question), seen);
}

bool Score::holds_pooled() const { return asked == 0 || (share() >= 0.22 && share() <= 0.28); }

bool Score::holds_in_film() const {
    if (different.empty()) return true;
    return std::abs(share() - 0.25) <=
           3 * std::sqrt(0.1875 / static_cast<double>(different.size()));
}

void Score::add(const Score& other) {
    right += other.right;
    asked += other.asked;
    different.insert(other.different.begin(), other.different.end());
}

void GuesserTable::add(const std::vector<Question>& questions) {
    Positions now{};
    for (const auto& question : questions) {
        const Seen seen = look_at_question(question);
        auto& scores = films_[question.film_slug];
        for (const auto guesser : all_guessers()) {
            const auto chosen = picks_of(guesser, seen, seen_);
            if (chosen.empty()) continue;
            Score& score = scores.at(static_cast<std::size_t>(guesser));
            ++score.asked;
            score.different.insert(question.id);
            if (std::find(chosen.begin(), chosen.end(), question.answer) != chosen.end())
                score.right += 1.0 / static_cast<double>(chosen.size());
        }
        ++now.at(static_cast<std::size_t>(question.answer));
    }
    for (std::size_t i = 0; i < 4; ++i) seen_.at(i) += now.at(i);
}

Score GuesserTable::pooled(Guesser guesser) const {
    Score sum;
    for (const auto& [slug, scores] : films_) sum.add(scores.at(static_cast<std::size_t>(guesser)));
    return sum;
}

bool GuesserTable::holds(Guesser guesser) const {
    const Score score = pooled(guesser);
    return films_.size() == 1 ? score.holds_in_film() : score.holds_pooled();
}

bool GuesserTable::holds() const {
    const auto all = all_guessers();
    return std::all_of(all.begin(), all.end(), [&](Guesser guesser) {
        return holds(guesser) && std::all_of(films_.begin(), films_.end(), [&](const auto& film) {
                   return film.second.at(static_cast<std::size_t>(guesser)).holds_in_film();
               });
    });
}

std::string GuesserTable::text() const {
    std::ostringstream out;
    const auto line = [&](std::string_view name, const Score& score, bool holds) {
        out << "  " << std::left << std::setw(24) << name << std::right << std::setw(8)
            << (score.asked == 0 ? "-" : percent(score.share())) << "  " << std::setw(5)
            << score.different.size() << "  "
            << (score.asked == 0 ? "nothing to guess"
                : holds          ? "holds"
                                 : "LEAKS")
            << '\n';
    };
    out << "  guesser                    right  questions\n";
    for (const auto guesser : all_guessers())
        line(guesser_name(guesser), pooled(guesser), holds(guesser));
    if (films_.size() == 1) return out.str();
    for (const auto& [slug, scores] : films_)
        for (const auto guesser : all_guessers()) {
            const Score& score = scores.at(static_cast<std::size_t>(guesser));
            if (score.holds_in_film()) continue;
            out << "  in " << slug << ":\n";
            line(guesser_name(guesser), score, false);
        }
    return out.str();
}

GuesserTable measure_guessers(const Catalogue& catalogue, std::uint64_t seeds) {
    GuesserTable table;
    for (std::uint64_t seed = 0; seed < seeds; ++seed)
        table.add(generate(catalogue, seed).questions);
    return table;
}

} // namespace quiz
