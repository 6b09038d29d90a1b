#include "commands/program.h"
#include "films/film_reader.h"
#include "films/film_writer.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <set>

using namespace quiz;
using quiz::test::get;
using quiz::test::Program;
using quiz::test::put;

namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

const std::string harbour = R"({
  "title": "The Glass Harbour",
  "year": 1951,
  "directors": ["Ada Marlow"],
  "cast": [{"actor": "Nora Whitcombe", "role": "Elsa Brandt", "gender": "f"},
           {"actor": "Hugh Fenner", "role": "Captain Rudge", "gender": "m"},
           {"actor": "Oscar Lindqvist", "role": "Father Anselm", "gender": "m"},
           {"actor": "Vera Lund", "role": "Agnes Roe", "gender": "f"},
           {"actor": "Piers Quill", "role": "Doctor Merrow", "gender": "m"},
           {"actor": "Celia Marsh", "role": "Hester Vale", "gender": "f"},
           {"actor": "Maud Fell", "role": "Ida Crewe", "gender": "f"},
           {"actor": "Miles Ashdown", "role": "Silas Hook", "gender": "m"}],
  "crew": [{"name": "Clement Arkwright", "job": "composer", "gender": "m"}],
  "storyline": ["Elsa Brandt keeps the lighthouse of a drowned harbour."],
  "trivia": [
    "The composer Clement Arkwright wrote the score in Vienna in 1946.",
    {"id": "lamp", "text": "Captain Rudge was based on a pilot of Whitby.",
     "not": ["Tobias Vane"], "source": "A letter"},
    {"text": "Hugh Fenner learned to row in 1949.", "ask": []},
    {"text": "Ada Marlow bought the rights to the novel for $9,500.",
     "ask": [{"question": "What did Ada Marlow pay for the novel behind \"The Glass Harbour\"?",
              "answer": "$9,500", "type": "money"}]},
    "They were very tired of it."
  ],
  "questions": [
    {"question": "Which ship runs aground in \"The Glass Harbour\"?", "answer": "the Marigold",
     "wrong": ["the Heron", "the Petrel", "the Osprey"], "explanation": "It sinks in reel one."}]
})";

/// Id, prompt and answer of everything asked, in any order: the options may be others, since what
/// is asked for is known to the film then.
std::set<std::string> asked(const Program& program, const std::string& file) {
    std::set<std::string> questions;
    for (const auto& question : nlohmann::json::parse(program.run({"questions", file}).out))
        questions.insert(
            question["id"].get<std::string>() + "|" + question["prompt"].get<std::string>() + "|" +
            question["options"][question["answer"].get<std::size_t>()].get<std::string>());
    return questions;
}

Film film_of(const std::string& json) {
    Problems problems;
    auto film = read_film(json, "film.json", problems);
    REQUIRE(film);
    CHECK(problems.empty());
    return *film;
}

} // namespace

TEST_CASE("Bare sentences get asks, and nothing else of the file changes", "[commands]") {
    const Program program;
    const auto path = (program.folder() / "harbour.json").string();
    put(path, harbour);
    const auto run = program.run({"suggest", path});
    CHECK(run.exit_code == 0);
    CHECK(get(path) == harbour);

    const auto out = nlohmann::json::parse(run.out);
    CHECK(out["storyline"][0]["ask"][0]["answer"] == "Elsa Brandt");
    const auto& score = out["trivia"][0]["ask"];
    REQUIRE(score.size() == 2); // not the year as well
    CHECK(score[1]["answer"] == "Vienna");
    CHECK(score[1]["type"] == "city");
    for (const auto& ask : score) CHECK(ask.size() == 3); // question, answer, type
    CHECK(out["trivia"][1]["ask"].size() == 1);
    CHECK(out["trivia"][4].is_string());

    Film before = film_of(harbour);
    Film after = film_of(run.out);
    REQUIRE(after.records.size() == before.records.size());
    for (std::size_t i = 0; i < after.records.size(); ++i)
        if (!before.records[i].asks_given) {
            after.records[i].asks.clear();
            after.records[i].asks_given = false;
        }
    CHECK(write_film(after) == write_film(before));
}

TEST_CASE("What was proposed is told, and why a sentence got nothing", "[commands]") {
    const Program program;
    const auto run = program.run({"suggest", "-"}, harbour);
    CHECK(run.exit_code == 0);
    CHECK(has(run.err, "trivia/they-were-very-tired-of-it: nothing to ask: "));
    CHECK(has(run.err, "\"they\" points at something before"));
    CHECK(has(run.err, "red-shoes: 4 sentences without asks: 4 asks proposed for 3 of them, "
                       "nothing for 1.\n"));
}

