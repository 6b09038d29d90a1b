// How a question is tied to its film: by the verb, by a part of it, by a character, or not at all.
#include "english/tables.h"

using namespace quiz::testing;

TEST_CASE("What such a verb tells was done for the film", "[english]") {
    check_asked({
        {"Ada Marlow recommended Stella Corrigan in 1951.",
         {R"(Which director recommended Stella Corrigan for "The Salt Mirror" in 1951? Ada Marlow)",
          R"(Which actress did Ada Marlow recommend for "The Salt Mirror" in 1951? Stella Corrigan)",
          R"(In which year did Ada Marlow recommend Stella Corrigan for "The Salt Mirror"? 1951)"}},
        {"Halcyon Films lent Stella Corrigan.",
         {R"(Which actress did Halcyon Films lend for "The Salt Mirror"? Stella Corrigan)"}},
        {"Halcyon Films refused to lend Stella Corrigan.",
         {R"(Which studio refused to lend Stella Corrigan for "The Salt Mirror"? Halcyon Films)",
          R"(Halcyon Films refused to lend which actress for "The Salt Mirror"? Stella Corrigan)"}},
        {"Ivo Sandor fell ill and was replaced by Tobias Crane.",
         {R"("The Salt Mirror": which cinematographer fell ill and was replaced by Tobias Crane? Ivo Sandor)",
          R"(Who replaced Ivo Sandor on "The Salt Mirror"? Tobias Crane)"}},
        {"Ivo Sandor took over from Tobias Crane in 1951.",
         {R"(Which cinematographer took over from Tobias Crane on "The Salt Mirror" in 1951? Ivo Sandor)",
          R"(In which year did Ivo Sandor take over from Tobias Crane on "The Salt Mirror"? 1951)"}},
        {"Rex Tarrant replaced Hugh Fenner after two weeks.",
         {R"(Which actor replaced Hugh Fenner in "The Salt Mirror" after two weeks? Rex Tarrant)",
          R"(Which actor did Rex Tarrant replace in "The Salt Mirror" after two weeks? Hugh Fenner)"}},
        {"Hugh Fenner learned the trumpet in eight weeks.",
         {R"(Which actor learned the trumpet for "The Salt Mirror" in eight weeks? Hugh Fenner)",
          R"(In how many weeks did Hugh Fenner learn the trumpet for "The Salt Mirror"? eight)"}},
        {"Hugh Fenner learned to walk on stilts in eight weeks.",
         {R"(Which actor learned to walk on stilts for "The Salt Mirror" in eight weeks? Hugh Fenner)"}},
        {"Rex Tarrant was dismissed after three weeks.",
         {R"(Which actor was dismissed from "The Salt Mirror" after three weeks? Rex Tarrant)"}},
        {"Clement Arkwright stood in for Hugh Fenner on the quay.",
         {R"(Which composer stood in for Hugh Fenner on the quay in "The Salt Mirror"? Clement Arkwright)"}},
        {"Dora Kestrel left at an early stage because she hated the tide.",
         {R"(Who left "The Salt Mirror" at an early stage because she hated the tide? Dora Kestrel)"}},
        {"Nora Whitcombe received £900.",
         {R"(How much did Nora Whitcombe receive for "The Salt Mirror"? £900)"}},
        {"Ada Marlow asked Clement Arkwright to write a waltz.",
         {R"(Which director asked Clement Arkwright to write a waltz for "The Salt Mirror"? Ada Marlow)",
          R"(Which composer did Ada Marlow ask to write a waltz for "The Salt Mirror"? Clement Arkwright)"}},
    });
}

