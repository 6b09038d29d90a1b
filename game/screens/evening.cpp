#include "screens/evening.h"

#include "screens/music.h"
#include "screens/podium.h"

#include <algorithm>
#include <utility>

namespace quiz {

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
    stage().table.lobby.begin_evening();
    const auto& seats = stage().table.lobby.seats();
    for (std::size_t i = 0; i < seats.size() && i < match().seats().size(); ++i) {
        const auto seat = static_cast<Seat>(i);
        if (seats[i].removed) apply(no_seat, Remove{seat});
        if (!seats[i].present) apply(seat, Leave{});
        if (!seats[i].connected) apply(seat, DeviceLost{});
    }
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
    int button = 0;
    if (lobby.asks())
        for (const Seat seat : lobby.lost())
            if (static_cast<std::size_t>(seat) < all.size())
                all[static_cast<std::size_t>(seat)] = button++;
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
    looks_different();
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
            const auto shown = lead_in_seconds(lead_in_);
            lead_in_ -= now;
            if (lead_in_seconds(lead_in_) != shown) changed_ = true; // all that moves there
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
    if (const auto* interval = std::get_if<Interval>(&match().phase())) {
        const auto seconds = (interval->left.count() + 999) / 1000; // as they are written
        if (std::exchange(seconds_, seconds) != seconds) looks_different();
    }
    stage().music = music_for(match());
    return match().over() ? end() : Transition{Stay{}};
}

tl::expected<std::unique_ptr<Screen>, std::string> begin_evening(Stage& stage,
                                                                 const MatchWish& wish) {
    const bool ends_another = stage.house.interrupted().has_value();
    auto performance = stage.house.open(wish);
    if (!performance) return tl::unexpected(performance.error());
    if (ends_another) {
        std::string& notice = performance->notice;
        notice = stage.strings("resume.closed") + (notice.empty() ? "" : " ") + notice;
    }
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
