#include "commands/program.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

using namespace quiz;
using quiz::test::get;
using quiz::test::Program;
using quiz::test::put;
using quiz::test::stage;

namespace {

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

} // namespace

TEST_CASE("A match is played in a pipe, and standard error stays empty", "[commands]") {
    const Program program;
    const auto run = program.play({"play", "--terminal"}, repeated("a\n", 10));
    CHECK(run.exit_code == 0);
    CHECK(run.err.empty());
    CHECK(times(run.out, "   Question ") == 10);
    CHECK(has(run.out, "Rank: "));
    CHECK(has(run.out, "Anonymous"));
    CHECK_FALSE(has(run.out, "\x1b"));
    CHECK(std::filesystem::exists(program.data() / "scores.json"));
    CHECK(std::filesystem::exists(program.data() / "memory.json"));
    CHECK(has(get(program.state() / "red-shoes.log"), "terminal match"));
}

TEST_CASE("Where no display answers, the game opens in the terminal and says so", "[commands]") {
    const Program program;
    for (const auto& call : std::vector<std::vector<std::string>>{{}, {"play"}}) {
        const auto run = program.play(call, repeated("a\n", 10));
        CHECK(run.exit_code == 0);
        CHECK(run.err == "No display is set (DISPLAY is empty). Playing in the terminal.\n");
        CHECK(has(run.out, "Rank: "));
    }
}

TEST_CASE("The same seed plays the same match, whatever was played before", "[commands]") {
    const Program program;
    const std::vector<std::string> call{"play", "--terminal", "--seed", "5", "--name", "Vicky"};
    const auto first = program.play(call, repeated("a\n", 10));
    (void)program.play({"play", "--terminal"}, repeated("b\n", 10));
    const auto second = program.play(call, repeated("a\n", 10));
    const auto until = [](const std::string& out) { return out.substr(0, out.find("Rank: ")); };
    CHECK(until(first.out) == until(second.out));
    const auto daily = program.play({"play", "--terminal", "--daily"}, repeated("a\n", 10));
    CHECK(daily.exit_code == 0);
    CHECK(has(daily.out, ", seed 2"));
}

TEST_CASE("A match has as many questions as were asked for", "[commands]") {
    const Program program;
    for (const int count : {1, 3, 5}) {
        INFO(count);
        const auto run =
            program.play({"play", "--terminal", "--questions", std::to_string(count), "--film",
                          "the-glass-harbour", "--film", "the-glass-harbour"},
                         repeated("a\n", count));
        CHECK(run.exit_code == 0);
        CHECK(times(run.out, "   Question ") == static_cast<std::size_t>(count));
        CHECK(has(run.out, "The curtain falls. "));
    }
}

TEST_CASE("A question added by editing a file is met in the next match", "[commands]") {
    const Program program;
    (void)program.play({"play", "--terminal"}, repeated("a\n", 10));
    put(program.data() / "questions/mine.json", R"({"title": "The Glass Harbour", "year": 1951,
        "trivia": [{"text": "The cat of the lighthouse is ginger.",
                    "ask": [{"question": "What colour is the cat in \"The Glass Harbour\"?",
                             "answer": "ginger", "type": "thing",
                             "wrong": ["black", "white", "tabby"], "difficulty": "easy"}]}]})");
    const auto run = program.play({"play", "--terminal"}, repeated("a\n", 10));
    CHECK(run.exit_code == 0);
    CHECK(has(run.out, "What colour is the cat"));
    CHECK(has(run.out, "The cat of the lighthouse is ginger."));
}

TEST_CASE("Wherever the input ends, the program ends in order", "[commands]") {
    const std::string typed = "h\n?\nf\na\nu\ne\nb\nq\nno\nc\nq\nq\n";
    for (std::size_t length = 0; length <= typed.size(); length += 3) {
        INFO(length);
        const Program program;
        const auto run =
            program.play({"play", "--terminal", "--seed", "5"}, typed.substr(0, length));
        CHECK(run.exit_code == 0);
        CHECK(run.err.empty());
        CHECK((has(run.out, "Rank: ") || has(run.out, "nothing is kept")));
    }
}

TEST_CASE("Where nothing can be written the match is played and the reasons are said",
          "[commands]") {
    const Program program;
    for (const char* folder : {"data", "config", "state"})
        put(program.folder() / folder, "a file where a folder should be");
    const auto run = program.play({"play", "--terminal", "--name", "Vicky"}, repeated("a\n", 10));
    CHECK(run.exit_code == 0);
    CHECK(run.err.empty());
    CHECK(has(run.out, "The score could not be kept: "));
    CHECK(has(run.out, "could not be remembered: "));
    CHECK(has(run.out, "could not be recorded: "));
    CHECK(has(run.out, "Vicky"));
}

