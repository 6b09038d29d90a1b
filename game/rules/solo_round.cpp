#include "rules/solo_round.h"

#include "rules/scoring.h"

#include <algorithm>

namespace quiz {

void SoloRound::show_options(MatchState& state) const {
    state.phase = Answering{Milliseconds{0}, std::max(answer_time(state), Milliseconds{0})};
    state.events.emplace_back(OptionsShown{});
}

void SoloRound::choose(MatchState& state, Seat seat, int option) const {
    const auto* answering = std::get_if<Answering>(&state.phase);
    if (answering == nullptr || seat != 0 || answering->elapsed < answer_guard) return;
    if (answering->gone.at(static_cast<std::size_t>(option))) return;
    state.events.emplace_back(Answered{seat});
    judge(state, option);
}

void SoloRound::time_up(MatchState& state) const {
    state.events.emplace_back(TimeRanOut{});
    judge(state, std::nullopt);
}

Award SoloRound::worth(const MatchState& state, Milliseconds at) const {
    return award(base_points(state.question().difficulty), at, answer_time(state),
                 state.seat(0).streak, state.settings.scoring);
}

void SoloRound::judge(MatchState& state, std::optional<int> option) const {
    Answer answer;
    answer.option = option;
    answer.at = std::get<Answering>(state.phase).elapsed;
    answer.right = option == state.question().answer;
    if (answer.right) answer.award = worth(state, answer.at);
    state.new_judgement();
    state.judge(0, answer, true);
    std::vector<Answer> answers(state.seats.size());
    for (std::size_t i = 1; i < answers.size(); ++i) answers[i].asked = false;
    answers.front() = answer;
    state.reveal(std::move(answers), Milliseconds{0});
}

} // namespace quiz
