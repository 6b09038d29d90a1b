// Children among grown ones, and one part at two ages.
#include "bench.h"
#include "generator/children.h"
#include "generator/generator.h"
#include "generator/one_self.h"
#include "generator/vague_role.h"
#include "made.h"
#include "support/catch.h"

#include <algorithm>

using namespace quiz;
using namespace quiz::testing;

TEST_CASE("A child's part is no answer among those of grown ones", "[generator]") {
    Catalogue catalogue = small_catalogue();
    auto& film = catalogue.films[0];
    const auto boy = [&](const char* actor, const char* role) {
        film.cast.push_back({actor, role, Gender::Male, {}, {}, {}, false, {}});
    };
    boy("Robin Tarn", "little Tommy");
    boy("Denis Oram", "Anton Grice");
    Record story;
    story.section = Section::Storyline;
    story.text = "The harbour master finds the boy Anton asleep in the boat.";
    film.records.push_back(story);
    const auto made = generate(catalogue, 1);
    CHECK(asked(made, "cast/little-tommy/who-plays/robin-tarn") == nullptr);
    CHECK(asked(made, "cast/anton-grice/who-plays/denis-oram") == nullptr);
    CHECK(asked(made, "cast/tobias-vane/who-plays/miles-ashdown") != nullptr);
    for (const auto& question : made.questions) {
        CHECK_FALSE(offers(question, "Robin Tarn"));
        CHECK_FALSE(offers(question, "Denis Oram"));
    }
    // Grown ones lend them their voices.
    film.records.back().text = "The boy Anton (voiced by Denis Oram) sleeps in the boat.";
    CHECK(asked(generate(catalogue, 1), "cast/anton-grice/who-plays/denis-oram") != nullptr);
}

TEST_CASE("A nickname is no age", "[generator]") {
    Catalogue catalogue = small_catalogue();
    auto& film = catalogue.films[0];
    film.cast.push_back({"Giles Tarn", "the Bergen Kid", Gender::Male, {}, {}, {}, false, {}});
    film.cast.push_back({"Denis Oram", "the kid", Gender::Male, {}, {}, {}, false, {}});
    const auto children = children_of(film, [](const std::string&) { return 0; });
    CHECK_FALSE(children[children.size() - 2]);
    CHECK(children.back());
}

TEST_CASE("Whose part tells an age is not asked for", "[generator]") {
    Catalogue catalogue = small_catalogue();
    catalogue.films[0].cast.push_back(
        {"Robin Tarn", "Tobias as a boy", Gender::Male, {}, {}, {}, false, {}});
    const auto made = generate(catalogue, 1);
    CHECK(asked(made, "cast/tobias-as-a-boy/who-plays/robin-tarn") == nullptr);
    CHECK(asked(made, "cast/tobias-vane/who-plays/miles-ashdown") != nullptr);
    catalogue.films[0].cast.back().role = "Ivo, adult";
    CHECK(asked(generate(catalogue, 1), "cast/ivo-adult/who-plays/robin-tarn") == nullptr);
    catalogue.films[0].cast.back().role = "one of the sailors";
    CHECK(asked(generate(catalogue, 1), "cast/one-of-the-sailors/who-plays/robin-tarn") == nullptr);
}

TEST_CASE("A child is told by the player's age, the own words or the story's", "[generator]") {
    Film film;
    film.year = 1982;
    for (const char* role : {"Anton Ekwall", "Vera", "Emil", "Jenny", "Elsa", "Otto", "Uncle Karl"})
        film.cast.push_back(
            {std::string("Player ") + role, role, Gender::Unknown, {}, {}, {}, false, {}});
    for (const char* told :
         {"It is seen by Oscar's ten-year-old son, Anton (played by Player Anton Ekwall).",
          "Emilie takes Anton and his sister Vera to live in a cold house.",
          "A girl named Jenny (played by Player Jenny) comes to the mill with her mother Elsa."}) {
        Record record;
        record.section = Section::Storyline;
        record.text = told;
        film.records.push_back(record);
    }
    const auto children = children_of(
        film, [](const std::string& player) { return player == "Player Emil" ? 1970 : 1930; });
    CHECK(children == std::vector<bool>{true, true, true, true, false, false, false});
    // "the young son of Otto" makes no child of the father.
    film.records[1].text = "The ten-year-old son of Otto sings with the uncle.";
    CHECK_FALSE(children_of(film, [](const std::string&) { return 0; })[5]);
    film.records[1].text = "The farm boy Otto sings with the office boy Anton.";
    CHECK_FALSE(children_of(film, [](const std::string&) { return 0; })[5]);
    // Without the first sentence nothing tells that Anton is young.
    film.records.erase(film.records.begin());
    CHECK(children_of(film, [](const std::string&) { return 0; }) ==
          std::vector<bool>{false, false, false, true, false, false, false});
}

