#include "rules/evening.h"
#include "support/catch.h"

using namespace quiz;
using namespace quiz::sample;

namespace {

Join player(const std::string& name, int mark = 0, int team = -1) { return {{name, mark, team}}; }

} // namespace

TEST_CASE("A new seat late in the evening starts with the lowest score", "[rules]") {
    Match match = evening({{"ensemble", 3}}, 2);
    play_ensemble(match, {0, 1});
    (void)wait(match);
    play_ensemble(match, {0});
    const MatchEvents events = match.apply({2, player("Vicky", 5)});
    REQUIRE(count<Joined>(events) == 1);
    CHECK(find<Joined>(events)->points == 500);
    CHECK(points(match) == std::vector<int>{1050, 500, 500});
    CHECK(match.seat(2).player == Player{"Vicky", 5, -1});
    CHECK_FALSE(match.plays(2));
    CHECK(in<Reveal>(match).answers.size() == 3);
    (void)wait(match);
    CHECK(match.plays(2));
    play_ensemble(match, {2});
    CHECK(points(match) == std::vector<int>{1050, 500, 1000});
}

TEST_CASE("The lowest score can lie below zero, and a removed seat's does not count", "[rules]") {
    Match match = evening({{"curtain-call", 1}}, 3);
    (void)read(match);
    (void)match.apply({0, Choose{0}});
    (void)match.advance(ms(300));
    (void)match.apply({0, Choose{wrong(match)}});
    CHECK(find<Joined>(match.apply({3, player("Vicky")}))->points == -250);
    (void)match.apply({no_seat, Remove{0}});
    (void)match.apply({no_seat, Remove{3}});
    CHECK(find<Joined>(match.apply({4, player("Julian")}))->points == 0);
}

TEST_CASE("A seat takes another name at any moment, but never none", "[rules]") {
    Match match = evening({{"ensemble", 1}}, 2);
    (void)match.apply({2, player("Seat three", 4)});
    (void)match.apply({no_seat, Pause{}});
    const MatchEvents events = match.apply({2, Rename{"Grisha"}});
    REQUIRE(count<Renamed>(events) == 1);
    CHECK(find<Renamed>(events)->before == "Seat three");
    CHECK(match.seat(2).player == Player{"Grisha", 4, -1});
    CHECK(match.paused());
    for (const Input& nothing : {Input{2, Rename{"Grisha"}}, Input{2, Rename{""}},
                                 Input{3, Rename{"Ivan"}}, Input{no_seat, Rename{"Ivan"}}})
        CHECK(match.apply(nothing).empty());
    (void)match.apply({no_seat, Remove{2}});
    CHECK(match.apply({2, Rename{"Ivan"}}).empty());
    (void)match.apply({no_seat, EndEvening{}});
    CHECK(match.apply({1, Rename{"too late"}}).empty());
}

TEST_CASE("A seat joins only as the next one, and never as the ninth", "[rules]") {
    Match match = evening({{"ensemble", 1}}, 7);
    CHECK(match.apply({0, player("again")}).empty());
    CHECK(match.apply({8, player("too far")}).empty());
    CHECK(match.apply({no_seat, player("nobody")}).empty());
    CHECK(match.apply({7, player("the eighth")}).size() == 1);
    CHECK(match.apply({8, player("the ninth")}).empty());
    (void)match.apply({0, Remove{3}});
    CHECK(match.apply({8, player("in its place")}).size() == 1);
    CHECK(match.seats().size() == 9);
}

TEST_CASE("Nobody has a mark that somebody else has", "[rules]") {
    MatchSettings settings = party(3);
    settings.players = {{"Vicky", 4, -1}, {"Julian", 4, -1}};
    Match match(evening_programme({{"ensemble", 1}}), settings);
    CHECK(match.seat(0).player.mark == 4);
    CHECK(match.seat(1).player.mark == 5);
    CHECK(match.seat(2).player.mark == 2);
    (void)match.apply({3, player("Boris", 4)});
    CHECK(match.seat(3).player.mark == 6);
    (void)match.apply({0, Remove{0}});
    (void)match.apply({4, player("Grischa", 4)});
    CHECK(match.seat(4).player.mark == 4);
}

