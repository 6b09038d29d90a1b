// What hangs on the film by "here", "earlier", by a job or by what became of a part of it.
#include "english/tables.h"

using namespace quiz::testing;

TEST_CASE("Here is in the film, and earlier is before it", "[english]") {
    check_asked({
        {"Stella Corrigan makes her first appearance in a film here, as a sailor.",
         {R"(Which actress makes her first appearance in a film in "The Salt Mirror", as a sailor? Stella Corrigan)"}},
        {"Hugh Fenner had already played Robin Hood four years earlier, in \"Low Water.\"",
         {R"(Which actor had already played Robin Hood four years before "The Salt Mirror", in "Low Water"? Hugh Fenner)"}},
        {"Stella Corrigan was to have directed, but fell ill in Lisbon.",
         {R"(Which actress was to have directed "The Salt Mirror", but fell ill in Lisbon? Stella Corrigan)",
          R"("The Salt Mirror": in which city did Stella Corrigan fall ill? Lisbon)"}},
    });
    check_silent({
        "Stella Corrigan spent the winter here.",
        "In Lisbon, Stella Corrigan makes her first appearance here.",
        "It rained. Hugh Fenner had played Robin Hood for a king four years earlier.",
    });
}

TEST_CASE("Who had a job first, and what nearly became of a part, is asked of the film",
          "[english]") {
    check_asked({
        {"Ivo Sandor was the first cinematographer.",
         {R"(Who was the first cinematographer of "The Salt Mirror"? Ivo Sandor)"}},
        {"Clement Arkwright bought the title from Rex Tarrant after a long night at sea.",
         {R"(Which composer bought the title of "The Salt Mirror" from Rex Tarrant after a long night at sea? Clement Arkwright)",
          R"(From which actor did Clement Arkwright buy the title of "The Salt Mirror" after a long night at sea? Rex Tarrant)"}},
        {"Hugh Fenner was only 22 when he was put in charge of the whale.",
         {R"(How old was Hugh Fenner when he was put in charge of the whale for "The Salt Mirror"? 22)",
          R"(Which actor in "The Salt Mirror" was only 22 when he was put in charge of the whale? Hugh Fenner)"}},
        {"Stella Corrigan was to have played an aging writer named Dolores, but she fell ill.",
         {R"(Which actress was to have played an aging writer named Dolores in "The Salt Mirror"? Stella Corrigan)"}},
        {"Ivo Sandor won the Bergen Award for his photography, with its tilted camera.",
         {R"(Which cinematographer won the Bergen Award for his photography of "The Salt Mirror", with its tilted camera? Ivo Sandor)"}},
    });
    // Nothing but the title, which is only put before it, ties what is no job on a film.
    check_asked({
        {"Ivo Sandor was the first cinematographer to fly.",
         {R"("The Salt Mirror": who was the first cinematographer to fly? Ivo Sandor)"}},
    });
    check_silent({"Rex Tarrant was to have played a sailor on stage."});
}

TEST_CASE("Whoever plays somebody with much told of him plays him in the film", "[english]") {
    check_asked({
        {"Rex Tarrant plays Bolt, a young diver, who is overjoyed to be given tickets to a match.",
         {R"(In the film "The Salt Mirror", which actor plays Bolt, a young diver, who is overjoyed to be given tickets to a match? Rex Tarrant)"}},
        {"Rex Tarrant can be spotted on the beach as a sailor.",
         {R"(Which actor is seen on the beach as a sailor in "The Salt Mirror"? Rex Tarrant)"}},
    });
    check_silent({
        "Rex Tarrant can be spotted on the beach.",
    });
}
