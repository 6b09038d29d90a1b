#include "core/problem.h"

#include "support/catch.h"

using namespace quiz;

namespace {

Problem problem() {
    Problem made;
    made.file = "films/x.json";
    made.at = {3, 5};
    made.where = "/trivia/3";
    made.what = "Something is wrong.";
    made.source_line = "    \"abc\"";
    return made;
}

} // namespace

TEST_CASE("A problem stands in one line, and its place is marked with a caret", "[core]") {
    CHECK(to_text(problem()) == "films/x.json:3:5: error: at /trivia/3: Something is wrong.\n"
                                "        \"abc\"\n"
                                "        ^");
}

TEST_CASE("What a problem does not know is left out", "[core]") {
    auto one = problem();
    one.source_line.clear();
    CHECK(to_text(one) == "films/x.json:3:5: error: at /trivia/3: Something is wrong.");
    one.at.column = 0;
    CHECK(to_text(one) == "films/x.json:3: error: at /trivia/3: Something is wrong.");
    one.at.line = 0;
    one.where.clear();
    one.severity = Severity::Warning;
    one.code = "Q107";
    CHECK(to_text(one) == "films/x.json: warning: Q107 Something is wrong.");
}

TEST_CASE("The caret counts characters and stays in sight of long lines", "[core]") {
    auto one = problem();
    one.source_line = "é—é\x1b x";
    one.at.column = 6;
    CHECK(to_text(one).find("\n    é—é\\x1b x\n            ^") != std::string::npos);

    one.source_line = std::string(5000, 'a') + "HERE" + std::string(5000, 'b');
    one.at.column = 5001;
    const auto text = to_text(one);
    CHECK(text.find("HERE") != std::string::npos);
    CHECK(text.size() < 350);
    one.at.column = 99999; // beyond the end
    CHECK(to_text(one).size() < 350);
}

TEST_CASE("A file name or a text of data cannot steer the terminal", "[core]") {
    auto one = problem();
    one.file = "\x1b[2Jx.json";
    one.what = "found \"\x1b]0;title\x07\"";
    one.where = "/\x1b";
    one.source_line = "\x1b[31m";
    CHECK(to_text(one).find('\x1b') == std::string::npos);
}

TEST_CASE("Warnings alone are no error", "[core]") {
    Problems problems{problem()};
    CHECK(has_error(problems));
    problems[0].severity = Severity::Warning;
    CHECK_FALSE(has_error(problems));
    CHECK_FALSE(has_error({}));
}
