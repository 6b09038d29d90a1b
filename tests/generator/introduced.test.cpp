#include "generator/introduced.h"

#include "fixtures.h"
#include "support/catch.h"

using namespace quiz;

TEST_CASE("One of the cast ties what only a label tied", "[introduced]") {
    const auto catalogue = testing::small_catalogue();
    const PoolLore pool(catalogue.pools);
    const FilmLore lore(catalogue.films[0], pool);
    CHECK(
        introduced("\"The Glass Harbour\": which writer married Nora Whitcombe in February 1950 in "
                   "Bergen?",
                   lore) ==
        "Which writer married Nora Whitcombe, who plays Elsa Brandt in \"The Glass Harbour\", in "
        "February 1950 in Bergen?");
    CHECK(introduced("\"The Glass Harbour\": in which year did the sailor Rex Tarrant marry Nora "
                     "Whitcombe?",
                     lore) ==
          "In which year did the sailor Rex Tarrant marry Nora Whitcombe, who plays Elsa Brandt in "
          "\"The Glass Harbour\"?");
}

TEST_CASE("What is tied, or says too much or too little already, stays as it is", "[introduced]") {
    const auto catalogue = testing::small_catalogue();
    const PoolLore pool(catalogue.pools);
    const FilmLore lore(catalogue.films[0], pool);
    for (const char* other :
         {"For \"The Glass Harbour\", which writer taught Nora Whitcombe to sing in three weeks?",
          "\"The Glass Harbour\": which writer, who was old, taught Nora Whitcombe to sing?",
          "\"The Glass Harbour\": which producer told Ada Marlow that the harbour was lost?",
          "\"The Glass Harbour\": with which actor did Nora Whitcombe counter?",
          "\"The Glass Harbour\": which writer bought Nora Whitcombe's house at an auction in "
          "1950?",
          "\"The Glass Harbour\": in which year did \"Salt\" open in Bergen with Nora Whitcombe as "
          "its star?",
          "\"The Glass Harbour\": in which year was the lamp stolen from the Nora Whitcombe Museum "
          "in Bergen?",
          "\"The Glass Harbour\": in which year was the prize that Nora Whitcombe won sold in "
          "Bergen?",
          "\"The Glass Harbour\": which writer bought the lamp of the harbour at an auction?"}) {
        CAPTURE(other);
        CHECK_FALSE(introduced(other, lore));
    }
}

TEST_CASE("A voice is introduced as one, and a spoiler not at all", "[introduced]") {
    auto catalogue = testing::small_catalogue();
    auto& nora = catalogue.films[0].cast[0];
    const char* question =
        "\"The Glass Harbour\": which writer married Nora Whitcombe in Bergen in "
        "1950?";
    const auto made = [&] {
        const PoolLore pool(catalogue.pools);
        const FilmLore lore(catalogue.films[0], pool);
        return introduced(question, lore);
    };
    nora.voice = true;
    REQUIRE(made());
    CHECK(made()->find(", who voices Elsa Brandt in \"The Glass Harbour\",") != std::string::npos);
    // Others of such a cast may be heard as well.
    nora.voice = false;
    catalogue.films[0].cast[1].voice = true;
    CHECK_FALSE(made());
    catalogue.films[0].cast[1].voice = false;
    REQUIRE(made());
    nora.spoiler = true;
    CHECK_FALSE(made());
}
