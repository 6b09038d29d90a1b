// What makes a question odd or untrue though its grammar is plain.
#include "english/tables.h"

using namespace quiz::testing;

TEST_CASE("A trade and a title are said once", "[english]") {
    check_asked({
        {"Clement Arkwright composed the music in six weeks.",
         {R"(Who composed the music of "The Salt Mirror" in six weeks? Clement Arkwright)",
          R"(In how many weeks did Clement Arkwright compose the music of "The Salt Mirror"? six)"}},
        // A composer does other things, too.
        {"Clement Arkwright sold the music for $900.",
         {R"(Which composer sold the music of "The Salt Mirror" for $900? Clement Arkwright)",
          R"(For how much did Clement Arkwright sell the music of "The Salt Mirror"? $900)"}},
        {"Moira Dell was the first designer to be dismissed.",
         {R"("The Salt Mirror": who was the first designer to be dismissed? Moira Dell)"}},
        // An actor is asked for of the film.
        {"Hugh Fenner had acted in Lisbon since he was seven.",
         {R"(Which actor in "The Salt Mirror" had acted in Lisbon since he was seven? Hugh Fenner)",
          R"("The Salt Mirror": in which city had Hugh Fenner acted since he was seven? Lisbon)"}},
        {"When the film opened in Portugal in 1954, the film was shown with Rex Tarrant's \"Low "
         "Water.\"",
         {}},
    });
}
