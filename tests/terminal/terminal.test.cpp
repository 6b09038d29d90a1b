#include "terminal/terminal.h"

#include "core/files.h"
#include "core/text.h"
#include "support/catch.h"
#include "support/theatre.h"

#include <algorithm>
#include <cstdlib>
#include <regex>
#include <sstream>

using namespace quiz;
using quiz::test::get;
using quiz::test::TestTheatre;

namespace {

constexpr std::uint64_t seed = 7;

struct Evening {
    TestTheatre theatre;
    TerminalStyle style;
    MatchWish wish;
    TerminalResult result;

    Evening() {
        wish.seed = seed;
        wish.name = "Vicky";
    }
    std::string play(const std::string& typed) {
        House house(theatre.setup());
        std::istringstream in(typed);
        std::ostringstream out;
        result = play_in_terminal(house, wish, in, out, style);
        // A temporary folder's name is different every time.
        return replace_all(out.str(), theatre.folder.path().string(), "FOLDER");
    }
};

std::size_t times(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

bool has(const std::string& text, const std::string& part) { return times(text, part) > 0; }

std::string repeated(const std::string& line, int count) {
    std::string text;
    for (int i = 0; i < count; ++i) text += line;
    return text;
}

/// A clock that shows these times one after another, then the last for ever.
std::function<Milliseconds()> clock_of(std::vector<int> seconds) {
    return [seconds = std::move(seconds), at = std::size_t{0}]() mutable {
        const auto now = seconds.at(std::min(at, seconds.size() - 1));
        ++at;
        return Milliseconds{now * 1000};
    };
}

std::vector<std::filesystem::path> play_throughs() {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(QUIZ_SOURCE_DIR "/tests/terminal"))
        if (entry.path().extension() == ".in") paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    return paths;
}

} // namespace

// To approve a changed page: QUIZ_APPROVE=1 build/dev/tests/terminal/test_terminal, then read the
// diff.
TEST_CASE("Whole matches read as approved", "[terminal]") {
    const auto paths = play_throughs();
    REQUIRE(paths.size() >= 3);
    for (const auto& path : paths) {
        CAPTURE(path.filename());
        Evening evening;
        // Names say how the evening is set: waits-... with a person who reads.
        evening.style.waits = path.filename().string().rfind("waits-", 0) == 0;
        if (evening.style.waits) evening.wish.name.reset();
        // Its challenge code names the bank, which may grow without changing a page.
        static const std::regex code("[0-9A-Z]{4}-[0-9A-Z]{4}");
        const auto page = std::regex_replace(evening.play(get(path)), code, "CODE-CODE");
        auto approved = path;
        approved.replace_extension(".approved.txt");
        if (std::getenv("QUIZ_APPROVE") != nullptr) REQUIRE(write_file(approved, page));
        CHECK(page == read_file(approved).value_or("not approved yet"));
    }
}

TEST_CASE("Wherever the input ends, the match ends with the score so far, kept", "[terminal]") {
    const std::string typed = repeated("h\ne\n?\nu\n1\nf\n\nq\nno\n2\n", 2);
    for (std::size_t length = 0; length < typed.size(); ++length) {
        for (const bool waits : {false, true}) {
            INFO(length << (waits ? " read by a person" : " in a pipe"));
            Evening evening;
            evening.style.waits = waits;
            const auto page = evening.play(typed.substr(0, length));
            REQUIRE(evening.result.result);
            const auto& result = *evening.result.result;
            CHECK(result.troubles.empty());
            CHECK(result.place.has_value() == (result.asked > 0));
            CHECK(has(page, result.asked > 0 ? "Rank: " : "nothing is kept"));
        }
    }
}

TEST_CASE("Ten lines in a pipe play ten questions without waiting", "[terminal]") {
    Evening evening;
    const auto page = evening.play(repeated("a\n", 10));
    REQUIRE(evening.result.result);
    CHECK(evening.result.result->asked == 10);
    CHECK(times(page, "   Question ") == 10);
    CHECK(has(page, "The curtain falls. "));
    CHECK_FALSE(has(page, "input has ended"));
}

TEST_CASE("Answers are letters, numbers or the words themselves", "[terminal]") {
    Evening probe;
    const auto page = probe.play("");
    const auto option_b = page.substr(page.find("  B  ") + 5);
    const auto words = option_b.substr(0, option_b.find('\n'));
    for (const std::string& typed :
         {std::string("b"), std::string("B"), std::string(" b "), std::string("2"),
          std::string("B)"), std::string("2."), words, "  " + to_lower_ascii(words) + "!"}) {
        INFO(typed);
        Evening evening;
        (void)evening.play(typed + "\n");
        CHECK(evening.result.result->asked == 1);
    }
    for (const std::string typed : {"", "5", "0", "ab", "bb", "-1", "yes", "\x1b[A", "\xff"}) {
        INFO(typed);
        Evening evening;
        const auto told = evening.play(typed + "\n");
        CHECK(evening.result.result->asked == 0);
        CHECK(has(told, "Answer with A, B, C or D") == !typed.empty());
    }
}

