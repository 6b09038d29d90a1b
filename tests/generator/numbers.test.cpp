#include "generator/numbers.h"

#include "core/text.h"
#include "generator/years_told.h"
#include "support/catch.h"

#include <algorithm>
#include <array>

using namespace quiz;

TEST_CASE("A number is written back as it was read", "[generator]") {
    for (const char* text : {"120",          "14,670",
                             "$4.2 million", "six weeks",
                             "Six weeks",    "the ninth",
                             "9th",          "number 9",
                             "1948",         "$602,500",
                             "£602,500",     "#9",
                             "No. 7",        "eleven",
                             "ninety-nine",  "Twenty-one days",
                             "twenty-first", "fortieth",
                             "20th",         "$33.2 million",
                             "about 120",    "five hundred",
                             "35 mm",        "16mm",
                             "27 %",         "a 12-minute ballet",
                             "€1,250,000"}) {
        INFO(text);
        const auto number = read_number(text);
        REQUIRE(number);
        CHECK(write_number(*number, number->value) == text);
    }
}

TEST_CASE("A number of more digits than can be reckoned with is none", "[generator]") {
    CHECK(read_number("123456789012345")->value == 123456789012345LL);
    CHECK(read_number("0.12345678901234 grams")->decimals == 14);
    for (const std::size_t noughts : {14U, 18U, 19U, 63U, 64U, 70U}) {
        INFO(noughts);
        const std::string text = "0." + std::string(noughts, '0') + "57 grams";
        CHECK_FALSE(read_number(text));
        Random random = stream(1, text);
        CHECK_FALSE(number_options({text, AnswerType::Count, {}, false, 0, 0}, random));
    }
    CHECK_FALSE(read_number("1234567890123456"));
}

TEST_CASE("A text with no number or with two is no number", "[generator]") {
    for (const char* text : {"1999/2000",
                             "weeks",
                             "",
                             "3 to 5",
                             "many",
                             "6:28 p.m.",
                             "6 p.m.",
                             "two and a half hours",
                             "1950s",
                             "the 1950's",
                             "a dozen",
                             "half a dozen",
                             "a hundred",
                             "hundreds",
                             "B-29",
                             "3D",
                             "16:9",
                             "six feet ten inches",
                             "6 feet 10 inches",
                             "two to three weeks",
                             "3 September",
                             "26 November 1942",
                             "1,23",
                             "1,2345",
                             "six o'clock",
                             "often",
                             "bones",
                             "attend"})
        CHECK_FALSE(read_number(text));
}

TEST_CASE("Ordinal endings follow the number", "[generator]") {
    const auto ninth = read_number("9th");
    REQUIRE(ninth);
    CHECK(write_number(*ninth, 11) == "11th");
    CHECK(write_number(*ninth, 22) == "22nd");
    CHECK(write_number(*ninth, 3) == "3rd");
}

TEST_CASE("The key takes each of the four ranks equally often, among sorted and different options",
          "[generator]") {
    struct Case {
        const char* answer;
        AnswerType type;
    };
    for (const auto& [answer, type] :
         {Case{"1948", AnswerType::Year}, Case{"120", AnswerType::Count},
          Case{"six weeks", AnswerType::Duration}, Case{"$4.2 million", AnswerType::Money},
          Case{"number 9", AnswerType::Rank}, Case{"14,670", AnswerType::Count},
          Case{"300", AnswerType::Count}, Case{"eleven", AnswerType::Count},
          Case{"five", AnswerType::Count}, Case{"2014", AnswerType::Year},
          Case{"£602,500", AnswerType::Money}, Case{"#9", AnswerType::Rank}}) {
        INFO(answer);
        std::array<int, 4> ranks{};
        for (std::uint64_t seed = 0; seed < 2000; ++seed) {
            Random random(seed);
            const auto made = number_options({answer, type, {}, false}, random);
            REQUIRE(made);
            CHECK(made->options.at(static_cast<std::size_t>(made->answer)) == answer);
            ++ranks.at(static_cast<std::size_t>(made->answer));
            std::array<long long, 4> values{};
            for (std::size_t i = 0; i < 4; ++i)
                values.at(i) = read_number(made->options.at(i))->value;
            const long long key = values.at(static_cast<std::size_t>(made->answer));
            std::array<long long, 3> gaps{values[1] - values[0], values[2] - values[1],
                                          values[3] - values[2]};
            for (std::size_t i = 0; i < 3; ++i) {
                CHECK(gaps.at(i) > 0);
                for (std::size_t j = 0; j < 3; ++j) CHECK(gaps.at(i) <= 2 * gaps.at(j));
            }
            for (const long long value : values) {
                CHECK(value != 2 * key);
                CHECK(2 * value != key);
                CHECK(2 * value != 3 * key);
            }
        }
        for (const int count : ranks) CHECK(std::abs(count - 500) < 90);
    }
}

