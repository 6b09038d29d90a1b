#include "rules/all_at_once.h"
#include "rules/scoring.h"

#include <algorithm>

namespace quiz {

namespace {

/// Stakes first, then one question for all.
class Finale : public AllAtOnce {
public:
    void pose(MatchState& state) const override {
        for (SeatState& seat : state.seats) seat.stake.reset();
        state.phase = Staking{Milliseconds{0}, staking_time,
                              std::vector<std::optional<int>>(state.seats.size())};
    }

    void choose(MatchState& state, Seat seat, int option) const override {
        auto* staking = std::get_if<Staking>(&state.phase);
        if (staking == nullptr) return AllAtOnce::choose(state, seat, option);
        auto& stake = staking->stakes.at(static_cast<std::size_t>(seat));
        if (stake || staking->elapsed < answer_guard) return;
        stake = option;
        state.events.emplace_back(Staked{seat});
        if (all_staked(state)) close_stakes(state);
    }

    void time_up(MatchState& state) const override {
        if (std::holds_alternative<Staking>(state.phase))
            close_stakes(state);
        else
            AllAtOnce::time_up(state);
    }

    void seat_gone(MatchState& state, Seat seat) const override {
        if (!std::holds_alternative<Staking>(state.phase))
            AllAtOnce::seat_gone(state, seat);
        else if (all_staked(state))
            close_stakes(state);
    }

    [[nodiscard]] bool waits_for_devices() const override { return true; }

protected:
    [[nodiscard]] Award worth(const MatchState& state, Seat seat,
                              const Answer& answer) const override {
        const int stake = state.seat(seat).stake.value_or(0);
        return {stake, answer.right ? stake : -stake, 0};
    }
    [[nodiscard]] bool streaks() const override { return false; }

private:
    static bool all_staked(const MatchState& state) {
        const auto& stakes = std::get<Staking>(state.phase).stakes;
        const std::vector<Seat> players = state.players();
        return !players.empty() && std::all_of(players.begin(), players.end(), [&](Seat seat) {
            return stakes.at(static_cast<std::size_t>(seat)).has_value();
        });
    }

    /// Who staked nothing in time stakes nothing. Then the question is read.
    void close_stakes(MatchState& state) const {
        const auto stakes = std::get<Staking>(state.phase).stakes;
        for (std::size_t i = 0; i < stakes.size(); ++i)
            if (state.is_judged(static_cast<Seat>(i)))
                state.seats[i].stake = stake_points(state.seats[i].points, stakes[i].value_or(0));
        state.patience = device_patience;
        state.events.emplace_back(StakesClosed{});
        RoundKind::pose(state);
    }
};

} // namespace

const RoundKind& finale_round() {
    static const Finale kind;
    return kind;
}

} // namespace quiz
