#include "programme/challenge.h"

#include "commands/house_setup.h"
#include "commands/program.h"
#include "core/text.h"
#include "support/catch.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace quiz;
using quiz::test::Program;
using quiz::test::put;

namespace {

const std::string ten_answers = "a\na\na\na\na\na\na\na\na\na\n";

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// The code that a result shows.
std::string code_in(const std::string& out) {
    const std::string before = "Challenge code: ";
    const auto at = out.find(before);
    REQUIRE(at != std::string::npos);
    return out.substr(at + before.size(), code_length + 1);
}

/// What was played, without what came of it.
std::string match_in(const std::string& out) { return out.substr(0, out.find("Place ")); }

std::string utc_text(std::chrono::system_clock::time_point time) {
    using namespace std::chrono;
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(floor<seconds>(time - day));
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ",
                  static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                  static_cast<unsigned>(date.day()), static_cast<int>(clock.hours().count()),
                  static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()));
    return text.data();
}

} // namespace

TEST_CASE("The code of the match just played gives another player the same ten questions",
          "[commands]") {
    const Program mine;
    const auto first = mine.play({"play", "--terminal"}, ten_answers);
    const auto code = code_in(first.out);
    const Program other;
    (void)other.play({"play", "--terminal", "--seed", "3"}, ten_answers);
    for (const auto& written : {code, to_lower_ascii(code), code.substr(0, 4) + code.substr(5)}) {
        const auto again = other.play({"play", "--terminal", "--code", written}, ten_answers);
        CHECK(again.exit_code == 0);
        CHECK(match_in(again.out) == match_in(first.out));
        CHECK(code_in(again.out) == code);
    }
}

TEST_CASE("A seed and the day have codes too", "[commands]") {
    const Program program;
    const auto seeded = program.play({"play", "--terminal", "--seed", "1948"}, ten_answers);
    const auto by_code =
        program.play({"play", "--terminal", "--code", code_in(seeded.out)}, ten_answers);
    CHECK(match_in(by_code.out) == match_in(seeded.out));
    const auto daily = program.play({"play", "--terminal", "--daily"}, ten_answers);
    const auto read = read_code(code_in(daily.out));
    REQUIRE(read);
    CHECK(read->mode == ChallengeMode::Daily);
}

TEST_CASE("Another bank's code is said, with exit code 1, and nothing is played", "[commands]") {
    const Program mine;
    const auto code = code_in(mine.play({"play", "--terminal", "--seed", "1948"}, ten_answers).out);
    const Program other;
    put(other.data() / "questions/mine.json", R"({"title": "The Glass Harbour", "year": 1951,
        "questions": [{"id": "cat", "question": "What colour is the cat in \"The Glass Harbour\"?",
                       "answer": "ginger", "wrong": ["black", "white", "tabby"],
                       "explanation": "The cat is ginger and unnamed."}]})");
    const auto run = other.play({"play", "--terminal", "--code", code}, ten_answers);
    CHECK(run.exit_code == 1);
    CHECK(run.out.empty());
    CHECK(has(run.err, "other questions"));
    CHECK_FALSE(std::filesystem::exists(other.data() / "memory.json"));
}

TEST_CASE("What is no code is a wrong call, as is a code with what it already says", "[commands]") {
    const Program program;
    for (const auto* wrong : {"", "1948", "0007-356U", "0007-3560", "0007\x1b[31m"}) {
        const auto run = program.play({"play", "--terminal", "--code", wrong}, ten_answers);
        INFO(wrong);
        CHECK(run.exit_code == 2);
        CHECK(run.out.empty());
        CHECK_FALSE(has(run.err, "\x1b"));
    }
    const std::string code = to_code({ChallengeMode::Performance, 1948, 0});
    for (const auto& more : std::vector<std::vector<std::string>>{
             {"--seed", "5"}, {"--daily"}, {"--questions", "5"}, {"--film", "the-glass-harbour"}}) {
        std::vector<std::string> call{"play", "--terminal", "--code", code};
        call.insert(call.end(), more.begin(), more.end());
        CHECK(program.play(call, ten_answers).exit_code == 2);
    }
}

TEST_CASE("The clock of the house says UTC in every time zone", "[commands]") {
    const char* const before_test = std::getenv("TZ");
    const std::string kept = before_test == nullptr ? "" : before_test;
    for (const char* zone : {"UTC0", "AAA-14", "BBB12", "CCC3:30"}) {
        ::setenv("TZ", zone, 1);
        ::tzset();
        const auto before = utc_text(std::chrono::system_clock::now());
        const auto now = utc_now();
        const auto after = utc_text(std::chrono::system_clock::now());
        INFO(zone);
        CHECK(before <= now);
        CHECK(now <= after);
    }
    before_test == nullptr ? ::unsetenv("TZ") : ::setenv("TZ", kept.c_str(), 1);
    ::tzset();
}
