#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quiz {

using Seat = int; ///< 0-based.
/// Whoever is at the menu without a seat: the mouse, say.
inline constexpr Seat no_seat = -1;

/// The marks that tell seats apart; how they look is the screen's. None is an answer's.
inline constexpr std::array<std::string_view, 12> mark_names{"shoe",    "rose",    "mask",  "moon",
                                                             "crown",   "fan",     "key",   "bell",
                                                             "feather", "lantern", "heart", "star"};

/// Who sits in a seat.
struct Player {
    std::string name;
    int mark = 0;  ///< Index into mark_names.
    int team = -1; ///< 0-based; -1 without teams.
    bool operator==(const Player&) const = default;
};

/// What the match knows of one seat.
struct SeatState {
    int points = 0;
    int streak = 0;
    int longest_streak = 0;
    int right = 0;
    std::array<bool, 3> lifelines{true, true, true}; ///< Still to be used, by Lifeline.
    Player player;
    bool present = true;      ///< False while it has left.
    bool removed = false;     ///< For good.
    bool connected = true;    ///< Its device is there.
    bool in_question = true;  ///< Takes part in the present question.
    int asked = 0;            ///< Questions it took part in and that were judged.
    int passes = 0;           ///< Of the red shoes.
    std::optional<int> stake; ///< Points staked in the finale.
};

/// A place in the table. Equal points are equal ranks: 1, 2, 2, 4.
struct Standing {
    Seat seat = 0;
    int points = 0;
    int rank = 1;
    bool operator==(const Standing&) const = default;
};

/// Likewise for teams.
struct TeamStanding {
    int team = 0;
    int points = 0; ///< The mean of all who ever were in it, rounded; removed ones stay in it.
    int rank = 1;   ///< By the exact mean.
    int members = 0;
    bool operator==(const TeamStanding&) const = default;
};

/// Best first; removed seats are left out, seats that are away are not. Equal ones by seat.
[[nodiscard]] std::vector<Standing> standings(const std::vector<SeatState>& seats);
/// Best first; teams without members are left out.
[[nodiscard]] std::vector<TeamStanding> team_standings(const std::vector<SeatState>& seats);

} // namespace quiz
