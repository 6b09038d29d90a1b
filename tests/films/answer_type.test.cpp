#include "films/answer_type.h"

#include "support/catch.h"

using namespace quiz;

TEST_CASE("Every answer type is found by its name and by its number", "[films]") {
    for (const auto& row : answer_types()) {
        CAPTURE(row.name);
        CHECK(answer_type(row.name) == row.type);
        CHECK(info(row.type).name == row.name);
    }
    CHECK(answer_type_names().size() == answer_types().size());
}

TEST_CASE("A name that is no answer type is not found", "[films]") {
    for (const char* name : {"", "Person", "people", "actor ", "thing\n"}) {
        CAPTURE(name);
        CHECK_FALSE(answer_type(name));
    }
}

TEST_CASE("Only words that nothing can be drawn from need hand-made wrong answers", "[films]") {
    for (const auto& row : answer_types()) {
        CAPTURE(row.name);
        const bool words = row.family == AnswerFamily::Words;
        const bool in_pools = row.type == AnswerType::Nationality ||
                              row.type == AnswerType::Language ||
                              row.type == AnswerType::Instrument || row.type == AnswerType::Award;
        CHECK(row.has_source == (!words || in_pools));
    }
}

TEST_CASE("A job is what a person can be credited with", "[films]") {
    CHECK(job_names() == std::vector<std::string>{"actor", "director", "composer",
                                                  "cinematographer", "designer", "choreographer",
                                                  "dancer", "impresario", "producer", "writer",
                                                  "musician", "editor", "artist", "singer"});
}
