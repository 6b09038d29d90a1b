// What stands near a relation and is none.
#include "english/among.h"

using namespace quiz::testing;

TEST_CASE("What is denied, guessed, listed or told of another work is not asked so", "[english]") {
    check_none_begins("Who was first intended",
                      {"Hugh Fenner was not first intended for Rudge.",
                       "Hugh Fenner may have been first intended for Rudge."});
    check_none_begins("Which actor did Halcyon",
                      {"Halcyon Films wanted Rex Tarrant or Ivo Sandor for the lead.",
                       "Halcyon Films never wanted Rex Tarrant for the lead.",
                       "Halcyon Films wanted Rex Tarrant for the lead in \"Paper Lanterns.\""});
    check_none_begins("Which actor made", {"Rex Tarrant made his debut as a director.",
                                           "Rex Tarrant made his debut in \"Paper Lanterns.\""});
    check_none_begins("In \"The Salt Mirror\", who",
                      {"The man who designed the masks is Rex Tarrant.",
                       "The sailor is Rex Tarrant.",
                       "The sailor who takes the lamp is Rex Tarrant.",
                       "Rex Tarrant plays a sailor in \"Paper Lanterns.\""});
    check_none_begins("Who sang",
                      {"Rudge sang for Elsa.",
                       "Dora Kestrel sang for Nora Whitcombe in \"Paper Lanterns\" too.",
                       "It is said that Dora Kestrel sang for Nora Whitcombe."});
    check_none_begins("To which actor", {"The film is dedicated to Rex Tarrant and Ivo Sandor.",
                                         "It pays tribute to Rex Tarrant and to Ivo Sandor."});
    check_none_begins("Who composed", {"Rex Tarrant's music was loud."});
    check_none_begins("Who designed", {"Nora Whitcombe's costumes are in a museum."});
    check_none_begins("In which country was", {"The film was shot in Portugal and Bergen.",
                                               "The film was not shot in Portugal.",
                                               "A house was built in Portugal in 1893."});
    check_none_begins("Which actor", {"Rex Tarrant kept the lamp in the shot.",
                                      "Perhaps Rex Tarrant remade it in 1998."});
    check_none_begins("Who wrote", {"It is based on a stage play produced by Ivor Lane.",
                                    "Ivo Lane's score was rejected for \"Paper Lanterns.\""});
    check_none_begins("How many Academy",
                      {"\"Paper Lanterns\" had seven Academy Award nominations.",
                       "It had seven Bergen Award nominations."});
    check_none_begins("Who remade", {"Rex Tarrant remade \"Paper Lanterns\" in 1998."});
    check_none_begins("To which actor did", {"The lamp belongs to Rex Tarrant."});
}