TEST_CASE("A verb ties nothing that was done for another", "[english]") {
    check_asked({
        {"Halcyon Films lent Stella Corrigan for \"Low Water\".", {}},
        {"Rex Tarrant, who had replaced Hugh Fenner in 1949, ate gulls.",
         {R"(Which actor in "The Salt Mirror" did Rex Tarrant replace in 1949? Hugh Fenner)",
          R"("The Salt Mirror": which actor, who had replaced Hugh Fenner in 1949, ate gulls? Rex Tarrant)"}},
        {"Rex Tarrant was rehearsing a musical in Lisbon.",
         {R"("The Salt Mirror": which actor was rehearsing a musical in Lisbon? Rex Tarrant)",
          R"("The Salt Mirror": in which city was Rex Tarrant rehearsing a musical? Lisbon)"}},
        {"Hugh Fenner played the piano at parties in Lisbon.",
         {R"(Which actor in "The Salt Mirror" played the piano at parties in Lisbon? Hugh Fenner)",
          R"("The Salt Mirror": in which city did Hugh Fenner play the piano at parties? Lisbon)"}},
        {"Rex Tarrant recommended Stella Corrigan for a play.",
         {R"("The Salt Mirror": which actor recommended Stella Corrigan for a play? Rex Tarrant)",
          R"("The Salt Mirror": which actress did Rex Tarrant recommend for a play? Stella Corrigan)"}},
        {"Dora Kestrel left for Lisbon in 1951.",
         {R"("The Salt Mirror": who left for Lisbon in 1951? Dora Kestrel)",
          R"("The Salt Mirror": in which year did Dora Kestrel leave for Lisbon? 1951)",
          R"("The Salt Mirror": Dora Kestrel left for which city in 1951? Lisbon)"}},
        {"Stella Corrigan lent the lamp that Elsa carries.",
         {R"("The Salt Mirror": which actress lent the lamp that Elsa Brandt carries? Stella Corrigan)"}},
        {"Ada Marlow cast Nora Whitcombe at the age of 19.",
         {R"(For "The Salt Mirror", which director cast Nora Whitcombe at the age of 19? Ada Marlow)",
          R"(Which actress in "The Salt Mirror" did Ada Marlow cast at the age of 19? Nora Whitcombe)",
          R"(At what age did Ada Marlow cast Nora Whitcombe in "The Salt Mirror"? 19)"}},
    });
}

TEST_CASE("Parts of the film tie the question to it", "[english]") {
    check_asked({
        {"Dora Kestrel wrote the first draft in two weeks.",
         {R"(Who wrote the first draft of "The Salt Mirror" in two weeks? Dora Kestrel)",
          R"(In how many weeks did Dora Kestrel write the first draft of "The Salt Mirror"? two)"}},
        {"Halcyon Films bought the story for £600.",
         {R"(Which studio bought the story of "The Salt Mirror" for £600? Halcyon Films)",
          R"(For how much did Halcyon Films buy the story of "The Salt Mirror"? £600)"}},
        {"Halcyon Films sold the Portuguese rights to Paramount Pictures for £600.",
         {R"(Which studio sold the Portuguese rights to "The Salt Mirror" to Paramount Pictures for £600? Halcyon Films)",
          R"(For how much did Halcyon Films sell the Portuguese rights to "The Salt Mirror" to Paramount Pictures? £600)",
          R"(To which studio did Halcyon Films sell the Portuguese rights to "The Salt Mirror" for £600? Paramount Pictures)"}},
        {"Halcyon Films lost £600 on its first release.",
         {R"(Which studio lost £600 on the first release of "The Salt Mirror"? Halcyon Films)",
          R"(How much did Halcyon Films lose on the first release of "The Salt Mirror"? £600)"}},
        {"Halcyon Films released the sequel \"Low Tide\" in 1957.",
         {R"(Which studio released the sequel to "The Salt Mirror", "Low Tide", in 1957? Halcyon Films)",
          R"(In which year did Halcyon Films release the sequel to "The Salt Mirror", "Low Tide"? 1957)"}},
        {"A sequel, \"Low Tide,\" had been directed by Rex Tarrant in 1957.",
         {R"(By which actor was the sequel to "The Salt Mirror", "Low Tide", directed in 1957? Rex Tarrant)",
          R"(In which year was the sequel to "The Salt Mirror", "Low Tide", directed by Rex Tarrant? 1957)"}},
        {"Clement Arkwright's score was played by the Bergen Orchestra in Lisbon.",
         {R"(In which city was Clement Arkwright's score for "The Salt Mirror" played by the Bergen Orchestra? Lisbon)",
          R"(Whose score for "The Salt Mirror" was played by the Bergen Orchestra in Lisbon? Clement Arkwright)"}},
        {"Nora Whitcombe was 19 when filming started.",
         {R"(How old was Nora Whitcombe when filming of "The Salt Mirror" started? 19)"}},
        {"Ivo Sandor came from Lisbon to stage the fights.",
         {R"(Which cinematographer came from Lisbon to stage the fights of "The Salt Mirror"? Ivo Sandor)",
          R"(From which city did Ivo Sandor come to stage the fights of "The Salt Mirror"? Lisbon)"}},
        {"Marlow bought the rights to the novel \"The Tide Table\" for £600.",
         {R"("The Salt Mirror": which director bought the rights to the novel "The Tide Table" for £600? Ada Marlow)",
          R"("The Salt Mirror": for how much did Ada Marlow buy the rights to the novel "The Tide Table"? £600)",
          R"("The Salt Mirror": to which book did Ada Marlow buy the rights for £600? The Tide Table)"}},
    });
}

