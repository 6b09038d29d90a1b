// What players did, were or became: in the film, for it, and elsewhere.
#include "english/tables.h"

using namespace quiz::testing;

TEST_CASE("What one alone became is asked", "[english]") {
    check_asked({
        {"At eleven Nora Whitcombe became the youngest person to win a Bergen Prize.",
         {R"(At the age of eleven, which actress in "The Salt Mirror" became the youngest person to win a Bergen Prize? Nora Whitcombe)"}},
        {"Rex Tarrant became the first sailor to win the Bergen Prize.",
         {R"("The Salt Mirror": which actor became the first sailor to win the Bergen Prize? Rex Tarrant)"}},
    });
    check_silent({
        "Rex Tarrant became the talk of the town.",
        "Rex Tarrant became a sailor at sea.",
        "At eleven the crew went home.",
    });
}

TEST_CASE("Who was a part in another film is asked", "[english]") {
    check_asked({
        {"Hugh Fenner had been Robin Hood in five Lisbon films.",
         {R"(Which actor in "The Salt Mirror" was Robin Hood in five Lisbon films? Hugh Fenner)"}},
        {"Hugh Fenner was Sailor Sam in \"Low Water\" two years later.",
         {R"(Which actor in "The Salt Mirror" was Sailor Sam in "Low Water"? Hugh Fenner)"}},
    });
    check_silent({
        "Hugh Fenner was Sailor Sam in a hurry.",
        "Hugh Fenner was Nora Whitcombe in \"Low Water\".",
        "Hugh Fenner was not Sailor Sam in \"Low Water\".",
    });
}

TEST_CASE("Who was to have played a part is asked", "[english]") {
    check_asked({
        {"Stella Corrigan was to have played Elsa.",
         {R"(Which actress was to have played Elsa Brandt in "The Salt Mirror"? Stella Corrigan)",
          R"(Which character's part in "The Salt Mirror" was Stella Corrigan to have played? Elsa Brandt)"}},
        {"The part of Rudge was first offered to Rex Tarrant.",
         {R"("The Salt Mirror": to which actor was the part of Captain Rudge first offered? Rex Tarrant)"}},
    });
    check_silent({
        "Stella Corrigan was to play Elsa.",
        "The part of Rudge was offered to Rex Tarrant.",
        "Stella Corrigan was reportedly to have played Elsa.",
    });
}

TEST_CASE("What a player did for the part was for that player's", "[english]") {
    check_asked({
        {"Hugh Fenner learned to knit for the role.",
         {R"(Which actor learned to knit for his role in "The Salt Mirror"? Hugh Fenner)"}},
        {"To prepare for the part, Nora Whitcombe spent a month on a trawler.",
         {R"(Which actress spent a month on a trawler to prepare for her part in "The Salt Mirror"? Nora Whitcombe)"}},
    });
    check_silent({
        "Rex Tarrant learned to knit for the role.",
        "Hugh Fenner and Nora Whitcombe learned to knit for the role.",
        "Hugh Fenner hoped to knit for the role.",
    });
}

TEST_CASE("Who is heard or seen in a small part is asked", "[english]") {
    check_asked({
        {"Rex Tarrant is the voice of the parrot.",
         {R"(In the film "The Salt Mirror", which actor is the voice of the parrot? Rex Tarrant)"}},
        {"The voice of the parrot belongs to Rex Tarrant.",
         {R"(In the film "The Salt Mirror", to which actor does the voice of the parrot belong? Rex Tarrant)"}},
        {"Rex Tarrant appears as a sailor.",
         {R"(Which actor appears as a sailor in "The Salt Mirror"? Rex Tarrant)"}},
        {"Rex Tarrant plays a bartender.",
         {R"(In the film "The Salt Mirror", which actor plays a bartender? Rex Tarrant)"}},
        {"Nora Whitcombe was nominated for the Bergen Prize for her performance as Elsa.",
         {R"(Which actress was nominated for the Bergen Prize for her performance as Elsa Brandt in "The Salt Mirror"? Nora Whitcombe)"}},
    });
    check_silent({
        "Rex Tarrant appears to be a sailor.",
        "Rex Tarrant appears now and then.",
        "The lamp belongs to Rex Tarrant.",
        "Rex Tarrant is the voice of reason.",
        "Rex Tarrant can be seen as a sailor, and so can Hugh Fenner.",
        "Nora Whitcombe was nominated with Stella Corrigan for her performance as Elsa.",
    });
}

TEST_CASE("What somebody blames somebody for is nothing of the film's", "[english]") {
    check_silent({"Hugh Fenner blames his dialogue coach."});
}

