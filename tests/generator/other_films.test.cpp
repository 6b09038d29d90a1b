// What else the directors of a film made, as far as the pools know it.
#include "bench.h"
#include "made.h"
#include "support/catch.h"

using namespace quiz;
using namespace quiz::testing;

namespace {

const std::vector<std::string> both{"Ada Marlow", "Piers Quill"};

void knows(Catalogue& catalogue, const char* title, int year,
           const std::vector<std::string>& directors) {
    PoolFilm film;
    film.title = title;
    film.folded = fold(film.title);
    film.year = year;
    film.country = "British";
    film.genres = {"Drama"};
    film.directors = directors;
    catalogue.pools.films.push_back(film);
}

/// The small film, whose directors the pools know, among films of others.
Catalogue with_directors() {
    Catalogue catalogue = small_catalogue();
    for (const auto& name : both) {
        PoolPerson person;
        person.name = name;
        person.folded = fold(name);
        person.jobs = {AnswerType::Director};
        catalogue.pools.people.push_back(person);
    }
    int year = 1946;
    for (const char* title : {"Salt", "The Long Tide", "Paper Gulls", "Ebb", "Sea Room", "Ballast"})
        knows(catalogue, title, year++, {"Cyril Moat"});
    return catalogue;
}

} // namespace

TEST_CASE("What else the directors made is asked by its year", "[other_films]") {
    Catalogue catalogue = with_directors();
    knows(catalogue, "Low Water", 1948, both);
    knows(catalogue, "High Water", 1946, both); // the nearer one is asked
    const auto made = generate(catalogue, 1);
    const Question* question = asked(made, "directors/which-other-film/low-water");
    REQUIRE(question != nullptr);
    CHECK(question->prompt == "Which film did Ada Marlow and Piers Quill, the directors of \"The "
                              "Glass Harbour\", make in 1948?");
    CHECK_FALSE(offers(*question, "High Water"));
    CHECK(asked(made, "directors/which-other-film/high-water") == nullptr);
}

TEST_CASE("What one of two directors made alone, or two in one year, is not asked",
          "[other_films]") {
    for (const int year : {1948, 1949}) {
        Catalogue catalogue = with_directors();
        knows(catalogue, "Low Water", 1948, both);
        knows(catalogue, "High Water", year, {"Ada Marlow"});
        const auto made = generate(catalogue, 1);
        CHECK((asked(made, "directors/which-other-film/low-water") != nullptr) == (year != 1948));
        CHECK(asked(made, "directors/which-other-film/high-water") == nullptr);
    }
    // Long before or after, nobody puts them side by side.
    Catalogue catalogue = with_directors();
    knows(catalogue, "Low Water", 1930, both);
    CHECK(asked(generate(catalogue, 1), "directors/which-other-film/low-water") == nullptr);
}

TEST_CASE("Of two films of one title the later is not asked for", "[other_films]") {
    Catalogue catalogue = with_directors();
    knows(catalogue, "Low Water", 1940, {"Cyril Moat"});
    knows(catalogue, "Low Water", 1948, both);
    CHECK(asked(generate(catalogue, 1), "directors/which-other-film/low-water") == nullptr);
}

TEST_CASE("A film of the same series is told by its title", "[other_films]") {
    Catalogue catalogue = with_directors();
    knows(catalogue, "The Stone Harbour", 1948, both);
    CHECK(asked(generate(catalogue, 1), "directors/which-other-film/the-stone-harbour") == nullptr);
}

TEST_CASE("Beside what else they made stand films of its kind and years, where there are enough",
          "[other_films]") {
    Catalogue catalogue = with_directors();
    knows(catalogue, "Low Water", 1948, both);
    catalogue.pools.films.back().genres = {"Crime"};
    for (const char* title : {"Night Ferry", "The Long Quay", "Dark Harbour"}) {
        knows(catalogue, title, 1949, {"Cyril Moat"});
        catalogue.pools.films.back().genres = {"Crime"};
    }
    const auto made = generate(catalogue, 1);
    const Question* question = asked(made, "directors/which-other-film/low-water");
    REQUIRE(question != nullptr);
    CHECK(offers(*question, "Night Ferry"));
    CHECK(offers(*question, "The Long Quay"));
    CHECK_FALSE(offers(*question, "Salt")); // a drama
}
