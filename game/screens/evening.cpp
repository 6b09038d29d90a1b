#include "screens/evening.h"

#include "screens/music.h"
#include "screens/podium.h"

#include <algorithm>
#include <cmath>
#include <type_traits>
#include <utility>

namespace quiz {

namespace {

constexpr Milliseconds lead_in_time{3000};
/// A press that comes sooner after a reveal was meant for the question.
constexpr Milliseconds ready_guard{700};
constexpr float footlight_steps = 12;
constexpr float footlights_least = 0.35F;

bool open_question(const Phase& phase) {
    return !std::holds_alternative<Reveal>(phase) && !std::holds_alternative<Interval>(phase) &&
           !std::holds_alternative<Over>(phase);
}

} // namespace

EveningScreen::EveningScreen(Stage& stage, Performance performance, Begins begins)
    : Page(stage), performance_(std::move(performance)) {
    take_seats_of_table();
    if (begins == Begins::Anew) {
        handle(performance_.match.start());
    } else {
        // The act that is on was announced before; that everybody lacks a device goes without
        // saying.
        const auto* interval = std::get_if<Interval>(&match().phase());
        announced_act_ = interval != nullptr ? interval->act : match().act();
        say({});
        open_menu(words("evening.taken_up"));
    }
    if (!performance_.notice.empty()) say(performance_.notice);
    keep();
}

/// Seats that were put out, have left or wait for their device in the lobby do so here.
void EveningScreen::take_seats_of_table() {
    const auto& seats = stage().table.lobby.seats();
    for (std::size_t i = 0; i < seats.size() && i < match().seats().size(); ++i) {
        const auto seat = static_cast<Seat>(i);
        if (seats[i].removed) apply(no_seat, Remove{seat});
        if (!seats[i].present) apply(seat, Leave{});
        if (!seats[i].connected) apply(seat, DeviceLost{});
    }
}

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

EveningView EveningScreen::view() const {
    return {.match = match(),
            .words = stage().strings,
            .since = since_,
            .still = still(),
            .ready = ready_,
            .announcing = announcing_,
            .claims = claims()};
}

/// What is revealed must be kept before it is seen.
void EveningScreen::keep() {
    if (auto trouble = house().keep_going(performance_)) say(std::move(*trouble));
}

/// Where several seats wait for a device of one kind, its first to fourth answer claims one; so
/// does any device's where seats wait for any.
std::vector<std::optional<int>> EveningScreen::claims() const {
    const Lobby& lobby = stage().table.lobby;
    std::vector<std::optional<int>> all(match().seats().size());
    constexpr int buttons = 4;
    int any = 0;
    for (const Seat seat : lobby.unheld())
        if (any < buttons && static_cast<std::size_t>(seat) < all.size())
            all[static_cast<std::size_t>(seat)] = any++;
    for (const auto kind :
         {Handset::Kind::KeyboardZone, Handset::Kind::Pad, Handset::Kind::Buzzer}) {
        const std::vector<Seat> waiting = lobby.waiting(kind);
        if (waiting.size() < 2) continue;
        int button = 0;
        for (const Seat seat : waiting)
            if (button < buttons && static_cast<std::size_t>(seat) < all.size())
                all[static_cast<std::size_t>(seat)] = button++;
    }
    return all;
}

void EveningScreen::apply(Seat seat, const Action& action) {
    handle(performance_.match.apply({seat, action, match().now()}));
}

void EveningScreen::announce() {
    announcing_ = announcement_time(stage().strings, match().round(match().act()).name);
    since_ = Milliseconds{0};
    ready_.assign(match().seats().size(), false);
    cue(Cue::CurtainUp);
}

/// The announcement ends when all have read it.
void EveningScreen::read_announcement(Seat seat) {
    ready_.resize(match().seats().size(), false);
    if (seat >= 0 && static_cast<std::size_t>(seat) < ready_.size())
        ready_[static_cast<std::size_t>(seat)] = true;
    for (std::size_t i = 0; i < ready_.size(); ++i) {
        const SeatState& one = match().seats()[i];
        if (one.present && !one.removed && !ready_[i]) return;
    }
    end_announcement();
}

void EveningScreen::end_announcement() {
    announcing_ = Milliseconds{0};
    since_ = Milliseconds{0};
    changed_ = true;
}

void EveningScreen::handle(const MatchEvents& events) {
    if (events.empty()) return;
    changed_ = true;
    keep();
    const Strings& words = stage().strings;
    const auto name_of = [this](Seat seat) { return view().name(seat); };
    const auto told = [&](const char* id, Seat seat) { say(words(id, {{"name", name_of(seat)}})); };
    for (const MatchEvent& event : events) {
        if (const auto* posed = std::get_if<QuestionPosed>(&event)) {
            since_ = Milliseconds{0};
            cue(Cue::QuestionPosed);
            if (std::exchange(announced_act_, posed->act) != posed->act) announce();
        } else if (std::holds_alternative<OptionsShown>(event)) {
            since_ = Milliseconds{0};
            cue(Cue::OptionsShown);
        } else if (const auto* judged = std::get_if<Judged>(&event)) {
            since_ = Milliseconds{0};
            if (judged->answer.right) {
                cue(Cue::Right);
            } else if (!std::holds_alternative<Reveal>(match().phase())) {
                cue(Cue::Wrong);
                say(words("evening.buzzed_wrong", {{"name", name_of(judged->seat)},
                                                   {"points", -judged->answer.award.total()}}));
            }
        } else if (std::holds_alternative<Answered>(event) ||
                   std::holds_alternative<Staked>(event) ||
                   std::holds_alternative<SeatReady>(event)) {
            cue(Cue::Focus);
        } else if (std::holds_alternative<Buzzed>(event)) {
            since_ = Milliseconds{0};
            cue(Cue::Buzz);
        } else if (std::holds_alternative<SeatLocked>(event)) {
            cue(Cue::Locked);
        } else if (std::holds_alternative<ShoesPassed>(event)) {
            since_ = Milliseconds{0};
            cue(Cue::ShoesPassed);
        } else if (std::holds_alternative<ChoiceOpened>(event)) {
            since_ = Milliseconds{0};
            cue(Cue::Confirm);
        } else if (std::holds_alternative<TimeRanOut>(event)) {
            cue(Cue::TimeOut);
        } else if (std::holds_alternative<MusicStopped>(event)) {
            since_ = Milliseconds{0};
            cue(Cue::ShoesStop);
        } else if (std::holds_alternative<ActEnded>(event)) {
            since_ = Milliseconds{0};
            cue(Cue::CurtainDown);
        } else if (const auto* added = std::get_if<TimeAdded>(&event)) {
            say(words("evening.time_added",
                      {{"n", static_cast<int>(added->added.count() / 1000)}}));
        } else if (std::holds_alternative<QuestionSkipped>(event)) {
            say(words("evening.skipped"));
        } else if (std::holds_alternative<Undone>(event)) {
            say(words("evening.undone"));
        } else if (const auto* joined = std::get_if<Joined>(&event)) {
            say(words("evening.joined",
                      {{"name", name_of(joined->seat)}, {"points", joined->points}}));
        } else if (const auto* left = std::get_if<SeatLeft>(&event)) {
            told("evening.left", left->seat);
        } else if (const auto* back = std::get_if<SeatReturned>(&event)) {
            told("evening.returned", back->seat);
        } else if (const auto* removed = std::get_if<SeatRemoved>(&event)) {
            told("evening.removed", removed->seat);
        } else if (const auto* device = std::get_if<DeviceChanged>(&event)) {
            told(device->connected ? "evening.found" : "evening.lost", device->seat);
        }
    }
}

Transition EveningScreen::seat_event(const SeatHappening& happening) {
    using What = SeatHappening::What;
    if (finished_ || match().over()) return Stay{};
    if (happening.what == What::Full) {
        say(stage().strings("evening.full"));
        return Stay{};
    }
    if (happening.what != What::Pressed) {
        if (const auto input = input_of(happening, stage().table.lobby, match().now()))
            handle(performance_.match.apply(*input));
        return Stay{};
    }
    if (menu_) {
        const auto button = menu_button(happening.button);
        return button ? Page::press(*button) : Transition{Stay{}};
    }
    if (happening.button == SeatButton::Menu) {
        open_menu(stage().strings("evening.opened_by", {{"name", view().name(happening.seat)}}));
        return Stay{};
    }
    if (lead_in_ > Milliseconds{0}) return Stay{};
    if (announcing_ > Milliseconds{0}) {
        if (since_ >= ready_guard) read_announcement(happening.seat);
        return Stay{};
    }
    if (!open_question(match().phase())) {
        if (since_ >= ready_guard) apply(happening.seat, GoOn{});
        return Stay{};
    }
    if (const auto input = input_of(happening, stage().table.lobby, match().now()))
        handle(performance_.match.apply(*input));
    return Stay{};
}

void EveningScreen::open_menu(std::string why) {
    if (menu_ || match().over()) return;
    cue(Cue::Back);
    if (!match().paused()) apply(no_seat, Pause{});
    lead_in_ = Milliseconds{0};
    menu_.emplace(std::move(why));
    focus_on(0);
}

Transition EveningScreen::press(Button button) {
    if (button == Button::Menu) return back();
    if (menu_) return Page::press(button);
    return button == Button::Back ? back() : Transition{Stay{}};
}

Transition EveningScreen::point(Point at, PointerAction action) { return Page::point(at, action); }

Transition EveningScreen::back() {
    if (menu_) {
        cue(Cue::Back);
        const auto chosen = menu_->back();
        focus_on(0);
        return carry_out(chosen);
    }
    open_menu({});
    return Stay{};
}

Transition EveningScreen::chosen(TargetId id) {
    if (id == evening_menu_target) return back();
    if (!menu_) return Stay{};
    cue(Cue::Confirm);
    const auto chosen = menu_->choose(id, view());
    focus_on(0);
    return carry_out(chosen);
}

Transition EveningScreen::carry_out(const EveningMenu::Chosen& chosen) {
    if (!chosen.close) return Stay{};
    menu_.reset();
    const bool announced = announcing_ > Milliseconds{0};
    Lobby& lobby = stage().table.lobby;
    const auto known = [&](Seat seat) {
        return seat >= 0 && static_cast<std::size_t>(seat) < lobby.seats().size();
    };
    if (std::holds_alternative<Skip>(chosen.wish) && announced) {
        end_announcement();
    } else if (std::holds_alternative<AddTime>(chosen.wish) && announced) {
        announcing_ += added_time;
    } else {
        std::visit(
            [&](const auto& wish) {
                using Kind = std::decay_t<decltype(wish)>;
                if constexpr (std::is_same_v<Kind, Leave>) {
                    if (known(chosen.seat)) lobby.leave(chosen.seat);
                    apply(chosen.seat, wish);
                } else if constexpr (std::is_same_v<Kind, Remove>) {
                    if (known(wish.seat)) lobby.remove(wish.seat);
                    apply(no_seat, wish);
                } else if constexpr (!std::is_same_v<Kind, std::monostate> &&
                                     !std::is_same_v<Kind, Resume>) {
                    apply(no_seat, wish);
                }
            },
            chosen.wish);
    }
    if (match().over()) return end();
    // Where somebody may press at once, three seconds are counted first.
    if (open_question(match().phase()) && announcing_ <= Milliseconds{0})
        lead_in_ = lead_in_time;
    else
        apply(no_seat, Resume{});
    return Stay{};
}

void EveningScreen::focus_lost() {
    if (match().over() || menu_) return;
    open_menu(stage().strings("evening.focus_lost"));
}

/// An evening that is not over is offered again at the next start.
void EveningScreen::closing() {
    if (finished_) return;
    finished_ = true;
    if (match().over()) static_cast<void>(house().close(performance_, {}));
}

Transition EveningScreen::end() {
    if (finished_) return Stay{};
    finished_ = true;
    if (match().played().empty()) return LeaveScreen{}; // nothing was played: nothing to tell
    Result result = house().close(performance_, {});
    return Replace{
        std::make_unique<PodiumScreen>(stage(), std::move(performance_), std::move(result))};
}

Screen::Milliseconds EveningScreen::step(Milliseconds elapsed) const {
    constexpr Milliseconds longest{50};
    Milliseconds next = std::min(elapsed, longest);
    if (lead_in_ > Milliseconds{0}) return std::min(next, lead_in_);
    if (announcing_ > Milliseconds{0}) return std::min(next, announcing_);
    const auto* interval = std::get_if<Interval>(&match().phase());
    if (interval != nullptr && interval->left > Milliseconds{0})
        next = std::min(next, interval->left);
    return next;
}

Transition EveningScreen::advance(Milliseconds elapsed) {
    static_cast<void>(Page::advance(elapsed));
    changed_ = false;
    while (elapsed > Milliseconds{0} && !match().over()) {
        const Milliseconds now = step(elapsed);
        elapsed -= now;
        if (menu_) {
            handle(performance_.match.advance(now)); // it is paused, and keeps its running time
        } else if (lead_in_ > Milliseconds{0}) {
            handle(performance_.match.advance(now));
            lead_in_ -= now;
            if (lead_in_ <= Milliseconds{0}) apply(no_seat, Resume{});
        } else if (announcing_ > Milliseconds{0}) {
            since_ += now;
            announcing_ -= now;
            if (announcing_ <= Milliseconds{0}) end_announcement();
        } else {
            since_ += now;
            handle(performance_.match.advance(now));
        }
    }
    stage().music = music_for(match());
    return match().over() ? end() : Transition{Stay{}};
}

/// Also once after something has happened by itself, so that it is seen.
bool EveningScreen::moving() const {
    if (Page::moving() || changed_ || match().over()) return true;
    if (menu_) return false;
    if (lead_in_ > Milliseconds{0}) return true;
    const Milliseconds entrance = std::max({theme().durations.reveal, theme().durations.curtain});
    if (announcing_ > Milliseconds{0} && match().act() == 0) return !still() && since_ < entrance;
    if (announcing_ > Milliseconds{0}) // between acts the newspaper dances, or the light comes back
        return since_ < (still() ? theme().durations.appear : theme().durations.newspaper);
    const Phase& phase = match().phase();
    if (const auto* reading = std::get_if<Reading>(&phase))
        return std::any_of(reading->locked.begin(), reading->locked.end(),
                           [](Milliseconds left) { return left > Milliseconds{0}; });
    if (open_question(phase)) return !match().waits_for_device(); // the clock runs
    if (std::holds_alternative<Interval>(phase)) return true;     // so does the countdown
    constexpr Milliseconds one_by_one{1000};
    return !still() && since_ < entrance + one_by_one;
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
        const float left =
            1 - static_cast<float>(answering->elapsed.count()) /
                    static_cast<float>(std::max<std::int64_t>(1, answering->allowed.count()));
        const float stepped = std::ceil(std::max(0.0F, left) * footlight_steps) / footlight_steps;
        backdrop.footlights = footlights_least + (1 - footlights_least) * stepped;
    }
    return backdrop;
}

