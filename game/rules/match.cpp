#include "rules/match.h"

#include "core/random.h"
#include "rules/round_kind.h"
#include "rules/scoring.h"
#include "rules/table.h"

#include <algorithm>
#include <cassert>

namespace quiz {

namespace {

template <typename... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};
template <typename... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

/// Which two wrong options a halve takes: drawn from the question's id, so that a replay agrees.
std::array<int, 2> halved(const Question& question) {
    std::vector<int> wrong;
    for (int option = 0; option < 4; ++option)
        if (option != question.answer) wrong.push_back(option);
    Random random = stream(digest(question.id), "halve");
    shuffle(random, wrong);
    return {std::min(wrong[0], wrong[1]), std::max(wrong[0], wrong[1])};
}

std::size_t index_of(Lifeline lifeline) { return static_cast<std::size_t>(lifeline); }

/// What ends the present phase by itself, and when.
struct Clock {
    Milliseconds left{0};
    bool counts = false; ///< What comes exactly at its end still counts: it ends just after.
};

std::optional<Clock> clock_of(const Phase& phase) {
    return std::visit(
        [](const auto& one) -> std::optional<Clock> {
            if constexpr (requires { one.allowed; }) {
                if (one.allowed <= Milliseconds{0}) return std::nullopt;
                return Clock{one.allowed - one.elapsed, true};
            } else if constexpr (requires { one.locked; }) {
                return Clock{one.left, false}; // Reading
            } else if constexpr (requires { one.ready; }) {
                if (one.left <= Milliseconds{0}) return std::nullopt;
                return Clock{one.left, false};
            } else {
                return std::nullopt;
            }
        },
        phase);
}

/// Compared before it is added, since a sum could overflow.
void add(Milliseconds& sum, Milliseconds more) {
    sum = more > Milliseconds::max() - sum ? Milliseconds::max() : sum + more;
}

void unlock(std::vector<Milliseconds>& locked, Milliseconds elapsed) {
    for (Milliseconds& left : locked) left = std::max(left - elapsed, Milliseconds{0});
}

bool music_plays(const MatchState& state) {
    return state.music && (std::holds_alternative<Answering>(state.phase) ||
                           std::holds_alternative<Choosing>(state.phase));
}

} // namespace

Match::Match(Programme programme, MatchSettings settings) {
    state_.programme = std::move(programme);
    state_.settings = std::move(settings);
    const int seats = state_.party() ? std::clamp(state_.settings.seats, 1, seats_most)
                                     : std::max(1, state_.settings.seats);
    state_.seats.resize(static_cast<std::size_t>(seats));
    if (state_.party()) {
        for (SeatState& seat : state_.seats) seat.lifelines = {};
        seat_players(state_);
    }
    const std::optional<int> first = state_.next_act(0);
    if (!first) {
        state_.phase = Over{};
        return;
    }
    state_.act = *first;
    if (!state_.round().has_lifelines())
        for (SeatState& seat : state_.seats) seat.lifelines = {};
    if (state_.party() && !state_.programme.note.empty())
        state_.phase = Interval{-1, note_time, std::vector<bool>(static_cast<std::size_t>(seats))};
    else
        state_.begin_act();
    state_.events.clear(); // start() tells them.
}

MatchEvents Match::start() const {
    if (over()) return {MatchOver{}};
    if (std::holds_alternative<Interval>(phase())) return {NoteShown{}};
    MatchEvents events{QuestionPosed{number(), act()}};
    if (state_.wearer) events.emplace_back(ShoesPassed{no_seat, *state_.wearer});
    return events;
}

const RoundRow& Match::round(int act) const {
    return round_of(state_.programme.acts.at(static_cast<std::size_t>(act)), settings());
}

std::vector<Standing> Match::standings() const { return quiz::standings(state_.seats); }

std::vector<TeamStanding> Match::team_standings() const {
    return settings().teams == 0 ? std::vector<TeamStanding>{} : quiz::team_standings(state_.seats);
}