TEST_CASE("Settings and mistakes in own files are told at the start", "[commands]") {
    const Program program;
    put(program.config() / "settings.json",
        R"({"version": 1, "name": "Ljubov", "scoring": "flat", "volume": "loud"})");
    put(program.data() / "questions/mine.json", "{");
    const auto run = program.play({"play", "--terminal"}, repeated("a\n", 10));
    CHECK(run.exit_code == 0);
    CHECK(has(run.out, "Note: In the settings"));
    CHECK(has(run.out, "red-shoes check"));
    CHECK(has(run.out, "Ljubov"));
}

TEST_CASE("A stage without questions has exit code 1 and one sentence", "[commands]") {
    const Program program;
    std::filesystem::create_directories(program.folder() / "bare/assets");
    std::filesystem::create_directory_symlink(QUIZ_SOURCE_DIR "/assets/strings",
                                              program.folder() / "bare/assets/strings");
    std::filesystem::create_directories(program.folder() / "bare/questions/films");
    const auto run =
        program.run({"play", "--terminal", "--data", (program.folder() / "bare").string()}, "a\n");
    CHECK(run.exit_code == 1);
    CHECK(has(run.err, "no question to ask"));
}

TEST_CASE("A party is played in turns in the terminal, kept, and plays back", "[commands]") {
    const Program program;
    const auto run =
        program.play({"play", "--terminal", "--mode", "party", "--seats", "3", "--questions", "4"},
                     repeated("a\nb\nc\n", 4));
    CHECK(run.exit_code == 0);
    CHECK(run.err.empty());
    CHECK(times(run.out, "Seat 3, A-D") == 4);
    const auto table = run.out.find(" 1. ", run.out.find("The evening is over."));
    REQUIRE(table != std::string::npos);
    std::filesystem::path recording;
    for (const auto& entry : std::filesystem::directory_iterator(program.state() / "matches"))
        recording = entry.path();
    const auto replayed = program.play({"replay", recording.string()}, "");
    CHECK(replayed.exit_code == 0);
    CHECK(has(replayed.out, run.out.substr(table)));
    CHECK(program.play({"play", "--mode", "party", "--seats", "9"}, "").exit_code == 2);
}

TEST_CASE("The dance ends with the first mistake; a rehearsal is not ranked", "[commands]") {
    const Program program;
    const auto dance = program.play({"play", "--terminal", "--mode", "dance", "--seed", "5"},
                                    repeated("a\n", 200));
    CHECK(dance.exit_code == 0);
    CHECK(times(dance.out, "No. The answer is") <= 1);
    const auto scores = nlohmann::json::parse(program.run({"scores", "--format", "json"}).out);
    REQUIRE(scores["tables"].size() == 1);
    CHECK(scores["tables"][0]["mode"] == "dance");
    const auto rehearsal =
        program.play({"play", "--terminal", "--mode", "rehearsal"}, repeated("a\n", 10));
    CHECK(rehearsal.exit_code == 0);
    CHECK(nlohmann::json::parse(program.run({"scores", "--format", "json"}).out) == scores);
}

TEST_CASE("A script of device events with a mistake is told with its line, and nothing opens",
          "[commands]") {
    const Program program;
    put(program.data() / "inputs", "0 tap keyboard 1\n100 hit keyboard U\n");
    const auto path = (program.data() / "inputs").string();
    const auto run = program.play({"play", "--mode", "party", "--inputs", path}, "");
    CHECK(run.exit_code == 1);
    CHECK(has(run.err, "inputs:2:"));
    CHECK(has(run.err, "\"tap\""));
    CHECK(run.out.empty());
    const auto missing = program.play({"play", "--inputs", path + "-not-there"}, "");
    CHECK(missing.exit_code == 1);
    CHECK(has(missing.err, "not-there"));
    CHECK(program.play({"play", "--terminal", "--inputs", path}, "").exit_code == 2);
}

TEST_CASE("Without a display a script of device events is refused, not waited on", "[commands]") {
    const Program program;
    put(program.data() / "inputs", "0 tap keyboard 1\n");
    const auto run = program.play(
        {"play", "--mode", "party", "--inputs", (program.data() / "inputs").string()}, "a\n");
    CHECK(run.exit_code == 3);
    CHECK(run.out.empty());
    CHECK_FALSE(run.err.empty());
    CHECK_FALSE(has(run.err, "Playing in the terminal"));
}

TEST_CASE("A party has two to eight seats, and its difficulty is one of three", "[commands]") {
    const Program program;
    CHECK(program.play({"play", "--terminal", "--mode", "party", "--seats", "1"}, "").exit_code ==
          2);
    CHECK(program.play({"play", "--terminal", "--mode", "party", "--difficulty", "absurd"}, "")
              .exit_code == 2);
    const auto run = program.play(
        {"play", "--terminal", "--mode", "party", "--difficulty", "harder", "--questions", "3"},
        repeated("a\nb\n", 20));
    CHECK(run.exit_code == 0);
    CHECK(has(run.out, "Seat 2"));
    const auto scores = nlohmann::json::parse(program.run({"scores", "--format", "json"}).out);
    CHECK(scores["tables"][0]["difficulty"] == "harder");
}