TEST_CASE("Who leaves comes back with the own score", "[rules]") {
    Match match = evening({{"ensemble", 3}}, 2);
    play_ensemble(match, {0});
    (void)match.apply({0, Leave{}});
    (void)wait(match);
    CHECK_FALSE(match.plays(0));
    play_ensemble(match, {1}); // the round does not wait for seat 0
    CHECK(is<Reveal>(match));
    CHECK_FALSE(in<Reveal>(match).answers.at(0).asked);
    CHECK(match.apply({0, Leave{}}).empty());
    CHECK(count<SeatReturned>(match.apply({0, Return{}})) == 1);
    CHECK(match.apply({0, Return{}}).empty());
    (void)wait(match);
    play_ensemble(match, {0});
    // Questions missed while away are not missed answers.
    CHECK(points(match) == std::vector<int>{500 + 550, 500});
}

TEST_CASE("Who comes back in the same question may still answer it", "[rules]") {
    Match match = evening({{"ensemble", 1}}, 2);
    (void)read(match);
    (void)match.advance(ms(500));
    (void)match.apply({0, Leave{}});
    (void)match.apply({0, Return{}});
    (void)match.apply({0, Choose{key(match)}});
    (void)match.apply({1, Choose{key(match)}});
    CHECK(points(match) == std::vector<int>{500, 500});
}

TEST_CASE("A team's score is the mean of its members, removed ones too", "[rules]") {
    MatchSettings settings = party(5);
    settings.teams = 2;
    settings.players = {{"a", 0, 0}, {"b", 1, 0}, {"c", 2, 1}, {"d", 3, 1}, {"e", 4, 1}};
    Match match(evening_programme({{"ensemble", 2}}), settings);
    play_ensemble(match, {0, 1, 2});
    auto table = match.team_standings();
    REQUIRE(table.size() == 2);
    CHECK(table.at(0) == TeamStanding{0, 500, 1, 2});
    CHECK(table.at(1) == TeamStanding{1, 167, 2, 3});
    (void)match.apply({no_seat, Remove{3}});
    CHECK(match.team_standings().at(1) == TeamStanding{1, 167, 2, 3});
    CHECK(match.standings().size() == 4);
}

TEST_CASE("Where there are teams everyone is in one, the smallest if none was named", "[rules]") {
    MatchSettings settings = party(5);
    settings.teams = 3;
    settings.players = {{"a", 0, 1}, {"b", 1, 7}, {"c", 2, -1}};
    Match match(evening_programme({{"ensemble", 2}}), settings);
    std::vector<int> teams;
    for (const SeatState& seat : match.seats()) teams.push_back(seat.player.team);
    CHECK(teams == std::vector<int>{1, 0, 2, 0, 1});
    (void)match.apply({5, player("late", 0, -1)});
    CHECK(match.seat(5).player.team == 2);
    Match without = evening({{"ensemble", 1}}, 1);
    (void)without.apply({1, player("late", 0, 2)});
    CHECK(without.seat(1).player.team == -1);
}

TEST_CASE("Equal points are equal ranks", "[rules]") {
    std::vector<SeatState> seats(5);
    const std::vector<int> scores{100, 300, 100, -50, 300};
    for (std::size_t i = 0; i < seats.size(); ++i) seats[i].points = scores[i];
    const auto table = standings(seats);
    CHECK(table ==
          std::vector<Standing>{{1, 300, 1}, {4, 300, 1}, {0, 100, 3}, {2, 100, 3}, {3, -50, 5}});
}

TEST_CASE("Teams of equal exact means share a rank, others do not by rounding", "[rules]") {
    std::vector<SeatState> seats(5);
    const std::vector<std::pair<int, int>> scores{{0, 100}, {0, 105}, {1, 103}, {2, 105}, {2, 100}};
    for (std::size_t i = 0; i < seats.size(); ++i) {
        seats[i].player.team = scores[i].first;
        seats[i].points = scores[i].second;
    }
    const auto table = team_standings(seats);
    CHECK(table == std::vector<TeamStanding>{{1, 103, 1, 1}, {0, 103, 2, 2}, {2, 103, 2, 2}});
}

