#include "commands/program.h"
#include "core/text.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

using namespace quiz;
using quiz::test::get;
using quiz::test::Program;
using quiz::test::put;
using quiz::test::stage;
using Json = nlohmann::ordered_json;

namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

const std::string own_film = R"({"title": "The Glass Harbour", "year": 1951, "questions": [
    {"id": "cat", "question": "What colour is the cat in \"The Glass Harbour\"?",
     "answer": "ginger", "wrong": ["black", "white", "tabby"], "difficulty": "easy",
     "explanation": "The cat is ginger and unnamed."}]})";

} // namespace

TEST_CASE("The questions are an array of objects with these keys in this order", "[commands]") {
    const Program program;
    const auto run = program.play({"questions"});
    CHECK(run.exit_code == 0);
    CHECK(run.err.empty());
    const auto questions = Json::parse(run.out);
    REQUIRE(questions.is_array());
    REQUIRE(questions.size() >= 15);
    std::set<std::string> ids;
    for (const auto& question : questions) {
        std::vector<std::string> keys;
        for (const auto& [key, value] : question.items()) keys.push_back(key);
        CHECK(keys == std::vector<std::string>{"id", "film", "prompt", "options", "answer", "kind",
                                               "difficulty", "source", "explanation"});
        CHECK(question["options"].size() == 4);
        CHECK(question["answer"].is_number_integer());
        CHECK(question["answer"].get<int>() >= 0);
        CHECK(question["answer"].get<int>() < 4);
        ids.insert(question["id"].get<std::string>());
    }
    CHECK(ids.size() == questions.size());
}

TEST_CASE("The same seed gives the same bytes, another seed other options", "[commands]") {
    const Program program;
    const auto first = program.play({"questions", "--seed", "5"});
    CHECK(program.play({"questions", "--seed", "5"}).out == first.out);
    CHECK(program.play({"questions", "--seed", "6"}).out != first.out);
    CHECK(program.play({"questions"}).out == program.play({"questions", "--all"}).out);
}

TEST_CASE("--count picks so many by the seed", "[commands]") {
    const Program program;
    const auto run = program.play({"questions", "--count", "4", "--seed", "5"});
    CHECK(run.exit_code == 0);
    CHECK(Json::parse(run.out).size() == 4);
    CHECK(program.play({"questions", "--count", "4", "--seed", "5"}).out == run.out);
    CHECK(program.play({"questions", "--count", "4", "--seed", "6"}).out != run.out);
    const auto many = program.play({"questions", "--count", "1000"});
    CHECK(many.exit_code == 0);
    CHECK(has(many.err, "there are only"));
    CHECK(Json::parse(many.out).size() >= 15);
}

TEST_CASE("The formats hold the same questions", "[commands]") {
    const Program program;
    const auto array = Json::parse(program.play({"questions"}).out);
    const auto lines = split(program.play({"questions", "--format", "jsonl"}).out, '\n');
    REQUIRE(lines.size() == array.size() + 1);
    CHECK(lines.back().empty());
    for (std::size_t i = 0; i < array.size(); ++i) CHECK(Json::parse(lines[i]) == array[i]);

    const auto text = program.play({"questions", "--format", "text"}).out;
    for (const auto& question : array) {
        CHECK(has(text, question["prompt"].get<std::string>()));
        const auto key = question["answer"].get<std::size_t>();
        CHECK(has(text, std::string(" * ") + static_cast<char>('A' + key) + "  " +
                            question["options"][key].get<std::string>()));
    }
}

TEST_CASE("One film record is read from standard input", "[commands]") {
    const Program program;
    const auto run = program.play({"questions", "-"}, own_film);
    CHECK(run.exit_code == 0);
    const auto questions = Json::parse(run.out);
    CHECK(std::any_of(questions.begin(), questions.end(),
                      [](const Json& one) { return one["source"] == "questions/cat"; }));
    const auto broken = program.play({"questions", "-"}, "{\"title\": \"X\",}");
    CHECK(broken.exit_code == 1);
    CHECK(broken.out == "[]\n");
    CHECK(has(broken.err, "-:1:"));
    const auto empty = program.play({"questions", "-"}, "");
    CHECK(empty.exit_code == 1);
    CHECK(empty.out == "[]\n");
}

TEST_CASE("Files are read instead of what is installed, all that are named", "[commands]") {
    const Program program;
    const auto path = (program.folder() / "mine.json").string();
    put(path, own_film);
    const auto one = program.play({"questions", path, "--format", "jsonl"});
    CHECK(one.exit_code == 0);
    CHECK(has(one.out, "questions/cat"));
    CHECK_FALSE(has(one.out, "questions/keeper"));
    const auto both =
        program.play({"questions", path, stage + "/questions/films/the-glass-harbour.json",
                      "--format", "jsonl"});
    CHECK(has(both.out, "questions/cat"));
    CHECK(has(both.out, "questions/keeper"));
    const auto missing = program.play({"questions", path, "nowhere.json"});
    CHECK(missing.exit_code == 1);
    CHECK(has(missing.err, "nowhere.json"));
    CHECK(has(missing.out, "questions/cat"));
}

TEST_CASE("The player's own questions are among them", "[commands]") {
    const Program program;
    put(program.data() / "questions/mine.json", own_film);
    const auto run = program.play({"questions", "--format", "jsonl"});
    CHECK(run.exit_code == 0);
    CHECK(has(run.out, "questions/cat"));
    CHECK(has(run.out, "questions/keeper"));
}

TEST_CASE("--explain says on standard error what became of everything", "[commands]") {
    const Program program;
    const auto plain = program.play({"questions"});
    const auto explained = program.play({"questions", "--explain"});
    CHECK(explained.out == plain.out);
    CHECK(has(explained.err, "questions/keeper"));
    CHECK(has(explained.err, "asked as the-glass-harbour/keeper/"));
}
