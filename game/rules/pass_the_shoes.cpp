#include "core/random.h"
#include "rules/round_kind.h"
#include "rules/scoring.h"

#include <algorithm>
#include <string>

namespace quiz {

namespace {

constexpr std::size_t buttons = 4;

/// One seat wears the red shoes and must answer until it can pass them on; who wears them when the
/// hidden music stops pays.
class PassTheShoes : public RoundKind {
public:
    void begin_act(MatchState& state) const override {
        Random random = stream(state.settings.seed, "music " + std::to_string(state.act));
        const auto span = static_cast<std::uint64_t>((music_most - music_least).count());
        state.music =
            music_least + Milliseconds{static_cast<std::int64_t>(below(random, span + 1))};
        state.wearer.reset();
        std::vector<Seat> players = state.players();
        if (!players.empty()) put_on(state, pick(random, players));
    }

    void pose(MatchState& state) const override {
        if (!state.wearer || !state.plays(*state.wearer)) to_leader(state);
        show_options(state);
    }

    void show_options(MatchState& state) const override {
        Answering answering{Milliseconds{0}, shoes_time};
        answering.only = state.wearer.value_or(no_seat);
        state.phase = std::move(answering);
        state.events.emplace_back(OptionsShown{});
    }

    void choose(MatchState& state, Seat seat, int option) const override {
        if (const auto* choosing = std::get_if<Choosing>(&state.phase)) {
            if (choosing->seat != seat || choosing->elapsed < answer_guard) return;
            if (static_cast<std::size_t>(option) >= choosing->candidates.size()) return;
            pass(state, choosing->candidates.at(static_cast<std::size_t>(option)));
            return;
        }
        const auto* answering = std::get_if<Answering>(&state.phase);
        if (answering == nullptr || answering->only != seat || answering->elapsed < answer_guard)
            return;
        state.events.emplace_back(Answered{seat});
        judge(state, option);
    }

    void time_up(MatchState& state) const override {
        if (const auto* choosing = std::get_if<Choosing>(&state.phase))
            return pass(state, choosing->candidates.front());
        state.events.emplace_back(TimeRanOut{});
        judge(state, std::nullopt);
    }

    void music_stopped(MatchState& state) const override {
        state.music.reset();
        const bool open = std::holds_alternative<Answering>(state.phase);
        const Seat seat = state.wearer.value_or(no_seat);
        MusicStopped stopped{seat, 0, 0};
        state.new_judgement();
        if (state.is_judged(seat)) {
            SeatState& one = state.seat(seat);
            state.last_judgement.push_back({seat, -shoes_price, 0, one.streak, one.longest_streak});
            one.points -= shoes_price;
            stopped.paid = shoes_price;
            stopped.points = one.points;
        }
        state.events.emplace_back(stopped);
        // The question that the music cut off is shown, and nobody is judged by it.
        std::vector<Answer> answers(state.seats.size());
        for (Answer& answer : answers) answer.asked = false;
        if (open) state.cut_off.push_back(state.question().id);
        if (open || state.played.empty()) {
            state.phase = Reveal{std::move(answers), reveal_time(state.question()),
                                 std::vector<bool>(state.seats.size()), seat};
        } else {
            state.phase = Reveal{state.played.back().answers, reveal_time(state.question()),
                                 std::vector<bool>(state.seats.size()), seat};
        }
    }

    void seat_gone(MatchState& state, Seat seat) const override {
        if (state.wearer != seat || !state.music) return;
        if (const auto* choosing = std::get_if<Choosing>(&state.phase)) {
            for (const Seat other : choosing->candidates)
                if (state.plays(other)) return pass(state, other);
            return next(state);
        }
        if (!std::holds_alternative<Answering>(state.phase)) return;
        to_leader(state);
        show_options(state);
    }

    void after_reveal(MatchState& state) const override {
        const auto& reveal = std::get<Reveal>(state.phase);
        if (!state.music) return state.end_act();
        const Seat wearer = state.wearer.value_or(no_seat);
        const auto index = static_cast<std::size_t>(std::max(wearer, 0));
        const bool right =
            state.plays(wearer) && index < reveal.answers.size() && reveal.answers[index].right;
        std::vector<Seat> others = state.players();
        others.erase(std::remove(others.begin(), others.end(), wearer), others.end());
        if (!right || others.empty()) return next(state);
        others = state.leaders(std::move(others), "pass");
        if (others.size() > buttons) others.resize(buttons);
        state.phase = Choosing{Milliseconds{0}, choosing_time, wearer, std::move(others)};
        state.events.emplace_back(ChoiceOpened{wearer});
    }

    /// The music never outlasts the questions.
    void next(MatchState& state) const override {
        if (!state.last_question_of_act())
            state.next_question();
        else if (state.music)
            music_stopped(state);
        else
            state.end_act();
    }

private:
    static void put_on(MatchState& state, Seat seat) {
        state.events.emplace_back(ShoesPassed{state.wearer.value_or(no_seat), seat});
        state.wearer = seat;
    }

    void pass(MatchState& state, Seat to) const {
        if (state.exists(*state.wearer)) ++state.seat(*state.wearer).passes;
        put_on(state, to);
        next(state);
    }

    /// For a wearer that is gone.
    static void to_leader(MatchState& state) {
        const std::vector<Seat> players = state.players();
        if (players.empty())
            state.wearer.reset();
        else
            put_on(state, state.leaders(players, "leader").front());
    }

    void judge(MatchState& state, std::optional<int> option) const {
        const auto answering = std::get<Answering>(state.phase);
        const Seat seat = answering.only.value_or(no_seat);
        std::vector<Answer> answers(state.seats.size());
        for (Answer& answer : answers) answer.asked = false;
        state.new_judgement();
        if (state.is_judged(seat)) {
            Answer& answer = answers.at(static_cast<std::size_t>(seat));
            answer.asked = true;
            answer.option = option;
            answer.at = answering.elapsed;
            answer.right = option == state.question().answer;
            const int base = base_points(state.question().difficulty);
            answer.award = {base, answer.right ? base / shoes_base_share : 0, 0};
            state.judge(seat, answer, false);
        }
        state.reveal(std::move(answers), shoes_reveal);
    }
};

} // namespace

const RoundKind& shoes_round() {
    static const PassTheShoes kind;
    return kind;
}

} // namespace quiz
