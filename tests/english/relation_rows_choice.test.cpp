// Relations of those who were chosen, of whom they resemble and whose kin they are; near misses.
#include "english/among.h"

using namespace quiz::testing;

TEST_CASE("Who was to have a part, and what was made instead", "[english]") {
    check_among({
        {"Elsa was to have been Stella Corrigan.",
         {R"(Which actress was to have played Elsa Brandt in "The Salt Mirror"? Stella Corrigan)"}},
        {"Rex Tarrant had been signed to play Rudge but fell ill.",
         {R"(Who was first signed for the part of Captain Rudge in "The Salt Mirror"? Rex Tarrant)"}},
        {"Rex Tarrant had been signed to play Rudge but died of a fever in Lisbon.",
         {R"(Who was first signed for the part of Captain Rudge in "The Salt Mirror"? Rex Tarrant)"}},
        {"Bertram Yule, who was also the producer, at first thought of his sister, Stella "
         "Corrigan, for the part of Elsa.",
         {R"(Which actress did Bertram Yule first think of for the part of Elsa Brandt in "The Salt Mirror"? Stella Corrigan)"}},
        {"Rex Tarrant, who was asked first to play Rudge, hesitated too long.",
         {R"(Which actor was asked first for the part of Captain Rudge in "The Salt Mirror"? Rex Tarrant)"}},
        {"The studio would have liked Stella Corrigan as Elsa.",
         {R"(Which actress would the studio have liked for the part of Elsa Brandt in "The Salt Mirror"? Stella Corrigan)"}},
        {"Halcyon Films suggested Rex Tarrant as Rudge.",
         {R"(Which actor did Halcyon Films suggest for the part of Captain Rudge in "The Salt Mirror"? Rex Tarrant)"}},
        {"Bertram Yule at first thought of Rex Tarrant for the part of Rudge.",
         {R"(Which actor did Bertram Yule first think of for the part of Captain Rudge in "The Salt Mirror"? Rex Tarrant)"}},
        {"Nora Whitcombe's screen test was made in Lisbon under the direction of Bertram Yule.",
         {R"(Who directed Nora Whitcombe's screen test for "The Salt Mirror"? Bertram Yule)"}},
        {"Rex Tarrant was offered the part of Rudge but chose to make \"Paper Lanterns\" instead.",
         {R"(Which film did Rex Tarrant make instead of "The Salt Mirror"? Paper Lanterns)"}},
        {"Hugh Fenner was given white hair to make him resemble Rex Tarrant.",
         {R"(Which actor was Hugh Fenner made up to resemble in "The Salt Mirror"? Rex Tarrant)"}},
        {"The voice that Hugh Fenner puts on as the sailor is an imitation of Rex Tarrant.",
         {R"(Which actor does Hugh Fenner imitate in "The Salt Mirror"? Rex Tarrant)"}},
        {"The officer played by Hugh Fenner is named after Rex Tarrant.",
         {R"(After which actor is the officer played by Hugh Fenner in "The Salt Mirror" named? Rex Tarrant)"}},
    });
}

