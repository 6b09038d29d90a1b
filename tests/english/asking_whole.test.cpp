// Who did all of what a statement tells.
#include "english/tables.h"

using namespace quiz::testing;

TEST_CASE("Who did it is asked of the whole statement", "[english]") {
    check_asked({
        {"Nora Whitcombe appeared in only five films before her death in 1978.",
         {R"(Which actress in "The Salt Mirror" appeared in only five films before her death in 1978? Nora Whitcombe)"}},
        {"Ada Marlow lent her ring to Nora Whitcombe in 1952, and never asked for it.",
         {R"("The Salt Mirror": which director lent her ring to Nora Whitcombe in 1952, and never asked for it? Ada Marlow)",
          R"("The Salt Mirror": Ada Marlow lent her ring to Nora Whitcombe in which year, and never asked for it? 1952)",
          R"(To which actress in "The Salt Mirror" did Ada Marlow lend her ring in 1952? Nora Whitcombe)"}},
        {"Hugh Fenner fell ill in May and was replaced by Rex Tarrant.",
         {R"(Which actor in "The Salt Mirror" fell ill in May and was replaced by Rex Tarrant? Hugh Fenner)",
          R"("The Salt Mirror": which actor replaced Hugh Fenner? Rex Tarrant)"}},
        {"Hugh Fenner found the speech of Rudge too long, cut it down, and added a line of his "
         "own.",
         {R"(Which actor in "The Salt Mirror" found the speech of Captain Rudge too long, cut it down, and added a line of his own? Hugh Fenner)"}},
        {"Hugh Fenner was under contract to Ivo Lane and had to be borrowed, along with his boat.",
         {R"(Which actor in "The Salt Mirror" was under contract to Ivo Lane and had to be borrowed, along with his boat? Hugh Fenner)"}},
    });
}

TEST_CASE("A pronoun of a whole statement stands for somebody named in it", "[english]") {
    check_silent({
        "Hugh Fenner recorded them in Lisbon in May, and was paid well for it.",
        "Ada Marlow asked him to sail to Lisbon in May, and paid for the boat.",
        "Hugh Fenner was ill for much of that time, and was not allowed to swim.",
        "Hugh Fenner was among the seven actors who wanted to play a sailor in Lisbon.",
        "Hugh Fenner was ill during the shooting and Nora Whitcombe 24.",
    });
}
