#include "party/lobby.h"

#include "core/text.h"

#include <algorithm>

namespace quiz {

using What = SeatHappening::What;

std::optional<Seat> Lobby::seat_of(const Handset& handset) const {
    for (std::size_t i = 0; i < seats_.size(); ++i)
        if (!seats_[i].removed && seats_[i].connected && seats_[i].handset == handset)
            return static_cast<Seat>(i);
    return std::nullopt;
}

std::vector<Seat> Lobby::waiting(Handset::Kind kind) const {
    std::vector<Seat> all;
    for (std::size_t i = 0; i < seats_.size(); ++i)
        if (!seats_[i].removed && !seats_[i].connected && !seats_[i].unheld &&
            seats_[i].handset.kind == kind)
            all.push_back(static_cast<Seat>(i));
    return all;
}

std::vector<Seat> Lobby::unheld() const {
    std::vector<Seat> all;
    for (const bool present : {true, false})
        for (std::size_t i = 0; i < seats_.size(); ++i)
            if (seats_[i].unheld && seats_[i].present == present && !seats_[i].removed)
                all.push_back(static_cast<Seat>(i));
    return all;
}

std::vector<Seat> Lobby::lost() const {
    constexpr std::size_t most = 3; // the last answer is for new players
    std::vector<Seat> all;
    for (std::size_t i = 0; i < seats_.size() && all.size() < most; ++i) {
        const LobbySeat& seat = seats_[i];
        if (!seat.removed && seat.present && !seat.connected && !seat.unheld)
            all.push_back(static_cast<Seat>(i));
    }
    return all;
}

/// Nothing where there is no doubt that it is a new player.
std::optional<SeatHappening> Lobby::ask(const SeatPress& press) {
    const std::vector<Seat> gone = lost();
    if (!evening_ || gone.empty()) {
        asked_.erase(press.handset);
        return std::nullopt;
    }
    if (asked_.insert(press.handset).second) return SeatHappening{What::Asked, no_seat, {}};
    asked_.erase(press.handset);
    const auto wanted = static_cast<std::size_t>(choice_of(press.button));
    if (wanted >= gone.size()) return std::nullopt;
    take_over(gone[wanted], press.handset);
    return SeatHappening{What::Claimed, gone[wanted], {}};
}

void Lobby::seat_again(const std::vector<Player>& players, int teams) {
    seats_.clear();
    claimants_.clear();
    asked_.clear();
    teams_ = teams;
    for (const Player& player : players) {
        LobbySeat seat;
        seat.player = player;
        seat.connected = false;
        seat.unheld = true;
        seats_.push_back(std::move(seat));
    }
}

int Lobby::seated() const {
    return static_cast<int>(std::count_if(seats_.begin(), seats_.end(),
                                          [](const LobbySeat& seat) { return !seat.removed; }));
}

void Lobby::take_over(Seat seat, const Handset& handset) {
    at(seat).handset = handset;
    at(seat).connected = true;
    at(seat).unheld = false;
}

std::optional<SeatHappening> Lobby::press(const SeatPress& press) {
    if (const auto seat = seat_of(press.handset)) {
        if (at(*seat).present) return SeatHappening{What::Pressed, *seat, press.button};
        if (press.button == SeatButton::Menu) return std::nullopt;
        at(*seat).present = true;
        return SeatHappening{What::Returned, *seat, {}};
    }
    if (!is_choice(press.button)) return std::nullopt;
    // Only a device that came while several seats waited may claim one; any other is a new player.
    const std::vector<Seat> free = waiting(press.handset.kind);
    const auto wanted = static_cast<std::size_t>(choice_of(press.button));
    const bool claims = claimants_.erase(press.handset) > 0;
    if (claims && wanted < free.size()) {
        take_over(free[wanted], press.handset);
        return SeatHappening{What::Claimed, free[wanted], {}};
    }
    const std::vector<Seat> all = unheld();
    const auto at_table = static_cast<std::size_t>(
        std::count_if(all.begin(), all.end(), [this](Seat seat) { return at(seat).present; }));
    if (wanted < all.size() || at_table > 0) {
        const Seat seat = wanted < all.size() ? all[wanted] : all[at_table - 1];
        const bool absent = !at(seat).present;
        take_over(seat, press.handset);
        at(seat).present = true;
        return SeatHappening{absent ? What::Returned : What::Claimed, seat, {}};
    }
    const auto put_out = std::find_if(seats_.begin(), seats_.end(), [&](const LobbySeat& seat) {
        return seat.removed && seat.connected && seat.handset == press.handset;
    });
    if (put_out != seats_.end())
        return SeatHappening{What::PutOut, static_cast<Seat>(put_out - seats_.begin()), {}};
    if (!claims)
        if (const auto happening = ask(press)) return happening;
    if (seated() >= seats_most || seats_.size() >= std::size_t{seat_entries_most})
        return SeatHappening{What::Full, no_seat, {}};
    LobbySeat joined;
    joined.handset = press.handset;
    const auto seat = static_cast<Seat>(seats_.size());
    joined.player.team = smallest_team();
    seats_.push_back(std::move(joined));
    introduce(seat);
    return SeatHappening{What::Joined, seat, {}};
}

/// Name and mark of a new seat: those its handset had before, else the first free ones.
void Lobby::introduce(Seat seat) {
    Player& player = at(seat).player;
    const auto former = former_.find(at(seat).handset);
    player.mark = -1;
    if (former != former_.end() && mark_is_free(former->second.mark, seat))
        player.mark = former->second.mark;
    else
        change_mark(seat, 1);
    if (former != former_.end() && name_is_free(former->second.name, seat)) {
        player.name = former->second.name;
        return;
    }
    const std::vector<std::string> free = free_names(seat);
    if (!free.empty()) player.name = free.front();
}

std::vector<SeatHappening> Lobby::plug(const std::vector<Handset>& handsets) {
    std::vector<SeatHappening> happened;
    if (handsets.empty()) return happened;
    const std::vector<Seat> free = waiting(handsets.front().kind);
    // Only where there is no doubt: all that wait held the same device.
    const bool one_device = std::all_of(free.begin(), free.end(), [&](Seat seat) {
        return at(seat).handset.device == at(free.front()).handset.device;
    });
    if (!one_device) {
        claimants_.insert(handsets.begin(), handsets.end());
        return happened;
    }
    for (const Seat seat : free)
        for (const Handset& handset : handsets) {
            if (handset.part != at(seat).handset.part || seat_of(handset)) continue;
            take_over(seat, handset);
            happened.push_back({What::Found, seat, {}});
            break;
        }
    return happened;
}

std::vector<SeatHappening> Lobby::unplug(int device) {
    std::vector<SeatHappening> happened;
    const auto its_own = [device](const Handset& one) {
        return one.kind != Handset::Kind::KeyboardZone && one.device == device;
    };
    std::erase_if(claimants_, its_own);
    std::erase_if(asked_, its_own);
    for (std::size_t i = 0; i < seats_.size(); ++i) {
        LobbySeat& seat = seats_[i];
        const bool its =
            seat.handset.kind != Handset::Kind::KeyboardZone && seat.handset.device == device;
        if (!its || !seat.connected) continue;
        seat.connected = false;
        if (seat.removed) continue; // and whoever comes with that number is somebody else
        happened.push_back({What::Lost, static_cast<Seat>(i), {}});
    }
    return happened;
}

void Lobby::let_go(Seat seat) {
    at(seat).unheld = true;
    at(seat).connected = false;
}

void Lobby::leave(Seat seat) { at(seat).present = false; }

void Lobby::remove(Seat seat) { at(seat).removed = true; }

void Lobby::forget(Seat seat) {
    if (!at(seat).unheld) former_[at(seat).handset] = at(seat).player;
    seats_.erase(seats_.begin() + seat);
}

void Lobby::end_evening() {
    evening_ = false;
    asked_.clear();
}

void Lobby::settle() {
    end_evening();
    for (Seat seat = static_cast<Seat>(seats_.size()) - 1; seat >= 0; --seat)
        if (at(seat).removed || !at(seat).present || at(seat).unheld) forget(seat);
}

bool Lobby::name_is_free(const std::string& name, Seat but) const {
    for (std::size_t i = 0; i < seats_.size(); ++i)
        if (static_cast<Seat>(i) != but && !seats_[i].removed &&
            fold(seats_[i].player.name) == fold(name))
            return false;
    return true;
}

std::vector<std::string> Lobby::free_names(Seat seat) const {
    std::vector<std::string> free;
    for (const std::string& name : offered_)
        if (name_is_free(name, seat)) free.push_back(name);
    return free;
}

int Lobby::smallest_team() const {
    if (teams_ == 0) return -1;
    std::vector<int> members(static_cast<std::size_t>(teams_), 0);
    for (const LobbySeat& seat : seats_)
        if (!seat.removed && seat.player.team >= 0 && seat.player.team < teams_)
            ++members[static_cast<std::size_t>(seat.player.team)];
    return static_cast<int>(std::min_element(members.begin(), members.end()) - members.begin());
}

bool Lobby::mark_is_free(int mark, Seat but) const {
    for (std::size_t i = 0; i < seats_.size(); ++i)
        if (static_cast<Seat>(i) != but && !seats_[i].removed && seats_[i].player.mark == mark)
            return false;
    return true;
}

void Lobby::change_mark(Seat seat, int step) {
    const int marks = static_cast<int>(mark_names.size());
    int mark = at(seat).player.mark;
    for (int i = 0; i < marks; ++i) {
        mark = ((mark + step) % marks + marks) % marks;
        if (mark_is_free(mark, seat)) break;
    }
    at(seat).player.mark = mark;
}

void Lobby::set_teams(int teams) {
    teams_ = teams < teams_least ? 0 : std::min(teams, teams_most);
    int turn = 0;
    for (LobbySeat& seat : seats_)
        if (!seat.removed) seat.player.team = teams_ == 0 ? -1 : turn++ % teams_;
}

void Lobby::change_team(Seat seat, int team) {
    if (team >= 0 && team < teams_) at(seat).player.team = team;
}

std::vector<Player> Lobby::players() const {
    std::vector<Player> all;
    for (const LobbySeat& seat : seats_) all.push_back(seat.player);
    return all;
}

std::optional<Input> input_of(const SeatHappening& happening, const Lobby& lobby,
                              Milliseconds stamp) {
    const Seat seat = happening.seat;
    switch (happening.what) {
    case What::Pressed:
        if (is_choice(happening.button))
            return Input{seat, Choose{choice_of(happening.button)}, stamp};
        if (happening.button == SeatButton::Buzz) return Input{seat, Buzz{}, stamp};
        return std::nullopt;
    case What::Joined:
        return Input{seat, Join{lobby.seats().at(static_cast<std::size_t>(seat)).player}, stamp};
    case What::Returned: return Input{seat, Return{}, stamp};
    case What::Claimed:
    case What::Found: return Input{seat, DeviceFound{}, stamp};
    case What::Lost: return Input{seat, DeviceLost{}, stamp};
    case What::Full:
    case What::PutOut:
    case What::Asked: return std::nullopt;
    }
    return std::nullopt;
}

} // namespace quiz
