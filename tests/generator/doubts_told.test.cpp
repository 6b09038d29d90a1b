// What the title, the film's own year or a register tells already, and what a sentence takes back.
#include "core/text.h"
#include "doubt.h"
#include "support/catch.h"

using namespace quiz;
using testing::doubt;

TEST_CASE("A place or work that the title holds is told by it", "[doubts]") {
    CHECK(doubt("At which theatre was \"The Glass Harbour\" first shown?", "Harbour Theatre",
                AnswerType::Theatre,
                "It was first shown at the Harbour Theatre.") == "the film's title tells it");
    CHECK(doubt("At which studio was \"The Glass Harbour\" shot?", "Mill Studios",
                AnswerType::Studio, "It was shot at Mill Studios.")
              .empty());
}

TEST_CASE("What had been agreed came to nothing", "[doubts]") {
    const char* question = "Which actress signed to play Elsa Brandt in \"The Glass Harbour\"?";
    CHECK(doubt(question, "Dora Kestrel", AnswerType::Actress,
                "Dora Kestrel had signed to play Elsa Brandt.") ==
          "it had been so before what is told");
    CHECK(doubt("Which actress had signed to play Elsa Brandt in \"The Glass Harbour\"?",
                "Dora Kestrel", AnswerType::Actress, "Dora Kestrel had signed to play Elsa Brandt.")
              .empty());
}

TEST_CASE("The place of a scene, and who died first, are not asked", "[doubts]") {
    CHECK(doubt("In the film \"The Glass Harbour\", in which country do the lights go out?",
                "Spain", AnswerType::Country,
                "In Spain the lights go out.") == "nobody minds where in the story");
    CHECK(doubt("Which actor died before \"The Glass Harbour\" was shown in Spain?", "Max Leander",
                AnswerType::Actor, "Max Leander died before it was shown in Spain.") ==
          "how long the others lived tells the answer");
}

TEST_CASE("A state where somebody was, a child's part, and whom it was done to are not asked",
          "[doubts]") {
    CHECK(doubt("Which actor plays Tobias's young son in \"The Glass Harbour\"?", "Max Leander",
                AnswerType::Actor,
                "His young son is played by Max Leander.") == "the question tells an age");
    Asking asking;
    asking.question = "Historians have grumbled about which character in \"The Glass Harbour\"?";
    asking.answer = "Tobias Vane";
    asking.type = AnswerType::Character;
    asking.said = "Historians have grumbled about Tobias Vane.";
    const auto catalogue = testing::small_catalogue();
    const PoolLore pool(catalogue.pools);
    const FilmLore lore(catalogue.films[0], pool);
    CHECK(doubt_of(asking, asking.said, lore) == "whom it was done to depends on the story");
    asking.question = "In which state did Max Leander go to see \"The Glass Harbour\"?";
    asking.answer = "Texas";
    asking.type = AnswerType::Place;
    asking.level = "state";
    CHECK(doubt_of(asking, asking.said, lore) == "nobody minds where it was");
}

TEST_CASE("In which film somebody used it before: others would have to be hers", "[doubts]") {
    auto catalogue = testing::small_catalogue();
    PoolPerson maker;
    maker.name = "Vera Holm";
    maker.folded = fold(maker.name);
    maker.jobs = {AnswerType::Director};
    catalogue.pools.people.push_back(maker);
    PoolFilm film;
    film.title = "Paper Gulls";
    film.folded = fold(film.title);
    film.year = 1949;
    film.directors = {"Vera Holm"};
    catalogue.pools.films.push_back(film);
    const PoolLore pool(catalogue.pools);
    const FilmLore lore(catalogue.films[0], pool);
    Asking asking;
    asking.question = "In which film had Vera Holm used the lamp of \"The Glass Harbour\" before?";
    asking.answer = "Paper Gulls";
    asking.type = AnswerType::Film;
    asking.vetted = true;
    asking.said = "Vera Holm had used the lamp before, in \"Paper Gulls.\"";
    CHECK(doubt_of(asking, asking.said, lore) == "films that fit the question are not known");
}

TEST_CASE("A prize tells the festival that gives it", "[doubts]") {
    CHECK(doubt("At which film festival did \"The Glass Harbour\" win the Golden Lion?",
                "Venice Film Festival", AnswerType::Festival,
                "It won the Golden Lion at Venice.") == "the prize tells the festival");
    CHECK(doubt("At which film festival did \"The Glass Harbour\" win the Grand Prix?",
                "Venice Film Festival", AnswerType::Festival, "It won the Grand Prix at Venice.")
              .empty());
}

TEST_CASE("A work by somebody who made others is not asked for", "[doubts]") {
    CHECK(doubt("On which book by Ann Dell is \"The Glass Harbour\" based?", "Salt Water",
                AnswerType::Book, "It is based on \"Salt Water\" by Ann Dell.") ==
          "others by the same maker are not known");
}

TEST_CASE("Nobody minds when it was put on a register, built or born", "[doubts]") {
    for (const char* question :
         {"In which year was \"The Glass Harbour\" added to the National Film Registry?",
          "In which year was the mill of \"The Glass Harbour\" built?",
          "In which year was Nora Whitcombe of \"The Glass Harbour\" born in Bergen?",
          "In which year did the American Film Institute name \"The Glass Harbour\" the "
          "greatest?"}) {
        CAPTURE(question);
        CHECK(doubt(question, "1993", AnswerType::Year, question) ==
              "the question tells the year, or nobody minds it");
    }
    CHECK(doubt("In which year did the sequel to \"The Glass Harbour\", \"Salt\", follow?", "1993",
                AnswerType::Year, "The sequel, \"Salt\", followed in 1993.")
              .empty());
}

TEST_CASE("A title that has such a word is not what is asked", "[doubts]") {
    auto catalogue = testing::small_catalogue();
    catalogue.films[0].title = "A Star Is Born";
    const PoolLore pool(catalogue.pools);
    const FilmLore lore(catalogue.films[0], pool);
    Asking asking;
    asking.question = "In which year did the sequel to \"A Star Is Born\" follow?";
    asking.answer = "1993";
    asking.type = AnswerType::Year;
    asking.said = "The sequel followed in 1993.";
    CHECK(doubt_of(asking, asking.said, lore).empty());
}

TEST_CASE("Which film came first in a poll is not asked", "[doubts]") {
    CHECK(doubt("In a poll of 1952 \"The Glass Harbour\" came second, behind which film?", "Salt",
                AnswerType::Film, "In a poll of 1952 it came second, behind \"Salt.\"") ==
          "films of that rank are not known");
}
