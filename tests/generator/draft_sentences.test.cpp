// How much of one sentence is asked.
#include "fixtures.h"
#include "generator/generator.h"
#include "support/catch.h"

#include <string>
#include <vector>

using namespace quiz;

TEST_CASE("Of one statement two things are asked at most", "[generator]") {
    auto catalogue = testing::small_catalogue();
    Record record;
    record.id = "score";
    record.text = "Rex Tarrant hired Max Leander for the score in 1954.";
    catalogue.films[0].records.push_back(record);
    const auto made = generate(catalogue, 1);
    std::vector<std::string> keys;
    for (const auto& question : made.questions)
        if (question.source == "trivia/score") keys.push_back(question.key());
    // Not the year as well
    CHECK(keys == std::vector<std::string>{"Rex Tarrant", "Max Leander"});
}
