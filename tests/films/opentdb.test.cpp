#include "films/opentdb.h"

#include "core/files.h"
#include "films/film_reader.h"
#include "films/film_writer.h"
#include "films/html_entities.h"
#include "films/schema.h"
#include "support/catch.h"

using namespace quiz;

namespace {

/// A question as the service sends it; `more` replaces what follows the question.
std::string question(const std::string& text, const std::string& more =
                                                  R"("correct_answer": "A lamp",
    "incorrect_answers": ["A rope", "A bell", "An anchor"]})") {
    return R"({"type": "multiple", "difficulty": "hard", "category": "Entertainment: Film",
    "question": ")" +
           text + "\",\n    " + more;
}

const std::string true_or_false = R"({"type": "boolean", "difficulty": "easy",
    "category": "Entertainment: Film", "question": "The harbour is real.",
    "correct_answer": "False", "incorrect_answers": ["True"]})";

std::string list(const std::vector<std::string>& questions) {
    std::string text = "[\n";
    for (std::size_t i = 0; i < questions.size(); ++i) text += (i > 0 ? ",\n" : "") + questions[i];
    return text + "\n]\n";
}

OpenTdbCollection read(const std::string& text) { return read_opentdb(text, "bank.json"); }

/// The one problem of a text that gives nothing.
std::string refusal(const std::string& text) {
    const auto result = read(text);
    CHECK_FALSE(result.film);
    if (result.problems.empty()) return {};
    Problem problem = result.problems.back();
    problem.source_line.clear();
    return to_text(problem);
}

/// Why the one question beside a sound one is not taken.
std::string not_taken(const std::string& bad) {
    const auto result = read(list({question("What hangs over \\\"The Glass Harbour\\\"?"), bad}));
    REQUIRE(result.film);
    CHECK(result.kept() == 1);
    CHECK(result.not_taken == 1);
    REQUIRE(result.problems.size() == 1);
    CHECK(result.problems[0].severity == Severity::Warning);
    CHECK(result.problems[0].where == "/1");
    CHECK(result.problems[0].at.line == 6);
    return result.problems[0].what;
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("Character references are decoded once, by name and by number", "[films]") {
    CHECK(decode_entities("&quot;Amour&quot; &amp; co&#039;s &eacute;lan").text ==
          "\"Amour\" & co's élan");
    CHECK(decode_entities("&#233; &#xE9; &#XE9; &#128512;").text == "é é é 😀");
    CHECK(decode_entities("&ldquo;&rdquo;&rsquo;&hellip;&ntilde;&auml;&Scaron;&lstrok;").text ==
          "“”’…ñäŠł");
    CHECK(decode_entities("&amp;quot;").text == "&quot;");
    CHECK(decode_entities("&quot;").unknown.empty());
}

TEST_CASE("What is no known reference stays and is told", "[films]") {
    CHECK(decode_entities("Q & A, R&B, &, &#; && a;").text == "Q & A, R&B, &, &#; && a;");
    CHECK(decode_entities("Q & A, R&B").unknown.empty());
    for (const char* bad :
         {"&foo;", "&#0;", "&#xD800;", "&#x110000;", "&#12x;", "&#99999999999;", "&QUOTE;"}) {
        CAPTURE(bad);
        CHECK(decode_entities(bad).text == bad);
        CHECK(decode_entities(bad).unknown == std::vector<std::string>{bad});
    }
}

TEST_CASE("A bank becomes a collection: title, licence, whole questions", "[films]") {
    const auto result =
        read(list({question("What&#039;s  in \\\"The Glass Harbour\\\"?"), true_or_false}));
    CHECK(result.read == 2);
    CHECK(result.true_or_false == 1);
    CHECK(result.kept() == 1);
    CHECK(result.problems.empty());
    REQUIRE(result.film);
    CHECK(result.film->is_collection());
    CHECK(write_film(*result.film) == R"({
  "$schema": "../schema/film.json",
  "title": "Open Trivia Database: Film",
  "licence": "Open Trivia Database (opentdb.com), CC BY-SA 4.0",
  "questions": [
    {
      "question": "What's in \"The Glass Harbour\"?",
      "answer": "A lamp",
      "type": "thing",
      "wrong": ["A rope", "A bell", "An anchor"],
      "difficulty": "hard"
    }
  ]
}
)");
}

TEST_CASE("The answer of the service is read like a bare list", "[films]") {
    const std::string questions = list({question("What hangs over \\\"The Glass Harbour\\\"?")});
    const auto bare = read(questions);
    const auto wrapped = read("\xEF\xBB\xBF{\"response_code\": 0, \"results\": " + questions + "}");
    REQUIRE(bare.film);
    REQUIRE(wrapped.film);
    CHECK(write_film(*bare.film) == write_film(*wrapped.film));
    CHECK(wrapped.film->records[0].origin.pointer == "/results/0");
}

TEST_CASE("Questions about several subjects share a plainer title", "[films]") {
    auto music = question("Who sings in \\\"The Glass Harbour\\\"?");
    music.replace(music.find("Film"), 4, "Music");
    const auto result = read(list({question("What hangs there?"), music}));
    REQUIRE(result.film);
    CHECK(result.film->title == "Open Trivia Database");
}

