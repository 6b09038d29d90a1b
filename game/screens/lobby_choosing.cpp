// What a seat of the lobby does with its four buttons: name, mark, team, ready.
#include "core/text.h"
#include "screens/lobby.h"
#include "screens/lobby_menu.h"

#include <algorithm>

namespace quiz {

namespace {

using What = SeatDoing::What;
using Field = SeatDoing::Field;

} // namespace

Transition LobbyScreen::press_ready(Seat seat, SeatButton button) {
    SeatDoing& doing = at(seat);
    switch (button) {
    case SeatButton::Choice1:
    case SeatButton::Choice4:
        doing.held = button;
        doing.held_for = {};
        cue(Cue::Focus);
        return Stay{};
    case SeatButton::Choice2:
    case SeatButton::Menu: return open_menu();
    case SeatButton::Choice3:
        doing = {};
        cue(Cue::Confirm);
        return Stay{};
    case SeatButton::Buzz: cue(Cue::Focus); return Stay{};
    }
    return Stay{};
}

void LobbyScreen::press_choosing(Seat seat, SeatButton button) {
    SeatDoing& doing = at(seat);
    const CardButtons buttons =
        card_buttons(lobby().seats().at(static_cast<std::size_t>(seat)).handset.kind);
    if (button == buttons.less || button == buttons.more) {
        step(seat, button == buttons.less ? -1 : 1);
        doing.held = button;
        doing.held_for = {};
    } else if (button == buttons.other) {
        next_field(seat);
    } else {
        done_choosing(seat);
    }
}

void LobbyScreen::press_turning(Seat seat, SeatButton button) {
    SeatDoing& doing = at(seat);
    const CardButtons buttons =
        card_buttons(lobby().seats().at(static_cast<std::size_t>(seat)).handset.kind);
    cue(Cue::Focus);
    if (button == buttons.less || button == buttons.more) {
        doing.wheel.turn(button == buttons.less ? -1 : 1);
        doing.held = button;
        doing.held_for = {};
    } else if (button == buttons.other) {
        doing.wheel.erase();
    } else if (button == buttons.done && !doing.wheel.at_end()) {
        doing.wheel.take();
    } else {
        done_writing(seat);
    }
}

void LobbyScreen::step(Seat seat, int steps) {
    cue(Cue::Focus);
    switch (at(seat).field) {
    case Field::Name: next_name(seat, steps); return;
    case Field::Mark: lobby().change_mark(seat, steps); return;
    case Field::Team: {
        const int teams = lobby().teams();
        const int team = lobby().seats().at(static_cast<std::size_t>(seat)).player.team;
        if (teams > 0) lobby().change_team(seat, (team + steps + teams) % teams);
        return;
    }
    }
}

/// The names offered in a ring, and after the last one "write a name".
void LobbyScreen::next_name(Seat seat, int steps) {
    SeatDoing& doing = at(seat);
    const std::string& name = lobby().seats().at(static_cast<std::size_t>(seat)).player.name;
    std::vector<std::string> names = lobby().free_names(seat);
    if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end())
        names.insert(names.begin(), name);
    const int places = static_cast<int>(names.size()) + 1;
    const auto found = std::find(names.begin(), names.end(), name);
    const int here = doing.writes ? places - 1 : static_cast<int>(found - names.begin());
    const int there = (here + steps + places) % places;
    doing.writes = there == places - 1;
    if (!doing.writes) lobby().rename(seat, names[static_cast<std::size_t>(there)]);
}

void LobbyScreen::next_field(Seat seat) {
    SeatDoing& doing = at(seat);
    cue(Cue::Focus);
    switch (doing.field) {
    case Field::Name: doing.field = Field::Mark; return;
    case Field::Mark: doing.field = lobby().teams() > 0 ? Field::Team : Field::Name; return;
    case Field::Team: doing.field = Field::Name; return;
    }
}

void LobbyScreen::done_choosing(Seat seat) {
    SeatDoing& doing = at(seat);
    const LobbySeat& who = lobby().seats().at(static_cast<std::size_t>(seat));
    cue(Cue::Confirm);
    doing.held.reset();
    if (!doing.writes || doing.field != Field::Name) {
        doing.what = who.player.name.empty() ? What::Choosing : What::Ready;
        return;
    }
    doing.wheel.write({});
    const bool keys = who.handset.kind == Handset::Kind::KeyboardZone;
    // Two cannot type on one keyboard at once.
    doing.what = keys && !typist() ? What::Typing : What::Turning;
}

void LobbyScreen::done_writing(Seat seat) {
    SeatDoing& doing = at(seat);
    cue(Cue::Confirm);
    doing.held.reset();
    const std::string name(trim(doing.wheel.text()));
    if (name.empty()) {
        doing.what = What::Choosing;
        return;
    }
    lobby().rename(seat, name);
    doing = {.what = What::Ready};
}

} // namespace quiz
