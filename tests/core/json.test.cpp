#include "core/json.h"

#include "support/catch.h"

using namespace quiz;

TEST_CASE("A value knows where it stands, counted in characters", "[core]") {
    const auto parsed = parse_json("{\"a\": \"é\", \"b\": [1,\n  {\"c\": true}]}", "f.json");
    REQUIRE(parsed);
    CHECK(parsed->find("b")->at == TextPosition{1, 17});
    const auto& element = parsed->find("b")->array()->at(1);
    CHECK(element.at == TextPosition{2, 3});
    CHECK(element.find("c")->at == TextPosition{2, 9});
    CHECK((*element.object())[0].key_at == TextPosition{2, 4});
}

TEST_CASE("Numbers keep their kind", "[core]") {
    const auto parsed = parse_json("[1, -2, 1.5, 1e3, 18446744073709551615]", "f");
    REQUIRE(parsed);
    const auto& list = *parsed->array();
    CHECK(std::get<std::int64_t>(list[1].value) == -2);
    CHECK(std::get<double>(list[3].value) == 1000.0);
    CHECK(std::holds_alternative<double>(list[4].value));
}

TEST_CASE("A fault of syntax is shown where it is, with its likely cause", "[core]") {
    struct Fault {
        const char* text;
        TextPosition at;
        const char* says;
    };
    const Fault faults[] = {
        {"", {1, 1}, "empty"},
        {"  \n", {2, 1}, "empty"},
        {"{\"a\": 1,}", {1, 8}, "one too many"},
        {"[1, 2, ]", {1, 6}, "one too many"},
        {"[1,, 2]", {1, 4}, "Two commas"},
        {"{\"a\": 1 \"b\": 2}", {1, 9}, "comma is missing"},
        {"[\"a\"\n \"b\"]", {2, 2}, "comma is missing"},
        {"[{} {}]", {1, 5}, "comma is missing"},
        {"{\"a\" 1}", {1, 6}, "colon is missing"},
        {"{“a”: 1}", {1, 2}, "curly"},
        {"{\"a\": “x”}", {1, 7}, "curly"},
        {"{'a': 1}", {1, 2}, "single quotation"},
        {"{\"a\": 1, // why\n}", {1, 10}, "Comments"},
        {"{\"a\": \"open\n}", {1, 7}, "closing quotation mark"},
        {"{\"a\": [1, 2", {1, 12}, "ends too early"},
        {"{\"a\": \"c:\\dir\"}", {1, 11}, "escaped"},
        {"{} {}", {1, 4}, "behind the end"},
        {"{\"a\": tru}", {1, 7}, "not JSON"},
    };
    for (const auto& fault : faults) {
        INFO(fault.text);
        const auto parsed = parse_json(fault.text, "f.json");
        REQUIRE_FALSE(parsed);
        CAPTURE(parsed.error().what);
        CHECK(parsed.error().at == fault.at);
        CHECK(parsed.error().what.find(fault.says) != std::string::npos);
    }
}

TEST_CASE("Bytes that are not UTF-8 are named with their place", "[core]") {
    const auto parsed = parse_json("{\"a\":\n \"Carn\xE9\"}", "f.json");
    REQUIRE_FALSE(parsed);
    CHECK(parsed.error().at == TextPosition{2, 7});
}

TEST_CASE("Nesting beyond reason is refused, not crashed on", "[core]") {
    const auto parsed = parse_json(std::string(100000, '['), "f.json");
    REQUIRE_FALSE(parsed);
    CHECK(parsed.error().what.find("64 deep") != std::string::npos);
}

TEST_CASE("A reader collects every problem of an object, with pointer and a did-you-mean",
          "[core]") {
    const std::string text =
        "{\"titel\": \"x\", \"year\": \"1948\", \"year\": 2, \"list\": [\"a\", 3, \"a\", \" \"]}";
    const auto parsed = parse_json(text, "f.json");
    REQUIRE(parsed);
    Problems problems;
    JsonReader reader(text, "f.json", problems);
    ObjectReader object(reader, *parsed, "");
    CHECK(object.required_text("title").empty());
    CHECK_FALSE(object.optional_integer("year", 1880, 2100));
    CHECK(object.optional_texts("list") == std::vector<std::string>{"a"});
    object.close();
    REQUIRE(problems.size() == 7);
    CHECK(problems[0].what == "The key \"title\" is missing. Add it.");
    CHECK(problems[1].what.find("without quotation marks") != std::string::npos);
    CHECK(problems[2].where == "/list/1");
    CHECK(problems[5].what.find("Did you mean \"title\"?") != std::string::npos);
    CHECK(problems[6].what.find("twice") != std::string::npos);
    CHECK(to_text(problems[2]) == "f.json:1:57: error: at /list/1: A text in quotation marks was "
                                  "expected; found a whole number.\n"
                                  "    {\"titel\": \"x\", \"year\": \"1948\", \"year\": 2, "
                                  "\"list\": [\"a\", 3, \"a\", \" \"]}\n" +
                                      std::string(4 + 56, ' ') + "^");
}

TEST_CASE("An object of very many members is closed without one look at each pair", "[core]") {
    constexpr int many = 60000;
    std::string text = "{\"known\": 1";
    for (int i = 0; i < many; ++i)
        text += ", \"a longer name of a member " + std::to_string(i) + "\": 1";
    text += ", \"known\": 2}";
    const auto root = parse_json(text, "x.json");
    REQUIRE(root);
    Problems problems;
    JsonReader reader(text, "x.json", problems);
    ObjectReader object(reader, *root, "");
    object.optional("known");
    object.close();
    REQUIRE(problems.size() == many + 1);
    CHECK(problems.back().what == "The key \"known\" stands twice in this object. Keep one.");
}