TEST_CASE("Two ages of one part never stand together", "[generator]") {
    Catalogue catalogue = small_catalogue();
    auto& cast = catalogue.films[0].cast;
    const auto woman = [&](const char* actor, const char* role) {
        cast.push_back({actor, role, Gender::Female, {}, {}, {}, false, {}});
    };
    woman("Stella Corrigan", "Old Elsa");
    woman("Greta Holm", "Young Ida Crewe");
    woman("Moira Dell", "Young Clara Reeve"); // of Alma Reeve's family, or not
    catalogue.films[0].records[0].text += " Alma Reeve lit it.";
    const auto made = generate(catalogue, 1);
    CHECK(asked(made, "cast/old-elsa/who-plays/stella-corrigan") == nullptr);
    CHECK(asked(made, "cast/elsa-brandt/who-plays/nora-whitcombe") == nullptr);
    CHECK(asked(made, "cast/ida-crewe/which-role/ida-crewe") == nullptr);
    CHECK(asked(made, "cast/alma-reeve/who-plays/celia-marsh") != nullptr);
    for (const auto& question : made.questions) {
        CHECK_FALSE((offers(question, "Nora Whitcombe") && offers(question, "Stella Corrigan")));
        CHECK_FALSE((offers(question, "Ida Crewe") && offers(question, "Young Ida Crewe")));
        CHECK_FALSE((offers(question, "Celia Marsh") && offers(question, "Moira Dell")));
    }
    CHECK_FALSE(may_be_one_of_ages("Elsa Brandt", "Ivo Brandt"));
    CHECK_FALSE(may_be_one_of_ages("the old priest", "the young doctor"));
    CHECK(may_be_one_of_ages("Old Brandt", "Ivo Brandt"));
    CHECK(may_be_one_of_ages("Charlie", "Charles Weston"));
    CHECK(may_be_one_of_ages("Charles Weston", "Charlie"));
    CHECK_FALSE(may_be_one_of_ages("Charles Weston", "Charlotte Vale"));
    CHECK_FALSE(may_be_one_of_ages("Carl", "Clara Brandt"));
    CHECK_FALSE(is_one_at_ages("Young Elsa Brandt", "Ivo Brandt"));
    CHECK(is_one_at_ages("Vito Grice", "Young Vito"));
}

TEST_CASE("A hero of several names in turn is one", "[generator]") {
    Catalogue catalogue = small_catalogue();
    auto& film = catalogue.films[0];
    const auto man = [&](const char* actor, const char* role) {
        film.cast.push_back({actor, role, Gender::Male, {}, {}, {}, false, {}});
    };
    man("Robin Tarn", "Gull");
    man("Denis Oram", "Anton");
    Record story;
    story.section = Section::Storyline;
    story.text = "In the first part he is Gull (played by Robin Tarn). In the second he is Anton "
                 "(played by Denis Oram), a sailor.";
    film.records.push_back(story);
    const auto beside_each_other = [](const Generation& made) {
        return std::any_of(made.questions.begin(), made.questions.end(), [](const auto& question) {
            return offers(question, "Robin Tarn") && offers(question, "Denis Oram");
        });
    };
    CHECK_FALSE(beside_each_other(generate(catalogue, 1)));
    film.records.back().text = "Gull (played by Robin Tarn) meets Anton (played by Denis Oram).";
    CHECK(beside_each_other(generate(catalogue, 1)));
}