bool Match::waits_for_device() const {
    if (state_.patience <= Milliseconds{0} || !state_.question_open()) return false;
    const auto missing = [this](Seat seat) {
        return !state_.seat(seat).connected && state_.plays(seat);
    };
    // Asked at every step of the clock, where nearly always everybody is there.
    for (Seat seat = 0; seat < static_cast<Seat>(state_.seats.size()); ++seat)
        if (missing(seat)) return state_.round().waits_for_devices();
    return false;
}

void Match::spend(Milliseconds elapsed) {
    if (music_plays(state_)) *state_.music -= elapsed;
    std::visit(
        [elapsed](auto& one) {
            if constexpr (requires { one.locked; }) unlock(one.locked, elapsed);
            if constexpr (requires { one.allowed; })
                add(one.elapsed, elapsed);
            else if constexpr (requires { one.left -= elapsed; })
                one.left = std::max(one.left - elapsed, Milliseconds{0});
        },
        state_.phase);
}

MatchEvents Match::advance(Milliseconds elapsed) {
    assert(elapsed >= Milliseconds{0});
    add(state_.now, elapsed);
    while (!state_.paused && !over()) {
        if (elapsed > Milliseconds{0} && std::holds_alternative<Buzzing>(phase()))
            state_.round().settle(state_);
        if (waits_for_device()) {
            const Milliseconds waited = std::min(elapsed, state_.patience);
            state_.patience -= waited;
            elapsed -= waited;
            if (elapsed <= Milliseconds{0}) break;
        }
        const std::optional<Clock> clock = clock_of(state_.phase);
        const bool music = music_plays(state_);
        if (music && elapsed > *state_.music && (!clock || *state_.music < clock->left)) {
            const Milliseconds left = *state_.music;
            spend(left);
            elapsed -= left;
            state_.round().music_stopped(state_);
            continue;
        }
        const bool ends = clock && (clock->counts ? elapsed > clock->left : elapsed >= clock->left);
        if (!ends) {
            spend(elapsed);
            break;
        }
        spend(clock->left);
        elapsed -= clock->left;
        if (std::holds_alternative<Reading>(state_.phase))
            state_.round().show_options(state_);
        else if (state_.question_open() || std::holds_alternative<Choosing>(state_.phase))
            state_.round().time_up(state_);
        else
            state_.go_on();
    }
    return std::exchange(state_.events, {});
}

MatchEvents Match::apply(const Input& input) {
    MatchEvents events;
    if (input.stamp > now()) events = advance(input.stamp - now());
    if (over()) return events;
    if (state_.party())
        apply_at_table(input);
    else if (input.seat == 0)
        apply_alone(input);
    events.insert(events.end(), state_.events.begin(), state_.events.end());
    state_.events.clear();
    return events;
}

void Match::apply_alone(const Input& input) {
    if (std::holds_alternative<Leave>(input.action)) {
        // After the last reveal nothing is left to play: leaving is going on.
        const bool all_played = static_cast<int>(played().size()) == size();
        return state_.end(!all_played);
    }
    if (std::holds_alternative<Resume>(input.action)) {
        if (paused()) state_.events.emplace_back(Resumed{});
        state_.paused = false;
        return;
    }
    if (paused()) return;
    std::visit(Overloaded{
                   [&](const Choose& choose) {
                       if (choose.option >= 0 && choose.option <= 3)
                           state_.round().choose(state_, 0, choose.option);
                   },
                   [&](const UseLifeline& wish) {
                       if (can_use(input.seat, wish.lifeline)) use(wish.lifeline);
                   },
                   [&](GoOn) {
                       if (std::holds_alternative<Reading>(phase()))
                           state_.round().show_options(state_);
                       else
                           state_.go_on();
                   },
                   [&](Pause) {
                       state_.paused = true;
                       state_.events.emplace_back(Paused{});
                   },
                   [](const auto&) {},
               },
               input.action);
}

