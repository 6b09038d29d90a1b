#include "rules/aftermath.h"

#include "rules/sample.h"
#include "support/catch.h"

using namespace quiz;
using namespace quiz::sample;

TEST_CASE("After a match the memory knows what was asked and how it went", "[rules]") {
    Match match(programme({3}), {});
    to_options(match);
    (void)match.apply({0, Choose{match.question().answer}});
    (void)match.apply({0, GoOn{}});
    to_options(match);
    (void)match.apply({0, UseLifeline{Lifeline::Understudy}});
    to_options(match);
    (void)match.apply({0, Choose{wrong(match)}});
    (void)match.apply({0, Leave{}});

    Memory memory;
    memory.matches = 4;
    remember_match(memory, match.played());
    CHECK(memory.matches == 5);
    REQUIRE(memory.asked.size() == 2);
    CHECK(memory.asked.at("q0").right_in_row == 1);
    CHECK(memory.asked.at("q0").last == 5);
    CHECK(memory.asked.at("u0").missed);
    CHECK(memory.asked.count("q1") == 0); // the understudy stood in
    CHECK(memory.level != 0);
}

TEST_CASE("A match left before its first answer leaves no trace", "[rules]") {
    Memory memory;
    remember_match(memory, {});
    CHECK(memory == Memory{});
}
