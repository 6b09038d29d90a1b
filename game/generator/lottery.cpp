#include "generator/lottery.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace quiz {

namespace {

constexpr std::size_t strata = 4;
constexpr int most_steps = 25;
constexpr double near_enough = 0.002;
/// What a guesser's advantage is weighed against the odds with: the smaller, the stronger the tilt.
constexpr double ease = 0.001;
constexpr double longest_step = 2;
/// Beyond this a guesser is given up on: the sets that there are do not allow better.
constexpr double longest_tilt = 8;

/// What each guesser is to expect. A short name can never be the longest of four, however they are
/// drawn, so where it is possible the longest wins a little more than a quarter.
constexpr std::array<double, guesses> aims{0.29, 0.28, 0.25, 0.25, 0.245};

using Vector = std::array<double, guesses>;
using Matrix = std::array<Vector, guesses>;

/// Near enough to e^x, and the same bits on every machine, which std::exp does not promise.
double grow(double x) {
    double power = 1 + std::clamp(x, -60.0, 60.0) / 1024;
    for (int i = 0; i < 10; ++i) power *= power;
    return power;
}

/// Tickets that all guessers see alike.
struct Group {
    Vector gain{}; ///< What each guesser gets beyond its aim.
    double weight = 0;
    std::size_t stratum = 0;
    double share = 0; ///< Chance under the present tilt, within its stratum; at last, the tilt.
};

/// Which group has a name; there are thousands of tickets and only some hundred groups.
class GroupTable {
public:
    explicit GroupTable(std::size_t most) : places_(std::bit_ceil(2 * most)) {}
    /// The group of that name; the next one, where there was none.
    std::size_t find_or_add(std::uint64_t name, std::size_t next) {
        std::size_t at = (name * 0x9E3779B97F4A7C15U >> 32U) & (places_.size() - 1);
        while (places_[at].taken && places_[at].name != name) at = (at + 1) & (places_.size() - 1);
        if (!places_[at].taken) places_[at] = {name, static_cast<std::uint32_t>(next), true};
        return places_[at].group;
    }

private:
    struct Place {
        std::uint64_t name = 0;
        std::uint32_t group = 0;
        bool taken = false;
    };
    std::vector<Place> places_;
};

double tilted(const Vector& gain, const Vector& tilt) {
    double sum = 0;
    for (std::size_t g = 0; g < guesses; ++g) sum -= tilt[g] * gain[g];
    return grow(sum);
}

/// Solves matrix * x = vector by elimination. The matrix is positive definite: no pivoting.
Vector solve(Matrix matrix, Vector vector) {
    for (std::size_t i = 0; i < guesses; ++i)
        for (std::size_t row = i + 1; row < guesses; ++row) {
            const double factor = matrix[row][i] / matrix[i][i];
            for (std::size_t column = i; column < guesses; ++column)
                matrix[row][column] -= factor * matrix[i][column];
            vector[row] -= factor * vector[i];
        }
    for (std::size_t i = guesses; i-- > 0;) {
        for (std::size_t column = i + 1; column < guesses; ++column)
            vector[i] -= matrix[i][column] * vector[column];
        vector[i] /= matrix[i][i];
    }
    return vector;
}

/// One step of Newton's method on the dual: towards the tilt under which nobody gains.
bool improve(std::vector<Group>& groups, Vector& tilt) {
    std::array<double, strata> sums{};
    for (auto& group : groups) {
        group.share = group.weight * tilted(group.gain, tilt);
        sums.at(group.stratum) += group.share;
    }
    std::array<Vector, strata> means{};
    double dealt = 0;
    for (const double sum : sums) dealt += sum > 0 ? 1 : 0;
    for (auto& group : groups) {
        group.share /= sums.at(group.stratum);
        for (std::size_t g = 0; g < guesses; ++g)
            means.at(group.stratum)[g] += group.share * group.gain[g];
    }
    Vector slope{};
    Matrix curve{};
    for (std::size_t g = 0; g < guesses; ++g) {
        curve[g][g] = ease;
        slope[g] = -ease * tilt[g];
        for (const auto& mean : means) slope[g] += mean[g] / dealt;
    }
    for (const auto& group : groups) {
        Vector off{};
        for (std::size_t g = 0; g < guesses; ++g)
            off[g] = group.gain[g] - means.at(group.stratum)[g];
        for (std::size_t g = 0; g < guesses; ++g)
            for (std::size_t h = 0; h < guesses; ++h)
                curve[g][h] += group.share * off[g] * off[h] / dealt;
    }
    // A tilt at its bound that would go beyond stays there, and the others do not reckon with it.
    for (std::size_t g = 0; g < guesses; ++g) {
        if (std::abs(tilt[g]) < longest_tilt || tilt[g] * slope[g] < 0) continue;
        for (std::size_t h = 0; h < guesses; ++h) curve[g][h] = curve[h][g] = 0;
        curve[g][g] = 1;
        slope[g] = 0;
    }
    const Vector step = solve(curve, slope);
    double largest = 0;
    for (std::size_t g = 0; g < guesses; ++g) {
        tilt[g] = std::clamp(tilt[g] + std::clamp(step[g], -longest_step, longest_step),
                             -longest_tilt, longest_tilt);
        largest = std::max(largest, std::abs(slope[g]));
    }
    return largest > near_enough;
}

} // namespace

Lottery::Lottery(std::vector<Ticket> tickets) : tickets_(std::move(tickets)) {
    if (tickets_.size() < 2) return; // nothing to choose
    std::vector<Group> groups;
    std::vector<std::size_t> group_of;
    GroupTable by_wins(tickets_.size());
    group_of.reserve(tickets_.size());
    for (const auto& ticket : tickets_) {
        std::uint64_t name = ticket.stratum;
        for (const auto win : ticket.wins) name = name * 13 + win;
        const std::size_t found = by_wins.find_or_add(name, groups.size());
        if (found == groups.size()) {
            Group group;
            group.stratum = ticket.stratum;
            for (std::size_t g = 0; g < guesses; ++g)
                group.gain[g] = ticket.wins.at(g) / 12.0 - aims.at(g);
            groups.push_back(group);
        }
        groups[found].weight += ticket.weight;
        group_of.push_back(found);
    }
    Vector tilt{};
    for (int step = 0; step < most_steps && improve(groups, tilt); ++step) {
    }
    for (auto& group : groups) group.share = tilted(group.gain, tilt);
    for (std::size_t i = 0; i < tickets_.size(); ++i)
        tickets_[i].weight *= groups[group_of[i]].share;
}

std::optional<std::size_t> Lottery::draw(Random& random, std::size_t stratum) const {
    double sum = 0;
    for (const auto& ticket : tickets_)
        if (ticket.stratum == stratum) sum += ticket.weight;
    if (sum <= 0) return std::nullopt;
    double at = unit(random) * sum;
    std::optional<std::size_t> last;
    for (std::size_t i = 0; i < tickets_.size(); ++i) {
        if (tickets_[i].stratum != stratum || tickets_[i].weight <= 0) continue;
        last = i;
        at -= tickets_[i].weight;
        if (at < 0) break;
    }
    return last;
}

} // namespace quiz