void Match::apply_at_table(const Input& input) {
    const Seat seat = input.seat;
    if (const auto* joining = std::get_if<Join>(&input.action))
        return join(state_, input, joining->player);
    const bool sits = state_.exists(seat) && !state_.seat(seat).removed;
    if (!sits && seat != no_seat) return;
    // The menu, which is open in a pause too.
    const bool menu =
        std::visit(Overloaded{
                       [&](Pause) {
                           if (!paused()) state_.events.emplace_back(Paused{});
                           state_.paused = true;
                           return true;
                       },
                       [&](Resume) {
                           if (paused()) state_.events.emplace_back(Resumed{});
                           state_.paused = false;
                           return true;
                       },
                       [&](AddTime) { return add_time(state_), true; },
                       [&](Skip) { return skip(state_), true; },
                       [&](Undo) { return undo(state_), true; },
                       [&](Remove wish) { return remove_seat(state_, wish.seat), true; },
                       [&](EndAct) { return end_act_now(state_), true; },
                       [&](EndEvening) { return end_evening(state_), true; },
                       [&](TakeUp) { return take_up(state_), true; },
                       [](const auto&) { return false; },
                   },
                   input.action);
    if (menu || !sits) return;
    std::visit(Overloaded{
                   [&](const Choose& choose) {
                       if (choose.option < 0 || choose.option > 3) return;
                       if (!paused() && state_.plays(seat))
                           state_.round().choose(state_, seat, choose.option);
                   },
                   [&](Buzz) {
                       if (!paused() && state_.plays(seat)) state_.round().buzz(state_, seat);
                   },
                   [&](GoOn) {
                       if (!paused()) ready(state_, seat);
                   },
                   [&](Leave) { leave(state_, seat); },
                   [&](const Rename& wish) { rename(state_, seat, wish.name); },
                   [&](Return) { come_back(state_, seat); },
                   [&](DeviceLost) { device(state_, seat, false); },
                   [&](DeviceFound) { device(state_, seat, true); },
                   [](const auto&) {},
               },
               input.action);
}

bool Match::can_undo() const { return party() && !over() && !state_.last_judgement.empty(); }

bool Match::can_use(Seat seat, Lifeline lifeline) const {
    const auto* answering = std::get_if<Answering>(&phase());
    if (!answering || paused() || seat != 0 || party()) return false;
    if (!state_.round().has_lifelines()) return false;
    if (!state_.seats.front().lifelines.at(index_of(lifeline))) return false;
    switch (lifeline) {
    case Lifeline::Halve: return true;
    case Lifeline::Encore: return answering->allowed > Milliseconds{0};
    case Lifeline::Understudy: return !state_.current_act().understudies.empty();
    }
    return false;
}

void Match::use(Lifeline lifeline) {
    auto& answering = std::get<Answering>(state_.phase);
    state_.seats.front().lifelines.at(index_of(lifeline)) = false;
    switch (lifeline) {
    case Lifeline::Halve: {
        const std::array<int, 2> gone = halved(question());
        for (const int option : gone) answering.gone.at(static_cast<std::size_t>(option)) = true;
        state_.events.emplace_back(OptionsHalved{gone});
        break;
    }
    case Lifeline::Encore:
        answering.allowed += encore_time;
        state_.events.emplace_back(TimeAdded{encore_time});
        break;
    case Lifeline::Understudy:
        state_.understudy = state_.current_act().understudies.front();
        state_.events.emplace_back(QuestionReplaced{});
        state_.pose();
        break;
    }
}

bool Match::triumph() const {
    return settings().mode == "dance" && over() && size() > 0 && seat(0).right == size();
}

int Match::most_points() const {
    int points = 0;
    int streak = 0;
    int gain = 0; // By calling the understudy for an easier question.
    for (const Act& act : programme().acts) {
        for (const Question& asked : act.questions) {
            const int base = base_points(asked.difficulty);
            points +=
                award(base, Milliseconds{0}, settings().answer_time, streak++, settings().scoring)
                    .total();
            if (!act.understudies.empty())
                gain = std::max(gain, base_points(act.understudies.front().difficulty) - base);
        }
    }
    return points + gain;
}

} // namespace quiz
