#include "rules/solo_round.h"

namespace quiz {

namespace {

/// The match of one: acts, lifelines, and a clock that the settings give.
class Performance : public SoloRound {
public:
    [[nodiscard]] bool has_lifelines() const override { return true; }

protected:
    [[nodiscard]] Milliseconds answer_time(const MatchState& state) const override {
        return state.settings.answer_time;
    }
};

} // namespace

const RoundKind& performance_round() {
    static const Performance kind;
    return kind;
}

} // namespace quiz
