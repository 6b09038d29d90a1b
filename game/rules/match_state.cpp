#include "rules/match_state.h"

#include "core/random.h"
#include "rules/round_kind.h"

#include <algorithm>
#include <cassert>

namespace quiz {

const Act& MatchState::current_act() const {
    return programme.acts.at(static_cast<std::size_t>(act));
}

const Question& MatchState::question() const {
    if (understudy) return *understudy;
    return current_act().questions.at(static_cast<std::size_t>(in_act));
}

const RoundKind& MatchState::round() const { return *round_of(current_act(), settings).kind; }

std::optional<int> MatchState::next_act(int from) const {
    for (auto next = static_cast<std::size_t>(from); next < programme.acts.size(); ++next)
        if (!programme.acts[next].questions.empty()) return static_cast<int>(next);
    return std::nullopt;
}

bool MatchState::last_question_of_act() const {
    return in_act + 1 >= static_cast<int>(current_act().questions.size());
}

bool MatchState::question_open() const {
    return std::holds_alternative<Reading>(phase) || std::holds_alternative<Buzzing>(phase) ||
           std::holds_alternative<Answering>(phase) || std::holds_alternative<Staking>(phase);
}

bool MatchState::exists(Seat seat) const {
    return seat >= 0 && static_cast<std::size_t>(seat) < seats.size();
}

bool MatchState::plays(Seat which) const {
    if (!exists(which)) return false;
    const SeatState& one = seat(which);
    return one.in_question && one.present && !one.removed;
}

bool MatchState::is_judged(Seat which) const {
    return exists(which) && seat(which).in_question && !seat(which).removed;
}

std::vector<Seat> MatchState::players() const {
    std::vector<Seat> all;
    for (Seat one = 0; one < static_cast<Seat>(seats.size()); ++one)
        if (plays(one)) all.push_back(one);
    return all;
}

std::vector<Seat> MatchState::leaders(std::vector<Seat> among, std::string_view name) const {
    // Put into a drawn order first; the sort keeps it among equals. By seat before that, so that
    // the order of presses within one moment decides nothing.
    std::sort(among.begin(), among.end());
    Random random = stream(settings.seed, std::string(name) + " " + std::to_string(act) + " " +
                                              std::to_string(number) + " " +
                                              std::to_string(open_changes.size()));
    shuffle(random, among);
    std::stable_sort(among.begin(), among.end(),
                     [this](Seat a, Seat b) { return seat(a).points > seat(b).points; });
    return among;
}

Seat MatchState::lowest(std::vector<Seat> among, std::string_view name) const {
    assert(!among.empty());
    return leaders(std::move(among), name).back();
}

void MatchState::begin_act() {
    in_act = 0;
    // The round looks at who plays, to choose among them.
    for (SeatState& one : seats) one.in_question = one.present && !one.removed;
    round().begin_act(*this);
    pose();
}

void MatchState::pose() {
    for (SeatState& one : seats) one.in_question = one.present && !one.removed;
    patience = device_patience;
    open_changes.clear();
    events.emplace_back(QuestionPosed{number, act});
    round().pose(*this);
}

void MatchState::next_question() {
    assert(!last_question_of_act());
    ++in_act;
    ++number;
    understudy.reset();
    pose();
}

void MatchState::judge(Seat which, const Answer& answer, bool streaks) {
    SeatState& one = seat(which);
    const Change change{which,      answer.award.total(), answer.right ? 1 : 0,
                        one.streak, one.longest_streak,   number};
    open_changes.push_back(change);
    last_judgement.push_back(change);
    one.points += change.points;
    one.right += change.right;
    if (streaks) {
        one.streak = answer.right ? one.streak + 1 : 0;
        one.longest_streak = std::max(one.longest_streak, one.streak);
    }
    events.emplace_back(Judged{which, answer, one.points, one.streak});
}

void MatchState::reveal(std::vector<Answer> answers, Milliseconds time) {
    for (std::size_t i = 0; i < answers.size(); ++i)
        if (answers[i].asked) ++seats.at(i).asked;
    open_changes.clear();
    played.push_back({question(), answers, number, act});
    phase = Reveal{std::move(answers), time, std::vector<bool>(seats.size()), std::nullopt};
}

void MatchState::take_back(const std::vector<Change>& changes) {
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        SeatState& one = seat(change->seat);
        one.points -= change->points;
        one.right -= change->right;
        one.streak = change->streak_before;
        one.longest_streak = change->longest_before;
        if (change->points != 0 || change->right != 0)
            events.emplace_back(Undone{change->seat, -change->points, one.points});
    }
}

void MatchState::drop_question() {
    if (open_changes.empty()) return;
    take_back(open_changes);
    open_changes.clear();
    last_judgement.clear(); // It was of this question.
}

void MatchState::end_act() {
    if (party()) {
        std::vector<int> points;
        for (const SeatState& one : seats) points.push_back(one.points);
        act_points.push_back(std::move(points));
    }
    wearer.reset();
    music.reset();
    if (!next_act(act + 1)) return end(false);
    events.emplace_back(ActEnded{act});
    phase =
        Interval{act, party() ? interval_time : Milliseconds{0}, std::vector<bool>(seats.size())};
}

void MatchState::end(bool left) {
    paused = false;
    phase = Over{left};
    events.emplace_back(MatchOver{});
}

void MatchState::go_on() {
    if (std::holds_alternative<Reveal>(phase)) {
        round().after_reveal(*this);
    } else if (const auto* interval = std::get_if<Interval>(&phase)) {
        if (interval->act >= 0) {
            act = *next_act(act + 1);
            ++number;
        }
        understudy.reset();
        begin_act();
    }
}

} // namespace quiz
