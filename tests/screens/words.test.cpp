#include "screens/words.h"

#include "screens/performance_view.h"
#include "support/catch.h"

using namespace quiz;

TEST_CASE("Places are counted as people say them", "[screens]") {
    CHECK(ordinal(1) == "1st");
    CHECK(ordinal(2) == "2nd");
    CHECK(ordinal(3) == "3rd");
    CHECK(ordinal(4) == "4th");
    CHECK(ordinal(11) == "11th");
    CHECK(ordinal(12) == "12th");
    CHECK(ordinal(13) == "13th");
    CHECK(ordinal(21) == "21st");
    CHECK(ordinal(100) == "100th");
}

TEST_CASE("A date is shown as a day; what is no date stays as it is", "[screens]") {
    CHECK(date_text("2026-11-03T19:30:00Z") == "3 Nov 2026");
    for (const char* odd : {"", "yesterday", "2026-13-01T00:00:00Z", "2026-xx-01", "2026/11/03 00"})
        CHECK(date_text(odd) == odd);
}

TEST_CASE("A table's title says what makes its scores comparable", "[screens]") {
    ScoreTable table;
    table.films = {"a"};
    table.questions = 10;
    Catalogue one;
    one.films.emplace_back();
    one.films.back().slug = "a";
    one.films.back().title = "Alpha";
    CHECK(table_title(table, one) == "10 questions · speed · 20 s");
    Catalogue two = one;
    two.films.emplace_back();
    two.films.back().slug = "b";
    two.films.back().title = "Beta";
    CHECK(table_title(table, two) == "Alpha · 10 questions · speed · 20 s");
    table.scoring = "flat";
    table.answer_seconds = 0;
    table.seed = 5;
    CHECK(table_title(table, one) == "10 questions · flat · no clock · seed 5");
}

TEST_CASE("An award shows its parts", "[screens]") {
    Answer answer;
    answer.option = 1;
    answer.at = Milliseconds{5120};
    answer.right = true;
    answer.award = {.base = 750, .time = 750, .streak = 150};
    CHECK(award_text(answer, Scoring::Speed) == "750 at 5.1 s · streak +150");
    answer.award = {.base = 1000, .time = 815, .streak = 0};
    answer.at = Milliseconds{11990};
    CHECK(award_text(answer, Scoring::Speed) == "815 of 1,000 at 11.9 s");
    CHECK(award_text(answer, Scoring::Flat) == "flat scoring");
}

TEST_CASE("Acts have Roman numbers", "[screens]") {
    CHECK(roman(1) == "I");
    CHECK(roman(4) == "IV");
    CHECK(roman(10) == "X");
    CHECK(roman(11) == "11");
}
