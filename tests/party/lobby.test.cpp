#include "party/lobby.h"

#include "support/catch.h"

#include <set>

using namespace quiz;
using What = SeatHappening::What;

namespace {

Handset pad(int device) { return {Handset::Kind::Pad, device, 0}; }
Handset zone(int part) { return {Handset::Kind::KeyboardZone, 0, part}; }
Handset buzzer(int device, int part) { return {Handset::Kind::Buzzer, device, part}; }

std::optional<SeatHappening> press(Lobby& lobby, const Handset& handset,
                                   SeatButton button = SeatButton::Choice1) {
    return lobby.press({handset, button});
}

SeatHappening happening(What what, Seat seat, SeatButton button = {}) {
    return {what, seat, button};
}

} // namespace

TEST_CASE("Any answer button of a free handset joins, its own seat afterwards", "[party]") {
    Lobby lobby;
    CHECK(press(lobby, zone(1), SeatButton::Choice3) == happening(What::Joined, 0));
    CHECK(press(lobby, pad(0)) == happening(What::Joined, 1));
    CHECK(press(lobby, zone(1), SeatButton::Choice3) ==
          happening(What::Pressed, 0, SeatButton::Choice3));
    CHECK(press(lobby, pad(0), SeatButton::Menu) == happening(What::Pressed, 1, SeatButton::Menu));
    CHECK_FALSE(press(lobby, zone(2), SeatButton::Menu));
    CHECK_FALSE(press(lobby, buzzer(1, 0), SeatButton::Buzz));
    CHECK(lobby.seats().size() == 2);
}

TEST_CASE("The table holds eight, and a removed seat makes room", "[party]") {
    Lobby lobby;
    for (int device = 0; device < 8; ++device)
        CHECK(press(lobby, pad(device))->what == What::Joined);
    CHECK(press(lobby, pad(8)) == happening(What::Full, no_seat));
    lobby.remove(3);
    CHECK(press(lobby, pad(8)) == happening(What::Joined, 8));
    // Who was put out takes no new seat by pressing on, until the handset is somebody else's.
    CHECK(press(lobby, pad(3)) == happening(What::PutOut, 3));
    lobby.remove(4);
    CHECK(lobby.unplug(3).empty());
    CHECK(press(lobby, pad(3)) == happening(What::Joined, 9));
}

TEST_CASE("Nobody shares a mark", "[party]") {
    Lobby lobby;
    for (int device = 0; device < 8; ++device) (void)press(lobby, pad(device));
    for (int i = 0; i < 30; ++i) {
        lobby.change_mark(i % 8, i % 3 == 0 ? -1 : 1);
        std::set<int> marks;
        for (const LobbySeat& seat : lobby.seats()) {
            CHECK(seat.player.mark >= 0);
            CHECK(seat.player.mark < static_cast<int>(mark_names.size()));
            marks.insert(seat.player.mark);
        }
        CHECK(marks.size() == 8);
    }
}

TEST_CASE("With teams everyone is in one", "[party]") {
    Lobby lobby;
    for (int device = 0; device < 5; ++device) (void)press(lobby, pad(device));
    lobby.set_teams(2);
    std::vector<int> teams;
    for (const Player& player : lobby.players()) teams.push_back(player.team);
    CHECK(teams == std::vector<int>{0, 1, 0, 1, 0});
    (void)press(lobby, pad(5));
    CHECK(lobby.players().back().team == 1);
    lobby.change_team(0, 1);
    lobby.change_team(0, 2);
    CHECK(lobby.players().front().team == 1);
    lobby.set_teams(1);
    CHECK(lobby.teams() == 0);
    CHECK(lobby.players().front().team == -1);
}

TEST_CASE("Who left returns with any button but the menu", "[party]") {
    Lobby lobby;
    (void)press(lobby, zone(0));
    lobby.leave(0);
    CHECK_FALSE(press(lobby, zone(0), SeatButton::Menu));
    CHECK(press(lobby, zone(0)) == happening(What::Returned, 0));
    CHECK(press(lobby, zone(0))->what == What::Pressed);
}

TEST_CASE("An unplugged device keeps its seat, and finds it again under any number", "[party]") {
    Lobby lobby;
    (void)press(lobby, pad(0));
    (void)press(lobby, pad(1));
    CHECK(lobby.unplug(1) == std::vector<SeatHappening>{happening(What::Lost, 1)});
    CHECK(lobby.unplug(1).empty());
    CHECK_FALSE(lobby.seats().at(1).connected);
    CHECK(lobby.plug({pad(5)}) == std::vector<SeatHappening>{happening(What::Found, 1)});
    CHECK(press(lobby, pad(5)) == happening(What::Pressed, 1));
    CHECK(lobby.seats().size() == 2);
}

TEST_CASE("A device of another kind takes no waiting seat", "[party]") {
    Lobby lobby;
    (void)press(lobby, pad(0));
    (void)lobby.unplug(0);
    CHECK(lobby.plug({buzzer(1, 0), buzzer(1, 1)}).empty());
    CHECK(press(lobby, buzzer(1, 0)) == happening(What::Joined, 1));
    // A pad that was there all the time is a new player, not the lost one.
    CHECK(press(lobby, pad(3)) == happening(What::Joined, 2));
}