TEST_CASE("How old somebody was during the shooting is asked", "[english]") {
    check_asked({
        {"Hugh Fenner was 47 during the shooting.",
         {R"(How old was Hugh Fenner during the shooting of "The Salt Mirror"? 47)"}},
        {"Hugh Fenner won the Bergen Prize in 1980, aged just 54.",
         {R"(Which actor in "The Salt Mirror" won the Bergen Prize in 1980 at the age of 54? Hugh Fenner)",
          R"("The Salt Mirror": in which year did Hugh Fenner win the Bergen Prize at the age of 54? 1980)",
          R"("The Salt Mirror": at what age did Hugh Fenner win the Bergen Prize in 1980? 54)"}},
    });
    check_silent({
        "Hugh Fenner was 47 during the war.",
        "Hugh Fenner died in 1980, aged just 54.", // nothing of the film's
        "Hugh Fenner was ill during the shooting.",
        "Hugh Fenner died in 1980, aged and alone.",
    });
}

TEST_CASE("Whoever does it herself is the subject", "[english]") {
    check_asked({
        {"Nora Whitcombe plays Elsa's piano pieces herself.",
         {R"(In the film "The Salt Mirror", which actress plays Elsa's piano pieces herself? Nora Whitcombe)"}},
        {"Hugh Fenner stood in for Rex Tarrant in the last shot.",
         {R"(Which actor stood in for Rex Tarrant in the last shot of "The Salt Mirror"? Hugh Fenner)"}},
        {"Rex Tarrant can be seen as a sailor.",
         {R"(Which actor is seen as a sailor in "The Salt Mirror"? Rex Tarrant)"}},
    });
    check_silent({
        "Rex Tarrant can be seen in the last shot.",
    });
}

TEST_CASE("How long it took and how much it was is asked in few words", "[english]") {
    check_asked({
        {"Principal photography took 47 days.",
         {R"(How many days did principal photography of "The Salt Mirror" take? 47)"}},
        {"The film grossed $14 million worldwide.",
         {R"(How much did "The Salt Mirror" gross worldwide? $14 million)"}},
        {"Hugh Fenner put on about 47 pounds.",
         {R"(Which actor in "The Salt Mirror" put on about 47 pounds? Hugh Fenner)",
          R"("The Salt Mirror": about how many pounds did Hugh Fenner put on? 47)"}},
        {"A stretch of the harbour was built in Lisbon.",
         {R"(In which city was a stretch of the harbour built for "The Salt Mirror"? Lisbon)"}},
    });
    check_silent({
        "The crew put on more than 47 pounds.",
        "A wall was built in Lisbon.",
    });
}

TEST_CASE("What was made of the film is the film's", "[english]") {
    check_asked({
        // Nobody knows of Tilda Marsh whether she is an actress.
        {"In 1997 there was a TV pilot with Tilda Marsh as Elsa.",
         {R"(In which year was a TV pilot based on "The Salt Mirror" made with Tilda Marsh as Elsa Brandt? 1997)"}},
        {"A sequel came out in 1985 with Hugh Fenner not only starring but directing.",
         {R"(In which year did the sequel to "The Salt Mirror" come out with Hugh Fenner both starring and directing? 1985)"}},
        {"Rex Tarrant brought it to the stage in Lisbon.",
         {R"(Which actor brought "The Salt Mirror" to the stage in Lisbon? Rex Tarrant)",
          R"(In which city did Rex Tarrant bring "The Salt Mirror" to the stage? Lisbon)"}},
    });
    check_silent({
        "In 1997 there was a storm with Tilda Marsh as Elsa.",
        "A sequel came out with Hugh Fenner not starring but directing.",
    });
}

TEST_CASE("What somebody needed, and who was to play, is told in other words", "[english]") {
    check_asked({
        {"It took Hugh Fenner 27 takes to say the line.",
         {R"("The Salt Mirror": how many takes did Hugh Fenner need to say the line? 27)"}},
        {"It took the crew six weeks to build the whale.",
         {R"(How many weeks did the crew need to build the whale for "The Salt Mirror"? six)"}},
        {"The part of Elsa was to have been played by Stella Corrigan.",
         {R"(Which actress was to have played Elsa Brandt in "The Salt Mirror"? Stella Corrigan)",
          R"(Which character's part in "The Salt Mirror" was Stella Corrigan to have played? Elsa Brandt)"}},
        {"Rex Tarrant can be seen reading a newspaper.",
         {R"(Which actor is seen reading a newspaper in "The Salt Mirror"? Rex Tarrant)"}},
    });
    check_silent({
        "The part of Elsa was to have been played by nobody.",
        "The part of Elsa was to have been played by Stella Corrigan or Nora Whitcombe.",
        "Rex Tarrant can be seen.",
    });
}
