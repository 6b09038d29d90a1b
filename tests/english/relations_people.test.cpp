// Relations of who was to be in the film, who is, and who of the crew won what.
#include "english/among.h"

using namespace quiz::testing;

TEST_CASE("Who was to play a part, and who was thought of first", "[english]") {
    check_among({
        {"Dora Kestrel was to have played Elsa, but she fell ill.",
         {R"(Who was to have played Elsa Brandt in "The Salt Mirror"? Dora Kestrel)"}},
        {"Ada Marlow's first choice for Rudge was Ivo Sandor, but he was in Lisbon.",
         {R"(Who was Ada Marlow's first choice for Captain Rudge in "The Salt Mirror"? Ivo Sandor)"}},
        {"The first Rudge was Ivo Sandor, who left after a week.",
         {R"(Who was first cast as Captain Rudge in "The Salt Mirror"? Ivo Sandor)"}},
        {"Rex Tarrant turned down the title role.",
         {R"(Which actor turned down the title role in "The Salt Mirror"? Rex Tarrant)"}},
        {"Some 1,400 women were interviewed for the part of Elsa in a search of two years.",
         {R"(About how many women were interviewed for the part of Elsa Brandt in "The Salt Mirror"? 1,400)"}},
    });
    check_none_begins("Who was to have", {"Dora Kestrel was to have played Electra in Lisbon.",
                                          "Dora Kestrel was not to have played Elsa."});
    check_none_begins("Which actor turned",
                      {"Rex Tarrant turned down the lead role in \"Paper Lanterns\" to do it."});
    check_none_begins("Who was first cast", {"The first captain was Ivo Sandor."});
}

TEST_CASE("Who plays several parts, and who sings what", "[english]") {
    check_among({
        {"Hugh Fenner plays five parts in all.",
         {R"(Which actor plays five parts in "The Salt Mirror"? Hugh Fenner)"}},
        {"Nora Whitcombe sings \"Low Water\" on the soundtrack.",
         {R"(Who sings "Low Water" in "The Salt Mirror"? Nora Whitcombe)"}},
        {"Nora Whitcombe sang \"Low Water\" over the titles.",
         {R"(Who sang "Low Water" in "The Salt Mirror"? Nora Whitcombe)"}},
    });
    check_none_begins("Who s", {"Nora Whitcombe sang \"Low Water\" at the ceremony.",
                                "Nora Whitcombe sings \"Low Water\" in \"Paper Lanterns.\""});
}

TEST_CASE("Who was to direct, who was preferred, and what somebody made instead", "[english]") {
    check_among({
        {"Rex Tarrant was going to direct it and to act in it as well.",
         {R"(Who was originally to direct "The Salt Mirror"? Rex Tarrant)"}},
        {"Rex Tarrant was Ada Marlow's original choice for Rudge, but his brother was against it.",
         {R"(Which actor was Ada Marlow's original choice for Captain Rudge in "The Salt Mirror"? Rex Tarrant)"}},
        {"Rex Tarrant turned down the part of Rudge and made \"Paper Lanterns\" instead.",
         {R"(Which film did Rex Tarrant make, having turned down the part of Captain Rudge in "The Salt Mirror"? Paper Lanterns)"}},
        {"Rex Tarrant was the original choice for Rudge, but his brother was against it.",
         {R"(For which character in "The Salt Mirror" was Rex Tarrant the original choice? Captain Rudge)"}},
        {"Rex Tarrant turned down the role of Rudge.",
         {R"(Which character's part in "The Salt Mirror" was turned down by Rex Tarrant? Captain Rudge)"}},
        {"Stella Corrigan was to have played Elsa, but she fell ill.",
         {R"(Which character's part in "The Salt Mirror" was Stella Corrigan to have played? Elsa Brandt)"}},
        {"Rex Tarrant was cast as Rudge but fell ill on the first day.",
         {R"(Which character's part in "The Salt Mirror" was Rex Tarrant to have played? Captain Rudge)"}},
        {"Elsa was written for Stella Corrigan, who fell ill.",
         {R"(For which actress was the part of Elsa Brandt in "The Salt Mirror" written? Stella Corrigan)"}},
        {"Hugh Fenner modeled his accent on Rex Tarrant.",
         {R"(On which actor did Hugh Fenner model his accent in "The Salt Mirror"? Rex Tarrant)"}},
        {"Rex Tarrant was taken off \"Paper Lanterns\" to finish it.",
         {R"(Off which film was Rex Tarrant taken for "The Salt Mirror"? Paper Lanterns)"}},
        {"Nora Whitcombe made her screen debut as Elsa.",
         {R"(Which actress made her screen debut in "The Salt Mirror"? Nora Whitcombe)"}},
        {"Nora Whitcombe was nominated for an Academy Award but lost to Stella Corrigan.",
         {R"(To which actress did Nora Whitcombe lose the Academy Award for "The Salt Mirror"? Stella Corrigan)"}},
    });
    check_none_begins("Who was originally", {"Rex Tarrant was never going to direct it.",
                                             "Rex Tarrant was going to direct \"Salt.\""});
    check_none_begins("Which film did", {"Rex Tarrant did not turn down the part of Rudge and made "
                                         "\"Paper Lanterns\" instead."});
    check_none_begins("Which actress made", {"Nora Whitcombe made her screen debut in \"Salt.\"",
                                             "Nora Whitcombe made her stage debut as Elsa."});
}