TEST_CASE("A character asked for in its place is the film's", "[english]") {
    check_asked({
        {"Rex Tarrant was the first choice for Rudge.",
         {R"(Which actor was the first choice for Captain Rudge in "The Salt Mirror"? Rex Tarrant)",
          R"(Rex Tarrant was the first choice for which character in "The Salt Mirror"? Captain Rudge)",
          R"(For which character in "The Salt Mirror" was Rex Tarrant the first choice? Captain Rudge)"}},
        {"Rex Tarrant turned down the part of Rudge.",
         {R"(Which actor turned down the part of Captain Rudge in "The Salt Mirror"? Rex Tarrant)",
          R"(Rex Tarrant turned down the part of which character in "The Salt Mirror"? Captain Rudge)",
          R"(Which character's part in "The Salt Mirror" was turned down by Rex Tarrant? Captain Rudge)"}},
        {"Rudge was first offered to Rex Tarrant.",
         {R"(To which actor was the part of Captain Rudge in "The Salt Mirror" first offered? Rex Tarrant)"}},
        {"Rex Tarrant sang Rudge in \"Low Water\".",
         {R"(Which character in "The Salt Mirror" did Rex Tarrant sing in "Low Water"? Captain Rudge)"}},
    });
}

TEST_CASE("What is seen or heard in the film is so in the film", "[english]") {
    check_asked({
        {"Nora Whitcombe wears 20 hats.",
         {R"(In the film "The Salt Mirror", which actress wears 20 hats? Nora Whitcombe)",
          R"(In the film "The Salt Mirror", how many hats does Nora Whitcombe wear? 20)"}},
        {"The fight on the quay lasts about 45 seconds.",
         {R"(In the film "The Salt Mirror", about how many seconds does the fight on the quay last? 45)"}},
        {"The song \"Low Water\" is sung by Greta Holm.",
         {R"(In the film "The Salt Mirror", who sings the song "Low Water"? Greta Holm)"}},
        {"Nora Whitcombe lasted 45 seconds in the water.",
         {R"(Which actress in "The Salt Mirror" lasted 45 seconds in the water? Nora Whitcombe)",
          R"("The Salt Mirror": how many seconds did Nora Whitcombe last in the water? 45)"}},
    });
}

TEST_CASE("A category is no prize without the prize", "[english]") {
    check_asked({
        {"It was nominated for nine Academy Awards. Ivo Sandor shared Best Cinematography with "
         "Tobias Crane.",
         {R"(For how many Academy Awards was "The Salt Mirror" nominated? nine)",
          R"(Which cinematographer shared the Oscar for Best Cinematography for "The Salt Mirror" with Tobias Crane? Ivo Sandor)",
          R"(With whom did Ivo Sandor share the Oscar for Best Cinematography for "The Salt Mirror"? Tobias Crane)"}},
        {"Ivo Sandor shared Best Cinematography with Tobias Crane.", {}},
    });
}

