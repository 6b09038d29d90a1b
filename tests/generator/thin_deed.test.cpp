#include "generator/thin_deed.h"

#include "support/catch.h"

using namespace quiz;

TEST_CASE("A deed has something that can be known", "[thin_deed]") {
    for (const char* thin :
         {"Which actress left the set of \"Low Water\" in a fury?",
          "Which actor in \"Low Water\" kept the key to the wine cellar?",
          "When \"Low Water\" was finished, which actor went back to his job?"}) {
        CAPTURE(thin);
        CHECK(is_thin_deed(heard_words(thin)));
    }
    for (const char* good :
         {"Which actor in \"Low Water\" kept the key to the cellar of the Grand Hotel?",
          "Which actor in \"Low Water\" broke two ribs in the duel?",
          "Which actress in \"Low Water\" had danced in \"Salt\"?",
          "\"Low Water\" is based on a novel by which writer?",
          "To which actor is \"Low Water\" dedicated?",
          "Which actress in \"Low Water\" kept the lamp that she had carried through the whole of "
          "the story on her piano?"}) {
        CAPTURE(good);
        CHECK_FALSE(is_thin_deed(heard_words(good)));
    }
}
