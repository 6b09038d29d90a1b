#include "rules/all_at_once.h"

#include <algorithm>

namespace quiz {

Milliseconds evening_time(const MatchState& state) {
    const Milliseconds wanted = state.settings.answer_time;
    return wanted > Milliseconds{0} ? wanted : usual_answer_time;
}

void AllAtOnce::show_options(MatchState& state) const {
    Answering answering{Milliseconds{0}, evening_time(state)};
    answering.given.resize(state.seats.size());
    state.phase = std::move(answering);
    state.events.emplace_back(OptionsShown{});
}

void AllAtOnce::choose(MatchState& state, Seat seat, int option) const {
    auto* answering = std::get_if<Answering>(&state.phase);
    if (answering == nullptr || answering->elapsed < answer_guard) return;
    auto& given = answering->given.at(static_cast<std::size_t>(seat));
    if (given) return;
    Answer answer;
    answer.option = option;
    answer.at = answering->elapsed;
    answer.right = option == state.question().answer;
    given = answer;
    state.events.emplace_back(Answered{seat});
    if (all_answered(state)) judge(state);
}

bool AllAtOnce::all_answered(const MatchState& state) {
    const auto& given = std::get<Answering>(state.phase).given;
    const std::vector<Seat> players = state.players();
    // With nobody at the table the clock runs on, so that somebody can come back.
    return !players.empty() && std::all_of(players.begin(), players.end(), [&](Seat seat) {
        return given.at(static_cast<std::size_t>(seat)).has_value();
    });
}

void AllAtOnce::time_up(MatchState& state) const {
    state.events.emplace_back(TimeRanOut{});
    judge(state);
}

void AllAtOnce::seat_gone(MatchState& state, Seat /*seat*/) const {
    if (std::holds_alternative<Answering>(state.phase) && all_answered(state)) judge(state);
}

void AllAtOnce::judge(MatchState& state) const {
    const auto answering = std::get<Answering>(state.phase);
    std::vector<Answer> answers(state.seats.size());
    state.new_judgement();
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const auto seat = static_cast<Seat>(i);
        if (!state.is_judged(seat)) {
            answers[i].asked = false;
            continue;
        }
        if (answering.given.at(i))
            answers[i] = *answering.given.at(i);
        else
            answers[i].at = answering.elapsed;
        answers[i].award = worth(state, seat, answers[i]);
        state.judge(seat, answers[i], streaks());
    }
    state.reveal(std::move(answers), reveal_time(state.question()));
}

} // namespace quiz