TEST_CASE("Who else was wanted, who is heard, and where things stand", "[english]") {
    check_among({
        {"The part of Rudge had been written for Rex Tarrant.",
         {R"(For which actor was the part of Captain Rudge in "The Salt Mirror" written? Rex Tarrant)"}},
        {"Rex Tarrant, then at the height of his fame, was wanted for Rudge.",
         {R"(Who was originally wanted for the part of Captain Rudge in "The Salt Mirror"? Rex Tarrant)"}},
        {"Hugh Fenner got the part only because Rex Tarrant fell ill.",
         {R"(Which actor fell ill before Hugh Fenner got the part in "The Salt Mirror"? Rex Tarrant)"}},
        {"Rex Tarrant recommended Nora Whitcombe for Elsa.",
         {R"(Who recommended Nora Whitcombe for the part of Elsa Brandt in "The Salt Mirror"? Rex Tarrant)"}},
        {"Stella Corrigan and Dora Kestrel were thought of for Elsa before Rex Tarrant suggested "
         "Nora Whitcombe.",
         {R"(Who suggested Nora Whitcombe for the part of Elsa Brandt in "The Salt Mirror"? Rex Tarrant)"}},
        {"Hugh Fenner had played Rudge there for a year.",
         {R"(Which character had Hugh Fenner played in the stage version of "The Salt Mirror"? Captain Rudge)"}},
        {"The voice on the radio is Rex Tarrant's.",
         {R"(Whose voice is heard on the radio in "The Salt Mirror"? Rex Tarrant)"}},
        {"The voice on the telephone is that of Rex Tarrant.",
         {R"(Who is the voice on the telephone in "The Salt Mirror"? Rex Tarrant)"}},
        {"The narrator is Rex Tarrant.",
         {R"(Who is the narrator of "The Salt Mirror"? Rex Tarrant)"}},
        {"The hands that draw the lamp belong to Rex Tarrant.",
         {R"(To which actor do the hands that draw the lamp in "The Salt Mirror" belong? Rex Tarrant)"}},
        {"The hands are those of Rex Tarrant.",
         {R"(To which actor do the hands in "The Salt Mirror" belong? Rex Tarrant)"}},
        {"Clement Arkwright wrote \"Low Water\" in secret with the lyricist Bertram Yule, and "
         "waited.",
         {R"(Who wrote the lyrics of "Low Water" in "The Salt Mirror"? Bertram Yule)"}},
        {"Marlow and her cameraman, Ivo Sandor, studied old photographs.",
         {R"(Who photographed "The Salt Mirror"? Ivo Sandor)"}},
        {"The house is a real one, in Lisbon.",
         {R"(In which city does the house in "The Salt Mirror" really stand? Lisbon)"}},
        {"The house still stands in Lisbon.",
         {R"(In which city does the house from "The Salt Mirror" stand? Lisbon)"}},
        {"The Stanley Hotel in Lisbon, whose exterior stands in for the Lido, was full.",
         {R"(In which city is the Stanley Hotel, whose exterior can be seen in "The Salt Mirror"? Lisbon)"}},
        {"\"The Salt Mirror Theme\" spent eleven weeks at the top of the American charts in 1953.",
         {R"(For how many weeks was "The Salt Mirror Theme" at the top of the American charts? eleven)"}},
        {"The first cut ran for 210 minutes.",
         {R"(How many minutes did the first cut of "The Salt Mirror" run? 210)"}},
        {"It ran for 33 weeks at the Uptown Theatre.",
         {R"(For how many weeks did "The Salt Mirror" run at the Uptown Theatre? 33)"}},
        {"It was nominated for five Academy Awards. \"Paper Lanterns\" won Best Picture instead.",
         {R"(Which film won Best Picture when "The Salt Mirror" competed at the Academy Awards? Paper Lanterns)"}},
        {"It was nominated for five Academy Awards. It did win for its sets, for Clement "
         "Arkwright's score and for its sound.",
         {R"(Who won an Academy Award for the score of "The Salt Mirror"? Clement Arkwright)"}},
        {"It was nominated for five Academy Awards. It won for Clement Arkwright's score.",
         {R"(Who won an Academy Award for the score of "The Salt Mirror"? Clement Arkwright)"}},
        {"The waltz was later used in \"Paper Lanterns.\"",
         {R"(In which film was the waltz from "The Salt Mirror" later used? Paper Lanterns)"}},
    });
    check_none_begins("Who photographed", {"Marlow and her cameraman, Rex Tarrant, studied maps."});
    check_none_begins("Who won an Academy", {"It was nominated for five Bergen Awards. It won for "
                                             "Clement Arkwright's score."});
    check_none_begins("To which actor do",
                      {"The hands that draw the lamp do not belong to Rex Tarrant."});
    check_none_begins("In which city does the house from",
                      {"The house in the novel stands in Lisbon."});
}

TEST_CASE("What others may be or have done as well is not asked so", "[english]") {
    check_none_begins("Who composed", {"Clement Arkwright's music is heard in the harbour.",
                                       "Clement Arkwright's music was used without his leave."});
    check_none_begins("In \"The Salt Mirror\", who",
                      {"Rex Tarrant plays a lawyer.", "Rex Tarrant appears as a young sailor."});
    check_none_begins(
        "For which actor",
        {"The young sailor with the lamp is Rex Tarrant, in his first film since 1940.",
         "The young sailor with the lamp is Rex Tarrant, in his first film for Ada "
         "Marlow."});
    check_none_begins("At which", {"After a showing at the Bergen Film Festival, it was cut."});
    check_none_begins("Which film won",
                      {"It was nominated for five Academy Awards. Ten years later "
                       "\"Paper Lanterns\" won Best Picture."});
}

TEST_CASE("What is told of a part only, or of another time, is not asked of the whole",
          "[english]") {
    check_none_begins("Who sings", {"\"Low Water\" was sung by Stella Corrigan at the ceremony."});
    check_none_begins("Which actor improvised the words",
                      {"Rex Tarrant improvised \"Low Water\" at the piano."});
    check_none_begins("Who built the house in", {"Rex Tarrant built the house in 1920."});
    check_none_begins("How many feet", {"The ship is 40 feet long in the novel."});
    check_none_begins("How many days did the shooting",
                      {"It took 40 days of shooting to finish the storm alone."});
    check_none_begins("How much did \"The Salt Mirror\" earn in Portugal?",
                      {"It earned $33 million in Portugal in its first week."});
    check_none_begins("Who directed", {"Rex Tarrant directed a remake that was never shown.",
                                       "A remake directed by Rex Tarrant was announced in 1998."});
}
