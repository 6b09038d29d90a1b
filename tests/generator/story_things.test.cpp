#include "generator/story_things.h"

#include "support/catch.h"

using namespace quiz;

TEST_CASE("A thing of the sentences before is known to nobody", "[story_things]") {
    for (const char* bad :
         {"which character follows the trail to Bergen?", "who is the tough servant?",
          "who is the director of the hospital?", "which character hums the little rhyme?",
          "which character hands over the dead woman's shoes?",
          "which actor plays the character who is killed beyond the border?",
          "who is the Frenchman's hired killer?", "which character shoots the priest?",
          "which character alone hears how great the music is?"}) {
        CAPTURE(bad);
        CHECK(speaks_of_thing_untold(heard_words(bad)));
    }
}

TEST_CASE("What is one for all, or is told, may be spoken of", "[story_things]") {
    for (const char* good :
         {"who is the science officer?", "which character calls the police?",
          "which character plays the piano for Elsa Brandt?",
          "which character follows the trail that leads to Bergen?",
          "who is the captain of a steamer?", "which character crosses the Salt Desert?",
          "which character writes a letter and burns the letter?",
          "which character dies at the breakfast table?", "which character says the line Quoted?",
          "which character is the first to see Elsa Brandt?",
          "which actor plays the character who sells a lamp?"}) {
        CAPTURE(good);
        CHECK_FALSE(speaks_of_thing_untold(heard_words(good)));
    }
}
