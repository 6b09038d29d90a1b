#include "rules/table.h"

#include "rules/round_kind.h"

#include <algorithm>
#include <array>

namespace quiz {

namespace {

std::vector<bool>* ready_list(Phase& phase) {
    if (auto* reveal = std::get_if<Reveal>(&phase)) return &reveal->ready;
    if (auto* interval = std::get_if<Interval>(&phase)) return &interval->ready;
    return nullptr;
}

void go_on_when_all_are_ready(MatchState& state) {
    const std::vector<bool>* ready = ready_list(state.phase);
    if (ready == nullptr) return;
    bool anyone = false;
    for (std::size_t i = 0; i < ready->size(); ++i) {
        if (!state.seats[i].present || state.seats[i].removed) continue;
        if (!ready->at(i)) return;
        anyone = true;
    }
    if (anyone) state.go_on();
}

/// Lists by seat of the present phase grow with the table.
void grow_lists(MatchState& state) {
    const std::size_t seats = state.seats.size();
    Answer none;
    none.asked = false;
    if (auto* reading = std::get_if<Reading>(&state.phase)) reading->locked.resize(seats);
    const auto grow_buzzing = [&](Buzzing& buzzing) {
        buzzing.locked.resize(seats);
        buzzing.out.resize(seats);
        buzzing.answers.resize(seats, none);
    };
    if (auto* buzzing = std::get_if<Buzzing>(&state.phase)) grow_buzzing(*buzzing);
    if (auto* answering = std::get_if<Answering>(&state.phase)) {
        answering->given.resize(seats);
        if (answering->interrupted) grow_buzzing(*answering->interrupted);
    }
    if (auto* staking = std::get_if<Staking>(&state.phase)) staking->stakes.resize(seats);
    if (auto* reveal = std::get_if<Reveal>(&state.phase)) reveal->answers.resize(seats, none);
    if (auto* ready = ready_list(state.phase)) ready->resize(seats);
}

int smallest_team(const MatchState& state, std::size_t before) {
    std::vector<int> members(static_cast<std::size_t>(state.settings.teams));
    for (std::size_t i = 0; i < before; ++i) {
        const SeatState& one = state.seats[i];
        if (one.player.team >= 0 && !one.removed)
            ++members.at(static_cast<std::size_t>(one.player.team));
    }
    return static_cast<int>(std::min_element(members.begin(), members.end()) - members.begin());
}

/// A mark that nobody else has, the wanted one if it is free.
int free_mark(const MatchState& state, std::size_t seat) {
    const int marks = static_cast<int>(mark_names.size());
    const int wanted = state.seats[seat].player.mark;
    const auto taken = [&](int mark) {
        for (std::size_t i = 0; i < seat; ++i)
            if (!state.seats[i].removed && state.seats[i].player.mark == mark) return true;
        return false;
    };
    for (int i = 0; i < marks; ++i) {
        const int mark = (std::clamp(wanted, 0, marks - 1) + i) % marks;
        if (!taken(mark)) return mark;
    }
    return wanted;
}

void seat_player(MatchState& state, std::size_t seat) {
    Player& player = state.seats[seat].player;
    player.mark = free_mark(state, seat);
    if (state.settings.teams == 0)
        player.team = -1;
    else if (player.team < 0 || player.team >= state.settings.teams)
        player.team = smallest_team(state, seat);
}

/// The question that was put is dropped: it is over without a judgement.
void drop(MatchState& state) {
    if (state.question_open())
        for (SeatState& seat : state.seats) seat.stake.reset();
    state.drop_question();
}

} // namespace

void seat_players(MatchState& state) {
    if (state.settings.teams != 0)
        state.settings.teams = std::clamp(state.settings.teams, teams_least, teams_most);
    for (std::size_t i = 0; i < state.seats.size(); ++i) {
        if (i < state.settings.players.size())
            state.seats[i].player = state.settings.players[i];
        else
            state.seats[i].player.mark = static_cast<int>(i);
        seat_player(state, i);
    }
}

void join(MatchState& state, const Input& input, const Player& player) {
    if (input.seat != static_cast<Seat>(state.seats.size())) return;
    const auto kept = std::count_if(state.seats.begin(), state.seats.end(),
                                    [](const SeatState& seat) { return !seat.removed; });
    if (kept >= seats_most || state.seats.size() >= std::size_t{seat_entries_most}) return;
    SeatState joined;
    std::optional<int> lowest;
    for (const SeatState& seat : state.seats)
        if (!seat.removed) lowest = std::min(lowest.value_or(seat.points), seat.points);
    joined.points = lowest.value_or(0);
    joined.player = player;
    joined.lifelines = {};
    joined.in_question = false; // From the next question on.
    state.seats.push_back(std::move(joined));
    seat_player(state, state.seats.size() - 1);
    grow_lists(state);
    state.events.emplace_back(Joined{input.seat, state.seats.back().points});
}

void rename(MatchState& state, Seat seat, const std::string& name) {
    std::string& known = state.seat(seat).player.name;
    if (name.empty() || name == known) return;
    state.events.emplace_back(Renamed{seat, std::exchange(known, name)});
}

void leave(MatchState& state, Seat seat) {
    if (!state.seat(seat).present) return;
    const bool played = state.plays(seat);
    state.seat(seat).present = false;
    state.events.emplace_back(SeatLeft{seat});
    if (played) state.round().seat_gone(state, seat);
    go_on_when_all_are_ready(state);
}

void come_back(MatchState& state, Seat seat) {
    if (state.seat(seat).present) return;
    state.seat(seat).present = true;
    state.seat(seat).connected = true;
    state.events.emplace_back(SeatReturned{seat});
}

void remove_seat(MatchState& state, Seat seat) {
    if (!state.exists(seat) || state.seat(seat).removed) return;
    const bool played = state.plays(seat);
    state.seat(seat).removed = true;
    state.events.emplace_back(SeatRemoved{seat});
    if (played) state.round().seat_gone(state, seat);
    go_on_when_all_are_ready(state);
}

void device(MatchState& state, Seat seat, bool connected) {
    if (state.seat(seat).connected == connected) return;
    state.seat(seat).connected = connected;
    state.events.emplace_back(DeviceChanged{seat, connected});
}

void ready(MatchState& state, Seat seat) {
    std::vector<bool>* ready = ready_list(state.phase);
    if (ready == nullptr || !state.seat(seat).present) return;
    const auto index = static_cast<std::size_t>(seat);
    if (ready->at(index)) return;
    ready->at(index) = true;
    state.events.emplace_back(SeatReady{seat});
    go_on_when_all_are_ready(state);
}

void add_time(MatchState& state) {
    std::visit(
        [&](auto& phase) {
            if constexpr (requires { phase.allowed; })
                phase.allowed += added_time;
            else if constexpr (requires { phase.left += added_time; })
                phase.left += added_time;
        },
        state.phase);
    if (!state.over()) state.events.emplace_back(TimeAdded{added_time});
}

void skip(MatchState& state) {
    if (std::holds_alternative<Reading>(state.phase)) return state.round().show_options(state);
    if (std::holds_alternative<Choosing>(state.phase) ||
        std::holds_alternative<Staking>(state.phase))
        return state.round().time_up(state);
    if (!state.question_open()) return state.go_on();
    drop(state);
    state.events.emplace_back(QuestionSkipped{});
    state.round().next(state);
}

void take_back(std::vector<Answer>& answers, Seat seat) {
    if (static_cast<std::size_t>(seat) < answers.size())
        answers[static_cast<std::size_t>(seat)].undone = true;
}

void undo(MatchState& state) {
    if (state.last_judgement.empty()) return;
    const std::vector<Change> changes = std::move(state.last_judgement);
    state.last_judgement.clear();
    state.take_back(changes);
    // Of a question that is still open, these are the last ones.
    const std::size_t open = state.open_changes.size();
    state.open_changes.resize(open - std::min(open, changes.size()));
    for (const Change& change : changes) {
        for (Played& one : state.played)
            if (change.number != 0 && one.number == change.number)
                take_back(one.answers, change.seat);
        if (change.number != state.number) continue; // a price to pay, or of another question
        if (auto* reveal = std::get_if<Reveal>(&state.phase))
            take_back(reveal->answers, change.seat);
        else
            state.round().undone(state, change.seat);
    }
}

void end_act_now(MatchState& state) {
    if (std::holds_alternative<Interval>(state.phase)) return;
    drop(state);
    state.end_act();
}

void end_evening(MatchState& state) {
    drop(state);
    const bool all_played = static_cast<int>(state.played.size()) == state.programme.size();
    state.end(!all_played);
}

void take_up(MatchState& state) {
    state.paused = false;
    for (SeatState& seat : state.seats) seat.connected = true; // Until the devices say otherwise.
    if (state.question_open()) {
        drop(state);
        state.pose();
    } else if (auto* choosing = std::get_if<Choosing>(&state.phase)) {
        choosing->elapsed = Milliseconds{0};
    }
}

} // namespace quiz