TEST_CASE("In an evening a free handset is asked whether it is somebody's whose device is dead",
          "[party]") {
    Lobby lobby;
    for (const int device : {0, 1}) (void)press(lobby, pad(device));
    (void)press(lobby, buzzer(2, 0));
    lobby.begin_evening();
    CHECK(press(lobby, zone(1)) == happening(What::Joined, 3)); // nobody lacks a device
    (void)lobby.unplug(1);
    (void)lobby.unplug(2);
    CHECK(lobby.lost() == std::vector<Seat>{1, 2});
    CHECK(press(lobby, zone(0), SeatButton::Choice3) == happening(What::Asked, no_seat));
    CHECK(lobby.asks());
    SECTION("its second press says whose it is") {
        CHECK(press(lobby, zone(0), SeatButton::Choice2) == happening(What::Claimed, 2));
        CHECK(press(lobby, zone(0)) == happening(What::Pressed, 2));
        CHECK(lobby.lost() == std::vector<Seat>{1});
        CHECK_FALSE(lobby.asks());
        // The dead device comes back: its seat is held, and it is nobody's.
        CHECK(lobby.plug({buzzer(5, 0)}).empty());
    }
    SECTION("or that it is a new player's") {
        CHECK(press(lobby, zone(0), SeatButton::Choice4) == happening(What::Joined, 4));
    }
    SECTION("the own device is back first") {
        CHECK(lobby.plug({pad(7)}) == std::vector<SeatHappening>{happening(What::Found, 1)});
        CHECK(lobby.plug({buzzer(6, 0)}) == std::vector<SeatHappening>{happening(What::Found, 2)});
        CHECK(press(lobby, zone(0)) == happening(What::Joined, 4));
    }
    SECTION("each handset is asked on its own") {
        CHECK(press(lobby, zone(2)) == happening(What::Asked, no_seat));
        CHECK(press(lobby, zone(2)) == happening(What::Claimed, 1));
        CHECK(press(lobby, zone(0)) == happening(What::Claimed, 2));
    }
    SECTION("before the next evening nobody is asked") {
        lobby.settle();
        CHECK(press(lobby, zone(0)).value().what == What::Joined);
    }
}

TEST_CASE("With two waiting seats a press claims the one of its number", "[party]") {
    Lobby lobby;
    for (int device = 0; device < 3; ++device) (void)press(lobby, pad(device));
    (void)lobby.unplug(0);
    (void)lobby.unplug(2);
    CHECK(lobby.waiting(Handset::Kind::Pad) == std::vector<Seat>{0, 2});
    CHECK(lobby.plug({pad(7)}).empty());
    SECTION("the second") {
        CHECK(press(lobby, pad(7), SeatButton::Choice2) == happening(What::Claimed, 2));
        CHECK(press(lobby, pad(7)) == happening(What::Pressed, 2));
        // Now one waits: the next device takes it by itself.
        CHECK(lobby.plug({pad(8)}) == std::vector<SeatHappening>{happening(What::Found, 0)});
    }
    SECTION("neither: a new player") {
        CHECK(press(lobby, pad(7), SeatButton::Choice3) == happening(What::Joined, 3));
    }
}

TEST_CASE("The four players of one buzzer device are lost and found together", "[party]") {
    Lobby lobby;
    std::vector<Handset> four;
    for (int part = 0; part < 4; ++part) {
        four.push_back(buzzer(2, part));
        if (part != 1) (void)press(lobby, buzzer(2, part));
    }
    CHECK(lobby.unplug(2).size() == 3);
    for (Handset& handset : four) handset.device = 6;
    CHECK(lobby.plug(four).size() == 3);
    CHECK(press(lobby, buzzer(6, 3)) == happening(What::Pressed, 2));
    CHECK(press(lobby, buzzer(6, 1)) == happening(What::Joined, 3));
}

TEST_CASE("Happenings become inputs with their stamp", "[party]") {
    Lobby lobby;
    const Milliseconds stamp{1234};
    const auto joined = press(lobby, pad(0));
    lobby.rename(0, "Vicky");
    CHECK(input_of(*joined, lobby, stamp) == Input{0, Join{{"Vicky", 0, -1}}, stamp});
    CHECK(input_of(*press(lobby, pad(0), SeatButton::Choice4), lobby, stamp) ==
          Input{0, Choose{3}, stamp});
    CHECK(input_of(*press(lobby, pad(0), SeatButton::Buzz), lobby, stamp) ==
          Input{0, Buzz{}, stamp});
    CHECK_FALSE(input_of(*press(lobby, pad(0), SeatButton::Menu), lobby, stamp));
    CHECK(input_of(lobby.unplug(0).front(), lobby, stamp) == Input{0, DeviceLost{}, stamp});
    CHECK(input_of(lobby.plug({pad(1)}).front(), lobby, stamp) == Input{0, DeviceFound{}, stamp});
}

