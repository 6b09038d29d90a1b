#pragma once

#include "party/handset.h"
#include "rules/actions.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace quiz {

/// One seat of a party, as the lobby and the evening know it. Its number is the match's seat.
struct LobbySeat {
    Player player;
    Handset handset;
    bool connected = true; ///< Its device is there.
    bool present = true;   ///< False while it has left.
    bool removed = false;
    bool unheld = false; ///< Waits for a handset of any kind: `handset` says nothing yet.
};

/// What a press or a plug meant to the seats.
struct SeatHappening {
    enum class What {
        Pressed,  ///< A seat's own button.
        Joined,   ///< A handset without a seat took a new one.
        Returned, ///< A seat that had left is back.
        Claimed,  ///< A handset took over a seat whose device had gone.
        Lost,     ///< A seat's device has gone.
        Found,    ///< And is back.
        Full,     ///< There is no seat left.
        PutOut,   ///< The handset of a seat that was put out: it takes no new one.
        Asked,    ///< Perhaps somebody's whose device has gone: the next press says who it is.
    };
    What what{};
    Seat seat = no_seat;
    SeatButton button{}; ///< Of Pressed.
    bool operator==(const SeatHappening&) const = default;
};

/// Who sits where, with which handset, before and during an evening. An identity is a seat, never a
/// device: an unplugged device keeps its seat, a returning one takes the only free seat of its
/// kind, and where there are several, its first to fourth answer claims the first to fourth of them
/// (an answer beyond them joins as a new player). During an evening whoever's device is dead goes
/// on with any free handset: its first press asks, its second says whose it is in the same way.
/// Plain state: no device, clock or screen.
class Lobby {
public:
    [[nodiscard]] const std::vector<LobbySeat>& seats() const { return seats_; }
    [[nodiscard]] std::optional<Seat> seat_of(const Handset& handset) const;
    /// Seats at the table that wait for a device of that kind.
    [[nodiscard]] std::vector<Seat> waiting(Handset::Kind kind) const;
    /// Those that wait for any handset: who is at the table first, then who has left. An answer of
    /// one without a seat claims the first to fourth of them; beyond them it is the last of those
    /// at the table, and where only absent ones wait, a new player's.
    [[nodiscard]] std::vector<Seat> unheld() const;
    /// Those at the table whose device has gone, three at most: a handset that was asked claims the
    /// first to third of them, and with its last answer it is a new player's.
    [[nodiscard]] std::vector<Seat> lost() const;
    /// Handsets are asked whose they are, and have not said yet.
    [[nodiscard]] bool asks() const { return !asked_.empty(); }
    /// From here to end_evening() free handsets are asked.
    void begin_evening() { evening_ = true; }
    void end_evening();
    [[nodiscard]] int seated() const; ///< Not removed.

    /// Takes the seats of an evening that goes on in a new start of the program, when nobody knows
    /// who holds what: all of them wait for any handset. Their teams are the players'.
    void seat_again(const std::vector<Player>& players, int teams);

    /// A press: of a seat's own, or to join, return or claim.
    [[nodiscard]] std::optional<SeatHappening> press(const SeatPress& press);
    /// A device has come, with these handsets.
    [[nodiscard]] std::vector<SeatHappening> plug(const std::vector<Handset>& handsets);
    /// Which number a lost device had does not matter when it comes back.
    [[nodiscard]] std::vector<SeatHappening> unplug(int device);

    /// The seat waits for any handset: its own is broken, and another is at hand.
    void let_go(Seat seat);

    void leave(Seat seat);
    void remove(Seat seat);
    /// Before an evening: the seat goes altogether, and those behind it move up. Its handset's
    /// next seat has the same name and mark, if they are free then.
    void forget(Seat seat);
    /// Before an evening: forgets who was removed, has left or never took a handset.
    void settle();

    /// Names for whoever joins: the first that nobody has.
    void offer_names(std::vector<std::string> names) { offered_ = std::move(names); }
    /// Those of them that no other seat has.
    [[nodiscard]] std::vector<std::string> free_names(Seat seat) const;
    [[nodiscard]] bool name_is_free(const std::string& name, Seat but) const;
    void rename(Seat seat, std::string name) { at(seat).player.name = std::move(name); }
    /// The next mark (or, with -1, the one before) that nobody has.
    void change_mark(Seat seat, int step);
    /// 0 or 2 to 4 teams; everyone gets one, in turn.
    void set_teams(int teams);
    void change_team(Seat seat, int team);
    [[nodiscard]] int teams() const { return teams_; }

    /// The players in order, for the match's settings.
    [[nodiscard]] std::vector<Player> players() const;

private:
    [[nodiscard]] LobbySeat& at(Seat seat) { return seats_.at(static_cast<std::size_t>(seat)); }
    [[nodiscard]] bool mark_is_free(int mark, Seat but) const;
    void introduce(Seat seat);
    [[nodiscard]] int smallest_team() const; ///< -1 without teams.
    [[nodiscard]] std::optional<SeatHappening> ask(const SeatPress& press);
    void take_over(Seat seat, const Handset& handset);

    std::vector<LobbySeat> seats_;
    std::set<Handset> claimants_; ///< Came while several seats waited for their kind.
    std::set<Handset> asked_;     ///< Whose they are.
    bool evening_ = false;
    std::map<Handset, Player> former_; ///< Of seats that were forgotten.
    std::vector<std::string> offered_;
    int teams_ = 0;
};

/// The happening as an input of the match, with its stamp: a press as an answer or a buzz, a new
/// seat as Join, and so on. Nothing for what the match need not know (the menu, a full table).
[[nodiscard]] std::optional<Input> input_of(const SeatHappening& happening, const Lobby& lobby,
                                            Milliseconds stamp);

} // namespace quiz
