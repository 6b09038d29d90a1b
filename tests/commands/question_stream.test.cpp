#include "commands/bounded_lines.h"
#include "commands/program.h"
#include "commands/progress.h"
#include "core/text.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <sstream>

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

/// A record on one line; `id` keeps its question apart.
std::string record(const std::string& title, const std::string& id) {
    return R"({"title": ")" + title + R"(", "year": 1951, "questions": [{"id": ")" + id +
           R"(", "question": "What colour is the cat in \")" + title +
           R"(\"?", "answer": "ginger", "wrong": ["black", "white", "tabby"],)" +
           R"( "explanation": "The cat is ginger."}]})";
}

quiz::test::Run stream(const Program& program, const std::string& in,
                       std::vector<std::string> more = {}) {
    std::vector<std::string> arguments{"questions", "--format", "jsonl", "-"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return program.play(arguments, in);
}

/// What stands on standard error but for progress, which a slow machine may add.
std::string complaints(const quiz::test::Run& run) {
    std::string text;
    for (const auto& line : split(run.err, '\n'))
        if (!line.empty() && !has(line, " records, ")) text += line + "\n";
    return text;
}

} // namespace

TEST_CASE("Each line of a stream gives what it gives alone", "[commands]") {
    const Program program;
    const std::string first = record("The Glass Harbour", "cat");
    const std::string second = record("The Paper Lantern", "tom");
    const auto one = stream(program, first + "\n");
    const auto two = stream(program, second);
    const auto both = stream(program, first + "\r\n\n   \n" + second + "\n" + first);
    CHECK(one.exit_code == 0);
    CHECK(both.exit_code == 0);
    CHECK(complaints(both).empty());
    CHECK(has(one.out, "the-glass-harbour/cat/"));
    CHECK(has(two.out, "the-paper-lantern/tom/"));
    CHECK(both.out == one.out + two.out + one.out);
    CHECK(program.play({"questions", "--format", "jsonl", "-", "--seed", "5"}, first).out !=
          one.out);
}

TEST_CASE("A stream prints the questions that the film file gives", "[commands]") {
    const Program program;
    const auto path = stage + "/questions/films/the-glass-harbour.json";
    const auto line = Json::parse(get(path)).dump();
    CHECK(stream(program, line).out == program.play({"questions", "--format", "jsonl", path}).out);
}

TEST_CASE("A bad line is told by its number, and costs no other", "[commands]") {
    const Program program;
    const std::string good = record("The Glass Harbour", "cat");
    const auto run =
        stream(program, good + "\n{\"title\": \"X\",}\n\n[]\n{\"title\": \"Y\"}\n" + good +
                            "\n{\"title\": \"Z\", \"year\": 1951, \"cast\": [7]}");
    CHECK(run.exit_code == 1);
    CHECK(run.out == stream(program, good + "\n" + good).out +
                         stream(program, "{\"title\": \"Z\", \"year\": 1951}").out);
    CHECK(complaints(run) ==
          "line 2: error: at column 14: The comma before the closing bracket is one too many. Take "
          "it away.\n"
          "line 4: error: at column 1: An object { ... } was expected; found a list.\n"
          "line 5: error: at column 1: The key \"year\" is missing. Add it.\n"
          "line 7: error: at /cast/0 (column 39): An object { ... } was expected; found a whole "
          "number.\n");
}

TEST_CASE("A film file of many lines is no stream, and that is said once", "[commands]") {
    const Program program;
    const auto run = stream(program, "{\n\"title\": \"X\"\n}\n{\n");
    CHECK(run.exit_code == 1);
    CHECK(run.out.empty());
    const auto hint = run.err.find("each line is one whole record");
    REQUIRE(hint != std::string::npos);
    CHECK(run.err.find("each line is one whole record", hint + 1) == std::string::npos);
}

