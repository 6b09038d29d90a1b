#include "broken_off.h"
#include "rules/evening.h"
#include "support/catch.h"

#include <algorithm>

using namespace quiz;
using namespace quiz::test;
namespace fs = std::filesystem;

TEST_CASE("An evening that was left is offered with its questions and scores", "[house]") {
    TestTheatre theatre;
    House house(theatre.setup());
    CHECK_FALSE(house.interrupted());
    CHECK_FALSE(house.resume());
    {
        Performance performance = open_evening(house);
        CHECK_FALSE(house.keep_going(performance));
        CHECK_FALSE(house.interrupted()); // it is being played
        CHECK_FALSE(House(theatre.setup()).resume());
    }
    CHECK_FALSE(house.interrupted()); // nothing was revealed
    std::vector<int> points;
    {
        Performance performance = open_evening(house);
        for (int i = 0; performance.match.match().played().size() < 3; ++i) {
            step(performance.match, 5, i);
            CHECK_FALSE(house.keep_going(performance));
        }
        CHECK(evening_files(theatre).size() == 1); // the one with nothing revealed is gone
        points = sample::points(RecordedMatch::take_up(performance.match.recording()).match());
    }
    const auto found = house.interrupted();
    REQUIRE(found);
    CHECK(found->questions == 3);
    CHECK(found->of == 14);
    CHECK(found->begun == "2026-11-23T19:30:00Z");
    std::vector<int> shown;
    for (const auto& line : found->table) shown.push_back(line.points);
    std::sort(points.rbegin(), points.rend());
    CHECK(shown == points);
    CHECK(house.scores().tables.empty());

    auto taken = house.resume();
    REQUIRE(taken);
    CHECK(taken->table.mode == "party");
    CHECK(taken->match.match().played().size() == 3);
    CHECK_FALSE(taken->match.match().over());
}

TEST_CASE("Given up, or passed over for another, an evening keeps its scores once", "[house]") {
    const bool given_up = GENERATE(true, false);
    TestTheatre theatre;
    House house(theatre.setup());
    {
        Performance performance = open_evening(house);
        for (int i = 0; performance.match.match().played().size() < 2; ++i) {
            step(performance.match, 3, i);
            (void)house.keep_going(performance);
        }
    }
    theatre.date = "2026-11-24T20:00:00Z";
    Result result;
    if (given_up) {
        result = house.forget_interrupted();
        CHECK(result.asked == 2);
        CHECK(house.forget_interrupted().asked == 0); // there is no other
    } else {
        Performance other = open_evening(house);
        (void)house.keep_going(other);
        (void)other.match.apply({no_seat, EndEvening{}});
        CHECK(house.close(other, {}).asked == 0);
    }
    REQUIRE(house.scores().tables.size() == 1);
    CHECK(house.scores().tables.front().entries.front().date == "2026-11-24T20:00:00Z");
    check_kept_once(theatre);
}

TEST_CASE("A damaged end is passed over, a damaged beginning set aside", "[house]") {
    TestTheatre theatre;
    int questions = 0;
    {
        House house(theatre.setup());
        Performance performance = open_evening(house);
        for (int i = 0; performance.match.match().played().size() < 2; ++i) {
            step(performance.match, 4, i);
            (void)house.keep_going(performance);
        }
        questions = static_cast<int>(performance.match.match().played().size());
    }
    const fs::path file = evening_files(theatre).front();
    const std::string sound = get(file);
    for (const std::string& tail :
         {std::string(64, '\0') + "\n", std::string("12 seat"), std::string("9 seat 0 choose 1\n"),
          std::string("\xff\xfe\nred-shoes\n"), std::string("end 99999999999999999999\n")}) {
        CAPTURE(tail);
        put(file, sound + tail);
        House house(theatre.setup());
        CHECK(house.notices().empty());
        const auto found = house.interrupted();
        REQUIRE(found);
        CHECK(found->questions == questions);
        REQUIRE(house.resume()); // and leaves a sound file
        const auto mended = read_recording(without_head(get(file)), "m");
        REQUIRE(mended);
    }
    put(file, sound.substr(0, sound.find("\nplay\n")));
    {
        const House house(theatre.setup());
        REQUIRE(house.notices().size() == 1);
        CHECK(house.notices().front().find("set aside") != std::string::npos);
        CHECK_FALSE(house.interrupted());
    }
    CHECK(House(theatre.setup()).notices().empty()); // told once
    put(file, "red-shoes evening 2\n{}\n");
    CHECK(House(theatre.setup()).notices().empty());
    CHECK(fs::exists(file)); // a newer program's
}

TEST_CASE("Where an evening cannot be written it is said once, and it goes on", "[house]") {
    TestTheatre theatre;
    HouseSetup setup = theatre.setup();
    bool full = true;
    setup.gate = [&](WriteStep now) { return !full || now != WriteStep::WriteBytes; };
    House house(setup);
    Performance performance = open_evening(house);
    const auto trouble = house.keep_going(performance);
    REQUIRE(trouble);
    CHECK(trouble->find("would not survive") != std::string::npos);
    int next = 0;
    const auto play = [&](std::size_t questions) {
        while (performance.match.match().played().size() < questions) {
            step(performance.match, 6, next++);
            CHECK_FALSE(house.keep_going(performance));
        }
    };
    play(1);
    CHECK(evening_files(theatre).empty());
    full = false; // room again: with the next reveal the whole is there
    play(2);
    CHECK(evening_files(theatre).size() == 1);
    full = true; // and full again in the middle: nothing half is left
    play(3);
    const std::string text = get(evening_files(theatre).front());
    CHECK(text.back() == '\n');
    full = false;
    play(4);
    const auto read = read_recording(without_head(get(evening_files(theatre).front())), "m");
    REQUIRE(read);
    CHECK(read->steps.size() == performance.match.recording().steps.size());
}

TEST_CASE("An evening's table is written as text under its date", "[house]") {
    TestTheatre theatre;
    House house(theatre.setup());
    Performance performance = open_evening(house);
    run_out(performance.match);
    const auto path = house.save_table(performance, "An evening");
    REQUIRE(path);
    CHECK(*path == theatre.folder / "data/evenings/2026-11-23T193000Z.txt");
    CHECK(get(*path).find("An evening\n") == 0);
    CHECK(get(*path).find("Julian") != std::string::npos);
    put(theatre.folder / "file", "");
    HouseSetup setup = theatre.setup();
    setup.evenings = theatre.folder / "file";
    CHECK_FALSE(House(setup).save_table(performance, "An evening"));
}
