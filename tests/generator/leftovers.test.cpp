#include "generator/leftovers.h"

#include "support/catch.h"

using namespace quiz;

TEST_CASE("Nothing in a question is left over from its place in a text", "[leftovers]") {
    for (const char* bad :
         {"Who died in May 1955, two months before the premiere of \"Low Water\"?",
          "On which actor in \"Low Water\" did Ada Marlow insist?",
          "On a budget of how much did \"Low Water\" earn $3 million?",
          "Which original producer wanted a star for \"Low Water\"?",
          "\"Low Water\" is directed by Ada Marlow to the music of which composer?",
          "At how many minutes did \"Low Water\" open in Spain?",
          "In the title of \"Low Water\", which actor shoots down a row of men?",
          "Which actor played Rudge in \"Low Water\" in the short?",
          "In how many days was the feature shot for \"Low Water\"?",
          "Ada Marlow had used the theme of \"Low Water\" in the comedy \"Salt\" of which year?",
          "Which actor in \"Low Water\" came along to help a friend?",
          "Which director holds \"Low Water\" in high regard?",
          "At which theatre was \"Low Water\" shot partly?",
          "Which actor practiced for \"Low Water\" for about three months?",
          "Which actress read out \"Low Water\"?",
          "Ada Marlow decided that he was wrong for the part of which character in \"Low Water\"?",
          "In the film \"Low Water\", which character does the death of a diver drive to drink?",
          "How many days did it take to shoot in Spain for \"Low Water\"?",
          "Which actor in \"Low Water\" took over at a few days' notice?",
          "About how many miles was the mill filmed away at a church for \"Low Water\"?",
          "In which region is the mill of \"Low Water\"?"}) {
        CAPTURE(bad);
        CHECK(has_leftovers(heard_words(bad)));
    }
    for (const char* good :
         {"Which actor died two months before the premiere of \"Low Water\"?",
          "On which actor for Rudge did Ada Marlow insist in \"Low Water\"?",
          "How much did \"Low Water\" earn on a budget of $1 million?",
          "How many minutes did the first cut of \"Low Water\" last?",
          "Which actor practiced the trumpet for \"Low Water\" for about three months?",
          "In the film \"Low Water\", which character does Elsa drive to drink?",
          "Which actor in \"Low Water\" took over from Rex Tarrant at a few days' notice?",
          "How many miles away from the mill was \"Low Water\" shot?"}) {
        CAPTURE(good);
        CHECK_FALSE(has_leftovers(heard_words(good)));
    }
}
