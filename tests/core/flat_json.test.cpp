#include "core/flat_json.h"

#include "support/catch.h"

using namespace quiz;

namespace {

struct Entry {
    std::string name;
    std::optional<std::string> field;
    std::int64_t year = 0;
    std::optional<std::int64_t> fame;
    std::optional<std::size_t> kind;
    std::vector<std::string> also;
};

std::optional<std::vector<Entry>> read(std::string_view text) {
    std::vector<Entry> entries;
    const bool sound = read_flat_list(text, "list", [&](FlatObject& object) {
        Entry& entry = entries.emplace_back();
        entry.name = object.required_text("name", {12});
        entry.year = object.required_integer("year", 1900, 2000);
        entry.field = object.optional_text("field");
        entry.fame = object.optional_integer("fame", 1, 3);
        entry.kind = object.optional_choice("kind", {"a", "b"});
        entry.also = object.texts("also", {12});
    });
    return sound ? std::optional(std::move(entries)) : std::nullopt;
}

std::string with(const std::string& member) {
    return R"({"list": [{"name": "Ada", "year": 1948)" + member + "}]}";
}

} // namespace

TEST_CASE("A flat list gives what stands in it", "[core]") {
    const auto entries = read("{\"$schema\": \"s.json\",\n \"list\" : [ {\"name\": \"Ada\", "
                              "\"year\": 1948},\n{\"year\": 1900, \"also\": [\"A\", \"\\\"B\\\"\"],"
                              "\"kind\": \"b\", \"name\": \" Béla \\\\\", \"fame\": 3, "
                              "\"field\": \"stage\"} ] }\n");
    REQUIRE(entries);
    REQUIRE(entries->size() == 2);
    CHECK(entries->at(0).name == "Ada");
    CHECK(entries->at(0).year == 1948);
    CHECK_FALSE(entries->at(0).field);
    CHECK(entries->at(0).also.empty());
    CHECK(entries->at(1).name == "Béla \\");
    CHECK(entries->at(1).year == 1900);
    CHECK(entries->at(1).field == "stage");
    CHECK(entries->at(1).fame == 3);
    CHECK(entries->at(1).kind == 1U);
    CHECK(entries->at(1).also == std::vector<std::string>{"A", "\"B\""});
    CHECK(read("{\"list\": []}")->empty());
}

TEST_CASE("Whatever is wrong or out of the ordinary is left to the careful reader", "[core]") {
    REQUIRE(read(with("")));
    REQUIRE(read(with(", \"field\": \"a\", \"fame\": 2, \"kind\": \"a\", \"also\": []")));
    for (const std::string member : {", \"name\": \"Eve\"",
                                     ", \"other\": 1",
                                     ", \"field\": 1",
                                     ", \"field\": \"\"",
                                     ", \"field\": \" \"",
                                     ", \"field\": \"\u202e\"",
                                     ", \"field\": null",
                                     ", \"fame\": 0",
                                     ", \"fame\": 4",
                                     ", \"fame\": \"2\"",
                                     ", \"fame\": 1.5",
                                     ", \"fame\": -1",
                                     ", \"kind\": \"c\"",
                                     ", \"kind\": [\"a\"]",
                                     ", \"also\": \"a\"",
                                     ", \"also\": [1]",
                                     ", \"also\": [\"\"]",
                                     ", \"also\": [\"a long name of another\"]",
                                     ", \"also\": [[]]",
                                     ", \"also\": {}",
                                     ",",
                                     ", \"field\" \"a\"",
                                     ", \"field\": \"a\\u0041\"",
                                     ", \"field\": \"\xff\""}) {
        CAPTURE(member);
        CHECK_FALSE(read(with(member)));
    }
    for (const std::string text :
         {"", "[]", "{}", "{\"list\": {}}", "{\"list\": [1]}", "{\"list\": [{}]}",
          R"({"list": [{"name": "Ada"}]})",
          R"({"list": [{"name": "Adam of Bremen", "year": 1948}]})",
          R"({"list": [{"name": "Ada", "year": 1948},]})",
          R"({"list": [{"name": "Ada", "year": 1948])", R"({"list": [], "list": []})",
          R"({"list": [], "more": []})", R"({"$schema": 1, "list": []})", R"({"list": []} 1)"}) {
        CAPTURE(text);
        CHECK_FALSE(read(text));
    }
}
