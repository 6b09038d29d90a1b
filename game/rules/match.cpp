#include "rules/match.h"

#include "core/random.h"
#include "rules/scoring.h"

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

} // namespace

Match::Match(Programme programme, MatchSettings settings)
    : programme_(std::move(programme)), settings_(std::move(settings)),
      seats_(static_cast<std::size_t>(std::max(1, settings_.seats))) {
    const std::optional<int> first = next_act(0);
    if (first) {
        act_ = *first;
        phase_ = Reading{reading_time(question().prompt)};
    } else {
        phase_ = Over{};
    }
}

MatchEvents Match::start() const {
    if (over()) return {MatchOver{}};
    return {QuestionPosed{number_, act_}};
}

const Act& Match::current_act() const { return programme_.acts.at(static_cast<std::size_t>(act_)); }

const Question& Match::question() const {
    if (understudy_) return *understudy_;
    return current_act().questions.at(static_cast<std::size_t>(in_act_));
}

const SeatState& Match::seat(Seat seat) const { return seats_.at(static_cast<std::size_t>(seat)); }

std::optional<int> Match::next_act(int from) const {
    for (auto act = static_cast<std::size_t>(from); act < programme_.acts.size(); ++act)
        if (!programme_.acts[act].questions.empty()) return static_cast<int>(act);
    return std::nullopt;
}

MatchEvents Match::advance(Milliseconds elapsed) {
    assert(elapsed >= Milliseconds{0});
    MatchEvents events;
    if (paused_) return events;
    if (auto* reading = std::get_if<Reading>(&phase_)) {
        if (elapsed < reading->left) {
            reading->left -= elapsed;
            return events;
        }
        elapsed -= reading->left;
        show_options(events);
    }
    if (auto* answering = std::get_if<Answering>(&phase_)) {
        const bool clock = answering->allowed > Milliseconds{0};
        const Milliseconds end = clock ? answering->allowed : Milliseconds::max();
        // Compared this way round, since a sum could overflow.
        if (elapsed <= end - answering->elapsed) {
            answering->elapsed += elapsed;
        } else if (clock) {
            answering->elapsed = end;
            events.emplace_back(TimeRanOut{});
            judge(std::nullopt, events);
        } else {
            answering->elapsed = end;
        }
    }
    return events;
}

MatchEvents Match::apply(const Input& input) {
    MatchEvents events;
    if (over() || input.seat != 0) return events;
    if (std::holds_alternative<Leave>(input.action)) {
        // After the last reveal nothing is left to play: leaving is going on.
        const bool all_played = static_cast<int>(played_.size()) == size();
        paused_ = false;
        phase_ = Over{!all_played};
        return {MatchOver{}};
    }
    if (std::holds_alternative<Resume>(input.action)) {
        if (paused_) events.emplace_back(Resumed{});
        paused_ = false;
        return events;
    }
    if (paused_) return events;
    std::visit(Overloaded{
                   [&](const Choose& choose) {
                       const auto* answering = std::get_if<Answering>(&phase_);
                       if (!answering || answering->elapsed < answer_guard) return;
                       if (choose.option < 0 || choose.option > 3) return;
                       if (answering->gone.at(static_cast<std::size_t>(choose.option))) return;
                       events.emplace_back(Answered{input.seat});
                       judge(choose.option, events);
                   },
                   [&](const UseLifeline& wish) {
                       if (can_use(input.seat, wish.lifeline)) use(wish.lifeline, events);
                   },
                   [&](GoOn) { go_on(events); },
                   [&](Pause) {
                       paused_ = true;
                       events.emplace_back(Paused{});
                   },
                   [](Resume) {},
                   [](Leave) {},
               },
               input.action);
    return events;
}

bool Match::can_use(Seat seat, Lifeline lifeline) const {
    const auto* answering = std::get_if<Answering>(&phase_);
    if (!answering || paused_ || seat != 0) return false;
    if (!seats_.front().lifelines.at(index_of(lifeline))) return false;
    switch (lifeline) {
    case Lifeline::Halve: return true;
    case Lifeline::Encore: return answering->allowed > Milliseconds{0};
    case Lifeline::Understudy: return !current_act().understudies.empty();
    }
    return false;
}

void Match::use(Lifeline lifeline, MatchEvents& events) {
    auto& answering = std::get<Answering>(phase_);
    seats_.front().lifelines.at(index_of(lifeline)) = false;
    switch (lifeline) {
    case Lifeline::Halve: {
        const std::array<int, 2> gone = halved(question());
        for (const int option : gone) answering.gone.at(static_cast<std::size_t>(option)) = true;
        events.emplace_back(OptionsHalved{gone});
        break;
    }
    case Lifeline::Encore:
        answering.allowed += encore_time;
        events.emplace_back(TimeAdded{encore_time});
        break;
    case Lifeline::Understudy:
        understudy_ = current_act().understudies.front();
        events.emplace_back(QuestionReplaced{});
        pose(events);
        break;
    }
}

void Match::pose(MatchEvents& events) {
    phase_ = Reading{reading_time(question().prompt)};
    events.emplace_back(QuestionPosed{number_, act_});
}

void Match::show_options(MatchEvents& events) {
    phase_ = Answering{Milliseconds{0}, std::max(settings_.answer_time, Milliseconds{0}), {}};
    events.emplace_back(OptionsShown{});
}

void Match::judge(std::optional<int> option, MatchEvents& events) {
    const Question& asked = question();
    SeatState& state = seats_.front();
    Answer answer;
    answer.option = option;
    answer.at = std::get<Answering>(phase_).elapsed;
    answer.right = option == asked.answer;
    if (answer.right) {
        answer.award = award(base_points(asked.difficulty), answer.at, settings_.answer_time,
                             state.streak, settings_.scoring);
        state.points += answer.award.total();
        ++state.right;
        ++state.streak;
        state.longest_streak = std::max(state.longest_streak, state.streak);
    } else {
        state.streak = 0;
    }
    played_.push_back({asked, {answer}});
    phase_ = Reveal{{answer}};
    events.emplace_back(Judged{0, answer, state.points, state.streak});
}

void Match::go_on(MatchEvents& events) {
    if (std::holds_alternative<Reading>(phase_)) return show_options(events);
    if (std::holds_alternative<Reveal>(phase_)) {
        const std::optional<int> next = next_act(act_ + 1);
        if (in_act_ + 1 < static_cast<int>(current_act().questions.size())) {
            ++in_act_;
        } else if (next) {
            events.emplace_back(ActEnded{act_});
            phase_ = Interval{act_};
            return;
        } else {
            phase_ = Over{};
            events.emplace_back(MatchOver{});
            return;
        }
    } else if (std::holds_alternative<Interval>(phase_)) {
        act_ = *next_act(act_ + 1);
        in_act_ = 0;
    } else {
        return;
    }
    understudy_.reset();
    ++number_;
    pose(events);
}

int Match::most_points() const {
    int points = 0;
    int streak = 0;
    int gain = 0; // By calling the understudy for an easier question.
    for (const Act& act : programme_.acts) {
        for (const Question& asked : act.questions) {
            const int base = base_points(asked.difficulty);
            points +=
                award(base, Milliseconds{0}, settings_.answer_time, streak++, settings_.scoring)
                    .total();
            if (!act.understudies.empty())
                gain = std::max(gain, base_points(act.understudies.front().difficulty) - base);
        }
    }
    return points + gain;
}

} // namespace quiz
