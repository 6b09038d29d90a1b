#include "commands/program.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

using quiz::test::get;
using quiz::test::Program;
using quiz::test::put;
using Json = nlohmann::ordered_json;

namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// Sound but for its second question, which breaks a rule of quality, and its last two.
const std::string bank = R"({"response_code": 0, "results": [
 {"type": "multiple", "difficulty": "easy", "category": "Entertainment: Film",
  "question": "What hangs over the door in &quot;The Glass Harbour&quot;?",
  "correct_answer": "A lamp", "incorrect_answers": ["A rope", "A bell", "A wheel"]},
 {"type": "multiple", "difficulty": "easy", "category": "Entertainment: Film",
  "question": "Which lamp hangs in &quot;The Glass Harbour&quot;?",
  "correct_answer": "The lamp", "incorrect_answers": ["The rope", "The bell", "The wheel"]},
 {"type": "boolean", "difficulty": "easy", "category": "Entertainment: Film",
  "question": "The harbour is real.", "correct_answer": "False", "incorrect_answers": ["True"]},
 {"type": "multiple", "difficulty": "easy", "category": "Entertainment: Film",
  "question": "Who &foo; there?", "correct_answer": "A", "incorrect_answers": ["B", "C", "D"]}]})";

} // namespace

TEST_CASE("A bank of the Open Trivia Database is imported, counted, checked and asked",
          "[commands]") {
    const Program program;
    const auto file = (program.folder() / "bank.json").string();
    const auto collection = (program.folder() / "collection.json").string();
    put(file, bank);
    const auto imported = program.play({"import", file, "-o", collection});
    CHECK(imported.exit_code == 0);
    CHECK(imported.out.empty());
    CHECK(has(imported.err, file + ":10:2: warning: at /results/3: This question was not taken"));
    CHECK(has(imported.err, "4 questions read: 2 kept, 1 true or false left out, 1 could not be "
                            "taken.\n"));
    const auto from_pipe = program.play({"import", "-"}, bank);
    CHECK(from_pipe.out == get(collection));

    const auto checked = program.play({"check", collection});
    CHECK(checked.exit_code == 1);
    CHECK(has(checked.out, "Q103"));
    CHECK(has(checked.out, "2 records, 1 question about 1 fact;"));

    const auto asked = program.play({"questions", collection});
    const auto questions = Json::parse(asked.out);
    REQUIRE(questions.size() == 1);
    CHECK(questions[0]["film"] == "Open Trivia Database: Film");
    CHECK(questions[0]["prompt"] == "What hangs over the door in \"The Glass Harbour\"?");
}

TEST_CASE("A bank that cannot be read is told by line and column", "[commands]") {
    const Program program;
    const auto run = program.play({"import", "-"}, "[{\"type\": \"multiple\"},\n]");
    CHECK(run.exit_code == 1);
    CHECK(run.out.empty());
    CHECK(has(run.err, "-:1:22: error: The comma before the closing bracket"));
}

TEST_CASE("A collection alone can be played", "[commands]") {
    const Program program;
    using Pair = std::pair<std::string, std::string>;
    std::string questions;
    for (const auto& [place, thing] :
         {Pair{"door", "lamp"}, Pair{"gate", "kite"}, Pair{"quay", "sail"}, Pair{"mast", "sign"},
          Pair{"roof", "flag"}, Pair{"wall", "coat"}, Pair{"path", "moth"}, Pair{"boat", "fern"}})
        questions +=
            (questions.empty() ? "" : ",") + (R"({"question": "What hangs over the )" + place +
                                              R"( of Captain Rudge?", "answer": "A )" + thing +
                                              R"(", "wrong": ["A rope", "A bell", "A wheel"]})");
    put(program.data() / "questions/collection.json",
        R"({"title": "Harbour Questions", "licence": "CC0", "questions": [)" + questions + "]}");
    const auto run =
        program.play({"play", "--terminal", "--film", "harbour-questions", "--seed", "1"},
                     std::string("a\na\na\na\na\na\na\na\na\na\n"));
    CHECK(run.exit_code == 0);
    CHECK(has(run.out, "of Captain Rudge?"));
    CHECK_FALSE(has(run.out + run.err, "is from 0"));
}
