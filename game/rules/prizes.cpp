#include "rules/prizes.h"

#include "core/text.h"
#include "rules/scoring.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace quiz {

namespace {

constexpr int fastest_answers = 3;
constexpr std::size_t fastest_seats = 2;
constexpr int steadiest_least = 3;
constexpr int comeback_least = 2;
constexpr int passes_least = 2;

/// One seat's claim to a prize; more is better.
struct Claim {
    Seat seat = 0;
    std::int64_t worth = 0;
};

std::vector<Seat> best(const std::vector<Claim>& claims) {
    std::vector<Seat> seats;
    std::int64_t most = 0;
    for (const Claim& claim : claims) {
        if (seats.empty() || claim.worth > most) {
            seats.clear();
            most = claim.worth;
        }
        if (claim.worth == most) seats.push_back(claim.seat);
    }
    return seats;
}

std::vector<Seat> kept_seats(const Match& match) {
    std::vector<Seat> kept;
    for (std::size_t i = 0; i < match.seats().size(); ++i)
        if (!match.seats()[i].removed) kept.push_back(static_cast<Seat>(i));
    return kept;
}

/// A list by seat that may be older than the last seats.
template <typename Value>
const Value* at(const std::vector<Value>& list, Seat seat) {
    const auto index = static_cast<std::size_t>(seat);
    return index < list.size() ? &list[index] : nullptr;
}

std::optional<PrizeGiven> fastest(const Match& match) {
    std::vector<Claim> claims;
    std::int64_t mean = 0;
    for (const Seat seat : kept_seats(match)) {
        std::int64_t sum = 0;
        std::int64_t answers = 0;
        for (const Played& one : match.played()) {
            const Answer* answer = at(one.answers, seat);
            if (answer == nullptr || !answer->right || answer->undone) continue;
            sum += answer->at.count();
            ++answers;
        }
        if (answers >= fastest_answers) claims.push_back({seat, -(sum / answers)});
    }
    if (claims.size() < fastest_seats) return std::nullopt;
    for (const Claim& claim : claims) mean = std::max(claim.worth, mean == 0 ? claim.worth : mean);
    return PrizeGiven{Prize::Fastest, best(claims), -mean};
}

std::optional<PrizeGiven> steadiest(const Match& match) {
    std::vector<Claim> claims;
    int most = 0;
    for (const Seat seat : kept_seats(match)) {
        const int streak = match.seat(seat).longest_streak;
        if (streak >= steadiest_least) claims.push_back({seat, streak});
        most = std::max(most, streak);
    }
    if (claims.empty()) return std::nullopt;
    return PrizeGiven{Prize::Steadiest, best(claims), most};
}

/// Places among the seats that were there: 1 for the best.
int place(const std::vector<int>& points, const std::vector<Seat>& among, Seat seat) {
    const int own = *at(points, seat);
    return 1 + static_cast<int>(std::count_if(among.begin(), among.end(), [&](Seat other) {
               const int* score = at(points, other);
               return score != nullptr && *score > own;
           }));
}

std::optional<PrizeGiven> comeback(const Match& match) {
    const std::vector<Seat> seats = kept_seats(match);
    std::vector<int> last;
    for (const SeatState& seat : match.seats()) last.push_back(seat.points);
    std::vector<Claim> claims;
    int most = 0;
    for (const Seat seat : seats) {
        int won = 0;
        for (const std::vector<int>& points : match.act_points()) {
            if (at(points, seat) == nullptr) continue;
            // Only among those who were there then: who came late cannot push anybody down.
            std::vector<Seat> there;
            for (const Seat other : seats)
                if (at(points, other) != nullptr) there.push_back(other);
            won = std::max(won, place(points, there, seat) - place(last, there, seat));
        }
        if (won >= comeback_least) claims.push_back({seat, won});
        most = std::max(most, won);
    }
    if (claims.empty()) return std::nullopt;
    return PrizeGiven{Prize::Comeback, best(claims), most};
}

std::optional<PrizeGiven> bravest(const Match& match) {
    // Shares are compared as thirds of the score the stake was taken from, then by points.
    const auto last =
        std::find_if(match.played().rbegin(), match.played().rend(),
                     [&](const Played& one) { return match.round(one.act).name == "finale"; });
    if (last == match.played().rend()) return std::nullopt;
    std::vector<Claim> claims;
    std::size_t staked = 0;
    for (const Seat seat : kept_seats(match)) {
        const Answer* answer = at(last->answers, seat);
        if (answer == nullptr || !answer->asked) continue;
        ++staked;
        const int stake = match.seat(seat).stake.value_or(0);
        const int before = match.seat(seat).points - (answer->undone ? 0 : answer->award.total());
        const int all = stake_points(before, 3);
        if (stake >= stake_points(before, 2) && stake > 0)
            claims.push_back({seat, std::int64_t{stake} * 1000 / all});
    }
    const std::vector<Seat> winners = best(claims);
    if (winners.empty() || winners.size() == staked) return std::nullopt;
    int points = 0;
    for (const Seat seat : winners) points = std::max(points, match.seat(seat).stake.value_or(0));
    const bool all =
        claims.end() != std::find_if(claims.begin(), claims.end(),
                                     [](const Claim& claim) { return claim.worth == 1000; });
    return PrizeGiven{Prize::BravestStake, winners, points, all};
}

std::optional<PrizeGiven> passes(const Match& match) {
    std::vector<Claim> claims;
    int most = 0;
    for (const Seat seat : kept_seats(match)) {
        const int passed = match.seat(seat).passes;
        if (passed >= passes_least) claims.push_back({seat, passed});
        most = std::max(most, passed);
    }
    if (claims.empty()) return std::nullopt;
    return PrizeGiven{Prize::MostPasses, best(claims), most};
}

} // namespace

