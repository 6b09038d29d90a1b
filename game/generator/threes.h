#pragma once

#include "generator/draft.h"
#include "generator/look.h"
#include "generator/lottery.h"
#include "generator/quality.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace quiz {

/// Wrong answers among which chance chooses three.
struct Choices {
    std::vector<std::string> wrong;
    std::size_t given = 0;           ///< So many of them, at the front, were given by hand,
    std::size_t own = 0;             ///< and so many behind them belong to the same film.
    std::vector<double> odds;        ///< Of each, beside 1 for any; empty: all alike.
    std::vector<Violation> troubles; ///< Of hand-made ones that cannot stand.
};

/// What the guessers can see of key and candidates, and of each pair of them. Index 0 is the key.
class Looks {
public:
    Looks(const Draft& draft, const std::vector<std::string>& wrong);
    /// Longest, shortest, words shared with the stem and with the others, odd one out.
    [[nodiscard]] Wins wins(const std::array<std::size_t, 4>& four) const;

private:
    struct Pair {
        int shared = 0;
        int unlike = 0;
    };
    std::vector<Look> looks_;
    std::vector<int> in_stem_;
    std::vector<Pair> pairs_;
};

/// Looks of the choices; nothing where there is but one choice, and no look can matter.
[[nodiscard]] std::optional<Looks> looks_of(const Draft& draft, const Choices& choices);

/// Every choice of three with exactly `kept` of those given by hand.
struct Threes {
    std::vector<std::array<std::size_t, 3>> choices; ///< Indices of Choices::wrong.
    std::vector<Ticket> tickets;                     ///< One each.
};

/// With `all_own`, only those that hold every one of the same film (or three of them).
[[nodiscard]] Threes threes_with(const Choices& choices, const std::optional<Looks>& looks,
                                 std::size_t kept, bool all_own = false);

} // namespace quiz