TEST_CASE("A number that cannot take all four ranks is not asked", "[generator]") {
    for (const auto& [answer, type] :
         {std::pair{"1", AnswerType::Count}, std::pair{"100", AnswerType::Count},
          std::pair{"ten", AnswerType::Count}, std::pair{"$20,000", AnswerType::Money},
          std::pair{"number 4", AnswerType::Rank}, std::pair{"2020", AnswerType::Year},
          std::pair{"1950", AnswerType::Year}, std::pair{"48", AnswerType::Year},
          std::pair{"three", AnswerType::Count}, std::pair{"four weeks", AnswerType::Duration},
          std::pair{"2025", AnswerType::Year}, std::pair{"no number", AnswerType::Count}}) {
        INFO(answer);
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            Random random(seed);
            CHECK_FALSE(number_options({answer, type, {}, false}, random));
        }
    }
}

TEST_CASE("Values that are barred are never offered", "[generator]") {
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        Random random(seed);
        const auto made =
            number_options({"1955", AnswerType::Year, {"1952", "1958"}, false}, random);
        REQUIRE(made);
        for (const auto& option : made->options) {
            CHECK(option != "1952");
            CHECK(option != "1958");
        }
    }
}

TEST_CASE("With a hedge in the source the wrong numbers stay a quarter away", "[generator]") {
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        Random random(seed);
        const auto made = number_options({"120", AnswerType::Count, {}, true}, random);
        REQUIRE(made);
        for (const auto& option : made->options)
            CHECK((option == "120" || std::abs(std::stoi(option) - 120) >= 30));
    }
}

namespace {

/// The least distance from the key, and whether all that is offered ends in nought or five.
struct Spread {
    long long nearest = 0;
    bool by_fives = true;
};

std::optional<Spread> spread_of(const NumberQuestion& question) {
    Spread spread;
    const long long key = read_number(question.answer)->value;
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        Random random(seed);
        const auto made = number_options(question, random);
        if (!made) return std::nullopt;
        for (const auto& option : made->options) {
            const long long value = read_number(option)->value;
            const long long off = std::abs(value - key);
            if (off != 0 && (spread.nearest == 0 || off < spread.nearest)) spread.nearest = off;
            spread.by_fives = spread.by_fives && value % 5 == 0;
        }
    }
    return spread;
}

} // namespace

TEST_CASE("Sums of money lie an eighth apart, where other numbers lie a tenth", "[numbers]") {
    const auto nearest = [](const char* answer, AnswerType type) {
        const auto spread = spread_of({answer, type, {}, false});
        REQUIRE(spread);
        return spread->nearest;
    };
    CHECK(nearest("$16 million", AnswerType::Money) == 2);
    CHECK(nearest("16 million gulls", AnswerType::Count) == 1);
    CHECK(nearest("$56,000", AnswerType::Money) == 7000);
    CHECK(nearest("56,000 gulls", AnswerType::Count) == 5000);
    CHECK(nearest("$9 million", AnswerType::Money) == 1);
}

TEST_CASE("About so many, by fives, stands among others by fives", "[numbers]") {
    for (const char* key : {"35", "55", "65", "85"}) {
        CAPTURE(key);
        const auto hedged = spread_of({key, AnswerType::Count, {}, true});
        REQUIRE(hedged);
        CHECK(hedged->by_fives);
        const auto counted = spread_of({key, AnswerType::Count, {}, false});
        REQUIRE(counted);
        CHECK_FALSE(counted->by_fives);
    }
    // What is no multiple of five, or a small one, is as likely as any other.
    for (const char* key : {"37", "15"}) {
        CAPTURE(key);
        const auto hedged = spread_of({key, AnswerType::Count, {}, true});
        REQUIRE(hedged);
        CHECK_FALSE(hedged->by_fives);
    }
    // Three such steps below 45 is nothing.
    CHECK_FALSE(spread_of({"45", AnswerType::Count, {}, true}));
}

TEST_CASE("Years are at most four apart from the key", "[generator]") {
    for (const int key : {2014, 2001, 1948, 1955, 1899})
        for (std::uint64_t seed = 0; seed < 300; ++seed) {
            Random random(seed);
            const auto made =
                number_options({std::to_string(key), AnswerType::Year, {}, false}, random);
            REQUIRE(made);
            for (const auto& option : made->options) {
                CHECK(std::abs(std::stoi(option) - key) <= 4);
                CHECK(std::stoi(option) <= latest_year);
            }
        }
}

TEST_CASE("An age stands among those of the same time of life", "[generator]") {
    for (const int key : {18, 24, 49})
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            Random random(seed);
            NumberQuestion asked;
            asked.answer = std::to_string(key);
            asked.age = true;
            const auto made = number_options(asked, random);
            REQUIRE(made);
            for (const auto& option : made->options)
                CHECK(std::abs(std::stoi(option) - key) <= std::max(6, key * 2 / 5));
        }
}

