#include "english/stem.h"

#include "english/tables.h"

using namespace quiz;

TEST_CASE("What a film cost is asked plainly", "[english]") {
    CHECK(plainly_worded("For about how much was \"Low Water\" made?") ==
          "About how much did \"Low Water\" cost to make?");
    CHECK(plainly_worded("For how much was \"Low Water\" made?") ==
          "How much did \"Low Water\" cost to make?");
    for (const char* other : {"For how much was \"Low Water\" bought?",
                              "For how much was the whale of \"Low Water\" made?",
                              "For how much was \"Low Water\" and its sequel made?"})
        CHECK(plainly_worded(other) == other);
    testing::check_asked({
        {"It was made for about $1 million.",
         {R"(About how much did "The Salt Mirror" cost to make? $1 million)"}},
        {"It was made in Lisbon for $1.2 million.",
         {R"(For how much was "The Salt Mirror" made in Lisbon? $1.2 million)",
          R"(In which city was "The Salt Mirror" made for $1.2 million? Lisbon)"}},
        {"The mirror of the film was made for about $900.",
         {R"(For about how much was the mirror of "The Salt Mirror" made? $900)"}},
    });
}