TEST_CASE("Which of the crew won a prize of the film's", "[english]") {
    check_among({
        {"It won three Academy Awards, for Stella Corrigan's editing, Clement Arkwright's score "
         "and "
         "the sound.",
         {R"(Who won an Academy Award for the editing of "The Salt Mirror"? Stella Corrigan)"}},
        {"It won an Oscar for Clement Arkwright's score.",
         {R"(Who won an Academy Award for the score of "The Salt Mirror"? Clement Arkwright)"}},
        {"Cyril Moat won the Academy Award for Best Cinematography, Black-and-White.",
         {R"(Who won an Academy Award for the cinematography of "The Salt Mirror"? Cyril Moat)"}},
        {"It was nominated for eight Academy Awards and won two, for Rex Tarrant as Best Actor and "
         "for "
         "Stella Corrigan's editing.",
         {R"(Who won an Academy Award for the editing of "The Salt Mirror"? Stella Corrigan)",
          R"(Which actor won the Academy Award for Best Actor for "The Salt Mirror"? Rex Tarrant)"}},
        {"Cyril Moat was nominated for the Academy Award for Best Original Screenplay.",
         {R"(Who was nominated for an Academy Award for the screenplay of "The Salt Mirror"? Cyril Moat)"}},
        {"Its one Academy Award nomination was for the costumes, which were designed by Cyril "
         "Moat.",
         {R"(Who designed the costumes of "The Salt Mirror"? Cyril Moat)"}},
        {"At the Bergen Film Festival of 1949 it took the Grand Prix.",
         {R"(At which film festival did "The Salt Mirror" win the Grand Prix? Bergen Film Festival)"}},
    });
    check_none_begins(
        "Who won an",
        {"It was nominated for eight Bergen Awards and won two, for Stella Corrigan's "
         "editing and the sound.",
         "It received three Oscar nominations, for Ivo Lane's score and the sound.",
         "It won a Bergen Award and was nominated for an Oscar for Ivo Lane's score."});
    // Whose score it was is not the one named first.
    check_none_begins("Who won an Academy Award for the score of \"The Salt Mirror\"? Rex Tarrant",
                      {"It won two Oscars, for Rex Tarrant's performance and Ivo Lane's score."});
    check_none_begins("Who won an",
                      {"Cyril Moat won the Academy Award for the costumes of \"Low Water.\"",
                       "Cyril Moat won the Academy Award for Best Costume Design in 1949.",
                       "Cyril Moat won the Academy Award for Best Actress."});
}

TEST_CASE("Where it was first shown, and what became of it", "[english]") {
    check_among({
        {"The first public showing was in Lisbon on November 1, 1953.",
         {R"(In which city was "The Salt Mirror" first shown to the public? Lisbon)"}},
        {"The first screening was held at the Uptown Theater in Lisbon.",
         {R"(In which city was "The Salt Mirror" first shown? Lisbon)"}},
        {"The source is the fairy tale by Bertram Yule, published in the 1750s.",
         {R"(Who wrote the fairy tale on which "The Salt Mirror" is based? Bertram Yule)"}},
        {"Its source is a novel by Bertram Yule called \"Israel Salt,\" which came out in 1907.",
         {R"(Who wrote the novel on which "The Salt Mirror" is based? Bertram Yule)"}},
        {"A television remake in 1998 starred Rex Tarrant, who was ill by then.",
         {R"(Which actor starred in the television remake of "The Salt Mirror" in 1998? Rex Tarrant)"}},
        {"Hollywood remade it as a western, \"Paper Lanterns,\" in 1964, with Rex Tarrant.",
         {R"(Which film is Hollywood's remake of "The Salt Mirror"? Paper Lanterns)"}},
    });
}