TEST_CASE("The roundest number is the key no more often than chance has it", "[generator]") {
    for (const auto& [answer, type] :
         {std::pair{"1948", AnswerType::Year}, std::pair{"2001", AnswerType::Year},
          std::pair{"150", AnswerType::Count}, std::pair{"14,670", AnswerType::Count},
          std::pair{"$8.4 million", AnswerType::Money}, std::pair{"thirteen", AnswerType::Count},
          std::pair{"300", AnswerType::Count}, std::pair{"$602,500", AnswerType::Money}}) {
        INFO(answer);
        double won = 0;
        for (std::uint64_t seed = 0; seed < 1000; ++seed) {
            Random random(seed);
            const auto made = number_options({answer, type, {}, false}, random);
            REQUIRE(made);
            std::array<int, 4> zeros{};
            for (std::size_t i = 0; i < 4; ++i)
                zeros.at(i) = zeros_at_end(read_number(made->options.at(i))->value);
            const int best = *std::max_element(zeros.begin(), zeros.end());
            if (zeros.at(static_cast<std::size_t>(made->answer)) == best)
                won += 1.0 / static_cast<double>(std::count(zeros.begin(), zeros.end(), best));
        }
        CHECK(won > 200);
        CHECK(won < 330);
    }
}

TEST_CASE("No percentage reaches a hundred", "[generator]") {
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        Random random(seed);
        const auto made = number_options({"73 %", AnswerType::Count, {}, false}, random);
        REQUIRE(made);
        for (const auto& option : made->options) CHECK(read_number(option)->value < 100);
    }
}

TEST_CASE("An amount is what a number comes to, however it is written", "[generator]") {
    const auto amount = [](const char* text) { return amount_of(*read_number(text)); };
    CHECK(amount("$4 million") == amount("$4,000,000"));
    CHECK(amount("$4.2 million") == amount("$4,200,000"));
    CHECK(amount("0.5 metres") == amount("0.50 metres"));
    CHECK(amount("3 hundred thousand") == 300'000);
    CHECK(amount("$950,000") < amount("$4 million"));
    CHECK(amount("2.5 metres") < amount("7 metres"));
    CHECK(amount("six weeks") == amount("6 weeks"));
    CHECK(amount("12 tons of a thousand boats") == 12);
    CHECK(unit_of(*read_number("$4 million")) == unit_of(*read_number("$950,000")));
    CHECK(unit_of(*read_number("six weeks")) != unit_of(*read_number("six days")));
}

TEST_CASE("A number is hedged by the words right before it alone", "[generator]") {
    for (const char* text :
         {"He bought circa 120 masks.", "It took under 120 days.", "She made about the 120 masks.",
          "More than 120 masks were made.", "Up to 120 people danced.",
          "It had at least 120 masks.", "In 1946 about 120 masks burned."}) {
        INFO(text);
        CHECK_FALSE(hedge_before(text, "120 masks").empty());
    }
    for (const char* text :
         {"He painted 120 masks in some haste.", "He blew up 120 masks.",
          "About noon 12 of 120 came.", "It says little about. 120 masks burned.",
          "More rain came than 120 boats could take.", "About 1,120 masks burned.",
          "No number at all."}) {
        INFO(text);
        CHECK(hedge_before(text, "120 masks").empty());
    }
    CHECK(hedge_before("It cost nearly $80,000.", "$80,000") == "nearly");
    CHECK(hedge_before("It took about six weeks.", "six weeks") == "about");
}

TEST_CASE("A total in the stem bounds the numbers", "[numbers]") {
    NumberQuestion asked;
    asked.answer = "eleven";
    bound_by_stem(asked, "how many academy awards did low water win out of fourteen nominations");
    CHECK(asked.most == 14);
    Random random = stream(1, "bounded");
    for (int i = 0; i < 50; ++i) {
        const auto made = number_options(asked, random);
        REQUIRE(made);
        for (const auto& option : made->options) CHECK(read_number(option)->value <= 14);
    }
    const auto bounds = [](const char* key, const char* stem) {
        NumberQuestion question;
        question.answer = key;
        bound_by_stem(question, stem);
        return std::pair(question.least, question.most);
    };
    CHECK(bounds("six", "how many of its nine prizes did low water win") == std::pair(0LL, 9LL));
    CHECK(bounds("six", "nominated for nine prizes how many did low water win") ==
          std::pair(0LL, 9LL));
    CHECK(bounds("nine", "for how many prizes was low water nominated having won six") ==
          std::pair(6LL, 0LL));
    CHECK(bounds("nine", "for how many academy awards was low water nominated") ==
          std::pair(0LL, 14LL));
    CHECK(bounds("thirteen", "for how many oscars was low water nominated") == std::pair(0LL, 0LL));
    CHECK(bounds("47", "how many takes did rex tarrant need of the scene in 1951") ==
          std::pair(0LL, 0LL));
    CHECK(bounds("twelve", "how many of the nine sailors could swim") == std::pair(0LL, 0LL));
    NumberQuestion rank;
    rank.type = AnswerType::Rank;
    rank.answer = "96th";
    bound_by_stem(rank, "in which place was low water in the list of the 100 best films");
    CHECK(rank.most == 100);
    // Of six, four cannot be the least of four numbers.
    asked.answer = "four";
    asked.most = 6;
    CHECK_FALSE(number_options(asked, random));
}
