#include "generator/dates.h"

#include "support/catch.h"

#include <map>
#include <set>

using namespace quiz;

TEST_CASE("A date is written back as it was read", "[generator]") {
    for (const char* text : {"26 November 1942", "November 26, 1942", "February 1950",
                             "29 February 1948", "April 3, 2017", "3 September 1973"}) {
        INFO(text);
        const auto date = read_date(text);
        REQUIRE(date);
        CHECK(write_date(*date) == text);
    }
}

TEST_CASE("What the calendar does not have, or what is no date alone, is not read", "[generator]") {
    for (const char* text :
         {"30 February 1950", "29 February 1949", "31 April 1950", "0 May 1950", "1950", "February",
          "26 Novembre 1942", "November 1942 ", "on 26 November 1942", "November 26 1942",
          "26 November, 1942", "26 November 42", "026 November 1942", "spring 1950", ""}) {
        INFO(text);
        CHECK_FALSE(read_date(text));
    }
}

TEST_CASE("Dates stand in order, written alike, the key at each rank equally often",
          "[generator]") {
    for (const char* key :
         {"26 November 1942", "November 26, 1942", "February 1950", "31 December 1999",
          "1 January 1913", "29 February 1948", "March 2002", "April 3, 2017"}) {
        INFO(key);
        std::array<int, 4> ranks{};
        for (std::uint64_t seed = 0; seed < 400; ++seed) {
            Random random(seed);
            const auto made = date_options({key, AnswerType::Date, {}, false}, random);
            REQUIRE(made);
            CHECK(made->options.at(static_cast<std::size_t>(made->answer)) == key);
            ++ranks.at(static_cast<std::size_t>(made->answer));
            long long before = 0;
            for (const auto& option : made->options) {
                const auto date = read_date(option);
                REQUIRE(date);
                CHECK(date->form == read_date(key)->form);
                CHECK(date->value() > before);
                CHECK(date->year < latest_year);
                before = date->value();
            }
        }
        for (const int count : ranks) CHECK(std::abs(count - 100) < 40);
    }
}

TEST_CASE("No part of a date stands in more options than the key's does, nor in fewer",
          "[generator]") {
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        Random random(seed);
        const auto made = date_options({"26 November 1942", AnswerType::Date, {}, false}, random);
        REQUIRE(made);
        std::map<int, int> years;
        std::map<int, int> months;
        std::set<int> days;
        for (const auto& option : made->options) {
            const auto date = read_date(option);
            REQUIRE(date);
            ++years[date->year];
            ++months[date->month];
            days.insert(date->day);
        }
        CHECK(days.size() == 4);
        for (const auto& [year, count] : years) CHECK(count == years[1942]);
        for (const auto& [month, count] : months) CHECK(count == months[11]);
    }
}

TEST_CASE("A date too close to today, or barred beside the key, is not offered", "[generator]") {
    Random random(1);
    CHECK_FALSE(date_options({"May 2025", AnswerType::Date, {}, false}, random));
    CHECK_FALSE(date_options({"3 May 2026", AnswerType::Date, {}, false}, random));
    CHECK_FALSE(date_options({"in May", AnswerType::Date, {}, false}, random));
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        Random drawn(seed);
        const auto made =
            date_options({"February 1950", AnswerType::Date, {"March 1950"}, false}, drawn);
        REQUIRE(made);
        for (const auto& option : made->options) CHECK(option != "March 1950");
    }
}
