#include "rules/all_at_once.h"
#include "rules/scoring.h"

#include <algorithm>

namespace quiz {

namespace {

std::size_t index(Seat seat) { return static_cast<std::size_t>(seat); }

/// Who presses first answers alone; a wrong answer costs half, and two of them end the question.
class CurtainCall : public RoundKind {
public:
    void show_options(MatchState& state) const override {
        Buzzing buzzing{Milliseconds{0}, evening_time(state) / buzz_share};
        buzzing.locked = std::get<Reading>(state.phase).locked;
        buzzing.out.resize(state.seats.size());
        buzzing.answers.resize(state.seats.size());
        for (Answer& answer : buzzing.answers) answer.asked = false;
        state.phase = std::move(buzzing);
        state.events.emplace_back(OptionsShown{});
    }

    void buzz(MatchState& state, Seat seat) const override {
        if (auto* reading = std::get_if<Reading>(&state.phase)) {
            reading->locked.at(index(seat)) = buzz_lock;
            state.events.emplace_back(SeatLocked{seat});
        } else if (auto* buzzing = std::get_if<Buzzing>(&state.phase)) {
            if (!can_buzz(state, *buzzing, seat)) return;
            auto& buzzed = buzzing->buzzed;
            if (std::find(buzzed.begin(), buzzed.end(), seat) == buzzed.end())
                buzzed.push_back(seat);
        }
    }

    void settle(MatchState& state) const override {
        const auto* open = std::get_if<Buzzing>(&state.phase);
        if (open == nullptr) return;
        std::vector<Seat> first;
        for (const Seat seat : open->buzzed)
            if (state.plays(seat)) first.push_back(seat);
        if (first.empty()) return;
        const Seat seat = state.lowest(std::move(first), "buzz");
        Answering answering{Milliseconds{0}, buzzed_time};
        answering.only = seat;
        answering.interrupted = *open;
        answering.interrupted->buzzed.clear();
        state.phase = std::move(answering);
        state.events.emplace_back(Buzzed{seat});
    }

    void choose(MatchState& state, Seat seat, int option) const override {
        const auto* answering = std::get_if<Answering>(&state.phase);
        if (answering == nullptr) return buzz(state, seat);
        if (answering->only != seat || answering->elapsed < answer_guard) return;
        state.events.emplace_back(Answered{seat});
        judge(state, option);
    }

    void time_up(MatchState& state) const override {
        state.events.emplace_back(TimeRanOut{});
        if (const auto* open = std::get_if<Buzzing>(&state.phase))
            state.reveal(open->answers, reveal_time(state.question()));
        else
            judge(state, std::nullopt);
    }

    /// As if it had not answered: it may buzz again.
    void undone(MatchState& state, Seat seat) const override {
        auto* answering = std::get_if<Answering>(&state.phase);
        auto* buzzing =
            answering != nullptr ? &*answering->interrupted : std::get_if<Buzzing>(&state.phase);
        if (buzzing == nullptr || !buzzing->out.at(index(seat))) return;
        buzzing->out.at(index(seat)) = false;
        buzzing->answers.at(index(seat)) = Answer{};
        buzzing->answers.at(index(seat)).asked = false;
        --buzzing->wrong;
    }

    void seat_gone(MatchState& state, Seat seat) const override {
        if (const auto* answering = std::get_if<Answering>(&state.phase)) {
            if (answering->only != seat) return;
            // Who leaves has not answered; who was removed is not judged.
            if (state.is_judged(seat)) return judge(state, std::nullopt);
            return resume_buzzing(state, *answering->interrupted);
        }
        if (const auto* open = std::get_if<Buzzing>(&state.phase)) resume_buzzing(state, *open);
    }

private:
    static bool may_still_buzz(const MatchState& state, const Buzzing& buzzing, Seat seat) {
        return state.plays(seat) && !buzzing.out.at(index(seat));
    }
    static bool can_buzz(const MatchState& state, const Buzzing& buzzing, Seat seat) {
        return may_still_buzz(state, buzzing, seat) &&
               buzzing.locked.at(index(seat)) <= Milliseconds{0};
    }

    void judge(MatchState& state, std::optional<int> option) const {
        const auto answering = std::get<Answering>(state.phase);
        Buzzing buzzing = *answering.interrupted;
        const Seat seat = *answering.only;
        Answer answer;
        answer.option = option;
        answer.at = buzzing.elapsed + answering.elapsed;
        answer.right = option == state.question().answer;
        const int base = base_points(state.question().difficulty);
        answer.award = {base, answer.right ? base : -base / wrong_buzz_share, 0};
        state.new_judgement();
        state.judge(seat, answer, false);
        buzzing.answers.at(index(seat)) = answer;
        if (answer.right) {
            state.reveal(std::move(buzzing.answers), reveal_time(state.question()));
            return;
        }
        buzzing.out.at(index(seat)) = true;
        ++buzzing.wrong;
        buzzing.allowed = std::max(buzzing.allowed, buzzing.elapsed + buzz_again);
        resume_buzzing(state, std::move(buzzing));
    }

    /// Goes on waiting for a buzz, if there is still somebody to wait for.
    static void resume_buzzing(MatchState& state, Buzzing buzzing) {
        const std::vector<Seat> players = state.players();
        const bool anyone = std::any_of(players.begin(), players.end(), [&](Seat seat) {
            return may_still_buzz(state, buzzing, seat);
        });
        // With nobody at the table the clock runs on; with all of them wrong it is over.
        if (buzzing.wrong >= wrong_buzzes_most || (!anyone && !players.empty()))
            state.reveal(std::move(buzzing.answers), reveal_time(state.question()));
        else
            state.phase = std::move(buzzing);
    }
};

} // namespace

const RoundKind& curtain_call_round() {
    static const CurtainCall kind;
    return kind;
}

} // namespace quiz
