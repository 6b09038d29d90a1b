#include "screens/lobby.h"

#include "core/text.h"
#include "screens/dialog.h"
#include "screens/evening.h"
#include "screens/furniture.h"
#include "screens/lobby_menu.h"
#include "screens/resume.h"

#include <algorithm>
#include <utility>

namespace quiz {

namespace {

using What = SeatDoing::What;
using Field = SeatDoing::Field;

constexpr TargetId start_target = 1;
constexpr TargetId menu_target = 2;
constexpr int across = 4;
constexpr int down = 2;
constexpr int places = across * down;
constexpr int players_least = 2;
// A held side button turns on after this, and then each time.
constexpr Screen::Milliseconds repeat_delay{420};
constexpr Screen::Milliseconds repeat_gap{110};

} // namespace

LobbyScreen::LobbyScreen(Stage& stage, MatchWish wish, Begins begins)
    : Page(stage), wish_(std::move(wish)), begins_(begins) {
    if (wish_.difficulty != EveningDifficulty::Mixed) stage.table.difficulty = wish_.difficulty;
    settle();
}

/// Once, when as many as the call named are at the table and ready.
bool LobbyScreen::all_are_here() const {
    return wish_.seats >= players_least && lobby().seated() == wish_.seats &&
           static_cast<int>(doings_.size()) == wish_.seats &&
           std::all_of(doings_.begin(), doings_.end(),
                       [](const SeatDoing& one) { return one.what == What::Ready && !one.held; });
}

/// An evening that a crash interrupted is offered before another one can begin.
Transition LobbyScreen::go_on_with_interrupted() {
    if (begins_ == Begins::Anew) {
        auto offer = offer_resume(stage(), resume_evening);
        return offer ? Transition{Push{std::move(offer)}} : Transition{Stay{}};
    }
    auto evening = resume_evening(stage());
    if (!evening) return Push{message(stage(), words("resume.failed"), {evening.error()})};
    return Push{std::move(*evening)};
}

SeatDoing& LobbyScreen::at(Seat seat) {
    const auto index = static_cast<std::size_t>(seat);
    if (doings_.size() <= index) doings_.resize(index + 1);
    return doings_[index];
}

const SeatDoing& LobbyScreen::doing(Seat seat) const {
    static const SeatDoing just_come;
    const auto index = static_cast<std::size_t>(seat);
    return index < doings_.size() ? doings_[index] : just_come;
}

/// Whoever stays from the evening before is ready for the next.
void LobbyScreen::settle() {
    lobby().settle();
    doings_.assign(lobby().seats().size(), {.what = What::Ready});
    offer_names();
}

void LobbyScreen::uncovered() {
    lobby().end_evening();
    const auto gone =
        std::any_of(lobby().seats().begin(), lobby().seats().end(),
                    [](const LobbySeat& seat) { return seat.removed || !seat.present; });
    if (gone) settle();
    offer_names();
}

void LobbyScreen::offer_names() {
    std::vector<std::string> names = house().settings().party_names;
    names.push_back(house().settings().name);
    for (const std::string& name : split(words("lobby.stage_names"), ','))
        names.emplace_back(trim(name));
    std::vector<std::string> fit;
    for (std::string& name : names)
        if (!name.empty() && character_count(name) <= longest_seat_name &&
            std::find(fit.begin(), fit.end(), name) == fit.end())
            fit.push_back(std::move(name));
    lobby().offer_names(std::move(fit));
}

/// Those that the stage lent are not remembered.
void LobbyScreen::remember_names() {
    Settings settings = house().settings();
    std::vector<std::string> lent;
    for (const std::string& name : split(words("lobby.stage_names"), ','))
        lent.emplace_back(trim(name));
    std::vector<std::string>& names = settings.party_names;
    for (auto seat = lobby().seats().rbegin(); seat != lobby().seats().rend(); ++seat) {
        const std::string& name = seat->player.name;
        if (name.empty() || std::find(lent.begin(), lent.end(), name) != lent.end()) continue;
        names.erase(std::remove(names.begin(), names.end(), name), names.end());
        names.insert(names.begin(), name);
    }
    if (names.size() > party_names_most) names.resize(party_names_most);
    change_settings(settings);
}

void LobbyScreen::forget(Seat seat) {
    lobby().forget(seat);
    if (static_cast<std::size_t>(seat) < doings_.size()) doings_.erase(doings_.begin() + seat);
}

std::optional<Seat> LobbyScreen::typist() const {
    for (std::size_t i = 0; i < doings_.size(); ++i)
        if (doings_[i].what == What::Typing) return static_cast<Seat>(i);
    return std::nullopt;
}

bool LobbyScreen::takes_text() const { return typist().has_value(); }

bool LobbyScreen::moving() const {
    return Page::moving() || std::any_of(doings_.begin(), doings_.end(),
                                         [](const SeatDoing& one) { return one.held.has_value(); });
}

/// Pads to be taught have the first free places.
bool LobbyScreen::shows_lesson(int pad) const {
    const std::vector<int> pupils = stage().table.controls.pupils();
    const auto found = std::find(pupils.begin(), pupils.end(), pad);
    return found != pupils.end() && lobby().seated() + (found - pupils.begin()) < places;
}

void LobbyScreen::show_lesson(int pad, int) {
    if (!shows_lesson(pad)) say(words("lobby.full"));
}

void LobbyScreen::compose(Sheet& sheet) const {
    const Theme& look = theme();
    const bool typing = takes_text();
    std::vector<Hint> hints;
    if (typing) {
        hints.push_back({{words("keys.letters")}, words("lobby.type"), no_target});
        hints.push_back({{words("keys.enter")}, words("lobby.done"), no_target});
        hints.push_back({{words("keys.escape")}, words("lobby.menu_back"), no_target});
    } else {
        hints.push_back({{words("keys.enter")}, words("lobby.raise"), start_target});
        hints.push_back({{words("keys.escape")}, words("lobby.menu"), menu_target});
    }
    Room room(with_hints(sheet, hints));
    heading(sheet, room, words("lobby.heading"),
            wish_.seats >= players_least && !raised_
                ? words("lobby.expected", {{"n", lobby().seated()}, {"all", wish_.seats}})
                : words("lobby.invitation"));
    const auto& seats = lobby().seats();
    const auto anybody = [this](const auto& does) {
        return std::any_of(doings_.begin(), doings_.end(), does);
    };
    const bool names = anybody([](const SeatDoing& one) {
        return one.what == What::Choosing && one.field == SeatDoing::Field::Name;
    });
    const bool ready = anybody([](const SeatDoing& one) { return one.what == What::Ready; });
    const Box held = room.bottom(look.spaces.hint_height, look.spaces.tight);
    if (names && !typing)
        hint_bar(sheet, {{.keys = {"‹", "›"}, .text = words("lobby.choosing_hint"), .marks = {}}},
                 held);
    else if (ready && !typing)
        hint_bar(sheet,
                 {{.keys = {}, .text = words("lobby.hold_raise"), .marks = {0}},
                  {.keys = {}, .text = words("lobby.press_menu"), .marks = {1}},
                  {.keys = {}, .text = words("lobby.press_change"), .marks = {2}},
                  {.keys = {}, .text = words("lobby.hold_leave"), .marks = {3}}},
                 held);
    const Boxes places = grid(room.rest(), across, down, look.spaces.small, look.spaces.small);
    const std::vector<SeatPress> pressed = stage().table.controls.held();
    // While somebody looks through names, those of the others keep their size.
    std::vector<std::string_view> standing;
    for (std::size_t i = 0; i < seats.size(); ++i) {
        const SeatDoing& one = doing(static_cast<Seat>(i));
        const bool open = one.what == What::Turning || one.what == What::Typing ||
                          (one.what == What::Choosing && one.field == SeatDoing::Field::Name);
        if (seats[i].present && !open && !seats[i].player.name.empty())
            standing.emplace_back(seats[i].player.name);
    }
    std::size_t place = 0;
    for (std::size_t i = 0; i < seats.size() && place < places.size(); ++i) {
        if (seats[i].removed) continue;
        const auto seat = static_cast<Seat>(i);
        const SeatDoing& one = doing(seat);
        const bool holds = one.what == What::Ready && one.held;
        const float share =
            static_cast<float>(one.held_for.count()) / static_cast<float>(lobby_hold.count());
        seat_card(sheet, stage(),
                  {.seat = seat,
                   .doing = one,
                   .names = standing,
                   .held_share = holds ? share : 0,
                   .down = pressed},
                  places[place++]);
    }
    const std::vector<FreeCard> free = free_cards(stage());
    for (const FreeCard& card : free)
        if (place < places.size()) {
            Box box = places[place++];
            // Where everything else would go, it has the rest of its row.
            if (card.who == FreeCard::Who::AnyDevice)
                for (; place % across != 0; ++place) box.width = places[place].right() - box.x;
            free_card(sheet, stage(), card, box);
        }
    for (; place < places.size(); ++place) free_card(sheet, stage(), {}, places[place]);
}

Transition LobbyScreen::press(Button button) {
    if (const auto seat = typist()) {
        SeatDoing& doing = at(*seat);
        if (button == Button::Erase) doing.wheel.erase();
        if (button == Button::Confirm) done_writing(*seat);
        if (button == Button::Back) doing.what = What::Choosing;
        return Stay{};
    }
    if (button == Button::Confirm) return raise_curtain();
    return Page::press(button);
}

Transition LobbyScreen::type(char32_t character) {
    if (const auto seat = typist()) at(*seat).wheel.type(character);
    return Stay{};
}

Transition LobbyScreen::chosen(TargetId id) {
    return id == start_target ? raise_curtain() : open_menu();
}

Transition LobbyScreen::back() { return open_menu(); }

Transition LobbyScreen::open_menu() {
    cue(Cue::Confirm);
    return Push{std::make_unique<LobbyMenuScreen>(stage(), [this] { return raise_curtain(); })};
}

Transition LobbyScreen::seat_event(const SeatHappening& happening) {
    switch (happening.what) {
    case SeatHappening::What::Joined:
        cue(Cue::Confirm);
        at(happening.seat) = {};
        at(happening.seat).writes =
            lobby().seats().at(static_cast<std::size_t>(happening.seat)).player.name.empty();
        return Stay{};
    case SeatHappening::What::Pressed:
        switch (at(happening.seat).what) {
        case What::Ready: return press_ready(happening.seat, happening.button);
        case What::Choosing: press_choosing(happening.seat, happening.button); return Stay{};
        case What::Turning: press_turning(happening.seat, happening.button); return Stay{};
        case What::Typing: return Stay{};
        }
        return Stay{};
    case SeatHappening::What::Full: say(words("lobby.full")); return Stay{};
    case SeatHappening::What::PutOut:
    case SeatHappening::What::Asked: return Stay{};
    case SeatHappening::What::Lost:
        at(happening.seat).held.reset();
        cue(Cue::Back);
        return Stay{};
    case SeatHappening::What::Returned:
    case SeatHappening::What::Claimed:
    case SeatHappening::What::Found: cue(Cue::Confirm); return Stay{};
    }
    return Stay{};
}

Transition LobbyScreen::advance(Milliseconds elapsed) {
    static_cast<void>(Page::advance(elapsed));
    if (!std::exchange(opened_, true)) {
        Transition begun = go_on_with_interrupted();
        if (!std::holds_alternative<Stay>(begun)) return begun;
    }
    const std::vector<SeatPress> down = stage().table.controls.held();
    for (Seat seat = static_cast<Seat>(doings_.size()) - 1; seat >= 0; --seat) {
        SeatDoing& doing = at(seat);
        if (!doing.held) continue;
        const LobbySeat& who = lobby().seats().at(static_cast<std::size_t>(seat));
        if (std::find(down.begin(), down.end(), SeatPress{who.handset, *doing.held}) ==
            down.end()) {
            doing.held.reset();
            continue;
        }
        doing.held_for += elapsed;
        if (doing.what == What::Ready) {
            if (doing.held_for < lobby_hold) continue;
            const SeatButton button = *doing.held;
            doing.held.reset();
            if (button == SeatButton::Choice1) return raise_curtain();
            cue(Cue::Back);
            forget(seat);
        } else if (doing.held_for >= repeat_delay) {
            doing.held_for -= repeat_gap;
            const CardButtons buttons = card_buttons(who.handset.kind);
            const int steps = *doing.held == buttons.less ? -1 : 1;
            if (doing.what == What::Turning)
                doing.wheel.turn(steps);
            else
                step(seat, steps);
        }
    }
    if (all_are_here() && !std::exchange(raised_, true)) return raise_curtain();
    return Stay{};
}

Transition LobbyScreen::raise_curtain() {
    const auto& seats = lobby().seats();
    const auto there = std::count_if(seats.begin(), seats.end(), [](const LobbySeat& seat) {
        return !seat.removed && seat.present && seat.connected;
    });
    if (there < players_least) {
        say(words("lobby.too_few"));
        return Stay{};
    }
    // A name that is being written counts as far as it is.
    for (std::size_t i = 0; i < doings_.size() && i < seats.size(); ++i) {
        const SeatDoing& one = doings_[i];
        if (one.what != What::Turning && one.what != What::Typing) continue;
        const std::string name(trim(one.wheel.text()));
        if (!name.empty()) lobby().rename(static_cast<Seat>(i), name);
    }
    // A player without a device would only be waited for; the device brings name and mark again.
    for (Seat seat = static_cast<Seat>(seats.size()) - 1; seat >= 0; --seat) {
        const LobbySeat& who = seats[static_cast<std::size_t>(seat)];
        if (who.removed || !who.present || !who.connected) forget(seat);
    }
    remember_names();
    const PartyTable& table = stage().table;
    MatchWish wish = wish_;
    wish.mode = party_mode;
    wish.seats = static_cast<int>(seats.size());
    wish.players = lobby().players();
    wish.teams = lobby().teams();
    wish.difficulty = table.difficulty;
    wish.acts = evening_acts(table.length, table.straight_points, table.difficulty);
    wish.note = table.note;
    wish.flat_scoring = table.flat_scoring;
    auto evening = begin_evening(stage(), wish);
    if (!evening) return Push{message(stage(), words("lobby.no_evening"), {evening.error()})};
    for (SeatDoing& one : doings_) one = {.what = What::Ready};
    raised_ = true;
    cue(Cue::Confirm);
    return Push{std::move(*evening)};
}

tl::expected<std::unique_ptr<Screen>, std::string> resume_in_lobby(Stage& stage) {
    return std::make_unique<LobbyScreen>(stage, MatchWish{}, LobbyScreen::Begins::TakenUp);
}

} // namespace quiz