TEST_CASE("A line that never ends is passed over", "[commands]") {
    const Program program;
    const std::string good = record("The Glass Harbour", "cat");
    const auto run = stream(program, std::string(9'000'000, ' ') + "{}\n" + good);
    CHECK(run.exit_code == 1);
    CHECK(run.out == stream(program, good).out);
    CHECK(complaints(run) == "line 1: error: The line has more than 8 MB: no record of a film has. "
                             "It was passed over.\n");
}

TEST_CASE("An empty stream is no error", "[commands]") {
    const Program program;
    const auto run = stream(program, "");
    CHECK(run.exit_code == 0);
    CHECK(run.out.empty());
    CHECK(run.err.empty());
}

TEST_CASE("--count and --explain hold for each record of a stream", "[commands]") {
    const Program program;
    const auto path = stage + "/questions/films/the-glass-harbour.json";
    const auto line = Json::parse(get(path)).dump();
    const auto three = stream(program, line + "\n" + line, {"--count", "3"});
    CHECK(split(three.out, '\n').size() == 7);
    const auto explained = stream(program, "\n" + line, {"--explain"});
    CHECK(has(explained.err, "line 2: the-glass-harbour/"));
    CHECK(has(explained.err, ": asked as the-glass-harbour/"));
}

TEST_CASE("A stream stands alone", "[commands]") {
    const Program program;
    CHECK(stream(program, "", {"other.json"}).exit_code == 2);
}

TEST_CASE("A reader that has had enough is no error", "[commands]") {
    const Program program;
    const auto in = (program.folder() / "records").string();
    const auto err = (program.folder() / "complaints").string();
    std::string records;
    for (int i = 0; i < 300; ++i) records += record("The Glass Harbour", "cat") + "\n";
    put(in, records);
    // Once with the signal, once for a caller that ignores it, as many services do.
    for (const std::string trap : {"", "trap '' PIPE; "}) {
        const std::string command =
            trap + "{ '" QUIZ_PROGRAM "' questions --format jsonl - --data '" + stage + "' <'" +
            in + "' 2>'" + err + "' || test $? -gt 128; } | head -n 1 >/dev/null";
        CHECK(std::system(command.c_str()) == 0);
        CHECK(get(err).empty());
    }
}

TEST_CASE("Lines are read with bounded memory", "[commands]") {
    std::istringstream in("one\n\n12345678\n123456789\nlast");
    BoundedLines lines(in, 8);
    REQUIRE(lines.next());
    CHECK(lines.line() == "one");
    REQUIRE(lines.next());
    CHECK(lines.line().empty());
    REQUIRE(lines.next());
    CHECK(lines.line() == "12345678");
    CHECK_FALSE(lines.too_long());
    REQUIRE(lines.next());
    CHECK(lines.too_long());
    CHECK(lines.line().empty());
    REQUIRE(lines.next());
    CHECK(lines.line() == "last");
    CHECK(lines.number() == 5);
    CHECK_FALSE(lines.next());
}

TEST_CASE("Progress is told every second at a terminal, every ten in a log", "[commands]") {
    for (const bool terminal : {true, false}) {
        std::ostringstream err;
        std::chrono::milliseconds now{5000};
        Progress progress(err, terminal, [&] { return now; });
        for (int second = 0; second < 12; ++second)
            for (int i = 0; i < 1000; ++i) {
                now += std::chrono::milliseconds(1);
                progress.record(8);
            }
        progress.finish();
        const auto lines = split(err.str(), '\n');
        CHECK(lines.size() == (terminal ? 14U : 3U));
        CHECK(lines[terminal ? 9 : 0] == "red-shoes: 10,000 records, 80,000 questions after 10 s");
        CHECK(lines[lines.size() - 2] == "red-shoes: 12,000 records, 96,000 questions in 12 s");
    }
}

TEST_CASE("Of work under a second nothing is told", "[commands]") {
    std::ostringstream err;
    std::chrono::milliseconds now{0};
    Progress progress(err, true, [&] { return now; });
    now += std::chrono::milliseconds(999);
    progress.record(8);
    progress.finish();
    CHECK(err.str().empty());
}
