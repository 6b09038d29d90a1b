#include "generator/lore.h"

#include "core/text.h"
#include "fixtures.h"
#include "support/catch.h"

#include <string>
#include <string_view>
#include <vector>

using namespace quiz;

namespace {

/// The small film, and in the pools Rex Tarrant, who is also called Rexford Tarn.
Catalogue with_alias() {
    auto catalogue = testing::small_catalogue();
    for (auto& known : catalogue.pools.people)
        if (known.name == "Rex Tarrant") known.also = {"Rexford Tarn"};
    return catalogue;
}

/// Is it one of the film's own, under the name that the film's record gives?
bool is_own(const FilmLore& lore, std::string_view name) {
    const Entity* found = lore.find(name);
    return found != nullptr && !lore.pool().holds(*found) && found->name == name &&
           found->folded == fold(name);
}

} // namespace

TEST_CASE("Who is credited under another name of the pool's is found by that name", "[lore]") {
    auto catalogue = with_alias();
    const PoolLore pool(catalogue.pools);
    REQUIRE(pool.find("Rexford Tarn") == pool.find("Rex Tarrant"));
    catalogue.films[0].directors = {"Rexford Tarn"};
    const FilmLore directed(catalogue.films[0], pool);
    CHECK(is_own(directed, "Rexford Tarn"));
    CHECK(directed.find("Rexford Tarn")->here == std::vector{AnswerType::Director});
    CHECK(directed.same("Rexford Tarn", "Rex Tarrant"));
    catalogue.films[0].directors = {"Ada Marlow"};
    catalogue.films[0].crew[0].name = "Rexford Tarn";
    const FilmLore composed(catalogue.films[0], pool);
    CHECK(is_own(composed, "Rexford Tarn"));
    CHECK(composed.find("Rexford Tarn")->here == std::vector{AnswerType::Composer});
}

TEST_CASE("What the hero is called in turn is known by the story's words", "[lore]") {
    auto catalogue = testing::small_catalogue();
    Record story;
    story.section = Section::Storyline;
    story.text = "In the first part he is Captain Rudge (Hugh Fenner), and in the last he is "
                 "Father Anselm (Oscar Lindqvist). At sea she is Elsa Brandt.";
    catalogue.films[0].records.push_back(story);
    Record item;
    item.text = "On the stage she is Alma Reeve (Celia Marsh).";
    catalogue.films[0].records.push_back(item);
    const PoolLore pool(catalogue.pools);
    const FilmLore lore(catalogue.films[0], pool);
    std::vector<std::string> stages;
    for (std::size_t i = 0; i < lore.parts().size(); ++i)
        if (lore.parts()[i].stage) stages.push_back(catalogue.films[0].cast[i].role);
    CHECK(stages == std::vector<std::string>{"Captain Rudge", "Father Anselm"});
}
