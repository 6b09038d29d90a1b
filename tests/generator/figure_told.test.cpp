#include "generator/figure_told.h"

#include "support/catch.h"

using namespace quiz;

TEST_CASE("What somebody is tells who it is in few words", "[figure_told]") {
    for (const char* good :
         {"who is the only son of Baron Kessel?", "who is Rudge's superior?",
          "who is Captain Rudge's mother?",
          "Which character in \"Low Water\" is a marine biologist?",
          "Which character in \"Low Water\" is a young sailor with a wooden leg?",
          "which actress plays a Norwegian pearl merchant?"}) {
        CAPTURE(good);
        CHECK(tells_who_it_is(heard_words(good)));
    }
    for (const char* bad : {// Of what, and whose?
                            "who is the science officer?", "who is the faithful manager?",
                            "who is the spoiled daughter of a Norwegian shipowner?",
                            // Of these a story has several.
                            "Which character in \"Low Water\" is a cold-blooded killer?",
                            "Which character in \"Low Water\" is a reserved young Englishman?",
                            "who is the old woman?", "Which character in \"Low Water\" is a baron?",
                            "which actress plays a sailor?"}) {
        CAPTURE(bad);
        CHECK_FALSE(tells_who_it_is(heard_words(bad)));
    }
}

TEST_CASE("What somebody does tells who it is in more words", "[figure_told]") {
    CHECK(tells_who_it_is(heard_words("which character talks himself into a job on a whaler?")));
    CHECK_FALSE(tells_who_it_is(heard_words("which character sells a lamp?")));
    CHECK_FALSE(tells_who_it_is(
        heard_words("which actor plays the character who keeps asking questions?")));
    CHECK_FALSE(
        tells_who_it_is(heard_words("which character in \"Low Water\" is kept by sailors?")));
}
