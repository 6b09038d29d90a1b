#include "generator/walk_on.h"

#include "bench.h"
#include "made.h"
#include "support/catch.h"

using namespace quiz;
using namespace quiz::testing;

TEST_CASE("A part of which nothing is told but one name is not asked", "[walk_on]") {
    Catalogue catalogue = small_catalogue();
    Film& film = catalogue.films[0];
    film.cast.push_back({"Uno Pell", "Steve", Gender::Male, {}, {}, {}, false, {}});
    const auto walk_on = [&] {
        const PoolLore pool(catalogue.pools);
        const FilmLore lore(film, pool);
        return is_walk_on(film.cast.back(), lore);
    };
    CHECK(walk_on());
    CHECK(asked(generate(catalogue, 1), "cast/steve/who-plays/uno-pell") == nullptr);
    film.cast.back().role = "Steve Marsh"; // a name to look for
    CHECK_FALSE(walk_on());
    film.cast.back().role = "Steve";
    film.records[0].text += " Steve blew it out.";
    CHECK_FALSE(walk_on());
    film.records.clear();
    film.cast.back().actor = "Cyril Moat"; // whom the pools know
    CHECK_FALSE(walk_on());
}

TEST_CASE("In films that were cast by looks nobody stands beside a part he could not have had",
          "[walk_on]") {
    Catalogue catalogue = small_catalogue();
    PoolPerson player;
    player.name = "Celia Marsh";
    player.folded = fold(player.name);
    player.jobs = {AnswerType::Actor};
    player.milieu = "African American";
    catalogue.pools.people.push_back(player);
    const auto barred = [&](const char* key) {
        const PoolLore pool(catalogue.pools);
        const FilmLore lore(catalogue.films[0], pool);
        Draft draft;
        draft.key = key;
        bar_impossible_parts(draft, lore);
        return draft.barred;
    };
    const std::vector<std::string> celia{"Alma Reeve", "Celia Marsh"};
    CHECK(barred("Nora Whitcombe") == celia);
    CHECK(barred("Elsa Brandt") == celia);
    CHECK(barred("Alma Reeve").size() == 14); // all others
    CHECK(barred("Ada Marlow").empty());
    catalogue.films[0].year = 1990;
    CHECK(barred("Elsa Brandt").empty());
    catalogue.films[0].cast[3].role = "Elsa's doctor";
    CHECK(barred("Miles Ashdown") == std::vector<std::string>{"Elsa Brandt", "Nora Whitcombe"});
}

TEST_CASE("Nobody takes a star for a part of which nothing is told", "[walk_on]") {
    Catalogue catalogue = small_catalogue();
    Film& film = catalogue.films[0];
    film.year = 1990;
    const auto stars_barred = [&] {
        const PoolLore pool(catalogue.pools);
        const FilmLore lore(film, pool);
        Draft draft;
        draft.key = "Uno Pell";
        bar_impossible_parts(draft, lore);
        return holds(draft.barred, "Nora Whitcombe") && holds(draft.barred, "Hester Vale");
    };
    film.cast.push_back({"Uno Pell", "Otto Marsh", Gender::Male, {}, {}, {}, false, {}});
    CHECK(stars_barred());
    film.records[0].text += " Otto Marsh blew it out.";
    CHECK_FALSE(stars_barred());
    // With fewer men beside him a star may have to stand there.
    film.records.clear();
    film.cast.erase(film.cast.begin() + 2, film.cast.begin() + 4);
    CHECK_FALSE(stars_barred());
}