void EveningScreen::compose(Sheet& sheet) const {
    if (match().over()) return;
    const EveningView seen = view();
    if (menu_) return menu_->compose(sheet, seen);
    if (lead_in_ > Milliseconds{0}) return compose_lead_in(sheet, seen, lead_in_);
    if (announcing_ > Milliseconds{0}) return compose_act(sheet, seen);
    const Phase& phase = match().phase();
    if (std::holds_alternative<Reveal>(phase)) return compose_told(sheet, seen);
    if (const auto* interval = std::get_if<Interval>(&phase))
        return interval->act < 0 ? compose_note(sheet, seen) : compose_standings(sheet, seen);
    compose_asked(sheet, seen);
}

tl::expected<std::unique_ptr<Screen>, std::string> begin_evening(Stage& stage,
                                                                 const MatchWish& wish) {
    auto performance = stage.house.open(wish);
    if (!performance) return tl::unexpected(performance.error());
    stage.cues.push_back(Cue::CurtainUp);
    return std::make_unique<EveningScreen>(stage, std::move(*performance));
}

tl::expected<std::unique_ptr<Screen>, std::string> resume_evening(Stage& stage) {
    auto performance = stage.house.resume();
    if (!performance) return tl::unexpected(performance.error());
    const Match& match = performance->match.match();
    std::vector<Player> players;
    for (const SeatState& seat : match.seats()) players.push_back(seat.player);
    Lobby& lobby = stage.table.lobby;
    lobby.seat_again(players, match.settings().teams);
    for (std::size_t i = 0; i < players.size(); ++i) {
        const SeatState& state = match.seats()[i];
        if (state.removed) lobby.remove(static_cast<Seat>(i));
        if (!state.present) lobby.leave(static_cast<Seat>(i));
    }
    return std::make_unique<EveningScreen>(stage, std::move(*performance),
                                           EveningScreen::Begins::TakenUp);
}

} // namespace quiz
