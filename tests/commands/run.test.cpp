#include "commands/program.h"
#include "commands/seed_option.h"
#include "support/catch.h"

using namespace quiz;
using quiz::test::Program;
using quiz::test::put;
using quiz::test::stage;

namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("Help and version are there for the program and each command", "[commands]") {
    const Program program;
    const auto help = program.run({"--help"});
    CHECK(help.exit_code == 0);
    CHECK(help.err.empty());
    for (const char* command :
         {"play", "questions", "check", "suggest", "import", "scores", "replay"}) {
        INFO(command);
        CHECK(has(help.out, command));
        const auto own = program.run({command, "--help"});
        CHECK(own.exit_code == 0);
        CHECK(has(own.out, "--help"));
        CHECK(own.err.empty());
        const auto version = program.run({command, "--version"});
        CHECK(version.exit_code == 0);
        CHECK(version.out.rfind("red-shoes ", 0) == 0);
    }
    const auto version = program.run({"--version"});
    CHECK(version.exit_code == 0);
    CHECK(version.out.rfind("red-shoes ", 0) == 0);
}

TEST_CASE("A wrong call has exit code 2, one clear message and no output", "[commands]") {
    const std::vector<std::vector<std::string>> calls = {
        {"--nonsense"},
        {"dance"},
        {"play", "--questions", "0"},
        {"play", "--questions", "51"},
        {"play", "--questions", "ten"},
        {"play", "--mode", "duel"},
        {"play", "--seed", "0"},
        {"play", "--seed", "-1"},
        {"play", "--seed", "010x"},
        {"play", "--seed", "18446744073709551616"},
        {"play", "--seed", "7", "--daily"},
        {"play", "--terminal", "--film"},
        {"play", "--terminal", "--film", "casablanca"},
        {"questions", "--format", "xml"},
        {"questions", "--count", "0"},
        {"questions", "--count", "3", "--all"},
        {"questions", "--seed", "red"},
        {"check", "--format", "jsonl"},
        {"scores", "--format", "csv"},
        {"scores", "extra"},
        {"replay"},
        {"replay", "a.match", "b.match"},
    };
    const Program program;
    for (const auto& call : calls) {
        std::string shown;
        for (const auto& word : call) shown += word + " ";
        INFO(shown);
        const auto run = program.play(call);
        CHECK(run.exit_code == 2);
        CHECK(run.out.empty());
        CHECK_FALSE(run.err.empty());
    }
    CHECK_FALSE(std::filesystem::exists(program.data()));
}

TEST_CASE("A seed is decimal digits and nothing else", "[commands]") {
    CHECK(parse_seed("1") == 1);
    CHECK(parse_seed("010") == 10);
    CHECK(parse_seed("18446744073709551615") == 18446744073709551615U);
    for (const char* text : {"", "0", "-1", "+1", " 1", "1 ", "0x10", "1e3", "1.0", "١"}) {
        INFO(text);
        CHECK_FALSE(parse_seed(text));
    }
}

TEST_CASE("A broken installation has exit code 3 and one sentence", "[commands]") {
    const Program program;
    for (const char* command : {"questions", "check"}) {
        const auto run = program.run({command, "--data", program.folder().path().string()});
        CHECK(run.exit_code == 3);
        CHECK(run.out.empty());
        CHECK(has(run.err, "--data"));
    }
    const auto play =
        program.run({"play", "--terminal", "--data", program.folder().path().string()});
    CHECK(play.exit_code == 3);
}

TEST_CASE("--data stands before or behind the command", "[commands]") {
    const Program program;
    const auto before = program.run({"--data", stage, "check"});
    const auto behind = program.run({"check", "--data", stage});
    CHECK(before.exit_code == 0);
    CHECK(before.out == behind.out);
}

TEST_CASE("An argument cannot steer the terminal through an error message", "[commands]") {
    const Program program;
    for (const auto& call :
         std::vector<std::vector<std::string>>{{"\x1b[2J"},
                                               {"play", "--mode", "\x1b[2J"},
                                               {"replay", "\x1b[2J.match"},
                                               {"check", "\x1b[2J.json"},
                                               {"play", "--terminal", "--film", "\x1b[2J"}}) {
        const auto run = program.play(call);
        CHECK(run.exit_code != 0);
        CHECK_FALSE(has(run.err + run.out, "\x1b"));
    }
}

TEST_CASE("Output that cannot be written is an error that is said", "[commands]") {
    const Program program;
    const auto run = program.run({"questions", "--data", stage}, "", Program::Stream::Given,
                                 Program::Stream::Full);
    CHECK(run.exit_code == 3);
    CHECK(has(run.err, "output"));
}

TEST_CASE("Closed standard streams do no harm", "[commands]") {
    const Program program;
    const auto no_input =
        program.run({"play", "--terminal", "--data", stage}, "", Program::Stream::Closed);
    CHECK(no_input.exit_code == 0);
    CHECK(has(no_input.out, "nothing is kept"));
    const auto no_output = program.run({"play", "--terminal", "--data", stage}, "a\na\na\n",
                                       Program::Stream::Given, Program::Stream::Closed);
    CHECK(no_output.exit_code < 128);
    // Nothing that was meant for the screen may end up in a file.
    CHECK_FALSE(has(quiz::test::get(program.data() / "scores.json"), "Question 1"));
}