TEST_CASE("An evening goes on by itself: note, beats, reveals and intervals", "[rules]") {
    Programme programme = evening_programme({{"ensemble", 1}, {"ensemble", 1}});
    programme.note = {{"The story", {"A girl dances."}}};
    Match match(programme, party(2));
    CHECK(count<NoteShown>(match.start()) == 1);
    CHECK(in<Interval>(match).act == -1);
    CHECK(match.advance(ms(59999)).empty());
    CHECK(count<QuestionPosed>(match.advance(ms(1))) == 1);
    CHECK(match.number() == 1);
    (void)read(match);
    (void)match.advance(ms(20001));
    CHECK(in<Reveal>(match).left == reveal_time(match.question()) - ms(1));
    CHECK(count<ActEnded>(wait(match)) == 1);
    CHECK(in<Interval>(match).left == ms(12000));
    CHECK(match.advance(ms(11999)).empty());
    (void)match.advance(ms(1));
    CHECK(match.number() == 2);
    CHECK(is<Reading>(match));
    (void)match.advance(ms(60000));
    CHECK(match.over());
    CHECK_FALSE(in<Over>(match).left);
    CHECK(match.act_points() == std::vector<std::vector<int>>{{0, 0}, {0, 0}});
}

TEST_CASE("A reveal ends early when everyone at the table is ready", "[rules]") {
    Match match = evening({{"ensemble", 2}}, 3);
    play_ensemble(match, {});
    CHECK(count<SeatReady>(match.apply({0, GoOn{}})) == 1);
    CHECK(match.apply({0, GoOn{}}).empty());
    CHECK(match.apply({no_seat, GoOn{}}).empty());
    (void)match.apply({1, GoOn{}});
    CHECK(is<Reveal>(match));
    SECTION("the last one is ready") { (void)match.apply({2, GoOn{}}); }
    SECTION("the last one leaves") { (void)match.apply({2, Leave{}}); }
    SECTION("the last one is removed") { (void)match.apply({0, Remove{2}}); }
    CHECK(is<Reading>(match));
    CHECK(match.number() == 2);
}

TEST_CASE("A pause stops everything, and the menu works in it", "[rules]") {
    Match match = evening({{"ensemble", 2}, {"ensemble", 1}}, 2);
    (void)match.apply({1, Pause{}});
    CHECK(match.apply({0, Pause{}}).empty());
    CHECK(match.advance(ms(3600000)).empty());
    CHECK(is<Reading>(match));
    CHECK(match.apply({0, GoOn{}}).empty());
    (void)match.apply({no_seat, EndAct{}});
    CHECK(is<Interval>(match));
    CHECK(match.paused());
    CHECK(count<Resumed>(match.apply({no_seat, Resume{}})) == 1);
    CHECK(match.now() == ms(3600000));
}

TEST_CASE("Fifteen seconds more, in any phase", "[rules]") {
    Match match = evening({{"ensemble", 1}, {"finale", 1}}, 2);
    const Milliseconds beat = in<Reading>(match).left;
    (void)match.apply({0, AddTime{}});
    CHECK(in<Reading>(match).left == beat + ms(15000));
    (void)read(match);
    (void)match.apply({0, AddTime{}});
    CHECK(in<Answering>(match).allowed == ms(35000));
    (void)match.advance(ms(34000));
    (void)match.apply({0, Choose{key(match)}});
    CHECK(is<Answering>(match));
    (void)match.advance(ms(1001));
    CHECK(points(match) == std::vector<int>{250, 0}); // after T it is worth what it is at T
    (void)match.apply({0, AddTime{}});
    CHECK(in<Reveal>(match).left == reveal_time(match.question()) + ms(15000) - ms(1));
    (void)wait(match);
    (void)match.apply({0, AddTime{}});
    CHECK(in<Interval>(match).left == ms(27000));
    (void)wait(match);
    (void)match.apply({0, AddTime{}});
    CHECK(in<Staking>(match).allowed == ms(30000));
}

TEST_CASE("Skipping drops an open question: nobody is judged", "[rules]") {
    Match match = evening({{"curtain-call", 2}}, 3);
    (void)match.apply({no_seat, Skip{}}); // the beat
    REQUIRE(is<Buzzing>(match));
    (void)match.apply({0, Choose{0}});
    (void)match.advance(ms(500));
    (void)match.apply({0, Choose{wrong(match)}});
    CHECK(points(match) == std::vector<int>{-250, 0, 0});
    const MatchEvents events = match.apply({no_seat, Skip{}});
    CHECK(count<QuestionSkipped>(events) == 1);
    REQUIRE(count<Undone>(events) == 1);
    CHECK(find<Undone>(events)->back == 250);
    CHECK(points(match) == std::vector<int>{0, 0, 0});
    CHECK(match.played().empty());
    CHECK(match.number() == 2);
    CHECK_FALSE(match.can_undo());
}