TEST_CASE("Nothing typed can steer the terminal, and no line is too wide", "[terminal]") {
    Evening evening;
    evening.style.width = 60;
    const auto page = evening.play("\x1b[2J\n" + std::string(5000, 'x') + "\n?\nh\na\n");
    CHECK_FALSE(has(page, "\x1b"));
    for (const auto& line : split(page, '\n'))
        if (line.find("q leave") == std::string::npos) CHECK(character_count(line) <= 60);
}

TEST_CASE("Colour comes only when asked for", "[terminal]") {
    Evening plain;
    CHECK_FALSE(has(plain.play("a\nq\nq\n"), "\x1b"));
    Evening coloured;
    coloured.style.colour = true;
    CHECK(has(coloured.play("a\nq\nq\n"), "\x1b[1m"));
}

TEST_CASE("The clock of a reader counts, the time to read the question does not", "[terminal]") {
    // Looked at when the match begins, when a question is printed, and when a line was read.
    Evening late;
    late.style.waits = true;
    late.style.clock = clock_of({0, 0, 60});
    const auto page = late.play("a\n");
    CHECK(has(page, "Time ran out. The answer is"));
    CHECK(late.result.result->asked == 1);

    Evening reading;
    reading.style.waits = true;
    reading.style.clock = clock_of({0, 0, 2});
    CHECK_FALSE(has(reading.play("a\n"), "for time"));

    Evening slow;
    slow.style.waits = true;
    slow.style.clock = clock_of({0, 0, 18});
    for (const char* typed : {"a\n", "b\n", "c\n", "d\n"}) {
        Evening again;
        again.style.waits = true;
        again.style.clock = clock_of({0, 0, 18});
        const auto told = again.play(typed);
        if (has(told, "Right!")) {
            CHECK(has(told, "for time"));
            return;
        }
    }
    FAIL("One of four answers is right.");
}

TEST_CASE("Each lifeline works once and says so", "[terminal]") {
    Evening evening;
    const auto page = evening.play("h\nh\ne\ne\nu\nu\na\n");
    CHECK(times(page, "is used up.") == 3);
    CHECK(has(page, "10 seconds more."));
    CHECK(has(page, "The understudy steps in"));
    CHECK(times(page, "Question 1 of 10") == 2);
}

TEST_CASE("An answer that a halve took away is not taken", "[terminal]") {
    Evening probe;
    const auto halved = probe.play("h\n");
    const auto after = halved.substr(halved.find("help: ") + 1);
    for (const char letter : {'A', 'B', 'C', 'D'}) {
        INFO(letter);
        const bool there = has(after, std::string("\n  ") + letter + "  ");
        Evening evening;
        const auto page = evening.play(std::string("h\n") + letter + "\n");
        CHECK(has(page, "That answer is gone.") == !there);
        CHECK(evening.result.result->asked == (there ? 1 : 0));
    }
}

TEST_CASE("Leaving asks once", "[terminal]") {
    Evening stays;
    (void)stays.play("q\nno\n" + repeated("a\n", 10));
    CHECK(stays.result.result->asked == 10);
    Evening leaves;
    const auto page = leaves.play("a\nq\nq\na\na\n");
    CHECK(leaves.result.result->asked == 1);
    CHECK(has(page, "You left the stage."));
}

TEST_CASE("A person without a name is asked for one, and it is kept", "[terminal]") {
    Evening evening;
    evening.style.waits = true;
    evening.wish.name.reset();
    CHECK(has(evening.play("a\n\nq\nq\nLjubov\n"), "Your name for the high scores: "));
    House later(evening.theatre.setup());
    CHECK(later.settings().name == "Ljubov");
    CHECK(later.scores().tables.at(0).entries.at(0).name == "Ljubov");
    CHECK_FALSE(has(evening.play("a\n\nq\nq\nBoris\n"), "Your name"));
}

TEST_CASE("A flagged question is remembered as such", "[terminal]") {
    Evening evening;
    const auto page = evening.play("f\nf\nf\n");
    CHECK(times(page, "Flagged:") == 2);
    CHECK(times(page, "The flag is taken away.") == 1);
    const House later(evening.theatre.setup());
    CHECK(later.memory().asked.size() == 1);
    CHECK(later.memory().asked.begin()->second.flagged);
}

TEST_CASE("A match that cannot be opened prints nothing and says why", "[terminal]") {
    Evening evening;
    evening.wish.films = {"casablanca"};
    CHECK(evening.play("a\n").empty());
    CHECK_FALSE(evening.result.result);
    REQUIRE(evening.result.error);
    CHECK(has(*evening.result.error, "casablanca"));
}
