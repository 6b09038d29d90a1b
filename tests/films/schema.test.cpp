#include "films/schema.h"

#include "core/files.h"
#include "core/json.h"
#include "films/answer_type.h"
#include "films/film_reader.h"
#include "films/fixtures.h"
#include "support/catch.h"

#include <set>

using namespace quiz;

namespace {

bool loader_takes(const std::string& text) {
    Problems problems;
    const auto film = read_film(text, "film.json", problems);
    return film.has_value() && !has_error(problems);
}

const JsonValue& schema_document() {
    static const std::string text = *read_file(QUIZ_SOURCE_DIR "/questions/schema/film.json");
    static const JsonValue document = *parse_json(text, "film.json");
    return document;
}

/// The texts of the list at `definitions`/`definition`/properties/`key`/enum.
std::vector<std::string> listed(std::string_view definition, std::string_view key) {
    std::vector<std::string> names;
    const auto* value = schema_document()
                            .find("definitions")
                            ->find(definition)
                            ->find("properties")
                            ->find(key)
                            ->find("enum");
    for (const auto& name : *value->array()) names.push_back(*name.text());
    return names;
}

void check_described(const JsonValue& schema, const std::string& where) {
    for (const char* key : {"properties", "definitions"}) {
        const JsonValue* members = schema.find(key);
        if (members == nullptr) continue;
        for (const auto& member : *members->object()) {
            CAPTURE(where, member.key);
            for (const char* wanted : {"title", "description", "examples"})
                CHECK(member.value.find(wanted) != nullptr);
            check_described(member.value, where + "/" + member.key);
        }
    }
}

} // namespace

TEST_CASE("Every key of the schema is described and has an example", "[films]") {
    check_described(schema_document(), "");
    CHECK(schema_document().find("additionalProperties") != nullptr);
}

TEST_CASE("The schema lists the same types and jobs as the loader", "[films]") {
    CHECK(listed("ask", "type") == answer_type_names());
    CHECK(listed("whole", "type") == answer_type_names());
    CHECK(listed("credit", "job") == job_names());
}

TEST_CASE("What the loader takes, the schema takes; what the schema refuses, the loader refuses",
          "[films]") {
    std::set<std::filesystem::path> files;
    for (const auto& path : fixtures()) files.insert(path);
    for (const auto& path : json_files(QUIZ_SOURCE_DIR "/questions/films")) files.insert(path);
    REQUIRE(files.size() > 20);
    for (const auto& path : files) {
        const std::string text = *read_file(path);
        const auto complaint = schema_complaint(text);
        CAPTURE(path.filename(), complaint.value_or(""));
        // One way suffices: the other is its contraposition.
        if (loader_takes(text)) CHECK_FALSE(complaint);
    }
}

TEST_CASE("The schema finds by itself what an editor should mark", "[films]") {
    // What it cannot know: two keys or ids alike, names that only read alike, blank texts.
    const std::set<std::string> beyond{"duplicate-keys", "duplicate-ids", "wrong-answers",
                                       "control-characters", "blank-texts"};
    for (const auto& path : fixtures()) {
        const std::string name = path.stem().string();
        if (beyond.count(name) > 0) continue;
        CAPTURE(name);
        CHECK(schema_complaint(*read_file(path)).has_value() == (name.rfind("good-", 0) != 0));
    }
}
