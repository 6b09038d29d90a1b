#include "screens/words.h"

#include "rules/scoring.h"
#include "screens/furniture.h"
#include "screens/performance_view.h"
#include "support/catch.h"

using namespace quiz;

namespace {

const Strings& english() {
    static const Strings strings = Strings::load(QUIZ_SOURCE_DIR "/assets");
    return strings;
}

} // namespace

TEST_CASE("Every rank has a name", "[screens]") {
    for (int rank = 0; rank < rank_count; ++rank) CHECK(english().has(rank_id(rank)));
    CHECK(rank_words(english(), 0) == "Student");
    CHECK(rank_words(english(), 5) == "Prima ballerina assoluta");
}

TEST_CASE("What stands between asterisks is strong", "[screens]") {
    const Run plain{"", Face::Reading, 1, {}};
    const Run strong{"", Face::ReadingBold, 2, {}};
    const auto runs = emphasised("Act I, *3* of *10*", plain, strong);
    REQUIRE(runs.size() == 4);
    CHECK(runs[0].text == "Act I, ");
    CHECK(runs[1].text == "3");
    CHECK(runs[1].size == 2);
    CHECK(runs[2].text == " of ");
    CHECK(runs[2].size == 1);
    CHECK(runs[3].text == "10");
    CHECK(emphasised("", plain, strong).empty());
}

TEST_CASE("A table's title says what makes its scores comparable", "[screens]") {
    ScoreTable table;
    table.films = {"a"};
    table.questions = 10;
    Catalogue one;
    one.films.emplace_back();
    one.films.back().slug = "a";
    one.films.back().title = "Alpha";
    CHECK(table_title(english(), table, one) == "10 questions · speed · 20 s");
    Catalogue two = one;
    two.films.emplace_back();
    two.films.back().slug = "b";
    two.films.back().title = "Beta";
    CHECK(table_title(english(), table, two) == "Alpha · 10 questions · speed · 20 s");
    table.scoring = "flat";
    table.answer_seconds = 0;
    table.seed = 5;
    CHECK(table_title(english(), table, one) == "10 questions · flat · no clock · seed 5");
}

TEST_CASE("An award shows its parts", "[screens]") {
    Answer answer;
    answer.option = 1;
    answer.at = Milliseconds{5120};
    answer.right = true;
    answer.award = {.base = 750, .time = 750, .streak = 150};
    CHECK(award_text(english(), answer, Scoring::Speed) == "750 in 5.1 s · streak +150");
    answer.award = {.base = 1000, .time = 815, .streak = 0};
    answer.at = Milliseconds{11990};
    CHECK(award_text(english(), answer, Scoring::Speed) == "815 of 1,000 in 11.9 s");
    CHECK(award_text(english(), answer, Scoring::Flat) == "flat scoring");
    // All of it, and nothing more: its points stand beside it.
    answer.award = {.base = 500, .time = 500, .streak = 0};
    answer.at = Milliseconds{420};
    CHECK(award_text(english(), answer, Scoring::Speed) == "in 0.4 s");
}

TEST_CASE("Acts have Roman numbers", "[screens]") {
    CHECK(roman(1) == "I");
    CHECK(roman(4) == "IV");
    CHECK(roman(10) == "X");
    CHECK(roman(11) == "11");
}