TEST_CASE("Whoever joins is given the first name that nobody has", "[party]") {
    Lobby lobby;
    lobby.offer_names({"Anna", "Bert", "Cleo"});
    (void)press(lobby, zone(0));
    (void)press(lobby, zone(1));
    CHECK(lobby.seats()[0].player.name == "Anna");
    CHECK(lobby.seats()[1].player.name == "Bert");
    lobby.rename(0, "cleo"); // the same name, however it is written
    (void)press(lobby, pad(0));
    CHECK(lobby.seats()[2].player.name == "Anna");
    CHECK(lobby.free_names(0) == std::vector<std::string>{"Cleo"});
    (void)press(lobby, pad(1));
    CHECK(lobby.seats()[3].player.name.empty());
}

TEST_CASE("A seat that is forgotten makes room, and its handset brings name and mark back",
          "[party]") {
    Lobby lobby;
    lobby.offer_names({"Anna", "Bert", "Cleo"});
    for (int part = 0; part < 3; ++part) (void)press(lobby, zone(part));
    lobby.change_mark(1, 1);
    const Player bert = lobby.seats()[1].player;
    lobby.forget(1);
    REQUIRE(lobby.seats().size() == 2);
    CHECK(lobby.seat_of(zone(2)) == 1);
    CHECK_FALSE(lobby.seat_of(zone(1)));
    CHECK(press(lobby, zone(1)) == happening(What::Joined, 2));
    CHECK(lobby.seats()[2].player == bert);
    // Unless somebody has them now.
    lobby.forget(2);
    lobby.rename(0, "Bert");
    (void)press(lobby, zone(1));
    CHECK(lobby.seats()[2].player.name == "Anna");
}

TEST_CASE("Between evenings only who is there stays", "[party]") {
    Lobby lobby;
    for (int part = 0; part < 4; ++part) (void)press(lobby, zone(part));
    lobby.remove(0);
    lobby.leave(2);
    lobby.settle();
    REQUIRE(lobby.seats().size() == 2);
    CHECK(lobby.seat_of(zone(1)) == 0);
    CHECK(lobby.seat_of(zone(3)) == 1);
}

TEST_CASE("A late player goes to the smallest team", "[party]") {
    Lobby lobby;
    for (int part = 0; part < 4; ++part) (void)press(lobby, zone(part));
    lobby.set_teams(2);
    lobby.forget(0);
    lobby.forget(1);
    (void)press(lobby, pad(0));
    CHECK(lobby.seats()[2].player.team == 0);
}

TEST_CASE("Seats of an evening taken up wait for any handset", "[party]") {
    Lobby lobby;
    lobby.seat_again({{"Vicky", 3, 0}, {"Julian", 1, 1}, {"Boris", 5, 0}, {"Irina", 2, 1}}, 2);
    lobby.remove(1);
    lobby.leave(2);
    CHECK(lobby.teams() == 2);
    CHECK(lobby.unheld() == std::vector<Seat>{0, 3, 2}); // who has left stands last
    CHECK(lobby.waiting(Handset::Kind::KeyboardZone).empty());
    // The first row of keys is no less free than any other handset.
    CHECK_FALSE(lobby.seat_of(zone(0)));
    CHECK(lobby.unplug(0).empty());
    CHECK(lobby.plug({pad(0)}).empty());
    SECTION("its number says which, and beyond them it is the last") {
        CHECK(press(lobby, pad(0), SeatButton::Choice4) == happening(What::Claimed, 3));
        CHECK(press(lobby, zone(0), SeatButton::Choice1) == happening(What::Claimed, 0));
        CHECK(lobby.unheld() == std::vector<Seat>{2});
        CHECK(press(lobby, zone(0), SeatButton::Choice2) ==
              happening(What::Pressed, 0, SeatButton::Choice2));
        CHECK(lobby.players().at(0) == Player{"Vicky", 3, 0});
        // With nobody waiting but who has left, any other answer is a new player's.
        CHECK(press(lobby, buzzer(1, 2), SeatButton::Choice2) == happening(What::Joined, 4));
        CHECK(press(lobby, buzzer(1, 3), SeatButton::Choice1) == happening(What::Returned, 2));
        CHECK(lobby.seats().at(2).present);
        CHECK(press(lobby, buzzer(1, 1), SeatButton::Choice1) == happening(What::Joined, 5));
    }
    SECTION("neither the menu nor a buzzer takes one") {
        CHECK_FALSE(press(lobby, pad(0), SeatButton::Menu));
        CHECK_FALSE(press(lobby, buzzer(1, 0), SeatButton::Buzz));
        CHECK(lobby.unheld().size() == 3);
    }
    SECTION("a handset that goes again leaves a seat of its kind") {
        (void)press(lobby, pad(0));
        CHECK(lobby.unplug(0) == std::vector<SeatHappening>{happening(What::Lost, 0)});
        CHECK(lobby.unheld() == std::vector<Seat>{3, 2});
        CHECK(lobby.waiting(Handset::Kind::Pad) == std::vector<Seat>{0});
    }
    SECTION("who never took one is not there for the next evening") {
        (void)press(lobby, pad(0));
        lobby.settle();
        REQUIRE(lobby.seats().size() == 1);
        CHECK(lobby.seats().front().player.name == "Vicky");
    }
}
