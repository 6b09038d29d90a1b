#include "core/text.h"
#include "scores/scores.h"
#include "support/catch.h"

#include <rapidcheck/catch.h>

using namespace quiz;

namespace {

ScoreTable table_of(int questions) {
    ScoreTable table;
    table.films = {"the-red-shoes"};
    table.questions = questions;
    return table;
}

ScoreEntry entry(const std::string& name, int points, int right = 0,
                 const std::string& date = "2026-11-23T19:30:00Z") {
    ScoreEntry made;
    made.name = name;
    made.points = points;
    made.right = right;
    made.date = date;
    return made;
}

std::string names(const Scores& scores, const ScoreTable& table) {
    std::vector<std::string> all;
    for (const auto& one : scores.find(table)->entries) all.push_back(one.name);
    return join(all, " ");
}

} // namespace

TEST_CASE("Points rank first, then right answers, then the earlier date", "[scores]") {
    Scores scores;
    const auto table = table_of(10);
    CHECK(insert(scores, table, entry("Boris", 3000, 4)) == 1);
    CHECK(insert(scores, table, entry("Vicky", 5000, 7)) == 1);
    CHECK(insert(scores, table, entry("Julian", 3000, 5)) == 2);
    CHECK(insert(scores, table, entry("Ljubov", 3000, 4, "2026-11-22T19:30:00Z")) == 3);
    CHECK(insert(scores, table, entry("Irina", 0)) == 5);
    CHECK(names(scores, table) == "Vicky Julian Ljubov Boris Irina");
}

TEST_CASE("Equal points and right answers share a place", "[scores]") {
    Scores scores;
    const auto table = table_of(10);
    CHECK(insert(scores, table, entry("a", 100, 1)) == 1);
    CHECK(insert(scores, table, entry("b", 100, 1)) == 1);
    CHECK(insert(scores, table, entry("c", 50, 1)) == 3);
    CHECK(names(scores, table) == "a b c"); // the same second: the earlier told stays above
}

TEST_CASE("Tables do not mix", "[scores]") {
    Scores scores;
    const auto ten = table_of(10);
    ScoreTable others[] = {ten, ten, ten, ten, ten, ten};
    others[0].mode = "duel";
    others[1].films = {"black-narcissus", "the-red-shoes"};
    others[2].questions = 11;
    others[3].scoring = "flat";
    others[4].answer_seconds = 30;
    others[5].seed = 7;
    CHECK(insert(scores, ten, entry("first", 10)) == 1);
    for (const auto& other : others) CHECK(insert(scores, other, entry("alone", 5)) == 1);
    CHECK(scores.tables.size() == 7);
    CHECK(names(scores, ten) == "first");
    CHECK(insert(scores, ten, entry("second", 5)) == 2);
}

TEST_CASE("A table holds a hundred entries, and the hundred and first has no place", "[scores]") {
    Scores scores;
    const auto table = table_of(10);
    for (int i = 0; i < 100; ++i) REQUIRE(insert(scores, table, entry("n", 1000 - i)) == i + 1);
    CHECK_FALSE(insert(scores, table, entry("late", 901, 0, "2027-01-01T00:00:00Z")));
    CHECK_FALSE(insert(scores, table, entry("low", 1)));
    CHECK(scores.find(table)->entries.size() == 100);
    CHECK(insert(scores, table, entry("just in", 902, 1)) == 99);
    CHECK(scores.find(table)->entries.size() == 100);
    CHECK(scores.find(table)->entries.back().points == 902);
}

TEST_CASE("A table is sorted after any entries in any order", "[scores]") {
    rc::prop("sorted, and a place counts the better ones", [] {
        Scores scores;
        const auto table = table_of(10);
        for (const auto points : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 30))) {
            const auto place = insert(scores, table, entry("n", points));
            if (!place) continue;
            const auto& entries = scores.find(table)->entries;
            RC_ASSERT(entries.at(static_cast<std::size_t>(*place) - 1).points == points);
        }
        if (const auto* found = scores.find(table))
            RC_ASSERT(
                std::is_sorted(found->entries.begin(), found->entries.end(),
                               [](const auto& a, const auto& b) { return a.points > b.points; }));
    });
}

TEST_CASE("A name is trimmed, shortened and stripped of what steers a terminal", "[scores]") {
    struct Case {
        std::string given;
        std::string kept;
    };
    const Case cases[] = {
        {"Vicky", "Vicky"},
        {"  Vicky\t Page \n", "Vicky Page"},
        {"", ""},
        {" \t\n", ""},
        {"\x1b[31mred\x1b[0m", "[31mred[0m"},
        {"a\xe2\x80\xae"
         "b",
         "ab"},
        {"a\xff"
         "b",
         "ab"},
        {std::string("a\0b", 3), "ab"},
        {"Élise Desjardins-Müller-Straße", "Élise Desjardins-Müller-"},
        {"123456789012345678901234", "123456789012345678901234"},
        {"12345678901234567890123 5", "12345678901234567890123"},
    };
    for (const auto& one : cases) {
        INFO(one.given);
        CHECK(clean_name(one.given) == one.kept);
    }
    rc::prop("cleaning twice changes nothing, and nothing unprintable stays",
             [](const std::string& name) {
                 const auto once = clean_name(name);
                 RC_ASSERT(clean_name(once) == once);
                 RC_ASSERT(printable(once) == once);
                 RC_ASSERT(character_count(once) <= name_most);
             });
}
