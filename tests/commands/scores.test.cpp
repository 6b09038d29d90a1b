#include "commands/program.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

using namespace quiz;
using quiz::test::get;
using quiz::test::Program;
using quiz::test::put;
using quiz::test::stage;

namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::string repeated(const std::string& line, int count) {
    std::string text;
    for (int i = 0; i < count; ++i) text += line;
    return text;
}

} // namespace

TEST_CASE("Without scores the command says so and makes nothing", "[commands]") {
    const Program program;
    const auto run = program.run({"scores"});
    CHECK(run.exit_code == 0);
    CHECK(run.out == "No scores yet.\n");
    CHECK(nlohmann::json::parse(program.run({"scores", "--format", "json"}).out)["tables"].empty());
    CHECK_FALSE(std::filesystem::exists(program.data()));
}

TEST_CASE("Scores are kept from run to run", "[commands]") {
    const Program program;
    (void)program.play({"play", "--terminal", "--name", "Vicky"}, repeated("a\n", 10));
    (void)program.play({"play", "--terminal", "--name", "Boris"}, repeated("b\n", 10));
    (void)program.play({"play", "--terminal", "--name", "Julian", "--seed", "5"},
                       repeated("c\n", 10));
    const auto run = program.run({"scores"});
    CHECK(run.exit_code == 0);
    CHECK(run.err.empty());
    CHECK(has(run.out, "Vicky"));
    CHECK(has(run.out, "Boris"));
    CHECK(has(run.out, "seed 5\n"));
    const auto json = nlohmann::json::parse(program.run({"scores", "--format", "json"}).out);
    REQUIRE(json["tables"].size() == 2);
    CHECK(json["tables"][0]["entries"].size() == 2);
    CHECK(json["tables"][1]["seed"] == "5");
    CHECK(json["tables"][1]["entries"][0]["name"] == "Julian");
}

TEST_CASE("Damaged scores are set aside and said on standard error", "[commands]") {
    const Program program;
    put(program.data() / "scores.json", "{\"version\": 1, ");
    const auto run = program.run({"scores"});
    CHECK(run.exit_code == 0);
    CHECK(has(run.err, "scores.json.damaged-1"));
    CHECK(run.out == "No scores yet.\n");
    CHECK(program.run({"scores"}).err.empty());
}

TEST_CASE("A recorded match plays back to the score it had", "[commands]") {
    const Program program;
    const auto played =
        program.play({"play", "--terminal", "--seed", "5"}, "h\na\nb\nu\nc\ne\nd\n");
    CHECK(played.exit_code == 0);
    std::filesystem::path recording;
    for (const auto& entry : std::filesystem::directory_iterator(program.state() / "matches"))
        recording = entry.path();
    REQUIRE(recording.extension() == ".match");

    const auto run = program.run({"replay", recording.string()});
    CHECK(run.exit_code == 0);
    CHECK(run.err.empty());
    const auto scores = nlohmann::json::parse(program.run({"scores", "--format", "json"}).out);
    const int points = scores["tables"][0]["entries"][0]["points"];
    const auto line = run.out.substr(run.out.find("Score "));
    std::string digits;
    for (const char c : line.substr(0, line.find(" of ")))
        if (c >= '0' && c <= '9') digits += c;
    CHECK(std::stoi(digits) == points);
}

TEST_CASE("A file that is no recording is refused with its place", "[commands]") {
    const Program program;
    put(program.folder() / "x.match", "not a match\n");
    for (const auto& path :
         {(program.folder() / "x.match").string(), (program.folder() / "missing.match").string(),
          program.folder().path().string()}) {
        INFO(path);
        const auto run = program.run({"replay", path});
        CHECK(run.exit_code == 1);
        CHECK(run.out.empty());
        CHECK_FALSE(run.err.empty());
    }
}
