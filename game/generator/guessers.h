#pragma once

#include "films/catalogue.h"
#include "generator/question.h"

#include <array>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace quiz {

/// Somebody who knows nothing of films and answers by what options look like. A good bank gives
/// none of them more than chance does (question-quality.md section 3).
enum class Guesser {
    Longest,
    Shortest,
    SharedWithStem,    ///< Most words shared with the stem.
    SharedWithOptions, ///< Most words shared with the other options.
    MiddleNumber,
    SecondHighestNumber,
    RoundestNumber,
    OddOneOut, ///< The option that is shaped most unlike the others.
    FrequentPosition,
};

inline constexpr std::size_t guesser_count = 9;
[[nodiscard]] std::string_view guesser_name(Guesser guesser);

/// How often the key stood first, second, third and fourth.
using Positions = std::array<long long, 4>;

/// The options among which this one picks at random: all four when nothing speaks for any; none
/// where it has nothing to say, as the number guessers on names. `seen` is what FrequentPosition
/// has seen so far.
[[nodiscard]] std::vector<int> picks(Guesser guesser, const Question& question,
                                     const Positions& seen);

/// A guesser's result on some questions over some seeds.
struct Score {
    double right = 0; ///< Expected: a pick among three counts a third.
    long long asked = 0;
    std::set<std::string> different; ///< The ids asked.

    [[nodiscard]] double share() const {
        return asked == 0 ? 0 : right / static_cast<double>(asked);
    }
    /// 22 to 28 %.
    [[nodiscard]] bool holds_pooled() const;
    /// 25 % +- 3 x sqrt(0.1875 / n), n = its different questions: what chance alone may do in one
    /// film.
    [[nodiscard]] bool holds_in_film() const;
    void add(const Score& other);
};

/// How all guessers fared: each film by its slug, and pooled.
class GuesserTable {
public:
    /// Lets every guesser answer the questions of one seed.
    void add(const std::vector<Question>& questions);
    [[nodiscard]] Score pooled(Guesser guesser) const;
    [[nodiscard]] const std::map<std::string, std::array<Score, guesser_count>>& films() const {
        return films_;
    }
    /// Pooled over several films 22 to 28 %; one film alone has the bounds of a film.
    [[nodiscard]] bool holds(Guesser guesser) const;
    /// Every guesser holds its bounds, pooled and in each film.
    [[nodiscard]] bool holds() const;
    /// As a table, a guesser a line, then each film that is out of bounds.
    [[nodiscard]] std::string text() const;

private:
    std::map<std::string, std::array<Score, guesser_count>> films_;
    Positions seen_{};
};

/// The seeds a bank is measured with.
inline constexpr std::uint64_t guesser_seeds = 200;

/// Generates with the seeds 0 to `seeds` - 1 and measures.
[[nodiscard]] GuesserTable measure_guessers(const Catalogue& catalogue,
                                            std::uint64_t seeds = guesser_seeds);

} // namespace quiz
