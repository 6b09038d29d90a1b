#include "commands/program.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

using namespace quiz;
using quiz::test::Program;
using quiz::test::put;

namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// Memory as the game keeps it, with these questions flagged.
void flag(const Program& program, const std::vector<std::string>& ids) {
    std::string text = R"({"version": 1, "matches": 1, "level": 0, "asked": [)";
    for (std::size_t i = 0; i < ids.size(); ++i)
        text += std::string(i > 0 ? "," : "") + R"({"question": ")" + ids[i] +
                R"(", "times": 1, "last": 1, "flagged": true})";
    put(program.data() / "memory.json", text + "]}");
}

const std::string ship = "the-glass-harbour/ship/which-ship/the-marigold";

} // namespace

TEST_CASE("Nothing flagged is said as such", "[commands]") {
    const Program program;
    const auto run = program.play({"check", "--flagged"});
    CHECK(run.exit_code == 0);
    CHECK(run.out == "0 flagged questions\n");
    CHECK(run.err.empty());
    CHECK(nlohmann::json::parse(program.play({"check", "--flagged", "--format", "json"}).out) ==
          nlohmann::json{{"flagged", nlohmann::json::array()}});
}

TEST_CASE("A question flagged in a match is listed with its file and record, and not asked again",
          "[commands]") {
    const Program program;
    (void)program.play({"play", "--terminal", "--seed", "7"}, "f\na\nq\nq\n");
    const auto run =
        nlohmann::json::parse(program.play({"check", "--flagged", "--format", "json"}).out);
    REQUIRE(run["flagged"].size() == 1);
    const auto& one = run["flagged"][0];
    CHECK_FALSE(one["prompt"].get<std::string>().empty());
    CHECK(one["asked"] == true);
    CHECK(one["source"].get<std::string>().rfind("questions/", 0) == 0);
    CHECK(has(one["file"].get<std::string>(), "the-glass-harbour.json"));
    CHECK(one["line"].get<int>() > 1);
    for (int match = 0; match < 4; ++match) {
        const auto played = program.play({"play", "--terminal"}, "a\na\na\na\na\na\na\na\na\na\n");
        CHECK_FALSE(has(played.out, one["prompt"].get<std::string>()));
    }
}

TEST_CASE("Flagged questions are printed for people, with the line of the record", "[commands]") {
    const Program program;
    flag(program, {ship, "gone/with-the-record/who/nobody"});
    const auto run = program.play({"check", "--flagged"});
    CHECK(run.exit_code == 0);
    CHECK(has(run.out, ship + "\n    Which ship runs aground in \"The Glass Harbour\"? (the "
                              "Marigold)\n"));
    CHECK(has(run.out, "the-glass-harbour.json:27:5, record questions/ship\n"));
    CHECK(has(run.out, "gone/with-the-record/who/nobody\n    No film asks this any more.\n"));
    CHECK(has(run.out, "2 flagged questions\n"));
}

TEST_CASE("With files named, their flagged questions alone are listed", "[commands]") {
    const Program program;
    const auto path = (program.folder() / "x.json").string();
    put(path, R"({"title": "X", "year": 1951, "questions": [
 {"id": "cat", "question": "What colour is the cat in \"X\"?", "answer": "ginger",
  "wrong": ["black", "white", "tabby"], "explanation": "The cat is ginger."}]})");
    flag(program, {ship, "x/cat/what-colour/ginger"});
    const auto run = program.play({"check", "--flagged", path});
    CHECK(has(run.out, "x/cat/what-colour/ginger\n"));
    CHECK(has(run.out, path + ":2:2, record questions/cat\n"));
    CHECK_FALSE(has(run.out, ship));
    CHECK(has(run.out, "1 flagged question\n"));
}

TEST_CASE("Ids in the memory cannot steer the terminal", "[commands]") {
    const Program program;
    flag(program, {"a\\u001b[31m\\nb"});
    const auto run = program.play({"check", "--flagged"});
    CHECK(run.exit_code == 0);
    CHECK_FALSE(has(run.out, "\x1b"));
}

TEST_CASE("A flag is taken away by the question's id", "[commands]") {
    const Program program;
    flag(program, {ship, "other/question"});
    CHECK(program.play({"check", "--unflag", ship}).exit_code == 0);
    const auto left = program.play({"check", "--flagged"});
    CHECK_FALSE(has(left.out, ship));
    CHECK(has(left.out, "1 flagged question\n"));
    const auto again = program.play({"check", "--unflag", ship});
    CHECK(again.exit_code == 2);
    CHECK(has(again.err, "--flagged"));
}