TEST_CASE("The proposals have no fault and ask the same questions", "[commands]") {
    const Program program;
    const auto bare = (program.folder() / "bare.json").string();
    const auto full = (program.folder() / "full.json").string();
    put(bare, harbour);
    REQUIRE(program.run({"suggest", bare, "-o", full}).exit_code == 0);
    const auto check = program.run({"check", full});
    INFO(check.out);
    CHECK(check.exit_code == 0);
    CHECK(has(check.out, "0 errors"));
    const auto expected = asked(program, bare);
    CHECK(expected.size() == 21);
    CHECK(asked(program, full) == expected);

    const auto again = program.run({"suggest", full});
    CHECK(again.out == get(full));
    CHECK(has(again.err, "1 sentence without asks: 0 asks proposed"));
}

TEST_CASE("A doubt within the statement bars its ask, one beside it does not", "[commands]") {
    const Program program;
    const auto path = (program.folder() / "x.json").string();
    put(path, R"({"title": "The Glass Harbour", "year": 1951, "trivia": [
 "The composer Clement Arkwright wrote almost the whole score in Vienna in 1946."]})");
    const auto doubted = program.run({"suggest", path});
    CHECK(doubted.exit_code == 0);
    CHECK_FALSE(has(doubted.out, "\"ask\""));
    CHECK(has(doubted.err, "it is only a guess (\"almost\")"));

    put(path, R"({"title": "The Glass Harbour", "year": 1951, "trivia": [
 "The composer Clement Arkwright wrote the score in Vienna in 1946, almost without a pause."]})");
    const auto plain = program.run({"suggest", path, "-o", path, "--replace"});
    CHECK(plain.exit_code == 0);
    CHECK(has(get(path), "\"answer\": \"Vienna\""));
    CHECK(program.run({"check", path}).exit_code == 0);
}

TEST_CASE("A file that is there is replaced only where that is allowed", "[commands]") {
    const Program program;
    const auto path = (program.folder() / "harbour.json").string();
    put(path, harbour);
    const auto refused = program.run({"suggest", path, "-o", path});
    CHECK(refused.exit_code == 2);
    CHECK(refused.out.empty());
    CHECK(has(refused.err, "--replace"));
    CHECK(get(path) == harbour);

    const auto proposed = program.run({"suggest", path}).out;
    const auto allowed = program.run({"suggest", path, "-o", path, "--replace"});
    CHECK(allowed.exit_code == 0);
    CHECK(allowed.out.empty());
    CHECK(get(path) == proposed);
}

TEST_CASE("Nothing is proposed for a file with errors, since what is broken would be lost",
          "[commands]") {
    const Program program;
    const auto path = (program.folder() / "x.json").string();
    const auto target = program.folder() / "y.json";
    for (
        const char* broken :
        {R"({"title": "X", "year": 1951, "trivia": ["Ada Marlow wrote it in 1950.", {"txt": "A"}]})",
         R"({"title": "X",)", ""}) {
        put(path, broken);
        const auto run = program.run({"suggest", path, "-o", target.string()});
        CHECK(run.exit_code == 1);
        CHECK(run.out.empty());
        CHECK(has(run.err, path));
        CHECK_FALSE(std::filesystem::exists(target));
    }
    CHECK(program.run({"suggest", path + "-missing"}).exit_code == 1);
}

TEST_CASE("suggest needs one file, and --replace a target", "[commands]") {
    const Program program;
    for (const auto& call : std::vector<std::vector<std::string>>{
             {"suggest"}, {"suggest", "a.json", "b.json"}, {"suggest", "a.json", "--replace"}}) {
        const auto run = program.run(call);
        CHECK(run.exit_code == 2);
        CHECK(run.out.empty());
    }
    CHECK(program.run({"suggest", "--help"}).exit_code == 0);
}

TEST_CASE("import writes the asks along when it is told to", "[commands]") {
    const Program program;
    const auto record = (program.folder() / "harbour.txt").string();
    put(record, "Storyline: \"The Glass Harbour\" is a 1951 thriller.\nYear : 1951\n"
                "Director: Ada Marlow\n"
                "  1. The composer Clement Arkwright wrote the score in Vienna in 1946.\n");
    const auto bare = program.run({"import", record});
    CHECK(bare.exit_code == 0);
    CHECK_FALSE(has(bare.out, "\"ask\""));
    const auto full = program.run({"import", record, "--ask"});
    CHECK(full.exit_code == 0);
    CHECK(has(full.out, "\"answer\": \"Vienna\""));
    CHECK(has(full.err, "2 asks proposed for 1 of them"));
    CHECK(full.out == program.run({"suggest", "-"}, bare.out).out);
}
