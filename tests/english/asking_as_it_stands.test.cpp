// A sentence asked word for word: for its subject, or for the name that ends it.
#include "english/tables.h"

using namespace quiz::testing;

TEST_CASE("A statement that is not plain is asked as it stands for its last name", "[english]") {
    check_asked({
        {"As Rex Tarrant was dead, Hugh Fenner spoke his lines in Lisbon.",
         {R"(During the making of "The Salt Mirror", as Rex Tarrant was dead, Hugh Fenner spoke his lines in which city? Lisbon)",
          R"(Which actor spoke the late Rex Tarrant's lines for "The Salt Mirror"? Hugh Fenner)"}},
        {"The whale came from timber lent by The Herrings and by Rex Tarrant.",
         {R"("The Salt Mirror": the whale came from timber lent by The Herrings and by which actor? Rex Tarrant)"}},
        {"The film was shown to the crew, where the Silver Lantern went to Stella Corrigan.",
         {R"("The Salt Mirror" was shown to the crew, where the Silver Lantern went to which actress? Stella Corrigan)"}},
        {"The whale was named by Ada Marlow's lawyer, Bruno Holt, and Rex Tarrant.",
         {R"("The Salt Mirror": the whale was named by Ada Marlow's lawyer, Bruno Holt, and which actor? Rex Tarrant)",
          R"("The Salt Mirror": the whale was named by which director's lawyer, Bruno Holt, and Rex Tarrant? Ada Marlow)"}},
        {"Elsa lives with her aunt, Maud, and becomes a singer in Lisbon.",
         {R"(In the film "The Salt Mirror", which character lives with her aunt, Maud, and becomes a singer in Lisbon? Elsa Brandt)",
          R"(In the film "The Salt Mirror", Elsa Brandt lives with her aunt, Maud, and becomes a singer in which city? Lisbon)"}},
        {"Ivo Sandor chose Nora Whitcombe after seeing Stella Corrigan with her brother.",
         {R"(Which cinematographer chose Nora Whitcombe for "The Salt Mirror" after seeing Stella Corrigan with her brother? Ivo Sandor)"}},
        {"Nora Whitcombe, along with Stella Corrigan, sang the aria in Lisbon.", {}},
        {"The actor who played Rudge slept on the quay in Lisbon.",
         {R"("The Salt Mirror": the actor who played Captain Rudge slept on the quay in which city? Lisbon)"}},
        {"\"The Salt Mirror\" is a thriller directed by Ada Marlow from a script by Bertram Yule "
         "and Rex Tarrant.",
         {R"("The Salt Mirror" is a thriller directed by Ada Marlow from a script by Bertram Yule and which actor? Rex Tarrant)",
          R"(Who wrote the screenplay of "The Salt Mirror" together with Rex Tarrant? Bertram Yule)"}},
        {"Shooting began in March 1952 and went on in the rain for 238 days.",
         {R"(In which year did shooting of "The Salt Mirror" begin? 1952)",
          R"(For how many days did shooting of "The Salt Mirror" go on in the rain? 238)"}},
        {"At least one of the lamps made for the last scene was saved: Rex Tarrant bought it in "
         "1982 for $60,500.",
         {R"(At least one of the lamps made for the last scene of "The Salt Mirror" was saved: Rex Tarrant bought it in 1982 for how much? $60,500)",
          R"(At least one of the lamps made for the last scene of "The Salt Mirror" was saved: Rex Tarrant bought it in which year for $60,500? 1982)"}},
    });
    check_silent({
        "The masks were not painted in a shed that had once been lent by Halcyon Films.",
        "Somebody had heard that the masks were painted in a shed that belonged to Halcyon Films.",
        "Among those who had been considered for the part of the sailor was Rex Tarrant.",
    });
}

TEST_CASE("What is asked for in its place stands last, or little stands behind it", "[english]") {
    check_asked({
        {"As Rex Tarrant was dead, the sailors spoke his lines in Lisbon, a town that he hated.",
         {R"(During the making of "The Salt Mirror", as Rex Tarrant was dead, the sailors spoke his lines in which city? Lisbon)"}},
        {"As Rex Tarrant was dead, the sailors spoke his lines in Lisbon and went home at once.",
         {R"(During the making of "The Salt Mirror", as Rex Tarrant was dead, the sailors spoke his lines in which city? Lisbon)"}},
        {"As Rex Tarrant was dead, the sailors spoke his lines in Lisbon after the last storm.",
         {R"(During the making of "The Salt Mirror", as Rex Tarrant was dead, the sailors spoke his lines in which city after the last storm? Lisbon)"}},
    });
    check_silent({
        "As Rex Tarrant was dead, the sailors spoke his lines in Lisbon, his words and all.",
        "As Rex Tarrant was dead, the sailors spoke his lines in Lisbon with a lamp in hand.",
    });
}

TEST_CASE("A statement that is not plain is asked as it stands for its subject", "[english]") {
    check_asked({
        {"Hugh Fenner, who had never sung before, learned the song of the sailors by its sound.",
         {R"(Which actor, who had never sung before, learned the song of the sailors for "The Salt Mirror" by its sound? Hugh Fenner)"}},
        {"Rex Tarrant was under contract to Halcyon Films, which lent him out only in return for "
         "the whale.",
         {R"("The Salt Mirror": which actor was under contract to Halcyon Films, which lent him out only in return for the whale? Rex Tarrant)"}},
    });
    check_silent({
        "Hugh Fenner had never sung a song of the sailors in a hall by the water.",
        "Rex Tarrant would have been under contract to Halcyon Films, which was sorry for it.",
        "Rex Tarrant was among those who were under contract to a studio by the sea.",
        "He was under contract to Halcyon Films, which lent him out only in return for the whale.",
    });
}

TEST_CASE("Who somebody at the end of a statement is stands first", "[english]") {
    check_asked({
        {"The old sailor who comes into Rudge's office with a parrot on his arm is Rex Tarrant, "
         "Ada "
         "Marlow's uncle.",
         {R"(In the film "The Salt Mirror", which actor is the old sailor who comes into Rudge's office with a parrot on his arm? Rex Tarrant)"}},
    });
    check_silent({
        "There is a sailor in it who sleeps through the storm with a parrot on his arm, Bruno "
        "Holt.",
    });
}

TEST_CASE("What was not so until some year is asked for it", "[english]") {
    check_asked({
        {"The film was not shown in Portugal until 1974.",
         {R"("The Salt Mirror" was not shown in Portugal until which year? 1974)"}},
    });
    check_silent({
        "The film was not shown in Portugal in 1974.",
    });
}

TEST_CASE("Who was considered is asked where the rest tells who it was", "[english]") {
    check_asked({
        {"Rex Tarrant was considered for Rudge but was tied to a long series about "
         "gulls and their tutor.",
         {R"(Which actor was considered for Captain Rudge in "The Salt Mirror" but was tied to a long series about gulls and their tutor? Rex Tarrant)"}},
    });
    check_silent({
        "Rex Tarrant was considered for Rudge but refused it.",
    });
}
