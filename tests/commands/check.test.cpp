#include "commands/locate.h"
#include "commands/program.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace quiz;
using quiz::test::Program;
using quiz::test::put;

namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

const char* const broken_film = R"({"title": "X",
 "year": "1951",
 "genre": ["Drama"],
 "trivia": [{"txt": "A sentence."}]
})";

} // namespace

TEST_CASE("What is sound is counted, with exit code 0", "[commands]") {
    const Program program;
    const auto run = program.play({"check"});
    CHECK(run.exit_code == 0);
    CHECK(run.err.empty());
    CHECK(run.out.rfind("1 film, 16 records, ", 0) == 0);
    CHECK(has(run.out, " questions about "));
    CHECK(has(run.out, " facts; 0 errors, 0 warnings\n"));
    CHECK(program.play({"check", "--format", "json"}).out == "[]\n");
}

TEST_CASE("Every mistake of a file is told in its order, with exit code 1", "[commands]") {
    const Program program;
    const auto path = (program.folder() / "x.json").string();
    put(path, broken_film);
    const auto run = program.play({"check", path});
    CHECK(run.exit_code == 1);
    const auto year = run.out.find(path + ":2:");
    const auto genre = run.out.find(path + ":3:");
    REQUIRE(year != std::string::npos);
    REQUIRE(genre != std::string::npos);
    CHECK(year < genre);
    CHECK(has(run.out, "error: at /year: "));
    CHECK(has(run.out, "Did you mean \"genres\"?"));
    CHECK(has(run.out, "    ^") == true);
    CHECK_FALSE(has(run.out, " 0 errors"));
}

TEST_CASE("A program can read what is wrong", "[commands]") {
    const Program program;
    const auto path = (program.folder() / "x.json").string();
    put(path, broken_film);
    const auto run = program.play({"check", path, "--format", "json"});
    CHECK(run.exit_code == 1);
    const auto report = nlohmann::json::parse(run.out);
    REQUIRE(report.is_array());
    REQUIRE(report.size() >= 2);
    CHECK(report[0]["file"] == path);
    CHECK(report[0]["line"] == 2);
    CHECK(report[0]["column"] == 10);
    CHECK(report[0]["where"] == "/year");
    CHECK(report[0]["severity"] == "error");
    CHECK(report[0]["code"] == "");
    CHECK_FALSE(report[0]["what"].get<std::string>().empty());
}

TEST_CASE("The player's own files are checked along, and standard input as well", "[commands]") {
    const Program program;
    put(program.data() / "questions/mine.json", "{\"title\": \"X\",}");
    const auto run = program.play({"check"});
    CHECK(run.exit_code == 1);
    CHECK(has(run.out, "mine.json:1:14: error: "));
    CHECK(has(run.out, "1 film, 16 records"));
    const auto typed = program.play({"check", "-"}, broken_film);
    CHECK(typed.exit_code == 1);
    CHECK(has(typed.out, "-:2:"));
}

TEST_CASE("A hand-written question that breaks a rule of quality is an error with its place",
          "[commands]") {
    const Program program;
    const auto path = (program.folder() / "x.json").string();
    put(path, R"({"title": "X", "year": 1951, "questions": [
 {"question": "Which ship is the Marigold in \"X\"?", "answer": "the Marigold",
  "wrong": ["the Heron", "the Petrel", "the Osprey"], "explanation": "It is."},
 {"question": "Which ship sinks in \"X\"?", "answer": "the Marigold",
  "wrong": ["the Heron", "the Petrel",
            "a Osprey 3"], "explanation": "It does."}]})");
    const auto run = program.play({"check", path});
    CHECK(run.exit_code == 1);
    CHECK(has(run.out, path + ":2:15: error: Q103 at /questions/0/question: "));
    // The very value is pointed at, and shown.
    CHECK(has(run.out, path + ":6:13: error: Q104 at /questions/1/wrong/2: "));
    CHECK(has(run.out, "                \"a Osprey 3\"], "));
    CHECK(has(run.out, ": warning: Q207 at /questions/0: "));
    const auto report =
        nlohmann::json::parse(program.play({"check", path, "--format", "json"}).out);
    CHECK(std::any_of(report.begin(), report.end(), [](const auto& one) {
        return one["code"] == "Q104" && one["line"] == 6 && one["column"] == 13 &&
               one["where"] == "/questions/1/wrong/2";
    }));
}

TEST_CASE("The bank is measured against guessers when asked to", "[commands]") {
    const Program program;
    const auto path = (program.folder() / "x.json").string();
    put(path, R"({"title": "X", "year": 1951})");
    const auto text = program.play({"check", path, "--bank"});
    CHECK(text.exit_code == 0);
    for (const char* part : {"longest", "second highest number", "most frequent position", "holds"})
        CHECK(has(text.out, part));
    const auto run = program.play({"check", path, "--bank", "--format", "json"});
    CHECK(run.exit_code == 0);
    const auto report = nlohmann::json::parse(run.out);
    CHECK(report.at("problems") ==
          nlohmann::json::parse(program.play({"check", path, "--format", "json"}).out));
    const auto& bank = report.at("bank");
    REQUIRE(bank.size() == 9);
    CHECK(bank[5]["guesser"] == "second highest number");
    CHECK(bank[5]["questions"] == 1);
    CHECK(bank[5]["right"].get<double>() > 0.1);
    CHECK(bank[5]["right"].get<double>() < 0.4);
}

TEST_CASE("Places are found for problems of rules, without copying lines that are too long to show",
          "[commands]") {
    const Program program;
    const auto path = (program.folder() / "x.json").string();
    const std::string padding(5000, ' ');
    put(path, "{\"a\": [1, 2],\r\n" + padding + "\"b\": [3, 4]}");
    const auto problem = [&](const std::string& where, const std::string& code) {
        Problem made;
        made.file = path;
        made.where = where;
        made.code = code;
        return made;
    };
    Problems problems{problem("/a/1", "Q101"), problem("/b/1", "Q101"), problem("/a", "")};
    problems[2].at = {2, 7}; // as the reader told
    locate(problems);
    CHECK(problems[0].at == TextPosition{1, 11});
    CHECK(problems[0].source_line == "{\"a\": [1, 2],");
    CHECK(problems[1].at.line == 2);
    CHECK(problems[1].source_line.empty());
    CHECK(problems[2].at == TextPosition{2, 7});
    CHECK(problems[2].source_line.empty());
}
