#include "generator/name_table.h"

#include "generator/fixtures.h"
#include "generator/lore.h"
#include "support/catch.h"

#include <string>
#include <vector>

using namespace quiz;

TEST_CASE("A name table finds every name that was put in, and no other", "[generator]") {
    std::vector<std::string> names;
    for (int i = 0; i < 1000; ++i) names.push_back("name " + std::to_string(i));
    NameTable table;
    CHECK(table.find("name 1") == nullptr);
    for (std::uint32_t i = 0; i < names.size(); ++i) {
        NameTable::Named& made = table.row(names[i]);
        CHECK(made.first == NameTable::nobody);
        made.first = i;
    }
    for (std::uint32_t i = 0; i < names.size(); ++i) {
        CHECK(table.row(names[i]).first == i);
        REQUIRE(table.find(names[i]) != nullptr);
        CHECK(table.find(names[i])->name == names[i]);
    }
    CHECK(table.find("name 1000") == nullptr);
    CHECK(table.find("") == nullptr);
}

TEST_CASE("All that bear one name are found, by their own name and in order", "[generator]") {
    Pools pools;
    pools.films = {{"The Lamp", 1948, "British", {}, {}},
                   {"Hamlet", 1948, "British", {}, {}},
                   {"The Lamp", 1999, "British", {}, {}, {"Hamlet"}}};
    PoolName play;
    play.name = "Hamlet";
    play.type = AnswerType::Play;
    pools.names = {play};
    const PoolLore lore(pools);
    const auto years = [&](std::string_view folded) {
        std::vector<int> found;
        lore.for_each_named(folded, [&](const Entity& one) { found.push_back(one.from); });
        return found;
    };
    CHECK(years("the lamp") == std::vector<int>{1948, 1999});
    CHECK(years("hamlet") == std::vector<int>{1948, 0});
    CHECK(years("lamp").empty());
    REQUIRE(lore.find_folded("hamlet", AnswerType::Play) != nullptr);
    CHECK(lore.find_folded("hamlet", AnswerType::Play)->is(AnswerType::Play));
    CHECK(lore.find_folded("hamlet", AnswerType::Book) == nullptr);
    CHECK(lore.find("Hamlet")->is(AnswerType::Film));
}
