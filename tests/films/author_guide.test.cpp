#include "core/files.h"
#include "films/answer_type.h"
#include "films/film_reader.h"
#include "films/plain_text.h"
#include "films/schema.h"
#include "support/catch.h"

using namespace quiz;

namespace {

struct Block {
    std::string language;
    std::string content;
};

std::string guide() { return *read_file(QUIZ_SOURCE_DIR "/questions/README.md"); }

/// The fenced blocks of the guide, in order.
std::vector<Block> blocks() {
    const std::string text = guide();
    std::vector<Block> found;
    const std::string fence = "```";
    for (std::size_t at = text.find("\n" + fence); at != std::string::npos;
         at = text.find("\n" + fence, at)) {
        const std::size_t language = at + 1 + fence.size();
        const std::size_t from = text.find('\n', language) + 1;
        const std::size_t end = text.find("\n" + fence, from - 1);
        REQUIRE(end != std::string::npos);
        found.push_back({text.substr(language, from - 1 - language),
                         end < from ? "" : text.substr(from, end + 1 - from)});
        at = end + 1 + fence.size();
    }
    return found;
}

std::string printed_problems(const std::string& json) {
    Problems problems;
    static_cast<void>(read_film(json, "film.json", problems));
    std::string text;
    for (const auto& problem : problems) text += to_text(problem) + "\n";
    return text;
}

} // namespace

TEST_CASE("The author guide's examples are sound, and its mistakes print what it says", "[films]") {
    const auto all = blocks();
    int sound = 0;
    int mistakes = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].language != "json") continue;
        CAPTURE(all[i].content);
        const bool mistake = i + 1 < all.size() && all[i + 1].content.rfind("film.json:", 0) == 0;
        CHECK(printed_problems(all[i].content) == (mistake ? all[i + 1].content : ""));
        if (!mistake) CHECK(schema_complaint(all[i].content).value_or("") == "");
        ++(mistake ? mistakes : sound);
    }
    CHECK(sound == 1);
    CHECK(mistakes == 5);
}

TEST_CASE("The author guide's plain text can be imported", "[films]") {
    for (const auto& block : blocks()) {
        if (block.language != "plain") continue;
        const auto [film, problems] = read_plain_text(block.content, "film.txt");
        for (const auto& problem : problems) FAIL_CHECK(to_text(problem));
        REQUIRE(film);
        CHECK(film->cast.size() == 2);
        return;
    }
    FAIL("no plain text in the guide");
}

TEST_CASE("The author guide's grammar names every type and job", "[films]") {
    const std::string grammar = blocks().front().content;
    for (const auto& name : answer_type_names()) {
        CAPTURE(name);
        CHECK(grammar.find("\"" + name + "\"") != std::string::npos);
    }
}