std::vector<PrizeGiven> prizes(const Match& match) {
    std::vector<PrizeGiven> given;
    if (!match.party()) return given;
    for (const auto& prize :
         {fastest(match), steadiest(match), comeback(match), bravest(match), passes(match)})
        if (prize) given.push_back(*prize);
    return given;
}

std::vector<Standing> podium(const Match& match) {
    constexpr int steps = 3;
    std::vector<Standing> best = match.standings();
    best.erase(std::remove_if(best.begin(), best.end(),
                              [](const Standing& one) { return one.rank > steps; }),
               best.end());
    return best;
}

std::string seat_name(const Match& match, Seat seat, const Strings& words) {
    const std::string& name = match.seat(seat).player.name;
    return name.empty() ? words("evening.seat", {{"number", seat + 1}}) : printable(name);
}

std::string prize_words(const PrizeGiven& prize, const Strings& words) {
    const std::string id(prize_ids.at(static_cast<std::size_t>(prize.prize)));
    constexpr std::int64_t tenth = 100;
    return words(id + (prize.everything ? "_all" : "_what"),
                 {{"n", prize.amount},
                  {"seconds", words.rules().tenths_text((prize.amount + tenth / 2) / tenth)}});
}

std::string table_text(const Match& match, std::string_view title, const Strings& words) {
    constexpr std::size_t gap = 2;
    const std::vector<Standing> table = match.standings();
    std::size_t names = 0;
    std::size_t scores = 0;
    for (const Standing& one : table) {
        names = std::max(names, character_count(seat_name(match, one.seat, words)));
        scores = std::max(scores, character_count(words.number(one.points)));
    }
    std::string text = std::string(title) + "\n\n";
    for (const Standing& one : table) {
        const std::string name = seat_name(match, one.seat, words);
        const std::string score = words.number(one.points);
        const SeatState& seat = match.seat(one.seat);
        text += one.rank < 10 ? " " : "";
        text.append(std::to_string(one.rank)).append(". ").append(name);
        text.append(names - character_count(name) + gap + scores - character_count(score), ' ');
        text.append(score).append("  ");
        text.append(words("podium.right", {{"n", seat.right}, {"all", seat.asked}})).append("\n");
    }
    const std::vector<TeamStanding> teams = match.team_standings();
    if (!teams.empty()) text += "\n";
    for (const TeamStanding& team : teams)
        text += (team.rank < 10 ? " " : "") +
                words("evening.team_rank", {{"rank", team.rank}, {"number", team.team + 1}}) +
                "  " + words.number(team.points) + "\n";
    const std::vector<PrizeGiven> given = prizes(match);
    if (!given.empty()) text += "\n";
    for (const PrizeGiven& prize : given) {
        std::vector<std::string> winners;
        for (const Seat seat : prize.seats) winners.push_back(seat_name(match, seat, words));
        text += words(prize_ids.at(static_cast<std::size_t>(prize.prize))) + ": " +
                join(winners, ", ") + " (" + prize_words(prize, words) + ")\n";
    }
    return text;
}

} // namespace quiz
