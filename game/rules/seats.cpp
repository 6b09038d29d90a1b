#include "rules/seats.h"

#include "rules/numbers.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace quiz {

namespace {

/// Sum and number of a team's scores: means are compared as fractions, without rounding.
struct Sum {
    int team = 0;
    std::int64_t points = 0;
    std::int64_t members = 0;
};

bool better(const Sum& a, const Sum& b) { return a.points * b.members > b.points * a.members; }

int rounded_mean(const Sum& sum) {
    const std::int64_t half = sum.points < 0 ? -sum.members / 2 : sum.members / 2;
    return static_cast<int>((sum.points + half) / sum.members);
}

} // namespace

std::vector<Standing> standings(const std::vector<SeatState>& seats) {
    std::vector<Standing> table;
    for (std::size_t i = 0; i < seats.size(); ++i)
        if (!seats[i].removed) table.push_back({static_cast<Seat>(i), seats[i].points, 1});
    std::stable_sort(table.begin(), table.end(),
                     [](const Standing& a, const Standing& b) { return a.points > b.points; });
    for (std::size_t i = 1; i < table.size(); ++i)
        table[i].rank =
            table[i].points == table[i - 1].points ? table[i - 1].rank : static_cast<int>(i) + 1;
    return table;
}

std::vector<TeamStanding> team_standings(const std::vector<SeatState>& seats) {
    std::vector<Sum> sums;
    for (int team = 0; team < teams_most; ++team) {
        Sum sum{team, 0, 0};
        for (const SeatState& seat : seats) {
            if (seat.player.team != team) continue;
            sum.points += seat.points;
            ++sum.members;
        }
        if (sum.members > 0) sums.push_back(sum);
    }
    std::stable_sort(sums.begin(), sums.end(), better);
    std::vector<TeamStanding> table;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const bool tied = i > 0 && !better(sums[i - 1], sums[i]);
        table.push_back({sums[i].team, rounded_mean(sums[i]),
                         tied ? table.back().rank : static_cast<int>(i) + 1,
                         static_cast<int>(sums[i].members)});
    }
    return table;
}

} // namespace quiz
