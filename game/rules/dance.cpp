#include "rules/solo_round.h"

#include <algorithm>

namespace quiz {

namespace {

/// Endless: every right answer takes half a second off the clock, and one mistake ends it.
class Dance : public SoloRound {
public:
    void after_reveal(MatchState& state) const override {
        const auto& reveal = std::get<Reveal>(state.phase);
        if (reveal.answers.front().right)
            next(state);
        else
            state.end(false);
    }

protected:
    [[nodiscard]] Milliseconds answer_time(const MatchState& state) const override {
        return std::max(dance_start - state.seat(0).right * dance_step, dance_least);
    }
};

} // namespace

const RoundKind& dance_round() {
    static const Dance kind;
    return kind;
}

} // namespace quiz
