#include "rules/all_at_once.h"
#include "rules/scoring.h"

namespace quiz {

namespace {

/// Everybody answers; points as alone.
class Ensemble : public AllAtOnce {
protected:
    [[nodiscard]] Award worth(const MatchState& state, Seat seat,
                              const Answer& answer) const override {
        if (!answer.right) return {};
        return award(base_points(state.question().difficulty), answer.at, evening_time(state),
                     state.seat(seat).streak, state.settings.scoring);
    }
    [[nodiscard]] bool streaks() const override { return true; }
};

} // namespace

const RoundKind& ensemble_round() {
    static const Ensemble kind;
    return kind;
}

} // namespace quiz
