#pragma once

#include "rules/round_kind.h"

namespace quiz {

/// What the rounds played alone have in common: seat 0 answers, and goes on when it likes.
class SoloRound : public RoundKind {
public:
    void show_options(MatchState& state) const override;
    void choose(MatchState& state, Seat seat, int option) const override;
    void time_up(MatchState& state) const override;

protected:
    /// 0 = no clock.
    [[nodiscard]] virtual Milliseconds answer_time(const MatchState& state) const = 0;
    /// After an encore more time is allowed, but T is what it was.
    [[nodiscard]] virtual Award worth(const MatchState& state, Milliseconds at) const;

private:
    void judge(MatchState& state, std::optional<int> option) const;
};

} // namespace quiz
