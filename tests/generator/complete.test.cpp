#include "generator/complete.h"

#include "bench.h"
#include "generator/numbers.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>

using namespace quiz;
using quiz::testing::Bench;

namespace {

/// Names that nothing has in common: "Lina Cab", "Lina Dab" ...
std::vector<std::string> many_names(std::size_t count) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < count; ++i) {
        std::string name = "Lina ";
        name += static_cast<char>('C' + i % 20);
        for (std::size_t rest = i / 20; rest > 0; rest /= 20)
            name += static_cast<char>('c' + rest % 20);
        names.push_back(name + "arrow");
    }
    return names;
}

} // namespace

TEST_CASE("Of very many wrong answers only so many are kept as chance can choose among",
          "[generator]") {
    Bench bench;
    bench.draft.id = "the-glass-harbour/lighthouse-model/who/greta-holm";
    bench.draft.own_wrong = many_names(400);
    bench.draft.only_own = true;
    bench.draft.hand_written = true;
    const auto by_hand = complete(bench.draft, bench.lore, stream(1, "x"));
    REQUIRE(by_hand.question);
    CHECK(by_hand.nearest.size() == 24);
    // Not the first ones only, and the same whatever the seed.
    CHECK(by_hand.nearest != many_names(24));
    CHECK(complete(bench.draft, bench.lore, stream(2, "x")).nearest == by_hand.nearest);

    bench.draft.own_wrong.clear();
    bench.draft.only_own = false;
    bench.draft.hand_written = false;
    bench.draft.tempting = many_names(400);
    const auto of_crew = complete(bench.draft, bench.lore, stream(1, "x"));
    REQUIRE(of_crew.question);
    CHECK(of_crew.nearest.size() >= 24);
    CHECK(of_crew.nearest.size() <= 40);
}

TEST_CASE("Wrong numbers given by hand stand in the order of what they come to", "[generator]") {
    Bench bench;
    bench.draft.id = "x";
    bench.draft.stem = "How much did the lighthouse of \"The Glass Harbour\" cost?";
    bench.draft.type = AnswerType::Money;
    bench.draft.key = "$4 million";
    bench.draft.own_wrong = {"$7 million", "$950,000", "$4,500,000"};
    bench.draft.only_own = true;
    bench.draft.hand_written = true;
    const auto done = complete(bench.draft, bench.lore, stream(1, "x"));
    REQUIRE(done.question);
    CHECK(done.question->options ==
          std::array<std::string, 4>{"$950,000", "$4 million", "$4,500,000", "$7 million"});
    CHECK(done.question->answer == 1);
}

TEST_CASE("The same number in other words never stands beside the key or another", "[generator]") {
    Bench bench;
    bench.draft.id = "x";
    bench.draft.stem = "How much did the lighthouse of \"The Glass Harbour\" cost?";
    bench.draft.type = AnswerType::Money;
    bench.draft.key = "$4 million";
    CHECK(bench.wrong_code("$4,000,000") == "Q102");
    CHECK(bench.wrong_code("$5,000,000") == "");
    bench.draft.own_wrong = {"$6 million", "$6,000,000", "$7 million", "$8 million"};
    bench.draft.only_own = true;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const auto done = complete(bench.draft, bench.lore, stream(seed, "x"));
        REQUIRE(done.question);
        const auto& options = done.question->options;
        CHECK(std::count(options.begin(), options.end(), "$6 million") +
                  std::count(options.begin(), options.end(), "$6,000,000") <=
              1);
    }
}

TEST_CASE("Wrong numbers keep away from one that is only about so, and only from that",
          "[generator]") {
    const auto nearest = [](const std::string& sentence) {
        Bench bench;
        bench.draft.id = "x";
        bench.draft.stem = "How many masks were made for \"The Glass Harbour\"?";
        bench.draft.type = AnswerType::Count;
        bench.draft.key = "123";
        bench.draft.sentence = sentence;
        double least = 1000;
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            const auto done = complete(bench.draft, bench.lore, stream(seed, "x"));
            REQUIRE(done.question);
            for (const auto& option : done.question->options)
                if (option != "123")
                    least = std::min(least, std::abs(amount_of(*read_number(option)) - 123));
        }
        return least;
    };
    CHECK(nearest("They bought circa 123 masks.") > 30);
    CHECK(nearest("They painted 123 masks in some haste.") < 30);
}

TEST_CASE("A key alone with an accent is asked for only among wrong answers of an author",
          "[generator]") {
    Bench bench;
    bench.draft.id = "x";
    bench.draft.key = "Gréta Holm";
    bench.draft.own_wrong = {"Lotte Brenner", "Alma Reeve", "Ida Crewe"};
    bench.draft.only_own = true;
    CHECK_FALSE(complete(bench.draft, bench.lore, stream(1, "x")).question);
    bench.draft.hand_written = true;
    CHECK(complete(bench.draft, bench.lore, stream(1, "x")).question);
}
