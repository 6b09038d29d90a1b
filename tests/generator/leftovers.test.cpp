#include "generator/leftovers.h"

#include "support/catch.h"

using namespace quiz;

TEST_CASE("Nothing in a question is left over from its place in a text", "[leftovers]") {
    for (const char* bad :
         {"Which character in \"Low Water\" is a musician who collects folk dances in the room "
          "above?",
          "Which writer published the novel on which \"Low Water\" is based in 1963?",
          "In which year was the sequel to \"Low Water\" made by Cyril Moat?",
          "In the film \"Low Water\", which character remains the only role of Rex Tarrant's?",
          "Ada Marlow and which other actor wrote the screenplay of \"Low Water\"?",
          "Who died in May 1955, two months before the premiere of \"Low Water\"?",
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
          "In which region is the mill of \"Low Water\"?",
          "Which actor in \"Low Water\" had by then lost his voice?",
          "Which actress in \"Low Water\" replied that she could not swim?",
          "Which producer owned the rights to \"Low Water\" to the sailor?",
          "Which actor in \"Low Water\", at 32, was a little closer?",
          "Which writer added words to \"Low Water\" when it was already a hit?",
          "Which actress in \"Low Water\" was gone for six weeks?",
          "Which writer, on whose stories \"Low Water\" all rests, liked it?",
          "In the film \"Low Water\", which character shows the law and refuses?",
          "To which actor in \"Low Water\" did Ada Marlow turn?",
          "Who wrote Elsa Brandt in \"Low Water\" for her?",
          "Which actor in \"Low Water\" kept the lamp that came from it?",
          "Which actress told him to row, and that is the take in \"Low Water\"?",
          "Which actress in \"Low Water\" was away for six weeks?",
          "In the film \"Low Water\", which character suggests that Elsa sing in her place?",
          "For \"Low Water\", who designed the gowns, on loan from a studio?",
          "In the film \"Low Water\", which character begins with the letters of Rudge?",
          "In the film \"Low Water\", which actor plays the character who plays his ball?",
          "With which writer did Leo Vance write it from a novel for \"Low Water\" by Ann Dell?",
          "In which company was \"Low Water\" shot by Cyril Moat?",
          "Which character in \"Low Water\" is a fellow expert on knots?",
          "Which cinematographer photographed Nora Dell in most of her films for \"Low Water\"?",
          "In which year was \"Low Water\" first performed?",
          "Which actor, who had hoped for less in \"Low Water\", was astonished to get it?",
          "In which city is the Salt House, the inside of the theatre in \"Low Water\"?"}) {
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
          "Which actress in \"Low Water\" replied to the king that she could not swim?",
          "Which actor refused the part of Rudge in \"Low Water\"?",
          "Who wrote a song for her in \"Low Water\"?",
          "To which actor did Ada Marlow turn for the part of Rudge in \"Low Water\"?",
          "How many miles away from the mill was \"Low Water\" shot?"}) {
        CAPTURE(good);
        CHECK_FALSE(has_leftovers(heard_words(good)));
    }
}
