#include "core/strings.h"

#include "support/catch.h"

namespace quiz {

namespace {

Strings read_well(std::string_view json) {
    auto read = Strings::read(json, "xx.json");
    for (const Problem& problem : read.problems) FAIL_CHECK(to_text(problem));
    return std::move(read.strings);
}

} // namespace

TEST_CASE("A sentence is found by its name and its places are filled") {
    const Strings strings = read_well(
        R"({"language": {"name": "English"}, "a": {"b": "{who} has {n} of {all}", "c": "plain"}})");
    CHECK(strings("a.c") == "plain");
    CHECK(strings("a.b", {{"who", "Vicky"}, {"n", 12345}, {"all", 20000}}) ==
          "Vicky has 12,345 of 20,000");
    CHECK(strings("a.b", {{"n", 1}}) == "{who} has 1 of {all}");
    CHECK(strings("a.missing") == "a.missing");
    CHECK(strings.ids() == std::vector<std::string>{"a.b", "a.c", "language.name"});
}

TEST_CASE("The number chooses among the forms of a sentence") {
    const auto forms = R"("p": {"one": "{n} point", "few": "{n} few", "other": "{n} points"}})";
    const auto with = [&](const std::string& rule) {
        return read_well(R"({"language": {"name": "X", "plural": ")" + rule + "\"}, " + forms);
    };
    const Strings english = with("one");
    CHECK(english("p", {{"n", 0}}) == "0 points");
    CHECK(english("p", {{"n", 1}}) == "1 point");
    CHECK(english("p", {{"n", -1}}) == "-1 point");
    CHECK(english("p", {{"n", 21}}) == "21 points");
    CHECK(with("zero-one")("p", {{"n", 0}}) == "0 point");
    CHECK(with("none")("p", {{"n", 1}}) == "1 points");
    const Strings slavic = with("one-few-many");
    CHECK(slavic("p", {{"n", 21}}) == "21 point");
    CHECK(slavic("p", {{"n", 11}}) == "11 points");
    CHECK(slavic("p", {{"n", 3}}) == "3 few");
    CHECK(slavic("p", {{"n", 13}}) == "13 points");
}

TEST_CASE("Numbers have the language's separators, years have none") {
    const Strings strings =
        read_well(R"({"language": {"name": "X", "thousands": "\u202f"}, "y": "in {year:plain}"})");
    CHECK(strings.number(999) == "999");
    CHECK(strings.number(-1000) == "-1\u202f000");
    CHECK(strings.number(1234567) == "1\u202f234\u202f567");
    CHECK(strings("y", {{"year", 1948}}) == "in 1948");
}

TEST_CASE("What is wrong in a strings file is said with its place, and the rest holds") {
    const auto read = Strings::read(
        "{\"language\": {\"name\": \"X\", \"plural\": \"two\"},\n \"a\": 3,\n \"b\": \"good\"}",
        "xx.json");
    REQUIRE(read.problems.size() == 2);
    CHECK(read.problems[1].at.line == 2);
    CHECK(read.strings("b") == "good");
    CHECK(Strings::read("{\"a\": ", "xx.json").problems.size() == 1);
    CHECK_THROWS_AS(Strings::load("/nowhere"), std::runtime_error);
}

TEST_CASE("The shipped English is sound") {
    CHECK(Strings::load(QUIZ_SOURCE_DIR "/assets").has("common.points"));
}

} // namespace quiz
