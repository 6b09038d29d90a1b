#include "rules/round_kind.h"

#include "rules/scoring.h"

#include <algorithm>

namespace quiz {

void RoundKind::pose(MatchState& state) const {
    state.phase = Reading{reading_time(state.question().prompt),
                          std::vector<Milliseconds>(state.seats.size())};
}

void RoundKind::next(MatchState& state) const {
    if (state.last_question_of_act())
        state.end_act();
    else
        state.next_question();
}

const std::array<RoundRow, round_count>& round_rows() {
    static const std::array<RoundRow, round_count> rows{{
        {"performance", &performance_round()},
        {"dance", &dance_round()},
        {"rehearsal", &rehearsal_round()},
        {"ensemble", &ensemble_round()},
        {"curtain-call", &curtain_call_round()},
        {"shoes", &shoes_round()},
        {"finale", &finale_round()},
    }};
    return rows;
}

const RoundRow* find_round(std::string_view name) {
    const auto& rows = round_rows();
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [name](const RoundRow& row) { return row.name == name; });
    return found == rows.end() ? nullptr : &*found;
}

const RoundRow& round_of(const Act& act, const MatchSettings& settings) {
    if (const RoundRow* named = find_round(act.round)) return *named;
    if (const RoundRow* by_mode = find_round(settings.mode)) return *by_mode;
    return *find_round(settings.mode == party_mode ? "ensemble" : "performance");
}

Milliseconds reveal_time(const Question& question) {
    return reveal_start + reading_time(question.explanation);
}

} // namespace quiz
