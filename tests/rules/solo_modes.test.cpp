#include "rules/evening.h"
#include "support/catch.h"

using namespace quiz;
using namespace quiz::sample;

namespace {

Match solo(const char* mode, int questions) {
    MatchSettings settings;
    settings.mode = mode;
    return {programme({questions}), settings};
}

} // namespace

TEST_CASE("The dance's clock shortens with every right answer, never under five seconds",
          "[rules]") {
    Match match = solo("dance", 40);
    std::int64_t allowed = 20000;
    for (int i = 0; i < 40; ++i) {
        CAPTURE(i);
        to_options(match);
        CHECK(in<Answering>(match).allowed == ms(allowed));
        CHECK_FALSE(match.can_use(0, Lifeline::Halve));
        (void)match.apply({0, Choose{key(match)}});
        CHECK_FALSE(match.triumph());
        (void)match.apply({0, GoOn{}});
        allowed = std::max<std::int64_t>(allowed - 500, 5000);
    }
    CHECK(match.over());
    CHECK(match.triumph());
    CHECK(match.seat(0).right == 40);
}

TEST_CASE("One mistake ends the dance, and so does silence", "[rules]") {
    const bool silent = GENERATE(false, true);
    Match match = solo("dance", 5);
    to_options(match);
    (void)match.apply({0, Choose{key(match)}});
    (void)match.apply({0, GoOn{}});
    to_options(match);
    if (silent)
        (void)match.advance(ms(19251));
    else
        (void)match.apply({0, Choose{wrong(match)}});
    REQUIRE(is<Reveal>(match));
    CHECK(match.advance(ms(60000)).empty()); // alone nothing hurries on
    CHECK(count<MatchOver>(match.apply({0, GoOn{}})) == 1);
    CHECK_FALSE(match.triumph());
    CHECK(match.seat(0).right == 1);
}

TEST_CASE("A rehearsal has no clock", "[rules]") {
    Match match = solo("rehearsal", 2);
    to_options(match);
    CHECK(match.advance(ms(3600000)).empty());
    CHECK(match.can_use(0, Lifeline::Halve));
    CHECK_FALSE(match.can_use(0, Lifeline::Encore));
    (void)match.apply({0, Choose{key(match)}});
    CHECK(match.seat(0).points == 500);
}

TEST_CASE("Every round kind has its row, and an unknown one is none", "[rules]") {
    for (const RoundRow& row : round_rows()) {
        CAPTURE(row.name);
        CHECK(find_round(row.name) == &row);
        CHECK(row.kind != nullptr);
    }
    CHECK(find_round("") == nullptr);
    CHECK(find_round("tango") == nullptr);
    CHECK(round_of({}, party(2)).name == "ensemble");
    CHECK(round_of({}, {}).name == "performance");
}
