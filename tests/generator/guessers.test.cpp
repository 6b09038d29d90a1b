#include "generator/guessers.h"

#include "core/files.h"
#include "films/plain_text.h"
#include "support/catch.h"

#include <algorithm>
#include <filesystem>
#include <iostream>

using namespace quiz;

namespace {

Question question(const char* prompt, std::array<std::string, 4> options, int answer,
                  AnswerType kind = AnswerType::Thing) {
    Question made;
    made.id = made.film_slug = "x";
    made.prompt = prompt;
    made.options = std::move(options);
    made.answer = answer;
    made.kind = kind;
    return made;
}

/// The shipped film, the tests' own one and the plain records among the fixtures.
Catalogue several_films() {
    const std::filesystem::path source(QUIZ_SOURCE_DIR);
    Catalogue all = load_catalogue(source / "questions", "");
    for (auto& film : load_catalogue(source / "tests/support/theatre/questions", "").films)
        all.films.push_back(std::move(film));
    for (const char* record : {"the-salt-road.txt", "bom-crlf.txt", "cast-without-as.txt"}) {
        const auto text = read_file(source / "tests/films/fixtures/plain" / record);
        REQUIRE(text);
        auto film = read_plain_text(*text, record).film;
        REQUIRE(film);
        all.films.push_back(std::move(*film));
    }
    return all;
}

} // namespace

TEST_CASE("Each guesser picks what it sees", "[generator]") {
    struct Row {
        Guesser guesser;
        const char* prompt;
        std::array<std::string, 4> options;
        AnswerType kind;
        std::vector<int> picked;
    };
    const auto thing = AnswerType::Thing;
    const auto count = AnswerType::Count;
    const std::vector<int> all{0, 1, 2, 3};
    const std::vector<Row> rows{
        {Guesser::Longest, "", {"abc", "abcd", "ab", "abcd"}, thing, {1, 3}},
        {Guesser::Longest, "", {"élan", "fours", "four", "four"}, thing, {1}},
        {Guesser::Shortest, "", {"abc", "abcd", "ab", "abcd"}, thing, {2}},
        {Guesser::SharedWithStem,
         "Who saw the Red Shoes?",
         {"a red hat", "shoes", "the red shoes", "x"},
         thing,
         {2}},
        {Guesser::SharedWithStem, "Who?", {"a", "b", "c", "d"}, thing, all},
        {Guesser::SharedWithOptions, "", {"Ann Lee", "Bo Lee", "Cy Fox", "Di Ray"}, thing, {0, 1}},
        {Guesser::SharedWithOptions, "", {"Ann", "Bo", "Cy", "Di"}, thing, all},
        {Guesser::MiddleNumber, "", {"40", "10", "30", "20"}, count, {3, 2}},
        {Guesser::MiddleNumber, "", {"a", "b", "c", "d"}, thing, {}},
        {Guesser::SecondHighestNumber, "", {"$1.5", "$1.2", "$1.9", "$1.7"}, count, {3}},
        {Guesser::RoundestNumber, "", {"110", "120", "200", "205"}, count, {2}},
        {Guesser::RoundestNumber, "", {"1913", "1915", "1917", "1918"}, count, all},
        {Guesser::OddOneOut, "", {"J. Cox", "Bo Lee", "Cy Fox", "Di Ray"}, thing, {0}},
        {Guesser::OddOneOut, "", {"Al Cox", "Bo Lee", "Cy Fox", "Di Ann Ray"}, thing, {3}},
        {Guesser::OddOneOut, "", {"Al Cox", "Bo Lee", "Cy Fox", "Di Ray"}, thing, all},
        {Guesser::FrequentPosition, "", {"a", "b", "c", "d"}, thing, {2}},
    };
    for (const auto& row : rows) {
        INFO(guesser_name(row.guesser) << ": " << row.options[0]);
        CHECK(picks(row.guesser, question(row.prompt, row.options, 0, row.kind), {1, 0, 5, 2}) ==
              row.picked);
    }
}

TEST_CASE("A score counts ties as shares and knows its bounds", "[generator]") {
    GuesserTable table;
    table.add({question("", {"abc", "abcd", "ab", "abcd"}, 1)});
    const Score longest = table.pooled(Guesser::Longest);
    CHECK(longest.share() == 0.5);
    CHECK(longest.asked == 1);
    CHECK(longest.different.size() == 1);
    CHECK_FALSE(longest.holds_pooled());
    CHECK(longest.holds_in_film()); // one question proves nothing
    CHECK(table.holds());
    Question elsewhere = question("", {"abc", "abcd", "ab", "abcd"}, 1);
    elsewhere.id = elsewhere.film_slug = "y";
    table.add({elsewhere});
    CHECK_FALSE(table.holds()); // two films are judged by the narrow bounds
    CHECK(table.pooled(Guesser::RoundestNumber).asked == 0);
    Score many;
    many.asked = 1000;
    many.right = 310;
    for (int i = 0; i < 100; ++i) many.different.insert(std::to_string(i));
    CHECK_FALSE(many.holds_pooled());
    CHECK(many.holds_in_film());
    many.right = 390;
    CHECK_FALSE(many.holds_in_film());
}

TEST_CASE("No guesser beats chance on the films there are", "[generator]") {
    const GuesserTable table = measure_guessers(several_films());
    std::cout << table.text();
    INFO(table.text());
    CHECK(table.films().size() == 5);
    CHECK(table.holds());
}
