#pragma once

#include "core/random.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace quiz {

/// What the guessers get for a set of four options, in twelfths of a point each: 12 when they pick
/// the key, 3 when all four look alike to them, 0 when they pick a wrong one.
inline constexpr std::size_t guesses = 5;
using Wins = std::array<std::uint8_t, guesses>;

/// One set of options that could be asked.
struct Ticket {
    Wins wins{};
    double weight = 1;       ///< How well it tempts: the odds before the tilt. REQUIRES: > 0.
    std::size_t stratum = 0; ///< 0 to 3: sets among which the chances are dealt separately.
};

/// Draws one of many sets of options so that looks do not give the key away. The odds follow how
/// well a set tempts, tilted as little as needed (the distribution of greatest entropy) until each
/// guesser expects one point in four, as far as the sets allow. No guesser is played against one
/// film: what is balanced is each question by itself.
class Lottery {
public:
    explicit Lottery(std::vector<Ticket> tickets);
    /// A ticket of the stratum; nothing when all were taken out. Strata are to be drawn uniformly.
    [[nodiscard]] std::optional<std::size_t> draw(Random& random, std::size_t stratum = 0) const;
    /// It turned out that this one cannot be asked. REQUIRES: an index that draw() gave.
    void take_out(std::size_t ticket) { tickets_[ticket].weight = 0; }

private:
    std::vector<Ticket> tickets_; ///< Weights are tilted.
};

} // namespace quiz