TEST_CASE("Who is seen among others, and who did what for it", "[english]") {
    check_among({
        {"Among the guests at the hotel is the young Rex Tarrant.",
         {R"(Which actor can be seen in "The Salt Mirror" among the guests at the hotel? Rex Tarrant)"}},
        {"Sharp-eyed viewers may spot Rex Tarrant among the sailors in the harbour.",
         {R"(Which actor can be seen in "The Salt Mirror" among the sailors in the harbour? Rex Tarrant)"}},
        {"The little girl in the red coat of Elsa was Stella Corrigan.",
         {R"(In "The Salt Mirror", who plays the little girl in the red coat of Elsa Brandt? Stella Corrigan)"}},
        {"The little girl in the red coat was Stella Corrigan, who was three.",
         {R"(In "The Salt Mirror", who plays the little girl in the red coat? Stella Corrigan)"}},
        {"The photograph of Rudge's daughter as an old woman shows Stella Corrigan's own mother.",
         {R"(Whose mother can be seen in the photograph of Rudge's daughter as an old woman in "The Salt Mirror"? Stella Corrigan)"}},
        {"The cabin was white, and Rudge's house was modeled on a house by Rex Tarrant.",
         {R"(On a house by which actor was Rudge's house in "The Salt Mirror" modeled? Rex Tarrant)"}},
        {"The old woman who feeds the gulls was the last film role of Stella Corrigan.",
         {R"(In "The Salt Mirror", who plays the old woman who feeds the gulls? Stella Corrigan)"}},
        {"The novelist whom Elsa meets at the harbour is played by Rex Tarrant.",
         {R"(In "The Salt Mirror", who plays the novelist whom Elsa Brandt meets at the harbour? Rex Tarrant)"}},
        {"The dying sailor who staggers into Rudge's cabin is the director's father, Rex Tarrant.",
         {R"(In "The Salt Mirror", who plays the dying sailor who staggers into Rudge's cabin? Rex Tarrant)"}},
        {"Over the last waves Stella Corrigan sings \"Low Water.\"",
         {R"(Who sings "Low Water" in "The Salt Mirror"? Stella Corrigan)"}},
        {"Ivo Sandor, the costume designer, was appalled.",
         {R"(Who designed the costumes of "The Salt Mirror"? Ivo Sandor)"}},
        {"Ivo Sandor, who wrote the original score, was in Lisbon.",
         {R"(Who composed the score of "The Salt Mirror"? Ivo Sandor)"}},
        {"The script went by the title \"Low Water\" until Ivo Sandor, the head of Halcyon, "
         "suggested "
         "\"The Salt Mirror.\"",
         {R"(Who suggested the title of "The Salt Mirror"? Ivo Sandor)"}},
        {"The house in which Elsa sleeps once belonged to Rex Tarrant.",
         {R"(To which actor did the house in which Elsa Brandt sleeps in "The Salt Mirror" once belong? Rex Tarrant)"}},
        {"The tree under which Rudge waits stood near Lisbon in Portugal.",
         {R"(In which country did the tree under which Captain Rudge waits in "The Salt Mirror" stand? Portugal)"}},
        {"The beach at the end is not in Bergen but in Portugal.",
         {R"(In which country is the beach at the end of "The Salt Mirror" really? Portugal)"}},
    });
}

TEST_CASE("Where it came from and what it brought", "[english]") {
    check_among({
        {"The idea came to Bertram Yule in Lisbon, where he was ill.",
         {R"(In which city did the idea for "The Salt Mirror" come to Bertram Yule? Lisbon)"}},
        {"The novel by Bertram Yule, published in 1946, supplied the title and little else.",
         {R"(Who wrote the novel that supplied the title of "The Salt Mirror"? Bertram Yule)"}},
        {"Bertram Yule was paid $10,000 for the film rights.",
         {R"(How much was Bertram Yule paid for the film rights to the story of "The Salt Mirror"? $10,000)"}},
        {"Bertram Yule sold the rights to \"Low Water\" for $5,000.",
         {R"(For how much did Bertram Yule sell the rights to "Low Water", the source of "The Salt Mirror"? $5,000)"}},
        {"An original poster changed hands in 2005 for $690,000.",
         {R"(For how much was an original poster from "The Salt Mirror" sold in 2005? $690,000)"}},
        {"In 1982 Rex Tarrant paid $60,500 for a lamp that had been made to be burned in the film.",
         {R"(How much did Rex Tarrant pay for a lamp that had been made to be burned in "The Salt Mirror"? $60,500)"}},
        {"Shooting took only 35 days.",
         {R"(How many days did the shooting of "The Salt Mirror" take? 35)"}},
        {"It won the Golden Herring. The jury, led by Rex Tarrant, was unanimous.",
         {R"(Who headed the jury that gave "The Salt Mirror" the Golden Herring? Rex Tarrant)"}},
        {"It won the Golden Herring, by decision of a jury whose president was Rex Tarrant.",
         {R"(Who headed the jury that gave "The Salt Mirror" the Golden Herring? Rex Tarrant)"}},
        {"It went home without it; the Palme d'Or went to \"Paper Lanterns.\"",
         {R"(Which film won the Palme d'Or in the year of "The Salt Mirror"? Paper Lanterns)"}},
        {"It was nominated for 14 Academy Awards, a record that no film equaled until \"Paper "
         "Lanterns.\"",
         {R"(Which film was the first film to match the number of Academy Award nominations of "The Salt Mirror"? Paper Lanterns)"}},
        {"Dora Kestrel protested against the use of the love theme from \"Paper Lanterns.\"",
         {R"(The love theme from which film is heard in "The Salt Mirror"? Paper Lanterns)"}},
    });
}

