#include "english/tables.h"

using namespace quiz;
using namespace quiz::testing;

TEST_CASE("What is told before the subject stays", "[english]") {
    check_asked({
        {"Instead of asking for a fee, Ivo Sandor asked for control of the songs.",
         {R"(Instead of asking for a fee, which cinematographer asked for control of the songs of "The Salt Mirror"? Ivo Sandor)"}},
        {"For the shot in which Elsa bends backward, about 120 cameras were set up in Bergen.",
         {R"(During the making of "The Salt Mirror", about how many cameras were set up in Bergen for the shot in which Elsa Brandt bends backward? 120)",
          R"(During the making of "The Salt Mirror", in which city were about 120 cameras set up for the shot in which Elsa Brandt bends backward? Bergen)"}},
        {"Having cost more than $3 million, the film lost $525,000 on its first release.",
         {R"(Having cost more than $3 million, how much did "The Salt Mirror" lose on its first release? $525,000)"}},
        {"Nearly all of the street scenes were filmed in Lisbon.",
         {R"(In which city were nearly all of the street scenes filmed for "The Salt Mirror"? Lisbon)"}},
        {"Hugh Fenner, for his part, sang in Lisbon.",
         {R"("The Salt Mirror": in which city did Hugh Fenner sing? Lisbon)"}},
        {"Asked how he had prepared, Hugh Fenner answered in Lisbon.", {}},
        {"The masks were bought by Moira Dell, who sold them in Lisbon.",
         {R"("The Salt Mirror": which designer bought the masks? Moira Dell)"}},
    });
}

TEST_CASE("The year is told where the sentence before told it", "[english]") {
    check_asked({
        {"The film sank. It opened in Lisbon in 1953. Nora Whitcombe sang in Bergen the same year.",
         {R"(In which city did "The Salt Mirror" open in 1953? Lisbon)",
          R"(In which year did "The Salt Mirror" open in Lisbon? 1953)",
          R"(Which actress in "The Salt Mirror" sang in Bergen in 1953? Nora Whitcombe)",
          R"("The Salt Mirror": in which city did Nora Whitcombe sing in 1953? Bergen)",
          R"("The Salt Mirror": in which year did Nora Whitcombe sing in Bergen? 1953)"}},
        // counted out, it is not asked for
        {"Ada Marlow left in 1953. Ten years later Ivo Sandor sang in Bergen.",
         {R"("The Salt Mirror": in which year did Ada Marlow leave? 1953)",
          R"("The Salt Mirror": in which city did Ivo Sandor sing in 1963? Bergen)"}},
    });
}

TEST_CASE("What \"it\" and \"her\" surely mean", "[english]") {
    check_asked({
        {"Halcyon Films lost about $160,000 on its first release.",
         {R"(Which studio lost about $160,000 on the first release of "The Salt Mirror"? Halcyon Films)",
          R"(About how much did Halcyon Films lose on the first release of "The Salt Mirror"? $160,000)"}},
        // whose she is, nothing says: not the figure's
        {"Ivo Sandor had admired her in Lisbon and said that Elsa was wrong. She sang in Bergen.",
         {}},
    });
}
