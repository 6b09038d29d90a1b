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

TEST_CASE("Places are counted as people say them") {
    const Strings english = Strings::load(QUIZ_SOURCE_DIR "/assets");
    const std::vector<std::pair<int, const char*>> rows{
        {1, "1st"},   {2, "2nd"},   {3, "3rd"},   {4, "4th"},     {11, "11th"},
        {12, "12th"}, {13, "13th"}, {21, "21st"}, {100, "100th"}, {1011, "1,011th"}};
    for (const auto& [number, text] : rows) CHECK(english.rules().ordinal_text(number) == text);
    const Strings french = read_well(
        R"({"language": {"name": "F", "ordinal": "one", "ordinals": {"one": "{n}er", "other": "{n}e"}},
            "p": "{place:ordinal} place"})");
    CHECK(french("p", {{"place", 1}}) == "1er place");
    CHECK(french("p", {{"place", 21}}) == "21e place");
    CHECK(read_well(R"({"language": {"name": "D"}})").rules().ordinal_text(3) == "3.");
}

TEST_CASE("A date is shown as a day in the language's order; what is no date stays as it is") {
    const Strings english = Strings::load(QUIZ_SOURCE_DIR "/assets");
    CHECK(english.rules().date_text("2026-11-03T19:30:00Z") == "3 Nov 2026");
    for (const char* odd : {"", "yesterday", "2026-13-01T00:00:00Z", "2026-xx-01", "2026/11/03 00"})
        CHECK(english.rules().date_text(odd) == odd);
    const Strings plain =
        read_well(R"({"language": {"name": "X", "date": "{year}. {number}. {day}."}})");
    CHECK(plain.rules().date_text("2026-11-03T19:30:00Z") == "2026. 11. 3.");
}

TEST_CASE("Parts of numbers and lists have the language's marks") {
    const Strings strings = read_well(
        R"({"language": {"name": "X", "decimal": ",", "comma": "; ", "last_comma": " und "}})");
    CHECK(strings.rules().tenths_text(51) == "5,1");
    CHECK(strings.rules().list_text({"a", "b", "c"}) == "a; b und c");
    CHECK(strings.rules().list_text({"a"}) == "a");
    CHECK(strings.rules().list_text({}).empty());
}

TEST_CASE("A sentence that is missing is said in the other language by that one's rules") {
    Strings slavic = read_well(
        R"({"language": {"name": "S", "plural": "one-few-many", "thousands": " "}, "a": "here {n}"})");
    slavic.fall_back_on(read_well(
        R"({"language": {"name": "E"}, "p": {"one": "{n} point", "other": "{n} points"}})"));
    CHECK(slavic("a", {{"n", 1000}}) == "here 1 000");
    CHECK(slavic("p", {{"n", 21}}) == "21 points");
    CHECK(slavic("p", {{"n", 1000}}) == "1,000 points");
    CHECK(slavic("q") == "q");
    CHECK_FALSE(slavic.has("p"));
}

TEST_CASE("What is wrong in a strings file is said with its place, and the rest holds") {
    const auto read = Strings::read(
        "{\"language\": {\"name\": \"X\", \"plural\": \"two\"},\n \"a\": 3,\n \"b\": \"good\"}",
        "xx.json");
    REQUIRE(read.problems.size() == 2);
    CHECK(read.problems[1].at.line == 2);
    CHECK(read.strings("b") == "good");
    CHECK(Strings::read(R"({"a": {"one": "x", "other": "y", "others": "z"}})", "xx.json")
              .problems.size() == 1);
    CHECK(Strings::read(R"({"language": {"name": "X", "months": ["Jan"]}})", "xx.json")
              .problems.size() == 1);
    CHECK(Strings::read("{\"a\": ", "xx.json").problems.size() == 1);
    CHECK_THROWS_AS(Strings::load("/nowhere"), std::runtime_error);
}

TEST_CASE("The shipped English is sound") {
    CHECK(Strings::load(QUIZ_SOURCE_DIR "/assets").has("common.points"));
}

} // namespace quiz