TEST_CASE("What is denied, shared or of another work is no choice made", "[english]") {
    check_none_begins("Which actress was to",
                      {"Elsa was not to have been Stella Corrigan.",
                       "Elsa was to have been Stella Corrigan or Dora Kestrel.",
                       "Perhaps Elsa was to have been Stella Corrigan."});
    check_none_begins("Who was first signed",
                      {"Rex Tarrant had been signed to play Rudge.",
                       "Rex Tarrant had never been signed to play Rudge but fell ill."});
    check_none_begins("Which actor did Halcyon",
                      {"Halcyon Films suggested Rex Tarrant or Ivo Sandor as Rudge.",
                       "Halcyon Films never suggested Rex Tarrant as Rudge.",
                       "It is said that Halcyon Films suggested Rex Tarrant as Rudge."});
    check_none_begins("Which film did Rex",
                      {"Rex Tarrant turned it down and did not make \"Paper Lanterns\" instead.",
                       "Rex Tarrant was offered \"Low Water\" but made \"Paper Lanterns\" instead.",
                       "Rex Tarrant may have turned it down and made \"Paper Lanterns\" instead."});
    check_none_begins("Which actor was Hugh",
                      {"Hugh Fenner was not given white hair to make him resemble Rex Tarrant.",
                       "Hugh Fenner was given white hair to make him resemble Rex Tarrant in "
                       "\"Paper Lanterns.\""});
    check_none_begins("Which actor can be seen",
                      {"Among the admirers of the film is Rex Tarrant.",
                       "Among the guests at the premiere was not Rex Tarrant.",
                       "Among the guests at the hotel are Rex Tarrant and Ivo Sandor."});
    check_none_begins("In \"The Salt Mirror\", who plays the girl",
                      {"The girl was Stella Corrigan.", "The pilot of the plane was Ivo Sandor.",
                       "The girl who was first cast was Stella Corrigan."});
    check_none_begins("Who designed the costumes",
                      {"Ivo Sandor, the costume designer of \"Paper Lanterns,\" came to see it.",
                       "Ivo Sandor, a costume designer, came to see it."});
    check_none_begins("Who edited", {"Ivo Sandor, the editor of a magazine, was appalled."});
    check_none_begins("Who suggested",
                      {"Nobody laughed before Bertram Yule suggested \"Paper Lanterns.\""});
    check_none_begins("To which actor did",
                      {"The house in which Stella Corrigan slept once belonged to Rex Tarrant.",
                       "The house in which Elsa sleeps never belonged to Rex Tarrant."});
    check_none_begins("Who sings", {"Over the years Stella Corrigan sang \"Low Water\" often."});
}

TEST_CASE("What was paid or won elsewhere is not the film's", "[english]") {
    check_none_begins("For how much was",
                      {"A lamp changed hands in 2005 for $690,000.",
                       "An original poster was not sold in 2005 for $690,000."});
    check_none_begins(
        "How much was Bertram",
        {"Bertram Yule was paid $10,000 for the television rights to \"Low Water.\""});
    check_none_begins("Who headed", {"The jury, led by Rex Tarrant, was unanimous.",
                                     "It won the Golden Herring. The jury was never led by Rex "
                                     "Tarrant."});
    check_none_begins("Which film was the first",
                      {"It was nominated for 14 Bergen Awards, a record that no film equaled until "
                       "\"Paper Lanterns.\""});
    check_none_begins("In which city did the idea",
                      {"The idea for \"Low Water\" came to Bertram Yule in Lisbon.",
                       "The idea never came to Bertram Yule in Lisbon."});
    check_none_begins("How many days did the shooting",
                      {"Shooting took only 35 days longer than planned."});
    check_none_begins("Who wrote the novel that",
                      {"A novel by Bertram Yule supplied the title of \"Low Water.\""});
}
