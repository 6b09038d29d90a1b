#include "english/tables.h"

using namespace quiz;
using namespace quiz::testing;

TEST_CASE("What somebody says of himself, he says", "[english]") {
    check_asked({
        {"Hugh Fenner has said that he had the last scene in mind when he wrote the song \"Low "
         "Water\".",
         {R"(Which actor has said that he had the last scene of "The Salt Mirror" in mind when he wrote the song "Low Water"? Hugh Fenner)"}},
        {"Ivo Sandor said that he wanted to make \"the wettest film of all\".",
         {R"("The Salt Mirror": which cinematographer said that he wanted to make "the wettest film of all"? Ivo Sandor)"}},
        {"To look breathless as Elsa, Nora Whitcombe is said to have run around the set before "
         "some of her scenes.",
         {R"(To look breathless as Elsa Brandt, which actress is said to have run around the set of "The Salt Mirror" before some of her scenes? Nora Whitcombe)"}},
        {"Rex Tarrant was considered for Rudge but was tied to the series \"Harbour\".",
         {R"(Which actor was considered for Captain Rudge in "The Salt Mirror" but was tied to the series "Harbour"? Rex Tarrant)"}},
    });
    check_silent({
        // of anything else much is said by many
        "Hugh Fenner said that the whale was made of rubber in Lisbon.",
        "Hugh Fenner claimed that he had painted the whale of the film in Lisbon.",
        // which of the two?
        "Hugh Fenner told Rex Tarrant that he had forgotten his boots in Lisbon.",
        "Rex Tarrant was considered for Rudge.",
        "Hugh Fenner seems to have lost his boots in Lisbon.",
    });
}

TEST_CASE("A denial is kept word for word where it tells one from all others", "[english]") {
    check_asked({
        {"Nora Whitcombe had never acted, nor even been to Lisbon, but was preferred to 400 other "
         "girls.",
         {R"(Which actress in "The Salt Mirror" had never acted, nor even been to Lisbon, but was preferred to 400 other girls? Nora Whitcombe)"}},
        {"Hugh Fenner had never written for the screen and detested the rain.",
         {R"(Which actor in "The Salt Mirror" had never written for the screen and detested the rain? Hugh Fenner)"}},
        {"Elsa does not appear until the film has been running for half an hour.",
         {R"(Which character does not appear until "The Salt Mirror" has been running for half an hour? Elsa Brandt)"}},
        {"Hugh Fenner was almost unknown when he was cast as Rudge, having sung only in Bergen.",
         {R"(Which actor was almost unknown when he was cast as Captain Rudge in "The Salt Mirror", having sung only in Bergen? Hugh Fenner)"}},
        {"Hugh Fenner thought it a mistake to let Rudge sing and went on saying so for years.",
         {R"(Which actor in "The Salt Mirror" thought it a mistake to let Captain Rudge sing and went on saying so for years? Hugh Fenner)"}},
        {"Hugh Fenner worked with Ada Marlow again in \"Paper Lanterns\".",
         {R"(Which actor in "The Salt Mirror" worked with Ada Marlow again in "Paper Lanterns"? Hugh Fenner)"}},
        {"Hugh Fenner could not swim and was held up by divers in Lisbon.",
         {R"(Which actor in "The Salt Mirror" could not swim and was held up by divers in Lisbon? Hugh Fenner)",
          R"("The Salt Mirror": in which city was Hugh Fenner held up by divers? Lisbon)"}},
        {"Hugh Fenner had no double and did all of the diving in Lisbon himself.",
         {R"(Which actor in "The Salt Mirror" had no double and did all of the diving in Lisbon? Hugh Fenner)",
          R"("The Salt Mirror": in which city did Hugh Fenner do all of the diving? Lisbon)"}},
        {"Hugh Fenner had previously worked with Ada Marlow in \"Paper Lanterns\".",
         {R"(Which actor in "The Salt Mirror" had previously worked with Ada Marlow in "Paper Lanterns"? Hugh Fenner)"}},
        {"Nora Whitcombe had never been to Lisbon, and had to be taught to swim.",
         {R"(Which actress in "The Salt Mirror" had never been to Lisbon, and had to be taught to swim? Nora Whitcombe)"}},
    });
    check_silent({
        // so had many
        "Nora Whitcombe had never acted in Lisbon before.",
        "Hugh Fenner was not the first choice for Rudge.",
        "Hugh Fenner was never satisfied with the film.",
        "Nora Whitcombe was barely seven years older than Hugh Fenner.",
        // what is so, is told of another
        "Hugh Fenner did not win in Bergen, but this time Rex Tarrant did.",
        "Hugh Fenner did not trust Rex Tarrant until he had seen his boots in Lisbon.",
    });
}

TEST_CASE("What somebody was when he did it stays with it", "[english]") {
    check_asked({
        {"As a war correspondent Hugh Fenner had sailed on a whaler in 1941.",
         {R"(As a war correspondent, which actor in "The Salt Mirror" sailed on a whaler in 1941? Hugh Fenner)",
          R"("The Salt Mirror": in which year did Hugh Fenner sail on a whaler as a war correspondent? 1941)"}},
    });
    check_silent({
        "As a storm broke over Lisbon, Hugh Fenner lost his boots in the harbour.",
    });
}
