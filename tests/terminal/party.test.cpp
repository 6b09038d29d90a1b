#include "terminal/party.h"

#include "support/catch.h"
#include "support/theatre.h"

#include <csignal>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

using namespace quiz;
using quiz::test::TestTheatre;

namespace {

struct PartyOutcome {
    std::string page;
    TerminalResult result;
    Scores scores;
};

PartyOutcome play(TestTheatre& theatre, MatchWish wish, const std::string& typed,
                  bool waits = false) {
    wish.mode = "party";
    wish.seed = 7;
    House house(theatre.setup());
    std::istringstream in(typed);
    std::ostringstream out;
    TerminalStyle style;
    style.waits = waits;
    PartyOutcome played;
    played.result = play_party_in_terminal(house, wish, in, out, style);
    played.page = out.str();
    played.scores = house.scores();
    return played;
}

std::size_t times(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

std::string repeated(const std::string& part, int count) {
    std::string text;
    for (int i = 0; i < count; ++i) text += part;
    return text;
}

} // namespace

TEST_CASE("A party plays in turns, all seats each question, to a table of all", "[terminal]") {
    TestTheatre theatre;
    MatchWish wish;
    wish.seats = 3;
    wish.questions = 5;
    // Whichever option is right: one of the four seats of answers has it at every question.
    const PartyOutcome played = play(theatre, wish, repeated("a\nb\nc\n", 50));
    REQUIRE(played.result.result);
    const int asked = played.result.result->asked;
    CHECK(asked == 5);
    CHECK(times(played.page, "The answer is ") == static_cast<std::size_t>(asked));
    CHECK(times(played.page, "Seat 2, A-D") == static_cast<std::size_t>(asked));
    CHECK(times(played.page, "right, +") <= static_cast<std::size_t>(asked));
    CHECK(times(played.page, "The evening is over.") == 1);
    REQUIRE(played.scores.tables.size() == 1);
    CHECK(played.scores.tables.front().table.mode == "party");
    CHECK(played.scores.tables.front().table.scoring == "flat");
    CHECK(played.scores.tables.front().entries.size() == 3);
}

TEST_CASE("What the terminal says is in the language that is spoken", "[terminal]") {
    TestTheatre theatre;
    HouseSetup setup = theatre.setup();
    setup.language = "pseudo"; // everything that comes from the strings has accents and brackets
    for (const char* mode : {"party", "performance"}) {
        INFO(mode);
        House house(setup);
        std::istringstream in("x\n" + repeated("a\n", 10) + "?\nh\nh\nq\n");
        std::ostringstream out;
        TerminalStyle style;
        style.waits = true;
        MatchWish wish;
        wish.mode = mode;
        wish.seats = 2;
        wish.seed = 7;
        if (wish.mode == "party")
            (void)play_party_in_terminal(house, wish, in, out, style);
        else
            (void)play_in_terminal(house, wish, in, out, style);
        for (const char* english : {"Act I", "question", "points", "Answer with", "The answer is",
                                    "Enter to go on", "The input has ended", "Score", "Seat 1"})
            CHECK(times(out.str(), english) == 0);
        CHECK(times(out.str(), "[") > 10);
    }
    setup.language = "en";
    House house(setup);
    MatchWish wish;
    wish.mode = "duel";
    CHECK(house.open(wish).error().find("There is no mode") == 0);
    Settings settings = house.settings();
    settings.language = "pseudo";
    CHECK_FALSE(house.change_settings(settings));
    CHECK(house.open(wish).error().find("[") == 0); // from then on, while it runs
}

TEST_CASE("Names are asked for where people sit, and stand in the table", "[terminal]") {
    TestTheatre theatre;
    MatchWish wish;
    wish.seats = 2;
    wish.questions = 3;
    const PartyOutcome played =
        play(theatre, wish, "Vicky\nJulian\n" + repeated("a\nb\n\n", 50), true);
    CHECK(times(played.page, "Vicky, A-D") == 3);
    CHECK(played.scores.tables.front().entries.size() == 2);
    CHECK((played.scores.tables.front().entries.front().name == "Vicky" ||
           played.scores.tables.front().entries.front().name == "Julian"));
}

TEST_CASE("What is no answer is asked again, and who leaves is not asked", "[terminal]") {
    TestTheatre theatre;
    MatchWish wish;
    wish.seats = 2;
    wish.questions = 3;
    const PartyOutcome played = play(theatre, wish, "x\na\nq\n" + repeated("a\n", 20));
    CHECK(times(played.page, "Answer with A, B, C or D.") == 1);
    CHECK(times(played.page, "Seat 2, A-D") == 1);
    CHECK(played.result.result->asked == 3);
}

TEST_CASE("The end of the input ends the evening and keeps it", "[terminal]") {
    TestTheatre theatre;
    MatchWish wish;
    wish.seats = 2;
    wish.questions = 3;
    const PartyOutcome played = play(theatre, wish, "a\nb\na\n");
    CHECK(times(played.page, "The input has ended") == 1);
    CHECK(played.result.result->asked == 1);
    CHECK(played.scores.tables.size() == 1);
}

TEST_CASE("An interrupted party is offered, gone on with, or ended with its scores", "[terminal]") {
    const bool on = GENERATE(true, false);
    TestTheatre theatre;
    {
        House house(theatre.setup());
        MatchWish wish;
        wish.mode = "party";
        wish.seats = 2;
        wish.players = {{"Vicky", 0, -1}, {"Julian", 1, -1}};
        wish.acts = {{"ensemble", Difficulty::Easy, 3, 0}};
        auto performance = house.open(wish);
        REQUIRE(performance);
        while (performance->match.match().played().size() < 2) {
            (void)performance->match.advance(Milliseconds{500});
            (void)house.keep_going(*performance);
        }
    }
    theatre.date = "2026-11-24T20:00:00Z";
    MatchWish wish;
    wish.seats = 3;
    wish.questions = 3;
    const PartyOutcome played =
        play(theatre, wish, (on ? "\n" : "n\n") + repeated("a\nb\nc\n", 20));
    REQUIRE(played.result.result);
    CHECK(times(played.page, "interrupted after question 2 of 3: Vicky 0, Julian 0.") == 1);
    CHECK(times(played.page, "The answer is ") == (on ? 2 : 3)); // the last reveal shows again
    CHECK(times(played.page, "Vicky, A-D") == (on ? 1 : 0));
    std::size_t entries = 0;
    for (const auto& table : played.scores.tables) entries += table.entries.size();
    CHECK(entries == (on ? 2 : 5));
    CHECK_FALSE(House(theatre.setup()).interrupted());
}

TEST_CASE("A party killed in the middle is offered at the next call", "[terminal]") {
    TestTheatre theatre;
    HouseSetup setup = theatre.setup();
    MatchWish wish;
    wish.mode = "party";
    wish.seats = 2;
    wish.questions = 4;
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        int syncs = 0; // one for every reveal, after the first whole write
        setup.gate = [&](WriteStep step) {
            if (step == WriteStep::SyncFile && ++syncs == 4) (void)kill(getpid(), SIGKILL);
            return true;
        };
        House house(setup);
        std::istringstream in(repeated("a\nb\n", 20));
        std::ostringstream out;
        (void)play_party_in_terminal(house, wish, in, out, {});
        _exit(0);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    const auto found = House(theatre.setup()).interrupted();
    REQUIRE(found);
    CHECK(found->in_turns);
    CHECK(found->questions == 3);
    CHECK(found->of == 4);
}

TEST_CASE("What one has typed is out of sight before the next is asked", "[terminal]") {
    TestTheatre theatre;
    MatchWish wish;
    wish.seats = 2;
    wish.questions = 3;
    const PartyOutcome played = play(theatre, wish, "V\nJ\nx\na\nb\n", true);
    // Without colour there is no cursor control: it scrolls away.
    const auto first = played.page.find("V, A-D");
    const auto next = played.page.find("J, A-D");
    REQUIRE(first != std::string::npos);
    REQUIRE(next != std::string::npos);
    const std::string between = played.page.substr(first, next - first);
    CHECK(std::count(between.begin(), between.end(), '\n') > 100);
    CHECK(times(between, "V has answered.") == 1); // not for what was no answer
}

TEST_CASE("An evening of the window is not ended by one in turns without a word", "[terminal]") {
    const bool another = GENERATE(false, true);
    TestTheatre theatre;
    {
        House house(theatre.setup());
        MatchWish wish;
        wish.mode = "party";
        wish.seats = 2;
        wish.acts = {{"ensemble", Difficulty::Easy, 2, 0},
                     {"curtain-call", Difficulty::Easy, 2, 0}};
        auto performance = house.open(wish);
        REQUIRE(performance);
        (void)performance->match.start();
        while (performance->match.match().played().empty()) {
            (void)performance->match.advance(Milliseconds{500});
            (void)house.keep_going(*performance);
        }
    }
    MatchWish wish;
    wish.seats = 2;
    wish.questions = 3;
    const PartyOutcome played =
        play(theatre, wish, (another ? "n\n" : "\n") + repeated("a\nb\n", 20));
    CHECK(times(played.page, "Enter leaves it for the window") == 1);
    CHECK(played.result.result.has_value() == another);
    CHECK(House(theatre.setup()).interrupted().has_value() == !another);
}