TEST_CASE("Skipping ends a reveal, an interval, a choice and the stakes", "[rules]") {
    Match match = evening({{"shoes", 9}, {"finale", 1}}, 2);
    (void)match.advance(ms(300));
    (void)match.apply({*match.wearer(), Choose{key(match)}});
    (void)match.apply({0, Skip{}});
    CHECK(is<Choosing>(match));
    const auto wearer = match.wearer();
    (void)match.apply({0, Skip{}});
    CHECK(match.wearer() != wearer);
    (void)match.apply({0, Skip{}}); // the question: same wearer, the next one
    CHECK(match.number() == 3);
    CHECK(match.wearer() != wearer);
    (void)match.apply({0, EndAct{}});
    CHECK_FALSE(match.wearer());
    (void)match.apply({0, Skip{}});
    REQUIRE(is<Staking>(match));
    (void)match.apply({0, Skip{}});
    CHECK(is<Reading>(match));
    CHECK(match.seat(0).stake == 0);
}

TEST_CASE("Ending the act drops the open question and goes to the standings", "[rules]") {
    Match match = evening({{"curtain-call", 5}, {"ensemble", 1}}, 2);
    (void)read(match);
    (void)match.apply({0, Choose{0}});
    (void)match.advance(ms(500));
    (void)match.apply({0, Choose{wrong(match)}});
    CHECK(count<ActEnded>(match.apply({1, EndAct{}})) == 1);
    CHECK(points(match) == std::vector<int>{0, 0});
    CHECK(match.apply({1, EndAct{}}).empty());
    (void)wait(match);
    CHECK(match.act() == 1);
    CHECK(count<MatchOver>(match.apply({1, EndAct{}})) == 1);
}

TEST_CASE("Ending the evening keeps the scores of what was revealed", "[rules]") {
    Match match = evening({{"ensemble", 2}}, 2);
    play_ensemble(match, {1});
    (void)wait(match);
    (void)read(match);
    (void)match.advance(ms(500));
    (void)match.apply({0, Choose{key(match)}});
    CHECK(count<MatchOver>(match.apply({no_seat, EndEvening{}})) == 1);
    CHECK(in<Over>(match).left);
    CHECK(points(match) == std::vector<int>{0, 500});
    CHECK(match.apply({0, Return{}}).empty());
    CHECK(match.apply({2, player("too late")}).empty());
}

TEST_CASE("A seat that is removed has no say at all", "[rules]") {
    const Action action = GENERATE(
        Action{Choose{0}}, Action{Pause{}}, Action{Skip{}}, Action{Undo{}}, Action{Remove{0}},
        Action{EndAct{}}, Action{EndEvening{}}, Action{Return{}}, Action{Leave{}},
        Action{AddTime{}}, Action{GoOn{}}, Action{DeviceLost{}}, Action{TakeUp{}});
    const Seat seat = GENERATE(1, 9, -2);
    Match match = evening({{"ensemble", 2}}, 2);
    play_ensemble(match, {0});
    (void)match.apply({0, Remove{1}});
    CHECK(match.apply({seat, action}).empty());
    CHECK(is<Reveal>(match));
    CHECK_FALSE(match.seat(0).removed);
}

TEST_CASE("With nobody at the table the evening still reaches its end", "[rules]") {
    Match match = evening({{"ensemble", 2}, {"curtain-call", 2}, {"shoes", 9}, {"finale", 1}}, 2);
    (void)match.apply({0, Leave{}});
    (void)match.apply({1, Leave{}});
    (void)match.advance(ms(20 * 60000));
    CHECK(match.over());
    CHECK(points(match) == std::vector<int>{0, 0});
}

TEST_CASE("An input's stamp is when it counts; one from the past counts now", "[rules]") {
    Match match = evening({{"ensemble", 1}}, 2);
    const Milliseconds beat = in<Reading>(match).left;
    const MatchEvents events = match.apply({0, Choose{key(match)}, beat + ms(1500)});
    CHECK(count<OptionsShown>(events) == 1);
    (void)match.apply({1, Choose{key(match)}, beat + ms(300)});
    CHECK(in<Reveal>(match).answers.at(0).at == ms(1500));
    CHECK(in<Reveal>(match).answers.at(1).at == ms(1500));
}