TEST_CASE("Years and numbers are typed, so that they stand in order", "[films]") {
    const auto result = read(list({question("In which year?", R"("correct_answer": "1951",
    "incorrect_answers": ["1948", "1949", "1953"]})"),
                                   question("How many?", R"("correct_answer": "7",
    "incorrect_answers": ["9", "12", "120"]})"),
                                   question("What then?", R"("correct_answer": "1951",
    "incorrect_answers": ["A rope", "1949", "1953"]})")}));
    REQUIRE(result.film);
    CHECK(result.film->records[0].asks[0].type == AnswerType::Year);
    CHECK(result.film->records[1].asks[0].type == AnswerType::Count);
    CHECK(result.film->records[2].asks[0].type == AnswerType::Thing);
}

TEST_CASE("A question for a film has titles for answers", "[films]") {
    const auto type_of = [](const std::string& text) {
        const auto result = read(list({question(text)}));
        return result.film->records[0].asks[0].type;
    };
    for (const char* text :
         {"Which film has a harbour?", "In what Oscar winning movie is a harbour?",
          "Rudge is the captain of which movie?"}) {
        CAPTURE(text);
        CHECK(type_of(text) == AnswerType::Film);
    }
    for (const char* text :
         {"Which film director is Rudge?", "Who is in the film?", "Which of the film crews won?",
          "What did Rudge film?", "Which is the harbour?", "What", "Which movie studio made it?"}) {
        CAPTURE(text);
        CHECK(type_of(text) == AnswerType::Thing);
    }
}

TEST_CASE("A question that the film file does not take is told with its line, not taken",
          "[films]") {
    CHECK(has(not_taken("17"), "no object but a whole number"));
    CHECK(has(not_taken(R"({"type": "multiple", "question": "Who?"})"),
              "the key \"correct_answer\" is missing"));
    CHECK(has(not_taken(question(std::string(241, 'x'))), "241 characters; at most 240"));
    CHECK(has(not_taken(question("&nbsp; &shy;")), "the question is empty"));
    CHECK(has(not_taken(question("Who &foo; there?")), "\"&foo;\" in the question is not known"));
    CHECK(has(not_taken(question("Who\\u001b[31m?")), "control character"));
    CHECK(has(not_taken(question("WHAT HANGS OVER &quot;The Glass Harbour&quot;?")),
              "the same question stands in line 2"));
    CHECK(has(not_taken(question("Who?", R"("correct_answer": 7, "incorrect_answers": []})")),
              "the answer is no text but a whole number"));
    CHECK(has(not_taken(question("Who?", R"("correct_answer": "A", "incorrect_answers": ["B"]})")),
              "not three wrong answers"));
    CHECK(has(not_taken(question("Who?", R"("correct_answer": "Zo&euml;",
    "incorrect_answers": ["Anna", "ZOE", "Mia"]})")),
              "two of its answers read as \"ZOE\""));
}

TEST_CASE("What holds no questions is refused with its place", "[films]") {
    CHECK(has(refusal("[1, 2,]"), "bank.json:1:6: error: The comma"));
    CHECK(has(refusal("[\n {\"type\": \"multiple\"\n"), "bank.json:3:1: error: The file ends"));
    CHECK(has(refusal("{\"response_code\": 5, \"results\": []}"),
              "bank.json:1:19: error: at /response_code: The service gave no questions but code 5 "
              "(too many requests"));
    CHECK(has(refusal("{\"results\": 3}"), "bank.json:1:13: error: at /results: "));
    CHECK(has(refusal("{\"films\": []}"), "found an object without \"results\""));
    CHECK(has(refusal("{\"title\": \"Alien\", \"year\": 1979}"), "a film file already"));
    CHECK(has(refusal("[]"), "There is no question in it."));
    CHECK(has(refusal("[\"a\", 2]"), "None of its questions could be taken."));
    CHECK(has(refusal(list({true_or_false})), "All its questions are true or false"));
    CHECK(has(refusal(list({"{\"question\": \"\xFF\"}"})), "not UTF-8"));
}

TEST_CASE("Whatever is imported is read again without a problem", "[films]") {
    std::vector<std::string> questions{true_or_false, "null", "{}"};
    for (int i = 0; i < 200; ++i)
        questions.push_back(
            question("What hangs over harbour " + std::to_string(i % 150) + "? &lt;b&gt;"));
    const auto result = read(list(questions));
    REQUIRE(result.film);
    CHECK(result.read == 203);
    CHECK(result.kept() == 150);
    CHECK(result.not_taken == 52);
    const std::string written = write_film(*result.film);
    Problems problems;
    const auto again = read_film(written, "film.json", problems);
    for (const auto& problem : problems) FAIL_CHECK(to_text(problem));
    REQUIRE(again);
    CHECK(write_film(*again) == written);
    CHECK(again->records.size() == 150);
    CHECK(schema_complaint(written).value_or("") == "");
}
