// The rules of a programme, held against the shipped films.
#include "films/catalogue.h"
#include "generator/generator.h"
#include "programme/sample.h"
#include "support/catch.h"

using namespace quiz;
using namespace quiz::sample;

TEST_CASE("Every programme from the shipped films keeps the rules", "[programme]") {
    const Catalogue catalogue =
        load_catalogue(QUIZ_SOURCE_DIR "/questions", QUIZ_SOURCE_DIR "/questions/none");
    const std::vector<Question> bank = generate(catalogue, 1).questions;
    const ProgrammePlan plan{performance_plan(10), true, nullptr};
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        const Drawn drawn = draw_programme(bank, plan, seed);
        CAPTURE(seed);
        CHECK(faults(drawn.programme).empty());
        if (bank.size() >= 100) CHECK_FALSE(drawn.notice);
    }
}

TEST_CASE("The shipped films have no mistake, and few questions draw a warning", "[programme]") {
    const Catalogue catalogue =
        load_catalogue(QUIZ_SOURCE_DIR "/questions", QUIZ_SOURCE_DIR "/questions/none");
    for (const std::uint64_t seed : {std::uint64_t{1}, std::uint64_t{1948}, std::uint64_t{7}}) {
        const Generation made = generate(catalogue, seed);
        for (const Problem& problem : made.problems) {
            INFO(problem.where << " " << problem.code << " " << problem.what);
            CHECK(problem.severity == Severity::Warning);
        }
        CHECK(made.problems.size() * 20 <= made.questions.size()); // at most 5 %
    }
    CHECK(catalogue.problems.empty());
}

TEST_CASE("A player of the shipped films meets everything once before anything twice",
          "[programme]") {
    const Catalogue catalogue =
        load_catalogue(QUIZ_SOURCE_DIR "/questions", QUIZ_SOURCE_DIR "/questions/none");
    const std::vector<Question> bank = generate(catalogue, 1).questions;
    Memory memory;
    std::size_t asked_once = 0;
    for (std::uint64_t match = 1; asked_once + 20 < bank.size(); ++match) {
        const Drawn drawn = draw_programme(bank, {performance_plan(10), true, &memory}, match);
        CAPTURE(match, bank.size());
        CHECK(faults(drawn.programme).empty());
        ++memory.matches;
        for (const Question& one : asked(drawn.programme)) {
            CHECK(memory.asked.count(one.id) == 0);
            remember(memory, one.id, one.hardness, true, memory.matches);
        }
        asked_once = memory.asked.size();
        if (drawn.programme.size() == 0) break;
    }
}
