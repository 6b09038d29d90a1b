// Matches that a code or the day repeats, whoever plays them.
#include "programme/challenge.h"

#include "house/house.h"
#include "support/catch.h"
#include "support/theatre.h"

using namespace quiz;
using quiz::test::put;
using quiz::test::TestTheatre;

namespace {

Performance open(House& house, const MatchWish& wish = {}) {
    auto opened = house.open(wish);
    if (!opened) FAIL(opened.error());
    return std::move(*opened);
}

MatchWish by_code(const std::string& code) {
    MatchWish wish;
    wish.code = code;
    return wish;
}

MatchWish by_seed(std::uint64_t seed) {
    MatchWish wish;
    wish.seed = seed;
    return wish;
}

const Programme& programme_of(const Performance& performance) {
    return performance.match.match().programme();
}

/// Plays to the end, every answer wrong.
void play(House& house, Performance& performance) {
    auto& match = performance.match;
    while (!match.match().over()) {
        (void)match.apply({0, GoOn{}});
        (void)match.advance(Milliseconds{1000});
        if (!std::holds_alternative<Answering>(match.match().phase())) continue;
        (void)match.apply({0, Choose{(match.match().question().answer + 1) % 4}});
    }
    (void)house.close(performance, "Vicky");
}

const char* const another_film = R"({"title": "A Far Shore", "year": 1950, "questions": [
    {"id": "cat", "question": "What colour is the cat in \"A Far Shore\"?", "answer": "ginger",
     "wrong": ["black", "white", "tabby"], "explanation": "The cat is ginger and unnamed."}]})";

} // namespace

TEST_CASE("A code gives the same ten questions to another player, whatever they were asked",
          "[house]") {
    TestTheatre here;
    House mine(here.setup());
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const auto first = open(mine, by_seed(seed));
        REQUIRE(first.code.size() == 9);

        TestTheatre there;
        there.next_seed = 5000 + seed;
        House other(there.setup());
        auto settings = other.settings();
        settings.spoilers = false;
        settings.answer_seconds = 40;
        CHECK_FALSE(other.change_settings(settings));
        auto before = open(other);
        play(other, before);
        const auto second = open(other, by_code(first.code));
        CHECK(programme_of(second) == programme_of(first));
        CHECK(second.code == first.code);
        CHECK(second.seed == seed);
        CHECK(second.table.seed == seed); // ranked with all who play it
    }
}

TEST_CASE("Memory is not read for a code: not even a flag changes its questions", "[house]") {
    TestTheatre theatre;
    House house(theatre.setup());
    const auto before = open(house, by_seed(9));
    for (const auto& act : programme_of(before).acts)
        for (const auto& question : act.questions) CHECK_FALSE(house.flag(question.id, true));
    CHECK(programme_of(open(house, by_code(before.code))) == programme_of(before));
}

TEST_CASE("The first match of all has a code; one shaped by what was asked has none", "[house]") {
    TestTheatre theatre;
    House house(theatre.setup());
    auto first = open(house);
    REQUIRE_FALSE(first.code.empty());
    const Programme drawn = programme_of(first);
    play(house, first);
    CHECK(open(house).code.empty());
    CHECK(programme_of(open(house, by_code(first.code))) == drawn);

    MatchWish challenge;
    challenge.challenge = true;
    const auto fresh = open(house, challenge);
    REQUIRE_FALSE(fresh.code.empty());
    CHECK(fresh.table.seed == fresh.seed);
    CHECK(programme_of(open(house, by_code(fresh.code))) == programme_of(fresh));
}

TEST_CASE("What a code cannot repeat has none", "[house]") {
    TestTheatre theatre;
    House house(theatre.setup());
    auto five = by_seed(7);
    five.questions = 5;
    CHECK(open(house, five).code.empty());
    CHECK(open(house, by_seed(123456789)).code.empty());
    auto settings = house.settings();
    settings.spoilers = false;
    CHECK_FALSE(house.change_settings(settings));
    CHECK(open(house).code.empty());
    CHECK_FALSE(open(house, by_seed(7)).code.empty());
}

TEST_CASE("A code of other questions is said and not played", "[house]") {
    TestTheatre here;
    House mine(here.setup());
    const auto code = open(mine, by_seed(1948)).code;
    const char* const changed = R"({"title": "The Glass Harbour", "year": 1951, "questions": [
        {"id": "keeper", "question": "Who keeps the lighthouse in \"The Glass Harbour\"?",
         "answer": "Elsa Brandt", "wrong": ["Ida Moll", "Rosa Kern", "Olga Prinz"],
         "difficulty": "easy", "explanation": "Elsa Brandt keeps it.", "type": "character"}]})";
    TestTheatre there;
    put(there.folder / "own/mine.json", changed);
    House other(there.setup());
    const auto refused = other.open(by_code(code));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().find("other questions") != std::string::npos);
    CHECK(refused.error().find(code) != std::string::npos);

    const auto slip = mine.open(by_code("0000-0001"));
    REQUIRE_FALSE(slip);
    CHECK(slip.error().find("slip") != std::string::npos);
}

TEST_CASE("A film more on one machine does not part the players of another", "[house]") {
    TestTheatre here;
    House mine(here.setup());
    const auto first = open(mine, by_seed(77));
    TestTheatre there;
    put(there.folder / "own/far.json", another_film);
    House other(there.setup());
    const auto second = open(other, by_code(first.code));
    CHECK(programme_of(second) == programme_of(first));
    CHECK(second.table.films == std::vector<std::string>{"the-glass-harbour"});

    const auto both = open(other, by_seed(77));
    CHECK(both.table.films.size() == 2);
    CHECK_FALSE(both.code == first.code);
    CHECK_FALSE(mine.open(by_code(both.code)));
    auto one = by_seed(77);
    one.films = {"the-glass-harbour"};
    CHECK(open(other, one).code == first.code);
}

TEST_CASE("The daily performance is the UTC day's, and changes at midnight", "[house]") {
    TestTheatre theatre;
    House house(theatre.setup());
    MatchWish daily;
    daily.daily = true;
    theatre.date = "2026-11-23T00:00:00Z";
    const auto morning = open(house, daily);
    CHECK(morning.seed == 20261123);
    CHECK(morning.table.seed == 20261123);
    theatre.date = "2026-11-23T23:59:59Z";
    CHECK(programme_of(open(house, daily)) == programme_of(morning));
    theatre.date = "2026-11-24T00:00:00Z";
    const auto next = open(house, daily);
    CHECK(next.seed == 20261124);
    CHECK_FALSE(programme_of(next) == programme_of(morning));
    // Yesterday's is still to be had by its code.
    CHECK(programme_of(open(house, by_code(morning.code))) == programme_of(morning));
    theatre.date = "yesterday";
    CHECK_FALSE(house.open(daily));
}
