#pragma once

#include "rules/round_kind.h"

namespace quiz {

/// Everybody answers, hidden until all have or the time is over.
class AllAtOnce : public RoundKind {
public:
    void show_options(MatchState& state) const override;
    void choose(MatchState& state, Seat seat, int option) const override;
    void time_up(MatchState& state) const override;
    void seat_gone(MatchState& state, Seat seat) const override;

protected:
    /// The award of an answer, right or not, or of none.
    [[nodiscard]] virtual Award worth(const MatchState& state, Seat seat,
                                      const Answer& answer) const = 0;
    [[nodiscard]] virtual bool streaks() const = 0;

private:
    static bool all_answered(const MatchState& state);
    void judge(MatchState& state) const;
};

/// T of an evening: always a clock.
[[nodiscard]] Milliseconds evening_time(const MatchState& state);

} // namespace quiz