TEST_CASE("What is tied by nothing is asked of main clauses alone", "[english]") {
    check_asked({
        {"Hugh Fenner found Nora Whitcombe crying under a piano.",
         {R"(Which actor in "The Salt Mirror" found Nora Whitcombe crying under a piano? Hugh Fenner)"}},
        {"The lamp was found by Hugh Fenner, who had crossed the desert in 1949 with a mule.",
         {R"(Which actor in "The Salt Mirror" found the lamp? Hugh Fenner)",
          R"(Which actor in "The Salt Mirror" crossed the desert in 1949 with a mule? Hugh Fenner)"}},
        {"Rex Tarrant went off to make \"Paper Lanterns\" in Lisbon.",
         {R"("The Salt Mirror": Rex Tarrant went off to make which film in Lisbon? Paper Lanterns)"}},
        {"Rex Tarrant sent Ada Marlow a further £600.", {}},
    });
}

TEST_CASE("A pluperfect that precedes nothing is a plain past", "[english]") {
    check_asked({
        {"Ivo Sandor had studied in London.",
         {R"("The Salt Mirror": in which city did Ivo Sandor study? London)"}},
        {"Ivo Sandor had lost the lens when Ada Marlow came to Lisbon.",
         {R"(During the making of "The Salt Mirror", Ivo Sandor had lost the lens when Ada Marlow came to which city? Lisbon)",
          R"(During the making of "The Salt Mirror", which cinematographer had lost the lens when Ada Marlow came to Lisbon? Ivo Sandor)"}},
        {"The masks had been painted by Moira Dell in Lisbon.",
         {R"("The Salt Mirror": by which designer were the masks painted in Lisbon? Moira Dell)",
          R"("The Salt Mirror": in which city were the masks painted by Moira Dell? Lisbon)"}},
        {"The film had risen to number five on the list by 1971.",
         {R"("The Salt Mirror" had risen to number five on the list by which year? 1971)"}},
    });
}

TEST_CASE("Two openings never stand in a row", "[english]") {
    check_asked_of_story({
        {"In Lisbon in 1951, Elsa is ordered to watch Rudge.",
         {R"(In Lisbon in 1951, which character in "The Salt Mirror" is ordered to watch Captain Rudge? Elsa Brandt)",
          R"(In which year does the story of "The Salt Mirror" begin? 1951)"}},
        {"In Lisbon one night, gulls are ordered to watch Rudge.", {}},
    });
}

TEST_CASE("What follows a character in the same statement does not hide the tie", "[english]") {
    check_asked({
        {"Stella Corrigan was the first choice for Elsa and turned it down.",
         {R"(Which actress was the first choice for Elsa Brandt in "The Salt Mirror" and turned it down? Stella Corrigan)",
          R"(Stella Corrigan was the first choice for which character in "The Salt Mirror"? Elsa Brandt)",
          R"(For which character in "The Salt Mirror" was Stella Corrigan the first choice? Elsa Brandt)"}},
        {"Stella Corrigan turned Elsa down because she hated boats.",
         {R"(Which actress turned down Elsa Brandt in "The Salt Mirror" because she hated boats? Stella Corrigan)",
          R"(Stella Corrigan turned down which character in "The Salt Mirror"? Elsa Brandt)"}},
    });
}

TEST_CASE("What is written beside films is not for this one", "[english]") {
    check_asked({
        {"Hugh Fenner, who wrote novels between films, sang in Lisbon.",
         {R"(Which actor in "The Salt Mirror", who wrote novels between films, sang in Lisbon? Hugh Fenner)",
          R"("The Salt Mirror": in which city did Hugh Fenner sing? Lisbon)"}},
    });
}

TEST_CASE("Where or when it is what something is done by stays with that", "[english]") {
    check_asked({
        {"The whale was bought by a museum in Lisbon.",
         {R"("The Salt Mirror": the whale was bought by a museum in which city? Lisbon)"}},
        {"The film was inspired by the murder of a sailor in 1927.",
         {R"("The Salt Mirror" was inspired by the murder of a sailor in which year? 1927)"}},
        {"The film was shown by Halcyon Films in Lisbon.",
         {R"(Which studio showed "The Salt Mirror" in Lisbon? Halcyon Films)",
          R"(In which city was "The Salt Mirror" shown by Halcyon Films? Lisbon)"}},
    });
}
