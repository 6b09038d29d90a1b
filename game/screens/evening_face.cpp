#include "screens/evening.h"
#include "screens/furniture.h"

#include <algorithm>

namespace quiz {

const char* EveningScreen::name() const {
    if (menu_) return "evening-menu";
    if (lead_in_ > Milliseconds{0}) return "evening-lead-in";
    if (announcing_ > Milliseconds{0}) return "evening-act";
    const Phase& phase = match().phase();
    if (std::holds_alternative<Reveal>(phase)) return "evening-reveal";
    if (std::holds_alternative<Choosing>(phase)) return "evening-choice";
    if (std::holds_alternative<Staking>(phase)) return "evening-stakes";
    if (const auto* interval = std::get_if<Interval>(&phase))
        return interval->act < 0 ? "evening-note" : "evening-interval";
    return "evening-question";
}

namespace {

/// Somebody pressed too early and waits: that ends by itself.
bool anyone_locked(const Phase& phase) {
    return std::visit(
        [](const auto& one) {
            if constexpr (requires { one.locked; })
                return std::any_of(one.locked.begin(), one.locked.end(),
                                   [](Milliseconds left) { return left > Milliseconds{0}; });
            else
                return false;
        },
        phase);
}

} // namespace

/// Also once after something has happened by itself, so that it is seen.
bool EveningScreen::moving() const {
    if (Page::moving() || changed_ || match().over()) return true;
    if (menu_ || lead_in_ > Milliseconds{0}) return false;
    const Milliseconds entrance = std::max({theme().durations.reveal, theme().durations.curtain});
    if (announcing_ > Milliseconds{0} && match().act() == 0) return !still() && since_ < entrance;
    if (announcing_ > Milliseconds{0}) // between acts the newspaper dances, or the light comes back
        return since_ < (still() ? theme().durations.appear : theme().durations.newspaper);
    const Phase& phase = match().phase();
    if (std::holds_alternative<Reading>(phase)) return anyone_locked(phase);
    if (open_question(phase)) return !match().waits_for_device(); // the clock runs
    if (const auto* interval = std::get_if<Interval>(&phase))     // so does the clock of the note
        return interval->act < 0 || since_ < standings_settle;
    constexpr Milliseconds one_by_one{1000};
    return !still() && since_ < entrance + one_by_one;
}

bool EveningScreen::calm() const {
    const auto* interval = std::get_if<Interval>(&match().phase());
    const bool note = interval != nullptr && interval->act < 0;
    const bool settled =
        since_ >
        (note ? note_settles : std::max(theme().durations.appear, theme().durations.curtain));
    return settled && !Page::moving() && !changed_ && !menu_ && lead_in_ <= Milliseconds{0} &&
           announcing_ <= Milliseconds{0} && (note || open_question(match().phase())) &&
           !anyone_locked(match().phase());
}

Backdrop EveningScreen::backdrop() const {
    Backdrop backdrop;
    const Phase& phase = match().phase();
    if (menu_ || lead_in_ > Milliseconds{0}) {
        backdrop.curtain = 0;
        backdrop.spot_share = 0;
    } else if (announcing_ > Milliseconds{0}) {
        // It falls as the act is announced, and rises on its first question.
        backdrop.curtain = 1 - view().progress(theme().durations.curtain);
        if (match().act() > 0 && still())
            backdrop.blackout = 1 - passed(since_, theme().durations.appear);
        else if (match().act() > 0)
            backdrop.newspaper = passed(since_, theme().durations.newspaper);
    } else if (std::holds_alternative<Interval>(phase)) {
        backdrop.spot_share = 1;
    } else if (const auto* answering = std::get_if<Answering>(&phase)) {
        backdrop.footlights = footlights(*answering);
    }
    return backdrop;
}

void EveningScreen::compose(Sheet& sheet) const {
    clock_place_.reset();
    if (match().over()) return;
    const EveningView seen = view();
    if (menu_) return menu_->compose(sheet, seen);
    if (lead_in_ > Milliseconds{0}) return compose_lead_in(sheet, seen, lead_in_);
    if (announcing_ > Milliseconds{0}) return compose_act(sheet, seen);
    const Phase& phase = match().phase();
    if (std::holds_alternative<Reveal>(phase)) return compose_told(sheet, seen);
    if (const auto* interval = std::get_if<Interval>(&phase))
        return interval->act < 0 ? void(clock_place_ = compose_note(sheet, seen))
                                 : compose_standings(sheet, seen);
    clock_place_ = compose_asked(sheet, seen);
}

void EveningScreen::compose_clock(Sheet& sheet) const {
    if (!clock_place_) return;
    if (const auto* interval = std::get_if<Interval>(&match().phase()))
        compose_note_clock(sheet, *interval, *clock_place_);
    else
        compose_asked_clock(sheet, match().phase(), *clock_place_);
}

} // namespace quiz
